/** Folded words for working away from the office, for use in regular expressions. */

export const TW = String.raw`(?:tele-?travail(?:lables?|les|le|lees?|lers?)?|tele travail|remote(?:[- ]?work)?|home[- ]?office|travail(?:ler|lez|les)? a (?:distance|la maison)|distanciel|(?<!fast |agence |entreprise |societe )\btt\b|(?:work(?:ing)? )?from home|\bwfh\b|telework(?:ing)?|telecommuting|travailler (?:de|depuis) chez (?:vous|toi|soi))`;
/** Where one works, away or not: for days that are counted. */
export const AWAY = `(?:${TW}|chez (?:vous|toi|soi|moi)\\b|a la maison|a domicile|a distance\\b|ou (?:vous voulez|tu veux|bon (?:vous|te) semble)|(?:at |from )?home\\b)`;
export const SITE =
  "(?:on[- ]?site|(?:in|at) (?:the |our )?(?:(?!(?:back|front|middle|home|post)\\b)[a-z]+ )?offices?|at the office|sur site|au (?:bureau|siege)|en presentiel|de presence|sur place|dans (?:nos|les) (?:locaux|bureaux))";

/** Whether days are spoken of at all, before anything costly is tried. */
export const TELLS_DAYS = /(?:\b|\d)(?:jours?|journees?|jrs?|j)\b|days?\b|(?:lun|mar|mercre|jeu|vendre)di/;

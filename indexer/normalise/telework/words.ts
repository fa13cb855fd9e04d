import { any } from "../../text/any.ts";

/** Folded words for working away from the office and in it, for use in regular expressions. */

export const TW = any(
  "tele-?travail(?:lables?|les|le|lees?|lers?)?|tele travail|distanciel",
  String.raw`travail(?:ler|lez|les)? a (?:distance|la maison|domicile\b)|travailler (?:de|depuis) chez (?:vous|toi|soi)`,
  String.raw`(?<!fast |agence |entreprise |societe )\btt\b`,
  String.raw`remote(?:[- ]?work(?:ing)?)?|home[- ]?office|home[- ]?working|work(?:ing)? at home|(?:work(?:ing)?[- ])?from[- ]home|\bwfh\b|telework(?:ing)?|telecommuting`,
);

/** « Remote from France », « Remote, EMEA »: from all over it. */
export const REMOTE_FROM = String.raw`\bremote,?(?: from| in| within)? \(?(?:france|europe|eu|emea|worldwide|anywhere)\b`;

/** What is done at somebody's home or from afar is no telework of the post. */
const SERVICES =
  "livraison|aide|soin|service|maintien|assistance|garde|depannage|intervention|visite|maintenance|support|suivi|surveillance|formation|reunion|entretien|atelier|consultation|controle|prise en main";
const NOT_SERVED = `(?<!\\b(?:${SERVICES})s?(?: (?:de |d'|des )[a-z]+)? )`;

/** Where one works, away or not: for days that are counted. */
export const AWAY = any(
  TW,
  String.raw`chez (?:vous|toi|soi|moi)\b(?<!\brentr[a-z]{1,4} chez [a-z]{3,4})|(?<=\b(?:chacune?|l'equipe|tout le monde) (?:peut |pourra )?travaill(?:er?|era) (?:de|depuis) )chez (?:lui|elle)\b|(?<=\btous (?:nos|les) [a-z]+ travaillent (?:tous )?(?:de|depuis) )chez eux\b|(?<=\btravaill(?:ons|e) (?:de|depuis) )chez nous|(?:a|de|depuis) la maison\b(?! (?:mere|d[e'u]))|a (?:votre |ton )domicile|${NOT_SERVED}a domicile|${NOT_SERVED}a distance|(?:de|depuis) (?:votre|ton|son|leur) domicile\b`,
  `(?:d'ou|ou) (?:vous (?:le )?(?:voulez|souhaitez|preferez)|tu (?:le )?(?:veux|souhaites|preferes)|bon (?:vous|te) semble)|choisis(?:sez)? d'ou`,
  String.raw`\b(?:at |from )?(?:your )?home\b(?!-| (?:page|base|port|town))|\b(?:wherever|anywhere|where) you (?:like|want|choose|prefer)\b`,
);

export const SITE = any(
  String.raw`on[- ]?site|(?:in|at|to|from) (?:the |our )?(?:(?!(?:back|front|middle|home|post)\b)[a-z]+(?:'s)? )?offices?|at the office`,
  "sur (?:le )?site|au (?:bureau|siege)|en presentiel|(?<!\\b(?:mois|ans?|annees?) )de presence|sur place",
  "dans (?:nos|les|notre) (?:locaux|bureaux|ateliers?|murs)",
);

/** Whether days are spoken of at all, before anything costly is tried. */
export const TELLS_DAYS =
  /(?:\b|\d)(?:jours?|journees?|jrs?|j|x|fois|once|twice)\b|days?\b|(?:lun|mar|mercre|jeu|vendre)di/;

import { inTexts } from "./reading.ts";
import { AWAY, SITE, TW } from "./telework-words.ts";

/** What sentences say of telework: none, all of it, some. Folded. */

const phrases = (...alternatives: string[]) => inTexts(new RegExp(alternatives.join("|")));

const FIVE_DAYS = "(?:5|cinq|five) (?:jours?|days|j)";

export const NONE = phrases(
  // « Pas de télétravail », « sans possibilité de télétravail », « télétravail : non », "remote is not possible".
  `(?:pas|aucune?|absence|sans|ni|non eligible a[ul]?|n'est pas eligible a[ul]?|n'ouvre pas droit a[ul]?|not?|0 jours?) (?:de |d'|du |le |au |any )?(?:possibilite (?:de |d')|jour(?:nee)?s? (?:de |en ))?(?:poste (?:en )?)?${TW}(?! (?:complet|total|integral|a 100|le|les|avant|pendant|full|a temps plein|only))`,
  String.raw`${TW}[^a-z\d.,;\n]{0,5}(?:non?\b(?! precise)|impossible|aucun|interdit|pas (?:possible|autorise|prevu|envisage)|n'(?:y )?est (?:[a-z]+ )?pas|not? (?:possible|available|allowed))`,
  `${TW} (?:is |are )?not (?:possible|available|allowed|offered|an option)|${TW} exclu(?!si)`,
  String.raw`\b(?:exclut|interdit) (?:le |tout )?${TW}`,
  `n'est pas (?:ouvert|eligible|accessible|compatible|propice) (?:au |a du |avec (?:le |du ))${TW}`,
  String.raw`(?:\bne (?:peut|permet|pratiqu|propos|prevoi|se prete|se fait|sera)|incompatible)(?:(?!\bqu[e'])[^.,;\n]){0,40}${TW}`,
  String.raw`${TW}[^.,;\n]{0,50} ne (?:concerne|s'applique|s'etend)[^.,;\n]{0,8} pas`,
  "(?:poste |emploi |mission )?non[- ]tele-?travaillable|not a remote (?:role|position|job)\\b",
  // « Présence obligatoire sur site », « présentiel exigé ».
  String.raw`presence (?:obligatoire|exigee|requise|indispensable|quotidienne)(?: (?:sur site|au bureau|sur place)| ?[,.;)\n])`,
  "presence (?:sur site|au bureau|sur place) (?:indispensable|requise|imperative|5 jours|permanente|obligatoire|quotidienne|exigee|a 100 ?%|a temps (?:plein|complet))",
  "presence (?:sur site|au bureau|sur place) (?:tous les|chaque) jours?|presence (?:quotidienne|permanente) (?:exigee|requise|obligatoire|indispensable|demandee)",
  "presentiel (?:obligatoire|exige|requis|impose|a temps plein|uniquement|exclusivement)|sur site (?:uniquement|exclusivement)",
  "(?:full[- ]time|daily|permanent|100 ?%) presence",
  // The place of work, as labels and lines say it.
  "(?:lieu (?:du poste|de travail)|(?:mode|organisation) de travail) ?: ?(?:en )?(?:presentiel|sur site)",
  "work ?(?:place|location|model)(?: type)? ?: ?(?:on-?site|in[- ]office)",
  String.raw`(?<=(?:^|\n)[^a-z\n]{0,4})(?:travail|poste|mission) (?:en presentiel|sur site)\b`,
  String.raw`(?:poste|base\S*|mission|emploi|travail) [^.,;\n]{0,40}en presentiel(?= ?[.,;)\n]| uniquement|$| a (?!distance))`,
  String.raw`(?:poste|mission|donc|entierement|exclusivement|uniquement) (?:sur site|(?:en )?presentiel)(?= ?[.,;)\n]|$)`,
  "100 ?% (?:sur (?:site|place)|(?:en )?presentiel|au bureau|on-?site)|(?:presentiel|sur site) (?:a )?100 ?%",
  String.raw`(?:fully|100%|full[- ]time) (?:on[- ]?site|in[- ](?:the[- ])?office|in[- ]person)|in[- ]person (?:role|position|job)\b`,
  String.raw`this (?:role|position) is (?:fully )?on-?site|on-?site only|(?:office[- ]based|on[- ]?site) (?:role|position|job)\b`,
  // Five days of five.
  String.raw`presence 5 ?(?:j|jours?) ?(?:\/|sur) ?5|presence (?:[a-z]+ )?(?:5|cinq) jours (?:sur (?:5|cinq)|par semaine)`,
  String.raw`on-?site[^.\n]{0,40}(?:5|five) days ?(?:a|per|\/) ?week|(?:5|five) days (?:a|per) week (?:on-?site|in (?:the |our )?office)`,
  String.raw`${FIVE_DAYS} ?(?:\/|par|per|a) ?(?:semaine|week),? (?:100 ?% )?${SITE}|${SITE},? ${FIVE_DAYS}\b`,
);

export const FULL = phrases(
  // « Full remote », « télétravail 100 % », « entièrement à distance ».
  String.raw`full[- ]?(?:remote|tele-?travail|tt\b)|fully[- ]remote|total teletravail|100 ?% (?:en |de |a |au )?(?:${TW}|a distance|full)`,
  String.raw`${TW} ?[:=]? ?(?:a |en )?(?:\(?100 ?%|illimite|exclusif|complet|total|integral|a temps (?:plein|complet)|full[- ]time|full\b|permanent)`,
  String.raw`${TW}(?: (?:est )?(?:ouvert|possible|propose|accessible|autorise|prevu))?(?: (?:a|pour) (?:tous|toutes et tous|toute l'equipe))?(?: a| ?[:,(-] ?)? ?100 ?%(?= ?(?:[,.;)\n]|$))`,
  `(?:entierement|totalement|integralement|exclusivement) (?:en |a )?(?:${TW}|distance)`,
  `(?:5|cinq) jours? (?:sur 5 )?(?:par semaine )?(?:de |en )${TW}`,
  // Of the post, the team, the firm.
  String.raw`(?:poste|mission|emploi) (?:a distance|en remote)(?= ?(?:[.,(\n]|$))`,
  String.raw`(?<!(?:partly|partially|hybrid|or|non)[ /-])\bremote (?:position|role|job|opportunity)\b|remote[- ](?:only|first)`,
  "you(?:'ll| will) (?:be )?work(?:ing)? (?:fully |100% )?remotely|fully (?:from home|distributed (?:company|team))",
  String.raw`work(?:ing)? from (?:anywhere|wherever)|remote from anywhere|\bremote,? always`,
  // As labels say it.
  String.raw`\b(?:location|lieu) ?: ?(?:full(?:y)?[ -])?(?:remote|teletravail complet)\b|work ?(?:place|location|model)(?: type)? ?: ?(?:fully )?remote`,
  String.raw`\bremote \((?:france|europe|eu|emea|worldwide|anywhere)`,
  String.raw`lieu (?:du poste|de travail) ?: ?(?:a distance|teletravail(?= ?(?:\n|$)))`,
);

/** « Profil hybride entre tech et métier », « hybride, cloud et on-premise »: mixed of other things. */
const OF_OTHER_THINGS = String.raw`(?! ?(?:entre|alliant|melant|a la croisee|qui|, ?[a-z]+ et |cloud|\/|on-?prem|multi|llm|ia\b|data|rag\b))`;
const SOME = "partiel|ponctuel|occasionnel|regulier|hybride|flexible";
const ALLOWED = "possible|autorise|envisageable|accepte|negociable|encadre|selon|prevu|inclus|en place|apres";

export const PARTIAL = phrases(
  String.raw`${TW} \(?(?:${SOME}|${ALLOWED}|hebdo|oui|2|3)`,
  String.raw`${TW} ?(?::|=) ?(?:oui|yes|possible|${SOME}|frequent|\d)`,
  String.raw`${TW} ?(?:\(|\/|&|et) ?(?:\d|flex|presentiel|sur site|horaires|rtt)`,
  // « Accord de télétravail », « 40 % de télétravail », « RTT et télétravail ».
  String.raw`(?:accord|charte|politique|possibilite|jours?|forfait|indemnite|prime|avantages?|rythme|droit|acces|eligible|mode)[^.\n;]{0,40} (?:de |du |d'|en |au |a |: ?)?${TW}`,
  String.raw`(?<=(?<!\d)\d{2} ?% (?:de |en |du temps en )?)${TW}`,
  String.raw`(?:presentiel|sur site|bureau|flexibilite|horaires flexibles|rtt) ?(?:\/|et|\+|&|,) ?(?:du |le |en )?${TW}`,
  String.raw`(?<=\n[^a-z\n]{0,5}(?:du )?)${TW} ?(?=\n|$|,|\()`,
  `(?:vous pouvez|tu peux|you can|you may) (?:(?:aussi|also) )?(?:travailler|work) (?:aussi |de |depuis |from |en )?${AWAY}`,
  // « Mode de travail hybride », "hybrid working".
  `(?:mode de travail ?: +|(?:mode|travail|organisation|modele|rythme|format|fonctionnement|environnement|poste|presence|contrat|teletravail|regime|politique) (?:de travail |de teletravail )?:? ?(?:en )?)hybride${OF_OTHER_THINGS}`,
  String.raw`\bhybride?(?= ?[,:(-] ?(?:\d|two|three))|(?:role|presentiel) hybride(?! ?(?:entre|alliant|melant|a la croisee|qui|:|,))|temps plein,? ?hybrid`,
  "hybrid (?:way|basis|arrangement|pattern|format|work|working|model|role|position|schedule|mode|job|set-?up|environment(?!s)|policy|remote|office)",
  "(?:work|working|remote)(?:[ -]|: )hybrid|#li-hybrid|work ?(?:place|location|model)(?: type)? ?: ?hybrid",
  // "Remote-friendly", "partial remote".
  String.raw`remote[- ]friendly|remote (?:ok|accepted)\b|remote work(?:ing)? (?:possible|available|options?)|flexible (?:remote|working from home)`,
  String.raw`(?:part(?:ial(?:ly)?|ly)|occasional(?:ly)?|regular|some|flexible) (?:remote|telework|home[- ]office|wfh)\b`,
);

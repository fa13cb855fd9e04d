import { any } from "../../text/any.ts";
import { REMOTE_FROM, SITE, TW } from "./words.ts";

/**
 * What sentences say of telework: none, all of it, some. Mostly a word for where one works beside one that denies it or makes
 * it whole, with small words between. Folded.
 */

const phrases = (...alternatives: string[]) => new RegExp(alternatives.join("|"), "g");

/** Words that change nothing of what stands on both sides. */
const GLUE = any(
  "le|la|les|de|du|des|d'|l'|en|au|aux|a|un|une|ce|tout|tous|toutes?|et|pour|equipe|poste|postes|mode|travail|est|sera|etre",
  "possible|possibilites?|ouverte?s?|accessibles?|compatibles?|propices?|eligibles?|autorisee?|prevue?|proposee?|envisagee?",
  "jours?|journees?|places?|activites?|recours|acces|option|avec|droit|mene|realise|effectue|exerce|intervention|malheureusement|unfortunately|currently",
  "the|any|an|for|to|of|is|are|be|with|eligible|suitable|open|available|offer(?:ed)?|allow|provide|done|role|position|work(?:ing)?|required",
);
const BETWEEN = `[ :,(-]{0,3}(?:${GLUE}(?:(?<=')|[ :,(]{1,3}))*`;
const beside = (...words: string[]): string => words.join(BETWEEN);

/** « Pendant le stage »: as long as the post lasts. */
const ALL_LONG =
  "(?:toute )?(?:l'|la |le |ce |cette |ton |ta |votre )?(?:duree (?:de |du )?(?:l'|la |ce |cette |ton |ta |votre )?)?(?:alternance|stage|apprentissage|contrat|cdd|mission)\\b";
/** « Pas de full remote » denies only the whole, « pas de télétravail le lundi » only a day. */
const ONLY_WHOLE = `(?! (?:complet|total|integral|a 100|le|les|avant|pendant(?! ${ALL_LONG})|full|a temps plein|only))`;
const NO = String.raw`\b(?:pas|aucune?s?|absence|sans|ni|jamais|non|not?|never|0 jours?|exclut|interdit|incompatibles?)\b`;
/** « Ne peut être mené en … », not « n'est possible que … ». */
const VERB_NO = String.raw`\bne (?:peut|permet|pratiqu|propos|prevoi|se prete|se fait|sera)(?:(?!\bqu[e'])[^.,;\n]){0,40}`;
/** « Télétravail : non », « … n'y est pas permis », « … ne pourra être accordé », "… is not offered". */
const DENIED = any(
  String.raw`non?\b(?! (?:precis|oblig|impos|negoc|limit))|aucune?\b|sans objet|impossible|interdit|exclu(?!si)|proscrit`,
  String.raw`n(?:e |'|'y )(?:(?!\bqu[e'])[^.,;\n]){0,40}?\bpas\b(?! (?:oblig|impos|limit|un |une |seul|que|qu'))`,
  String.raw`ne (?:pourra|peut|saurait)\b(?![^.,;\n]*\bqu[e'])`,
  "(?:is |are )?not\\b|(?:is|are)n't\\b",
);
/** "Does not qualify for remote work", "cannot be done remotely". */
const ENGLISH_NO =
  "(?:(?:do|does|can|could|will|would|is|are)(?:n't| ?not)|can't|won't) (?:be )?(?:currently )?(?:qualify|qualified|lend itself|suited|allow|permit|include|come with|offer|provide|support|suit|done|performed|carried out|involve|leave room)\\b(?:(?!\\b(?:only|just|full|fully|more|100)\\b)[^.,;\\n]){0,25}?";

/** The whole week. */
const EVERY_DAY = any(
  "tous les jours|chaque jour|every (?:working |week)?day|5 ?j(?:ours?)? ?(?:\\/|sur) ?5",
  "(?:5|cinq|five) (?:jours?|days|j)(?: sur (?:5|cinq)|,? ?(?:par|\\/|a|per) ?(?:semaine|week))?",
);
const WHOLLY = any(
  "100 ?%|exclusivement|uniquement|integralement|entierement|totalement|a temps (?:plein|complet)",
  "fully|full[- ]time|exclusively|entirely",
);
/** Said behind the place: « présentiel obligatoire », "on-site only". */
const OBLIGED =
  "obligatoire|integral|exigee?|requise?|indispensable|imperati(?:f|ve)|imposee?|permanente?|quotidienne?|only|mandatory|required";
/** « À temps plein au siège » tells how much one works and where, « à temps plein sur site. » that it is nowhere else. */
const WHOLE_WEEK = WHOLLY.replace("|a temps (?:plein|complet)", "");
const OFFICE = any(SITE, "presentiel|in[- ]office|in[- ]person");

/** The work itself, told with its place. */
const POST = "poste|base\\S*|mission|emploi|travail";
const ENDS = "(?= ?(?:[.,;)\\n]|$))";

/** « À l'atelier tous les jours », "on campus every day". */
export const DAILY = `${any(
  "on campus|(?:in|at) (?:the|our) (?:workshop|lab|laboratory|plant|factory|warehouse|school|hospital|shop)",
  "(?:au|a la|a l'|dans l'|dans le|sur le) ?(?:laboratoire|atelier|usine|magasin|hopital|ecole|entrepot|campus|boutique)",
)} ${EVERY_DAY}`;

export const NONE = phrases(
  `${beside(NO, any(TW, "a distance\\b"))}${ONLY_WHOLE}`,
  `${VERB_NO}${TW}|\\bne se tele-?travaille(?:nt)? pas\\b`,
  `\\b${ENGLISH_NO}(?:${TW}|remotely)(?! (?:work(?:ing)? )?(?:sensing|support|access|grants?|tools?|teams?))`,
  String.raw`\bn'(?:avons|a|est) pas (?:encore )?(?:mis en place|instaure|ouvert|adopte|prevu)e?s? (?:le |de |du )?${TW}`,
  `(?<!\\b(?:full|fully|100 ?%)[- ])${TW}[^a-z\\d.,;\\n]{0,5}(?:${GLUE} ){0,3}${DENIED}`,
  String.raw`${TW}[^.,;\n]{0,50} ne (?:concerne|s'applique|s'etend)[^.,;\n]{0,8} pas`,
  // « Présentiel obligatoire », « exclusivement dans nos locaux », "five days a week in the office".
  beside(OFFICE, any(OBLIGED, WHOLLY, EVERY_DAY)),
  beside(any(WHOLE_WEEK, EVERY_DAY), OFFICE),
  `\\bfull[- ](?:presentiel|on-?site)\\b`,
  `a (?:temps (?:plein|complet)|plein temps),? (?:et )?(?:sur (?:site|place)|en presentiel|au bureau)${ENDS}`,
  `\\brien (?:ne se fait |n'est (?:possible |prevu )?)?(?:a distance|en (?:tele-?travail|distanciel))${ENDS}|\\btout en presentiel${ENDS}|\\b(?:everybody|everyone) (?:works|is) on[- ]site${ENDS}|\\btout le monde (?:est|travaille) sur (?:site|place)${ENDS}`,
  // « Aucune journée ne se fait à distance », "nothing is done remotely"
  String.raw`\b(?:aucune? (?:jour|journee|mission|seance|tache|partie|activite)\b[^.,;\n]{0,25}|rien) ne (?:se fai?t|se fera|peut|pourra|s'effectue)[^.,;\n]{0,20} (?:a distance\b|en tele-?travail)`,
  String.raw`\b(?:nothing|no (?:part|task)(?: of (?:the|this|your) (?:work|job|role))?) (?:is|can be|will be) (?:done|carried out|performed) (?:remotely|from home|at home)`,
  String.raw`(?:${OFFICE}|from our)[^.;:\n\d]{0,40}[ ,:]{1,2}${EVERY_DAY}`,
  String.raw`\b(?:(?:job|post|role|position|work) (?:is|takes place)|you (?:will )?(?:work|be|are)|(?:poste|travail) (?:est|se fait|s'effectue)|(?:vous|tu) (?:etes|serez|es|seras|travaill[a-z]+)) ${DAILY}`,
  `${beside("presence", any(OBLIGED, WHOLLY))}(?: ${OFFICE}| ?[,.;)\\n]|$)`,
  `${beside("presence", any(SITE, OBLIGED, "[a-z]+"), any(OBLIGED, WHOLLY, EVERY_DAY))}`,
  `presence[^.;:\\n\\d]{0,40}[ ,]{1,2}${EVERY_DAY}|(?:full[- ]time|daily|permanent|100 ?%) presence`,
  // The place of work, as labels and lines say it.
  "(?:lieu(?: du poste| de travail)?|(?:mode|organisation) de travail) ?: ?(?:en )?(?:presentiel|sur site)",
  String.raw`(?<=(?:^|[\n.;•|]) ?)\W{0,3}(?:lieu|localisation|adresse|ou|location|where)(?: (?:du poste|de travail|d'exercice|d'affectation|de la mission))? ?: ?[^.;:,\n]{2,40}(?:\([^()\n]{2,20}\) ?)?[ ,(–-]{1,3}(?:100 ?% |en )?(?:presentiel|sur (?:site|place)|on-?site)\)?${ENDS}`,
  "work ?(?:place|location|model)(?: type)? ?: ?(?:on-?site|in[- ]office)",
  String.raw`(?:${POST}) [^.,;\n]{0,50}(?:s'exerce|s'effectue|se fait|se deroule|se tient) (?:en presentiel|sur (?:site|place))\b`,
  String.raw`(?:${POST}) [^.,;\n]{0,40}en presentiel(?:${ENDS}| a (?!distance))`,
  String.raw`(?:missions|taches|activites|tout|l'activite) [^.,;\n]{0,25}(?:s'exercent|s'effectuent|se font|se fait|se deroulent|s'exerce) (?:en presentiel|sur (?:site|place))(?= ?(?:[.;)\n]|$))`,
  `(?:poste|mission|donc) (?:sur site|(?:en )?presentiel)${ENDS}`,
  // « Poste à mi-temps (17h30 par semaine), en présentiel. »
  String.raw`(?:poste|mission|cd[di]|contrat) [^.;\n]{0,50}, en presentiel${ENDS}`,
  String.raw`(?<=(?:^|[.\n;•]) ?)\W{0,3}basee? [^.;:,\n]{2,40}, en presentiel${ENDS}|\b(?:vous|tu) travaill(?:ez|erez|es|eras) en presentiel${ENDS}`,
  // « Travail sur place. », « Poste basé à Pau, sur site. »
  String.raw`(?<=(?:^|[.\n;•]) ?)(?:travail|poste|mission) (?:sur (?:site|place)|basee? [^.,;\n]{0,40}, sur (?:site|place))${ENDS}`,
  // « Poste sur site à Pau, véhicule conseillé. », « Travail au Gosier, sur site. »
  String.raw`(?<=(?:^|[.\n;•]) ?)(?:travail|poste|mission|emploi) (?:sur (?:site|place),? (?:a|au|aux|en) (?:(?! (?:et|ou|avec) )[a-z' -]){2,30}|(?:a|au|aux|en) [^.;,\n]{2,30}, sur (?:site|place))${ENDS}`,
  String.raw`(?:on[- ]?site|office[- ]based|in[- ]person) (?:role|position|job)\b|(?:role|position) is (?:fully )?on[- ]?site|\bteam works on[- ]?site`,
);

/** The same, for one short text. */
export const DENIES = new RegExp(NONE.source);

export const FULL = phrases(
  // « Full remote », « télétravail 100 % », « entièrement à distance ».
  String.raw`full[- ]?(?:remote|tele-?travail|tt\b)|fully[- ]remote|total teletravail`,
  beside(any(WHOLLY, `(?:5|cinq) jours?(?: sur 5)?(?: par semaine)?`), any(TW, "a distance|distance|full")),
  `${beside(TW, any("illimite|exclusif|complet|total|integral|a temps (?:plein|complet)|full[- ]time|full\\b|permanent"))}`,
  `${beside(TW, "100 ?%")}(?: possible)?${ENDS}`,
  String.raw`(?<=(?:^|[\n.:;,(]) ?)tout (?:est )?a distance\b`,
  // « Tout se fait à distance », "everything is done remotely".
  String.raw`\btout (?:se fait|se passe|est fait) a distance|\b(?:everything|all (?:of )?(?:the |our )?work|the (?:whole|entire) (?:assignment|mission|job|work)) (?:is|will be) (?:done|carried out|performed) (?:fully )?remotely`,
  // Of the post, the team, the firm.
  String.raw`(?:poste|mission|emploi) (?:a distance|en remote)(?= ?(?:[.,(\n]|$))`,
  String.raw`(?<!(?:partly|partially|hybrid|or|non)[ /-])\bremote (?:position|role|job|opportunity|task|project)\b|remote[- ](?:only|first)`,
  "you(?:'ll| will) (?:be )?work(?:ing)? (?:fully |100% )?remotely|fully (?:from home|distributed (?:company|team))|equipe (?:100 ?%|entierement|totalement) distribuee\\b",
  String.raw`work(?:ing)? (?:from )?(?:anywhere|wherever)|remote from anywhere|\bremote,? always`,
  "travail(?:lez|ler|les?) d'ou (?:vous|tu|bon)",
  String.raw`\b(?:toute l'equipe|tout le monde) (?:travaille|est) (?:entierement |tout le temps )?(?:a distance|en tele-?travail)${ENDS}`,
  // « Tous nos salariés travaillent de chez eux, à temps plein », « chacun travaille de chez soi »
  String.raw`\b(?:tous (?:nos|les) (?:salaries|collegues|collaborateurs)|toute l'equipe|tout le monde|chacun|nous) travaill(?:e|ent|ons) (?:tous )?(?:(?:entierement|toujours) )?(?:de|depuis) chez (?:eux|elle|soi|nous)(?= ?(?:[.;\n]|$|, (?:a temps (?:plein|complet)|partout|ou que|d'ou|en france|toute)))`,
  String.raw`\b(?:everybody|everyone|the whole team|all of us) (?:works?|is|are) (?:fully )?(?:remotely|remote|from home)${ENDS}|\b(?:job|role|position|work) can be (?:done|performed|carried out) (?:remotely )?from anywhere`,
  String.raw`\btout le (?:poste|travail|metier) (?:est|se fait|s'effectue|s'exerce) a distance`,
  String.raw`(?:\b(?:poste|emploi|travail[a-z]*|metier)\b[^.;,\n]{0,25} (?:a distance|en tele-?travail)|travaill(?:ez|es|er) (?:de|depuis) chez (?:vous|toi)),? (?:de |depuis |d')?(?:partout|n'importe ou|ou que (?:vous|tu))\b`,
  String.raw`\b(?:poste|mission|travail|emploi|stage|prestation)\b[^.;,\n]{0,25} (?:s'effectue|se fait|s'exerce|se deroule|se fera|s'effectuera) (?:de |depuis )(?:chez (?:vous|toi)|(?:votre|ton) domicile)(?= ?(?:[.;\n]|$|, (?:sans|avec des points|partout)))`,
  // As labels say it.
  String.raw`\b(?:location|lieu) ?: ?(?:full(?:y)?[ -])?(?:remote|teletravail complet)\b|work ?(?:place|location|model)(?: type)? ?: ?(?:fully )?remote`,
  String.raw`${REMOTE_FROM}|\b(?:role|position|job) is remote(?:[- ]based)?(?= ?(?:[.,;(\n]|$|with\b))`,
  String.raw`lieu (?:du poste|de travail) ?: ?(?:a distance|teletravail(?= ?(?:\n|$)))`,
);

/** « Profil hybride entre tech et métier », « hybride, cloud et on-premise »: mixed of other things. */
const OF_OTHER_THINGS = String.raw`(?! ?(?:entre|alliant|melant|a la croisee|qui|, ?[a-z]+ et |cloud|\/|on-?prem|multi|llm|ia\b|data|rag\b))`;

/** « La majorité du travail », « en grande partie », "mostly". */
const MOST = any(
  "la (?:majorite|plupart|moitie)|l'essentiel|le gros|une (?:bonne |grande )?partie|plus de la moitie|[1-9]0 ?%",
);
const MOSTLY = any(
  "en (?:bonne |grande |majeure )?partie|majoritairement|principalement|essentiellement|partiellement|largement|surtout",
);
const WORK = `${any("travail|travaux|mission|poste|activites?|prestation|taches|temps|role")}\\b(?! de (?:nos|leurs|ces))`;

/** Words that name telework by themselves, whatever is said of it. */
export const PARTIAL = phrases(
  // « La majorité du travail peut se faire à distance », « mission à distance, en partie ».
  String.raw`\b${MOST} (?:du|de la|de l'|de votre|de ton|des|de vos|de son) ${WORK}[^.;\n]{0,40}a distance`,
  String.raw`\b(?:${WORK}|travaill\w+)[^.,;\n]{0,40} ${MOSTLY} a distance`,
  String.raw`\b(?:${WORK}|travaill\w+)[^.,;\n]{0,40} a distance,? (?:${MOSTLY}|${MOST})`,
  String.raw`\b${WORK}[^.,;\n]{0,20} (?:peut|pourra|possible|realisable|faisable|(?:se|en) fait|s'effectue)[^.,;\n]{0,25} a distance`,
  String.raw`(?:${SITE}|presentiel) (?:et|ou|or|\/) (?:a distance|remote\b|hybride?\b${OF_OTHER_THINGS})`,
  // « 60 % sur site, 40 % à distance »
  String.raw`(?<![\d.,])[1-9]0 ?% (?:du temps )?(?:${SITE}|en presentiel)[^.;\n]{0,12}[1-9]0 ?% (?:a distance|en distanciel)`,
  String.raw`(?<![\d.,])[1-9]0 ?% (?:du temps )?(?:a distance|en distanciel)[^.;\n]{0,12}[1-9]0 ?% (?:${SITE}|en presentiel)`,
  String.raw`\b(?:mostly|mainly|largely|primarily|predominantly|partly|partially|[1-9]0 ?%) remote`,
  "tele-?travail|travail(?:ler|lez)? a (?:distance(?! avec)|domicile)|travailler (?:de|depuis) (?:chez|votre domicile)|\\bhome[- ]office|telework|telecommut",
  "(?:work(?:ing|s)?|days?) (?:remotely|from home)|remote (?:work|days?\\b|ok|accepted|option|possible|friendly)|remote-friendly",
  String.raw`\bremote(?<=\d ?% remote)|\bremote(?: ?:? ?(?:possible|occasionnel|partiel|ponctuel|regulier)| ?: ?(?:oui|yes|\d))|flexible remote|\bremote flexibility|possibilite de remote\b(?! (?:sensing|access|support))|\bremote (?:or|ou|\/) on-?site`,
  // « Mode de travail hybride », "hybrid working".
  `(?:mode de travail ?: +|(?:mode|travail|organisation|modele|rythme|format|fonctionnement|environnement|poste|presence|contrat|teletravail|regime|politique) (?:de travail |de teletravail |au bureau |sur site )?:? ?(?:en )?)hybride${OF_OTHER_THINGS}`,
  String.raw`\bhybride?(?= ?[,:(-] ?(?:\d|two|three))|(?:role|presentiel) hybride(?! ?(?:entre|alliant|melant|a la croisee|qui|:|,))|temps plein,? ?hybrid`,
  "hybrid (?:way|basis|arrangement|pattern|format|work|working|model|role|position|schedule|mode|job|set-?up|environment(?!s)|policy|remote|office)",
  String.raw`\b(?:role|position|job|work) (?:is|(?:will|can)(?: \w+)? be)(?: primarily| mainly| mostly)? hybrid\b(?! (?:between|of|mix|combin))`,
  "(?:work|working|remote)(?:[ -]|: )hybrid|#li-hybrid|work ?(?:place|location|model)(?: type)? ?: ?hybrid",
  String.raw`(?:part(?:ial(?:ly)?|ly)|occasional(?:ly)?|regular|some|flexible) (?:remote|telework|home[- ]office|wfh)\b`,
);

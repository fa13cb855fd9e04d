import {
  A_POST,
  ALL_SAID,
  AND_HOME,
  DAILY,
  DAYS,
  ENDS,
  FIRM_SEEKS,
  HAS,
  IS_ASKED,
  ITS_HOUSE_SEEKS,
  MARKED,
  NO_MORE,
  NO_VISIT,
  OF_A_PERSON,
  OWN,
  RECRUITS,
  SEEKS_FURTHER,
  SOUGHT,
  STAYS_HERE,
  STAYS_SO,
  TAKES_ON,
  WEEKLY,
  WORKS_THERE,
  YOU,
  YOU_LATER,
  YOU_THERE,
} from "./behind.ts";
import { GAP, OPENS, type Rule, rule } from "./rule.ts";
import { CLIENT_RULES, SOUGHT_FOR } from "./rules-of-clients.ts";
import { HOUSE_RULES } from "./rules-of-house.ts";
import { WEEK_RULES } from "./rules-of-weeks.ts";
import { ON_POST } from "./spoken-of.ts";
import {
  ADDRESS,
  ASKED,
  FIRM,
  GOES,
  HOUSE,
  IN,
  LABEL,
  NO_FIRM,
  NO_JOB,
  OF,
  OF_HOUSE,
  OUR,
  PERSON,
  POST,
  SEEKS,
  SETTLED,
  SIGNED,
  STREET,
  TAKES_PLACE,
  TERMS,
  TERMS_OPEN,
  WHEN,
} from "./words.ts";

/** What one is hired as. */
const JOB =
  "(?:chef(?:fe)?|chargee?|responsable|product|project|program(?:me)?|pilote|assistante?|consultante?|manager|coordinat\\w+|officer|lead)";
const PROPOSES = String.raw`\b(?:propos(?:e|ons)|offr(?:e|ons)) (?:une?|la|le|cette|ce|cet)`;
/** « Salon de l'alternance, à … », « bureau de poste dans … », « société d'intérim à … » */
const FAIR =
  "\\b(?:bureaux?|salons?|forums?|foires?|journees?|nuits?|semaines?|village|rencontres?|agences?|societes?|entreprises?|specialistes?|groupes?|leaders?|acteurs?) (?:de |du |des |d')(?:l')?";
/** What is in many towns, and bears the name of one. */
const WIDE =
  "(?:region|departement|metropole|communaute|agglomeration|academie|rectorat|universite|ecole|syndicat|bassin|tribunal|cabinet de recrutement)";
/** « Les entretiens pour ce poste ont lieu à … » */
const MEETING = String.raw`\b(?:entretiens?|interviews?|jury|tests?|epreuves?|oraux|concours|reunions?|selections?) (?:de |d'|du |pour |sur |a )`;
/** « … à », « … dans nos locaux de », « … au 2 rue du Port, 59000 ». */
const THERE = `${IN}|${OF_HOUSE}|${ADDRESS}| \\(|\\b${STREET}[^.;,\\n]{2,50}, `;
/** What a house recruits for. */
const GROWTH =
  "(?:developpement|croissance|renforcement|renfort|ouverture|agrandissement|creation|essor|extension|montee en (?:charge|puissance))";
/** « Les données sont stockées dans un centre situé à … » */
const KEPT = "(?:stock|heberg|fabriqu|produi|prepar|assembl|archiv|conserv|expos|entrepos|test)";
const BE = "(?:est|sera|sont|seront|etant|is|are|will be|sits)";

export const RULES: readonly Rule[] = [
  ...SOUGHT_FOR,
  ...WEEK_RULES,
  rule(0, `(?:^|[^a-z'-]|(?<![a-z])-|\\bl')${LABEL} ?(?:[:=?>]|- )(?<gap>[^:;]{0,90})`),
  rule(0, `(?<![a-z'-])(?<!\\b(?:sans|aucune?|no) )(?<label>${SIGNED}) ?[:=?>](?<gap>[^:;]{0,90})`),
  rule(0, String.raw`\ud83d\udccd(?<gap>[^:;]{0,60})`),
  rule(0, `${OPENS}(?:${LABEL}|(?:zone|secteur) d'intervention) `),
  // « CDI Localisation PUTEAUX Votre rôle », lines run into one.
  rule(0, "(?<![a-z'-])(?<label>localisation|lieu de travail) "),
  // « Résidence administrative à Mende »
  rule(0, `${OPENS}residence administrative `, IN),
  rule(0, `${LABEL} (?:${BE}|fixee?|situee?|se (?:trouve|situe)) (?:(?<gap>${GAP}{0,30}?)${IN})?`),
  // « Le lieu de travail sera notre agence de … »
  rule(0, `${LABEL} ${BE} (?:(?:notre|nos|le|la|les|un|une|our|the) |l')`, OF_HOUSE),
  // « Poste situé 12 rue du Port, … », « poste basé au Millénaire, … »
  rule(
    1,
    String.raw`\b${POST} (?:est |sera )?(?:base|situe|localise)[a-z()·.]* (?:(?:(?:a|au|aux|dans|sur|en) )?(?:le |la |l')?${STREET}[^.;\n]{2,70}?|(?:a|au|aux|dans|sur) (?:le |la |l')?(?!distance|domicile)[a-z][a-z\d' -]{2,30}), `,
    `(?:${IN})?`,
  ),
  // « Poste en CDI au siège, à … »
  rule(
    1,
    String.raw`\b${POST}(?![a-z])(?<gap>${TERMS}{0,12}?)(?:est |sera )?(?:au siege(?: social)?|a l'agence|dans nos (?:locaux|bureaux))(?:,? ${STREET}[^.;\n]{2,50}?)?,? `,
    IN,
  ),
  // « Poste à pourvoir en CDI à temps plein, à … », « le stage se déroulera dans nos locaux de … »
  rule(
    1,
    String.raw`\b(?=${POST}(?![a-z]))(?<!${MEETING}[^.;\n]{0,20}|\b(?:des|certain[a-z]*|quelques|plusieurs|some|other) )${POST}(?![a-z])${GAP}{0,80}?\b${TAKES_PLACE}(?![a-z])(?<gap>${GAP}{0,45}?)`,
    THERE,
  ),
  rule(
    1,
    String.raw`\b${POST} ${BE} (?:(?:on[- ]?site|in[- ]person|hybrid|full-?time|a temps (?:plein|partiel)|en cd[id]|sur (?:site|place)|en presentiel|sedentaire),? )?`,
    IN,
  ),
  // « le service projets, où vous serez, se trouve à … »
  rule(
    1,
    "(?:ou|dans (?:lequel|laquelle)|where) (?:vous|tu|you) (?:serez|seras|etes|es|travaill[a-z]+|exerc[a-z]+|will (?:be|work)|work)(?: [a-z]+)?,? (?:est|se trouve|se situe|is)(?: (?:situee?|basee?|installee?|located|based))? ",
    IN,
  ),
  // « Le travail représente trois jours et se fait depuis … »
  rule(
    1,
    String.raw`\b(?:${POST}|travail)(?![a-z])(?! d(?:e|es|u|')(?![a-z]))${GAP}{0,60}?\b(?:s'(?:effectue|exerce)|se (?:fait|fera|deroule|realise)|peut se faire|(?:est|sera) (?:effectue|realise|exerce)e?)(?![a-z]) (?:depuis|a partir de) (?:notre |nos |l'|le |la )?(?:${HOUSE} (?:de |d'))?`,
  ),
  // « Le poste est ouvert sur nos deux sites, … », « vos journées se passeront à … »
  rule(
    1,
    String.raw`\b${POST}(?![a-z])${GAP}{0,60}?\b(?:${TAKES_PLACE}|repartie?|partagee?|split|shared)(?![a-z])${GAP}{0,45}\b(?:villes?|${HOUSE}s?)(?: au choix)? ?[,:(] ?(?:${IN})?`,
  ),
  // « La mission dure six mois. Elle se déroule à … », « Le poste est vacant ; il est situé à … »
  rule(
    1,
    `${ON_POST}[^\\n]{0,150}[.;,\\n]\\s*(?:et )?(?:il|elle|celui-ci|celle-ci|it) (?:(?:commence|debute|demarre|dure|starts)(?![a-z])[^.;\\n]{0,45}? (?:et|and) )?(?:(?:est|sera|is|will be) |se |s')?${TAKES_PLACE}(?![a-z])(?<gap>${GAP}{0,45}?)`,
    THERE,
  ),
  rule(1, `${ON_POST}[^\\n]{0,150}[.\\n]\\s*c'est `, IN, STAYS_SO),
  // « 900 € par mois, vélo prêté. C'est à … »
  rule(2, `^(?=\\W*(?:${TERMS_OPEN}))[^\\n]{3,150}[.\\n]\\s*(?:c'est|(?:ca|cela) se passe) `, IN, STAYS_HERE),
  rule(2, `${OPENS}c'est `, IN, WEEKLY),
  // « Le stage dure cinq mois et commence le 1er mars, à … », « Vous débutez le 5 janvier à … », « Prise de poste : 15 mars, à … »
  rule(
    1,
    `${ON_POST}(?:(?!\\b(?:qui|dont|que|ou|avant|apres|quand|avec|par)\\b)[^.,;\\n]){0,45}? (?:commence|debute|demarre|commencera|debutera|demarrera|starts|begins) ${WHEN}{1,12}?`,
    IN,
  ),
  rule(
    1,
    String.raw`\b(?:vous|tu|you)(?:'ll| will)? (?:debut|commenc|demarr|start|begin|(?:pren[dez]+|prendr[a-z]+) (?:votre|ton|vos|tes) (?:poste|service|fonctions))(?:e[zs]?|er[a-z]+|ons)? ${WHEN}{1,12}?`,
    IN,
  ),
  rule(
    1,
    String.raw`^\W*(?:date de |your )?(?:demarrage|debut|arrivee|prise de (?:poste|fonctions?)|embauche|start(?:ing)?(?: date)?)(?: (?:souhaitee?|prevue?|attendue?|envisagee?|possible|(?:de (?:la )?|du |d')${POST}))* ?:?${WHEN}{1,12}?`,
    IN,
  ),
  // « CDD du 1er février au 30 juin, à … »
  rule(
    1,
    String.raw`(?<!${FAIR})\b${POST}(?![a-z])${TERMS}{0,20}?(?:a (?:partir|compter) d[ue]|du|des) ${WHEN}{1,16}?`,
    IN,
  ),
  rule(1, String.raw`\b(?:le|ce) ${POST}, (?:lui|elle|quant a (?:lui|elle)),? ${BE} `, IN),
  rule(1, String.raw`\bvous (?:depend(?:ez|rez)|releve(?:z|rez)) (?:du |de (?:la |l'|notre )?)`, OF_HOUSE),
  // « Nous créons un poste de … à … », « un poste de … est créé dans notre équipe de … »
  rule(
    1,
    String.raw`(?<!\b(?:avons|a|ont|ai|vient de|deja) )\b(?:cre(?:e|ons|ent)|ouvr(?:e|ons|ent)|propos(?:e|ons|ent)|offr(?:e|ons|ent)|opening|creating) (?:une?|deux|trois|an?|two|three)(?: nouveaux?| new)? (?:postes?|emplois?|cd[id])(?! (?:de |d')?${NO_JOB})(?<gap>(?: (?:de |d')[^.;,\n]{3,60}?| ))`,
    THERE,
  ),
  // « Nous proposons une alternance au sein du service Achats, au siège de … »
  rule(
    1,
    `${PROPOSES} ${POST}(?![a-z])(?! (?:de |d')?${NO_JOB})(?<gap>${GAP}{0,80}?),? (?:au siege(?: social)?|a l'agence) `,
    OF,
  ),
  rule(1, String.raw`\b(?:cre(?:e|ons|ent)|ouvr(?:e|ons|ent)|propos(?:e|ons|ent)) `, IN, A_POST),
  rule(
    1,
    String.raw`\b(?:un|le|ce|deux)(?: nouveaux?)? postes? (?!(?:de |d')?${NO_JOB})(?:de |d')(?:(?!\b(?:qui|dont|deuxieme|second)\b)[^.;,\n]){3,60}? (?:(?:est|sont) (?:crees?|ouverts?|vacants?)|(?:s')?ouvre(?:nt)?|se (?:cree|libere)(?:nt)?)(?<gap>[^.;,\n]{0,20}?)`,
    THERE,
  ),
  rule(
    1,
    String.raw`\b(?:a|an|one|this|the)(?: new)? (?:[a-z&-]+ ){0,4}(?:role|position|job) (?:is|has) (?:just )?(?:opening|opened)(?: up)? `,
    IN,
  ),
  // « Ce poste est rattaché au réseau de … », « … dépend du dépôt de … »
  rule(
    1,
    String.raw`\b(?:le|ce|votre|this|the) ${POST} (?:(?:est|sera|is|will be) (?:directement )?(?:rattachee?|attachee?|attached)|depend(?:ra)?|releve(?:ra)?)(?<gap>[^.;,\n]{0,20}?)`,
    `${IN}|${OF_HOUSE}`,
  ),
  rule(1, String.raw`\b(?:vos|tes|votre|ton) (?:journees?|semaines?|quotidien) se (?:pass|deroul)[a-z]+ `, IN),
  rule(
    1,
    String.raw`\b(?:vous (?:serez|etes)|tu (?:seras|es)|you(?:'ll| will) be|sera|serez|seras)(?![a-z])${GAP}{0,30}\b(?:${SETTLED}|rattache\S*|accueilli\S*)(?<gap>${GAP}{0,45}?)`,
    THERE,
  ),
  rule(
    1,
    String.raw`\b${PERSON}(?![a-z])${GAP}{0,20}\b(?:travaill\w+|exerc\w+|est affectee?|est basee?|(?:est|sera) accueillie?|hosted|(?:will|be) (?:work|based))(?<gap>${GAP}{0,45}?)`,
    THERE,
  ),
  // « Le siège est à Lyon, mais toi, tu seras à … », « c'est à … que vous travaillerez »
  rule(
    1,
    String.raw`(?<!\b(?:quand|si|lorsque|when|if) )\b(?:vous serez|vous seriez|tu seras|tu serais|you(?:'ll| will) be) (?:(?:a|au|dans|at) ?(?:la |l'|le |notre |nos |our |the )?${HOUSE}(?: [a-z]+)?, )?`,
    IN,
    DAILY,
  ),
  rule(
    1,
    String.raw`\b(?:vous serez|tu seras) (?:a|au|dans|au (?:sein|c(?:o|oe)ur) de) ?(?:la |le |l'|notre )?`,
    OF_HOUSE,
    DAILY,
  ),
  rule(
    1,
    String.raw`\bc'est (?:(?:donc|bien|toutefois|pourtant|desormais|surtout|cependant|en revanche) )?`,
    IN,
    /^(?:, [^.;\n]{2,80},)? (?:que|where) (?:(?:vous|tu|you) (?:travaill|exerc|ser(?:ez|as)|poser|bosser|evoluer|work|will (?:work|be))|(?:le|votre|ton) poste|(?:nous|on) (?:vous|t') ?(?:accueill|attend))/,
  ),
  rule(1, String.raw`\b(?:base|situe|installe)(?:\(e\)|[.·]e)s? (?<gap>${GAP}{0,30}?)`, IN),
  rule(1, `${OPENS}(?:${SETTLED}) (?<gap>[^.;,\\n]{0,30}?)`, IN, YOU),
  rule(1, `${OPENS}base (?<gap>[^.;,\\n]{0,30}?)`, IN, ENDS),
  rule(1, `${OPENS}(?:base|situe)e? `, IN, HAS),
  // « Stage de 5 mois à … », « CDI – … », « Poste : … »
  rule(1, String.raw`(?<!${FAIR})\b${POST}(?![a-z])(?<gap>${TERMS}{0,30}?)`, IN),
  // « Votre activité s'exerce à … », « les missions se déroulent à … »
  rule(
    1,
    `${OPENS}(?:l'|les |vos |tes |votre |ton |ta )?(?:activite|fonctions?|missions?|taches|(?<=(?:vos|tes) )interventions)(?! d) (?:s'exerce(?:nt)?|se deroulent?|(?:sont|seront|ont lieu|auront lieu)(?: localisees?| situees?| basees?)?) `,
    IN,
  ),
  // « Accueil à … », « Intervention à … », « Fonctions exercées à … », « vous prendrez vos fonctions à … »
  rule(1, `${OPENS}(?:accueil|intervention|prestation|exercice|activite)(?![a-z])(?<gap>${TERMS}{0,12}?)`, IN, OWN),
  rule(
    1,
    String.raw`\b(?:fonctions?(?: [a-z]+)? exercees?|prise de fonctions?|(?:prendr|exerc)(?:ez|as|erez|eras|a|era) (?:vos|tes|ses) fonctions)(?<gap>${TERMS}{0,12}?)`,
    IN,
  ),
  rule(
    1,
    String.raw`\b(?:stage|alternance|cd[id]|interim|freelance|internship|contract)(?![a-z])${TERMS}{0,20}?`,
    "[-|,/(·•] ?",
  ),
  rule(1, `(?:${OPENS}|${PROPOSES} )${POST} ${GAP}{0,10}\\b${JOB}(?![a-z])(?<gap>[^.;:\\n]{0,50}?)`, IN),
  rule(1, String.raw`\b(?:poste|mission|stage|alternance) ?: ?`),
  // « Poste de nettoyage pour un magasin sur … »
  rule(1, `${OPENS}poste (?:de |d')(?!${NO_JOB})(?<gap>${GAP}{3,60}?) sur `),
  rule(1, String.raw`\btravail(?: sur (?:place|site))?,? `, IN),
  rule(
    1,
    String.raw`\b(?:le|votre|ton|ce) travail (?:se (?:fait|fera|deroul\w+)|s'(?:effectu|exerc)\w+|a lieu|aura lieu|${BE})(?<gap>${GAP}{0,30}?)`,
    THERE,
  ),
  // « Data engineer (H/F) – … », « Data engineer – … – CDI »
  rule(1, String.raw`\b(?:h\/f|f\/h)\)?(?: ?[-|,] | ${IN})`),
  rule(1, " [-|] ", "", MARKED),
  rule(
    1,
    String.raw`\b(?:travail|presence|presentiel|jours?|days?)(?: [^\s.;,:]+){0,6} (?:sur (?:le )?sites?|dans (?:nos|les) (?:bureaux|locaux)|au (?:bureau|siege)|in (?:the|our) offices?)(?<gap>${GAP}{0,20}?)`,
    `${IN}|${OF}`,
  ),
  rule(1, String.raw`(?<!\b(?:notre|sa|une|forte) )\bpresence(?: ${ASKED}){0,3} `, IN, DAYS),
  rule(1, String.raw`\bpresence(?: ${ASKED}){0,3} `, IN, IS_ASKED),
  rule(1, String.raw`\bpresence(?: ${ASKED}){0,2} (?:quotidienne|hebdomadaire|permanente)(?: ${ASKED}){0,2} `, IN),
  rule(
    1,
    String.raw`\b(?:vous (?:etes|serez)|tu (?:es|seras)|il faut etre|you(?:'ll be| are)) presente?(?:\(e\)|·e)?(?: sur (?:site|place))? `,
    IN,
    DAYS,
  ),
  rule(1, String.raw`\b(?:on[- ]?site|sur (?:site|place)|en presentiel|(?:ca|tout) se passe|ici),? `, IN),
  rule(1, String.raw`\b(?:jours?|days?)(?: (?:par|a|per) (?:semaine|week))? `, IN, AND_HOME),
  // « Vous viendrez à … trois jours par semaine », « vous passerez trois jours par semaine à … »
  rule(
    1,
    String.raw`\b(?:viendr(?:ez|as)|viens|venez|(?:se|nous) retrouv(?:e|ons)|you(?:'ll| will) (?:come|be)|come) `,
    IN,
    WEEKLY,
  ),
  rule(
    1,
    String.raw`\b(?:pass(?:er)?(?:ez|es|as|ons)|spend) (?:un|deux|trois|quatre|two|three|four|[1-4]) (?:jours?|days?) (?:par|a|per) (?:semaine|week) `,
    IN,
  ),
  // « Trois jours sur place (Pau), deux à distance », « Poste au siège (Pau) »
  rule(
    2,
    String.raw`(?<clause>\b(?:sur (?:place|site)|au bureau|on[- ]?site|(?:${POST}|base|rattache|affecte)[a-z()·.]* au siege(?: social)?)) ?\(`,
    "",
  ),
  // « Deux jours chez vous, trois jours à … »
  rule(
    1,
    String.raw`\b(?:chez (?:vous|toi|soi)|tele-?travail|distance|from home|remote)\b(?<gap>[^.\n]{0,50}\b(?:jours?|days?|les (?:[a-z\d]+ )?autres(?: jours?)?|le reste(?: du temps| de la semaine)?|the rest)(?: (?:par|a|per) (?:semaine|week))?(?: se (?:passent?|font|fait|deroulent?))?,? )`,
    IN,
  ),
  rule(2, `${SEEKS}(?<gap>${GAP}{0,160}?)`, `${IN}|${OF_HOUSE}|\\bau depart ${OF}`),
  rule(2, String.raw`\b${GOES}(?![a-z])(?<gap>${GAP}{0,110}?)`, String.raw`${IN}|${OF_HOUSE}|\b(?:from|depuis) `),
  // « Agence de Rodez. »
  rule(
    2,
    `${OPENS}(?:agence|antenne|station(?: [a-z]+)?|site|etablissement|usine|bureau|campus|delegation|plateforme|direction regionale) `,
    OF,
    ALL_SAID,
  ),
  // « Nous vous accueillerons à … », not for an interview.
  rule(
    2,
    String.raw`(?<!\b(?:jury|comite|commission|recruteu[a-z]+|d?rh|ecole|cfa|client) )\b(?:vous |te |t')(?:accueill|retrouver|install|attend(?!(?:ez|es)\b))(?!(?:er)?ez|es\b|eras)[a-z]+ (?<gap>${GAP}{0,40}?)`,
    THERE,
    NO_VISIT,
  ),
  ...CLIENT_RULES,
  rule(
    2,
    String.raw`(?<clause>(?<![a-z])(?<!\bnous (?:livr|expedi|export|desserv|serv|vend)ons\b[^.;\n]{0,40})(?:pour|dans|sur|depuis|au depart de|au sein de|a(?! (?:son|sa|ses|leurs?) [^.;,\n]{0,30} (?:a|au|aux|en|dans) )|from|at|in|within|for|entre|rattachee? a) ${OUR} (?:[^\s.;,:]+ ){0,3}?${HOUSE}(?![a-z])(?: (?!(?:le|une?) )[^\s.;,:]+){0,4}? ?)`,
    `${IN}|${OF}`,
  ),
  rule(
    2,
    String.raw`(?<clause>(?<![a-z])(?:au sein (?:de |du )|sur |dans )(?:l'|le |la |les )?(?:sites?|agences?|usines?|locaux|bureaux|etablissement|siege)(?: [^\s.;,:]+){0,3}? ?)`,
    `${IN}|${OF}`,
  ),
  // « Au sein de notre service informatique, basé à … »
  rule(
    3,
    String.raw`(?<!\b(?:se trouvent?|${KEPT}[a-z]*) )\b(?:au sein|dans|sur|within|in) (?:de |du |d')?(?:notre|l'|le |la |our|un |une )?(?<gap>(?! ?client)${GAP}{3,50}?),? (?:${SETTLED}) `,
    IN,
    NO_MORE,
  ),
  // « Dans l'équipe Data de …, vous … », « le centre de recherche de … vous accueille »
  rule(
    2,
    `(?:^|[^a-z])(?<clause>(?:dans|au sein|chez|en tant que|as an?|within|in|on)(?![a-z])${GAP}{0,70}?)`,
    `${IN}|${OF_HOUSE}`,
    YOU,
  ),
  rule(2, "(?<clause>)", OF_HOUSE, TAKES_ON),
  rule(2, `${OPENS}(?:our )?`, IN, ITS_HOUSE_SEEKS),
  // « La ville de … recrute », « La commune de … recherche un agent »
  rule(3, `${OPENS}(?:la |notre )?(?:ville|commune|mairie|municipalite) `, "(?:de |du |des |d')(?:la |l')?", RECRUITS),
  // « Le musée de … recrute »
  rule(
    3,
    `^[^a-z]*(?:le |la |l')(?!${WIDE})(?<clause>(?:(?!${NO_FIRM})[a-z' &-]){3,40}?) `,
    "(?:de |du |des |d')(?:la |l')?",
    RECRUITS,
  ),
  // « Maison familiale de …, nous recherchons », « notre fromagerie de … s'équipe et cherche une personne »
  rule(
    3,
    `${OPENS}(?!${WIDE})(?<clause>${FIRM}(?:(?!${NO_FIRM})[a-z' &-]){0,30}?) `,
    "(?:de |du |des |d')(?:la |l')?",
    FIRM_SEEKS,
  ),
  rule(
    3,
    `${OPENS}notre (?!${WIDE})(?<clause>(?:(?!${NO_FIRM}|[a-z]ees? )[a-z' &-]){3,40}?),? ?`,
    `${IN}|${OF}`,
    SEEKS_FURTHER,
  ),
  // « Vermeil (Pau) recrute », « Éditeur de logiciels à …, nous cherchons un chef de projet »
  rule(
    3,
    String.raw`^[^a-z]*(?!${NO_FIRM})(?<clause>(?:(?!${NO_FIRM})[^.:;!?\n]){2,60}?)`,
    String.raw`${IN}| - | \((?:(?:site|agence|campus|bureaux?|antenne) (?:de |d'|du )(?:la )?)?`,
    FIRM_SEEKS,
  ),
  // "Our team in … is hiring"
  rule(2, String.raw`(?<clause>\b(?:our|notre) (?:[a-z&-]+ ){0,3}${HOUSE}(?: [a-z&()·.-]+){0,4} )`, IN, TAKES_ON),
  // « L'offre concerne notre agence de … », « Renfort de l'équipe de … »
  rule(
    2,
    String.raw`\b(?:${POST}|annonce|recrutement) (?:concerne|porte sur|est pour) (?:l'|le |la |notre |un )?`,
    OF_HOUSE,
  ),
  rule(2, `${OPENS}(?:recrutement|embauche) `, IN, OF_A_PERSON),
  rule(
    2,
    `${OPENS}(?:recrutement|renfort|embauche|ouverture de poste|creation de poste)(?: d'une? [^.;,\n]{3,50}?)? (?:pour|de|a|dans|au sein de) (?:l'|le |la |notre )`,
    OF_HOUSE,
  ),
  rule(
    2,
    String.raw`^[^a-z]*(?:dans le cadre (?:du ${GROWTH}|de (?:la |l')?${GROWTH}|d'un renfort)?|(?:en vue|a l'occasion) (?:du |de (?:la |l'))${GROWTH}|(?:pour|afin d[e']) ?(?:(?:accompagner|soutenir|appuyer|poursuivre|assurer|porter|preparer) )?(?:le |la |l')${GROWTH}) ?(?:de |d')(?:notre|l'|la|son)(?<gap> ?[^.;,\n]{0,30}?)`,
    `${IN}|${OF}`,
    SOUGHT,
  ),
  rule(2, "(?<clause>)", IN, YOU_THERE),
  rule(2, "(?<clause>)", OF_HOUSE, WORKS_THERE),
  rule(2, "(?<clause>)", `${IN}|${OF_HOUSE}`, YOU_LATER),
  ...HOUSE_RULES,
];

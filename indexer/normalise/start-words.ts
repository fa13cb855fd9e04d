import { MONTH_NAME, MONTH_SAID, WEEKDAY } from "./day-in-text.ts";

/** Words behind which the first day of a post stands. */

/** A date follows at once: « arrivée » and "join" are words of much else. */
const DATED = String.raw`(?= ?:| (?:le|au|en|des|pour|on|in|from|the) |,? a (?:partir|compter) |(?: est)? (?:prevue?|souhaitee?|esperee?|envisagee?|fixee?|possible)\b| ${MONTH_SAID})`;

/** Each names the beginning of a post by itself. */
const NAMES = [
  String.raw`date (?:\w+ )?(?:de |d')(?:debut|demarrage|prise|embauche|entree|arrivee|vacance|disponibilite|effet)`,
  String.raw`premier jour|debut\b|demarrage|(?:prise de|entree en|prendr[a-z]+ (?:son|ses|votre|vos|ton|tes)) (?:poste|fonctions?|service)`,
  `a prendre${DATED}|a pourvoir|vacante?|vacance|disponibilite|(?:candidat[a-z]*|personnes?|profils?) disponibles?`,
  `(?:arrivee|(?<!r)entree|depart|embauche|engagement|integration|nomination|affectation|(?<!\\b(?:de|du|le) )recrutement)${DATED}`,
  `(?:demarr|commenc|debut)[a-z]* ensemble${DATED}`,
  String.raw`(?:desired|expected|ideal|planned|target|anticipated) start\b|start(?:ing)? date|first day|joining date|availability|^\W*(?:quand|when)\b`,
];

/** Who begins, and how: « la personne retenue arrivera le … », « vous prenez votre poste », "you will join us". */
const PERSON =
  "vous|tu|(?:le|la) (?:titulaire(?! d[eu'])|recrue|stagiaire|personne)|candidat(?:e|s|es)?(?:\\(e\\))?|l'(?:agent|alternante?|apprentie?)|(?:notre|votre|ton) futur[a-z]*|you(?:'ll|'d)?";
const BEGINS =
  "commenc|debut|demarr|arriv|integr|rejoi|pren(?:d|ez|ds|dra|drez|dras|ne)[a-z]* (?:votre |ton |son |vos |tes |ses |le )?(?:poste|fonctions?)|start|begin|join";
const HOUSE =
  "(?:l'|le |la |les |notre |nos |votre )(?:equipe|service|pole|direction|entreprise|groupe|societe|agence|cabinet|laboratoire)s?";
const OWN =
  "(?:votre |ton |your )(?:alternance|apprentissage|stage|mission|contrat|poste|role|internship|apprenticeship)";
const PEOPLE = [
  String.raw`\b(?:${PERSON})(?![a-z])(?: [^ .;:,\d]+){0,3}? (?:t'|s')?(?:${BEGINS})[a-z]*(?: (?:us|our team|nous|${HOUSE}|${OWN}))?${DATED}`,
  String.raw`(?:nous rejoi\w+|(?:t'|vous )(?:attend|accueill)[a-z]*|expect you)${DATED}|(?:rejoi\w+-nous|join us)(?= (?:en|des|a partir|in|from) )`,
  String.raw`(?:vous|tu) (?:etes|es|serez|seras)(?: [^ .;:,\d]+){0,3}? (?:attendue?s?(?:\(e\)|·e)?|disponible|libre)${DATED}`,
];

/** Who is sought, for when: « nous recrutons un alternant pour octobre 2027 », « vacance d'un poste d'archiviste au 1er mars ». */
const SOUGHT = [
  String.raw`\b(?:(?:recrut|recherch|cherch|embauch|ouvr)ons|recrute|cherche|embauche|on recherche|a pourvoir|vacante?|vacance)\b[^.;:\d\n]{0,60}?(?=,? (?:pour|au|des|a partir d[eu']|a compter d[eu']) ?(?:la |le )?(?:rentree |mois )?(?:de |d')?(?:${WEEKDAY} )?(?:\d|${MONTH_SAID}|${MONTH_NAME}))`,
  String.raw`\b(?:need|hiring|looking for)\b[^.,;:\n\d]{0,40} from`,
];

/** They begin anything: what stands before must be the post. */
const OF_ANYTHING = [
  "a partir (?:de |du |d')|a compter (?:de |du |d')|(?:disponibles?|available)(?: from)?",
  String.raw`(?:commence|demarre|debute)(?:ra|nt|ront)?\b|(?:debut|demarr|commence)ant\b|a demarrer|(?:prend(?:ra)?|a) effet`,
  String.raw`start(?:ing|s)?(?: from)?|beginning|\bfrom\b`,
  String.raw`\bdes(?= (?:le |la rentree )?(?:${MONTH_SAID}|${MONTH_NAME}|\d{1,2}|20\d\d|la rentree))`,
];

export const LEADS = new RegExp(
  `(?<school>(?<!\\b(?:sa|leur|leurs|nos|notre) )rentree)|(?<named>${[...SOUGHT, ...PEOPLE, ...NAMES].join("|")})|(?<any>${OF_ANYTHING.join("|")})`,
  "g",
);

/** Only such words stand between a lead and its date: « Date de démarrage du contrat souhaitée : à partir du … ». */
const BETWEEN = [
  "le la les en au aux a du de des un une pour est sera soit date",
  "partir compter debut courant mois rentree semaine plus tot vite que",
  "poste travail contrat contrats mission missions stage alternance cdd cdi emploi fonction fonctions apprentissage collaboration chez client",
  "is on in from at the of contract would will be",
]
  .join(" ")
  .replaceAll(" ", "|");
const WISHED = "(?:souhait|desir|prev|esper|envisag|possib|ideal|estim|fix|flexib|negoci)[a-z]*";
export const GLUE = new RegExp(String.raw`^[^a-z\d.;]*(?:(?:(?:${BETWEEN}|${WISHED})(?![a-z])|[ld]')[^a-z\d.;]*)*$`);

const CONTRACT = String.raw`\b(?:cd[di]|stage|alternance|apprentissage|interim|vie|freelance|contrat|mission|internship|contract)\b`;
/** « CDI – Nantes – janvier 2027 », « Stage de 6 mois (avril 2027) »: a term among those of the post. */
export const TERMS_BEFORE = new RegExp(
  String.raw`(?:^\W*${CONTRACT}[^.;:]{0,40}|${CONTRACT}[^.;:\n]{0,30}\d{1,2}[ -](?:mois|months?)) ?[-|/,(] ?$`,
);
export const TERMS_AFTER = /^ ?(?:[-|/,).;\n]|$)/;

/** What happens to a thing, or to a post that exists: « une version livrée à partir du … », « le poste sera transféré à compter du … ». */
export const HAPPENS =
  /\b(?:livre|deploy|deploi|lancee?s?\b|publiee?s?\b)|appliqu|transfer|bascul|demenag|supprim|modifi|\ben (?:vigueur|production|service|ligne|place)\b/;

import { MONTH_NAME } from "./day-in-text.ts";

/** Words behind which the first day of a post stands, and of all else that begins. */

const DATE_NEXT = String.raw`(?= (?:la |le )?(?:rentree |debut |mois )?(?:de |d')?(?:\d{1,2}(?:er)? )?${MONTH_NAME})`;
const DATED = String.raw`(?= ?:| (?:le|au|en|des|debut|courant|pour|on|in|from|the) |,? a (?:partir|compter) | (?:prevue?|souhaitee?|esperee?|envisagee?|possible)\b| ${MONTH_NAME} ?20)`;

/** Each names the beginning of a post by itself. */
const NAMES = [
  String.raw`date (?:\w+ )?(?:de |d')(?:debut|demarrage|prise|embauche|entree|arrivee|vacance|disponibilite|effet)`,
  "premier jour|debut|demarrage|prise de (?:poste|fonctions?)|entree en (?:poste|fonctions?|service)",
  "a pourvoir|vacante?|vacance|disponibilite",
  `(?:arrivee|depart|embauche|integration|recrutement)${DATED}|^\\W*quand\\b`,
  "start(?:ing)? date|first day|joining date|(?:expected|ideal|planned) start|availability",
];

/** Who begins, and how: « la personne retenue arrivera le … », « vous prenez votre poste », "you will join us". */
const PERSON =
  "vous|tu|(?:le|la) (?:titulaire|recrue|candidate?|stagiaire|personne)|l'(?:agent|alternante?|apprentie?)|candidate|you";
const BEGINS =
  "commenc|debut|demarr|arriv|integr|rejoi|pren(?:d|ez|ds|dra|drez|dras|ne)[a-z]* (?:votre |ton |son |vos |tes |ses |le )?(?:poste|fonctions?)|start|begin|join";
const PEOPLE = [
  String.raw`\b(?:${PERSON})\b(?: [^ .;:,\d]+){0,3}? (?:t'|s')?(?:${BEGINS})[a-z]*(?: (?:us|our team|nous|l'equipe|notre equipe))?${DATED}`,
  String.raw`(?:nous rejoi\w+|(?:t'|vous )attend(?:ons)?|expect you|(?:vous|tu) (?:etes|es|serez|seras) attendue?s?(?:\(e\)|·e)?)${DATED}`,
];

/** The contract does: « l'alternance débutera en … », « stage de 6 mois (avril 2027) ». */
const CONTRACTS = [
  "(?:alternance|stage|contrat|mission|cdd|vie|poste|aventure) (?:(?:commence|demarre|debute)(?:ra)?|(?:prend(?:ra)?|a) effet)",
  String.raw`(?:stage|contrat|mission|cdd|poste|alternance|interim)\b[^.,;\n]{0,30} (?:a demarrer|debutant|demarrant)`,
  String.raw`\b(?:(?:recrut|recherch|cherch|embauch)ons|recrute|cherche|embauche|on recherche)\b[^.;:\d\n]{0,60}? pour${DATE_NEXT}`,
  String.raw`\b(?:intern|apprentice|internship|apprenticeship|contract|role|position|need|hiring|looking for)\b[^.,;:\n\d]{0,40} from`,
  String.raw`\b(?:stage|alternance|cdd|contrat|mission|internship|contract)\b[^.;:\n]{0,30}\d{1,2}[ -](?:mois|months?)(?=(?: -|,| \() ?(?:${MONTH_NAME}) ?20)`,
];

/** They begin anything: what stands before must be the post. */
const OF_ANYTHING = [
  "a partir (?:de |du |d')|a compter (?:de |du |d')|disponible",
  "start(?:ing|s)?|beginning",
  String.raw`des(?= (?:le |la rentree |debut |mi-? ?|fin |courant )?(?:${MONTH_NAME}|\d{1,2}|20\d\d|la rentree))`,
];

export const LEADS = new RegExp(
  `(?<school>rentree)|(?<named>${[...CONTRACTS, ...PEOPLE, ...NAMES].join("|")})|(?<any>${OF_ANYTHING.join("|")})`,
  "g",
);

/** What has its own beginning beside the post's. */
const THINGS =
  "projets?|programmes?|chantiers?|campagnes?|travaux|phases?|etudes?|pilote|marche|saison|exercice|production|deploiement|lot|inscriptions?|candidatures?|entretiens?|sessions?|recrutements?|project|programme";

/** What else begins on a day: a law, a product, the calendar of the recruitment. */
const OTHER_BEGINNINGS = [
  "mise?s? en (?:oeuvre|ouvre|production|place|service|ligne)|deploy|deploi|livraison|lance|migration|version|produit|fonctionnalite|installe|publi",
  String.raw`effecti|prior to|applica|appliqu|reglement|\bloi\b|requise?s?\b|obligat|conformit|vigueur|renouvel|certificat`,
  String.raw`candidatures?\b(?! souhait)|entretiens?|inscription`,
  "salon|forum|webin|session|evenement|soiree|portes ouvertes|seminaire",
  "demenag|nos (?:nouveaux )?(?:locaux|bureaux)",
  String.raw`\b(?:le|la|les|ce|cette) (?:${THINGS}) $`,
];
export const OTHER_START = new RegExp(OTHER_BEGINNINGS.join("|"));
/** « Démarrage du projet le 4 janvier 2027 ». */
export const OF_OTHER = new RegExp(String.raw`\b(?:du|de la|de l'|des|de|of the) (?:${THINGS})\b`);

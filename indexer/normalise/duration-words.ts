import { MONTH_NAME } from "./day-in-text.ts";
import { NUMBER } from "./reading.ts";

/** How texts say how long a contract lasts. */

const ENGLISH_OR_FRENCH = "mois|months?|ans?|years?|semaines?|weeks?";
/** One duration, or a range that is read as none. */
const SPAN = String.raw`(?:${NUMBER} ?(?:mois |ans? )?(?:a|-|ou|\/|et) ?)?${NUMBER}[ -]?(?:${ENGLISH_OR_FRENCH})(?![a-z])(?: et demie?)?`;

const FRENCH_CONTRACT =
  "these|stage|cdd|alternance|apprentissage|professionnalisation|contrat pro|contrat|mission|interim|v\\.?i\\.?e\\.?|volontariat international(?: en entreprise)?|freelance|contrat a duree determinee";
const ENGLISH_CONTRACT = "contract|assignment|internship|mission";
/** What may stand between the contract and how long it lasts. */
const QUALIFIED =
  "a pourvoir|en \\S+|a temps (?:plein|complet)|temps plein|de fin d'etudes?|de cesure|free-?lance|conventionne|remunere|longue(?: duree)?|renouvelable|interimaire|saisonnier|de droit (?:public|prive)|de projet|de mission|de remplacement|doctoral|cifre|\\(cdd\\)";
const LASTING =
  "d'une duree (?:de |d'|totale de )|d'une periode de |de |d'|pour |pendant |durant |for |of |sur |:|-|\\(";
const STARTING = `a partir|a compter|a temps|temps|minimum|des (?:que|le|${MONTH_NAME})`;

const SAID = [
  // « CDD de 6 mois », « stage conventionné d'une durée de 6 mois », « Alternance (24 mois) »
  String.raw`\b(?:${FRENCH_CONTRACT}|${ENGLISH_CONTRACT})(?: (?:${QUALIFIED}))*\)?[ ,]*(?:${LASTING})? ?(?:une |la )?(?:duree (?:de |d'|: ?))?(?:environ )?${SPAN}`,
  // « Durée du contrat : 18 mois », « pour une durée de 6 mois »
  String.raw`\bduree(?: (?:du|de la|de l'|de|des) ?(?:${FRENCH_CONTRACT}))?(?: \w+)? ?(?:de |d'|: ?|- ?| (?=\d))(?:environ )?${SPAN}`,
  // « L'alternance débute en septembre 2027 pour 24 mois »
  String.raw`\b(?:l'|le |la |ce |cette |votre )(?:${FRENCH_CONTRACT}) (?:debute|commence|demarre)[^.\n;]{0,40} (?:pour|d'une duree de|et dure) (?:une duree de )?${SPAN}`,
  // « Le contrat, de douze mois, … »
  String.raw`\b(?:le|ce|l')(?: ?)(?:${FRENCH_CONTRACT}), (?:d'une duree )?(?:de |d')${SPAN},`,
  // "Contract duration: 2 years"
  String.raw`\b(?:(?:(?:${ENGLISH_CONTRACT}) )?(?:duration|length)(?= ?:)|(?:${ENGLISH_CONTRACT}) (?:duration|length)|duration of (?:the )?(?:${ENGLISH_CONTRACT})) ?(?::|is|of) ?${SPAN}`,
  // "Contract: Freelance / B2B, 6 months"
  String.raw`\b(?:type de contrat|contrat|contract(?: type)?|position type|employment type) ?: [^\n.;]{0,50}?${SPAN}`,
  // « alternant chef de projet IA pour 24 mois »
  String.raw`\b(?:alternant|apprenti|stagiaire)[^.\n;]{0,80} (?:pour|sur|de|d'une duree de|pour une duree de|pour une periode de) ${SPAN}`,
  String.raw`\b(?:an|our|your|one|1) [^.,\n;]{0,40}\b(?:intern|apprentice) for ${SPAN}`,
  // « Tu rejoins pour 1 an notre équipe »
  String.raw`\b(?:rejoi|integr|accueill)[a-z]*(?: [^ .;:,\d]+){0,3} (?:pour|pendant|durant) (?:une duree de )?${SPAN}`,
  String.raw`(?<![\d-])\b${NUMBER} ?(?:mois|ans) renouvelables?`,
  // « un renfort de 5 mois », « pendant ces 6 mois », « Pendant six mois, vous rejoignez … »
  String.raw`\b(?:renfort|remplacement|besoin|surcroit d'activite) (?:de |d'|pour |sur |d'une duree de )${SPAN}`,
  String.raw`\bremplacement\b[^.;\n\d]{0,50}[:,(] ?${SPAN}`,
  String.raw`\bces ${NUMBER} (?:mois|semaines)(?![a-z])|\b(?:les|tes|vos) ${NUMBER} (?:mois|semaines) (?:du |de ce |de votre |de ton |chez nous|a nos cotes)`,
  String.raw`\b(?:${FRENCH_CONTRACT}|${ENGLISH_CONTRACT})(?: de professionnalisation| d'apprentissage)? (?:lasts|runs for|dure(?:ra)?) ${SPAN}|\bfor a (?:period|duration) of ${SPAN}`,
  String.raw`\b(?:pendant|durant) ${NUMBER} mois,? (?:vous|tu) (?:rejoi|integr|pilot|particip|contribu|travaill)`,
  // « 4 mois, à partir de mars »: terms of the post open the sentence
  String.raw`(?<=(?:^|\n)\W{0,4}|[.!?] )${SPAN},? (?:${STARTING})`,
  `${NUMBER}[- ](?:months?|years?) (?:internship|contract|fixed|apprenticeship|mission)`,
];
export const TEXT_DURATION = new RegExp(SAID.join("|"), "g");

/** Durations of something else than the contract. */
export const NOT_ITS =
  /experience|essai|depuis|preavis|anciennet|maintenance|garantie|abonnement|formation (?:de|d')|(?<!contrat de )projet de/;

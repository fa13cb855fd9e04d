import { NUMBER } from "../../text/numbers.ts";
import { MONTH_NAME } from "../dates/in-text.ts";

/** How texts say how long a contract lasts. */

const ENGLISH_OR_FRENCH = "mois|months?|ans?|annees?|years?|semaines?|weeks?";
/** One duration, or a range that is read as none. */
const SPAN = String.raw`(?<span>(?:${NUMBER} ?(?:mois |ans? )?(?:a|-|ou|\/|et) ?)?${NUMBER}[ -]?(?:${ENGLISH_OR_FRENCH})(?![a-z])(?: et demie?)?)`;

const FRENCH_CONTRACT =
  "these|stage|cdd|prestation|alternance|apprentissage|professionnalisation|contrat pro|contrat|mission|interim|v\\.?i\\.?e\\.?|volontariat international(?: en entreprise)?|freelance|contrat a duree determinee";
const ENGLISH_CONTRACT = "contract|apprenticeship|fixed[- ]term|assignment|internship|mission";
/** What may stand between the contract and how long it lasts. */
const QUALIFIED =
  "a pourvoir|en \\S+|a temps (?:plein|complet)|temps plein|de fin d'etudes?|de cesure|free-?lance|conventionne|remunere|(?:de )?longue?(?: duree)?|renouvelable|interimaire|temporaire|saisonnier|de droit (?:public|prive)|de projet|de mission|de remplacement|d'usage|d'objet defini|de chantier|doctoral|cifre|\\(cdd\\)";
const LASTING =
  "d'une duree (?:de |d'|totale de )|d'une periode de |de |d'|pour |pendant |durant |for |of |sur |:|-|\\(";
const STARTING = `a partir|a compter|a temps|temps|minimum|starting|from|des (?:que|le|${MONTH_NAME})`;
/** What lasts as long as the contract. */
const CONTRACT = `cdd|stage|stagiaire|alternance|alternant|apprentissage|apprenti|professionnalisation|contrat|interim|these|internship|contract|apprenticeship|fixed[- ]term`;
const STUDIES = "rentree|rythme|ecole|mastere";
const POST = "mission|assignment|poste|remplacement|remplacez|sejour|besoin|depart|v\\.?i\\.?e\\.?";
const RUNS =
  "dure(?:ra)?(?: de)?|(?:se deroule(?:ra)?|s'etend(?:ra)?|court|porte) sur|est (?:de|prevue?(?: pour)?)|sera de";
const A_TIME = "(?:une (?:duree|periode) (?:de |d')|les )?(?:environ )?";

const SAID = [
  // « CDD de 6 mois », « stage conventionné d'une durée de 6 mois », « Alternance (24 mois) »
  String.raw`\b(?:${FRENCH_CONTRACT}|${ENGLISH_CONTRACT})(?: (?:${QUALIFIED}))*\)?[ ,]*(?:${LASTING})? ?(?:une |la )?(?:duree (?:de |d'|: ?))?(?:environ )?${SPAN}`,
  // « Durée du contrat : 18 mois », « pour une durée de 6 mois »
  String.raw`\bduree(?: (?:du|de la|de l'|de|des) ?(?:${FRENCH_CONTRACT}))?(?: \w+)? ?(?:de |d'|: ?|- ?|\n\W{0,3}| (?=\d))(?:environ )?${SPAN}`,
  // « Contrat en alternance, niveau bac+5, sur deux ans », « Mastère (RNCP 7) sur 24 mois »
  String.raw`\b(?:(?:${CONTRACT})\b[^.;\n]{0,70}? (?:pour|pendant|durant|sur|for|over)|(?:${STUDIES})\b[^.;\n]{0,70}? (?:pour|sur)) ${A_TIME}${SPAN}`,
  // « Poste proposé pour douze mois », « Ce remplacement durera cinq mois », "The appointment is for 18 months"
  String.raw`\b(?:${CONTRACT}|${POST})\b[^.;\n]{0,50}? (?:pour|pendant|durant|${RUNS}) ${A_TIME}${SPAN}`,
  // « Contrat jusqu'à la fin du projet (deux ans) »
  String.raw`\b(?:${CONTRACT}|mission)\b[^.;\n]{0,50}? \(${SPAN}\)`,
  String.raw`\b(?:(?:this|the|our) (?:role|position|appointment)|${ENGLISH_CONTRACT}) (?:is for|is|lasts|runs for) ${SPAN}`,
  // "Contract duration: 2 years"
  String.raw`\b(?:(?:(?:${ENGLISH_CONTRACT}) )?(?:duration|length)(?= ?:)|(?:${ENGLISH_CONTRACT}) (?:duration|length)|duration of (?:the )?(?:${ENGLISH_CONTRACT})) ?(?::|is|of) ?${SPAN}`,
  String.raw`\b(?:an|our|your|one|1) [^.,\n;]{0,40}\b(?:intern|apprentice) for ${SPAN}`,
  // « Tu rejoins pour 1 an notre équipe »
  String.raw`\b(?:rejoi|integr|accueill|recrut|embauch|engage|looking for)[a-z]*(?: [^ .;:,\d]+){0,5} (?:pour|pendant|durant|for) ${A_TIME}${SPAN}`,
  // « Nous t'accueillons six mois », « deux années durant », « pendant 12 mois d'apprentissage »
  String.raw`\b(?:alternance|apprentissage) en ${SPAN}|\b(?:t'|te |vous )(?:accueill|engage|embauch|recrut|occup)[a-z]* ${SPAN}|\b${NUMBER} (?:mois|ans|annees) durant(?![a-z])|\b(?:pendant|durant) ${NUMBER} (?:mois|ans) (?:d'apprentissage|d'alternance|de stage|de mission|de contrat)`,
  String.raw`(?<![\d-])\b${NUMBER} ?(?:mois|ans?),? renouvelables?`,
  // « un renfort de 5 mois », « pendant ces 6 mois », « Pendant six mois, vous rejoignez … »
  String.raw`\b(?:renfort|remplacement|besoin|surcroit d'activite)(?: temporaire| ponctuel)? (?:de |d'|pour |sur |d'une duree de )${SPAN}`,
  String.raw`\bremplacement\b[^.;\n\d]{0,50}[:,(] ?${SPAN}`,
  String.raw`\bces ${NUMBER} (?:mois|semaines)(?![a-z])|\b(?:les|tes|vos) ${NUMBER} (?:mois|semaines) (?:du |de ce |de votre |de ton |chez nous|a nos cotes)`,
  String.raw`\bfor a (?:period|duration) of ${SPAN}`,
  String.raw`\b(?:pendant|durant) ${NUMBER} mois,? (?:vous|tu) (?:rejoi|integr|pilot|particip|contribu|travaill)`,
  // « 4 mois, à partir de mars »: terms of the post open the sentence
  String.raw`(?<=(?:^|\n)\W{0,4}|[.!?] )${SPAN},? (?:${STARTING})`,
  `${NUMBER}[- ](?:months?|years?) (?:internship|contract|fixed|apprenticeship|mission)`,
];
export const TEXT_DURATION = new RegExp(SAID.join("|"), "g");

/** Durations of something else than the contract. */
export const NOT_ITS =
  /experience|essai|depuis|profil|ayant|justifi|\b(?:travaille|etudie|exerce)\b|similaire|similar|feuille de route|roadmap|\bplan\b|programme|\baide de l'|preavis|anciennet|maintenance|garantie|abonnement|formation (?:de|d')|(?<!contrat de )projet de/;

import { any } from "../../text/any.ts";

/** Clauses that hold the words of a contract and do not name this post's: promises, the company, others, the reader's past. Folded. */

const PROMISE = new RegExp(
  any(
    "possibilit|perspective|debouch|a l'issue|a la suite|a la cle|a terme",
    "evoluer (?:en|vers) (?:un )?(?:cdi|cdd|contrat|embauche)|evolutions? (?:possible|vers)",
    "evoluti(?:f|ve)s? (?:en|vers)|embauche (?:possible|envisag)",
    "(?:est|sera|serait) (?:possible|envisage)|pre-?embauche|suivi(?:e)? d'un cdi",
    // Not « en CDI, au sein de la direction Transformation ».
    String.raw`transform(?:able|\w* (?:\w+ )?(?:en )?(?:un )?(?:cdi|cdd|contrat|embauche|emploi|poste)\b)`,
    "vers un (?:cdi|cdd|contrat|emploi)|en vue d'un|pouvant (?:deboucher|mener|conduire|aboutir|donner)",
    "apres un(?!e periode d'essai)|(?:suite a|apres) (?:votre|ton|vos) |suite a un|passage (?:en|a)",
    "titularis|pourra(?:it)? |n'est (?:pas|plus|ni)",
  ),
);
const COMPANY = new RegExp(
  any(
    "recrutons (?:aussi|egalement)|stages?, |encadr|embauchee?s en",
    "des (?:stagiaires|alternants|apprentis|contrats)|tous nos postes",
    String.raw`\d ?%(?= (?:de|des|d'|en|sont|of|are)\b)|nos offres|etudiants en`,
    // « Spécialisé dans l’intérim », not « un CDI chez Vermeil, spécialisée dans la donnée ».
    String.raw`specialis(?=[^,;]*\b(?:cd[di]|interim|stages?|alternan|apprenti|free-?lance|portage|recrut|travail temporaire))`,
    String.raw`accueill\w* (?:aussi|egalement|chaque|regulierement|des|de|\d)|gestion des|suivi des|trouver`,
    "decrocher|recrutement d(?:e |'|es )(?:alternants|stagiaires|apprentis)",
    "formations? (?:en|par) (?:l')?(?:alternance|apprentissage)",
    String.raw`(?<!\b(?:te|vous) )\bform(?:e|ent|ons) (?:[a-z' ]{0,25} )?(?:en|par) (?:l')?(?:alternance|apprentissage)`,
  ),
);
const PAST = new RegExp(
  any(
    "ancien|(?<!(?:recrut|embauch|cherch)[a-z]+ )actuellement|depuis(?! (?:notre|nos|chez)\\b)(?![^.;]* (?:recrut|embauch|cherch|recherch)[a-z]+ )|annees? d|realise(?!r)|effectue(?!r)|formation continue|a votre actif",
    String.raw`deja|experience|\bvalide\b|exigee?\b|requise?\b|\bsort(?:ez|ie?|ant) d|par le passe|titulaire d'un`,
    String.raw`\bsi (?:le|un|votre|ton|vos|tes) (?:stages?|alternance)\b|(?:peut|peuvent|pourra) suffire\b|\bsuffi(?:t|ra|sent)\b`,
    String.raw`auparavant|(?:vous avez|tu as|you have|you hold) (?:un|une|a)\b`,
    String.raw`\b(?:avez|aurez|ayant|tu as|tu auras) (?!envie|besoin|une?\b|toute)[a-z]{3,}(?:e|i|u|is|it)\b`,
  ),
);
/** Where no clear words lead to the contract, these are enough to doubt. */
const DOUBT = new RegExp(
  any(
    "evolu|etre (?:possible|envisage)|suivi|en vue d|pouvant|apres|pourra|offres|salarie|collaborateur",
    String.raw`accueill|gestion|gere|manag|anim|form[eoa]|accompagn|travaill\S* avec|relation|realis|effectu`,
    String.raw`apprecie|lors d|premier|parcours|\bpas\b|\bnon\b|hors|sauf|\bni\b|\bou\b|agence|leader|cabinet`,
    String.raw`acteur|reseau|supervis|tut(?:or|eu)|profond|machine|automatique|chaque|tou(?:s|tes)\b|\bl'alternance`,
    "mutuelle|prime|preavis|essai|chez ",
    String.raw`\b(?:this|their|every|any|each|final|next|early|late|growth|on|the) stage\b|stage of|previous|prior`,
    "completed|un plus|atout|souhait|offert",
  ),
);

const KIND_OF_WORK = "(?:cdi|cdd|alternance|stage|apprentissage|free-?lance|portage|interim|contrat|vie)\\b";
/** « Nos consultants en CDI », « d'équipes en intérim », « un salarié en CDI », « deux assistants, dont un en alternance »: how others work. « Postes en CDI » are to be had. */
const OTHERS = new RegExp(
  String.raw`(?:\b(?:nos|vos|leurs|ses|ces|les|des|aux|plusieurs|certains|\d+)|\bd'|\bde) ?(?!postes|contrats|offres|positions|missions|mois|ans|jours|semaines)(?:[a-z.-]+ ){0,3}?(?!mois|ans\b|jours|semaines|(?:six|dix|trois) )[a-z.-]{2,}[sx] (?:(?:de |d')?[a-z]+ )?en ${KIND_OF_WORK}|(?<!(?:serez|seras|comme|que) )(?:salarie|collegue|personne|collaborat\w+)s? (?:\w+ )?en ${KIND_OF_WORK}|\b(?:l'une?|l'autre|les autres|dont (?:une?|deux|trois|\d+)) (?:est |sont )?en ${KIND_OF_WORK}|^\W*(?:vos|nos|tes|leurs|ses) collegues\b[^.;]{0,60}?\(?en ${KIND_OF_WORK}`,
);
/** « Nos équipes mêlent CDI et prestataires »: the company is the subject, unless a label is. */
const OURS =
  /^\W*(?:(?:nos|our)\b(?![^,;:.]{0,40}:)|notre (?:offre|activite|service|solution|metier) (?:de |d'|en )(?!stage|emploi))/;
/** « Nos stages », « 200 CDI »: many are not this one. */
const MANY = /\b(?:nos|vos|les|des|leurs|aux|plusieurs|\d+) $/;
const HIRING =
  /recrut|recruit|recherch|cherch|pourvoir|embauch|(?:rejoi|integr)[^.,;]{0,12} equipes?|\bhir(?:e|es|ing)\b|\bseek(?:s|ing)?\b|looking for|\bwe need\b|\bthis $/;

/** What denies a kind: the more there is to prove it, the less. */
export const NOT_THIS_ONE = new RegExp(`${PROMISE.source}|${COMPANY.source}`);
export const ELSEWHERE = new RegExp(`${NOT_THIS_ONE.source}|${PAST.source}`);
export const DOUBTFUL = new RegExp(`${ELSEWHERE.source}|${DOUBT.source}`);

/** `before`: the sentence up to the words of the contract. */
export const isDenied = (denial: RegExp, clause: string, before: string): boolean =>
  denial.test(clause) || ((OTHERS.test(clause) || MANY.test(before) || OURS.test(before)) && !HIRING.test(before));

import { NUMBER, numberOf } from "./reading.ts";

/** How offers say years of experience, and whose years are not asked for. */

/** « Une dizaine d'années ». */
const ABOUT: Record<string, number> = { "dizaine d'": 10, "douzaine d'": 12, "quinzaine d'": 15, "vingtaine d'": 20 };
export const COUNT = `(?:${NUMBER}|${Object.keys(ABOUT).join("|")})`;
export const countOf = (words: string): number => ABOUT[words] ?? numberOf(words);

/** A number or a range, and the unit: groups 1 to 4 are the lower end, its own unit, the upper end, the unit. */
export const YEARS = String.raw`(${COUNT})(?: ?(\+|ans?|annees?|years?|mois)? ?(?:a|-|ou|\/|et|to) ?(${NUMBER}))? ?(?:\+|or more|and more)? ?\(?(ans?|annees?|years?|yrs?|mois|months?)\b`;
const AT_LEAST = "minimum |au moins |[eo][tu] plus ";

/** « Six ans de conduite de projet »: work by its name. */
export const AT_WORK =
  "(?:de |d'|en )(?:conduite|pilotage|gestion|direction|management|encadrement|terrain|atelier|production|exploitation|maintenance|conseil|projets?|developpement|recherche|ingenierie|chantier|enseignement|vente|laboratoire|service hospitalier)\\b(?! de la garantie)";

const ways = (...all: string[]): readonly RegExp[] => all.map((way) => new RegExp(way, "g"));

/** Beside a word for experience or work, the clearest ways first. */
export const SAID = ways(
  // « 3 ans d'expérience », "5+ years of relevant experience"
  String.raw`${YEARS}\+?(?:\)|s\))? ?(?:minimum|mini|min\.?|au moins|ou plus|et plus|maximum)?,? ?(?:d'|de |d |of |d'une )?(?:\S+ ){0,3}?(?:d?experiences?|d?expertises?|d?'?xp|pratique|metier|derriere (?:toi|vous))\b`,
  // "4+ years in delivery", at the start of a line or sentence
  String.raw`(?<=(?:^|[\n:•] ?|[.!?;] )(?:[-*] ?)?)${YEARS} in (?!business|a row|operation|existence|the making)`,
  `(?:minimum|at least|some(?:one|body) with|candidates? with|you(?:'ll)? (?:have|bring|offer|come with))(?: of| an?(?: good| solid)?)? ${YEARS} in `,
  // "5 years working as …", « 4 ans comme … », « 3 ans minimum sur un poste … »
  `${YEARS}(?:'|s')? (?:experience|working (?:in|as|with)|(?:leading|managing|running|building|delivering) |(?:${AT_LEAST})?(?:(?:sur|dans) un (?:poste|role|environnement|metier)|comme (?!seul)|en tant qu|as an? ))`,
  // « Expérience :\n3 ans »
  String.raw`(?:^|[\n.)])\W{0,3}experience[^\n\d]{0,20}:\s{0,3}\n\W{0,4}${YEARS}`,
  // « Expérience confirmée de 5 ans », « ancienneté : 3 ans »
  String.raw`(?:\bexpertise(?= (?:confirmee|superieure|minim|d'au moins|requise|attendue))|\bd?experiences?(?! (?:clients?|utilisateurs?|candidats?|collaborateurs?)\b)|seniority|seniorite|anciennete)[^.\n;•]{0,70}?(?<![\d.,+])${YEARS}`,
);

/** « Bac+5, cinq ans en cabinet », « Deux ans dans une régie exigés », "Master's degree, 3+ years in pharma": a term of the profile. */
export const [OF_A_ROW] = ways(
  String.raw`(?<=(?:^|[\n,;:.(•]|\b(?:et|avec|puis|and|with|minimum|moins|environ)) ?)${YEARS}(?: ?(?:minimum|au minimum|au moins|[eo][tu] plus))?,? (?:(?:${AT_WORK}|passee?s? a|(?:passee?s? )?(?:dans|chez|comme|au sein|en(?! (?:alternance|apprentissage|formation|ecole|cours))|in))\b|\((?=requis|exige))`,
) as [RegExp];
export const PROFILE =
  /bac ?\+|diplom|\bmaster|degree|exigee?s?\b|requise?s?\b|demandee?s?\b|necessaires?\b|indispensable|you need|bagage|profil\b|minimum|\bvous avez\b|\btu as\b/;

/** A text without such a word asks for none. */
export const ASKS = new RegExp(
  [
    "experience|expertise|seniorit[ey]|anciennete|\\bxp\\b",
    `ans de (?:pratique|metier)|(?:ans|annees) (?:${AT_WORK}|derriere |(?:${AT_LEAST})?(?:(?:sur|dans) un |comme |en tant qu))`,
    "(?:ans?|annees?) (?:passee?s? a |(?:passee?s? )?(?:dans|chez|en|comme|\\())",
    "years (?:working|as an? |in |leading|managing|running|building|delivering)",
  ].join("|"),
);

/** The company's own age, or the reader's future. */
export const NOT_ASKED = new RegExp(
  [
    String.raw`\bfort(?:e|s)? (?:de|d'(?!une ))|\bnotre\b|\bnos\b|\bour\b|we have|collaborateurs|cumul(?!ez|es)`,
    "depuis|(?:avec|grace a) (?:ses|nos|pres de)|fondee?|existe|cree|history|heritage|savoir-faire",
    String.raw`societe|entreprise (?:de|fondee|creee)|cabinet|groupe\b|leader|agence|recruteu|expertise de`,
    String.raw`over \d+ years|with (?:over|more than)|dans \d`,
    String.raw`vivre une|experience (?:unique|humaine|immersive)\b`,
    String.raw`\b(?:cdd|stage|contrat|mission|alternance|interim)(?: de| d'une duree de| ?:)? ?$`,
  ].join("|"),
);

/** The sentence asks. */
export const ASKED = new RegExp(
  [
    String.raw`tu (?:as|es|possedes|disposes|comptes)\b|vous (?:avez|disposez|possedez|beneficiez|etes|cumulez|totalisez|comptez|exercez)|^\W*vous ?:|et vous|que vous (?:soyez|ayez)`,
    String.raw`(?<!nous )\b(?:vous|tu) [a-z]+(?:ez|es)\b[^.;]*\bdepuis (?:plus de|au moins)`,
    String.raw`minimum|minimale?\b|au moins|superieure? a|at least|approximately|^\W*(?:experience|une experience|minimum)`,
    String.raw`profil|requis|exige|attendu|demand|justifi|souhait|ideal|recherch|\bcherch(?:e|ons)\b|required`,
    String.raw`looking for|\bwe (?:expect|want|need|require|ask)\b|some(?:one|body) with|you need|you (?:have|bring|hold|will have)|, you\b`,
    String.raw`dotee?|\bayant\b|titulaire|diplome|bac ?\+|d'une (?:premiere )?experience|experience (?:professionnelle|significative|confirmee|reussie|de|d')|poste similaire`,
  ].join("|"),
);
/** A sentence that opens on the number, or names it after a label. */
export const OPENS = new RegExp(
  String.raw`^\W*(?:[^:\n\d]{0,30}[:(] ?)?(?:(?:de|entre|environ|plus de|moins de|un minimum de|at least|minimum) )?${NUMBER}\b`,
);
/** A term of the post among others: « CDI, cinq ans d'expérience, 4 000 € ». */
export const AMONG_TERMS = new RegExp(
  String.raw`^\W*(?:cdi|cdd|statut|temps plein|poste|contrat)\b[^,;]{0,40}(?:,[^,;]{0,40})?, ?${NUMBER} ans d'experience ?(?:[,.;]|$)`,
);
/** « Plus de 30 ans d'expérience dans le conseil », « Fort d'une expérience de 20 ans, le groupe … ». */
export const OWN_AGE =
  /(?:^|\W)(?:\d{2}|plus de \d+) ans d'experience (?:dans le (?:domaine|secteur|conseil)|nous|au service)|\bfort(?:e|s)? d'une [^,]*,? (?:notre|nous|le groupe|la societe|l'entreprise|le cabinet|l'agence)\b/;

/** « depuis au moins cinq ans », « 3 ans minimum en tant que … »: years that a lead or a title of work makes asked for. */
export const LED = [
  String.raw`\b(?:au moins|minimum(?: de| of)?|plus de|depuis|at least|justifi\w+ (?:de|d'))(?: au moins| plus de)? ?${YEARS}`,
  String.raw`\b(?:confirmee?|senior|experimentee?),? ?\(?(?:au moins )?${YEARS} ?(?:minimum|et plus|ou plus|min\b)`,
  String.raw`\bpratique (?:professionnelle )?(?:de |d'au moins |d'environ )${YEARS}`,
  String.raw`\b(?:exerce|occupe|tenu|travaille|passe|pilote|gere|dirige|anime|conduit|mene)\b[^.;\n\d]{0,60}? ${YEARS}`,
].map((way) => new RegExp(way));
/** What follows such years, and of whom the sentence speaks. */
export const GOES_ON =
  /^ ?(?:[.,;()\n]|$|(?:dans|en|comme|sur|au sein|as an?|au moins|(?:au )?minimum|ou plus|et plus)\b)/;
export const OF_READER =
  /^\W*vous ?:|\bvous (?:avez|comptez|cumulez|totalisez|justifiez|disposez|possedez|etes)\b|\bvous\b.* (?:depuis|pendant) |profil|candidat|\bqui a\b|en tant que|\bas an?\b/;

/** « Profil confirmé (3 à 5 ans) ». */
export const GRADED = new RegExp(
  String.raw`\b(?:juniors?|confirmee?s?|seniors?|experimentee?s?) ?\((?:de |environ |au moins )?${YEARS} ?\)`,
);
export const OF_PROFILE = /^\W*$|\b(?:profils?|niveau|seniorite)\b[^.,;]{0,20}$/;

import type { Experience } from "../../offer/offer.ts";
import { sentenceEnd, sentenceStart } from "./quote.ts";
import {
  countUnknown,
  field,
  inTexts,
  matchesAround,
  matchesIn,
  NUMBER,
  numberOf,
  quoteAt,
  type Reading,
} from "./reading.ts";

/** Least experience asked for, in years: 18 months are 1.5, a range counts by its lower end, « débutant accepté » is 0. */

/** « Une dizaine d'années ». */
const ABOUT: Record<string, number> = { "dizaine d'": 10, "douzaine d'": 12, "quinzaine d'": 15, "vingtaine d'": 20 };
const COUNT = `(?:${NUMBER}|${Object.keys(ABOUT).join("|")})`;
const countOf = (words: string): number => ABOUT[words] ?? numberOf(words);

const YEARS = String.raw`(${COUNT})(?: ?(\+|ans?|annees?|years?|mois)? ?(?:a|-|ou|\/|et|to) ?(${NUMBER}))? ?(?:\+|or more|and more)? ?\(?(ans?|annees?|years?|yrs?|mois|months?)\b`;
const FIELD = new RegExp(YEARS);
const NONE_ASKED =
  /debutant|no experience|(?:sans|aucune) experience|tous niveaux d'experience|entry[- ]level|^0\b|^(?:<|moins d|less than)/;
const BEGINNER = inTexts(
  /debutante?s?(?:\(e\)|\(es\)|·e|\.e)?s? (?:\w+ )?(?:accepte|bienvenu)|(?:ouvert|accessible)e? (?:aux|a des) (?:debutant|jeunes diplome|profils? (?:debutant|junior))|jeunes? diplomee?s?(?:\(e\)|·e|\.e)?s? (?:\w+ )?(?:accepte|bienvenu)|(?:sans|aucune) experience (?:requise|exigee|necessaire|prealable|n'est)|no (?:prior )?experience (?:required|needed)|experience non (?:requise|exigee)|entry[- ]level/,
);

export function experience(reading: Reading): Experience | null {
  const said = field(reading.raw.experience);
  if (said) {
    // « 3_to_5_years » is a code.
    const years = yearsOfField(said.folded.replaceAll("_", " "));
    if (years !== null) return { minYears: years, quote: said.quote };
    // S and E say that some is wanted, not how much.
    if (!/^(?:e|s|experience exigee.*|experience souhaitee.*|exigee?|souhaitee?)$/.test(said.folded))
      countUnknown(reading, "experience", said.written);
  }
  return ofText(reading);
}

function yearsOfField(folded: string): number | null {
  if (folded === "d" || NONE_ASKED.test(folded)) return 0;
  const found = FIELD.exec(folded);
  if (found) return years(found);
  const bare = /^(\d{1,2})(?:[.,]\d)?$/.exec(folded);
  return bare && Number(bare[1]) <= 15 ? Number(bare[1]) : null;
}

function years(found: RegExpExecArray): number | null {
  const [, low = "", lowUnit, high, unit = ""] = found;
  const inYears = (number: string, of: string): number => countOf(number) / (/^mo/.test(of) ? 12 : 1);
  // « 6 mois à 2 ans »: the first may bear a unit of its own.
  const value = Math.min(
    inYears(low, /^[a-z]/.test(lowUnit ?? "") ? lowUnit! : unit),
    high ? inYears(high, unit) : Infinity,
  );
  return value >= 0 && value <= 20 ? Math.round(value * 100) / 100 : null;
}

/** « Six ans de conduite de projet »: work by its name. */
const AT_WORK =
  "(?:de |d'|en )(?:conduite|pilotage|gestion|direction|management|encadrement|terrain|atelier|production|exploitation|maintenance|conseil|projets?|developpement|recherche|ingenierie|chantier|enseignement|vente|laboratoire|service hospitalier)\\b(?! de la garantie)";

const OF_WORK = inTexts(
  new RegExp(String.raw`(?:vous|tu) ?(?:avez|as|comptez|comptes|:)[^.;\n]{0,60}? ${YEARS} ${AT_WORK}`),
);

const IN_TEXT: readonly RegExp[] = [
  new RegExp(
    String.raw`${YEARS}\+?(?:\)|s\))? ?(?:minimum|mini|min\.?|au moins|ou plus|et plus|maximum)?,? ?(?:d'|de |d |of |d'une )?(?:\S+ ){0,3}?(?:d?experiences?|d?expertises?|d?'?xp|pratique|metier|derriere (?:toi|vous))\b`,
    "g",
  ),
  new RegExp(
    String.raw`(?<=(?:^|[\n:•] ?|[.!?;] )(?:[-*] ?)?)${YEARS} in (?!business|a row|operation|existence|the making)`,
    "g",
  ),
  new RegExp(
    `(?:minimum|at least|some(?:one|body) with|candidates? with|you(?:'ll)? (?:have|bring|offer|come with))(?: of| an?(?: good| solid)?)? ${YEARS} in `,
    "g",
  ),
  new RegExp(
    `${YEARS}(?:'|s')? (?:experience|working (?:in|as|with)|(?:leading|managing|running|building|delivering) |(?:minimum |au moins |[eo][tu] plus )?(?:(?:sur|dans) un (?:poste|role|environnement|metier)|comme (?!seul)|en tant qu|as an? ))`,
    "g",
  ),
  new RegExp(String.raw`(?:^|[\n.)])\W{0,3}experience[^\n\d]{0,20}:\s{0,3}\n\W{0,4}${YEARS}`, "g"),
  new RegExp(
    String.raw`(?:\bexpertise(?= (?:confirmee|superieure|minim|d'au moins|requise|attendue))|\bd?experiences?(?! (?:clients?|utilisateurs?|candidats?|collaborateurs?)\b)|seniority|seniorite|anciennete)[^.\n;•]{0,70}?(?<![\d.,+])${YEARS}`,
    "g",
  ),
];
/** « Bac+5, cinq ans en cabinet », « Deux ans dans une régie exigés », "Master's degree, 3+ years in pharma": a term of the profile. */
const OF_A_ROW = new RegExp(
  String.raw`(?<=(?:^|[\n,;:.(•]|\b(?:et|avec|puis|and|with|minimum|moins|environ)) ?)${YEARS}(?: ?(?:minimum|au minimum|au moins|[eo][tu] plus))?,? (?:(?:${AT_WORK}|passee?s? a|(?:passee?s? )?(?:dans|chez|comme|au sein|en(?! (?:alternance|apprentissage|formation|ecole|cours))|in))\b|\((?=requis|exige))`,
  "g",
);
const PROFILE =
  /bac ?\+|diplom|\bmaster|degree|exigee?s?\b|requise?s?\b|demandee?s?\b|necessaires?\b|indispensable|you need|bagage|profil\b|minimum|\bvous avez\b|\btu as\b/;

/** The company's own age, or the reader's future. */
const NOT_ASKED =
  /\bfort(?:e|s)? (?:de|d'(?!une ))|\bnotre\b|\bnos\b|depuis|(?:avec|grace a) (?:ses|nos|pres de)|fondee?|existe|societe|entreprise (?:de|fondee|creee)|cabinet|groupe\b|leader|expertise de|over \d+ years|with (?:over|more than)|cumul(?!ez|es)|\bour\b|we have|collaborateurs|dans \d|cree|agence|recruteu|savoir-faire|history|heritage|vivre une|experience (?:unique|humaine|immersive)\b|\b(?:cdd|stage|contrat|mission|alternance|interim)(?: de| d'une duree de| ?:)? ?$/;
const ASKED =
  /et vous|minimum|au moins|justifi|tu (?:as|es|possedes|disposes|comptes)\b|vous (?:avez|disposez|possedez|beneficiez|etes)|profil|requis|exige|attendu|demand|(?<!nous )\b(?:vous|tu) [a-z]+(?:ez|es)\b[^.;]*\bdepuis (?:plus de|au moins)|minimale?\b|superieure? a|souhait|ideal|at least|looking for|\bwe (?:expect|want|need|require|ask)\b|some(?:one|body) with|you need|you (?:have|bring|hold|will have)|required|approximately|doté|dotee?|d'une (?:premiere )?experience|titulaire|diplome|bac ?\+|experience (?:professionnelle|significative|confirmee|reussie|de|d')|recherch|\bcherch(?:e|ons)\b|poste similaire|, you\b|\bayant\b|^\W*vous ?:|que vous (?:soyez|ayez)|vous (?:cumulez|totalisez|comptez|exercez)|^\W*(?:experience|une experience|minimum)/;
/** A sentence that opens on the number, or names it after a label. */
const OPENS = new RegExp(
  String.raw`^\W*(?:[^:\n\d]{0,30}[:(] ?)?(?:(?:de|entre|environ|plus de|moins de|un minimum de|at least|minimum) )?${NUMBER}\b`,
);

/** A term of the post among others: « CDI, cinq ans d'expérience, 4 000 € ». */
const IN_A_ROW = new RegExp(
  String.raw`^\W*(?:cdi|cdd|statut|temps plein|poste|contrat)\b[^,;]{0,40}(?:,[^,;]{0,40})?, ?${NUMBER} ans d'experience ?(?:[,.;]|$)`,
);

/** Every match of the patterns above holds one of these: a number right before its unit. */
const TIME = inTexts(
  new RegExp(
    String.raw`(?<![a-z])(?:ans?|annees?|years?|yrs?|mois|months?)\b(?<=${COUNT} ?(?:\+|or more|and more)? ?\(?[a-z]+)`,
  ),
);
const REACH = 150;
/** « depuis au moins cinq ans », « 3 ans minimum en tant que … »: years that a lead or a title of work makes asked for. */
const LED = [
  new RegExp(
    String.raw`\b(?:au moins|minimum(?: de| of)?|plus de|depuis|at least|justifi\w+ (?:de|d'))(?: au moins| plus de)? ?${YEARS}`,
  ),
  new RegExp(
    String.raw`\b(?:confirmee?|senior|experimentee?),? ?\(?(?:au moins )?${YEARS} ?(?:minimum|et plus|ou plus|min\b)`,
  ),
  new RegExp(String.raw`\bpratique (?:professionnelle )?(?:de |d'au moins |d'environ )${YEARS}`),
  new RegExp(
    String.raw`\b(?:exerce|occupe|tenu|travaille|passe|pilote|gere|dirige|anime|conduit|mene)\b[^.;\n\d]{0,60}? ${YEARS}`,
  ),
].map(inTexts);
/** « Profil confirmé (3 à 5 ans) ». */
const GRADED = inTexts(
  new RegExp(
    String.raw`\b(?:juniors?|confirmee?s?|seniors?|experimentee?s?) ?\((?:de |environ |au moins )?${YEARS} ?\)`,
  ),
);
const OF_PROFILE = /^\W*$|\b(?:profils?|niveau|seniorite)\b[^.,;]{0,20}$/;
const GOES_ON = /^ ?(?:[.,;()\n]|$|(?:dans|en|comme|sur|au sein|as an?|au moins|(?:au )?minimum|ou plus|et plus)\b)/;
const OF_READER =
  /^\W*vous ?:|\bvous (?:avez|comptez|cumulez|totalisez|justifiez|disposez|possedez|etes)\b|\bvous\b.* (?:depuis|pendant) |profil|candidat|\bqui a\b|en tant que|\bas an?\b/;

/** A text without such a word asks for none. */
const ASKS = inTexts(
  new RegExp(
    `experience|expertise|ans de (?:pratique|metier)|(?:ans|annees) ${AT_WORK}|seniorit[ey]|anciennete|\\bxp\\b|(?:ans|annees) derriere |(?:ans|annees) (?:minimum |au moins |[eo][tu] plus )?(?:(?:sur|dans) un |comme |en tant qu)|years (?:working|as an? |in |leading|managing|running|building|delivering)|(?:ans?|annees?) (?:passee?s? a |(?:passee?s? )?(?:dans|chez|en|comme|\\())`,
  ),
);

function ofText(reading: Reading): Experience | null {
  for (const found of yearsSaid(reading)) {
    const asked = askedIn(reading, found);
    if (asked) return asked;
  }
  return ofBeginner(reading);
}

/** Years that may be asked for, the clearest ways of saying it first. */
function* yearsSaid(reading: Reading): Generator<RegExpExecArray> {
  for (const words of ASKS.next(reading.seen) ? IN_TEXT : []) yield* matchesAround(reading, TIME, REACH, words);
  for (const found of ASKS.next(reading.seen) ? matchesAround(reading, TIME, REACH, OF_A_ROW) : [])
    if (PROFILE.test(sentenceOf(reading, found))) yield found;
  yield* matchesIn(reading, OF_WORK);
  for (const words of LED) for (const found of matchesIn(reading, words)) if (isLed(reading, found)) yield found;
  for (const found of matchesIn(reading, GRADED))
    if (OF_PROFILE.test(reading.folded.slice(sentenceStart(reading.text, found.index), found.index))) yield found;
}

function isLed(reading: Reading, found: RegExpExecArray): boolean {
  const after = reading.folded.slice(found.index + found[0].length);
  const isSure =
    !/^depuis(?! au moins| plus de)/.test(found[0]) || /^ (?:au moins|minimum|ou plus|et plus)/.test(after);
  return isSure && OF_READER.test(sentenceOf(reading, found)) && GOES_ON.test(after);
}

function ofBeginner(reading: Reading): Experience | null {
  if (/\bdebutant\S* accepte/.test(reading.titleFolded)) return { minYears: 0, quote: reading.title };
  const found = BEGINNER.regex.test(reading.titleFolded) ? null : BEGINNER.next(reading.seen);
  return found ? { minYears: 0, quote: quoteAt(reading, found.index, found[0].length) } : null;
}

const sentenceOf = ({ text, folded }: Reading, found: RegExpExecArray): string =>
  folded.slice(sentenceStart(text, found.index), sentenceEnd(text, found.index + found[0].length));

function askedIn(reading: Reading, found: RegExpExecArray): Experience | null {
  const start = sentenceStart(reading.text, found.index);
  const before = reading.folded.slice(Math.max(start, found.index - 90), found.index);
  if (!isAsked(sentenceOf(reading, found), before)) return null;
  const value = /(?:moins d[e']|less than|<) ?$/.test(before) ? 0 : years(found);
  return value === null ? null : { minYears: value, quote: quoteAt(reading, found.index, found[0].length) };
}

const isAsked = (sentence: string, before: string): boolean =>
  !NOT_ASKED.test(before.replace(/notre (?:client|futur)|nos (?:futur)|(?:notre|nos) (?:recherche|besoin)/g, " ")) &&
  (ASKED.test(sentence) || OPENS.test(sentence) || IN_A_ROW.test(sentence)) &&
  !isOwnAge(sentence);

/** « Plus de 30 ans d'expérience dans le conseil », « Fort d'une expérience de 20 ans, le groupe … ». */
const isOwnAge = (sentence: string): boolean =>
  !/vous|profil|minimum|justif/.test(sentence) &&
  /(?:^|\W)(?:\d{2}|plus de \d+) ans d'experience (?:dans le (?:domaine|secteur|conseil)|nous|au service)|\bfort(?:e|s)? d'une [^,]*,? (?:notre|nous|le groupe|la societe|l'entreprise|le cabinet|l'agence)\b/.test(
    sentence,
  );

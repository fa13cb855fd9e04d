import type { ContractKind } from "../../../offer/vocabulary.ts";
import type { Pattern } from "../../text/patterns.ts";
import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { inTexts, matchesIn, quoteAt, type Reading } from "../reading.ts";
import { DOUBTFUL, isDenied } from "./denials.ts";
import { isNamesake } from "./namesakes.ts";
import { kindsIn } from "./words.ts";

/** A sentence that opens on the contract: « CDD 3 mois + … », « Recherche apprenti … », "Freelance assignment for … ". */

export interface Named {
  kind: ContractKind;
  quote: string;
}

const WORDS: readonly (readonly [ContractKind, Pattern])[] = (
  [
    ["cdi", /\bc\.?d\.?i\b(?! ?-? ?interim)|duree indeterminee?/],
    ["cdd", /\bc\.?d\.?d\b|(?<!in)duree determinee?/],
    ["stage", /(?<![a-z]-)\bstage\b|\bintern(?:ship)?\b|\bstagiaire\b/],
    [
      "alternance",
      /\balternance\b|\bapprentie?\b|\balternante?\b|\bapprentice(?:ship)?\b|\bcontrat pro\b|(?:d'|en |contrat de )professionnalisation\b|\ben apprentissage\b(?! (?:automatique|profond|machine))/,
    ],
    [
      "freelance",
      /\bfree-?lance\b|portage salarial|(?<=\b(?:une?|statut) )independante?\b|(?<!\b(?:federal|government|defen[cs]e|prime) )\bcontractor\b/,
    ],
    ["interim", /(?<!cdi[ -])\binterim(?:aire)?\b|travail temporaire/],
  ] as const
).map(([kind, words]) => [kind, inTexts(words)]);

const NEAR_THE_START = 26;
/** Only such words stand before: « Poste en … », « Nous recherchons un … », « Rythme d'… ». */
const OPENS = new RegExp(
  `^(?:[^a-z,;(]*\\b(?:${"postes? cadre engagement contrat recrutement offre mission emploi statut type duree date debut rythme role tant que qu conditions modalites recherche recherchons recrute recrutons nous on proposons propose accueillons cherchons ce cet cette un une l d de du en e votre ton notre a pour we are looking need an the two three six year month months ans mois this it s is contract job position role post".split(" ").join("|")})\\b|\\d+)*[^a-z,;(]*$`,
);

/** Or words of hiring do, a few words before: « Nous cherchons pour ce projet un … », « Contrat de mission (… ». */
const LEADS =
  /(?:^|[ '])(?:recrut|recherch|cherch|embauch|propos|ouvr|rejoi|integr|hiring|need|seek|looking for|offer|sign|as an?|poste|contrat|mission|statut|position|role)[\w-]*(?: (?!avec\b|ayant|with\b|having|profil|pour\b|for\b|dont|chez|aux?\b|sur\b|on\b|et\b)[^ ,;:]+){0,4} \(?$/;

/** A term of the post by itself, the company not told of: « Temps partiel (28 h), CDI. », « un chef de projet (CDD) ». */
const TERM_BEFORE = /[,(|/-] ?$/;
const TERM_AFTER = /^ ?(?:[,)|/.-]|$)/;

/** « Notre établissement recherche … », "the role is in our Paris office, …": whose house it is, and no more. */
const HOUSE_SEEKS =
  /^\W*(?:the|this|le|ce) (?:role|position|job|post|poste) (?:is|est) (?:based )?(?:in|at|a|dans) (?:our|notre) [a-z' -]{3,40}(?=,)|^\W*(?:notre|our) [a-z' -]{3,40}? (?:recherche|recrute|cherche|embauche|propose|seeks|hires)(?![a-z])/;

/** The kind that all such sentences agree on. */
export function kindOfOpenings(reading: Reading): Named | null {
  const named = WORDS.flatMap(([kind, words]) => openingOf(reading, kind, words) ?? []);
  return named.length === 1 ? named[0]! : null;
}

function openingOf(reading: Reading, kind: ContractKind, words: Pattern): Named | null {
  for (const found of matchesIn(reading, words)) {
    const start = sentenceStart(reading.text, found.index);
    const before = reading.folded.slice(start, found.index).trimStart();
    const end = sentenceEnd(reading.text, found.index + found[0].length);
    const after = reading.folded.slice(found.index + found[0].length, end);
    // « Freelance ? Passez votre chemin »: a question to the reader.
    if (!isLedTo(before, after) || (before === "" && /^ ?\?/.test(after))) continue;
    if (isNamesake(reading, found.index, found[0]) || IS_ENOUGH.test(after)) continue;
    const sentence = upToPromise(kind, reading.folded.slice(found.index, end).split("+")[0]!);
    const clause = before.split(/[,;:]/).at(-1)! + sentence.split(/[,;()]/)[0];
    if (!isDenied(DOUBTFUL, clause, before) && kindsIn(before + sentence).length === 1)
      return { kind, quote: quoteAt(reading, found.index, found[0].length) };
  }
  return null;
}

/** "An internship or previous work can be enough": what the reader has done. */
const IS_ENOUGH = /\b(?:be|is|are) enough\b|\bsuffi(?:t|sent|ra|ront)\b/;

/** « Le cadre : CDI, … », « Nos conditions : un CDI, … »: whatever the label, terms follow. */
const LABEL_BEFORE = /^\W*[^,;:.]{2,40} ?: ?(?:une? |en )?$/;

const isLedTo = (before: string, after: string): boolean =>
  LEADS.test(before) ||
  (LABEL_BEFORE.test(before) && TERM_AFTER.test(after) && !DOUBTFUL.test(before)) ||
  (before.length <= NEAR_THE_START && OPENS.test(before)) ||
  /^ (?:recherche|needed|wanted)/.test(after) ||
  (/\b(?:le|ce|cette)\s$|l'$/.test(before) &&
    /^ (?:est a pourvoir|debute|commence|demarre|s'ex(?:erce|ecute)|dure\b|est d'une duree)|^, d'une duree/.test(
      after,
    )) ||
  (TERM_BEFORE.test(before) &&
    TERM_AFTER.test(after) &&
    !/\b(?:nos|notre|our)\b|\bnous (?!recherch|recrut|cherch|propos|embauch)/.test(before.replace(HOUSE_SEEKS, "")) &&
    !DOUBTFUL.test(before));

/** « Mission d'intérim de 4 mois en vue d'une embauche en CDI »: what is promised behind a contract that ends does not undo it. */
export const upToPromise = (kind: ContractKind, after: string): string =>
  kind === "cdi" ? after : after.replace(PROMISED_NEXT, "");
const PROMISED_NEXT =
  / (?:en vue d|avec (?:une |des )?(?:possibilit|perspective)|pouvant|suivie? d|debouch|evoluti|transformable|renouvelable[^.]* (?:puis|en vue)|puis |(?:avant|en) pre-?embauche|(?:that|which) (?:may|might|can|could) (?:become|turn|lead)|leading to|with a view to|(?:qui|et) (?:peut|pourra(?:it)?) (?:devenir|mener|deboucher|evoluer)|susceptible).*$/;

import type { ContractKind } from "../../offer/vocabulary.ts";
import { kindsIn } from "./contract-words.ts";
import type { Pattern } from "./patterns.ts";
import { sentenceEnd, sentenceStart } from "./quote.ts";
import { inTexts, matchesIn, quoteAt, type Reading } from "./reading.ts";

/** A sentence that opens on the contract: « CDD 3 mois + … », « Recherche apprenti … », "Freelance assignment for … ". */

export interface Named {
  kind: ContractKind;
  quote: string;
}

const WORDS: readonly (readonly [ContractKind, Pattern])[] = (
  [
    ["cdi", /\bc\.?d\.?i\b(?! ?-? ?interim)|duree indeterminee?/],
    ["cdd", /\bc\.?d\.?d\b|(?<!in)duree determinee?/],
    ["stage", /(?<![a-z]-)\bstage\b|\binternship\b|\bstagiaire\b/],
    [
      "alternance",
      /\balternance\b|\bapprentie?\b|\balternante?\b|\bapprenticeship\b|\bcontrat pro\b|(?:d'|en |contrat de )professionnalisation\b/,
    ],
    ["freelance", /\bfree-?lance\b|portage salarial/],
    ["interim", /(?<!cdi[ -])\binterim(?:aire)?\b|travail temporaire/],
  ] as const
).map(([kind, words]) => [kind, inTexts(words)]);

/** A clause that promises, compares, tells of others or of the past does not name the contract of this post. */
const DENIED =
  /possibilit|perspective|debouch|a l'issue|a la suite|a la cle|a terme|evolu|(?:est|sera|serait|etre) (?:possible|envisage)|pre-?embauche|suivi|transform|vers un|en vue d|pouvant|apres|suite a|pourra|recrutons (?:aussi|egalement)|encadr|\d ?%|offres|specialis|salarie|collaborateur|accueill|gestion|gere|manag|anim|form[eoa]|accompagn|travaill\S* avec|relation|ancien|actuellement|depuis|realis|effectu|experience|apprecie|lors d|premier|parcours|\bpas\b|n'est plus|\bnon\b|hors|sauf|\bni\b|\bou\b|agence|leader|cabinet|acteur|reseau|supervis|tut(?:or|eu)|profond|machine|automatique|chaque|tou(?:s|tes)\b|\bl'alternance|mutuelle|prime|preavis|essai|chez |\b(?:this|their|every|any|each|final|next|early|late|growth|on|the) stage\b|stage of|previous|prior|completed|un plus|atout|souhait|offert/;
/** « Nos stages », « 200 CDI »: many are not this one. */
const MANY = /\b(?:nos|vos|les|des|leurs|aux|plusieurs|\d+) $/;

const NEAR_THE_START = 26;
/** Only such words stand before: « Poste en … », « Nous recherchons un … », « Rythme d'… ». */
const OPENS = new RegExp(
  `^(?:[^a-z,;(]*\\b(?:${"postes? cadre engagement contrat recrutement offre mission emploi statut type duree date debut rythme role tant que conditions modalites recherche recherchons recrute recrutons nous on proposons propose accueillons cherchons ce cet cette un une l d de du en e votre ton notre a pour we are looking need an the two three six year month months ans mois this is".split(" ").join("|")})\\b|\\d+)*[^a-z,;(]*$`,
);

/** The kind that all such sentences agree on. */
export function kindOfOpenings(reading: Reading): Named | null {
  const named = WORDS.flatMap(([kind, words]) => openingOf(reading, kind, words) ?? []);
  return named.length === 1 ? named[0]! : null;
}

function openingOf(reading: Reading, kind: ContractKind, words: Pattern): Named | null {
  for (const found of matchesIn(reading, words)) {
    const start = sentenceStart(reading.text, found.index);
    const before = reading.folded.slice(start, found.index).trimStart();
    if (before.length > NEAR_THE_START || !OPENS.test(before)) continue;
    const end = sentenceEnd(reading.text, found.index + found[0].length);
    const sentence = upToPromise(kind, reading.folded.slice(found.index, end).split("+")[0]!);
    const clause = before + sentence.split(/[,;()]/)[0];
    if (!DENIED.test(clause) && !MANY.test(before) && kindsIn(before + sentence).length === 1)
      return { kind, quote: quoteAt(reading, found.index, found[0].length) };
  }
  return null;
}

/** « Mission d'intérim de 4 mois en vue d'une embauche en CDI »: what is promised behind a contract that ends does not undo it. */
export const upToPromise = (kind: ContractKind, after: string): string =>
  kind === "cdi" ? after : after.replace(PROMISED_NEXT, "");
const PROMISED_NEXT =
  / (?:en vue d|avec (?:une )?(?:possibilit|perspective)|pouvant|suivie? d|debouch|evoluti|transformable|renouvelable[^.]* (?:puis|en vue)|puis |(?:avant|en) pre-?embauche).*$/;

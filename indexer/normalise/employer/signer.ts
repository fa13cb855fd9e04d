import type { EmployerKind } from "../../../offer/vocabulary.ts";
import { key } from "../../text/fold.ts";
import { sentenceStart } from "../../text/quote.ts";
import { inTexts, matchesIn, quoteAt, type Reading } from "../reading.ts";
import { kindOfLists } from "./known.ts";

/** A kind, and the words that prove it where there are such. */
export interface Told {
  kind: EmployerKind;
  quote: string | null;
}

/** As much of a text as may open on who signs it. */
const OPENING = 60;
/** Words that lead to whom one joins, and words that follow who seeks. */
const JOINED = inTexts(
  /(?:chez|rejoi(?:ns|gnez|ndre|gnant)|entreprise|groupe) |recrute\b|recherche\b|is (?:looking|seeking|hiring)\b/,
);
const NAME = String.raw`\p{Lu}[\p{L}\d&-]+(?: \p{Lu}[\p{L}\d&-]*){0,2}`;
const BEHIND = new RegExp(`^${NAME}`, "u");
const BEFORE = new RegExp(`(?:^|[^\\p{L}])(${NAME}) $`, "u");
/** Where one has worked, or will be sent, is nobody who signs. */
const OF_ANOTHER = /\b(?:experience|parcours|passage|clients?|missions?)\b/;

/** Who signs a posting without a name: a known one that its text opens on, that one joins, « chez Vermeil », or that seeks, « Vermeil recrute ». */
export function signerOf(reading: Reading): Told | null {
  const opening = kindOfLists(key(reading.text.slice(0, OPENING)));
  if (opening) return { kind: opening, quote: quoteAt(reading, 0, 1) };
  let house: Told | null = null;
  for (const { index, 0: words } of matchesIn(reading, JOINED)) {
    const kind = kindOfLists(key(nameBeside(reading.text, index, words)));
    if (!kind || OF_ANOTHER.test(reading.folded.slice(sentenceStart(reading.text, index), index))) continue;
    const told = { kind, quote: quoteAt(reading, index, words.length) };
    if (kind !== "direct") return told;
    house ??= told;
  }
  return house;
}

function nameBeside(text: string, index: number, words: string): string {
  if (words.endsWith(" ")) return BEHIND.exec(text.slice(index + words.length, index + words.length + 60))?.[0] ?? "";
  return BEFORE.exec(text.slice(Math.max(0, index - 60), index))?.[1] ?? "";
}

import { lentText, unitsOf } from "./units.ts";

/** Characters that matching must not see: accents, typographic quotes and dashes, exotic spaces. One for one, so that an
 *  index in the folded text is an index in the original and a quote stays word for word. */
const SPECIAL: Record<string, string> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "−": "-",
  "‑": "-",
  "‐": "-",
  "⁄": "/",
  "∕": "/",
  œ: "o",
  æ: "a",
  ø: "o",
  ł: "l",
  ß: "s",
  є: "€",
  đ: "d",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  "\u2007": " ",
  "\u200a": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\t": " ",
};

/** By UTF-16 unit, its folded form; 0 until it has been met. */
const foldedUnits = new Uint16Array(65_536);

/** The units of a text that were never met: a few in the first texts, then none. */
function learn(text: string): void {
  for (let at = 0; at < text.length; at++) {
    if (foldedUnits[text.charCodeAt(at)] !== 0) continue;
    const char = text[at]!;
    const lower = char.toLowerCase();
    const folded = char < "\u0080" && char !== "\t" ? lower : (SPECIAL[lower] ?? lower.normalize("NFD"));
    foldedUnits[char.charCodeAt(0)] = folded.charCodeAt(0);
  }
}

/** Every unit replaced; false when one is not in the table yet. No branch inside: this is the innermost loop of all reading. */
function replaceUnits(units: Uint16Array, length: number): boolean {
  let missing = 0;
  for (let at = 0; at < length; at++) {
    const folded = foldedUnits[units[at]!]!;
    missing |= folded - 1;
    units[at] = folded;
  }
  return missing >= 0;
}

/** Lower case without accents, same length as the input (which should be NFC). By table: every text goes through here. */
export function fold(text: string): string {
  const { length } = text;
  if (!replaceUnits(unitsOf(text), length)) {
    learn(text);
    replaceUnits(unitsOf(text), length);
  }
  return lentText(length);
}

/** Words only, single spaces: the form under which names are compared. */
export const key = (text: string): string =>
  fold(text.normalize("NFC").replaceAll("œ", "oe").replaceAll("Œ", "oe"))
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** « St-Étienne », « Saint Etienne » and « SAINT-ETIENNE » are one name. */
export const nameKey = (name: string): string =>
  key(name)
    .replace(/\bst\b/g, "saint")
    .replace(/\bste\b/g, "sainte")
    .replace(/\bs s\b/g, "sur");

/** NFC, and every exotic space as it was: only the composition of accents changes. */
export const nfc = (text: string): string => text.normalize("NFC");

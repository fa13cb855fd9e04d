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

const known = new Map<string, string>();

const foldChar = (char: string): string => {
  let folded = known.get(char);
  if (folded === undefined) {
    const base = char.normalize("NFD")[0] ?? char;
    folded = SPECIAL[char] ?? (base.length === char.length ? base : char);
    known.set(char, folded);
  }
  return folded;
};

/** Lower case without accents, same length as the input (which should be NFC). */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : [...text].map(lowerKeepingLength).join("");
  return same.replace(/[\t\u0080-\uffff]/g, foldChar);
}

const lowerKeepingLength = (char: string): string => {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
};

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

import { lentText, unitsOf } from "./units.ts";

/** Which kinds of characters a text holds, and its lines made tight: one pass for each spares many patterns one of theirs. */

/** « < », « > », « & » or a double quote: what markup escapes. */
export const ESCAPABLE = 1;
/** Control characters that no page wants, and invisible marks. */
const INVISIBLE = 2;
export const BLANK = 4;
export const LINE_END = 8;
/** What composing (NFC) may change: accents that stand alone, and rare letters. */
export const COMPOSABLE = 16;

const INVISIBLES =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff0-\uffff]/g;

const KINDS: readonly [number, RegExp][] = [
  [ESCAPABLE, /[&<>"]/],
  [INVISIBLE, new RegExp(INVISIBLES.source)],
  [LINE_END, /[\n\r\u2028\u2029]/],
  [BLANK, /\s/],
  [COMPOSABLE, /[^\u0000-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff\u25a0-\u27ff]/],
];

let kinds: Uint8Array | null = null;

function kindTable(): Uint8Array {
  kinds ??= Uint8Array.from({ length: 65_536 }, (_, unit) => {
    // From here to there all letters are those of scripts that composing may change.
    if (unit > 0x3000 && unit < 0xfe00) return COMPOSABLE;
    const char = String.fromCharCode(unit);
    return KINDS.find(([, pattern]) => pattern.test(char))?.[0] ?? 0;
  });
  return kinds;
}

/** The kinds that are there, added up. */
export function signsOf(text: string): number {
  const table = kindTable();
  const units = unitsOf(text);
  const { length } = text;
  let all = 0;
  for (let at = 0; at < length; at++) all |= table[units[at]!]!;
  return all;
}

/** Without what nobody sees, and what may hide an address from those who look for it. */
export const shown = (text: string): string => (signsOf(text) & INVISIBLE ? text.replace(INVISIBLES, "") : text);

const SPACE = 32;
const NEW_LINE = 10;
const RETURN = 13;

/**
 * Lines as a person sees them: single spaces, none at the ends of a line, at most one empty line in a row, nothing invisible.
 * `signs`: the kinds that were there.
 */
export function tightLines(source: string): { text: string; signs: number } {
  const table = kindTable();
  const units = unitsOf(source);
  const { length } = source;
  let signs = 0;
  let to = 0;
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    const kind = table[unit]!;
    signs |= kind;
    if (kind === BLANK) {
      if (to > 0 && units[to - 1] !== SPACE && units[to - 1] !== NEW_LINE) units[to++] = SPACE;
    } else if (kind === LINE_END) {
      if (unit === RETURN && units[at + 1] === NEW_LINE) continue;
      if (units[to - 1] === SPACE) to--;
      if (to > 0 && !(units[to - 1] === NEW_LINE && units[to - 2] === NEW_LINE)) units[to++] = NEW_LINE;
    } else if (kind !== INVISIBLE) units[to++] = unit;
  }
  while (to > 0 && (units[to - 1] === SPACE || units[to - 1] === NEW_LINE)) to--;
  return { text: lentText(to), signs };
}

import { fold, nfc } from "../../text/fold.ts";
import { unitsOf } from "../../text/units.ts";
import type { Reading } from "../reading.ts";
import { SKILLS } from "./skills-list.ts";
import { SENSES, type Sense } from "./skills-senses.ts";

/** Skills named by the offer, from the controlled list, in the list's order. Whole words only. */

interface Alias {
  skill: number;
  /** Words after the first, each as it stands in the text. */
  rest: string[];
  /** The exact letters, where capitals matter. */
  exact: string | null;
  /** « .NET » needs its dot. */
  dotted: boolean;
  /** What tells it from the other meanings of the word. */
  sense: Sense | null;
}

const NAMES = Object.keys(SKILLS);
/** Elisions, slashes and dots part words: « l'IA », « Python/SQL » and « node.js » are two each. */
const WORD = /[a-z0-9]+[+#]*/g;

/** First word → aliases that begin with it. */
const index = new Map<string, Alias[]>();
NAMES.forEach((_name, skill) => {
  for (const alias of SKILLS[NAMES[skill]!]!.split("|")) {
    const [first, ...rest] = fold(nfc(alias)).match(WORD) ?? [];
    if (!first) continue;
    const exact = /\p{Lu}/u.test(alias) ? alias : null;
    const entry = { skill, rest, exact, dotted: alias.startsWith("."), sense: SENSES[alias] ?? null };
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
});

/** By the two first letters and the last, the lengths that a first word may have (one bit each): most words of a text need
 *  no look-up. */
const lengths = new Uint32Array(1 << 15);
const slot = (first: number, second: number, last: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (last & 31);
for (const word of index.keys())
  lengths[slot(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(word.length - 1))]! |= 1 << (word.length & 31);
/** The second of a word of one letter is whatever stands behind it: such words are all looked up. */
const mayBe = (units: Uint16Array, start: number, end: number): boolean =>
  end - start === 1 ||
  (lengths[slot(units[start]!, units[start + 1]!, units[end - 1]!)]! & (1 << ((end - start) & 31))) !== 0;

export function skills(reading: Reading): string[] {
  const found = new Set<number>();
  collect(reading.title, reading.titleFolded, found);
  collect(reading.text, withoutEmployer(reading), found);
  for (const said of reading.raw.skills ?? []) collect(nfc(said), fold(nfc(said)), found);
  return namesOf(found);
}

/** « IA Recrutement cherche une comptable »: what a house is called is nobody's skill. The words keep their places. */
function withoutEmployer({ raw, folded }: Reading): string {
  const company = raw.company?.trim() ?? "";
  if (company.length < 3 || skillsIn(company).length === 0) return folded;
  return folded.replaceAll(fold(nfc(company)), (name) => " ".repeat(name.length));
}

/** Those that any words name. */
export function skillsIn(words: string): string[] {
  const found = new Set<number>();
  collect(nfc(words), fold(nfc(words)), found);
  return namesOf(found);
}

const namesOf = (found: ReadonlySet<number>): string[] =>
  [...found].sort((a, b) => a - b).map((skill) => NAMES[skill]!);

const isWordCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 191;
/** The same by table: the loop below asks it of every character. */
const wordCodes = Uint8Array.from({ length: 65_536 }, (_, code) => (isWordCode(code) ? 1 : 0));
const PLUS = 43;
const HASH = 35;

/** One pass over the characters: a word is looked up as it ends, nothing is kept of the others. */
function collect(text: string, folded: string, found: Set<number>): void {
  const units = unitsOf(folded);
  const { length } = folded;
  for (let start = 0; start < length; start++) {
    if (wordCodes[units[start]!] === 0) continue;
    let at = start + 1;
    while (wordCodes[units[at]!] === 1) at++;
    let end = at;
    while (units[end] === PLUS || units[end] === HASH) end++;
    const aliases =
      aliasesOf(folded, units, start, end) ?? (end > at ? aliasesOf(folded, units, start, at) : undefined);
    if (aliases) for (const alias of aliases) add(alias, start, end, text, folded, found);
    start = at;
  }
}

const aliasesOf = (folded: string, units: Uint16Array, start: number, end: number): Alias[] | undefined =>
  mayBe(units, start, end) ? index.get(folded.slice(start, end)) : undefined;

function add(alias: Alias, start: number, first: number, text: string, folded: string, found: Set<number>): void {
  if (found.has(alias.skill)) return;
  let end = first;
  for (const word of alias.rest) {
    if (!folded.startsWith(word, end + 1) || isWordCode(folded.charCodeAt(end))) return;
    end += 1 + word.length;
  }
  if (end < folded.length && alias.rest.length > 0 && isWordCode(folded.charCodeAt(end))) return;
  if (alias.dotted && !isDotted(text, start, end)) return;
  if (alias.exact && text.slice(start, end) !== alias.exact) return;
  if (!alias.sense || isMeant(alias.sense, folded, start, end)) found.add(alias.skill);
}

/** « .NET », « ASP.NET »; « exemple.net » is an address. */
const isDotted = (text: string, start: number, end: number): boolean =>
  text[start - 1] === "." && (!/[\p{L}\d]/u.test(text[start - 2] ?? "") || /^\p{Lu}/u.test(text.slice(start, end)));

const isMeant = ({ near, notBefore, notAfter }: Sense, folded: string, start: number, end: number): boolean =>
  (!near || near.test(`${folded.slice(Math.max(0, start - 60), start)} ${folded.slice(end, end + 60)}`)) &&
  !notBefore?.test(folded.slice(Math.max(0, start - 20), start)) &&
  !notAfter?.test(folded.slice(end, end + 30));

import { fold, nfc } from "./fold.ts";
import type { Reading } from "./reading.ts";
import { SKILLS } from "./skills-list.ts";

/** Skills named by the offer, from the controlled list, in the list's order. Whole words only. */

interface Alias {
  skill: number;
  /** Words after the first, each as it stands in the text. */
  rest: string[];
  /** The exact letters, where capitals matter. */
  exact: string | null;
}

const NAMES = Object.keys(SKILLS);
const WORD = /[\p{L}\d]+(?:[+#]+|(?:[.'/-][\p{L}\d]+)*[+#]*)|\.net\b/gu;

const wordsOf = (folded: string): string[] => folded.match(WORD) ?? [];

/** First word → aliases that begin with it. */
const index = new Map<string, Alias[]>();
NAMES.forEach((name, skill) => {
  const aliases = SKILLS[name]!.split("|");
  for (const alias of aliases) {
    const [first, ...rest] = wordsOf(fold(nfc(alias)));
    if (!first) continue;
    const entry = { skill, rest, exact: /\p{Lu}/u.test(alias) ? alias : null };
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
});

export function skills(reading: Reading): string[] {
  const found = new Set<number>();
  collect(reading.title, reading.titleFolded, found);
  collect(reading.text, reading.folded, found);
  for (const said of reading.raw.skills ?? []) collect(nfc(said), fold(nfc(said)), found);
  return [...found].sort((a, b) => a - b).map((skill) => NAMES[skill]!);
}

function collect(text: string, folded: string, found: Set<number>): void {
  const words = [...folded.matchAll(WORD)];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    add(index.get(word[0]), words, at, text, found);
    // « Python/SQL », « Azure-DevOps »: the parts count too.
    if (/[/-]/.test(word[0])) parts(word[0], text.slice(word.index, word.index + word[0].length), found);
  }
}

function add(
  aliases: Alias[] | undefined,
  words: RegExpExecArray[],
  at: number,
  text: string,
  found: Set<number>,
): void {
  for (const alias of aliases ?? []) {
    if (found.has(alias.skill) || !alias.rest.every((word, i) => words[at + 1 + i]?.[0] === word)) continue;
    const start = words[at]!.index;
    const last = words[at + alias.rest.length]!;
    if (alias.exact && text.slice(start, last.index + last[0].length) !== alias.exact) continue;
    if (isNamed(alias, text, start, last.index + last[0].length)) found.add(alias.skill);
  }
}

/** « R » needs company: « R, Python », « langage R », « R/Python »; « R&D » and « R. » are no language. */
const isNamed = (alias: Alias, text: string, start: number, end: number): boolean =>
  alias.exact !== "R" ||
  (/(?:langage|language|python|sql|sas|matlab|,|\/|\(|et|ou|en|sous) ?$/i.test(
    text.slice(Math.max(0, start - 9), start),
  ) &&
    !/^[&.'’+\d]|^ ?& ?D/.test(text.slice(end, end + 3)) &&
    /python|sql|sas|stat|data|matlab/i.test(text.slice(Math.max(0, start - 60), end + 60)));

function parts(folded: string, written: string, found: Set<number>): void {
  const pieces = folded.split(/[/-]/);
  const originals = written.split(/[/-]/);
  pieces.forEach((piece, i) => {
    for (const alias of index.get(piece) ?? [])
      if (alias.rest.length === 0 && alias.exact !== "R" && (!alias.exact || alias.exact === originals[i]))
        found.add(alias.skill);
  });
}

/** The proof of a value: the sentence it was read in, word for word. */

const LONGEST = 280;

/** Sentence of `text` around [start, end): cut at line ends, bullets and full stops; long ones are cut at words. */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(sentenceStart(text, start), start - LONGEST / 2);
  const to = Math.min(sentenceEnd(text, end), Math.max(end, from + LONGEST));
  const left = from === sentenceStart(text, start) ? from : text.indexOf(" ", from) + 1;
  return text
    .slice(Math.min(left, start), to)
    .replace(/^[\s•·*–—-]+|[\s•·]+$/g, "")
    .trim();
}

export function sentenceStart(text: string, at: number): number {
  const first = Math.max(0, at - 600);
  for (let i = at - 1; i > first; i--) if (isLineEnd(text.charCodeAt(i)) || isStop(text, i)) return i + 1;
  return first;
}

export function sentenceEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + 600);
  for (let i = Math.max(0, at); i < last; i++) {
    if (isLineEnd(text.charCodeAt(i))) return i;
    if (isStop(text, i)) return i + 1;
  }
  return last;
}

const LINE_END = "\n".charCodeAt(0);
const BULLET = "•".charCodeAt(0);
const isLineEnd = (code: number): boolean => code === LINE_END || code === BULLET;
const STOPS = [..."?!."].map((sign) => sign.charCodeAt(0));

// Written in the function they would be made anew for every stop of every text.
const BLANK = /\s/;
const SHORTENED = /(?:^|[\s(/])(?:M|Mr|Mme|env|ex|min|max|cf|art|hr|i\.e|e\.g|Ph\.D|[BM]\.Sc)$/;
/** A digit where a line or a clause begins numbers an item; behind a word it is said of it: « Master 2. Candidatures … ». */
const NUMBERED = /(?:^|[\n.:;!?•)] ?)\d$/;

/** A stop followed by a blank; « M. Dupont » and « 1. » are not ends. */
function isStop(text: string, i: number): boolean {
  if (!STOPS.includes(text.charCodeAt(i)) || !BLANK.test(text[i + 1] ?? " ")) return false;
  if (text[i] !== ".") return true;
  const before = text.slice(Math.max(0, i - 5), i);
  return !SHORTENED.test(before) && !NUMBERED.test(before);
}

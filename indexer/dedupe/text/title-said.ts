import type { Spelled } from "../title/spelled.ts";
import { words } from "./read-words.ts";
import { evenAround, kept } from "./shingles.ts";

/** Of each word of the title that is said: even shingles around the first times, 0 for none. */
export const AROUND = 3;
export const EACH = 1 + AROUND;
/** A title of 300 letters hardly has more. */
const MOST = 60;

/** Puts the words of the title that the text says into `kept`, each with shingles around it; how many words they are. */
export function titleSaid(title: readonly Spelled[], count: number, from: number): number {
  const text = words.subarray(0, count);
  let said = 0;
  for (const { name, written } of title) {
    const word = written.find((one) => text.includes(one));
    if (word === undefined || said === MOST) continue;
    const at = from + EACH * said++;
    kept[at] = name;
    putAround(word, text, at + 1);
  }
  return said;
}

function putAround(word: number, text: Int32Array, from: number): void {
  kept.fill(0, from, from + AROUND);
  let at = text.indexOf(word);
  for (let put = 0; put < AROUND && at !== -1; at = text.indexOf(word, at + 1))
    kept[from + put++] = evenAround(at, text.length);
}

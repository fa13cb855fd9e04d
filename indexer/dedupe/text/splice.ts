import type { Likeness } from "./likeness.ts";
import type { TextPrint } from "./text.ts";

/** Above this share two pieces show the same anyway. */
const MOSTLY = 0.75;
/** Common shingles that are no formula: « En tant que data engineer, vos missions seront les suivantes ». */
const TOLD = 12;
/** Even shingles that a heading may put before a text (« Poste : »), and that the cut of its last word may spoil. */
const HEADING = 4;
const SPOILT = 1;

/** The end of one text, where it was cut, is the beginning of the other: what both show of one text is the same. */
export function spliced(a: TextPrint, b: TextPrint, { share, size }: Likeness): Likeness | null {
  if (share === null || share >= MOSTLY || share * size < TOLD / 2) return null;
  const overlap = Math.max(resumed(a, b), resumed(b, a));
  return overlap >= TOLD ? { share: 1, size: overlap, spliced: true } : null;
}

/** Shingles from the beginning of the second text to the cut of the first; 0 where they part before. */
function resumed(cut: TextPrint, next: TextPrint): number {
  if (!cut.extract) return 0;
  for (let from = 0; from < Math.min(HEADING, next.evens); from++) {
    const at = cut.hashes.indexOf(next.hashes[from]!);
    if (at !== -1 && at < cut.evens) return runToEnd(cut, at, next, from);
  }
  return 0;
}

function runToEnd(cut: TextPrint, at: number, next: TextPrint, from: number): number {
  const most = Math.min(cut.evens - at, next.evens - from);
  let run = 0;
  while (run < most && cut.hashes[at + run] === next.hashes[from + run]) run++;
  return at + run >= cut.evens - SPOILT ? run * 2 : 0;
}

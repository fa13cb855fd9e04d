import { MARK } from "../contacts.ts";
import { key } from "../fold.ts";
import type { Seen } from "../patterns.ts";

/** What was taken out of one text. */
export interface Taken {
  /** Counts a piece and gives the mark that stands for it. */
  mark(what?: string): string;
  readonly pieces: readonly string[];
  /** Part of the employer's own name? */
  isOwn(name: string): boolean;
}

/** A way persons are named in a text: the text without those names. */
export type Way = (seen: Seen, taken: Taken) => Seen;

export function createTaken(company: string | null | undefined): Taken {
  const pieces: string[] = [];
  const own = key(company ?? "");
  return {
    pieces,
    mark(what = "") {
      pieces.push(what);
      return MARK;
    },
    isOwn: (name) => own !== "" && own.includes(key(name)),
  };
}

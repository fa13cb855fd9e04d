import type { Comparable } from "./comparable.ts";
import { guardBits } from "./rules/guards.ts";

/** Postings by a small number of their own, and which of them were called in this turn. */
export function createRoll() {
  const numbers = new Map<string, number>();
  const postings: (Comparable | null)[] = [];
  const bits: number[] = [];
  const called: number[] = [];
  const free: number[] = [];
  let turn = 0;

  return {
    /** Gives a posting its number; those of postings that have left are given again. */
    enrol(c: Comparable): number {
      const number = free.pop() ?? postings.length;
      numbers.set(c.id, number);
      postings[number] = c;
      bits[number] = guardBits(c);
      called[number] = 0;
      return number;
    },

    strike(id: string): void {
      const number = numbers.get(id);
      if (number === undefined) return;
      numbers.delete(id);
      postings[number] = null;
      free.push(number);
    },

    /** A new turn: nobody was called yet, but the posting that asks. */
    callAfresh(own: number | null): void {
      turn++;
      if (own !== null) called[own] = turn;
    },

    /** Is it called for the first time in this turn? */
    isNew(number: number): boolean {
      if (called[number] === turn) return false;
      called[number] = turn;
      return true;
    },

    numberOf: (id: string): number | null => numbers.get(id) ?? null,
    at: (number: number): Comparable => postings[number]!,
    of: (id: string): Comparable => postings[numbers.get(id)!]!,
    bits: (number: number): number => bits[number]!,
    get size() {
      return numbers.size;
    },
  };
}

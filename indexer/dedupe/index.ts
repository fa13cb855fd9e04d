import type { CompareOutcome } from "../../offer/vocabulary.ts";
import { createBlocks } from "./blocks.ts";
import { type Apart, clustersAround } from "./clusters.ts";
import type { Comparable } from "./comparable.ts";
import { judgePair } from "./compare.ts";
import { type Keys, keysOf } from "./keys.ts";
import { createRoll } from "./roll.ts";
import { guardBits, passGuards } from "./rules/guards.ts";

export { type Comparable, comparable, printOfOffer } from "./comparable.ts";
export { compare, compareRaw, sameFamily } from "./compare.ts";
export { keysOf } from "./keys.ts";

/** Another posting that is, or may be, the same offer. */
interface Twin {
  id: string;
  /** Never `different`. */
  outcome: CompareOutcome;
  reasons: string[];
  /** Same advertisement, other city. */
  family: boolean;
}

export interface TwinIndex {
  /** Adds (or replaces) a posting and says what it is like: « same » first, then by id. */
  add(c: Comparable): Twin[];
  /** What it is like, without adding it. */
  find(c: Comparable): Twin[];
  remove(id: string): void;
  /** Groups of postings that are one offer: its own and those that share a twin with it, each and all in the order of ids. */
  clustersAround(id: string): string[][];
  /** « Ce n'est pas la même offre »: people know better. These pairs, and no longer those of before. */
  keepApart(pairs: readonly { a: string; b: string }[]): void;
  /** « C'est la même offre »: likewise, also of postings that are not here yet. */
  keepTogether(pairs: readonly { a: string; b: string }[]): void;
  readonly size: number;
}

/** Members of a block that are compared at most: a title this common at one employer says nothing any more. */
const BLOCK_CAP = 3_000;

/** Twins found as postings come, behind blocking keys. Everything is in memory; nothing here knows the store. */
export function createTwinIndex(): TwinIndex {
  const roll = createRoll();
  const blocks = createBlocks();
  const edges = new Map<string, Set<string>>();
  const learnt = { apart: new Map<string, Set<string>>(), same: new Map<string, Set<string>>() };

  const findUnder = (c: Comparable, { names, likeness, look }: Keys, own: number | null): Twin[] => {
    const twins: Twin[] = [];
    const judge = (number: number): void => {
      if (!roll.isNew(number)) return;
      const other = roll.at(number);
      const { outcome, family, why } = judgePair(c, other);
      if (outcome !== "different") twins.push({ id: other.id, outcome, reasons: why(), family });
    };
    // Most others under a key differ in contract or degree, which their bits say: nothing else of them is looked at.
    const bits = guardBits(c);
    const judgeAlike = (number: number): void => {
      if (passGuards(bits, roll.bits(number))) judge(number);
    };
    roll.callAfresh(own);
    for (const key of names) blocks.under(key, BLOCK_CAP, judge);
    for (const key of likeness) blocks.under(key, BLOCK_CAP, judgeAlike);
    for (const key of look) blocks.under(key, BLOCK_CAP, judgeAlike);
    return twins.sort(byOutcomeThenId);
  };

  const remove = (id: string): void => {
    const number = roll.numberOf(id);
    if (number === null) return;
    const { names, likeness, found } = keysOf(roll.at(number));
    for (const keys of [names, likeness, found]) for (const key of keys) blocks.remove(key, number);
    roll.strike(id);
    for (const other of edges.get(id) ?? []) edges.get(other)?.delete(id);
    edges.delete(id);
  };

  const add = (c: Comparable): Twin[] => {
    remove(c.id);
    const keys = keysOf(c);
    const twins = findUnder(c, keys, null);
    const number = roll.enrol(c);
    for (const key of keys.names) blocks.add(key, number);
    for (const key of keys.likeness) blocks.add(key, number);
    for (const key of keys.found) blocks.add(key, number);
    for (const { id, outcome } of twins) {
      if (outcome !== "same") continue;
      setOf(edges, c.id).add(id);
      setOf(edges, id).add(c.id);
    }
    return twins;
  };

  const isHere = (id: string): boolean => roll.numberOf(id) !== null;
  const isProven: Apart = (a, b) => isHere(a) && isHere(b) && judgePair(roll.of(a), roll.of(b)).outcome === "different";

  return {
    add,
    find: (c) => findUnder(c, keysOf(c), roll.numberOf(c.id)),
    remove,
    clustersAround: (id) => clustersAround(id, edges, learnt, isProven),
    keepApart: (pairs) => learn(learnt.apart, pairs),
    keepTogether: (pairs) => learn(learnt.same, pairs),
    get size() {
      return roll.size;
    },
  };
}

function learn(into: Map<string, Set<string>>, pairs: readonly { a: string; b: string }[]): void {
  into.clear();
  for (const { a, b } of pairs) {
    setOf(into, a).add(b);
    setOf(into, b).add(a);
  }
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key);
  if (known) return known;
  const made = new Set<string>();
  map.set(key, made);
  return made;
}

const byOutcomeThenId = (a: Twin, b: Twin): number =>
  a.outcome === b.outcome ? (a.id < b.id ? -1 : 1) : a.outcome === "same" ? -1 : 1;

import type { CompareOutcome } from "../../offer/vocabulary.ts";
import { createBlocks, keysOf } from "./blocks.ts";
import { type Apart, clustersOf, connected } from "./clusters.ts";
import type { Comparable } from "./comparable.ts";
import { type Comparison, compare } from "./compare.ts";

export { keysOf } from "./blocks.ts";
export { type Comparable, comparable } from "./comparable.ts";
export { type Comparison, compare, compareRaw, sameFamily } from "./compare.ts";

/** Another posting that is, or may be, the same offer. */
export interface Twin {
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
  /** Postings that are one offer, each group and the list in the order of ids. The same whatever the order of adding. */
  clusters(): string[][];
  /** The group of one posting. */
  clusterOf(id: string): string[];
  /** Its group and those that share a twin with it. */
  clustersAround(id: string): string[][];
  /** « Ce n'est pas la même offre »: people know better, for good. */
  keepApart(a: string, b: string): void;
  readonly size: number;
}

/** Members of a block that are compared at most: a title this common at one employer says nothing any more. */
const BLOCK_CAP = 3_000;

/** Twins found as postings come, behind blocking keys. Everything is in memory; nothing here knows the store. */
export function createTwinIndex(): TwinIndex {
  const postings = new Map<string, Comparable>();
  const blocks = createBlocks<Comparable>();
  const edges = new Map<string, Set<string>>();
  const learnt = new Map<string, Set<string>>();

  const findUnder = (c: Comparable, look: readonly number[]): Twin[] => {
    const twins: Twin[] = [];
    for (const other of blocks.under(look, BLOCK_CAP)) {
      if (other.id === c.id) continue;
      const twin = twinOf(other.id, compare(c, other));
      if (twin) twins.push(twin);
    }
    return twins.sort(byOutcomeThenId);
  };

  const remove = (id: string): void => {
    const known = postings.get(id);
    if (!known) return;
    postings.delete(id);
    for (const key of keysOf(known).own) blocks.remove(key, known);
    for (const other of edges.get(id) ?? []) edges.get(other)?.delete(id);
    edges.delete(id);
  };

  const add = (c: Comparable): Twin[] => {
    remove(c.id);
    const { own, look } = keysOf(c);
    const twins = findUnder(c, look);
    postings.set(c.id, c);
    for (const key of own) blocks.add(key, c);
    for (const { id, outcome } of twins) {
      if (outcome !== "same") continue;
      setOf(edges, c.id).add(id);
      setOf(edges, id).add(c.id);
    }
    return twins;
  };

  const isProven: Apart = (a, b) => compare(postings.get(a)!, postings.get(b)!).outcome === "different";
  const clustersAround = (id: string): string[][] => clustersOf(connected(id, edges), edges, learnt, isProven);

  return {
    add,
    find: (c) => findUnder(c, keysOf(c).look),
    remove,
    clusters: () => clustersOf(postings.keys(), edges, learnt, isProven),
    clusterOf: (id) => clustersAround(id).find((group) => group.includes(id)) ?? [],
    clustersAround,
    keepApart(a, b) {
      setOf(learnt, a).add(b);
      setOf(learnt, b).add(a);
    },
    get size() {
      return postings.size;
    },
  };
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key);
  if (known) return known;
  const made = new Set<string>();
  map.set(key, made);
  return made;
}

const twinOf = (id: string, { outcome, reasons, family }: Comparison): Twin | null =>
  outcome === "different" ? null : { id, outcome, reasons, family };

const byOutcomeThenId = (a: Twin, b: Twin): number =>
  a.outcome === b.outcome ? (a.id < b.id ? -1 : 1) : a.outcome === "same" ? -1 : 1;

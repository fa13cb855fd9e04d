import type { TwinIndex } from "../../indexer/dedupe/index.ts";

/** Every group that these postings of an index are in, in the order of ids. */
export function groupsIn(index: TwinIndex, postings: Iterable<{ id: string }>): string[][] {
  const groups = [...postings].flatMap(({ id }) => index.clustersAround(id));
  const different = new Map(groups.map((group) => [group.join(" "), group]));
  return [...different.values()].sort(([a], [b]) => (a! < b! ? -1 : 1));
}

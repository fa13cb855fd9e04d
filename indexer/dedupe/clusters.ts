/** Edges between postings that are one offer. */
type Edges = ReadonlyMap<string, ReadonlySet<string>>;

/** Is this pair two offers? */
export type Apart = (a: string, b: string) => boolean;

/** What people said of pairs: these are two offers; these are one, which binds more than any rule. */
interface Learnt {
  apart: Edges;
  same: Edges;
}

/** Beyond this size, members are not compared pair by pair: their edges are their proof. What people said always counts. */
const TESTED = 40;

/**
 * Groups of postings that are one offer, among those connected to this one by « same »: one group, unless two members are
 * proven different (a posting that says less may be like both), or people said so. Depends on the edges alone, never on
 * the order in which they were found.
 */
export function clustersAround(id: string, edges: Edges, { apart, same }: Learnt, isProven: Apart): string[][] {
  const component = connected(id, [same, edges]);
  const isLearnt: Apart = (a, b) => apart.get(a)?.has(b) ?? false;
  const isTested = component.length > 2 && component.length <= TESTED;
  const isApart: Apart = isTested ? (a, b) => isLearnt(a, b) || (!same.get(a)?.has(b) && isProven(a, b)) : isLearnt;
  if (!isTested && !component.some((member) => apart.has(member))) return [component];
  return parted(component, [same, edges], isApart).sort(byFirst);
}

const byFirst = ([a]: string[], [b]: string[]): number => (a! < b! ? -1 : 1);

function connected(start: string, ties: readonly Edges[]): string[] {
  const found = new Set([start]);
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const edges of ties)
      for (const next of edges.get(id) ?? [])
        if (!found.has(next)) {
          found.add(next);
          waiting.push(next);
        }
  return [...found].sort();
}

/** Joins edge by edge in the order of ties and ids, never two groups with a proven difference between them. */
function parted(component: readonly string[], ties: readonly Edges[], apart: Apart): string[][] {
  const group = new Map(component.map((id) => [id, [id]]));
  for (const [a, edges] of ties.flatMap((edges) => component.map((id) => [id, edges] as const)))
    for (const b of [...(edges.get(a) ?? [])].sort()) {
      const one = group.get(a)!;
      const other = group.get(b)!;
      if (b < a || one === other || one.some((x) => other.some((y) => apart(x, y)))) continue;
      const joined = [...one, ...other];
      for (const id of joined) group.set(id, joined);
    }
  return [...new Set(group.values())].map((ids) => [...ids].sort());
}

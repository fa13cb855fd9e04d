/** Edges between postings that are one offer. */
export type Edges = ReadonlyMap<string, ReadonlySet<string>>;

/** Is this pair two offers? */
export type Apart = (a: string, b: string) => boolean;

/** Beyond this size, members are not compared pair by pair: their edges are their proof. What people said always counts. */
const TESTED = 40;

/**
 * Groups of postings that are one offer: connected by « same », unless two members are proven different (a posting that
 * says less may be like both), or people said so. Depends on the edges alone, never on the order in which they were found.
 */
export function clustersOf(ids: Iterable<string>, edges: Edges, learnt: Edges, isProven: Apart): string[][] {
  const seen = new Set<string>();
  const clusters: string[][] = [];
  const isLearnt: Apart = (a, b) => learnt.get(a)?.has(b) ?? false;
  for (const id of [...ids].sort()) {
    if (seen.has(id)) continue;
    const component = connected(id, edges);
    for (const member of component) seen.add(member);
    const taught = component.some((member) => learnt.has(member));
    if (component.length > 2 && component.length <= TESTED)
      clusters.push(...parted(component, edges, (a, b) => isLearnt(a, b) || isProven(a, b)));
    else clusters.push(...(taught ? parted(component, edges, isLearnt) : [component]));
  }
  return clusters.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

export function connected(start: string, edges: Edges): string[] {
  const found = new Set([start]);
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const next of edges.get(id) ?? [])
      if (!found.has(next)) {
        found.add(next);
        waiting.push(next);
      }
  return [...found].sort();
}

/** Joins edge by edge in the order of ids, never two groups with a proven difference between them. */
function parted(component: readonly string[], edges: Edges, apart: Apart): string[][] {
  const group = new Map(component.map((id) => [id, [id]]));
  for (const a of component)
    for (const b of [...(edges.get(a) ?? [])].sort()) {
      const one = group.get(a)!;
      const other = group.get(b)!;
      if (b < a || one === other || one.some((x) => other.some((y) => apart(x, y)))) continue;
      const joined = [...one, ...other];
      for (const id of joined) group.set(id, joined);
    }
  return [...new Set(group.values())].map((ids) => [...ids].sort());
}

/** Puts an entry in its place among the best kept so far; what is beyond `limit` falls out. */
export function insert<T>(kept: T[], entry: T, limit: number, before: (one: T, other: T) => boolean): void {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(kept[middle]!, entry)) low = middle + 1;
    else high = middle;
  }
  kept.splice(low, 0, entry);
  if (kept.length > limit) kept.pop();
}

import { andBits, type Bits, clearBit, countBits, listBits } from "./bits.ts";
import type { Memory } from "./memory.ts";
import { precedes } from "./rank.ts";

/**
 * The set with one member a family: the one that the sort puts first, so that a family stands where its best member does, on one
 * page of them all. Only members are looked at, and
 * `keys` are asked for only where there are some: most offers are alone.
 */
export function oneAFamily(found: Bits, keys: () => (doc: number) => number, index: Memory): Bits {
  const members = found.slice();
  andBits(members, index.inFamily());
  const kept = found.slice();
  if (countBits(members) === 0) return kept;
  const keyOf = keys();
  const best = new Map<number, { doc: number; key: number }>();
  for (const doc of listBits(members)) {
    const family = index.family.data[doc]!;
    const one = { doc, key: keyOf(doc) };
    const other = best.get(family);
    const loser = other === undefined ? null : precedes(one, other, index.ids) ? other : one;
    if (loser !== one) best.set(family, one);
    if (loser) clearBit(kept, loser.doc);
  }
  return kept;
}

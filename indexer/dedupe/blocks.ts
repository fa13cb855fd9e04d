import type { Comparable } from "./comparable.ts";
import { wordHash } from "./text.ts";

/**
 * Keys under which twins are looked for: two postings that may be one share at least one. Few and selective.
 * - `ref`: a reference at an employer (its first word)
 * - `emp`: employer and title: reposts, city variants, cross-posting
 * - `hid`: title and place, for postings that name nobody or a relay, and `open` for those that such a posting may hide
 * - `txt`: title and a least shingle of the text: the same text under another name
 * - `own`: employer (or title, where nobody is named) and a least shingle: the same text under a longer title
 */
const KINDS = { id: 1, url: 2, ref: 3, emp: 4, hid: 5, open: 6, txt: 7, own: 8 } as const;

/** Keys to be found under, and keys to look under. An open posting looks for twins that hide their employer among the hidden only. */
export function keysOf(c: Comparable): { own: number[]; look: number[] } {
  const title = wordHash(c.title.key);
  const employer = wordHash(c.employer.first);
  const named = c.employer.first !== "";
  const shared = [key("id", wordHash(c.source), wordHash(c.ref ?? c.url ?? c.id))];
  if (c.url) shared.push(key("url", wordHash(c.url), 0));
  for (const ref of c.refs.own) shared.push(key("ref", employer, wordHash(ref)));
  if (c.refs.loose !== null) shared.push(key("ref", employer, wordHash(c.refs.loose)));
  if (named) shared.push(key("emp", employer, title));
  const whose = named ? employer : title;
  let least = 0;
  for (const print of c.text.leasts) {
    if (print === 0) continue;
    shared.push(key("own", whose, print));
    if (least === 0 || print < least) least = print;
  }
  // One is enough where the title is the same.
  if (least !== 0) shared.push(key("txt", title, least));
  const hidden = areas(c).map((area) => key("hid", title, wordHash(area)));
  const open = areas(c).map((area) => key("open", title, wordHash(area)));
  return isHidden(c)
    ? { own: [...shared, ...hidden], look: [...shared, ...hidden, ...open] }
    : { own: [...shared, ...open], look: [...shared, ...hidden] };
}

const isHidden = (c: Comparable): boolean => c.employer.name === null || c.employer.relay;

/** Departments of its places; a posting without one is looked for under « * ». */
function areas(c: Comparable): string[] {
  if (c.spots.length === 1) return [c.spots[0]!.department ?? "*"];
  const found = new Set(c.spots.map((spot) => spot.department ?? "*"));
  return found.size === 0 ? ["*"] : [...found].slice(0, 5);
}

/** Kind and 32 bits of hash, as a small integer. Two keys that meet by chance cost a comparison, never a merge. */
function key(kind: keyof typeof KINDS, one: number, other: number): number {
  let mixed = Math.imul(one ^ Math.imul(KINDS[kind], 0x9e3779b1), 0x85ebca6b) ^ other;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}

/** Members under keys. Most keys have one member: it stands alone, without a list of its own. */
export function createBlocks<Member extends object>() {
  const blocks = new Map<number, Member | Member[]>();
  return {
    add(key: number, member: Member): void {
      const there = blocks.get(key);
      if (there === undefined) blocks.set(key, member);
      else if (!Array.isArray(there)) {
        if (there !== member) blocks.set(key, [there, member]);
      } else if (there.at(-1) !== member) there.push(member);
    },

    remove(key: number, member: Member): void {
      const there = blocks.get(key);
      const left = Array.isArray(there) ? there.filter((one) => one !== member) : [];
      if (left.length > 1) blocks.set(key, left);
      else if (left.length === 1) blocks.set(key, left[0]!);
      else if (Array.isArray(there) || there === member) blocks.delete(key);
    },

    /** Members of any of the keys, each once; blocks larger than `cap` are left out. */
    under(keys: readonly number[], cap: number): Set<Member> {
      const found = new Set<Member>();
      for (const key of keys) {
        const there = blocks.get(key);
        if (there === undefined) continue;
        if (!Array.isArray(there)) found.add(there);
        else if (there.length <= cap) for (const member of there) found.add(member);
      }
      return found;
    },
  };
}

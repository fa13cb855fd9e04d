import type { Comparable } from "./comparable.ts";
import { wordHash } from "./text.ts";

/**
 * Keys under which twins are looked for: two postings that may be one share at least one. Few and selective.
 * - `id`, `url`: a number or an address at a source; `ref`: a reference by which an employer numbers its openings
 * - `emp`: employer and title: reposts, city variants, cross-posting
 * - `hid`: title and place, for postings that name nobody or a relay, and `open` for those that such a posting may hide
 * - `txt`: title and a least shingle of the text: the same text under another name
 * - `own`: employer (or title, where nobody is named) and a least shingle: the same text under a longer title
 */
const KINDS = { id: 1, url: 2, ref: 3, emp: 4, hid: 5, open: 6, txt: 7, own: 8 } as const;

export interface Keys {
  /** Numbers and addresses. */
  names: readonly number[];
  /** Employer, title and text. */
  likeness: readonly number[];
  /** Title and places: to be found under, and to look under. An open posting looks for those that hide their employer. */
  found: readonly number[];
  look: readonly number[];
}

export function keysOf(c: Comparable): Keys {
  const hidden = areaKeys("hid", c);
  const open = areaKeys("open", c);
  const hides = c.employer.name === null || c.employer.relay;
  return {
    names: nameKeys(c),
    likeness: likenessKeys(c),
    found: hides ? hidden : open,
    look: hides ? [...hidden, ...open] : hidden,
  };
}

function nameKeys(c: Comparable): number[] {
  const found = [key("id", wordHash(c.source), wordHash(c.ref ?? c.url ?? c.id))];
  if (c.url !== null) found.push(key("url", wordHash(c.url), 0));
  for (const ref of c.refs.own) found.push(key("ref", wordHash(ref), 0));
  if (c.refs.loose !== null) found.push(key("ref", wordHash(c.refs.loose), 0));
  return found;
}

function likenessKeys({ title, employer, text }: Comparable): number[] {
  const named = employer.first !== "";
  const found = named ? [key("emp", employer.hash, title.hash)] : [];
  if (employer.whole !== employer.hash) found.push(key("emp", employer.whole, title.hash));
  let least = 0;
  for (const print of text.leasts) {
    if (print === 0) continue;
    found.push(key("own", named ? employer.hash : title.hash, print));
    if (least === 0 || print < least) least = print;
  }
  // One is enough where the title is the same.
  if (least !== 0) found.push(key("txt", title.hash, least));
  return found;
}

const areaKeys = (kind: "hid" | "open", c: Comparable): number[] =>
  areas(c).map((area) => key(kind, c.title.hash, wordHash(area)));

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

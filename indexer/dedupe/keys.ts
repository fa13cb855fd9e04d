import { departments, regions } from "../normalise/places/table.ts";
import type { Comparable } from "./comparable.ts";
import type { Spot } from "./place.ts";
import { partsOf, readTitle } from "./title/reading.ts";
import { wordHash } from "./word-hash.ts";

/**
 * Keys under which twins are looked for: two postings that may be one share at least one. Few and selective.
 * - `id`, `url`: a number or an address at a source; `ref`: a reference by which an employer numbers its openings
 * - `emp`: employer and title: reposts, city variants, cross-posting
 * - `hid`: title, or the job that opens it, and place, for postings that name nobody or a relay, and `open` for those that such a posting may hide
 * - `txt`: title and each least shingle of the text: the same text, or half of it, under another name
 * - `own`: employer and a least shingle: the same text under a longer title
 * - `hidtxt`, `opentxt`: place and a least shingle of a posting that hides its employer, and of one that such a posting may hide: likewise; two that hide it may be one under two titles
 */
const KINDS = { id: 1, url: 2, ref: 3, emp: 4, hid: 5, open: 6, txt: 7, own: 8, hidtxt: 9, opentxt: 10 } as const;

export interface Keys {
  /** Numbers and addresses. */
  names: readonly number[];
  /** Employer, title and text. */
  likeness: readonly number[];
  /** Title and places, or text alone: to be found under, and to look under. An open posting looks for those that hide their employer. */
  found: readonly number[];
  look: readonly number[];
}

export function keysOf(c: Comparable): Keys {
  // « recrute pour Kertis »: it may be somebody else's, whatever it is called.
  const hides = c.hides || c.text.soughtFor !== 0;
  const places = areasOf(c, areasAround);
  return {
    names: nameKeys(c),
    likeness: likenessKeys(c),
    found: [
      ...areaKeys(hides ? "hid" : "open", c, areasOf(c, ownArea)),
      ...textKeys(hides ? "hidtxt" : "opentxt", c, ownArea),
    ],
    look: [
      ...areaKeys("hid", c, places),
      ...(hides ? areaKeys("open", c, places) : []),
      ...textKeys("hidtxt", c, areasAround),
      ...(hides ? textKeys("opentxt", c, areasAround) : []),
    ],
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
  for (const print of text.leasts) {
    if (print === 0) continue;
    found.push(key("txt", title.hash, print));
    if (named) found.push(key("own", employer.hash, print));
  }
  return found;
}

function areaKeys(kind: "hid" | "open", c: Comparable, areas: readonly string[]): number[] {
  const keys = areas.map((area) => key(kind, c.title.hash, wordHash(area)));
  const head = c.hides ? headOf(c) : null;
  return head === null ? keys : [...keys, ...areas.map((area) => key(kind, head, wordHash(area)))];
}

/** An agency's title may tell its client's trade behind the job: « – bailleur social »; null where it does not. */
function headOf({ title, written }: Comparable): number | null {
  const [head, ...more] = partsOf(written);
  if (more.length === 0) return null;
  const { job } = readTitle(head!);
  return job.words.length > 1 && job.hash !== title.hash ? job.hash : null;
}

/** Two of the four least shingles: by reckoning, texts half alike share one three times in four, for half the keys. */
const HALVES = 2;
/** Of its first place alone: a text that many recombine is one offer where it is. */
function textKeys(
  kind: "hidtxt" | "opentxt",
  { text, spots }: Comparable,
  areasOfSpot: (spot: Spot) => readonly string[],
): number[] {
  const areas = (spots.length === 0 ? NOWHERE : areasOfSpot(spots[0]!)).map(wordHash);
  const prints = text.leasts.slice(0, HALVES).filter((print) => print !== 0);
  return prints.flatMap((print) => areas.map((area) => key(kind, print, area)));
}

const PLACES = 5;
const NOWHERE = ["*"];

/** Areas of its places; a posting without any is looked for under « * ». */
function areasOf({ spots }: Comparable, areas: (spot: Spot) => readonly string[]): readonly string[] {
  if (spots.length === 1) return areas(spots[0]!);
  return spots.length === 0 ? NOWHERE : [...new Set(spots.slice(0, PLACES).flatMap(areas))];
}

/** A place is found under its department, or under its region when that is all it says. */
const ownArea = ({ department, region }: Spot): readonly string[] => [department ?? region ?? "*"];

/** Others that may be there: a department looks in its region too, a region in all its departments. */
function areasAround({ department, region }: Spot): readonly string[] {
  if (region === null) return [department ?? "*"];
  return [region, ...(department === null ? (departmentsOf.get(region) ?? []) : [department])];
}

const departmentsOf = new Map(
  regions.map(({ code, name }) => [
    name,
    departments.filter(({ regionCode }) => regionCode === code).map(({ number }) => number),
  ]),
);

/** Kind and 32 bits of hash, as a small integer. Two keys that meet by chance cost a comparison, never a merge. */
function key(kind: keyof typeof KINDS, one: number, other: number): number {
  let mixed = Math.imul(one ^ Math.imul(KINDS[kind], 0x9e3779b1), 0x85ebca6b) ^ other;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}

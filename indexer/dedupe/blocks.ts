import type { Comparable } from "./comparable.ts";
import { wordHash } from "./text.ts";

/**
 * Keys under which twins are looked for: two postings that may be one share at least one. Few and selective.
 * - `ref`: a reference at an employer (its first word)
 * - `emp`: employer and title: reposts, city variants, cross-posting
 * - `hid`: title and place, for postings that name nobody or a relay, and `open` for those that such a posting may hide
 * - `txt`: title and the least shingle of the text: the same text under another name
 * - `own`: employer and least shingle: the same text under a longer title
 */
export function blockingKeys(c: Comparable): string[] {
  const title = c.title.words.join(" ");
  const employer = c.employer.words[0] ?? "";
  const least = c.text.shingles[0];
  const keys = [`id|${c.source}|${c.ref ?? c.url ?? c.id}`];
  if (c.url) keys.push(`url|${c.url}`);
  for (const ref of references(c)) keys.push(`ref|${employer}|${ref}`);
  if (employer) keys.push(`emp|${employer}|${title}`);
  else keys.push(`emp||${title}|${least ?? ""}`);
  for (const place of areas(c)) keys.push(`${isHidden(c) ? "hid" : "open"}|${title}|${place}`);
  if (least !== undefined) {
    keys.push(`txt|${title}|${least}`);
    if (employer) keys.push(`own|${employer}|${least}`);
  }
  return [...new Set(keys)].map(short);
}

/** Keys to look under. A posting that hides its employer looks among all; an open one looks among the hidden only. */
export function lookupKeys(c: Comparable): string[] {
  const title = c.title.words.join(" ");
  const places = areas(c);
  const hidden = places.map((place) => short(`hid|${title}|${place}`));
  const open = isHidden(c) ? places.map((place) => short(`open|${title}|${place}`)) : [];
  return [...new Set([...blockingKeys(c).filter((key) => !key.startsWith("open")), ...hidden, ...open])];
}

const isHidden = (c: Comparable): boolean => c.employer.name === null || c.employer.relay;

const references = (c: Comparable): string[] =>
  [c.requisition, c.ref]
    .filter((ref): ref is string => ref !== null)
    .map((ref) => ref.toUpperCase().replace(/[^A-Z0-9]/g, ""));

/** Departments of its places; a posting without one is looked for under « * ». */
function areas(c: Comparable): string[] {
  const found = new Set(c.spots.map((spot) => spot.department ?? "*"));
  return found.size === 0 ? ["*"] : [...found].slice(0, 5);
}

/** Kind and 64 bits of hash: keys are kept by the hundred thousand. */
function short(key: string): string {
  const kind = key.slice(0, key.indexOf("|"));
  return `${kind}:${wordHash(key).toString(36)}${wordHash(`${key}#`).toString(36)}`;
}

import type { Comparable } from "./comparable.ts";
import { wordHash } from "./text.ts";
import { COMMON } from "./words.ts";

/**
 * Keys under which twins are looked for: two postings that may be one share at least one. Few and selective.
 * - `ref`: a reference at an employer (its first word)
 * - `emp`: employer and title: reposts, city variants, cross-posting
 * - `hid`: title and place, for postings that name nobody or a relay, and `open` for those that such a posting may hide
 * - `txt`: title and the least shingle of the text: the same text under another name
 * - `own`: employer and least shingle: the same text under a longer title
 */
export const blockingKeys = (c: Comparable): string[] => keysOf(c).own;

/** Keys to be found under, and keys to look under. An open posting looks for twins that hide their employer among the hidden only. */
export function keysOf(c: Comparable): { own: string[]; look: string[] } {
  const title = c.title.key;
  const employer = firstName(c);
  // Even, so that a short text and its sampled longer form have the same one.
  const least = c.text.shingles.find((print) => (print & 1) === 0);
  const shared = [key("id", c.source, c.ref ?? c.url ?? c.id)];
  if (c.url) shared.push(key("url", c.url));
  for (const ref of references(c)) shared.push(key("ref", employer, ref));
  if (employer) shared.push(key("emp", employer, title));
  else shared.push(key("emp", "", `${title}|${least ?? ""}`));
  if (least !== undefined) {
    shared.push(key("txt", title, String(least)));
    if (employer) shared.push(key("own", employer, String(least)));
  }
  const hidden = areas(c).map((area) => key("hid", title, area));
  const open = areas(c).map((area) => key("open", title, area));
  return isHidden(c)
    ? { own: [...shared, ...hidden], look: [...shared, ...hidden, ...open] }
    : { own: [...shared, ...open], look: [...shared, ...hidden] };
}

const isHidden = (c: Comparable): boolean => c.employer.name === null || c.employer.relay;

const references = (c: Comparable): string[] =>
  c.refs.loose === null ? [...c.refs.own] : [...c.refs.own, c.refs.loose];

/** The name up to its first telling word: « thales », « cabinet dupont ». */
function firstName({ employer }: Comparable): string {
  const at = employer.words.findIndex((word) => !COMMON.has(word));
  return employer.words.slice(0, at === -1 ? employer.words.length : at + 1).join(" ");
}

/** Departments of its places; a posting without one is looked for under « * ». */
function areas(c: Comparable): string[] {
  const found = new Set(c.spots.map((spot) => spot.department ?? "*"));
  return found.size === 0 ? ["*"] : [...found].slice(0, 5);
}

/** Kind and 64 bits of hash: keys are kept by the hundred thousand. */
const key = (kind: string, one: string, other = ""): string => {
  const left = wordHash(`${one}\n${other}`);
  return `${kind}${left.toString(36)}.${wordHash(`${other}\n${one}`).toString(36)}`;
};

import { PERSONS } from "../contacts.ts";
import { matches } from "../patterns.ts";
import { IS_PARTICLE, isTyped, isUnknownName, NAME } from "./name.ts";
import { seenIn } from "./rewrite.ts";
import type { Way } from "./taken.ts";
import { RECRUITS, ROLE, TAGS, TOWARDS } from "./words.ts";

/** « (CTO) », « , notre directrice Data », « – Responsable recrutement », or a line of its own: a role, and what parts it from a name. */
const TITLE = PERSONS.add(new RegExp(String.raw`(?<![\p{L}\d])(?:${ROLE}|\[coordonnées)(?!\p{L})`, "iu"));
const PARTS = /[,(–—:|>\n-]/;
const BEFORE_TITLE = new RegExp(
  String.raw`(?:(?:,|\(|–|—|-|:|\|)\s{0,2}|(?:\s?(?:\n|${TAGS}))+)(?:(?:notre|votre|la|le|l['’]|son|sa|ta|ton|your|our|qui est)\s?(?:(?:data|office|product|account|senior|junior|lead|tech)\s)?)?$`,
  "iu",
);
const NAME_THERE = new RegExp(`(?:^|[^\\p{L}'’-]|(?<!\\p{L})[dD]['’])(?!I['’]m\\s)(${NAME})$`, "u");

/** The name before a title goes where the words before lead to a person, or the title is a recruiter's. */
export const withoutTitled: Way = (seen, taken) => {
  const { text } = seen;
  let out = "";
  let from = 0;
  for (const title of matches(TITLE, seen)) {
    if (!PARTS.test(text.slice(Math.max(0, title.index - 20), title.index))) continue;
    const parting = BEFORE_TITLE.exec(text.slice(Math.max(from, title.index - 80), title.index));
    const parted = title.index - (parting?.[0].length ?? 0);
    const end = /\s/.test(text[parted - 1] ?? "") ? parted - 1 : parted;
    const found = parting && NAME_THERE.exec(text.slice(Math.max(from, end - 60), end))?.[1];
    if (!found) continue;
    const at = end - found.length;
    const before = out.slice(-30) + text.slice(Math.max(from, at - 40), at);
    if (!isBearer(found.split(/\s+/), title[0], before) && !isTheirs(found.split(/\s+/), parting[0])) continue;
    out += text.slice(from, at) + taken.name(found);
    from = end;
  }
  return seenIn(out + text.slice(from), seen);
};

/** « le bureau de Kim-Ly Kerbrat, notre data engineer »: what is ours or yours and has a role is somebody. */
const isTheirs = (words: readonly string[], parting: string): boolean =>
  words.length >= 2 &&
  words.every((word) => IS_PARTICLE.test(word) || isTyped(word)) &&
  isUnknownName(words) &&
  THEIRS.test(parting);
const THEIRS = /^,\s(?:notre|votre|ta|ton|our|your)\s(?:\p{L}+\s)?$/iu;

function isBearer(words: readonly string[], title: string, before: string): boolean {
  if (!isUnknownName(words)) return false;
  // « J. Bertin, chef de service »: an initial makes a name of what follows.
  const isPerson = words.length >= 2 && (RECRUITS.test(title) || words.some((word) => /^\p{Lu}\.$/u.test(word)));
  return TOWARDS.test(before) || (isPerson && /(?:^|[\n.!?>•–—-])\s*$/.test(before));
}

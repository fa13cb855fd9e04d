import { allMatches } from "../text/all-matches.ts";
import { plain } from "../text/plain.ts";
import type { Duty } from "./duty-lexicon.ts";
import { line } from "./phrases.ts";

/** Is the subject only the end of a list, or in a clause of its own, and not said before it? */
export function isOneOfAList(raw: string, duty: Duty): boolean {
  const text = plain(raw);
  if (isApart(text, duty)) return true;
  const listed = listIn(text, duty);
  if (listed === null || duty.subject.test(line(text.slice(0, listed.at)))) return false;
  const items = listed.text.split(LISTED).map(line);
  const about = items.filter((item) => duty.subject.test(item)).length;
  // « des dispositifs (chatbots, agents IA) »: a list of little else.
  return about < 2 || about * 2 < items.length;
}

/** Cheap look before `apart`. */
const PARTS = /[:,;] | (?:que|et|and|while) /;

/** « …, et une IA traduit les fiches », « trois projets : un site, un chatbot et un salon ». */
function isApart(text: string, duty: Duty): boolean {
  const found = PARTS.test(text) ? duty.apart.exec(text) : null;
  return found !== null && !duty.subject.test(line(text.replace(found.groups?.one ?? found[0], " ")));
}

const LISTED = /,| et | ou | and | or /;
/** Longer than any list that is looked for. */
const LIST = 150;

/** Looked for near what could be its end: over a whole text it costs more than all the rest. */
function listIn(text: string, duty: Duty): { text: string; at: number } | null {
  const bracketed = /[(:]/.test(text) ? duty.bracketed.exec(text) : null;
  for (const { 0: end, index } of allMatches(duty.listEnd, text)) {
    const from = Math.max(0, index - LIST);
    const listed = duty.listed.exec(text.slice(from, index + end.length));
    if (listed && !(bracketed && bracketed.index < from + listed.index))
      return { text: listed[0], at: from + listed.index };
  }
  return bracketed && { text: bracketed[0], at: bracketed.index };
}

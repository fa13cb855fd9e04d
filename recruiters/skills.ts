import { skillsIn } from "../indexer/normalise/asked/skills.ts";
import type { Store } from "../indexer/store/open.ts";
import { isOpen, keeperOf, knownOffers, type OfferFilter } from "./offers.ts";

/** Skills that live offers of the role ask for, beside what a school teaches. */
export interface SkillsAsked {
  /** Live offers of the role that were looked at. */
  offers: number;
  /** Of these, those that name no skill of our list. */
  silent: number;
  /** The most asked for first. */
  skills: SkillAsked[];
  /** Taught, and in no live offer; null: no syllabus was given. */
  unasked: string[] | null;
}

interface SkillAsked {
  name: string;
  offers: number;
  /** null: no syllabus was given. */
  taught: boolean | null;
}

/** `syllabus`: its lines as the school wrote them. */
export async function observeSkills(
  store: Store,
  filter: OfferFilter,
  syllabus: readonly string[] = [],
): Promise<SkillsAsked> {
  const live = (await knownOffers(store)).filter(isOpen).filter(keeperOf(filter));
  const counts = new Map<string, number>();
  for (const { offer } of live) for (const skill of offer.skills) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  const isGiven = syllabus.length > 0;
  const taught = new Set(syllabus.flatMap(taughtIn));
  return {
    offers: live.length,
    silent: live.filter(({ offer }) => offer.skills.length === 0).length,
    skills: [...counts]
      .map(([name, offers]) => ({ name, offers, taught: isGiven ? taught.has(name) : null }))
      .sort((a, b) => b.offers - a.offers || a.name.localeCompare(b.name, "fr")),
    unasked: isGiven ? [...taught].filter((skill) => !counts.has(skill)) : null,
  };
}

/** « Ne sont pas abordés : Prince2, PMP », « Hors programme : SAP ». */
const UNTAUGHT =
  /\bn(?:e |['’])(?:sont|seront|est|sera) (?:pas|plus|ni)\b|\bhors programme\b|\b(?:non|pas) (?:abord|trait|enseign)/i;

const taughtIn = (line: string): string[] => (UNTAUGHT.test(line) ? [] : skillsIn(line));

/** Lines of a syllabus in which no skill of our list is read. */
export const unreadIn = (syllabus: readonly string[]): string[] =>
  syllabus.filter((line) => skillsIn(line).length === 0);

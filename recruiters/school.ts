import type { Store } from "../indexer/store/open.ts";
import { counted } from "../offer/french.ts";
import { folded, nameKey } from "./employer-names.ts";
import { A_HOUSE_ALL_THE_SAME, BadList, leftWords, type Names } from "./given-list.ts";

/** What a career office hands over of its school: the partners it has, and the skills it teaches. Kept in the store's memory. */

export const SCHOOL_LISTS = ["partners", "syllabus"] as const;
export type SchoolList = (typeof SCHOOL_LISTS)[number];
/** Lines as they were given, in their order; none: that list was not given. */
export type School = Record<SchoolList, readonly string[]>;

/** What became of the lines of a list. */
export interface Kept extends Pick<Names, "left" | "persons"> {
  kept: number;
  /** Said once already. */
  doubles: number;
}

type Memory = Pick<Store, "memory">["memory"];

const memoryKey = (list: SchoolList): string => `school/${list}`;
const MOST = 5000;

export async function readSchool(memory: Memory): Promise<School> {
  const [partners, syllabus] = await Promise.all([readList(memory, "partners"), readList(memory, "syllabus")]);
  return { partners, syllabus };
}

const readList = async (memory: Memory, list: SchoolList): Promise<string[]> =>
  JSON.parse((await memory.get(memoryKey(list))) ?? "[]") as string[];

/**
 * Replaces a list, whole. `employers`: names that offers bear, which are no persons. Throws BadList, and what was there stays: an
 * empty file is a slip, « clearList » an act.
 */
export async function keepList(
  memory: Memory,
  list: SchoolList,
  text: string,
  employers: Iterable<string> = [],
): Promise<Kept> {
  const known = new Set([...employers].map(nameKey));
  const { names: all, left, persons } = await READERS[list](text, (name) => known.has(nameKey(name)));
  const names = [...Map.groupBy(all, KEYS[list]).values()].map(([first]) => first!);
  if (names.length === 0)
    throw new BadList(
      `rien n'a changé : ${leftWords(left) ? `aucune ligne gardée ; ${leftWords(left)}` : "cette liste n'a aucune ligne"}`,
    );
  if (names.length > MOST) throw new BadList(`${MOST} lignes au plus ; ce texte en a ${names.length}`);
  await memory.set(memoryKey(list), JSON.stringify(names));
  return { kept: names.length, doubles: all.length - names.length, left, persons };
}

/** Takes a list away. */
export const clearList = (memory: Memory, list: SchoolList): Promise<void> => memory.set(memoryKey(list), "[]");

const READERS: Record<SchoolList, (text: string, isEmployer: (name: string) => boolean) => Promise<Names>> = {
  partners: async (text, isEmployer) => (await import("./read-list.ts")).readPartners(text, isEmployer),
  syllabus: async (text) => (await import("./read-list.ts")).readSyllabus(text),
};
/** « C++ » and « C# » are two skills, « Orme » and « ORME SAS » one house. */
const KEYS: Record<SchoolList, (line: string) => string> = { partners: nameKey, syllabus: folded };

const COUNTED: Record<SchoolList, string> = { partners: "partenaire", syllabus: "ligne" };

const MOST_SHOWN = 20;

/** « Liste gardée : 12 partenaires, 1 double laissé ; laissé de côté : 2 lignes trop longues. » */
export function keptWords(list: SchoolList, { kept, doubles, left, persons }: Kept): string {
  const also = doubles > 0 ? `, ${counted(doubles, "double laissé", "doubles laissés")}` : "";
  const aside = leftWords(left);
  const told = `Liste gardée : ${counted(kept, COUNTED[list])}${also}${aside && ` ; laissé de côté : ${aside}`}.`;
  return persons.length > 0 ? `${told} ${personWords(persons)}` : told;
}

function personWords(persons: readonly string[]): string {
  const more = persons.length - MOST_SHOWN;
  const shown = persons.slice(0, MOST_SHOWN).join(" · ");
  return `Prises pour des personnes, et oubliées : ${shown}${more > 0 ? ` et ${counted(more, "autre")}` : ""} (${A_HOUSE_ALL_THE_SAME}).`;
}

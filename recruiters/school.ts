import type { Store } from "../indexer/store/open.ts";
import { counted } from "../offer/french.ts";
import { folded, nameKey } from "./employer-names.ts";
import { BadList, leftWords, type Names } from "./given-list.ts";

/** What a career office hands over of its school: the partners it has, and the skills it teaches. Kept in the store's memory. */

export const SCHOOL_LISTS = ["partners", "syllabus"] as const;
export type SchoolList = (typeof SCHOOL_LISTS)[number];
/** Lines as they were given, in their order; none: that list was not given. */
export type School = Record<SchoolList, readonly string[]>;

/** What became of the lines of a list. */
export interface Kept extends Pick<Names, "left"> {
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

/** Replaces a list, whole; a blank text takes it away. Throws BadList, and what was there stays. */
export async function keepList(memory: Memory, list: SchoolList, text: string): Promise<Kept> {
  const { names: all, left } = await READERS[list](text);
  const names = [...Map.groupBy(all, KEYS[list]).values()].map(([first]) => first!);
  const isBlank = /^[\s\ufeff]*$/.test(text);
  if (names.length === 0 && !isBlank)
    throw new BadList(`aucune ligne gardée ; ${leftWords(left) || "ce texte n'en a pas"}`);
  if (names.length > MOST) throw new BadList(`${MOST} lignes au plus ; ce texte en a ${names.length}`);
  await memory.set(memoryKey(list), JSON.stringify(names));
  return { kept: names.length, doubles: all.length - names.length, left };
}

const READERS: Record<SchoolList, (text: string) => Promise<Names>> = {
  partners: async (text) => (await import("./read-list.ts")).readPartners(text),
  syllabus: async (text) => (await import("./read-list.ts")).readSyllabus(text),
};
/** « C++ » and « C# » are two skills, « Orme » and « ORME SAS » one house. */
const KEYS: Record<SchoolList, (line: string) => string> = { partners: nameKey, syllabus: folded };

const COUNTED: Record<SchoolList, string> = { partners: "partenaire", syllabus: "ligne" };

/** « Liste gardée : 12 partenaires, 1 double laissé ; laissé de côté : 2 lignes trop longues. » */
export function keptWords(list: SchoolList, { kept, doubles, left }: Kept): string {
  if (kept === 0) return "Liste vidée.";
  const also = doubles > 0 ? `, ${counted(doubles, "double laissé", "doubles laissés")}` : "";
  const aside = leftWords(left);
  return `Liste gardée : ${counted(kept, COUNTED[list])}${also}${aside && ` ; laissé de côté : ${aside}`}.`;
}

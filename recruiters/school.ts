import type { Store } from "../indexer/store/open.ts";
import { counted } from "../offer/french.ts";
import { folded, nameKey } from "./employer-names.ts";

/** What a career office hands over of its school: the partners it has, and the skills it teaches. Kept in the store's memory. */

export const SCHOOL_LISTS = ["partners", "syllabus"] as const;
export type SchoolList = (typeof SCHOOL_LISTS)[number];
/** Lines as they were given, in their order; none: that list was not given. */
export type School = Record<SchoolList, readonly string[]>;

/** What became of the lines of a list. */
export interface Kept {
  kept: number;
  /** Said once already. */
  doubles: number;
  /** Longer than any name. */
  tooLong: number;
}

type Memory = Pick<Store, "memory">["memory"];

const memoryKey = (list: SchoolList): string => `school/${list}`;
const LONGEST = 200;
const MOST = 5000;

export async function readSchool(memory: Memory): Promise<School> {
  const [partners, syllabus] = await Promise.all([readList(memory, "partners"), readList(memory, "syllabus")]);
  return { partners, syllabus };
}

const readList = async (memory: Memory, list: SchoolList): Promise<string[]> =>
  JSON.parse((await memory.get(memoryKey(list))) ?? "[]") as string[];

/** Replaces a list, whole; a text without a line takes it away. Throws BadList. */
export async function keepList(memory: Memory, list: SchoolList, text: string): Promise<Kept> {
  if (BINARY.test(text))
    throw new BadList("ce n'est pas du texte ; d'un tableur, enregistrez la liste en CSV, ou collez-en la colonne");
  const lines = await linesOf(text);
  const short = lines.filter((line) => line.length <= LONGEST);
  const names = [...Map.groupBy(short, nameKey).values()].map(([first]) => first!);
  if (names.length > MOST) throw new BadList(`${MOST} lignes au plus ; ce texte en a ${names.length}`);
  await memory.set(memoryKey(list), JSON.stringify(names));
  return { kept: names.length, doubles: short.length - names.length, tooLong: lines.length - short.length };
}

/** No list that a person writes holds these: a spreadsheet as its program keeps it does. */
const BINARY = /[\u0000-\u0008\u000e-\u001f]/;

/** Why a list cannot be kept, as a French sentence without its full stop. */
export class BadList extends Error {
  override name = "BadList";
}

const HEADER =
  /^(?:nom|name|entreprise|societe|raison sociale|partenaire|employeur|competence|skill)s?(?: (?:de l.entreprise|du partenaire))?$/;
const DELIMITERS = [";", "\t", ","];

/** One name a line; of a table that names its columns, the column of names. */
async function linesOf(text: string): Promise<string[]> {
  const [first = ""] = text.replace(/^\ufeff/, "").split(/\r?\n/, 1);
  for (const delimiter of DELIMITERS) {
    const column = first.split(delimiter).findIndex((cell) => HEADER.test(folded(cell.replaceAll('"', "").trim())));
    if (column >= 0) return clean((await tableOf(text, delimiter)).slice(1).map((row) => row[column] ?? ""));
  }
  return clean(text.split(/\r?\n/));
}

async function tableOf(text: string, delimiter: string): Promise<string[][]> {
  // Few starts need it.
  const { parse } = await import("csv-parse/sync");
  return parse(text, { delimiter, bom: true, relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true });
}

const clean = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/[\s\u0000-\u001f\ufeff]+/g, " ").trim()).filter((line) => line !== "");

const COUNTED: Record<SchoolList, string> = { partners: "partenaire", syllabus: "ligne" };

/** « 12 partenaires gardés, 1 double laissé. » */
export function keptWords(list: SchoolList, { kept, doubles, tooLong }: Kept): string {
  if (kept === 0) return "Liste vidée.";
  const left = [
    doubles > 0 && counted(doubles, "double laissé", "doubles laissés"),
    tooLong > 0 && counted(tooLong, "ligne trop longue laissée", "lignes trop longues laissées"),
  ].filter(Boolean);
  return `Liste gardée : ${[counted(kept, COUNTED[list]), ...left].join(", ")}.`;
}

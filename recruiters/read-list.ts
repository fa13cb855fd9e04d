import { contactsOnly } from "../indexer/normalise/persons/contacts.ts";
import { scrub } from "../indexer/normalise/persons/personal-data.ts";
import { A_HOUSE_ALL_THE_SAME, BadList, type Names, type WhyLeft } from "./given-list.ts";
import { columnOf, isTableText } from "./list-table.ts";
import { isPersonLine } from "./person-line.ts";

/** What a person pastes or hands over → the names of a list: never a whole row of a table, never a person or the way to reach one. */

/** No text that a person writes begins or is made so: the file of a spreadsheet, a word processor or a browser does. */
const NO_LIST = /[\u0000-\u0008\u000e-\u001f]|^\ufeff?\s*(?:\{\\rtf|%PDF|<[a-z!?])/i;
const LONGEST_NAME = 200;

/**
 * `isEmployer`: does an offer bear this name of an employer? Throws BadList where most lines are no names: no former list is lost
 * to such a text.
 */
export async function readPartners(text: string, isEmployer: (name: string) => boolean): Promise<Names> {
  const cells = await cellsOf("partners", text);
  const read = sorted(cells.lines, cells.isColumn, isEmployer);
  if ((read.left.columns ?? 0) > read.names.length) throw new BadList(WHICH_COLUMN);
  if (read.persons.length > read.names.length)
    throw new BadList(
      `la plupart de ces lignes sont des noms de personnes ; il faut ceux des entreprises (${A_HOUSE_ALL_THE_SAME})`,
    );
  return read;
}

const WHICH_COLUMN =
  "ce tableau ne dit pas où sont les noms ; donnez-lui une première ligne dont une colonne s'appelle « entreprise » (ou « raison sociale », « organisme »), ou collez cette seule colonne";

/** The lines of a syllabus, a paragraph cut into its sentences; persons are taken out of them. */
export async function readSyllabus(text: string): Promise<Names> {
  const { lines } = await cellsOf("syllabus", text);
  const sentences = lines.flatMap((line) => (line.length > LONGEST_NAME ? line.split(/(?<=[.;!?])\s+/) : [line]));
  return { names: sentences.map((line) => tidy(scrub(line.trim()).text)), left: {}, persons: [] };
}

/** As people type them before a line: bullets, headings, numbers. */
const BULLET = /^(?:[#*•–·▪◦>-]+|\d{1,3}[.)])\s+/u;
/** A blank line, or a rule. */
const NOTHING = /^[\s\u0000-\u001f\ufeff:|*_=-]*$/;

const tidy = (line: string): string =>
  line
    .replace(/[\s\u0000-\u001f\ufeff]+/g, " ")
    .trim()
    .replace(BULLET, "");

async function cellsOf(list: "partners" | "syllabus", text: string): Promise<{ lines: string[]; isColumn: boolean }> {
  if (NO_LIST.test(text))
    throw new BadList("ce n'est pas du texte ; d'un tableur, enregistrez la liste en CSV, ou collez-en la colonne");
  const column = await columnOf(list, text);
  if (typeof column === "number")
    throw new BadList(`un guillemet ouvert à la ligne ${column} n'est pas fermé ; corrigez-la, puis recommencez`);
  const lines = (column ?? text.replace(/^\ufeff/, "").split(/\r?\n/)).filter((line) => !NOTHING.test(line));
  if (column && lines.length === 0) throw new BadList("ce tableau n'a que des titres de colonnes ; rien n'est gardé");
  return { lines, isColumn: column !== null };
}

function sorted(lines: readonly string[], isColumn: boolean, isEmployer: (name: string) => boolean): Names {
  const found: Names = { names: [], left: {}, persons: [] };
  for (const line of lines) {
    const name = tidy(line);
    const why = whyLeft(line.trim(), isColumn) ?? (isPersonLine(name) && !isEmployer(name) ? "person" : null);
    if (why === null) found.names.push(name);
    else found.left[why] = (found.left[why] ?? 0) + 1;
    if (why === "person") found.persons.push(name);
  }
  return found;
}

function whyLeft(line: string, isColumn: boolean): WhyLeft | null {
  if (contactsOnly(line) !== line) return isColumn || !isTableText(line) ? "reach" : "columns";
  if (!isColumn && isTableText(line)) return "columns";
  if (line.length > LONGEST_NAME) return "tooLong";
  // « Banque Aurore – Zélie Montcalm », « Nef (contact : Mme Montcalm) ».
  const [, ...behind] = line.split(/\s[-–—/]\s|[(,:]\s?/);
  return behind.some((piece) => scrub(piece).removed > 0) ? "person" : null;
}

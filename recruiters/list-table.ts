import { folded } from "./employer-names.ts";

/** The column of names in a table pasted from a spreadsheet. */

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words that head a column of names, the surest first: a table may have several. */
const HEADS = {
  partners: list(`
    entreprise societe raison company organisme organisation organization structure entite denomination employeur
    etablissement enseigne maison groupe client compte account recruteur partenaire intitule libelle nom name`),
  syllabus: list(`
    competence skill module cours course matiere enseignement ue ec bloc unite intitule contenu theme sujet savoir
    libelle titre title nom name`),
};
/** Words beside them that change nothing: « nom de l'entreprise d'accueil ». */
const BESIDE = new Set(
  list(
    "nom name commercial raison sociale legale partenaire accueil actuel actuelle entreprise societe intitule libelle",
  ),
);
const SMALL = new Set(list("de du des d la le les l the of"));
/** « Nom » beside one of these is that of a person. */
const PERSON = /^(?:prenom|first ?name|civilite|titre|fonction|poste|contact)/;

const DELIMITERS = [";", "\t", ",", "|"];
/** Titles and blank lines may stand above the heads. */
const LINES_ABOVE = 20;

/** Does a line hold several columns? « Orme, SA » is one name. */
export const isTableText = (line: string): boolean => /[;\t|]|,(?=[^\s\d])|(?:,.*){3}/.test(line);

/** Place of the heads in the text: which line, how it is parted, which column. */
interface Heads {
  line: number;
  delimiter: string;
  column: number;
}

/**
 * Its cells, top to bottom; null: no line of the text heads a column of names; a number: the line of a quotation mark that
 * nothing closes.
 */
export async function columnOf(kind: keyof typeof HEADS, text: string): Promise<string[] | number | null> {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const heads = headsIn(HEADS[kind], lines);
  if (!heads) return null;
  const rows = await rowsOf(lines.slice(heads.line + 1), heads.delimiter);
  return typeof rows === "number" ? heads.line + 1 + rows : rows.map((row) => row[heads.column] ?? "");
}

function headsIn(words: readonly string[], lines: readonly string[]): Heads | null {
  for (const [line, text] of lines.slice(0, LINES_ABOVE).entries()) {
    const isFirst = lines.slice(0, line).every((above) => above.trim() === "");
    for (const delimiter of DELIMITERS) {
      const cells = text.split(delimiter).map((cell) => folded(cell).match(/[\p{L}\p{N}]+/gu) ?? []);
      const filled = cells.filter((cell) => cell.length > 0).length;
      // A word alone further down is a name like another, or a title.
      const column = filled > 1 || (isFirst && cells.length === 1) ? headIn(words, cells) : -1;
      if (column >= 0) return { line, delimiter, column };
    }
  }
  return null;
}

function headIn(words: readonly string[], cells: readonly (readonly string[])[]): number {
  const isOfPersons = cells.some((cell) => PERSON.test(cell.join(" ")));
  const ranks = cells.map((cell) => {
    const rank = rankOf(words, cell);
    return isOfPersons && /^(?:nom|name)$/.test(words[rank] ?? "") ? words.length : rank;
  });
  const best = Math.min(...ranks);
  return best < words.length ? ranks.indexOf(best) : -1;
}

/** How surely a cell heads the names, 0 the surest; past the last word: it does not. */
function rankOf(words: readonly string[], cell: readonly string[]): number {
  const told = cell.filter((word) => !SMALL.has(word)).map((word) => word.replace(/(?<=..)s$/, ""));
  const ranks = told.map((word) => words.indexOf(word)).filter((rank) => rank >= 0);
  const isHead = ranks.length > 0 && told.every((word) => words.includes(word) || BESIDE.has(word));
  return isHead ? Math.min(...ranks) : words.length;
}

/** Rows of the table; the place (1 for the first) of the line whose quotation mark nothing closes. */
async function rowsOf(lines: readonly string[], delimiter: string): Promise<string[][] | number> {
  // Few starts need it.
  const { CsvError, parse } = await import("csv-parse/sync");
  let read = 0;
  const onRecord = (row: string[], { lines }: { lines: number }) => {
    // A mark that was never closed runs to the next one, over whole rows.
    if (row.some((cell) => cell.includes("\n") && cell.includes(delimiter)))
      throw new CsvError("CSV_QUOTE_NOT_CLOSED", "");
    read = lines;
    return row;
  };
  try {
    return parse(lines.join("\n"), {
      delimiter,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
      onRecord,
    });
  } catch (error) {
    if (error instanceof CsvError) return read + 1;
    throw error;
  }
}

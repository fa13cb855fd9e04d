/** Spreadsheets run a cell that begins so (OWASP ASVS 1.2.10): an apostrophe makes it text. */
const ACTIVE = /^[\s\u0000]*[=+\-@\t\r\u0000\uff1d\uff0b\uff0d\uff20]/;

function cell(value: string | number | null): string {
  if (value === null) return "";
  // As French spreadsheets write them.
  if (typeof value === "number") return String(value).replace(".", ",");
  const safe = ACTIVE.test(value) ? `'${value}` : value;
  return /[";,\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Row = readonly (string | number | null)[];

/** Before the first row: French spreadsheets then open the file as it is. */
export const BOM = "\ufeff";

/** RFC 4180, with semicolons. */
export const csvRow = (row: Row): string => `${row.map(cell).join(";")}\r\n`;

export const csv = (header: Row, rows: readonly Row[]): string => BOM + [header, ...rows].map(csvRow).join("");

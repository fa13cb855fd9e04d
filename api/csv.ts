/** Spreadsheets run a cell that begins so (OWASP ASVS 1.2.10): an apostrophe makes it text. */
const ACTIVE = /^[\s\u0000]*[=+\-@\t\r\u0000\uff1d\uff0b\uff0d\uff20]/;

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = ACTIVE.test(value) ? `'${value}` : value;
  return /[";,\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 with a BOM and semicolons: French spreadsheets open it as it is. */
export function csv(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

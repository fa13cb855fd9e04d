/** A text as numbers: reading a string letter by letter costs five times as much. */

let units = new Uint16Array(1 << 15);
let bytes = Buffer.from(units.buffer);

/** The UTF-16 units of a text, with a 0 behind; lent out until the next call. */
export function unitsOf(text: string): Uint16Array {
  if (text.length >= units.length) {
    units = new Uint16Array(text.length * 2);
    bytes = Buffer.from(units.buffer);
  }
  bytes.write(text, "utf16le");
  units[text.length] = 0;
  return units;
}

/** The first units that were lent out last, as a text again. */
export const lentText = (length: number): string => bytes.toString("utf16le", 0, length * 2);

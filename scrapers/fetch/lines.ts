import { isUtf8 } from "node:buffer";

/**
 * Lines of a file or a pipe, as they come: parted at line feeds alone (readline also cuts at U+2028, which JSON holds as it is),
 * read as UTF-8, or as what else their bytes can be.
 */
export async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  // A line that is longer than a piece of the input is put together once.
  let begun: Buffer[] = [];
  for await (const piece of input) {
    let from = 0;
    for (let at = piece.indexOf(LF); at >= 0; at = piece.indexOf(LF, from)) {
      yield textOf([...begun, piece.subarray(from, at)]);
      begun = [];
      from = at + 1;
    }
    if (from < piece.length) begun.push(piece.subarray(from));
  }
  if (begun.length > 0) yield textOf(begun);
}

const LF = 10;

function textOf(pieces: readonly Buffer[]): string | Promise<string> {
  const line = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  return isUtf8(line) ? withoutReturn(line.toString()) : decoded(line);
}

/** Few lines need it, and every command starts here. */
const decoded = async (line: Buffer): Promise<string> =>
  withoutReturn((await import("../kit/charset.ts")).decode(line).text);

const withoutReturn = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);

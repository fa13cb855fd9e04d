import type { Io } from "../command.ts";

/** Reads JSON lines, answers each in order (empty ones are skipped), and goes on after a bad one: `answer` gets the value or the error. */
export async function jsonLines(io: Io, answer: (value: unknown, error: string | null) => unknown): Promise<void> {
  let read = 0;
  for await (const line of io.lines()) {
    if (line.trim() === "") continue;
    // Some programs begin a file with a mark of its encoding.
    const bare = read === 0 ? line.replace(/^\uFEFF/, "") : line;
    read += 1;
    io.out(`${JSON.stringify(answerOne(bare, answer))}\n`);
  }
  if (read === 0) io.err("Rien sur l'entrée : une ligne JSON par question est attendue (--help la décrit).\n");
}

function answerOne(line: string, answer: (value: unknown, error: string | null) => unknown): unknown {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return answer(null, "ligne illisible : ce n'est pas du JSON");
  }
  try {
    return answer(value, null);
  } catch (error) {
    return answer(null, `ligne illisible : ${error instanceof Error ? error.message : String(error)}`);
  }
}

export const NO_OBJECT = "ce n'est pas un objet JSON";
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A field of whatever came on the line. */
export const field = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

import type { Io } from "../../cli/command.ts";
import { run } from "../../cli/run.ts";

/** One command line as a person at a terminal, or a script, would give it. */
export async function vigie(
  argv: string[],
  input: string | Buffer = "",
  terminal = false,
): Promise<{ code: number; out: string; err: string; lines: unknown[] }> {
  const said = { out: "", err: "" };
  const io: Io = {
    out(text) {
      said.out += text;
    },
    err(text) {
      said.err += text;
    },
    async *lines() {
      for (const line of input.toString().split("\n")) if (line !== "") yield line;
    },
    stdin: async () => Buffer.from(input),
    terminal,
    signal: new AbortController().signal,
  };
  const code = await run(argv, io);
  const lines = said.out.startsWith("{")
    ? said.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown)
    : [];
  return { code, ...said, lines };
}

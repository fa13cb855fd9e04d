import type { Config } from "../config.ts";

/** Exit codes, documented in docs/cli.md. Scripts rely on them. */
export const EXIT = {
  ok: 0,
  /** Something unexpected broke. */
  failure: 1,
  /** The command line was not understood. */
  usage: 2,
  /** A setting, a program or a server is missing. */
  settings: 3,
  /** Done, but not all of it: a source failed or is blocked, a file could not be read. */
  incomplete: 4,
} as const;

/** A command line that cannot be understood. French: the operator reads it. */
export class UsageError extends Error {}

export interface Option {
  type: "string" | "boolean";
  /** French, for --help. */
  help: string;
  placeholder?: string;
  /** Of a command of several actions, the one that it goes with. */
  of?: string;
}

export interface Invocation {
  /** Words that are not options. */
  words: string[];
  options: Record<string, string | boolean | undefined>;
  config: Config;
  io: Io;
}

/** Where a command reads and writes; results on `out`, everything else on `err`. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Lines of the standard input. */
  lines(): AsyncIterable<string>;
  stdin(): Promise<Buffer>;
  /** A person looks: progress bars may be drawn. */
  terminal: boolean;
  /** Fires on Ctrl-C or SIGTERM. */
  signal: AbortSignal;
}

export interface Command {
  /** What follows « vigie ». */
  usage: string;
  summary: string;
  details?: string;
  /** How many words that are not options it reads (none); one too many is a mistake. */
  mostWords?: number;
  options: Record<string, Option>;
  /** Exit code. */
  run(invocation: Invocation): Promise<number>;
}

export const text = (value: Invocation["options"][string]): string | undefined =>
  typeof value === "string" ? value : undefined;

export const JSON_OPTION: Option = { type: "boolean", help: "résultat pour les machines : du JSON sur la sortie" };
export const REPLAY_OPTION: Option = {
  type: "string",
  placeholder: "DOSSIER",
  help: "rejoue des enregistrements HAR au lieu d'aller sur le réseau",
};

/** The number of a run that exists, as a person types it. */
export async function knownRun(store: { run(id: number): Promise<unknown> }, [word]: readonly string[]) {
  const run = Number(word);
  if (!Number.isInteger(run) || run < 1) throw new UsageError("il faut le numéro d'un relevé");
  await store.run(run).catch(() => {
    throw new UsageError(`aucun relevé ne porte le numéro ${run}`);
  });
  return run;
}

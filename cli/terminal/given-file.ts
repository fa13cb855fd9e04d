import { readFile } from "node:fs/promises";
import type { Io } from "../command.ts";

/** A file that a person names on the command line; « - » is the standard input. */
export const bytesOf = async (file: string, io: Pick<Io, "stdin">): Promise<Buffer> =>
  file === "-" ? io.stdin() : readFile(file);

/** By the system's own code. */
const SHUT: Record<string, string> = {
  ENOENT: "fichier introuvable",
  EISDIR: "c'est un dossier, il faut un fichier",
  EACCES: "lecture interdite par le système",
};

/** Why it cannot be opened, in French; null: that is not what went wrong. */
export const whyShut = (error: unknown): string | null => SHUT[(error as { code?: string }).code ?? ""] ?? null;

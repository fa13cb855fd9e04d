import { accessSync, constants, mkdirSync } from "node:fs";
import { ConfigError } from "../config.ts";

const SHUT: Record<string, string> = {
  EEXIST: "c'est un fichier",
  ENOTDIR: "c'est un fichier",
  EACCES: "le système le refuse",
  EPERM: "le système le refuse",
  EROFS: "le disque est en lecture seule",
  ENOSPC: "le disque est plein",
};

/** Makes the data folder where it is missing. Throws ConfigError when it cannot be made or written to. */
export function openDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const why = SHUT[code] ?? message;
    throw new ConfigError(
      `VIGIE_DATA : le dossier « ${folder} » ne peut pas être écrit (${why}). Choisissez-en un autre.`,
    );
  }
}

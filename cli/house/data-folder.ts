import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ConfigError } from "../../config.ts";

const SHUT: Record<string, string> = {
  EEXIST: "c'est un fichier",
  ENOTDIR: "c'est un fichier",
  ENOENT: "rien ne peut y être créé",
  EACCES: "le système le refuse",
  EPERM: "le système le refuse",
  EROFS: "le disque est en lecture seule",
  ENOSPC: "le disque est plein",
};

/** Makes the data folder where it is missing. Throws ConfigError when it cannot be made or written to. */
export function openDataFolder(folder: string): void {
  try {
    make(resolve(folder));
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const why = SHUT[code] ?? message;
    throw new ConfigError(
      `VIGIE_DATA : le dossier « ${folder} » ne peut pas être écrit (${why}). Choisissez-en un autre.`,
    );
  }
}

/** Folder by folder: where nothing can be made at all (/proc), Node's own way tries for ever. */
function make(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(folder), { code: "ENOTDIR" });
    return;
  }
  make(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process was quicker.
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  }
}

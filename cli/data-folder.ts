import { accessSync, constants, mkdirSync } from "node:fs";
import { ConfigError } from "../config.ts";

/** Makes the data folder where it is missing. Throws ConfigError when it cannot be made or written to. */
export function openDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError(
      `VIGIE_DATA : le dossier « ${folder} » ne peut pas être écrit (${why}). Choisissez-en un autre.`,
    );
  }
}

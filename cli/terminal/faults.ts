import type { Config } from "../../config.ts";
import { isDiskFull } from "../../indexer/sqlite.ts";

/** What breaks below us, in French. */

/** By SQLite's own numbers (sqlite.org/rescode.html). */
const SQLITE: Record<number, string> = {
  5: "un autre programme la tient",
  8: "elle ne peut pas être écrite",
  10: "le disque refuse de la lire ou de l'écrire (plein, peut-être)",
  11: "elle est abîmée",
  13: "le disque est plein",
  14: "elle ne s'ouvre pas",
  26: "ce n'est pas une base SQLite",
};

/** Why a database cannot be used; null: that is not what went wrong. */
export function whyNoBase(error: unknown): string | null {
  const { code, errcode = 0 } = error as { code?: string; errcode?: number };
  return code === "ERR_SQLITE_ERROR" ? (SQLITE[errcode & 0xff] ?? null) : null;
}

/** What broke, in a few words for a line of its own. */
export function wordsOf(error: unknown): string {
  if (isDiskFull(error)) return "le disque est plein";
  const base = whyNoBase(error);
  if (base !== null) return `la base est inutilisable : ${base}`;
  return error instanceof Error ? error.message : String(error);
}

const NO_ADDRESS = new Set(["ENOTFOUND", "EAI_AGAIN", "EADDRNOTAVAIL", "EINVAL"]);

/** Why no server can listen there, with the setting that would change it; null: that is not what went wrong. */
export function whyDeaf(error: unknown, { PORT, VIGIE_HOST }: Pick<Config, "PORT" | "VIGIE_HOST">): string | null {
  const { code = "" } = error as { code?: string };
  if (code === "EADDRINUSE") return `PORT : le port ${PORT} est déjà pris ; choisissez-en un autre (PORT=${PORT + 1}).`;
  if (code === "EACCES") return `PORT : le système refuse le port ${PORT} ; choisissez-en un au-dessus de 1023.`;
  return NO_ADDRESS.has(code) ? `VIGIE_HOST : « ${VIGIE_HOST} » n'est pas une adresse de cette machine.` : null;
}

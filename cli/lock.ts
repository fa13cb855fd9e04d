import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigError } from "../config.ts";

const held = new Map<string, number>();

function isAlive(pid: number): boolean {
  // In a container every start may have the same number: our own is left over from the one before.
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === "EPERM";
  }
}

/**
 * One process collects into a data folder at a time: two would take up each other's runs. A killed process leaves its file;
 * the next one sees that nobody lives behind it. Throws ConfigError while another one collects. Returns the release.
 */
export function lockCollection(folder: string): () => void {
  const file = join(folder, "collecte.pid");
  const holders = held.get(file) ?? 0;
  if (holders === 0) {
    mkdirSync(folder, { recursive: true });
    const other = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
    if (isAlive(other)) throw new ConfigError(`Une autre collecte est en cours dans ${folder} (processus ${other}).`);
    writeFileSync(file, String(process.pid));
  }
  held.set(file, holders + 1);
  return () => {
    const left = (held.get(file) ?? 1) - 1;
    held.set(file, left);
    if (left === 0) rmSync(file, { force: true });
  };
}

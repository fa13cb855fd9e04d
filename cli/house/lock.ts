import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Unavailable } from "../../config.ts";

const held = new Map<string, number>();

/** When a process began, as Linux tells it: a number given again after a restart is another process. "" where nobody tells. */
function birthOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

const nameOf = (pid: number): string => `${pid} ${birthOf(pid)}`.trim();

function isAlive(holder: string): boolean {
  const pid = Number(holder.split(" ")[0]);
  // In a container every start may have the same number: our own is left over from the one before.
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  if (holder.includes(" ") && nameOf(pid) !== holder) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === "EPERM";
  }
}

/** Makes the file ours; false when it is there. */
function made(file: string): boolean {
  try {
    writeFileSync(file, nameOf(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
    return false;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as { code?: string }).code !== "ENOENT") throw error;
    return null;
  }
}

/** Whose the file is; null when it is gone. It is empty for the instant between its making and its writing. */
function holderOf(file: string): string | null {
  for (let turn = 1; ; turn += 1) {
    const holder = textOf(file);
    if (holder !== "" || turn === 20) return holder;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
}

/** Takes the file, from a dead process if need be. Returns who lives behind it, or null when it is ours. */
function take(file: string): string | null {
  if (made(file)) return null;
  const holder = holderOf(file);
  if (holder === null) return take(file);
  return isAlive(holder) ? holder : inherit(file, holder);
}

/** Of several who find a dead one's file, who holds the right to it looks once more and takes it; a dead heir is inherited from in turn. */
function inherit(file: string, dead: string): string | null {
  const right = `${file}.heir`;
  const other = take(right);
  if (other !== null) return other;
  try {
    if (holderOf(file) === dead) {
      writeFileSync(file, nameOf(process.pid));
      return null;
    }
  } finally {
    rmSync(right, { force: true });
  }
  return take(file);
}

/**
 * One process at a time does this work in a data folder. A killed process leaves its file; the next one sees that nobody
 * lives behind it. Throws Unavailable while another one works. Returns the release.
 */
const lockOf =
  (name: string, busy: string, advice = "") =>
  (folder: string): (() => void) => {
    const file = join(folder, name);
    const holders = held.get(file) ?? 0;
    if (holders === 0) {
      mkdirSync(folder, { recursive: true });
      const other = take(file);
      if (other !== null) throw new Unavailable(`${busy} dans ${folder} (processus ${other.split(" ")[0]}).${advice}`);
    }
    held.set(file, holders + 1);
    return () => {
      const left = (held.get(file) ?? 1) - 1;
      held.set(file, left);
      if (left === 0) rmSync(file, { force: true });
    };
  };

/** Two collections would take up each other's runs. */
export const lockCollection = lockOf("collecte.pid", "Une autre collecte est en cours");
/** Two sendings would each think the other's letters lost on the way. */
export const lockSending = lockOf("lettre.pid", "Un autre envoi est en cours");
/** A demonstration begins by deleting the data of the one before: never those of one that still answers. */
export const lockDemo = lockOf(
  "demo.pid",
  "Une autre démonstration est en cours",
  " Arrêtez-la, ou donnez à celle-ci un dossier à elle : VIGIE_DATA=./autre npm run demo",
);

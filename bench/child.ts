import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Every measure runs in a process of its own: nothing that one warmed up or filled helps or hinders another. */

export type Line = Record<string, number>;

/** JSON lines that a bench file prints; throws when it fails. */
export async function child(file: string, ...args: (string | number)[]): Promise<Line[]> {
  const run = spawn(process.execPath, [pathOf(file), ...args.map(String)], { stdio: ["ignore", "pipe", "inherit"] });
  const lines: Line[] = [];
  for await (const line of createInterface({ input: run.stdout }))
    if (line.startsWith("{")) lines.push(JSON.parse(line));
  const code = run.exitCode ?? (await new Promise<number | null>((done) => run.once("exit", done)));
  if (code !== 0 || lines.length === 0) throw new Error(`${file} ${args.join(" ")} : ${code}`);
  return lines;
}

/** A file that serves until it is stopped, and the first line it prints. */
export async function server(file: string): Promise<{ said: { url: string }; stop(): void }> {
  const run = spawn(process.execPath, [pathOf(file)], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: run.stdout }))
    return { said: JSON.parse(line), stop: () => run.kill() };
  throw new Error(`${file} says nothing`);
}

export const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Processor time used so far, in ms: the clock's time also counts what else the machine does. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Median of one member over several lines. */
export const middle = (lines: readonly Line[], name: string): number => median(lines.map((line) => line[name]!));

import { needsPermission, type RecordedPermission, whyNotRecorded } from "../../api/sources/permission.ts";
import { frenchDay } from "../../offer/french.ts";
import type { FetchMemory } from "../../scrapers/fetch/memory.ts";
import { varied } from "../../scrapers/registry.ts";
import type { Source } from "../../scrapers/source.ts";

export type Permissions = ReadonlyMap<string, RecordedPermission>;

/** The slowest pace of the house: one request, then half a minute. */
export const SLOWEST_MS = 30_000;

const keyOf = (source: string): string => `permission/${source}`;

/** What is recorded for these sources. A record that cannot be read is no permission. */
export async function readPermissions(
  memory: FetchMemory,
  names: Iterable<string>,
): Promise<Map<string, RecordedPermission>> {
  const found = new Map<string, RecordedPermission>();
  for (const name of names) {
    const kept = readRecord(await memory.get(keyOf(name)));
    if (kept?.source === name) found.set(name, kept);
  }
  return found;
}

function readRecord(text: string | null): RecordedPermission | null {
  try {
    const kept = JSON.parse(text ?? "null") as RecordedPermission | null;
    return kept && whyNotRecorded(kept) === null ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a permission for good, until it is taken back. French reason when it cannot be kept. */
export async function allow(memory: FetchMemory, permission: RecordedPermission): Promise<string | null> {
  const why = whyNotRecorded(permission);
  if (why === null) await memory.set(keyOf(permission.source), JSON.stringify(permission));
  return why;
}

/** Takes a permission back. False: there was none. */
export async function forbid(memory: FetchMemory, source: string): Promise<boolean> {
  const had = (await readPermissions(memory, [source])).size > 0;
  if (had) await memory.set(keyOf(source), "", new Date(0).toISOString());
  return had;
}

/** « Exception notée par l'exploitant : autorisation donnée par X le 2 novembre 2026, pour Y. » */
export const exceptionNote = ({ by, on, scope }: Pick<RecordedPermission, "by" | "on" | "scope">): string =>
  `Exception notée par l'exploitant : autorisation donnée par ${by} le ${frenchDay(on) ?? on}, pour ${scope}.`;

const originals = new WeakMap<Source, Source>();

/** Puts each source under its permission, or back to what it was when that was taken back. */
export function applyPermissions(sources: Map<string, Source>, permissions: Permissions): void {
  for (const [name, source] of sources) {
    const plain = originals.get(source) ?? source;
    const permission = permissions.get(name);
    const now = permission && needsPermission(plain) ? underPermission(plain, permission) : plain;
    if (now !== plain) originals.set(now, plain);
    sources.set(name, now);
  }
}

/** The same source at the slowest pace, with the exception in its note: it is shown wherever the source is. */
function underPermission(source: Source, given: RecordedPermission): Source {
  return varied(source, {
    paceMs: Math.max(SLOWEST_MS, source.paceMs ?? 0),
    permission: { ...source.permission, note: `${exceptionNote(given)} ${source.permission.note}` },
    allowedHost: new URL(source.homepage).hostname,
  });
}

import { existsSync, readdirSync } from "node:fs";
import type { EmployerRow, Platform, Source } from "./source.ts";

/** What is read, in words that cross to another process: a source file by name, or a platform with one employer's row. */
export type ReaderRef = { source: string } | { platform: string; employer?: EmployerRow };
export const keyOf = (reader: ReaderRef | { named: string }): string => JSON.stringify(reader);

/** A source, platform or employer that does not keep the naming rule. French: operators read it. */
class RegistryError extends Error {}

interface RegistryOptions {
  /** Employers beside those we ship: rows that the operator added. */
  rows?: readonly EmployerRow[];
  /** Told of an added row that cannot become a source; without it such a row throws, as a shipped one does. */
  onProblem?: (row: EmployerRow, error: RegistryError) => void;
  /** Folder that holds `sources/` and `platforms/`. Default: this one. */
  folder?: URL;
}

const HERE = new URL("./", import.meta.url);
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const refs = new WeakMap<Source, ReaderRef>();

/** By which words the parser's process finds this source again. */
export function refOf(source: Source): ReaderRef {
  return refs.get(source) ?? { source: source.name };
}

/** The same source with some of its data changed (a slower pace): the parser's process still finds its reader. */
export function varied(source: Source, changes: Partial<Source>): Source {
  const copy = { ...source, ...changes };
  refs.set(copy, refOf(source));
  return copy;
}

/** Every source: the files of `sources/`, then one a row of `employers.ts` and of `rows`. Throws RegistryError. */
export async function loadSources(options: RegistryOptions = {}): Promise<Map<string, Source>> {
  const folder = options.folder ?? HERE;
  const sources = new Map<string, Source>();
  for (const name of namesIn(new URL("sources/", folder))) {
    if (name !== "employers") sources.set(name, await loadSource(name, folder));
  }
  const platforms = await loadPlatforms({ folder });
  const taken = new Set([...sources.keys(), ...platforms.keys()]);
  const accept = (row: EmployerRow) => sources.set(row.name, sourceOfRow(row, platforms, taken));
  for (const row of await shippedEmployers(folder)) accept(row);
  for (const row of options.rows ?? []) {
    try {
      accept(row);
    } catch (error) {
      if (!options.onProblem || !(error instanceof RegistryError)) throw error;
      options.onProblem(row, error);
    }
  }
  return sources;
}

/** Every platform of `platforms/`. Throws RegistryError when a name is not its file's. */
export async function loadPlatforms(options: { folder?: URL } = {}): Promise<Map<string, Platform>> {
  const folder = options.folder ?? HERE;
  const platforms = new Map<string, Platform>();
  for (const name of namesIn(new URL("platforms/", folder))) platforms.set(name, await loadPlatform(name, folder));
  return platforms;
}

/** One source file alone, so that a process loads no more than it reads with. */
export async function loadSource(name: string, folder: URL = HERE): Promise<Source> {
  return named<Source>(name, new URL(`sources/${checked(name)}.ts`, folder));
}

/** One platform file alone. */
export async function loadPlatform(name: string, folder: URL = HERE): Promise<Platform> {
  return named<Platform>(name, new URL(`platforms/${checked(name)}.ts`, folder));
}

/** Is there a source file, a platform file of that name? */
export const hasSource = (name: string, folder: URL = HERE): boolean => hasFile(name, "sources", folder);
export const hasPlatform = (name: string, folder: URL = HERE): boolean => hasFile(name, "platforms", folder);

function hasFile(name: string, room: string, folder: URL): boolean {
  return KEBAB.test(name) && name !== "employers" && existsSync(new URL(`${room}/${name}.ts`, folder));
}

/** The rows that the project ships. */
export async function shippedEmployers(folder: URL = HERE): Promise<EmployerRow[]> {
  const file = new URL("sources/employers.ts", folder);
  if (!existsSync(file)) return [];
  return ((await import(file.href)) as { default: EmployerRow[] }).default;
}

function sourceOfRow(row: EmployerRow, platforms: Map<string, Platform>, taken: Set<string>): Source {
  const platform = platforms.get(row.platform);
  if (!platform) throw new RegistryError(`employeur « ${row.name} » : plateforme inconnue « ${row.platform} »`);
  if (taken.has(checked(row.name))) throw new RegistryError(`le nom « ${row.name} » est déjà pris`);
  const source = platform.source(row);
  if (source.name !== row.name) {
    throw new RegistryError(`employeur « ${row.name} » : la plateforme ${row.platform} l'appelle « ${source.name} »`);
  }
  taken.add(row.name);
  refs.set(source, { platform: row.platform, employer: row });
  return source;
}

async function named<Thing extends { name: string }>(name: string, file: URL): Promise<Thing> {
  if (!existsSync(file)) throw new RegistryError(`source inconnue : « ${name} »`);
  const thing = ((await import(file.href)) as { default?: Thing }).default;
  if (!thing) throw new RegistryError(`${file.pathname} n'a pas d'export par défaut`);
  if (thing.name !== name)
    throw new RegistryError(`${file.pathname} s'appelle « ${thing.name} » : un seul nom partout`);
  return thing;
}

function checked(name: string): string {
  if (!KEBAB.test(name)) throw new RegistryError(`nom refusé : « ${name} » (minuscules, chiffres et tirets)`);
  return name;
}

function namesIn(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => file.slice(0, -3))
    .sort();
}

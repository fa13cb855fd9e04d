import { loadSources } from "../../scrapers/registry.ts";
import type { EmployerRow, Source } from "../../scrapers/source.ts";
import type { House } from "../house/house.ts";

/** Keeps an employer and makes it a source of the open house. Throws RegistryError when its name is taken. */
export async function addEmployer(house: House, row: EmployerRow): Promise<Source> {
  const source = (await loadSources({ rows: [row] })).get(row.name);
  if (!source) throw new Error(`l'employeur « ${row.name} » n'est pas devenu une source`);
  await house.store.addEmployer(row, house.now());
  house.sources.set(row.name, source);
  return source;
}

/** Takes an added employer out again. Postings closed; null when no such employer was added. */
export async function removeEmployer(house: House, name: string): Promise<number | null> {
  const closed = await house.store.removeEmployer(name, house.now());
  if (closed === null) return null;
  house.sources.delete(name);
  await house.indexer.syncSearch();
  return closed;
}

/** Names that a new employer cannot take. */
export const takenNames = (house: House): Set<string> => new Set(house.sources.keys());

import { DOORS } from "../../indexer/commit.ts";
import type { DoorKind } from "../../offer/vocabulary.ts";
import { loadPlatforms, loadSources } from "../../scrapers/registry.ts";

/** What kind of door each source opens; a platform is always an employer's own. */
export async function doorsOfSources(): Promise<Map<string, DoorKind>> {
  const doors = new Map<string, DoorKind>();
  for (const name of (await loadPlatforms()).keys()) doors.set(name, "employer");
  for (const [name, source] of await loadSources()) doors.set(name, DOORS[source.kind]);
  return doors;
}

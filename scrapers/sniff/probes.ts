import type { Page, Platform } from "../source.ts";
import type { Candidate } from "./answer.ts";

/** A path that only one platform answers on an employer's own domain. */
const PROBES: readonly { path: string; platform: string }[] = [
  { path: "/jobs.json", platform: "teamtailor" },
  { path: "/api/offers/", platform: "recruitee" },
  { path: "/googlefeed.xml", platform: "successfactors" },
  { path: "/handlers/offerRss.ashx?LCID=1036&top=20", platform: "talentsoft" },
  { path: "/jobs.rss", platform: "teamtailor" },
];

/** Asks the site's own origin for the paths that tell; the first that answers in its platform's words wins. */
export async function fromProbes(
  origin: string,
  platforms: ReadonlyMap<string, Platform>,
  ask: (url: string) => Promise<Page | null>,
): Promise<Candidate | null> {
  const { hostname } = new URL(origin);
  for (const { path, platform: name } of PROBES) {
    const platform = platforms.get(name);
    const page = platform ? await ask(new URL(path, origin).href) : null;
    if (!platform || !page) continue;
    // A platform's address on another host is somebody else's board.
    if (new URL(page.url).hostname === hostname && platform.recognises(page))
      return { platform, parameters: { host: hostname }, how: `essai de ${path}` };
  }
  return null;
}

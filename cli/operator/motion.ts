import type { SiteState } from "../../api/deps.ts";
import type { Source } from "../../scrapers/source.ts";
import type { House } from "../house/house.ts";
import { whyAsleep } from "../sources/collect.ts";

/** What the pages may set in motion; the live product gives it. */
export interface Motion {
  state(): SiteState;
  /** Collects in the background and shows it on the pages; never throws. */
  collect(sources: Source[]): void;
  /** A source that was not there when the clocks were set. */
  added(source: Source): void;
}

/** Why it would not run now, in French; null when it would. */
export function whyQuiet(house: House, motion: Motion, source: Source): string | null {
  const why = whyAsleep(house, source)?.why ?? motion.state().notCollecting;
  return why?.replace(/\.$/, "") ?? null;
}

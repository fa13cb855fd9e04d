import { type CrawledPage, type FrontierItem, frontierItem } from "../../scrapers/crawl.ts";

type KeptItem = FrontierItem & { done: boolean };

/** A frontier as the store keeps it, in memory: what was done, and what a restart would find to do. */
export function keptFrontier(kept: readonly KeptItem[] = []) {
  const items = new Map(kept.map((item) => [item.key, { ...item }]));
  const waiting = kept.filter((item) => !item.done).map((item) => item.key);
  const put = (all: FrontierItem[]): void => {
    for (const item of all) {
      if (items.has(item.key)) continue;
      items.set(item.key, { ...item, done: false });
      waiting.push(item.key);
    }
  };
  return {
    next: async () => items.get(waiting.shift() ?? "") ?? null,
    add: async (all: FrontierItem[]) => put(all),
    /** Takes a page's effect: done, and its follows pending. */
    commit(page: Pick<CrawledPage, "key" | "follow">): void {
      const item = items.get(page.key);
      if (item) item.done = true;
      put(page.follow.map(frontierItem));
    },
    pending: (): FrontierItem[] => [...items.values()].filter((item) => !item.done),
    /** Everything ever added, oldest first. */
    items: (): KeptItem[] => [...items.values()],
  };
}

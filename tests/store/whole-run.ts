import type { Store } from "../../indexer/store/open.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";

/** Runs of one source, on numbered days. */

const DAY = 86_400_000;
export const day = (n: number): string => new Date(Date.UTC(2026, 10, 1) + n * DAY).toISOString();

export async function wholeRun(store: Store, n: number, ids: string[], over = {}) {
  const { run } = await store.openRun("lumen", day(n), day(n - 1));
  await store.commitPage(
    makeCommit(run.id, { sightings: ids.map((id) => makeSighting(id)), ...over }),
    "lumen",
    day(n),
  );
  const closing = await store.closeMissing("lumen", run.id, day(n));
  await store.endRun(run.id, { at: day(n), state: "whole", message: null, tally: {}, seen: ids.length, doubts: [] });
  return { run, closing };
}

export const kinds = async (store: Store, id: string) => (await store.events(id)).map((event) => event.kind);

import { neverRead } from "../../indexer/store/health.ts";
import type { SourceHealth } from "../../indexer/store/store.ts";
import { staleDays } from "../../offer/freshness.ts";
import type { ApiDeps, ListedOffer } from "../deps.ts";
import { type Troubles, troublesIn } from "../pages/freshness.ts";
import type { Titles } from "../search/words.ts";
import type { SourceCard, SourceRow } from "../sources/row.ts";

/** Every source that is declared, with its health; one that the store never heard of has never been read. */
export async function sourceRows(deps: ApiDeps): Promise<SourceRow[]> {
  const byName = new Map((await deps.sourcesHealth()).map((health) => [health.name, health]));
  return deps.sourceCards().map((card) => ({ card, health: byName.get(card.name) ?? unheardOf(card) }));
}

const unheardOf = (card: SourceCard): SourceHealth => ({
  ...neverRead(card.name),
  state: card.disabled ? "disabled" : card.needs && card.needs.length > 0 ? "asleep" : "never",
});

/** What keeps the sources of these offers from being read; asked only where one of them was not seen for long. */
export async function troublesAbout(deps: ApiDeps, offers: readonly ListedOffer[]): Promise<Troubles> {
  const isStale = offers.some((listed) => staleDays(listed, deps.now()) !== null);
  return isStale ? troublesIn(await sourceRows(deps)) : new Map();
}

export const titlesOf = (deps: ApiDeps): Titles => new Map(deps.sourceCards().map((card) => [card.name, card.title]));

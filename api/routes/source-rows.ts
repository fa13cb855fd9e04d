import { neverRead } from "../../indexer/store/health.ts";
import type { SourceHealth } from "../../indexer/store/store.ts";
import type { ApiDeps, SourceCard } from "../deps.ts";
import type { Titles } from "../pages/card.ts";
import type { SourceRow } from "../pages/sources.ts";

/** Every source that is declared, with its health; one that the store never heard of has never been read. */
export async function sourceRows(deps: ApiDeps): Promise<SourceRow[]> {
  const byName = new Map((await deps.sourcesHealth()).map((health) => [health.name, health]));
  return deps.sourceCards().map((card) => ({ card, health: byName.get(card.name) ?? unheardOf(card) }));
}

const unheardOf = (card: SourceCard): SourceHealth => ({
  ...neverRead(card.name),
  state: card.disabled ? "disabled" : card.needs && card.needs.length > 0 ? "asleep" : "never",
});

export const titlesOf = (deps: ApiDeps): Titles => new Map(deps.sourceCards().map((card) => [card.name, card.title]));

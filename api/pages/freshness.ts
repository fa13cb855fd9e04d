import { frenchDay } from "../../offer/french.ts";
import { staleDays } from "../../offer/freshness.ts";
import type { ListedOffer } from "../deps.ts";
import { isTrouble } from "../sources/report.ts";
import type { SourceRow } from "../sources/row.ts";
import { stateWords } from "../sources/state-words.ts";

/** Beside an offer that was not seen for long: who could not be read since, or would not show it again. */

/** What keeps sources from being read whole, by name: « Apec : bloquée, dernier relevé entier le 13 novembre 2026 ». */
export type Troubles = ReadonlyMap<string, string>;

export const troublesIn = (rows: readonly SourceRow[]): Troubles =>
  new Map(
    rows.flatMap((row) => {
      const why = whyUnseen(row);
      return why ? [[row.card.name, `${row.card.title} : ${why}`] as const] : [];
    }),
  );

function whyUnseen({ card, health: { state, lastSuccessAt } }: SourceRow): string | null {
  const whole = lastSuccessAt ? `dernier relevé entier le ${frenchDay(lastSuccessAt)}` : "jamais relevée en entier";
  if (isTrouble(state)) return `${stateWords(state)}, ${whole}`;
  return card.incremental ? "n’est relue que pour ses nouvelles annonces" : null;
}

/** Those of an offer that was not seen for long. */
export function troublesOf(listed: ListedOffer, troubles: Troubles, now: Date): string[] {
  if (staleDays(listed, now) === null) return [];
  return [...new Set(listed.offer.doors.flatMap(({ source }) => troubles.get(source) ?? []))];
}

import { counted, frenchDay } from "../../offer/french.ts";
import type { ListedOffer } from "../deps.ts";
import { isTrouble, TROUBLE_WORDS } from "../report.ts";
import type { SourceRow } from "../source-row.ts";

/** An open offer that nobody saw for a week may be gone: that is said, and who could not be read since. */

const STALE_DAYS = 7;
const DAY_MS = 86_400_000;

/** Days since it was last seen, once they are many; null for what is closed or fresh. */
export function staleDays({ offer, status }: Pick<ListedOffer, "offer" | "status">, now: Date): number | null {
  const last = offer.verifiedAt ?? offer.lastSeenAt;
  if (status === "closed" || last === null) return null;
  const days = Math.floor((now.getTime() - Date.parse(last)) / DAY_MS);
  return days >= STALE_DAYS ? days : null;
}

export const staleWords = (days: number): string => `Pas revue depuis ${counted(days, "jour")}`;

/** What keeps sources from being read whole, by name: « Apec : bloquée, dernier relevé entier le 13 novembre 2026 ». */
export type Troubles = ReadonlyMap<string, string>;

export function troublesIn(rows: readonly SourceRow[]): Troubles {
  return new Map(
    rows.flatMap(({ card, health: { state, lastSuccessAt } }) => {
      const whole = lastSuccessAt ? `dernier relevé entier le ${frenchDay(lastSuccessAt)}` : "jamais relevée en entier";
      return isTrouble(state) ? [[card.name, `${card.title} : ${TROUBLE_WORDS[state][0]}, ${whole}`] as const] : [];
    }),
  );
}

/** Those of an offer that was not seen for long. */
export function troublesOf(listed: ListedOffer, troubles: Troubles, now: Date): string[] {
  if (staleDays(listed, now) === null) return [];
  return [...new Set(listed.offer.doors.flatMap(({ source }) => troubles.get(source) ?? []))];
}

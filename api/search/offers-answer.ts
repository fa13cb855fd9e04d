import type { z } from "zod";
import { staleDays } from "../../offer/freshness.ts";
import type { Hint, OffersAnswer } from "../schemas/answers.ts";
import type { Found } from "./offers.ts";

/** What a search found, as programs get it: the API and `vigie search --json`. */
export function offersAnswer(
  { result, rows, ...found }: Found,
  hints: Hint[],
  now: Date,
): z.infer<typeof OffersAnswer> {
  const offers = rows.map(({ hit, listed: { offer, possibleTwins, relatives, repostedAt, status, family } }) => ({
    ...offer,
    status,
    family,
    relatives,
    repostedAt,
    possibleTwins,
    staleDays: staleDays({ offer, status }, now),
    highlight: { title: hit.titleHighlight, snippet: hit.snippet },
    distanceKm: hit.distanceKm,
  }));
  const { total, facets, engine, fallback, tookMs, nextCursor } = result;
  const { applied, ignored, place, near } = found;
  return { offers, total, facets, applied, ignored, engine, fallback, took: tookMs, nextCursor, place, near, hints };
}

import { badRequest } from "../http/problem.ts";
import type { FieldError } from "../schemas/input.ts";
import { OFFER_PARAMETERS, type OffersQuery } from "../schemas/offers-query.ts";
import { compile, type Ignored, readOffersQuery, type SearchDeps } from "./offers.ts";
import { searchOf } from "./words.ts";

/** What a search can be in a letter: which says what is new and open, in its own order. */

const DECIDED = ["status", "firstSeenWithin", "firstSeenSince", "closedWithin"] as const;
const OF_A_PAGE = ["sort", "limit", "cursor"] as const;
const ADMITTED = OFFER_PARAMETERS.filter((name) => ![...DECIDED, ...OF_A_PAGE].some((other) => other === name));

/** The search without what only its page is asked, and the filters that a letter has no use for. */
export function forLetter(query: OffersQuery): { query: OffersQuery; unused: FieldError[] } {
  const kept = Object.fromEntries(
    ADMITTED.filter((name) => query[name] !== undefined).map((name) => [name, query[name]]),
  );
  const unused = DECIDED.filter((name) => query[name] !== undefined);
  return {
    query: kept,
    unused: unused.map((field) => ({ field, message: "une lettre dit ce qui est nouveau et ouvert" })),
  };
}

const unknown = ({ filter, reason }: Ignored): FieldError => ({
  field: filter,
  message: `${reason} (admis : ${ADMITTED.join(", ")})`,
});

/**
 * The search of a letter that is looked at. A letter has no room to say that it is of another search than was asked: of what
 * it would leave out, a 400 that names each filter. `ignored`: what changes no search (« radius » without a place).
 */
export async function askedOfLetter(
  raw: Record<string, unknown>,
  deps: SearchDeps,
): Promise<{ search: string; ignored: Ignored[] }> {
  const reading = readOffersQuery(raw);
  const { query, unused } = forLetter(reading.query);
  const compiled = await compile(query, deps);
  const wrong = [...reading.errors, ...compiled.errors, ...unused, ...reading.ignored.map(unknown)];
  if (wrong.length > 0) throw badRequest(wrong);
  return { search: searchOf(query), ignored: compiled.ignored };
}

import { HttpProblem } from "../../api/http/problem.ts";
import { OFFER_PARAMETERS, OffersQuery } from "../../api/schemas/offers-query.ts";
import { askedIn, type SearchDeps } from "../../api/search/offers.ts";
import { type Option, UsageError } from "../command.ts";

/** The filters of a search as options: those of the API, by the same names. */
export const FILTERS: Record<string, Option> = Object.fromEntries(
  OFFER_PARAMETERS.filter((name) => name !== "q").map((name): [string, Option] => [
    name,
    { type: "string", placeholder: "VALEUR", help: OffersQuery.shape[name].description ?? name },
  ]),
);

/** The search that was asked; of what cannot be understood, a UsageError. */
export const asked = (given: Record<string, unknown>, deps: SearchDeps) =>
  askedIn(given, deps).catch((error: unknown) => {
    throw misusedIn(error);
  });

/** What a search refuses is a mistake of the command line. `write`: how a filter is written there. */
export const misusedIn = (error: unknown, write = written): unknown =>
  error instanceof HttpProblem
    ? new UsageError(error.errors.map(({ field, message }) => `${write(field)} : ${message}`).join(" ; "))
    : error;

/** A filter without effect, or with another one than its words promise. */
export const unused = ({ filter, reason }: { filter: string; reason: string }): string =>
  `  ${written(filter)} : ${reason}\n`;

/** The words of a search are no option. */
const written = (filter: string): string => (filter === "q" ? "mots" : `--${filter}`);

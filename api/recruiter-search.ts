import { UNKNOWN } from "../indexer/search/engine.ts";
import type { ApiDeps, RecruiterFilter, RecruiterRow } from "./deps.ts";
import { type Ignored, isBlank, remarks, unknownParameters } from "./offer-search.ts";
import { readPlace } from "./place-search.ts";
import { badRequest } from "./problem.ts";
import { type FieldError, readInput } from "./schemas/input.ts";
import { RecruitersQuery } from "./schemas/recruiters-query.ts";

export interface FoundRecruiters {
  query: RecruitersQuery & Pick<RecruiterFilter, "kind">;
  /** The place of the filter as understood; null when none, or taken as written. */
  place: string | null;
  /** None where nobody knows the place. */
  rows: RecruiterRow[];
  unplaced: FieldError | null;
  ignored: Ignored[];
}

/** Filters as typed → recruiters, by the place as offers are asked for. Throws 400. */
export async function findRecruiters(deps: ApiDeps, raw: Record<string, unknown>): Promise<FoundRecruiters> {
  const known = Object.keys(RecruitersQuery.shape);
  const given = Object.fromEntries(
    Object.entries(raw).filter(([name, value]) => !isBlank(value) && known.includes(name)),
  );
  const reading = readInput(RecruitersQuery, given);
  if (!reading.value) throw badRequest(reading.errors);
  const { kind, ...same } = reading.value;
  const query = { ...same, ...(kind && { kind: kind.map(kindOf) }) };
  const place = query.place ? await readPlace(query.place, deps) : null;
  const unplaced = place?.error ?? null;
  return {
    query,
    place: place?.label ?? null,
    rows: unplaced ? [] : await deps.recruiters({ ...query, place: place?.key ?? undefined }),
    unplaced,
    ignored: [...unknownParameters(raw, known), ...remarks(place)],
  };
}

/** The same where a place that nobody knows is an error like another. */
export async function listRecruiters(deps: ApiDeps, raw: Record<string, unknown>): Promise<FoundRecruiters> {
  const found = await findRecruiters(deps, raw);
  if (found.unplaced) throw badRequest([found.unplaced]);
  return found;
}

/** The index's word for an employer whose kind is not established is taken too, as it is of offers. */
const kindOf = (kind: NonNullable<RecruitersQuery["kind"]>[number]) => (kind === UNKNOWN ? "unknown" : kind);

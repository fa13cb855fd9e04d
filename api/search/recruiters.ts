import type { z } from "zod";
import type { SearchQuery } from "../../indexer/search/engine.ts";
import { UNKNOWN } from "../../indexer/search/engine.ts";
import type { ApiDeps, Observed, RecruiterFilter, SkillsAsked } from "../deps.ts";
import { badRequest } from "../http/problem.ts";
import { type FieldError, readInput } from "../schemas/input.ts";
import { RecruitersQuery, SkillsQuery } from "../schemas/recruiters-query.ts";
import { type Ignored, isBlank, remarks, unknownParameters } from "./offers.ts";
import { type ReadPlace, readPlace } from "./place.ts";

/** What recruiters and skills are asked by: filters of one schema, with a place that is understood as that of offers. */
interface Asked<Query> {
  query: Query;
  /** The place of the filter as understood; null when none, or taken as written. */
  place: string | null;
  unplaced: FieldError | null;
  ignored: Ignored[];
}

/** No rows where nobody knows the place. */
export type FoundRecruiters = Asked<RecruitersQuery & Pick<RecruiterFilter, "kind">> & Observed;

const NOBODY: Observed = { rows: [], unnamed: 0, watchedSince: null, quietPartners: null };

/** Filters as typed → recruiters, by the place as offers are asked for. Throws 400. */
export async function findRecruiters(deps: ApiDeps, raw: Record<string, unknown>): Promise<FoundRecruiters> {
  const asked = await ask(deps, raw, RecruitersQuery);
  const { kind, ...same } = asked.query;
  const query = { ...same, ...(kind && { kind: kind.map(kindOf) }) };
  if (asked.unplaced) return { ...asked, ...NOBODY, query };
  const partner = query.partner && query.partner === "yes";
  const observed = await deps.recruiters({ ...query, partner, place: asked.key });
  const remark = query.partner && observed.quietPartners === null ? [NO_PARTNERS] : [];
  return { ...asked, ...observed, query, ignored: [...asked.ignored, ...remark] };
}

/** The same where a place that nobody knows is an error like another. */
export const listRecruiters = (deps: ApiDeps, raw: Record<string, unknown>): Promise<FoundRecruiters> =>
  placed(findRecruiters(deps, raw));

export interface FoundSkills extends Asked<SkillsQuery> {
  /** null where nobody knows the place. */
  asked: SkillsAsked | null;
}

/** Filters as typed → what skills the live offers ask for. Throws 400. */
export async function findSkills(deps: ApiDeps, raw: Record<string, unknown>): Promise<FoundSkills> {
  const { key: place, ...found } = await ask(deps, raw, SkillsQuery);
  return { ...found, asked: found.unplaced ? null : await deps.skillsAsked({ ...found.query, place }) };
}

export const listSkills = (deps: ApiDeps, raw: Record<string, unknown>): Promise<FoundSkills> =>
  placed(findSkills(deps, raw));

const NO_PARTNERS: Ignored = { filter: "partner", reason: "aucune liste de partenaires n’a été donnée" };

async function ask<Schema extends z.ZodObject>(
  deps: ApiDeps,
  raw: Record<string, unknown>,
  schema: Schema,
): Promise<Asked<z.infer<Schema>> & { key: SearchQuery["place"] }> {
  const known = Object.keys(schema.shape);
  const given = Object.fromEntries(
    Object.entries(raw).filter(([name, value]) => !isBlank(value) && known.includes(name)),
  );
  const reading = readInput(schema, given);
  if (!reading.value) throw badRequest(reading.errors);
  const { place: typed } = reading.value as { place?: string };
  const place = typed ? await readPlace(typed, deps) : null;
  return {
    query: reading.value as z.infer<Schema>,
    place: place?.label ?? null,
    key: place?.key ?? undefined,
    unplaced: place?.error ?? null,
    ignored: [...unknownParameters(raw, known), ...remarks(place), ...townAlone(place)],
  };
}

/** No radius is measured here. */
const townAlone = (place: ReadPlace | null): Ignored[] =>
  place?.around ? [{ filter: "place", reason: `${place.around} seule, sans ce qui est autour` }] : [];

async function placed<Found extends { unplaced: FieldError | null }>(finding: Promise<Found>): Promise<Found> {
  const found = await finding;
  if (found.unplaced) throw badRequest([found.unplaced]);
  return found;
}

/** The index's word for an employer whose kind is not established is taken too, as it is of offers. */
const kindOf = (kind: NonNullable<RecruitersQuery["kind"]>[number]) => (kind === UNKNOWN ? "unknown" : kind);

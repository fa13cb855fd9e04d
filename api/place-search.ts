import { communeKey } from "../indexer/search/document.ts";
import type { ApiDeps } from "./deps.ts";
import type { FieldError } from "./schemas/input.ts";

/** A place as typed, read for the search. `key`: what the engine is asked; null: no filter. */
export interface ReadPlace {
  key: string | null;
  /** The place as understood; null when the words are taken as they stand. */
  label: string | null;
  error: FieldError | null;
  /** Why it had no effect, or another one than its words promise. */
  remark: string | null;
}

const blank: ReadPlace = { key: null, label: null, error: null, remark: null };

/** The place is asked for under one name, whatever words it was typed in. Words that no table knows are looked for as offers write them. */
export async function readPlace(typed: string, deps: Pick<ApiDeps, "meantPlace" | "search">): Promise<ReadPlace> {
  const meant = await deps.meantPlace(typed);
  if (meant.outcome === "commune") return { ...blank, key: communeKey(meant.insee), label: meant.label };
  if (meant.outcome === "department") return { ...blank, key: meant.number, label: meant.label };
  if (meant.outcome === "region") return { ...blank, key: meant.label, label: meant.label };
  if (meant.outcome === "everywhere") return { ...blank, remark: `« ${typed} » : toute la France, donc aucun filtre` };
  const why =
    meant.outcome === "several"
      ? `plusieurs lieux possibles pour « ${typed} » (${meant.labels.join(", ")})`
      : `lieu inconnu : « ${typed} »`;
  const { total } = await deps.search({ place: typed, status: "any", limit: 1 });
  if (total > 0) return { ...blank, key: typed, remark: `${why} ; cherché tel que les offres l’écrivent` };
  return { ...blank, error: { field: "place", message: `${why} ; ${ADVICE[meant.outcome]}` } };
}

const ADVICE = {
  several: "précisez le département, comme « Saint-Denis (93) »",
  unknown: "attendu : une commune, un code postal, un département ou une région",
};

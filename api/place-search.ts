import type { MeantPlace } from "../indexer/normalise/places/meant.ts";
import { communeKey } from "../indexer/search/document.ts";
import type { SearchQuery } from "../indexer/search/engine.ts";
import type { ApiDeps } from "./deps.ts";
import type { FieldError } from "./schemas/input.ts";

/** A place as typed, read for the search. `key`: what the engine is asked; null: no filter. */
export interface ReadPlace {
  key: NonNullable<SearchQuery["place"]> | null;
  /** The place as understood; null when the words are taken as they stand. */
  label: string | null;
  error: FieldError | null;
  /** Why it had no effect, or another one than its words promise. */
  remark: string | null;
  /** Places that the words may have meant, where they are taken as they stand. */
  proposals?: string[];
}

const blank: ReadPlace = { key: null, label: null, error: null, remark: null };

/** The place is asked for under one name, whatever words it was typed in. Words that no table knows are looked for as offers write them. */
export async function readPlace(typed: string, deps: Pick<ApiDeps, "meantPlace" | "search">): Promise<ReadPlace> {
  const meant = await deps.meantPlace(typed);
  if (meant.outcome === "commune") return { ...blank, key: communeKey(meant.insee), label: meant.label };
  if (meant.outcome === "department") return { ...blank, key: meant.number, label: meant.label };
  if (meant.outcome === "departments") return { ...blank, key: [...meant.numbers, typed], label: meant.label };
  if (meant.outcome === "region") return { ...blank, key: meant.label, label: meant.label };
  if (meant.outcome === "abroad") return { ...blank, key: meant.name, label: meant.label };
  if (meant.outcome === "everywhere") return { ...blank, remark: `« ${typed} » : toute la France, donc aucun filtre` };
  const why =
    meant.outcome === "several"
      ? `plusieurs lieux possibles pour « ${typed} » (${meant.labels.join(", ")})`
      : `lieu inconnu : « ${typed} »`;
  const { total } = await deps.search({ place: typed, status: "any", countOnly: true });
  if (total > 0)
    return {
      ...blank,
      key: typed,
      remark: `${why} ; cherché tel que les offres l’écrivent`,
      proposals: proposalsOf(meant),
    };
  return { ...blank, error: { field: "place", message: `${why} ; ${adviceOn(meant)}`, proposals: proposalsOf(meant) } };
}

/** Places that may have been meant, as they can be asked for. */
export const proposalsOf = (meant: MeantPlace): string[] =>
  meant.outcome === "several" ? meant.labels : meant.outcome === "unknown" ? meant.nearest : [];

function adviceOn(meant: MeantPlace): string {
  if (meant.outcome === "several") return "précisez le département, comme « Saint-Denis (93) »";
  const [nearest] = proposalsOf(meant);
  return nearest
    ? `vouliez-vous dire ${nearest} ?`
    : "attendu : une commune, un code postal, un département ou une région";
}

/** A place that no offer is at: what is asked where nobody knows the place, so that no answer is of the whole country. */
export const NOWHERE = communeKey("00000");

import type { MeantPlace, NamedPlace } from "../../indexer/normalise/places/meant.ts";
import { communeKey } from "../../indexer/search/document.ts";
import type { SearchQuery } from "../../indexer/search/engine.ts";
import { nameKey } from "../../indexer/text/fold.ts";
import type { ApiDeps } from "../deps.ts";
import type { FieldError } from "../schemas/input.ts";

/** A place as typed, read for the search. `key`: what the engine is asked; null: no filter. */
export interface ReadPlace {
  key: NonNullable<SearchQuery["place"]> | null;
  /** The place as understood; null when the words are taken as they stand. */
  label: string | null;
  error: FieldError | null;
  /** The town that a radius is wanted around, where who searches can measure one; `key` is the town alone. */
  around: string | null;
  /** Why it had no effect, or another one than its words promise. */
  remark: string | null;
  /** Places that the words may have meant, where they are taken as they stand. */
  proposals?: string[];
}

const blank: ReadPlace = { key: null, label: null, around: null, error: null, remark: null };

/** The place is asked for under one name, whatever words it was typed in. Words that no table knows are looked for as offers write them. */
export async function readPlace(typed: string, deps: Pick<ApiDeps, "meantPlace" | "search">): Promise<ReadPlace> {
  const meant = await deps.meantPlace(typed);
  const places = namedIn(meant);
  if (places.length > 0) {
    const keys = places.flatMap((place) => keysOf(place, typed));
    const label = places.map((place) => place.label).join(", ");
    const around = meant.outcome === "around" ? label : null;
    return { ...blank, key: keys.length > 1 ? keys : keys[0]!, label, around };
  }
  if (meant.outcome === "everywhere") return { ...blank, remark: `« ${typed} » : toute la France, donc aucun filtre` };
  const { total } = await deps.search({ place: typed, status: "any", countOnly: true });
  if (total > 0)
    return {
      ...blank,
      key: typed,
      remark: `${whyNot(typed, meant)} ; cherché tel que les offres l’écrivent`,
      proposals: proposalsOf(meant),
    };
  return { ...blank, error: unreadable("place", typed, meant) };
}

function namedIn(meant: MeantPlace): readonly NamedPlace[] {
  if (meant.outcome === "each") return meant.places;
  if (meant.outcome === "around") return [meant.centre];
  return "label" in meant ? [meant] : [];
}

function keysOf(place: NamedPlace, typed: string): string[] {
  if (place.outcome === "commune") return [communeKey(place.insee)];
  if (place.outcome === "department") return [place.number];
  if (place.outcome === "departments") return [...place.numbers, typed];
  return [place.outcome === "abroad" ? place.name : place.label];
}

/** Words that lead to no place, told alike whichever field they were typed in. */
export const unreadable = (field: keyof typeof EXPECTED, typed: string, meant: MeantPlace): FieldError => ({
  field,
  message: `${whyNot(typed, meant)} ; ${adviceOn(meant, field)}`,
  proposals: proposalsOf(meant),
});

const TELEWORK = /^(?:100 )?(?:en |full )?(?:tele ?travail|remote|a distance|distanciel)/;

function whyNot(typed: string, meant: MeantPlace): string {
  if (TELEWORK.test(nameKey(typed))) return `« ${typed} » n’est pas un lieu : le filtre « Télétravail » le dit`;
  if (meant.outcome === "several") return `plusieurs lieux possibles pour « ${typed} » (${meant.labels.join(", ")})`;
  return meant.outcome === "unknown" ? `lieu inconnu : « ${typed} »` : `« ${typed} » n’est pas une commune`;
}

/** Places that may have been meant, as they can be asked for. */
const proposalsOf = (meant: MeantPlace): string[] =>
  meant.outcome === "several" ? meant.labels : meant.outcome === "unknown" ? meant.nearest : [];

const EXPECTED = {
  place: "une commune, un code postal, un département ou une région",
  // A radius is measured from a point: a department's is its seat.
  near: "une commune, un code postal ou un département",
};

function adviceOn(meant: MeantPlace, field: keyof typeof EXPECTED): string {
  if (meant.outcome === "several") return "précisez le département, comme « Saint-Denis (93) »";
  const [nearest] = proposalsOf(meant);
  return nearest ? `vouliez-vous dire ${nearest} ?` : `attendu : ${EXPECTED[field]}`;
}

/** A place that no offer is at: what is asked where nobody knows the place, so that no answer is of the whole country. */
export const NOWHERE = communeKey("00000");

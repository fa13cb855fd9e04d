import type { Place } from "../../../../offer/offer.ts";
import { fold } from "../../../text/fold.ts";
import type { Reading } from "../../reading.ts";
import { rowAt } from "./rows.ts";

const TOWN_HALL =
  /^\W*(?:la )?(?:ville|mairie|commune|municipalite|ccas)(?: de la (?:ville|commune|mairie))? (?:de (?:la |l')?|d'|du |des )/;
/** Not « Ville de Paris Habitat », « Mairie de Lyon et de Dijon ». */
const ENDS = /^ ?(?:$|[,(–-] ?)/;

/** « Ville de Mende »: the post of a town hall is in that town. */
export function townOfEmployer({ raw }: Reading): Place[] {
  const text = raw.company ?? "";
  const folded = fold(text);
  const led = TOWN_HALL.exec(folded);
  const row = led && rowAt({ text, folded }, led[0].length);
  const isOne = row?.size === 1 && ENDS.test(folded.slice(row.end));
  return isOne ? row.places.filter(({ commune }) => commune !== null).map((place) => ({ ...place, quote: text })) : [];
}

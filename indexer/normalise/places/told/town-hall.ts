import type { Place } from "../../../../offer/offer.ts";
import { fold } from "../../../text/fold.ts";
import { quoteAt, type Reading } from "../../reading.ts";
import type { Words } from "./names.ts";
import { type Row, rowAt } from "./rows.ts";

const TOWN_HALL =
  /^\W*(?:la )?(?:ville|mairie|commune|municipalite|ccas)(?: de la (?:ville|commune|mairie))? (?:de (?:la |l')?|d'|du |des )/;
/** Not « Ville de Paris Habitat », « Mairie de Lyon et de Dijon ». */
const ENDS = /^ ?(?:$|[,(–-] ?)/;

/** As it goes on in a text: not « La ville de Lyon Habitat », « la ville de Lyon et celle de Dijon », « la ville de Lyon, notre cliente ». */
const GOES_ON = /^(?: ?\(|, (?!notre |une? de nos )| (?!et |est )\p{Ll})/u;
/** How towns take people on. */
const BY_STATUTE =
  /\b(?:voie (?:statutaire|contractuelle|de mutation)|fonction publique territoriale|cadres? d'emplois?|(?:titulaires?|fonctionnaires?) ou (?:a defaut )?contractuel|rifseep|cnas)(?![a-z])/;

/** « Ville de Mende », or who opens a text so and takes on by statute: the post of a town hall is in that town. */
export function townOfEmployer(reading: Reading): Place[] {
  const company = reading.raw.company ?? "";
  const named = townHallOf({ text: company, folded: fold(company) }, ENDS);
  if (named !== null) return placesOf(named, company);
  const opens = BY_STATUTE.test(reading.folded) ? townHallOf(reading, GOES_ON) : null;
  return opens === null ? [] : placesOf(opens, quoteAt(reading, opens.start, opens.end - opens.start));
}

function townHallOf(words: Words, ends: RegExp): Row | null {
  const led = TOWN_HALL.exec(words.folded);
  const row = led && rowAt(words, led[0].length);
  return row?.size === 1 && ends.test(words.text.slice(row.end)) ? row : null;
}

const placesOf = ({ places }: Row, quote: string): Place[] =>
  places.filter(({ commune }) => commune !== null).map((place) => ({ ...place, quote }));

import type { Place } from "../../../../offer/offer.ts";
import { isQuarter } from "../resolve.ts";
import { cityCode, communeOf } from "../table.ts";
import { nameAt, type Words } from "./names.ts";

/** Names that stand in a row: « Metz ou Dijon », « Paris, Lyon et Lille ». */
export interface Row {
  start: number;
  end: number;
  places: Place[];
  /** Cities abroad, where it names nothing else. */
  abroad: Place[];
  /** How many names, those abroad and those that several communes bear too. */
  size: number;
}

/** Behind a semicolon « celui de Dax » opens a clause of its own. */
const NEXT =
  /^(?:\s?\(\d{2,3}\)(?=,))?(?:,?\s+(?:et\/ou|ou bien|ou encore|ou|et|or|and|comme|puis|tant[oô]t)\s+|\s*[,/;&+|]\s*|\s+[-–—]\s+|-(?=\p{L}))(?:(?:l['’]autre|un autre|une autre) (?=pour |à |sur ))?(?:(?<!;\s*)(?:pour |à |sur )?(?:celles?|celui|ceux) (?:de |d['’]|du |des |à )|(?:à|dans|sur|pour) (?:notre|nos|le|la|les|l['’]) ?(?!m[eé]tropole|agglom|banlieue|p[eé]riph|couronne|communaut|bassin|pays|ouest|est |nord|sud)\p{Ll}+ (?:de |d['’]|du |à )|(?<=\s(?:et|ou)\s+)(?:notre|nos) (?:sites?|usines?|agences?|bureaux?|ateliers?|entrep[oô]ts?|plateforme|magasins?|locaux|si[eè]ge)(?: (?:d['’])?\p{Ll}+)? (?:de |d['’]|du |à )|(?:pour|à|en|de|du|au|aux|des|sur|in|at)\s+|(?<=\s(?:ou|or)\s+)(?:depuis|from)\s+|d['’])?(?:la |le |les |l['’])?(?:\d{5} |\d{2} (?:- ?)?|\d{2}- ?)?/iu;
/** « Paris - Sens du service »: behind a dash a name stands alone. */
const ALONE = /^\s*(?:$|[^\p{L}\s'’]|(?:et|ou|or|and|puis)\s)/u;
const MOST = 12;

/** The row that begins with the name at `at`. */
export function rowAt(words: Words, at: number): Row | null {
  const first = nameAt(words, at);
  if (!first) return null;
  const all = [first];
  while (all.length < MOST) {
    const { end } = all.at(-1)!;
    const parted = NEXT.exec(words.text.slice(end, end + 60));
    const next = parted && nameAt(words, end + parted[0].length);
    if (!next || (/^\s+[-–—]/.test(parted[0]) && !ALONE.test(words.text.slice(next.end, next.end + 8)))) break;
    all.push(next);
  }
  const [, second] = all;
  if (
    second &&
    BY_AT.test(words.text.slice(first.end, second.start)) &&
    AREA_OF.test(words.folded.slice(0, first.start))
  )
    all.shift();
  const places = all.flatMap(({ place }) => place ?? []);
  const kept = BY_COMMA.test(words.text.slice(first.end, all[1]?.start)) ? withoutQuarter(places) : places;
  const abroad = all.flatMap((one) => one.abroad ?? []);
  return {
    start: all[0]!.start,
    end: all.at(-1)!.end,
    places: kept,
    abroad: abroad.length === all.length ? abroad : [],
    size: all.length - places.length + kept.length,
  };
}

/** « Dans l'agglomération de Chartres, à Lucé », « près de Chartres, à Lucé » name one. */
const BY_AT = /^, (?:plus précisément )?(?:à|au|aux|in|at) $/;
const AREA_OF =
  /\b(?:agglomeration|metropole|region|bassin|peripherie|banlieue|couronne|communaute (?:urbaine|d'agglomeration|de communes)|pres|proximite|alentours|environs|nord|sud|est|ouest|area|near|outside)(?: [a-z]+)? (?:(?:de |du |d'|of )(?:la |l')?)?$/;
const BY_COMMA = /^, $/;

/** « Gerland, Lyon »: the village that bears the quarter's name is none of the two. */
function withoutQuarter(places: Place[]): Place[] {
  const communes = places.flatMap(({ insee }) => communeOf(cityCode(insee ?? "")) ?? []);
  const [first, second, another] = communes;
  return first && second && !another && isQuarter(first, communes) ? places.slice(1) : places;
}

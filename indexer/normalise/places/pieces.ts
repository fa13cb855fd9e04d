import { fold, nameKey, nfc } from "../../text/fold.ts";
import { countryOf } from "./countries.ts";
import { departmentNamed, isCommuneName, regionNamed } from "./table.ts";
import { NOISE } from "./words.ts";
import { ZONES } from "./zones.ts";

/** A written place as people type it, cut into the texts of single places and those into segments. */

export interface Segment {
  written: string;
  /** Same length as `written`. */
  folded: string;
  /** A dash stands before it: « Toulouse - Labège » lists, « Labège, Toulouse » goes from small to large. */
  dashed: boolean;
}

/** « Saint-Denis de La Réunion »: the island is its department; « Île de La Réunion » is the island. */
const OF_ISLAND =
  /(?<=\p{L})(?<!^(?:l['’])?(?:[îi]le|ville|r[ée]gion|d[ée]partement|acad[ée]mie|rectorat|chu)) (?:de |en )(?=(?:la )?(?:r[ée]union|guadeloupe|martinique|guyane)$)/iu;

/** « ROCHELLE (LA) », « Havre, Le »: as in an alphabet. */
const ARTICLE_BEHIND =
  /(?<![\p{L}'-])(\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*)*)(?: ?\((la|les?|l['’])\)|, (la|les?)(?=$| ?[-(]))/giu;

/** « Chalon s/ Saône », « Fontenay s/s Bois », « ss Bois », tags, and two letters for one: the table is folded so. */
export const tidy = (text: string): string =>
  nfc(text)
    .replace(/<[^<>]*>/g, " ")
    .replaceAll("œ", "oe")
    .replaceAll("Œ", "OE")
    .replace(/(?<=[\p{L}])[ -]s\/?s(?=[ -])/giu, " sous ")
    .replace(/(?<=[\p{L}])[ -]s(?:\/ ?|\. )/giu, " sur ")
    .replace(/(\p{L}[\p{L}' -]*)\/(\p{L}[\p{L}' -]*)/gu, (whole, before: string, after: string) =>
      isCommuneName(nameKey(`${before} sur ${after}`)) ? `${before} sur ${after}` : whole,
    )
    .replace(ARTICLE_BEHIND, (whole, name: string, inBrackets: string, behind: string) => {
      const named = `${inBrackets ?? behind} ${name}`;
      return isCommuneName(nameKey(named)) ? named : whole;
    })
    .replace(/\s+/g, " ")
    .trim()
    .replace(OF_ISLAND, ", ");

/** Is the whole a name, whatever words join its parts (« Indre et Loire », « Cergy - Pontoise »)? */
const isOneName = (text: string): boolean => {
  const name = nameKey(text);
  return isCommuneName(name) || departmentNamed(name) !== null || regionNamed(name) !== null || ZONES.has(name);
};

const SEVERAL = /\s*(?:[;|\n•·]|\/(?!\d)|(?<!\d)\/|\s(?:ou|et|(?<! d )or|and|&|\+|puis)\s)\s*/i;
const JOINT = "\u0001";
const AROUND =
  /\s(?:et|&|\+|and)\s+(?=(?:sa |ses |proche |petite |1ere |première )*(?:p[ée]riph|environ|alentour|banlieue|couronne|agglo|m[ée]tropole|r[ée]gion\b|sa |ses ))/gi;
/** « Nantes (44), Rennes (35) »: a name goes on after the code of the one before. */
const NEXT_CITY = /(?<=\((?:\d{2}|2[abAB]|9[78]\d|\d{5})\))\s*[,–—-]\s*(?=\p{L}[^()]*\()/u;
const CODE = String.raw`(?:\d{2}|2[abAB]|9[78]\d|\d{5})`;
const CODED = new RegExp(
  String.raw`^(?:${CODE} ?[-–—]? ?(?<behind>\p{L}[\p{L}'’ -]*)|(?<before>\p{L}[\p{L}'’ -]*?) ?[-–—]? ?${CODE})$`,
  "u",
);

/** « Toulouse - 31, Montpellier - 34 »: each with a code of its own are places, not levels of one. */
function coded(piece: string): string[] {
  const parts = piece.split(",").map((part) => part.trim());
  const areCoded = parts.every((part) => {
    const { behind, before } = CODED.exec(part)?.groups ?? {};
    return isCommuneName(nameKey(behind ?? before ?? ""));
  });
  return parts.length > 1 && areCoded ? parts : [piece];
}
const ORDINAL = /^\d{1,2} ?(?:er|e|[èe]me|è)(?: arr\S*)?$/i;

/** The single places of a text: « Paris / Lyon », « Paris ou Nantes »; « Indre et Loire » is one. */
export function piecesOf(written: string): string[] {
  if (isOneName(written) || NOISE.test(fold(written))) return [written];
  if (NUMBERS.test(written)) return written.split(/ ?[/,;&+-] ?/);
  const text = levelled(written);
  const pieces = joined(text)
    .replace(AROUND, JOINT)
    .split(SEVERAL)
    .flatMap((piece) => piece.split(NEXT_CITY))
    .flatMap(coded)
    .map((piece) => piece.replaceAll(JOINT, " et ").trim());
  const kept = withCity(pieces.filter((piece) => piece !== "" && !NOISE.test(fold(piece))));
  return kept.length === 0 ? [text] : kept;
}

/** « Bern|Bern|BE|Schweiz »: bars that go from a town to its country part levels, not places. */
function levelled(text: string): string {
  const levels = text.split("|").map((level) => level.trim());
  const isCountry = (level: string): boolean => level.length > 2 && countryOf(level) !== null;
  const ends = levels.length > 2 && isCountry(levels.at(-1)!) && levels.filter(isCountry).length === 1;
  return ends ? levels.join(", ") : text;
}

/** « 92/78 », « 75, 92, 93 »: departments by their numbers. */
const NUMBERS = /^(?:\d{2}|2[ab]|9[78]\d)(?: ?[/,;&+-] ?(?:\d{2}|2[ab]|9[78]\d))+$/i;

/** Names that hold an « et » of their own keep it: « 70 - BROYE LES LOUPS ET VERFONTAINE ». */
function joined(text: string): string {
  let out = text;
  for (const { written } of segmentsOf(text)) {
    const name = written.replace(/^\D{0,4}\d+\W+/, "").replace(/\W+(?:cedex.*|\d+)$/i, "");
    if (/\set\s/i.test(name) && isOneName(name)) out = out.replace(name, name.replace(/\set\s/i, JOINT));
  }
  return out;
}

/** « Paris 10e et 11e », « 1er et 2e arrondissements de Paris »: both numbers are of the same city. */
const withCity = (pieces: string[]): string[] =>
  pieces.map((piece, at) => {
    const beside = [pieces[at - 1], pieces[at + 1]].map(
      (other) => /\b(?:paris|lyon|marseille)\b/i.exec(other ?? "")?.[0],
    );
    const city = ORDINAL.test(piece) ? beside.find(Boolean) : undefined;
    return city ? `${city} ${piece}` : piece;
  });

/** Commas, brackets and dashes part the levels of one place. */
export function segmentsOf(text: string): Segment[] {
  const parts = text.split(/(,|\(|\)|\[|\]|>|\s[-–—]\s|\s-(?=[A-ZÀ-Ý])|:\s|~|_)/);
  const segments: Segment[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const written = parts[at]!.trim();
    if (written !== "") segments.push({ written, folded: fold(written), dashed: /[-–—]/.test(parts[at - 1] ?? "") });
  }
  return segments;
}

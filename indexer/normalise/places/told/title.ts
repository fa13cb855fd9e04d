import type { Place } from "../../../../offer/offer.ts";
import { fold, nameKey } from "../../../text/fold.ts";
import type { Reading } from "../../reading.ts";
import { communeOf } from "../table.ts";
import type { Words } from "./names.ts";
import { type Row, rowAt } from "./rows.ts";

/** « Chef de projet IA – Lyon (H/F) », « Stage à Pau », « Data Engineer Nantes F/H »: a place stands apart in a title, or ends it. */

const MARK = String.raw`(?:[hfmwx](?:[\s/.-]{1,3}[hfmwxdn])+|cd[id]|stage|alternance|apprentissage|interim|freelance|vie|internship)(?![a-z])`;
const APART_BEFORE = new RegExp(
  String.raw`(?:^|[–|:·•,([/>_] ?| -|- |(?<![a-z])(?:a|au|aux|sur|in|en|secteur|zone|region|(?:agences?|sites?|campus)(?: de| d')?|basee?s? (?:a|sur)|based in) ?|(?<![a-z])${MARK}\)? )$`,
);
const APART_AFTER = new RegExp(
  String.raw`^(?:\s*$| ?[–|:·•,;)\]/(_+]| -|- |\s+\(?${MARK}|\s+(?:based|ou|or|et|and)\s)`,
);
/** « Ville de Pau », « l'Usine du Mans »: the name of something, not where the job is. */
const OF_SOMETHING =
  /\b(?:ecoles?|universite|academie|rectorat|institut|chu|mines|polytech|campus|mairie) [^-–|:(]*$|(?:^|(?<![a-z&])(?:de|du|des|la|le|les|l|d|of|chez|grand|greater|saint|sainte)[ '])$/;

/** Hamlets bear the names of words (« Sales », « Lux », « Us »); nobody ends a title with them. */
const TOWN = 5_000;
/** Without a sign that parts it from the job, a name is a city's. */
const CITY = 40_000;

export function placesOfTitle(reading: Reading): Place[] {
  const words = withoutCompany(reading);
  const found: Place[] = [];
  let read = 0;
  for (const { index } of words.text.matchAll(/(?<![\p{L}\d])\p{Lu}\p{L}/gu)) {
    const row = index < read ? null : rowAt(words, index);
    if (!row) continue;
    if (isPlace(row, words, nameKey(reading.raw.company ?? ""))) found.push(...row.places);
    read = row.end;
  }
  return found;
}

/** « Laveur de vitres – Agence Vermeil Pau »: the employer's own name says nothing of the place. */
function withoutCompany({ title, titleFolded, raw }: Reading): Words {
  const company = fold(raw.company ?? "").trim();
  const at = company.length > 2 ? titleFolded.indexOf(company) : -1;
  if (at === -1) return { text: title, folded: titleFolded };
  const blank = (text: string) => text.slice(0, at) + "|".repeat(company.length) + text.slice(at + company.length);
  return { text: blank(title), folded: blank(titleFolded) };
}

function isPlace(row: Row, { folded }: Words, company: string): boolean {
  const [before, after] = [folded.slice(0, row.start), folded.slice(row.end)];
  if (!APART_AFTER.test(after) || isEmployer(row, company)) return false;
  if (APART_BEFORE.test(before)) return row.places.every((place) => isTown(place, TOWN));
  return !OF_SOMETHING.test(before) && row.places.every((place) => place.commune !== null && isTown(place, CITY));
}

/** A code beside the name makes any commune sure. */
const isTown = ({ insee, text }: Place, people: number): boolean =>
  insee === null || /\d/.test(text) || (communeOf(insee)?.population ?? 0) >= people;

/** « Orange » in an offer of Orange Business. */
const isEmployer = ({ places }: Row, company: string): boolean =>
  places.some(({ text }) => company === nameKey(text) || company.startsWith(`${nameKey(text)} `));

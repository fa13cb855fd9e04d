import { nameKey } from "../fold.ts";
import { cityAbroad, countryOf, stateOf } from "./countries.ts";
import { departmentNamed, departmentOf, isCommuneName, regionNamed } from "./table.ts";
import { ZONES, type Zone } from "./zones.ts";

/** What the words of one written place say, before any commune is chosen. */
export interface Clues {
  country: string | null;
  /** The country was written as two letters, which may be a state's (« Boston, MA »). */
  byCode: boolean;
  regionCode: string | null;
  department: string | null;
  /** Folded name that is both a department and a commune (« Mayenne »). */
  doubtful: string | null;
  postcode: string | null;
  arrondissement: number | null;
  zone: Zone | null;
  /** Folded names that may be communes, in order. */
  names: string[];
}

export const noClues = (): Clues => ({
  country: null,
  byCode: false,
  regionCode: null,
  department: null,
  doubtful: null,
  postcode: null,
  arrondissement: null,
  zone: null,
  names: [],
});

const STREET =
  /^(?:\d+\s*(?:bis|ter|quater)?[ ,]+)?(?:rue|avenue|av\.?|bd|bld|boulevard|place|allees?|chemin|impasse|quai|cours|route|esplanade|square|parvis|tour|immeuble|batiment|bat\.?|zac|zi|za|parc|campus|residence|passage|villa|rond-point|cs|bp)\b/;
/** « CS 12345 », « BP 70 », « TSA 10001 » number a mail bag, not a town. */
const MAILBAG = /^(?:cs|bp|tsa) ?\d{1,3} ?\d{0,3}$/;
const NOISE =
  /^(?:hybride?|remote|full remote|teletravail.*|a distance|distanciel|sur site|on-?site|presentiel|non precise|non renseigne|n\/a|null|undefined|none|siege|multi-?sites?|plusieurs (?:lieux|villes|sites)|\d+ locations?|temps plein|cdi|cdd|et plus|idf ?\(.*)$/;
const BEFORE =
  /^(?:ville de|ville|commune de|mairie de|metropole de|metropole|agglomeration de|agglomeration|agglo de|region de|secteur(?: de)?|bassin de|proche(?: de)?|pres de|autour de|alentours de|peripherie de|grand|greater|centre-ville de|centre de|nord de|sud de|est de|ouest de|lieu|localisation|location|site de|site|base a|a|remote|teletravail) ?[:-]? (?=\S)/;
const AFTER =
  /(?:[ ,]+(?:et|&|\+)?[ ,]*(?:sa |ses |proche |premiere |1ere |petite )*(?:peripherie|environs|alentours|couronne|banlieue|region|agglomeration|agglo|metropole|metropolitan(?: region| area)?|area|centre-ville|centre|intra-muros|city|et region parisienne)|[ ,]+cedex(?: \d{1,2})?|[ ,]+\d{1,2} ?(?:er|e|eme|ieme) canton| ?\(dept\.?\)| \(?(?:remote|hybride?|teletravail[^)]*)\)?)$/;
const ROMAN: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
  xiii: 13,
  xiv: 14,
  xv: 15,
  xvi: 16,
  xvii: 17,
  xviii: 18,
  xix: 19,
  xx: 20,
};

/** Reads the segments of one place, in order. `folded` has the length of `written`, whose capitals tell « US » from « us ». */
export function readClues(segments: readonly { written: string; folded: string }[]): Clues {
  const clues = noClues();
  for (const segment of segments) readSegment(segment.written.trim(), segment.folded.trim(), clues);
  settleDoubt(clues);
  return clues;
}

/** « Vienne (38) »: the number of another department makes a town of the name. */
function settleDoubt(clues: Clues): void {
  const named = clues.doubtful ? departmentNamed(clues.doubtful) : null;
  if (!named || !clues.department || clues.department === named.number) return;
  clues.names.push(clues.doubtful!);
  clues.doubtful = null;
}

function readSegment(written: string, folded: string, clues: Clues): void {
  if (folded === "" || NOISE.test(folded) || MAILBAG.test(folded)) return;
  if (readPrefix(written, folded, clues)) return;
  const country = countryOf(written) ?? (clues.names.length > 0 ? stateOf(written) : null);
  const whole = nameKey(folded);
  const name = regionNamed(whole) || isCommuneName(whole) ? whole : nameKey(stripped(folded));
  if (country) {
    clues.byCode ||= clues.country === null && /^[A-Z]{2}$/.test(written) && stateOf(written) === null;
    clues.country ??= country;
    return;
  }
  if (readPostcode(written, folded, clues)) return;
  if (STREET.test(folded) && !isCommuneName(name) && !(clues.department && isCommuneName(`le ${name}`))) return;
  readName(name, clues);
}

/** « 75 - PARIS 09 », « 92-Hauts-de-Seine », « Levallois-Perret - 92 », « FR-Paris », « 2A », « Paris 75 ». */
function readPrefix(written: string, folded: string, clues: Clues): boolean {
  const code = /^([A-Z]{2})[-_ ]{1,3}(\S.*)$/.exec(written);
  if (code && countryOf(code[1]!) && !isCommuneName(nameKey(folded))) {
    clues.country ??= countryOf(code[1]!);
    readSegment(code[2]!.trim(), folded.slice(-code[2]!.length).trim(), clues);
    return true;
  }
  const before = /^(\d{2}|2[ab]|9[78]\d)(?: ?- ?|, | )(?=[^\d ])(.*)$/.exec(folded);
  const after = before ? null : /^(.*\D)(?: ?- ?| )\(?(\d{2}|2[ab]|9[78]\d)\)?$/.exec(folded);
  const alone = /^\(?(\d{2}|2[ab]|9[78]\d)\)?$/.exec(folded);
  const number = alone?.[1] ?? before?.[1] ?? after?.[2];
  const rest = before?.[2] ?? after?.[1]?.replace(/[ (-]+$/, "");
  if (!number || STREET.test(folded)) return false;
  if (after && !/-/.test(folded.slice(after[1]!.length)) && isArrondissement(rest ?? "", Number(number))) return false;
  const department = departmentOf(number);
  if (!department) return false;
  clues.department ??= department.number;
  if (rest) readSegment(rest, rest, clues);
  return true;
}

const isArrondissement = (city: string, number: number): boolean => {
  const most = { paris: 20, lyon: 9, marseille: 16 }[nameKey(city)];
  return most !== undefined && number >= 1 && number <= most;
};

/** « 75009 Paris », « Paris 75009 », « F-69003 LYON », « 12 rue X 44000 Nantes ». */
function readPostcode(written: string, folded: string, clues: Clues): boolean {
  const found = /(?:^|[^\d])(\d{5}|\d{2} \d{3})(?=$|[^\d])/.exec(folded);
  if (!found) return false;
  clues.postcode ??= found[1]!.replace(" ", "");
  const start = found.index + found[0].length;
  const after = folded.slice(start).trim();
  const before = folded
    .slice(0, found.index)
    .replace(/\b(?:f|fr)-?$/, "")
    .trim();
  if (after !== "") readSegment(written.slice(start).trim(), after, clues);
  else if (before !== "" && !STREET.test(before)) {
    // « Houston, TX 77001 »: capitals tell a state.
    readSegment(written.slice(0, before.length), before, clues);
  }
  return true;
}

function stripped(folded: string): string {
  let text = folded;
  for (let again = true; again; ) {
    const next = text.replace(AFTER, "").replace(BEFORE, "").trim();
    again = next !== text && next !== "";
    if (again) text = next;
  }
  return text;
}

function readName(name: string, clues: Clues): void {
  if (name === "") return;
  if (ZONES[name]) clues.zone ??= ZONES[name];
  else if (readArrondissement(name, clues)) return;
  else if (!readAdministrative(name, clues)) clues.names.push(name);
}

/** « 9e arrondissement », « paris 9e arrondissement », « paris 09 », « 9e arrondissement de paris », « lyon iii ». */
function readArrondissement(name: string, clues: Clues): boolean {
  const found =
    /^(?:(paris|lyon|marseille) )?(\d{1,2}|[ivx]+) ?(?:er|e|eme|ieme|nd|nde|st|th|rd)?(?: (?:arr\w*|ardt))?(?: d?e? ?(paris|lyon|marseille))?$/.exec(
      name,
    );
  if (!found) return false;
  const city = found[1] ?? found[3] ?? null;
  if (!city && !/arr|ardt/.test(name)) return false;
  const number = /\d/.test(found[2]!) ? Number(found[2]) : ROMAN[found[2]!];
  if (number === undefined) return false;
  if (city) clues.names.push(city);
  if (number >= 1 && number <= 20) clues.arrondissement ??= number;
  return true;
}

/** Region or department; a name that is also a commune's is settled by the company it keeps. */
function readAdministrative(name: string, clues: Clues): boolean {
  const region = regionNamed(name);
  if (region && !(name === "centre" && clues.names.length === 0 && !clues.country)) {
    clues.regionCode ??= region;
    return true;
  }
  const department = name === "paris" ? null : departmentNamed(name);
  if (!department) return false;
  const isCommune = isCommuneName(name);
  if (!isCommune || clues.names.length > 0 || clues.department === department.number) {
    clues.department ??= department.number;
  } else if (clues.department) clues.names.push(name);
  else clues.doubtful ??= name;
  return true;
}

/** Country of the first name that is a well-known city abroad. */
export const abroad = (names: readonly string[]): string | null => {
  for (const name of names) {
    const country = cityAbroad(name);
    if (country) return country;
  }
  return null;
};

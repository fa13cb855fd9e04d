import { fold, nameKey } from "../../text/fold.ts";
import { candidates, choose, fits, hasClue } from "./choose.ts";
import { cityAbroad, largeCityAbroad } from "./cities-abroad.ts";
import { type Clues, noClues } from "./clues.ts";
import { countryOf, countryOfZip, stateOf } from "./countries.ts";
import { misspelt } from "./misspelt.ts";
import type { Segment } from "./pieces.ts";
import { REGION_CODES } from "./regions.ts";
import {
  communesNamed,
  communesServed,
  departmentNamed,
  departmentOf,
  isCommuneName,
  regionName,
  regionNamed,
} from "./table.ts";
import { AFTER, BEFORE, cityOfAdjective, MAILBAG, NOISE, REMOTE_AT, ROMAN, STREET } from "./words.ts";
import { ZONES } from "./zones.ts";

/**
 * Reads the segments of one place, in order. `folded` has the length of `written`, whose capitals tell « US » from « us ». `strict`: nothing
 * is guessed of a name that nobody bears.
 */
export function readClues(segments: readonly Segment[], strict = false): Clues {
  const clues = noClues();
  for (const { written, folded, dashed } of segments) {
    const before = clues.names.length;
    if (dashed || !readState(written, clues)) readSegment(written.trim(), folded.trim(), clues);
    clues.dashed ||= dashed && clues.names.length > before && before > 0;
  }
  settleDoubt(clues);
  if (!strict) clues.names = clues.names.map((name) => (isKnown(name, clues) ? name : (meantBy(name, clues) ?? name)));
  return clues;
}

/** « MIN de Rungis (94) », « Strasboug (67) »: an unknown name that ends with a town of the department, or is one misspelt. */
function meantBy(name: string, clues: Clues): string | null {
  if (clues.country !== null && clues.country !== "FR") return null;
  const words = hasClue(clues) ? name.split(" ") : [];
  const tails = words.slice(1).map((_, at) => words.slice(at + 1).join(" "));
  const tail = tails.find((one, at) => /^d[eu]?$/.test(words[at]!) && one.length > 3 && fitting(one, clues));
  return tail ?? misspelt(name, clues) ?? townAtStart(words, clues);
}

/** « Vienne (38) », « Argentine (73) », « Bretagne (36) »: the number of a department makes a town of a wider name. */
function settleDoubt(clues: Clues): void {
  const named = clues.doubtful ? departmentNamed(clues.doubtful) : null;
  const there = clues.department ?? clues.postcode?.slice(0, 2);
  const isTown = named?.number !== there || isSeat(clues.doubtful ?? "", clues);
  if (clues.doubtful && there && isTown && fitting(clues.doubtful, clues)) {
    clues.names.push(clues.doubtful);
    clues.doubtful = null;
    if (clues.country !== "FR") clues.country = null;
  }
  const region = clues.department ? departmentOf(clues.department)!.regionCode : null;
  if (!region || !clues.regionCode || clues.regionCode === region) return;
  const name = nameKey(regionName(clues.regionCode));
  clues.regionCode = null;
  if (fitting(name, clues)) clues.names.push(name);
}

const fitting = (name: string, clues: Clues): boolean =>
  candidates(name, clues).some((commune) => fits(commune, clues));

function readSegment(written: string, folded: string, clues: Clues): void {
  const away = REMOTE_AT.exec(folded)?.[0].length ?? 0;
  if (away > 0) readSegment(written.slice(away), folded.slice(away), clues);
  if (away > 0 || folded === "" || NOISE.test(folded) || MAILBAG.test(folded)) return;
  if (/^(?:EU|UE)$/.test(written) && !clues.department && !clues.postcode) return;
  if (readCedex(written, folded, clues) || readPrefix(written, folded, clues)) return;
  if (readCountry(written, clues) || readPostcode(written, folded, clues)) return;
  const name = nameKey(folded);
  const isWhole = regionNamed(name) !== null || isKnown(name, clues);
  const city = isWhole ? null : cityOfAdjective(folded);
  const core = isWhole ? folded : stripped(folded, clues);
  const at = folded.indexOf(core);
  const isStreet = STREET.test(folded) && !isCommuneName(name) && !(clues.department && isCommuneName(`le ${name}`));
  if (city) readName(city, city, clues);
  else if (core !== folded) readSegment(written.slice(at, at + core.length), core, clues);
  else if (!isStreet) readName(name, written, clues);
}

/** « Toulouse Cedex 4 », « Paris Cedex 08 »: in the three large cities the number is an arrondissement's. */
function readCedex(written: string, folded: string, clues: Clues): boolean {
  const found = /^(.*?)[ ,-]+cedex(?: (\d{1,2}))?(?= |$)/.exec(folded);
  if (!found) return false;
  const [, before = "", number] = found;
  if (number && isArrondissement(before.replace(/^\d+ /, ""), Number(number))) clues.arrondissement ??= Number(number);
  readSegment(written.slice(0, before.length), before, clues);
  readSegment(written.slice(found[0].length).trim(), folded.slice(found[0].length).trim(), clues);
  return true;
}

/** « Paris, TX », « Houston, TX 77001 »: after a city, capitals tell a state. */
function readState(written: string, clues: Clues): boolean {
  const name = written.replace(/ \d{5}(?:-\d{4})?$/, "");
  const [city] = clues.names;
  if (city === undefined) return false;
  // « Durham, NC » is not in New Caledonia.
  const country = countryOf(name) === null || candidates(city).length === 0 ? stateOf(name) : null;
  if (!country) return false;
  clues.byState ||= clues.country === null;
  clues.country ??= country;
  return true;
}

/** A country; a name that is a commune's too waits for the company it keeps. */
function readCountry(written: string, clues: Clues): boolean {
  const country = countryOf(written);
  if (!country) return false;
  const name = nameKey(written);
  if (country !== "FR" && (clues.department || clues.postcode) && fitting(name, clues)) return false;
  if (country !== "FR" && isCommuneName(name) && !/^[A-Z]{2,3}$/.test(written)) clues.doubtful ??= name;
  if (written.length > 2 && (clues.byState || clues.byCode)) clues.country = null;
  clues.byCode = clues.country === null ? /^[A-Z]{2}$/.test(written) && stateOf(written) === null : clues.byCode;
  clues.country ??= country;
  return true;
}

/** « Chambéry le Haut (73) »: a quarter of the town that its name begins with. */
function townAtStart(words: readonly string[], clues: Clues): string | null {
  const heads = words.slice(1).map((_, at) => words.slice(0, at + 1).join(" "));
  const fits = (head: string): boolean =>
    head.length > 4 && isCommuneName(head) && fitting(head, clues) && isTown(head, clues);
  return heads.findLast(fits) ?? null;
}

const DEPARTMENT = String.raw`\d{2}|2[ab]|9[78]\d`;
const BY_CODE = /^(?:(FR|FRA|France|FRANCE|(?!CHE )[A-Z]{3}(?= \p{L}))[-_. ]+|([A-Z]{2,3})[-_.]{1,3})(\S.*)$/u;
const CODE_LAST = /^(.*\S)[-_ ]+(FR|FRA|France|FRANCE)$/;
const BEFORE_NAME = new RegExp(`^(${DEPARTMENT})(?: ?- ?|, | )(?=[^\\d ])(.*)$`);
const AFTER_NAME = new RegExp(`^(.*\\D)(?: ?- ?| )\\(?(${DEPARTMENT})\\)?$`);
const ALONE = new RegExp(`^\\(?(?:fr-?|(?:departement|dept?|dpt|dep)[. ]*(?:n° ?)?)?(${DEPARTMENT})\\)?$`);

/** « 75 - PARIS 09 », « 92-Hauts-de-Seine », « Levallois-Perret - 92 », « FR-Paris », « Lyon FR », « 2A », « Paris 75 ». */
function readPrefix(written: string, folded: string, clues: Clues): boolean {
  if (readCountryCode(written, folded, clues)) return true;
  const alone = ALONE.exec(folded);
  const before = alone ? null : BEFORE_NAME.exec(folded);
  const after = alone || before ? null : AFTER_NAME.exec(folded);
  const number = alone?.[1] ?? before?.[1] ?? after?.[2];
  const rest = before?.[2] ?? after?.[1]?.replace(/[ (-]+$/, "");
  const department = number ? departmentOf(number) : null;
  if (!department) return false;
  const known = rest === undefined || isOf(nameKey(rest), department.number);
  if (STREET.test(folded) && !known) return false;
  // « Lyon 03 » is an arrondissement, « Toulouse 02 » a site's number: only a spaced dash makes it a department's.
  const around = after ? written.slice(after[1]!.length) : written.slice(0, 6);
  const isLoose = !/ ?- /.test(around);
  if (after && isLoose && isArrondissement(after[1]!, Number(number))) return false;
  if (rest && isLoose && !known) readName(nameKey(rest), rest, clues);
  else {
    clues.department ??= department.number;
    if (rest) readSegment(rest, rest, clues);
  }
  return true;
}

/** Is this a commune of the department, or its own name? */
const isOf = (name: string, department: string): boolean =>
  fitting(name, { ...noClues(), department }) || departmentNamed(name)?.number === department;

function readCountryCode(written: string, folded: string, clues: Clues): boolean {
  if (isCommuneName(nameKey(folded))) return false;
  const first = BY_CODE.exec(written);
  const named = first ? countryOf(first[1] ?? first[2]!) : null;
  const last = named ? null : CODE_LAST.exec(written);
  const country = named ?? (last && !/[ -](?:en|de|du)$|'$/i.test(last[1]!) ? "FR" : null);
  if (!country) return false;
  clues.country ??= country;
  const rest = last ? last[1]! : first![3]!;
  const at = last ? 0 : written.length - rest.length;
  readSegment(rest.trim(), folded.slice(at, at + rest.length).trim(), clues);
  return true;
}

const ARRONDISSEMENTS: Record<string, number> = { paris: 20, lyon: 9, marseille: 16 };
const isArrondissement = (city: string, number: number): boolean =>
  number >= 1 && number <= (ARRONDISSEMENTS[nameKey(city)] ?? 0);

/** « 75009 Paris », « Paris 75009 », « F-69003 LYON », « 12 rue X 44000 Nantes ». */
function readPostcode(written: string, folded: string, clues: Clues): boolean {
  const found = /(?:^|[^\d])(\d{5}|\d{2} \d{3})(?=$|[^\d])/.exec(folded);
  if (!found) return false;
  const abroad = countryOfZip(written.slice(0, found.index + 1));
  if (abroad) {
    clues.country ??= abroad;
    return true;
  }
  clues.postcode ??= found[1]!.replace(" ", "");
  const start = found.index + found[0].length;
  const after = folded.slice(start).trim();
  const before = folded
    .slice(0, found.index)
    .replace(/\b(?:f|fr)-?$/, "")
    .trim();
  if (after !== "") readSegment(written.slice(start).trim(), after, clues);
  else if (before !== "" && (!STREET.test(before) || isCommuneName(nameKey(before)))) {
    // « Houston, TX 77001 »: capitals tell a state.
    readSegment(written.slice(0, before.length), before, clues);
  }
  return true;
}

function stripped(folded: string, clues: Clues): string {
  let text = folded;
  for (let again = true; again; ) {
    const next = text.replace(AFTER, "").replace(BEFORE, "").trim();
    again = next !== text && next !== "" && !isKnown(nameKey(text), clues);
    if (again) text = next;
  }
  return text;
}

const isKnown = (name: string, clues: Clues): boolean =>
  candidates(name).length > 0 ||
  fitting(name, clues) ||
  departmentNamed(name) !== null ||
  ZONES.has(name) ||
  largeCityAbroad(name) !== null;

function readName(name: string, written: string, clues: Clues): void {
  if (name === "") return;
  if (ZONES.has(name)) clues.zone ??= ZONES.get(name)!;
  else if (readArrondissement(name, clues) || readAdministrative(name, clues)) return;
  else if (isKnown(name, clues)) clues.names.push(name);
  else if (!readChain(written, clues) && !readBeginning(name, clues)) clues.names.push(townAtEnd(name, clues) ?? name);
}

const MOST_LINKS = 12;

/** « AIX EN PROVENCE-AVIGNON-BRIGNOLES », « Bas-Rhin-Steinbourg », « UK-London »: a chain of known names, each as long as can be.
 *  What follows the last one is a site's own name (« COLOMIERS-036 »). */
function readChain(written: string, clues: Clues): boolean {
  const links = written.split(/[-–]|\.(?=\S)/, MOST_LINKS).map((link) => link.trim());
  if (links.length < 2) return false;
  const found = { ...noClues(), department: departmentAmong(links) };
  let at = 0;
  for (let length = 1; at < links.length && length > 0; at += length) {
    const here = { ...clues, department: found.department ?? clues.department, regionCode: found.regionCode };
    length = Math.min(4, links.length - at);
    while (length > 0 && !isLink(links.slice(at, at + length).join(" "), here)) length--;
    if (length > 0) readLink(links.slice(at, at + length).join(" "), found);
  }
  if (at === 0 || GOES_ON.test(nameKey(links[at] ?? ""))) return false;
  clues.names.push(...found.names);
  clues.dashed ||= found.names.length > 1;
  clues.department ??= found.department;
  clues.regionCode ??= found.regionCode;
  clues.country ??= found.country;
  return true;
}

/** « Caudan-Morbihan », « Monnaie-Indre-et-Loire »: the department that one of the links names; « Rhône » of « Auvergne-Rhône-Alpes » is none. */
function departmentAmong(links: readonly string[]): string | null {
  for (let at = 0; at < links.length; at++)
    for (let length = 4; length > 0; length--) {
      const name = nameKey(links.slice(at, at + length).join(" "));
      if (regionNamed(name)) {
        at += length - 1;
        break;
      }
      const department = name === "paris" ? null : departmentNamed(name);
      if (department) return department.number;
    }
  return null;
}

function readLink(link: string, found: Clues): void {
  const region = REGION_CODES.get(link);
  if (region) found.regionCode ??= region;
  else readSegment(link, fold(link), found);
}

const isLink = (link: string, clues: Clues): boolean => {
  const name = nameKey(link);
  if (regionNamed(name) || departmentNamed(name) || countryOf(link)) return true;
  if (REGION_CODES.has(link)) return clues.country === "FR";
  return name.length > 3 && (isTown(name, clues) || (candidates(name).length === 0 && largeCityAbroad(name) !== null));
};

const TOWN = 10_000;
const isTown = (name: string, clues: Clues): boolean => {
  const commune = choose(candidates(name), { ...clues, names: [name] });
  return commune !== null && (commune.population >= TOWN || hasClue(clues));
};

/** Words after which a name is of something else (« Gare de Lyon ») or the rest of a longer one (« La Croix Saint Ouen »). */
const GOES_BEFORE =
  /^(?:de|d|du|des|la|le|les|l|a|au|aux|rue|sur|vers|pour|croix|mont|bois|val|pont|port|bourg|ville|villers|villiers|chateau|fontaine|dame|champ|roche|tour|plan|hauts?|hautes?|bas|basses?|grande?|petite?|vieux|neuf|neuve|nouveau|nouvelle|new|north|south|san|santa)$/;

/** « Office Paris », « FC Nanterre »: the town that an unknown name ends with. */
function townAtEnd(name: string, clues: Clues): string | null {
  const words = name.split(" ");
  for (let at = 1; at < words.length; at++) {
    const tail = words.slice(at).join(" ");
    if (tail.length < 4 || GOES_BEFORE.test(words[at - 1]!)) continue;
    if (isCommuneName(tail) ? isTown(tail, clues) : largeCityAbroad(tail)) return tail;
  }
  return null;
}

/** The name of a commune is not finished (« Montreuil sur M. »). */
const GOES_ON = /^(?:sur|sous|en|lez|de|du|des|d|l|aux?)\b/;
/** « Labège Innopole », « Bidart Technopole »: what stands in a small town as well. */
const PARK = /^(?:inno|techno|agro|eco|bio)(?:pole|parc|park|lac|campus)\b|^(?:zi|za|zac|zone|parc|gare|centre)\b/;
/** « Marseille La Valentine » is a quarter; after a smaller town it may be another commune's name. */
const isCity = (name: string): boolean => communesNamed(name).some((commune) => commune.population >= 100_000);

/** « Lyon Confluence », « Puteaux La Défense », « Montréal Canada »: what the longest known beginning names. */
function readBeginning(name: string, clues: Clues): boolean {
  const words = name.split(" ");
  for (let length = words.length - 1; length > 0; length--) {
    const head = words.slice(0, length).join(" ");
    const rest = words.slice(length).join(" ");
    if (GOES_ON.test(rest) || (/^l(?:a|e|es) /.test(rest) && !ZONES.has(rest) && !isCity(head))) continue;
    if (ZONES.has(head)) clues.zone ??= ZONES.get(head)!;
    else if ((isCommuneName(head) && (isTown(head, clues) || PARK.test(rest))) || (cityAbroad(head) && countryOf(rest)))
      clues.names.push(head);
    else if (length > 1 && regionNamed(head) && candidates(head).length < 3) clues.regionCode ??= regionNamed(head);
    else continue;
    if (rest.length > 3) clues.country ??= countryOf(rest);
    return true;
  }
  return false;
}

/** « 9e arrondissement », « 9e », « paris 09 », « 9e arrondissement de paris », « lyon iii », « lyon 7 gerland ». */
function readArrondissement(name: string, clues: Clues): boolean {
  const found =
    /^(?:(paris|lyon|marseille) )?(\d{1,2}|[ivx]+) ?(er|e|eme|ieme|nd|nde|st|th|rd)?(?: (?:arr\w*|ardt))?(?: d?e? ?(paris|lyon|marseille))?$/.exec(
      name,
    ) ?? /^(paris|lyon|marseille) (\d{1,2})() ?(?:er|e|eme|ieme)?()(?: [a-z].*)$/.exec(name);
  if (!found) return false;
  const city = found[1] || found[4] || null;
  if (!city && !found[3] && !/arr|ardt/.test(name)) return false;
  const number = /\d/.test(found[2]!) ? Number(found[2]) : ROMAN[found[2]!];
  if (number === undefined) return false;
  if (city) clues.names.push(city);
  if (number >= 1 && number <= 20) clues.arrondissement ??= number;
  return true;
}

const HAMLET = 5_000;

/** Region or department; a name that is also a town's is settled by the company it keeps. */
function readAdministrative(name: string, clues: Clues): boolean {
  const region = regionNamed(name);
  const isVague = (name === "centre" && clues.names.length === 0 && !clues.country) || candidates(name).length > 2;
  if (region && !isVague) {
    clues.regionCode ??= region;
    return true;
  }
  const department = name === "paris" || isVague ? null : departmentNamed(name);
  if (!department || isSeat(name, clues)) return false;
  // « Vaucluse, Doubs »: of two doubtful names the wider comes last.
  const first = clues.doubtful;
  if (first && !clues.department && fitting(first, { ...noClues(), department: department.number }))
    clues.department = department.number;
  const isTownToo = candidates(name).some(
    (commune) => commune.department !== department.number && commune.population >= HAMLET,
  );
  if (!isTownToo || clues.names.length > 0 || clues.department === department.number)
    readDepartment(name, department.number, clues);
  else if (clues.department) clues.names.push(name);
  else clues.doubtful ??= name;
  return true;
}

/** « Mayenne (53100) »: the postcode is of the town that bears its department's name. */
const isSeat = (name: string, { postcode }: Clues): boolean =>
  postcode !== null && communesServed(postcode).some((commune) => nameKey(commune.name) === name);

function readDepartment(name: string, number: string, clues: Clues): void {
  if (clues.department && clues.department !== number) clues.names.push(name);
  else if (clues.department === number || !isCommuneName(name) || clues.names.length > 0) clues.department ??= number;
  else clues.doubtful ??= name;
}

import { nameKey } from "../../../text/fold.ts";
import { candidates } from "../choose.ts";
import { countryOf } from "../countries.ts";
import { departmentNamed, departmentOf, isCommuneName, regionNamed } from "../table.ts";
import { ZONES } from "../zones.ts";
import { NTH, NTH_FOLDED, numberOf } from "./nth.ts";

/** What stands right behind a name and says which place it is: « Niort (79) », « Paris, dans le 11e », « Rochefort, Charente-Maritime ». */
export interface Tail {
  length: number;
  /** As a field would write it. */
  query: string;
}

/** « Paris, rue du Temple, dans le 3e ». */
const STREET = String.raw`(?:\d{1,3}(?: bis| ter)?,? )?(?:rue|avenue|boulevard|quai|place|passage|impasse|square|cours|allée)(?!\p{L})`;
const ARRONDISSEMENT = new RegExp(
  String.raw`^(?:,? ?\(?${STREET}[^,.;:()\n]{2,40}|, [^,.;:()\d\n]{2,40}(?=, dans le \d)| \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?= \(\d))?,? ?(?:- |– |dans le |in the )?\(?(?:dans le )?(${NTH})\)?|^ (0[1-9]|[12]?\d)(?![\d,.]* ?[\p{L}\d€%])`,
  "u",
);
/** « Our Paris office is in the 10th », « notre bureau de Paris est dans le 13e ». */
const SAID_OF_OFFICE = new RegExp(
  `^(?: (?:offices?|studio|team|hq|headquarters|lab))?(?:,| (?:est|sont|se trouvent?|se situent?|is|are))(?: située?s?| installée?s?| located| based)? (?:dans le |in the )(${NTH})`,
  "u",
);
/** « Our Paris office (75010) ». */
const CODE_OF_OFFICE = /^ (?:offices?|studio|team|hq|headquarters|lab|site) \((?:75|69|13)0(\d\d)\)/;
const BRACKET = /^ ?\(([^()\n]{2,30})\)/;
const CODE = /^(?:\d{2}|2[AB]|9[78]\d|\d{2} ?\d{3})$/i;
const CODE_BEHIND =
  /^(?: ?[-–—,] ?| )(\d{2} ?\d{3}|\d{2}|2[AB])(?![\p{L}\d]|[.,]\d| ?(?:[€%/]|k€|keur|h(?!\/f)|j|mois|ans?|jours?|heures?|semaines?)(?!\p{L}))/iu;
const NAME_BEHIND =
  /^(?: ?, ?| ?[-–—] ?|,? (?:en |dans (?:le |la |l['’]|les )|(?:à|de) (?:la (?=R[ée]union)|(?=La R[ée]union|Mayotte))))(\p{Lu}[\p{L}'’ -]{2,40})/u;
const CITIES = new Set(["paris", "lyon", "marseille"]);

/** `name` is folded. */
export function tailAt(text: string, at: number, name: string): Tail | null {
  const rest = text.slice(at, at + 60);
  return (
    (ZONES.has(name) ? communeBehind(rest) : null) ??
    (CITIES.has(name) ? arrondissement(rest) : null) ??
    bracket(rest) ??
    codeBehind(rest, name) ??
    nameBehind(rest)
  );
}

function arrondissement(rest: string): Tail | null {
  const found = ARRONDISSEMENT.exec(rest) ?? SAID_OF_OFFICE.exec(rest) ?? CODE_OF_OFFICE.exec(rest);
  const number = numberOf(found?.[1] ?? found?.[2] ?? "");
  return found && number ? { length: found[0].length, query: ` ${number}e` } : null;
}

const PART_BEFORE = new RegExp(
  String.raw`(?<![a-z\d-])(?:(${NTH_FOLDED}) (?:arr[a-z]*\.?|district),? (?:de |d'|of |a )|dans le (\d{1,2}) ?(?:er|e|eme),? a )$`,
);

/** « Dans le 11e arrondissement de Paris »: nothing stands behind. */
export function partBefore(folded: string, name: string): Tail | null {
  const found = CITIES.has(name) ? PART_BEFORE.exec(folded.slice(-40)) : null;
  const number = numberOf(found?.[1] ?? found?.[2] ?? "");
  return number ? { length: 0, query: ` ${number}e` } : null;
}

const COMMUNE_BEHIND =
  /^(?:,? ?\(|,? (?:à |(?:sur|dans|in) (?:la |the )?(?:commune|ville|town|city) (?:de |d['’]|of )|(?:commune|ville) (?:de |d['’])|côté ))(\p{Lu}[\p{L}'’ -]{2,40})/u;

/** « Sophia Antipolis, dans la commune de Valbonne », « La Défense (Puteaux) »: which commune of a zone. */
function communeBehind(rest: string): Tail | null {
  const found = COMMUNE_BEHIND.exec(rest);
  if (!found) return null;
  const from = found[0].length - found[1]!.length;
  for (let end = found[0].length; end > from; end--) {
    const name = rest.slice(from, end);
    if (/^\p{L}/u.test(rest.slice(end)) || !/\p{L}$/u.test(name) || !isCommuneName(nameKey(name))) continue;
    return { length: end + (rest[end] === ")" ? 1 : 0), query: `, ${name}` };
  }
  return null;
}

function bracket(rest: string): Tail | null {
  const found = BRACKET.exec(rest);
  const inside = found?.[1]?.trim() ?? "";
  return found && (CODE.test(inside) || isWider(inside)) ? { length: found[0].length, query: ` (${inside})` } : null;
}

/** « Laval 53 », « Lyon - 69003 »: a number of two figures is the department's only where the commune lies there. */
function codeBehind(rest: string, name: string): Tail | null {
  const found = CODE_BEHIND.exec(rest);
  const code = found?.[1]?.replace(" ", "") ?? "";
  const department = departmentOf(code.length === 5 ? code.slice(0, 2) : code);
  const isThere = department !== null && candidates(name).some((commune) => commune.department === department.number);
  return found && isThere ? { length: found[0].length, query: ` (${code})` } : null;
}

function nameBehind(rest: string): Tail | null {
  const found = NAME_BEHIND.exec(rest);
  if (!found) return null;
  const from = found[0].length - found[1]!.length;
  for (let end = found[0].length; end > from; end--) {
    const name = rest.slice(from, end);
    if (/^\p{L}/u.test(rest.slice(end)) || !/\p{L}$/u.test(name) || !isWider(name)) continue;
    return { length: end, query: `, ${name}` };
  }
  return null;
}

/** A department, a region or France. */
function isWider(words: string): boolean {
  const name = nameKey(words);
  if (name === "paris" || name === "centre") return false;
  return departmentNamed(name) !== null || regionNamed(name) !== null || countryOf(words) === "FR";
}

/** Geographical areas as career sites write them, by the names of countries that the runtime itself knows. */

const CONTINENT =
  /^(europe|afrique|africa|asie|asia|am[ée]rique.*|.*\bamerica.*|oc[ée]anie|oceania|moyen[- ]orient|middle[- ]east|monde|world)$/i;

/** « Europe, France, Nouvelle Aquitaine, Gironde »; some tenants leave the continent out, or write the town first. */
export function areaOf(area: string | null): { place: string | null; country: string | null } {
  const parts = (area ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const inside = CONTINENT.test(parts[0] ?? "") ? parts.slice(1) : parts;
  const [head = "", tail = ""] = [inside[0], inside.at(-1)];
  if (inside.length < parts.length || isCountryName(head)) return { place: tail || null, country: head || null };
  if (isCountryName(tail)) return { place: inside.slice(0, -1).join(", "), country: tail };
  return { place: inside.join(", ") || null, country: null };
}

const LANGUAGES = ["fr", "en", "de", "es", "it", "nl", "pt"];
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Codes that stand for no country (unions, « unknown »). */
const NOT_COUNTRIES = new Set(["EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"]);
/** Long forms that the tables leave out. */
const ALSO = ["united states of america", "usa", "uk", "great britain", "états-unis d'amérique", "czech republic"];

let names: Set<string> | null = null;

/** « France », « États-Unis », « United States »: does this word, alone, name a country? */
function isCountryName(word: string): boolean {
  names ??= allNames();
  return names.has(plain(word));
}

function allNames(): Set<string> {
  const codes = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((code) => !NOT_COUNTRIES.has(code));
  const tables = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }));
  return new Set([...ALSO, ...tables.flatMap((table) => codes.map((code) => table.of(code) ?? ""))].map(plain));
}

const plain = (word: string): string => word.trim().toLowerCase().replaceAll("’", "'");

import { key } from "../../text/fold.ts";

/** ISO 3166-1 alpha-2 codes of the countries that offers write as a bare code (« Berlin, DE »), with the names that the
 *  list of names below lacks: ISO alpha-3, nations, other languages. Folded. */
const USUAL: Record<string, string> = {
  FR: "french republic|republique francaise|france metropolitaine|fra|france entiere|toute la france|partout en france|frankreich|francia",
  GB: "uk|great britain|grande bretagne|angleterre|england|ecosse|scotland|pays de galles|wales|irlande du nord|northern ireland|gbr",
  US: "united states of america|usa|etats unis d amerique|u s a|u s|d c",
  DE: "deutschland|deu|bade wurtemberg|baviere|bavaria|bayern|hesse|hessen|rhenanie du nord westphalie|nordrhein westfalen|saxe|sachsen|baden wurttemberg",
  BE: "belgie|bel|wallonie|flandre|flandres|brabant wallon|bruxelles capitale",
  CH: "schweiz|svizzera|che|vaud|canton de vaud|valais|tessin|suisse romande|romandie|suisse alemanique|canton de geneve",
  LU: "grand duche de luxembourg|lux|luxembourg city|luxembourg ville",
  ES: "espana|esp|catalogne|catalunya|andalousie|pays basque espagnol",
  IT: "italia|ita|lombardie|lombardia|piemont|toscane",
  PT: "prt",
  NL: "the netherlands|hollande|nld|nederland",
  IE: "irl",
  CA: "can|ontario|colombie britannique|british columbia|alberta",
  MA: "mar",
  TN: "tun",
  DZ: "dza",
  SN: "sen",
  CI: "ivory coast|civ",
  CM: "cmr",
  MG: "",
  MU: "ile maurice|mus",
  MC: "principaute de monaco",
  AT: "osterreich|aut",
  PL: "polska|pol",
  CZ: "republique tcheque|czech republic|cze",
  SK: "",
  HU: "hun",
  RO: "rou",
  BG: "",
  GR: "",
  HR: "",
  SI: "",
  RS: "",
  UA: "",
  RU: "russian federation",
  TR: "turkey|tur",
  SE: "swe",
  NO: "norge",
  DK: "danmark|dnk",
  FI: "",
  IS: "",
  EE: "",
  LV: "",
  LT: "",
  MT: "",
  CY: "",
  IL: "isr",
  AE: "uae|emirats",
  SA: "ksa",
  QA: "",
  EG: "",
  LB: "",
  ZA: "",
  NG: "",
  KE: "",
  IN: "ind",
  CN: "chn",
  HK: "hong kong|hkg",
  TW: "",
  JP: "jpn",
  KR: "korea|coree|republic of korea|kor",
  SG: "sgp",
  MY: "",
  TH: "",
  VN: "vietnam",
  ID: "",
  PH: "",
  AU: "aus",
  NZ: "",
  BR: "brasil|bra",
  MX: "mex",
  AR: "",
  CL: "",
  CO: "",
  PE: "",
};
/** Countries that offers name in full only: « LA » is an article and « ST » a saint. */
const RARE =
  "AD AF AG AL AM AO AZ BA BB BD BF BH BI BJ BM BN BO BS BT BW BY BZ CD CF CG CR CU CV DJ DO EC ER ET FJ GA GH GI GM GN GQ GT GW GY HN HT IM IQ IR JM JO KE KG KH KM KP KW KZ LA LI LK LR LS LY MD ME MK ML MM MN MR MV MW MZ NA NE NI NP OM PA PG PK PR PS PY RW SC SD SL SM SO SR SS SV SY SZ TD TG TJ TL TM TT TZ UG UY UZ VE XK YE ZM ZW";
const RARE_NAMES: Record<string, string> = {
  CD: "rdc|drc|republique democratique du congo",
  CG: "congo|republique du congo",
  PS: "palestine",
};

/** Overseas France has ISO codes of its own; its offers are offers in France. */
const FRENCH_CODES = new Set(["GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "WF", "PF", "NC"]);

const inFrench = new Intl.DisplayNames(["fr"], { type: "region" });

/** « CH » → « Suisse ». */
export const countryName = (code: string): string => inFrench.of(code)!;

let named: Map<string, string> | null = null;

/** Folded name → code, in French, in English and as people write. Made when first asked. */
function byName(): Map<string, string> {
  named ??= countryNames();
  return named;
}

function countryNames(): Map<string, string> {
  const inEnglish = new Intl.DisplayNames(["en"], { type: "region" });
  const names = new Map<string, string>();
  for (const code of [...Object.keys(USUAL), ...RARE.split(" ")])
    for (const name of [
      countryName(code),
      inEnglish.of(code)!,
      ...`${USUAL[code] ?? RARE_NAMES[code] ?? ""}`.split("|"),
    ])
      if (name !== "") names.set(key(name), code);
  return names;
}

/** Every folded name of a country. */
export const namesOfCountries = (): Iterable<string> => byName().keys();

/** Country of a name (« Royaume-Uni », « UK ») or of a code in capitals (« GB »); null when unknown. */
export function countryOf(text: string): string | null {
  const code = text.trim();
  if (/^[A-Z]{2}$/.test(code)) {
    if (FRENCH_CODES.has(code)) return "FR";
    if (code in USUAL) return code;
  }
  const name = key(text);
  // « Mus » and « Lux » are communes, « MUS » and « LUX » codes.
  return name.length === 3 && !/^[A-Z.]+$/.test(code) ? null : (byName().get(name) ?? null);
}

const STATE_NAMES: Record<string, string> = {
  US: "tx|ny|al|ga|ky|la|md|me|mn|mo|ms|mt|nc|nd|ne|nm|pa|sc|sd|va|vt|wa|fl|oh|nj|ct|nh|nv|or|ut|wi|wv|wy|ok|ri|ks|ia|hi|ak|az|mi|dc|alabama|alaska|arizona|arkansas|california|californie|colorado|connecticut|delaware|floride|florida|georgia|georgie|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiane|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|caroline du nord|north dakota|ohio|oklahoma|oregon|pennsylvania|pennsylvanie|rhode island|south carolina|caroline du sud|south dakota|tennessee|texas|utah|vermont|virginia|virginie|washington|west virginia|wisconsin|wyoming",
  CA: "qc|on|bc|ab|ontario|quebec|alberta|colombie britannique|british columbia|manitoba|nova scotia|nouvelle ecosse|nouveau brunswick|saskatchewan",
};
const byState = new Map(
  Object.entries(STATE_NAMES).flatMap(([code, names]) => names.split("|").map((name) => [name, code] as const)),
);

/** Country of a state or province after a city (« Paris, TX », « London, Ontario »), as a code in capitals or by its name;
 *  null when unknown. Codes that are a country's are left to `countryOf`. */
export const stateOf = (text: string): string | null => {
  const name = key(text);
  return name.length > 2 || /^[A-Z]{2}$/.test(text.trim()) ? (byState.get(name) ?? null) : null;
};

/** Codes of countries that follow American cities far more often. */
const STATE_CODES = new Set("MA CA IL CO PA GA AL AR MN MO MD ME NE SC TN VA".split(" "));

/** « MA » after a city of Morocco is Morocco, after any other it is more often Massachusetts. */
export function countryOfCode(country: string, city: string | null): string {
  if (city === country) return country;
  return STATE_CODES.has(country) ? "US" : (city ?? country);
}

/** « 9 Maple Way CA 92841 », « DE 10115 »: the letters before five digits are a state's or a country's. */
export function countryOfZip(before: string): string | null {
  const code = /(?:^|[ ,])([A-Z]{2}) $/.exec(before)?.[1];
  const country = code ? (stateOf(code) ?? countryOf(code)) : null;
  return code && country && country !== "FR" ? countryOfCode(country, null) : null;
}

/** Department of overseas France whose own country code it is: « RE » is 974. */
export const overseasDepartment = (text: string): string | null => OVERSEAS[text.trim().toUpperCase()] ?? null;
const OVERSEAS: Record<string, string> = { GP: "971", MQ: "972", GF: "973", RE: "974", YT: "976" };

/** Country field of a source: a code in any case, or a name. */
export const countryField = (text: string): string | null => countryOf(text) ?? countryOf(text.trim().toUpperCase());

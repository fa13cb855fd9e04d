import { key } from "../fold.ts";

/** ISO 3166-1 alpha-2 → names in French and English, folded. France's own codes (FR, FRA) first. */
const NAMES: Record<string, string> = {
  FR: "france|french republic|republique francaise|france metropolitaine|fra|france entiere|toute la france|frankreich",
  GB: "royaume uni|united kingdom|uk|great britain|grande bretagne|angleterre|england|ecosse|scotland|pays de galles|wales|gbr",
  US: "etats unis|united states|united states of america|usa|etats unis d amerique|u s a|u s",
  DE: "allemagne|germany|deutschland|deu",
  BE: "belgique|belgium|belgie|bel",
  CH: "suisse|switzerland|schweiz|svizzera|che",
  LU: "luxembourg|grand duche de luxembourg|lux",
  ES: "espagne|spain|espana|esp",
  IT: "italie|italy|italia|ita",
  PT: "portugal|prt",
  NL: "pays bas|netherlands|the netherlands|hollande|nld",
  IE: "irlande|ireland|irl",
  CA: "canada|can|quebec|ontario",
  MA: "maroc|morocco|mar",
  TN: "tunisie|tunisia|tun",
  DZ: "algerie|algeria|dza",
  SN: "senegal|sen",
  CI: "cote d ivoire|ivory coast|civ",
  CM: "cameroun|cameroon|cmr",
  MG: "madagascar",
  MU: "ile maurice|maurice|mauritius|mus",
  MC: "monaco|principaute de monaco",
  AD: "andorre|andorra",
  AT: "autriche|austria|osterreich",
  PL: "pologne|poland|polska|pol",
  CZ: "republique tcheque|tchequie|czech republic|czechia|cze",
  SK: "slovaquie|slovakia",
  HU: "hongrie|hungary",
  RO: "roumanie|romania|rou",
  BG: "bulgarie|bulgaria",
  GR: "grece|greece",
  HR: "croatie|croatia",
  SI: "slovenie|slovenia",
  RS: "serbie|serbia",
  UA: "ukraine",
  RU: "russie|russia|russian federation",
  TR: "turquie|turkey|turkiye",
  SE: "suede|sweden",
  NO: "norvege|norway",
  DK: "danemark|denmark",
  FI: "finlande|finland",
  IS: "islande|iceland",
  EE: "estonie|estonia",
  LV: "lettonie|latvia",
  LT: "lituanie|lithuania",
  MT: "malte|malta",
  CY: "chypre|cyprus",
  IL: "israel|isr",
  AE: "emirats arabes unis|united arab emirates|uae",
  SA: "arabie saoudite|saudi arabia|ksa",
  QA: "qatar",
  EG: "egypte|egypt",
  LB: "liban|lebanon",
  ZA: "afrique du sud|south africa",
  NG: "nigeria",
  KE: "kenya",
  IN: "inde|india|ind",
  CN: "chine|china|chn",
  HK: "hong kong",
  TW: "taiwan",
  JP: "japon|japan|jpn",
  KR: "coree du sud|south korea|korea|republic of korea",
  SG: "singapour|singapore|sgp",
  MY: "malaisie|malaysia",
  TH: "thailande|thailand",
  VN: "vietnam|viet nam",
  ID: "indonesie|indonesia",
  PH: "philippines",
  AU: "australie|australia|aus",
  NZ: "nouvelle zelande|new zealand",
  BR: "bresil|brazil|brasil|bra",
  MX: "mexique|mexico|mex",
  AR: "argentine|argentina",
  CL: "chili|chile",
  CO: "colombie|colombia",
  PE: "perou|peru",
};

/** Well-known cities abroad: without them « Londres » would look for a French commune. */
const CITIES: Record<string, string> = {
  GB: "london|londres|manchester|birmingham|edinburgh|edimbourg|glasgow|bristol|leeds|cambridge|oxford|belfast|liverpool",
  US: "new york|new york city|nyc|san francisco|los angeles|chicago|boston|seattle|austin|atlanta|dallas|houston|denver|miami|palo alto|mountain view|sunnyvale|san jose|washington dc",
  DE: "berlin|munich|munchen|hamburg|hambourg|frankfurt|francfort|koln|cologne|stuttgart|dusseldorf|leipzig|dresden|nuremberg",
  BE: "bruxelles|brussels|brussel|anvers|antwerp|gand|gent|liege|namur|charleroi|bruges|mons|louvain la neuve",
  CH: "geneve|geneva|zurich|lausanne|bale|basel|berne|bern|fribourg ch|neuchatel ch|lugano",
  ES: "madrid|barcelone|barcelona|seville|sevilla|valencia|malaga|bilbao",
  IT: "milan|milano|rome|roma|turin|torino|naples|napoli|bologne|bologna",
  PT: "lisbonne|lisbon|lisboa|porto",
  NL: "amsterdam|rotterdam|la haye|the hague|utrecht|eindhoven",
  IE: "dublin|cork",
  CA: "montreal|toronto|vancouver|ottawa|quebec city|ville de quebec|calgary",
  MA: "casablanca|rabat|marrakech|tanger|fes|agadir",
  TN: "tunis|sfax|sousse",
  DZ: "alger|algiers|oran",
  SN: "dakar",
  CI: "abidjan",
  MG: "antananarivo|tananarive",
  AT: "vienna|wien|salzbourg",
  PL: "varsovie|warsaw|warszawa|cracovie|krakow|wroclaw|gdansk",
  CZ: "prague|praha|brno",
  HU: "budapest",
  RO: "bucarest|bucharest|cluj napoca|iasi",
  BG: "sofia",
  GR: "athenes|athens",
  SE: "stockholm|goteborg|malmo",
  NO: "oslo",
  DK: "copenhague|copenhagen",
  FI: "helsinki",
  IL: "tel aviv|jerusalem|haifa",
  AE: "dubai|abu dhabi",
  IN: "bangalore|bengaluru|mumbai|delhi|new delhi|pune|hyderabad|chennai|gurgaon|noida",
  CN: "shanghai|pekin|beijing|shenzhen|guangzhou",
  JP: "tokyo|osaka",
  KR: "seoul",
  AU: "sydney|melbourne|brisbane",
  BR: "sao paulo|rio de janeiro",
  MX: "mexico city",
  SA: "riyadh|riyad|jeddah",
  QA: "doha",
  EG: "le caire|cairo",
  LB: "beyrouth|beirut",
};

const index = (table: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(table).flatMap(([code, names]) => names.split("|").map((name) => [name, code] as const)));

const byName = index(NAMES);
const byCity = index(CITIES);
const codes = new Set(Object.keys(NAMES));
/** Overseas France has ISO codes of its own; its offers are offers in France. */
const FRENCH_CODES = new Set(["GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "WF", "PF", "NC"]);

/** Country of a name (« Royaume-Uni », « UK ») or of a code in capitals (« GB »); null when unknown. */
export function countryOf(text: string): string | null {
  const code = text.trim();
  if (/^[A-Z]{2}$/.test(code)) {
    if (FRENCH_CODES.has(code)) return "FR";
    if (codes.has(code)) return code;
  }
  return byName.get(key(text)) ?? null;
}

/** States and provinces after a city (« Paris, TX », « London, Ontario »). Codes that are a country's are left to `countryOf`. */
const STATES = index({
  US: "tx|ny|wa|fl|oh|nj|ct|nh|nv|or|ut|wi|wv|wy|ok|ri|ks|ia|hi|ak|az|mi|dc|texas|california|californie|new york|floride|florida|massachusetts|illinois|washington|virginia|virginie|ohio|pennsylvania|pennsylvanie|tennessee|kentucky|new jersey|michigan|colorado|oregon|utah|arizona|arkansas|idaho|north carolina|caroline du nord|georgie|minnesota|missouri|louisiane|louisiana|maine",
  CA: "qc|on|bc|ab|ontario|quebec|alberta|colombie britannique|british columbia|manitoba|nova scotia|nouvelle ecosse|nouveau brunswick",
});

/** Country of a state or province written as a code in capitals or by its name; null when unknown. */
export const stateOf = (text: string): string | null => {
  const name = key(text);
  return name.length > 2 || /^[A-Z]{2}$/.test(text.trim()) ? (STATES.get(name) ?? null) : null;
};

/** Country of a well-known city abroad, or null. */
export const cityAbroad = (folded: string): string | null => byCity.get(folded) ?? null;

/** Country field of a source: a code in any case, or a name. */
export const countryField = (text: string): string | null => countryOf(text) ?? countryOf(text.trim().toUpperCase());

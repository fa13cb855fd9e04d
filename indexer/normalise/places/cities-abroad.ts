import { readFileSync } from "node:fs";

/** Cities abroad by the names that the table of the world's large cities lacks: French, local, or smaller and near. */
const KNOWN: Record<string, string> = {
  GB: "londres|greater london|city of london|edimbourg|cambridge|oxford|reading|bath|manchester|birmingham",
  US: "new york|nyc|manhattan|washington|washington dc|washington d c|palo alto|mountain view|menlo park|redmond|la nouvelle orleans|philadelphie|san francisco bay area|bay area|silicon valley|saint louis",
  DE: "munchen|hambourg|francfort|frankfurt|frankfurt am main|koln|cologne|dusseldorf|nuremberg|nurnberg|hanovre|hannover|breme|bremen|dresde|fribourg en brisgau|sarrebruck|saarbrucken|mayence|karlsruhe|aix la chapelle|walldorf",
  BE: "bruxelles|brussel|anvers|antwerp|gand|bruges|louvain|louvain la neuve|mons|courtrai|wavre|zaventem|diegem|waterloo|arlon|nivelles|ghent|mechelen|malines|leuven|vilvoorde",
  CH: "geneve|geneva|zurich|bale|berne|fribourg|neuchatel|lugano|sion|nyon|vevey|montreux|yverdon|yverdon les bains|morges|renens|carouge|la chaux de fonds|delemont|martigny|zoug|zug|lucerne|luzern|winterthour|saint gall",
  LU: "luxembourg|esch sur alzette|kirchberg|bertrange|differdange",
  ES: "barcelone|seville|sevilla|valencia|malaga|saragosse|saint sebastien|san sebastian|bilbao",
  IT: "milan|milano|rome|roma|turin|torino|naples|napoli|bologne|bologna|florence|firenze|venise|venezia|genes|genova|padoue",
  PT: "lisbonne|lisbon|lisboa|porto|braga",
  NL: "la haye|the hague|den haag|eindhoven",
  IE: "dublin|cork|galway",
  CA: "montreal|ville de quebec|quebec city|quebec|sherbrooke|vancouver",
  MA: "casablanca|rabat|marrakech|tanger|fes|agadir|mohammedia|sale|oujda",
  TN: "tunis|ariana|la marsa",
  DZ: "alger|algiers|oran|constantine",
  SN: "dakar",
  CI: "abidjan|yamoussoukro",
  CM: "douala|yaounde",
  GA: "libreville",
  BJ: "cotonou",
  TG: "lome",
  ML: "bamako",
  CD: "kinshasa",
  CG: "brazzaville",
  MG: "antananarivo|tananarive",
  MU: "port louis|ebene",
  MC: "monte carlo",
  AD: "andorre la vieille|andorra la vella",
  AT: "vienna|wien|salzbourg|linz|graz",
  PL: "varsovie|warszawa|cracovie|krakow|wroclaw|gdansk",
  CZ: "prague|praha|brno",
  SK: "bratislava",
  HU: "budapest",
  RO: "bucarest|bucuresti|cluj|cluj napoca|iasi|timisoara",
  BG: "sofia",
  GR: "athenes|athens|thessalonique",
  RS: "belgrade|beograd",
  SE: "goteborg|gothenburg|malmo",
  NO: "oslo",
  DK: "copenhague|kobenhavn|aarhus",
  FI: "helsinki|espoo",
  EE: "tallinn",
  LT: "vilnius",
  LV: "riga",
  RU: "moscou|moskva|saint petersbourg",
  UA: "kiev|kyiv",
  TR: "istanbul|ankara",
  IL: "tel aviv|jerusalem|haifa",
  AE: "dubai|abu dhabi",
  SA: "riyadh|riyad|jeddah|djeddah",
  QA: "doha",
  EG: "le caire|cairo",
  LB: "beyrouth|beirut",
  IN: "bangalore|bengaluru|mumbai|bombay|delhi|new delhi|pune|hyderabad|chennai|gurgaon|gurugram|noida",
  CN: "shanghai|pekin|beijing|shenzhen|guangzhou",
  JP: "tokyo|osaka",
  KR: "seoul",
  SG: "singapore",
  VN: "ho chi minh ville|ho chi minh city|hanoi|saigon",
  MX: "mexico|mexico city|ciudad de mexico",
  CL: "santiago du chili|santiago de chile",
  BR: "sao paulo|rio de janeiro",
};
const index = (rows: Iterable<readonly [string, string]>): Map<string, string> =>
  new Map([...rows].flatMap(([code, names]) => names.split("|").map((name) => [name, code] as const)));

const known = index(Object.entries(KNOWN));
let large: Map<string, string> | null = null;

/** Read when a name is no French commune's, which is rare. */
const largeCities = (): Map<string, string> => {
  large ??= index(
    readFileSync(new URL("./cities-abroad.tsv", import.meta.url), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t") as [string, string]),
  );
  return large;
};

/** Country of a city abroad that people in France speak of, or null: its name may be a commune's too. */
export const cityAbroad = (folded: string): string | null => known.get(folded) ?? null;

/** Country of a large city of the world, whatever communes share its name. */
export const largeCityAbroad = (folded: string): string | null =>
  known.get(folded) ?? largeCities().get(folded) ?? null;

/** Every folded name of a city abroad. */
export const namesAbroad = (): string[] => [...known.keys(), ...largeCities().keys()];

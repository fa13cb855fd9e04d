import { isDeepStrictEqual } from "node:util";
import { isTradeWord } from "../../indexer/search/lexicon.ts";
import { STOP_WORDS } from "../../indexer/search/stop-words.ts";
import { lemmas } from "../../indexer/search/text.ts";
import { fold, nameKey, nfc } from "../../indexer/text/fold.ts";
import { parisDay } from "../../offer/paris-day.ts";
import type { ApiDeps } from "../deps.ts";
import type { OffersQuery } from "../schemas/offers-query.ts";

type Filter = Partial<OffersQuery>;

/** Words of a search that a filter says better, and where they stand. */
export interface Meaning {
  from: number;
  to: number;
  filter: Filter;
}

const MONTHS = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(" ");
type Groups = Record<string, string | undefined>;

/**
 * Words as people type them (folded), and the filter that holds what they mean. The first row that fits takes them. A space may be a
 * hyphen, an apostrophe a space, and « (e) » or « ·e » may follow: « temps-plein », « contrat d apprentissage », « alternant(e) ».
 */
const MEANT: [words: string, filter: Filter | ((groups: Groups, now: Date) => Filter)][] = [
  ["contrats? (?:de professionnalisation|pro)", { contract: ["alternance"], form: ["professionnalisation"] }],
  ["contrats? (?:d'alternance|en alternance|d'apprentissage)", { contract: ["alternance"] }],
  [
    "alternan(?:ce|te?)s?|apprentie?s?|apprentissage(?! (?:auto|profond|supervise|non|par |machine|statist))",
    { contract: ["alternance"] },
  ],
  ["stages?(?: (?:(?:de )?fin d'etudes?|pfe))?|stagiaires?|pfe|projets? de fin d'etudes?", { contract: ["stage"] }],
  ["cdi", { contract: ["cdi"] }],
  ["cdd", { contract: ["cdd"] }],
  ["free ?lances?|independante?s?|portage salarial", { contract: ["freelance"] }],
  ["interim|interimaires?", { contract: ["interim"] }],
  ["volontariat international|v\\.i\\.e\\.?", { contract: ["vie"] }],
  ["fonction publique|fonctionnaires?", { contract: ["public"] }],
  [
    "debutante?s?(?: acceptee?s?)?|(?:sans|zero|aucune|pas d'|premiere) ?experience|premier emploi|jeunes? diplomee?s?",
    { experience: 0 },
  ],
  ["juniors?", { experience: 2 }],
  ["(?<years>\\d{1,2}) ?ans? (?:d')?experience", ({ years }) => ({ experience: Number(years) })],
  ["bac ?\\+? ?(?<level>[1-8])", ({ level }) => ({ education: [`bac+${level}`] as OffersQuery["education"] })],
  ["bts|dut", { education: ["bac+2"] }],
  ["licences?(?: pro)?|bachelors?", { education: ["bac+3"] }],
  ["m1|master 1", { education: ["bac+4"] }],
  ["m2|(?<!(?:scrum|agile) )masters?(?: 2)?(?! data manag)", { education: ["bac+5"] }],
  ["doctorat|doctorante?s?|these|phd", { education: ["bac+8"] }],
  // « 50000 » alone is a postcode.
  [
    "(?<k>\\d{2,3})(?: ?k(?: ?€| ?euros?)?| 000(?: ?€| ?euros?)?|000 ?(?:€|euros?))",
    ({ k }) => ({ payMin: Number(k) * 1000 }),
  ],
  ["(?<months>[1-9]\\d?) mois(?! d'experience)", ({ months }) => ({ duration: [months!] })],
  [
    `(?<month>${MONTHS.join("|")}|janv|fevr?|avr|juil|sept?|oct|nov|dec)\\.?(?: (?<year>20\\d\\d))?`,
    ({ month, year }, now) => beginning(MONTHS.findIndex((one) => one.startsWith(month!)) + 1, year, now),
  ],
  ["(?<number>0?[1-9]|1[0-2])/(?<year>20\\d\\d)", ({ number, year }, now) => beginning(Number(number), year, now)],
  ["rentree(?: (?<year>20\\d\\d))?", ({ year }, now) => beginning(9, year, now)],
  ["temps partiel|mi temps", { workingTime: ["part"] }],
  ["temps plein|temps complet", { workingTime: ["full"] }],
  [
    "full ?remote|(?:100 ?% )(?:en )?(?:teletravail|remote)|tele ?travail (?:complet|total|integral)",
    { remote: ["full"] },
  ],
  ["tele ?travail partiel", { remote: ["partial"] }],
  ["tele ?travail|remote|a distance|hybride", { remote: ["partial", "full"] }],
  ["esn|ssii|cabinets? de conseil", { employerKind: ["consulting"] }],
];

/** Small words that lead to such words and go with them: « niveau bac+3 », « à partir de septembre », « à Paris ». */
const LEADS =
  "(?:(?:a partir de|au moins|minimum|niveau|salaire|debut|rentree|a|au|aux|en|de|des|du|dans|pour|sur|avec|vers) |d')*";

const ENDING = "(?:[(·./-]e\\)?(?:[·.]?s)?)?";

/** Made at the first search with words: no first answer needs them. */
let made: { words: RegExp; filter: (typeof MEANT)[number][1] }[] | null = null;

function meant() {
  made ??= MEANT.map(([typed, filter]) => {
    const words = typed.replaceAll(" ", "[ -]").replaceAll("'", "[' ]");
    return { words: new RegExp(`(?<![\\p{L}\\p{N}])${LEADS}(?:${words})${ENDING}(?![\\p{L}\\p{N}])`, "gu"), filter };
  });
  return made;
}

/** The next such month, or that of the year said. */
function beginning(month: number, year: string | undefined, now: Date): Filter {
  const today = parisDay(now).slice(0, "YYYY-MM".length);
  const inYear = (one: number) => `${one}-${String(month).padStart(2, "0")}`;
  const thisYear = inYear(Number(today.slice(0, 4)));
  return { start: [year ? inYear(Number(year)) : thisYear < today ? inYear(Number(today.slice(0, 4)) + 1) : thisYear] };
}

/** Between quotation marks words are meant as they stand; behind a minus or « sans », not at all. */
const NOT_MEANT =
  /-?["«“][^"«»“”]*["»”]|(?<!\S)-\S+|(?<![\p{L}\p{N}])sans (?!experience)(?:(?:l[ae]s?|une?|aucune?|d[eu]) |[dl]')?\S+/gu;

/** What a filter could say of the words of a search. */
export async function meaningsOf(q: string, deps: Pick<ApiDeps, "meantPlace" | "now">): Promise<Meaning[]> {
  let rest = fold(nfc(q)).replace(NOT_MEANT, taken);
  const meanings: Meaning[] = [];
  for (const { words, filter } of meant()) {
    for (const found of rest.matchAll(words)) {
      const said = typeof filter === "function" ? filter(found.groups ?? {}, deps.now()) : filter;
      meanings.push({ from: found.index, to: found.index + found[0].length, filter: said });
    }
    rest = rest.replace(words, taken);
  }
  return [...meanings, ...(await placesIn(rest, deps))].sort((a, b) => a.from - b.from);
}

/** What is taken stays where it was, and no name goes across it. */
const taken = (words: string): string => "|".repeat(words.length);

const LONGEST_NAME = 5;
const MOST_WORDS = 20;
const WORD = /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu;

/** Places named in the words; a name that several communes bear is each of them. */
async function placesIn(text: string, deps: Pick<ApiDeps, "meantPlace">): Promise<Meaning[]> {
  const words = [...text.matchAll(WORD)]
    .slice(0, MOST_WORDS)
    .map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
  const meanings: Meaning[] = [];
  for (let at = 0; at < words.length; ) {
    const { from } = words[at]!;
    const ends = words.slice(at, at + LONGEST_NAME).map(({ to }) => to);
    const name = await placeAt(text, from, ends, deps);
    if (name) meanings.push(...name.filters.map((filter) => ({ from: ledFrom(text, from), to: name.to, filter })));
    at += name ? ends.indexOf(name.to) + 1 : 1;
  }
  return meanings;
}

type PlaceFilter = { place: string; near?: undefined } | { near: string; place?: undefined };

/**
 * The place whose name begins at `from`: the longest that is one, or the shortest under which one is known (« la Défense »); with
 * what lies around it, where that is said too.
 */
async function placeAt(text: string, from: number, ends: readonly number[], deps: Pick<ApiDeps, "meantPlace">) {
  let best: { filters: PlaceFilter[]; to: number } | null = null;
  for (const to of ends) {
    const name = text.slice(from, to);
    const filters = await placeFilters(name, deps);
    const isItsName = filters.some((one) => nameKey(one.place?.replace(/ \(.*/, "") ?? "") === nameKey(name));
    const isAround = filters[0]?.near !== undefined && filters[0].near === best?.filters[0]?.place;
    // « santé Nantes » is known as Nantes: the first word is no part of it.
    const isKnown = async () => !isDeepStrictEqual(await placeFilters(name.replace(/^\S+ /, ""), deps), filters);
    const isOne = isItsName || isAround || (!best && filters.length > 0 && (to === ends[0] || (await isKnown())));
    if (isOne) best = { filters, to };
  }
  return best;
}

/** The places that bear this name, as they can be asked for. */
async function placeFilters(name: string, deps: Pick<ApiDeps, "meantPlace">): Promise<PlaceFilter[]> {
  if (!mayBePlace(name)) return [];
  const meant = await deps.meantPlace(name);
  if (meant.outcome === "several") return meant.labels.map((place) => ({ place }));
  if (meant.outcome === "each") return meant.places.map(({ label }) => ({ place: label }));
  if (meant.outcome === "around") return [{ near: meant.label }];
  // « Mobile » and « Reading » are towns abroad: only who asks for a place means them.
  return "label" in meant && meant.outcome !== "abroad" ? [{ place: meant.label }] : [];
}

/** A number is a postcode, a department or nothing; words of the trade and small words name no place, but « la » or « le » may begin one. */
function mayBePlace(name: string): boolean {
  if (name.includes("|")) return false;
  const words = name.split(/[ '-]+/);
  const [first, last] = [words[0]!, words.at(-1)!];
  if (/\d/.test(name) && !/^(?:\d{5}|\d\d)$/.test(name)) return false;
  if (STOP_WORDS.has(last) || (STOP_WORDS.has(first) && !/^l[ae]s?$/.test(first))) return false;
  return !lemmas(name, false).some(isTradeWord);
}

const LED = new RegExp(`(?<![\\p{L}\\p{N}])${LEADS}$`, "u");
const ledFrom = (text: string, from: number): number => LED.exec(text.slice(0, from))?.index ?? from;

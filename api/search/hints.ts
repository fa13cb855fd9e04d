import { UNKNOWN } from "../../indexer/search/engine.ts";
import { STOP_WORDS } from "../../indexer/search/stop-words.ts";
import { fold } from "../../indexer/search/text.ts";
import { nfc } from "../../indexer/text/fold.ts";
import type { Hint } from "../schemas/answers.ts";
import type { OffersQuery } from "../schemas/offers-query.ts";
import { type Meaning, meaningsOf } from "./meanings.ts";
import { compile, type Found, RADIUS_KM, type SearchDeps } from "./offers.ts";
import { filterWords, searchOf, type Titles } from "./words.ts";

interface Asked {
  /** The search as typed. */
  query: OffersQuery;
  result: Found["result"];
  titles: Titles;
}
type Draft = Pick<Hint, "kind" | "words"> & { query: OffersQuery };
type Count = (query: OffersQuery) => Promise<number>;
/** Counts what is found in the unit in which it is shown: offers, or cards, of which one stands for a family. */
interface Counter {
  unit: "total" | "cards";
  count: Count;
}
/** Counts as long as the answer may cost more; then null: what was not counted is not told. */
type Purse = (query: OffersQuery) => Promise<number | null>;

/** What a search of six words and filters, a place among them, can need. A count costs a fifth of a search. */
const MOST_COUNTS = 30;

/** Whoever is shown fewer may want to know what is close by. */
const FEW = 5;

/** As the asker counts. `assumed`: what it adds to every search and shows in no address. */
export const counter = (deps: SearchDeps, assumed: OffersQuery, unit: Counter["unit"]): Counter => ({
  unit,
  async count(query) {
    const { search } = await compile({ ...assumed, ...query }, deps);
    const found = await deps.search({ ...search, countOnly: true, ...(unit === "cards" && { oneAFamily: true }) });
    return found[unit];
  },
});

/** What else the reader may have meant. Of a later page nothing is told again. */
export async function hintsOf(asked: Asked, deps: SearchDeps, { unit, count }: Counter): Promise<Hint[]> {
  if (asked.query.cursor) return [];
  const meanings = asked.query.q ? await meaningsOf(asked.query.q, deps) : [];
  const purse = filled(MOST_COUNTS, count);
  const free = meanings.filter(({ filter }) => Object.keys(filter).every((name) => !isFiltered(asked.query, name)));
  const proven = await provenOf(free, purse);
  const hints = [...(await meant(asked, proven, purse)), ...(await found(unsaid(asked), purse))];
  const shown = asked.result[unit];
  if (shown > 0) hints.push(...(await elsewhere(asked, proven, purse)));
  // Whoever chose a radius knows of it; who names a town may not think of the next one.
  const farther = shown >= FEW && asked.query.near ? [] : await found(await wider(asked, free, deps), purse, shown, 1);
  if (shown >= FEW) return [...hints, ...farther];
  const cuts = cutsOf(asked, meanings);
  const told = (set: readonly Cut[]) => without(asked, meanings, set);
  const less = shown > 0 ? more(cuts, told, purse, shown) : instead(cuts, told, purse);
  return [...hints, ...(await less), ...farther];
}

function filled(counts: number, count: Count): Purse {
  let left = counts;
  return async (query) => (left-- > 0 ? count(query) : null);
}

/** Those that find more than is `shown`: counted one after the other, until there are `most` of them. */
async function found(drafts: readonly Draft[], purse: Purse, shown = 0, most = drafts.length): Promise<Hint[]> {
  const hints: Hint[] = [];
  for (const { query, ...draft } of drafts) {
    const total = hints.length < most ? await purse(query) : null;
    if (total !== null && total > shown) hints.push({ ...draft, search: searchOf(query), total });
  }
  return hints;
}

/** A place without a single offer may be no place: « mer » is one of the Loir-et-Cher. */
async function provenOf(meanings: readonly Meaning[], purse: Purse): Promise<Meaning[]> {
  const proven: Meaning[] = [];
  for (const one of meanings) if (!isPlace(one) || ((await purse(one.filter)) ?? 0) > 0) proven.push(one);
  return proven;
}

/** All meanings together, then each alone. */
async function meant(asked: Asked, all: readonly Meaning[], purse: Purse): Promise<Hint[]> {
  const isOne = all.length < 2 || all.filter(isPlace).length > 1;
  const sets = [...(isOne ? [] : [all]), ...all.map((one) => [one])];
  return found(distinct(sets.map((some) => filtered(asked, some, all))), purse);
}

/** « alternance ou apprentissage » mean one filter. */
const distinct = (drafts: readonly Draft[]): Draft[] => [
  ...new Map(drafts.map((draft) => [searchOf(draft.query), draft])).values(),
];

const isPlace = ({ filter }: Meaning): boolean => (filter.place ?? filter.near) !== undefined;

const isFiltered = (query: OffersQuery, name: string): boolean =>
  (name === "near" || name === "place" ? (query.near ?? query.place) : query[name as keyof OffersQuery]) !== undefined;

/** Filtered by some of the meanings; the words of none are looked for, and those of the others are told to be left out. */
function filtered({ query, titles }: Asked, some: readonly Meaning[], all: readonly Meaning[]): Draft {
  const filter = merged(some.map((one) => one.filter));
  const words = parts(query.q ?? "", all);
  const left = all.filter((one) => !some.some((other) => isSame(one.filter, other.filter))).map(({ from }) => from);
  const without = words.filter(({ from }) => left.includes(from)).map(({ text }) => `« ${text} »`);
  const others = words.filter((part) => !all.some(({ from }) => from === part.from));
  return {
    kind: "meant",
    words: `${inWords(filter, titles)}${without.length > 0 ? `, sans ${without.join(" ni ")}` : ""}`,
    query: { ...query, ...filter, q: joined(others) },
  };
}

const isSame = (one: OffersQuery, other: OffersQuery): boolean => searchOf(one) === searchOf(other);

/** A place that is named, where no offer found is: its employer may praise Paris from Bordeaux. */
async function elsewhere({ query }: Asked, meanings: readonly Meaning[], purse: Purse): Promise<Hint[]> {
  const [place, another] = meanings.flatMap(({ filter }) => filter.place ?? []);
  if (place === undefined || another !== undefined) return [];
  const there = { ...query, place };
  return (await purse(there)) === 0 ? [{ kind: "elsewhere", words: place, search: searchOf(there), total: 0 }] : [];
}

/** Offers that do not tell what is filtered by: the facet of a filter counts what it leaves out. */
const TOLD_OR_NOT = [
  "contract",
  "workingTime",
  "start",
  "duration",
  "form",
  "rhythm",
  "remote",
  "education",
  "languages",
  "sector",
] as const;

const unsaid = ({ query, result, titles }: Asked): Draft[] =>
  TOLD_OR_NOT.flatMap((name): Draft[] => {
    const chosen: readonly string[] = query[name] ?? [];
    const isCounted = result.facets[name].some(({ value }) => value === UNKNOWN);
    if (chosen.length === 0 || chosen.includes(UNKNOWN) || !isCounted) return [];
    const filter = { [name]: [UNKNOWN] };
    return [{ kind: "unsaid", words: inWords(filter, titles), query: { ...query, ...filter } }];
  });

/** Where nothing was found: without one word or filter; if that finds none, without two; else without all words, without all filters. */
async function instead({ words, filters }: Cuts, told: (set: readonly Cut[]) => Draft, purse: Purse): Promise<Hint[]> {
  const cuts = [...words, ...filters];
  const few = cuts.slice(0, MOST_IN_PAIRS);
  const pairs = few.flatMap((cut, at) => few.slice(at + 1).map((other) => [cut, other]));
  for (const sets of [cuts.map((cut) => [cut]), pairs, [words, filters]]) {
    const less = await found(sets.map(told), purse);
    if (less.length > 0) return mostFirst(less);
  }
  return [];
}

/**
 * Where little was found: without the word that keeps most away (« générative » of « chef de projet IA générative »), or all where no
 * single one does; without one filter. Words that mean a filter are told as what they mean.
 */
async function more(
  { words, filters, areMeant }: Cuts,
  told: (set: readonly Cut[]) => Draft,
  purse: Purse,
  shown: number,
): Promise<Hint[]> {
  const among = async (sets: readonly Cut[][]) => found(sets.map(told), purse, shown);
  const free = areMeant ? [] : words;
  const [most] = free.length > 1 ? mostFirst(await among(free.map((cut) => [cut]))) : [];
  const all = most || free.length === 0 || filters.length === 0 ? [] : await among([free]);
  return [...(most ? [most] : all), ...(await among(filters.map((cut) => [cut])))];
}

const mostFirst = (hints: readonly Hint[]): Hint[] => hints.toSorted((a, b) => b.total - a.total);

/** A word or a filter that can be left out. */
type Cut = Pick<Part, "from"> | { name: keyof OffersQuery };
interface Cuts {
  words: Cut[];
  filters: Cut[];
  /** Some of the words mean a filter. */
  areMeant: boolean;
}
const MOST_WORDS = 10;
const MOST_IN_PAIRS = 6;

/** Nothing is no search: the only word of a search stays. */
function cutsOf({ query }: Asked, meanings: readonly Meaning[]): Cuts {
  const { q = "", radius: _r, sort: _s, limit: _l, cursor: _c, ...filters } = query;
  const areMeant = meanings.length > 0;
  const words = parts(q, meanings).filter((part) => !isSmall(part));
  const names = Object.keys(filters) as (keyof OffersQuery)[];
  if (words.length + names.length < 2) return { words: [], filters: [], areMeant };
  return { words: words.slice(0, MOST_WORDS), filters: names.map((name) => ({ name })), areMeant };
}

function without({ query, titles }: Asked, meanings: readonly Meaning[], cuts: readonly Cut[]): Draft {
  const all = parts(query.q ?? "", meanings);
  const words = all.filter(({ from }) => cuts.some((cut) => "from" in cut && cut.from === from));
  const names = cuts.flatMap((cut) => ("name" in cut ? [cut.name] : []));
  const { radius } = query;
  const blank = Object.fromEntries(
    [...names, ...(names.includes("near") ? ["radius"] : [])].map((name) => [name, undefined]),
  );
  const left = all.filter((part) => !words.includes(part));
  // All words together are read as they were typed.
  const typed = words.length > 0 && left.every(isSmall) ? [nfc(query.q!).trim()] : words.map(({ text }) => text);
  const said = [
    ...typed.map((text) => `« ${text} »`),
    ...names.map((name) => inWords({ [name]: query[name], radius }, titles)),
  ];
  return { kind: "without", words: said.join(" ni "), query: { ...query, ...blank, q: joined(left) } };
}

const RADII = [30, 50, 100, 200];

/** Farther around the same point; around a place that was asked for by its name, or named among the words. */
async function wider(asked: Asked, meanings: readonly Meaning[], deps: SearchDeps): Promise<Draft[]> {
  const isNamed = meanings.some(isPlace);
  const said = isNamed ? merged(meanings.map(({ filter }) => filter)) : {};
  const { query } = isNamed ? filtered(asked, meanings, meanings) : asked;
  const near = query.near ?? (query.place && (await centreOf(query.place, deps)));
  if (!near) return [];
  return RADII.filter((radius) => !query.near || radius > (query.radius ?? RADIUS_KM)).map((radius) => {
    const around = { place: undefined, near, radius };
    return {
      kind: "wider",
      words: inWords({ ...said, ...around }, asked.titles),
      query: { ...query, ...around },
    };
  });
}

/** « Région lyonnaise » is told by its town, « 92 » by its name. */
async function centreOf(place: string, deps: SearchDeps): Promise<string> {
  const meant = await deps.meantPlace(place);
  return meant.outcome === "around" || meant.outcome === "department" ? meant.label : place;
}

const inWords = (filter: OffersQuery, titles: Titles): string =>
  filterWords(filter, titles)
    .map(({ words }) => words)
    .join(", ");

interface Part {
  from: number;
  text: string;
}
/** A quotation is one; a sign alone is none. */
const PIECE = /["«“][^"«»”]*["»”]|\S*[\p{L}\p{N}]\S*/gu;

/** A search cut into what can be left out: the words of one meaning together, a quotation, or a word. */
function parts(q: string, meanings: readonly Meaning[]): Part[] {
  const cut = new Map(meanings.map(({ from, to }) => [from, to]));
  const rest = [...cut].reduce(
    (left, [from, to]) => left.slice(0, from) + " ".repeat(to - from) + left.slice(to),
    nfc(q),
  );
  for (const { 0: piece, index } of rest.matchAll(PIECE)) cut.set(index, index + piece.length);
  return [...cut].sort(([a], [b]) => a - b).map(([from, to]) => ({ from, text: nfc(q).slice(from, to) }));
}

const isSmall = ({ text }: Part): boolean => STOP_WORDS.has(fold(text));

/** Small words alone are no search. */
const joined = (kept: readonly Part[]): string | undefined =>
  kept.every(isSmall) ? undefined : kept.map(({ text }) => text).join(" ");

/** Filters of several meanings as one: « stage ou alternance » asks for both. */
function merged(filters: readonly OffersQuery[]): OffersQuery {
  const all: Record<string, unknown> = {};
  for (const [name, value] of filters.flatMap((filter) => Object.entries(filter)))
    all[name] = Array.isArray(value)
      ? [...new Set([...((all[name] as string[]) ?? []), ...value])]
      : (all[name] ?? value);
  return all;
}

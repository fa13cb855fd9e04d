import { placeKeys, placesAsked } from "../indexer/search/document.ts";
import type { SearchQuery } from "../indexer/search/engine.ts";
import type { Store } from "../indexer/store/open.ts";
import type { Offer } from "../offer/offer.ts";
import type { EmployerKind } from "../offer/vocabulary.ts";
import { weekStart } from "../offer/week.ts";
import { type Movement, movementOf, type Stay, silentSince } from "./movement.ts";

export interface RecruiterFilter {
  /** Part of the employer's name. */
  q?: string;
  kind?: EmployerKind[];
  contract?: string[];
  /** As the index of offers is asked. */
  place?: SearchQuery["place"];
  /** Without it, those that have an open offer. */
  movement?: Movement[];
  sort?: "open" | "new" | "since" | "name";
}

export interface RecruiterRow {
  name: string;
  /** Its names as offers write them, those of today first. */
  names: string[];
  /** What most of its live offers (of its past ones, where none is left) say that it is, whatever the filter; unknown when none says, or as many say otherwise. */
  kind: EmployerKind;
  /** What its live offers say that it is, where they say it: more than one value is a contradiction. */
  kinds: { value: string; count: number }[];
  /** Live offers of the role (core or adjacent). */
  open: number;
  /** Of these, first seen this week. */
  newThisWeek: number;
  /** Instant: first offer ever seen. */
  since: string | null;
  /** Instant: newest offer. */
  lastNewAt: string | null;
  /** How its publishing moves, whatever the filter; null where we have not watched for long enough. */
  movement: Movement | null;
  /** Instant since which it has no open offer; null while it has one. */
  silentSince: string | null;
  /** Of its live offers; of those that closed, where none is left. */
  contracts: { value: string; count: number }[];
  places: { value: string; count: number }[];
  /** New offers per week, oldest first, 8 weeks; those that closed since among them. */
  weekly: number[];
}

const WEEK_MS = 7 * 86_400_000;
const WEEKS = 8;

/** 0: this week, which began at `start` (milliseconds). */
const weeksAgo = (instant: string, start: number): number =>
  Math.max(0, Math.ceil((start - Date.parse(instant)) / WEEK_MS));

const UNSAID = "non-precise";

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
/** « ATELIER LUMEN SAS » and « Atelier Lumen » are one recruiter. */
const keyOf = (name: string): string =>
  folded(name)
    .replace(/\b(sas|sasu|sarl|sa|eurl|groupe|group|france)\b/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim() || folded(name);

interface Known extends Stay {
  offer: Offer;
}
const isOpen = ({ closedAt }: Stay): boolean => closedAt === null;

function counted(values: (string | null)[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value ?? UNSAID, (counts.get(value ?? UNSAID) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, "fr"));
}

const placeNames = (offer: Offer): (string | null)[] =>
  offer.places.length === 0 ? [null] : offer.places.map((place) => place.commune ?? place.region ?? place.text);

function keeperOf({ contract, place }: RecruiterFilter): (known: Known) => boolean {
  const asked = placesAsked(place);
  return ({ offer }) =>
    (!contract?.length || contract.includes(offer.contract?.kind ?? UNSAID)) &&
    (!asked || offer.places.flatMap(placeKeys).some((key) => asked.includes(key)));
}

/** An employer is one thing, whichever of its offers are shown. */
function natureOf(all: Known[]): Pick<RecruiterRow, "kind" | "kinds"> {
  const live = all.filter(isOpen);
  const said = (live.length > 0 ? live : all).filter((one) => one.offer.employer.kind !== "unknown");
  const kinds = counted(said.map((one) => one.offer.employer.kind));
  const isSettled = kinds[0] !== undefined && kinds[0].count !== kinds[1]?.count;
  return { kind: isSettled ? (kinds[0]!.value as EmployerKind) : "unknown", kinds };
}

/** What is told of an employer whichever of its offers are shown. */
type Whole = Pick<RecruiterRow, "kind" | "kinds" | "movement" | "silentSince">;

function rowOf(all: Known[], whole: Whole, week: number): RecruiterRow {
  const live = all.filter(isOpen);
  const shown = live.length > 0 ? live : all;
  const weekly = new Array<number>(WEEKS).fill(0);
  for (const one of all) {
    const place = WEEKS - 1 - weeksAgo(one.firstSeenAt, week);
    if (place >= 0) weekly[place]! += 1;
  }
  const dates = all.map((one) => one.firstSeenAt).sort();
  // Live offers name the recruiter as it calls itself today.
  const names = [...new Set(shown.map((one) => one.offer.employer.name!).reverse())];
  return {
    name: names[0]!,
    names,
    ...whole,
    open: live.length,
    newThisWeek: live.filter((one) => weeksAgo(one.firstSeenAt, week) === 0).length,
    since: dates[0] ?? null,
    lastNewAt: dates.at(-1) ?? null,
    contracts: counted(shown.map((one) => one.offer.contract?.kind ?? null)),
    places: counted(shown.flatMap((one) => placeNames(one.offer))),
    weekly,
  };
}

/** Does the filter ask for this employer, by what it is and how it moves? Who is silent is shown when asked for. */
function asksFor({ kind, movement }: RecruiterFilter, whole: Whole): boolean {
  if (kind?.length && !kind.includes(whole.kind)) return false;
  return movement?.length ? whole.movement !== null && movement.includes(whole.movement) : whole.movement !== "silent";
}

const ORDERS: Record<NonNullable<RecruiterFilter["sort"]>, (a: RecruiterRow, b: RecruiterRow) => number> = {
  open: (a, b) =>
    b.open - a.open || b.newThisWeek - a.newThisWeek || (b.silentSince ?? "").localeCompare(a.silentSince ?? ""),
  new: (a, b) => b.newThisWeek - a.newThisWeek || b.open - a.open,
  since: (a, b) => (b.since ?? "").localeCompare(a.since ?? ""),
  name: () => 0,
};

/** Who has live offers of the role, or had some, as the store's postings and dates show it. Employers nobody named are left out: they cannot be watched. */
export async function observeRecruiters(store: Store, filter: RecruiterFilter, now: string): Promise<RecruiterRow[]> {
  const rows = await store.db
    .selectFrom("offers")
    .select(["data", "first_seen_at"])
    .where("verdict", "!=", "no")
    .where("employer", "is not", null)
    .orderBy("first_seen_at")
    .execute();
  const known = rows.map((row): Known => {
    const offer = JSON.parse(row.data) as Offer;
    return { offer, firstSeenAt: row.first_seen_at, closedAt: offer.closedAt };
  });
  // The first offer of the role stands for our first look: it is never the earlier of the two.
  const watchedSince = known[0]?.firstSeenAt ?? now;
  const keeps = keeperOf(filter);
  const groups = Map.groupBy(known, (one) => keyOf(one.offer.employer.name!));
  const wanted = folded(filter.q ?? "");
  const week = Date.parse(weekStart(now));
  return [...groups.values()]
    .map((all) => ({
      whole: { ...natureOf(all), movement: movementOf(all, watchedSince, now), silentSince: silentSince(all) },
      kept: all.filter(keeps),
    }))
    .filter(({ whole, kept }) => kept.length > 0 && asksFor(filter, whole))
    .map(({ whole, kept }) => rowOf(kept, whole, week))
    .filter((row) => (row.open > 0 || row.movement === "silent") && folded(row.name).includes(wanted))
    .sort((a, b) => ORDERS[filter.sort ?? "open"](a, b) || a.name.localeCompare(b.name, "fr"));
}

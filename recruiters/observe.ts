import { UNKNOWN } from "../indexer/search/engine.ts";
import type { Store } from "../indexer/store/open.ts";
import type { Offer } from "../offer/offer.ts";
import type { EmployerKind } from "../offer/vocabulary.ts";
import { weekStart } from "../offer/week.ts";
import { placeName } from "../offer/words.ts";
import { folded, nameKey } from "./employer-names.ts";
import { type Movement, movementOf, silentSince } from "./movement.ts";
import { isOpen, type Known, keeperOf, knownOffers, type OfferFilter } from "./offers.ts";

export interface RecruiterFilter extends OfferFilter {
  /** Part of the employer's name. */
  q?: string;
  kind?: EmployerKind[];
  /** On the school's list of partners, or not; without effect where no list was given. */
  partner?: boolean;
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
  /** On the school's list of partners; null: no list was given. */
  partner: boolean | null;
  /** Live offers of the role (core or adjacent). */
  open: number;
  /** Of these, first seen this week. */
  newThisWeek: number;
  /** Instant: its first offer that we saw; where it is that of our first look, it may have been there before. */
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
  /** New offers per week, oldest first, 8 weeks; those that closed since among them. null: a week before our first look. */
  weekly: (number | null)[];
}

const WEEK_MS = 7 * 86_400_000;
const WEEKS = 8;

/** 0: this week, which began at `start` (milliseconds). */
const weeksAgo = (instant: string, start: number): number =>
  Math.max(0, Math.ceil((start - Date.parse(instant)) / WEEK_MS));

function counted(values: (string | null)[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value ?? UNKNOWN, (counts.get(value ?? UNKNOWN) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, "fr"));
}

/** Saint-Denis (93) and Saint-Denis (974) are two. */
const placeNames = (offer: Pick<Offer, "places">): (string | null)[] =>
  offer.places.length === 0
    ? [null]
    : offer.places.map((place) => (place.commune ? placeName(place) : (place.region ?? place.text)));

/** An employer is one thing, whichever of its offers are shown. */
function natureOf(all: Known[]): Pick<RecruiterRow, "kind" | "kinds"> {
  const live = all.filter(isOpen);
  const said = (live.length > 0 ? live : all).filter((one) => one.offer.employer.kind !== "unknown");
  const kinds = counted(said.map((one) => one.offer.employer.kind));
  const isSettled = kinds[0] !== undefined && kinds[0].count !== kinds[1]?.count;
  return { kind: isSettled ? (kinds[0]!.value as EmployerKind) : "unknown", kinds };
}

/** What is told of an employer whichever of its offers are shown. */
type Whole = Pick<RecruiterRow, "kind" | "kinds" | "partner" | "movement" | "silentSince">;

/** What was new in each of these weeks; `watched`: the weeks since our first look, that of today being the first. */
function weeklyOf(all: readonly Known[], week: number, watched: number): (number | null)[] {
  const counts = Array.from({ length: WEEKS }, (_, at): number | null => (WEEKS - at > watched ? null : 0));
  for (const one of all) {
    const place = WEEKS - 1 - weeksAgo(one.firstSeenAt, week);
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function rowOf(all: Known[], whole: Whole, week: number, watched: number): RecruiterRow {
  const live = all.filter(isOpen);
  const shown = live.length > 0 ? live : all;
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
    weekly: weeklyOf(all, week, watched),
  };
}

/** Does the filter ask for this employer, by what it is and how it moves? Who is silent is shown when asked for. */
function asksFor({ kind, partner, movement }: RecruiterFilter, whole: Whole): boolean {
  if (kind?.length && !kind.includes(whole.kind)) return false;
  if (partner !== undefined && whole.partner !== null && partner !== whole.partner) return false;
  return movement?.length ? whole.movement !== null && movement.includes(whole.movement) : whole.movement !== "silent";
}

const ORDERS: Record<NonNullable<RecruiterFilter["sort"]>, (a: RecruiterRow, b: RecruiterRow) => number> = {
  open: (a, b) =>
    b.open - a.open || b.newThisWeek - a.newThisWeek || (b.silentSince ?? "").localeCompare(a.silentSince ?? ""),
  new: (a, b) => b.newThisWeek - a.newThisWeek || b.open - a.open,
  since: (a, b) => (b.since ?? "").localeCompare(a.since ?? ""),
  name: () => 0,
};

export interface Observed {
  rows: RecruiterRow[];
  /** Live offers of the role that name no employer and answer what is asked of offers; 0 where employers are asked for: none of them is theirs. */
  unnamed: number;
  /** Instant of our first look; null while we saw nothing. */
  watchedSince: string | null;
  /** Names on the school's list that no open offer of the role bears, as the list writes them, whatever the filter; null: no list was given. */
  quietPartners: string[] | null;
}

/** One recruiter, with all its offers of the role. */
export interface RecruiterDetail {
  row: RecruiterRow;
  watchedSince: string;
  /** The newest first, the closed ones too. */
  offers: Known[];
}

/** What is known at one instant, by employer. Employers nobody named are left out: they cannot be watched. */
function lookAt(known: readonly Known[], now: string, partners: readonly string[]) {
  // The first offer of the role stands for our first look: it is never the earlier of the two.
  const watchedSince = known[0]?.firstSeenAt ?? now;
  const groups = Map.groupBy(
    known.filter(({ offer }) => offer.employer.name !== null),
    (one) => nameKey(one.offer.employer.name!),
  );
  const listed = new Set(partners.map(nameKey));
  const week = Date.parse(weekStart(now));
  const watched = weeksAgo(watchedSince, week) + 1;
  return {
    watchedSince,
    groups,
    wholeOf: (key: string, all: Known[]): Whole => ({
      ...natureOf(all),
      partner: partners.length > 0 ? listed.has(key) : null,
      movement: movementOf(all, watchedSince, now),
      silentSince: silentSince(all),
    }),
    rowOf: (all: Known[], whole: Whole): RecruiterRow => rowOf(all, whole, week, watched),
  };
}

/**
 * Who has live offers of the role, or had some, as the store's postings and dates show it. `partners`: names on the school's list;
 * none where no list was given.
 */
export async function observeRecruiters(
  store: Store,
  filter: RecruiterFilter,
  now: string,
  partners: readonly string[] = [],
): Promise<Observed> {
  const known = await knownOffers(store);
  const { groups, watchedSince, wholeOf, rowOf } = lookAt(known, now, partners);
  const keeps = keeperOf(filter);
  const wanted = folded(filter.q ?? "");
  const rows = [...groups]
    .map(([key, all]) => ({ whole: wholeOf(key, all), kept: all.filter(keeps) }))
    .filter(({ whole, kept }) => kept.length > 0 && asksFor(filter, whole))
    .map(({ whole, kept }) => rowOf(kept, whole))
    .filter((row) => (row.open > 0 || row.movement === "silent") && folded(row.name).includes(wanted))
    .sort((a, b) => ORDERS[filter.sort ?? "open"](a, b) || a.name.localeCompare(b.name, "fr"));
  const { kind = [], movement = [], partner } = filter;
  const isOfEmployers = wanted !== "" || kind.length > 0 || movement.length > 0 || partner !== undefined;
  const isQuiet = (partner: string): boolean => !groups.get(nameKey(partner))?.some(isOpen);
  return {
    rows,
    unnamed: isOfEmployers
      ? 0
      : known.filter((one) => one.offer.employer.name === null && isOpen(one) && keeps(one)).length,
    watchedSince: known.length > 0 ? watchedSince : null,
    quietPartners: partners.length > 0 ? partners.filter(isQuiet) : null,
  };
}

/** Under any form of its name; null: no offer of the role ever bore it. */
export async function observeRecruiter(
  store: Store,
  name: string,
  now: string,
  partners: readonly string[] = [],
): Promise<RecruiterDetail | null> {
  const { groups, watchedSince, wholeOf, rowOf } = lookAt(await knownOffers(store), now, partners);
  const key = nameKey(name);
  const all = groups.get(key);
  return all ? { row: rowOf(all, wholeOf(key, all)), watchedSince, offers: all.toReversed() } : null;
}

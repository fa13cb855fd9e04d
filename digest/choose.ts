import type { NewsRecord } from "./changes.ts";

export const MOST_OFFERS = 10;
const MOST_PER_EMPLOYER = 2;

export interface Choice {
  /** New offers in all, whether shown, picked out or only counted. */
  news: number;
  /** What the school picked out, new or not, in its order: shown before all others, and only there. */
  pinned: NewsRecord[];
  /** Shown in the mail, best first. */
  shown: NewsRecord[];
  /** New too, but left out: « et 57 autres ». Told all the same: next week they are not new. */
  others: NewsRecord[];
  /** Cities of the other advertisements of the family, by the id of the offer that stands for it. */
  cities: Record<string, string[]>;
}

const employerKey = (record: NewsRecord): string =>
  (record.offer.employer.name ?? `sans nom ${record.offer.id}`).toLowerCase();
const cityOf = (record: NewsRecord): string[] =>
  record.offer.places.flatMap((place) => (place.commune ? [place.commune] : []));
const RANK = { core: 0, adjacent: 1, no: 2 } as const;

/** Core offers first, then the newest: what a reader would have picked. */
const byWorth = (a: NewsRecord, b: NewsRecord): number =>
  RANK[a.offer.role.verdict] - RANK[b.offer.role.verdict] ||
  (b.offer.firstSeenAt ?? "").localeCompare(a.offer.firstSeenAt ?? "") ||
  a.offer.id.localeCompare(b.offer.id);

/** What a reader is told this week, of what is new to that reader. `most`: shown beside the pinned ones. Pure. */
export function choose(
  news: readonly NewsRecord[],
  pinned: readonly NewsRecord[] = [],
  most: number = MOST_OFFERS,
): Choice {
  const isPinned = new Set(pinned.map(({ offer }) => offer.id));
  const families = new Map(pinned.flatMap((record) => (record.family === null ? [] : [[record.family, record]])));
  const cities: Record<string, string[]> = {};
  const shown: NewsRecord[] = [];
  const others: NewsRecord[] = [];
  const perEmployer = new Map<string, number>();
  for (const record of [...news].sort(byWorth)) {
    if (isPinned.has(record.offer.id)) continue;
    const head = record.family === null ? undefined : families.get(record.family);
    if (head) {
      cities[head.offer.id] = [...new Set([...(cities[head.offer.id] ?? cityOf(head)), ...cityOf(record)])];
      others.push(record);
      continue;
    }
    if (record.family !== null) families.set(record.family, record);
    const employer = employerKey(record);
    const already = perEmployer.get(employer) ?? 0;
    if (shown.length >= most || already >= MOST_PER_EMPLOYER) {
      others.push(record);
      continue;
    }
    perEmployer.set(employer, already + 1);
    shown.push(record);
  }
  return { news: news.length, pinned: [...pinned], shown, others, cities };
}

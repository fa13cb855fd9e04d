import type { Store } from "../indexer/store/open.ts";
import type { Row } from "../indexer/store/schema.ts";
import { WEEK_DAYS, weekStart } from "../offer/week.ts";
import { changesOf, knownOf, type NewsRecord } from "./changes.ts";
import { choose } from "./choose.ts";
import { pinnedOf, readEdition } from "./edition.ts";
import { followedBy, type Tell, toldTo } from "./ledger.ts";
import { type DigestFacts, type Rendered, renderDigest, type SourcesState } from "./render.ts";
import { tokensOf, unsubscribeUrl } from "./subscriptions.ts";
import { isoWeek } from "./week.ts";

export interface LetterOptions {
  store: Store;
  publicUrl: string;
  /** Open offers that answer a search (its query string), first seen at or after `since`. */
  find(search: string, since: string): Promise<NewsRecord[]>;
  sources(): Promise<SourcesState | "demo">;
  now(): string;
}

/** A letter ready to leave, and what its reader will then have been told. */
export interface Plan extends Rendered {
  tells: Tell[];
}

type Subscription = Row<"subscriptions">;

/** `days`: how far back the letter looked. */
function linksOf(publicUrl: string, search: string, days: number, unsubscribe: string | null): DigestFacts["links"] {
  const address = (more: Record<string, string> = {}) => {
    const query = new URLSearchParams(search);
    for (const [name, value] of Object.entries(more)) query.set(name, value);
    return `${publicUrl}/${query.size > 0 ? `?${query}` : ""}`;
  };
  return {
    search: address(),
    others: address({ firstSeenWithin: String(days), sort: "date" }),
    offer: (id) => `${publicUrl}/offre/${id}`,
    unsubscribe,
  };
}

/** The letter a search would give today to somebody told of nothing before. */
export async function previewLetter(options: LetterOptions, search: string, title: string): Promise<Rendered> {
  const edition = await readEdition(options.store, options.now());
  return renderDigest({
    title,
    first: true,
    note: edition?.note ?? "",
    choice: choose(await options.find(search, weekStart(options.now())), pinnedOf(edition)),
    elsewhere: 0,
    changes: [],
    sources: await options.sources(),
    now: options.now(),
    links: linksOf(options.publicUrl, search, WEEK_DAYS, null),
  });
}

/** This week's letter of one reader: what is new to that reader, and what has changed in what was shown before. */
export async function planLetter(options: LetterOptions, reader: Subscription, first: boolean): Promise<Plan> {
  const { store, publicUrl, now } = options;
  const { told, shown, elsewhere } = await toldTo(store.db, reader, isoWeek(now()));
  // A new reader is told of what came in the week before subscribing, not of the whole stock.
  const found = await options.find(reader.query, weekStart(reader.confirmed_at ?? reader.created_at));
  const open = found.filter((record) => record.status === "open");
  const edition = await readEdition(store, now());
  // What a letter only counted (« et 57 autres ») its reader has not seen: picked out, it is shown.
  const pinned = pinnedOf(edition).filter((record) => !shown.has(record.offer.id));
  const news = open.filter((record) => !told.has(record.offer.id));
  const choice = choose(news, pinned);
  const changes = changesOf(await followedBy(store, reader.id, now()));
  const token = (await tokensOf(store)).make(reader.id, "unsubscribe");
  const letter = renderDigest({
    title: reader.title,
    first,
    note: edition?.note ?? "",
    choice,
    elsewhere: open.filter((record) => elsewhere.has(record.offer.id)).length,
    changes,
    sources: await options.sources(),
    now: now(),
    links: linksOf(publicUrl, reader.query, WEEK_DAYS + 1, unsubscribeUrl(publicUrl, token)),
  });
  const read = [...choice.pinned, ...choice.shown, ...changes.map((change) => change.record)];
  return {
    ...letter,
    tells: [
      ...read.map((record) => ({ offerId: record.offer.id, known: knownOf(record) })),
      ...choice.others.map((record) => ({ offerId: record.offer.id, known: null })),
    ],
  };
}

import type { Store } from "../indexer/store/open.ts";
import type { Row } from "../indexer/store/schema.ts";
import { parisDay } from "../offer/paris-day.ts";
import { weekStart } from "../offer/week.ts";
import { type Change, changesOf, knownOf, type NewsRecord } from "./changes.ts";
import { type Choice, choose } from "./choose.ts";
import { pinnedOf, readEdition } from "./edition.ts";
import { followedBy, type Tell, type Told, toldTo } from "./ledger.ts";
import { type DigestFacts, type Rendered, renderDigest, type SourcesState } from "./render.ts";
import { tokensOf, unsubscribeUrl } from "./subscriptions.ts";
import { isoWeek } from "./week.ts";

export interface LetterOptions {
  store: Store;
  publicUrl: string;
  /** A search (its query string) in words, as the pages say it. */
  titleOf(search: string): string;
  /** Open offers that answer a search, first seen at or after `since`. */
  find(search: string, since: string): Promise<NewsRecord[]>;
  /** How many open offers answer a search, as its page counts them. */
  countOpen(search: string): Promise<number>;
  sources(): Promise<SourcesState | "demo">;
  now(): string;
}

/** A letter ready to leave, and what its reader will then have been told. */
export interface Plan extends Rendered {
  tells: Tell[];
}

/** Who a letter is for, and what they know already. */
interface Addressee extends Told {
  search: string;
  /** When the subscription was confirmed: a new reader is told of the week before it, not of the whole stock. */
  confirmedAt: string;
  /** When the last letter was written; null: this is the first. */
  last: string | null;
  changes: Change[];
  /** null: nobody receives it. */
  unsubscribe: string | null;
}

const NOTHING_TOLD = { told: new Set<string>(), shown: new Set<string>(), elsewhere: new Set<string>() };

/** The letter that somebody who confirmed this search now would get at once. */
export async function previewLetter(options: LetterOptions, search: string): Promise<Rendered> {
  const nobody = { ...NOTHING_TOLD, last: null, changes: [], unsubscribe: null };
  const { tells: _tells, ...letter } = await write(options, { ...nobody, search, confirmedAt: options.now() });
  return letter;
}

/** This week's letter of one reader: what is new to that reader, and what has changed in what was shown before. */
export async function planLetter(
  options: LetterOptions,
  reader: Row<"subscriptions">,
  last: string | null,
): Promise<Plan> {
  const { store, publicUrl, now } = options;
  const token = (await tokensOf(store)).make(reader.id, "unsubscribe");
  return write(options, {
    ...(await toldTo(store.db, reader, isoWeek(now()))),
    search: reader.query,
    confirmedAt: reader.confirmed_at ?? reader.created_at,
    last,
    changes: changesOf(await followedBy(store, reader.id, now())),
    unsubscribe: unsubscribeUrl(publicUrl, token),
  });
}

/** One letter: what leaves and what is only looked at are written alike. */
async function write(options: LetterOptions, reader: Addressee): Promise<Plan> {
  const { search, last, changes } = reader;
  const edition = await readEdition(options.store, options.now());
  const from = weekStart(reader.confirmedAt);
  const open = (await options.find(search, from)).filter(({ status }) => status === "open");
  // What a letter only counted (« et 57 autres ») its reader has not seen: picked out, it is shown.
  const pinned = pinnedOf(edition).filter(({ offer }) => !reader.shown.has(offer.id));
  const news = open.filter(({ offer }) => !reader.told.has(offer.id));
  const choice = choose(news, pinned);
  const letter = renderDigest({
    title: options.titleOf(search),
    first: last === null,
    since: last ?? from,
    note: edition?.note ?? "",
    choice,
    open: news.length === 0 ? await options.countOpen(search) : null,
    elsewhere: open.filter(({ offer }) => reader.elsewhere.has(offer.id)).length,
    changes,
    sources: await options.sources(),
    now: options.now(),
    links: linksOf(options.publicUrl, search, choice, reader.unsubscribe),
  });
  return { ...letter, tells: tellsOf(choice, changes) };
}

function tellsOf(choice: Choice, changes: readonly Change[]): Tell[] {
  const read = [...choice.pinned, ...choice.shown, ...changes.map((change) => change.record)];
  return [
    ...read.map((record) => ({ offerId: record.offer.id, known: knownOf(record) })),
    ...choice.others.map((record) => ({ offerId: record.offer.id, known: null })),
  ];
}

function linksOf(publicUrl: string, search: string, { others }: Choice, unsubscribe: string | null) {
  const address = (more: Record<string, string> = {}) => {
    const query = new URLSearchParams(search);
    for (const [name, value] of Object.entries(more)) query.set(name, value);
    return `${publicUrl}/${query.size > 0 ? `?${query}` : ""}`;
  };
  // A day, not a number of days: opened on Thursday, the link still finds what Monday's letter counted.
  const [earliest] = others.flatMap(({ offer }) => (offer.firstSeenAt ? parisDay(offer.firstSeenAt) : [])).sort();
  return {
    search: address(),
    others: address({ ...(earliest && { firstSeenSince: earliest }), sort: "date" }),
    offer: (id: string) => `${publicUrl}/offre/${id}`,
    unsubscribe,
  } satisfies DigestFacts["links"];
}

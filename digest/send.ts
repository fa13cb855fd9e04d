import type { Store } from "../indexer/store/open.ts";
import type { Row } from "../indexer/store/schema.ts";
import type { OfferRecord } from "../indexer/store/store.ts";
import { choose } from "./choose.ts";
import { type Mailer, MailRefused } from "./mailer.ts";
import { type Rendered, renderDigest, type SourcesState } from "./render.ts";
import { tokensOf, unsubscribeUrl } from "./subscriptions.ts";
import { isoWeek } from "./week.ts";

export interface DigestOptions {
  store: Store;
  publicUrl: string;
  /** Open offers that answer a search (its query string), first seen at or after `since`. */
  find(search: string, since: string): Promise<OfferRecord[]>;
  sources(): Promise<SourcesState>;
  now(): string;
}

/** What a round of sending did; every reader is in one of these. */
export interface SendTally {
  sent: number;
  /** Already served this week. */
  already: number;
  /** Refused for now: tried again at the next round. */
  postponed: number;
  /** Refused for good by the receiving server. */
  refused: number;
  /** A crash fell between the last byte and the server's answer: sent or not, nobody knows; not sent again. */
  unknown: number;
}

type Subscription = Row<"subscriptions">;
type Planned = Row<"digests">;

/** A new reader is told of what came in the week before subscribing, not of the whole stock. */
const FIRST_LOOK_MS = 7 * 86_400_000;
/** Servers that refuse an address for good this many times in a row are believed. */
const HARD_REFUSALS = 1;
const TRIES = 3;

export function createDigests(options: DigestOptions) {
  const { store, publicUrl, now } = options;
  const { db } = store;

  const searchLink = (search: string): string => `${publicUrl}/${search ? `?${new URLSearchParams(search)}` : ""}`;

  const newsFor = async (reader: Subscription): Promise<OfferRecord[]> => {
    const since = new Date(Date.parse(reader.confirmed_at ?? reader.created_at) - FIRST_LOOK_MS).toISOString();
    const found = await options.find(reader.query, since);
    const told = new Set(
      (await db.selectFrom("ledger").select("offer_id").where("subscription_id", "=", reader.id).execute()).map(
        (row) => row.offer_id,
      ),
    );
    return found.filter((record) => record.status === "open" && !told.has(record.offer.id));
  };

  const render = async (reader: Subscription, news: OfferRecord[]): Promise<Rendered> => {
    const token = (await tokensOf(store)).make(reader.id, "unsubscribe");
    return renderDigest({
      title: reader.title,
      choice: choose(news),
      sources: await options.sources(),
      now: now(),
      links: {
        site: publicUrl,
        search: searchLink(reader.query),
        offer: (id) => `${publicUrl}/offre/${id}`,
        unsubscribe: unsubscribeUrl(publicUrl, token),
      },
    });
  };

  /** The letter and what it tells are written together, before anything leaves: after a crash the same letter is sent. */
  const plan = async (reader: Subscription, week: string): Promise<void> => {
    const news = await newsFor(reader);
    const letter = await render(reader, news);
    await db.transaction().execute(async (trx) => {
      const made = await trx
        .insertInto("digests")
        .values({
          subscription_id: reader.id,
          week,
          state: "planned",
          message_id: `${week}.${reader.id}@vigie.digest`,
          plan: JSON.stringify(letter),
          planned_at: now(),
          sent_at: null,
          error: null,
        })
        .onConflict((conflict) => conflict.columns(["subscription_id", "week"]).doNothing())
        .returning("id")
        .executeTakeFirst();
      if (!made || news.length === 0) return;
      for (const record of news) {
        await trx
          .insertInto("ledger")
          .values({ subscription_id: reader.id, offer_id: record.offer.id, digest_id: made.id })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
    });
  };

  const mark = async (id: number, state: Planned["state"], error: string | null = null): Promise<void> => {
    await db
      .updateTable("digests")
      .set({ state, error, ...(state === "sent" ? { sent_at: now() } : {}) })
      .where("id", "=", id)
      .execute();
  };

  const deliver = async (mailer: Mailer, planned: Planned, email: string): Promise<keyof SendTally> => {
    const letter = JSON.parse(planned.plan) as Rendered;
    const unsubscribe = unsubscribeUrl(publicUrl, (await tokensOf(store)).make(planned.subscription_id, "unsubscribe"));
    try {
      await mailer.send({ ...letter, to: email, messageId: planned.message_id, unsubscribe }, () =>
        mark(planned.id, "sending"),
      );
      await mark(planned.id, "sent");
      return "sent";
    } catch (error) {
      const temporary = !(error instanceof MailRefused) || error.temporary;
      await mark(planned.id, temporary ? "planned" : "failed", error instanceof Error ? error.message : String(error));
      if (!temporary) await suppress(planned.subscription_id);
      return temporary ? "postponed" : "refused";
    }
  };

  const suppress = async (id: string): Promise<void> => {
    const row = await db.selectFrom("subscriptions").select("bounces").where("id", "=", id).executeTakeFirstOrThrow();
    const bounces = row.bounces + 1;
    await db
      .updateTable("subscriptions")
      .set({ bounces, ...(bounces >= HARD_REFUSALS ? { state: "suppressed" as const, ended_at: now() } : {}) })
      .where("id", "=", id)
      .execute();
  };

  return {
    /** The digest a search would give today, told of nothing before. Sends and writes nothing. */
    async preview(search: string, title: string): Promise<Rendered> {
      const since = new Date(Date.parse(now()) - FIRST_LOOK_MS).toISOString();
      const choice = choose(await options.find(search, since));
      return renderDigest({
        title,
        choice,
        sources: await options.sources(),
        now: now(),
        links: {
          site: publicUrl,
          search: searchLink(search),
          offer: (id) => `${publicUrl}/offre/${id}`,
          unsubscribe: `${publicUrl}/desabonnement`,
        },
      });
    },

    /** This week's digest for every active reader. Killed at any moment and started again, it sends nothing twice and skips nobody. */
    async send(mailer: Mailer, report: (line: string) => void = () => {}): Promise<SendTally> {
      const tally: SendTally = { sent: 0, already: 0, postponed: 0, refused: 0, unknown: 0 };
      const week = isoWeek(now());
      // Left in `sending` by a crash: the last bytes were leaving.
      const lost = await db
        .updateTable("digests")
        .set({ state: "unknown", error: "coupure pendant l'envoi" })
        .where("state", "=", "sending")
        .executeTakeFirst();
      tally.unknown = Number(lost.numUpdatedRows);
      const readers = await db
        .selectFrom("subscriptions")
        .selectAll()
        .where("state", "=", "active")
        .orderBy("id")
        .execute();
      for (const reader of readers) {
        const before = await db
          .selectFrom("digests")
          .select("state")
          .where("subscription_id", "=", reader.id)
          .where("week", "=", week)
          .executeTakeFirst();
        if (!before) await plan(reader, week);
        else if (before.state !== "planned") tally.already += 1;
      }
      for (let round = 1; round <= TRIES; round += 1) {
        const waiting = await db
          .selectFrom("digests")
          .innerJoin("subscriptions", "subscriptions.id", "digests.subscription_id")
          .selectAll("digests")
          .select("subscriptions.email")
          .where("digests.state", "=", "planned")
          .where("digests.week", "=", week)
          .where("subscriptions.state", "=", "active")
          .orderBy("digests.id")
          .execute();
        tally.postponed = 0;
        for (const one of waiting) {
          const outcome = await deliver(mailer, one, one.email);
          tally[outcome] += 1;
          report(`${outcome} ${one.message_id}`);
        }
        if (tally.postponed === 0) break;
        await new Promise((resolve) => setTimeout(resolve, round * 2000));
      }
      return tally;
    },
  };
}

export type Digests = ReturnType<typeof createDigests>;

import { z } from "zod";
import type { Store } from "../indexer/store/open.ts";
import { renderAlready, renderConfirmation } from "./confirmation.ts";
import { type Mailer, MailFailed } from "./mailer.ts";
import { createTokens, newId, newSecret, type Purpose, type Tokens } from "./tokens.ts";

const DAY = 86_400_000;
/** A request that nobody confirmed is forgotten after this. */
const PENDING_DAYS = 7;
/** Personal data is kept this long after the last contact. */
const KEPT_YEARS = 3;
/** Mails that the form may send one address in a day: it is no way to pester somebody. */
const CONFIRMATIONS_A_DAY = 3;

const Email = z.email().max(254);

interface SubscriptionsOptions {
  store: Store;
  /** null when no SMTP server is set: then nothing is promised. */
  mailer: Mailer | null;
  publicUrl: string;
  /** A search in words, from its query string. */
  titleOf(search: string): string;
  now(): string;
}

const SECRET = "secret/digest";

/** The secret of the tokens, made on first use and kept with the data. */
export async function tokensOf(store: Store): Promise<Tokens> {
  const known = await store.memory.get(SECRET);
  return createTokens(known ?? (await store.memory.getOrSet(SECRET, newSecret())));
}

export const unsubscribeUrl = (publicUrl: string, token: string): string =>
  `${publicUrl}/desabonnement?t=${encodeURIComponent(token)}`;

const stateOf = (state: string): "pending" | "active" | "ended" =>
  state === "pending" || state === "active" ? state : "ended";

export function createSubscriptions({ store, mailer, publicUrl, titleOf, now }: SubscriptionsOptions) {
  const { db } = store;
  const byToken = async (token: string, purposes: Purpose[]) => {
    const tokens = await tokensOf(store);
    const id = purposes.map((purpose) => tokens.read(token, purpose)).find((found) => found !== null);
    if (!id) return undefined;
    const moved = await db.selectFrom("former_subscriptions").selectAll().where("id", "=", id).executeTakeFirst();
    return db
      .selectFrom("subscriptions")
      .selectAll()
      .where("id", "=", moved?.subscription_id ?? id)
      .executeTakeFirst();
  };
  const ago = (ms: number): string => new Date(Date.parse(now()) - ms).toISOString();

  /** Confirmations of one address in a day, those after `last` left out: of many asked at once, the first ones leave. */
  const askedToday = async (email: string, last: number): Promise<number> => {
    const row = await db
      .selectFrom("confirmations")
      .innerJoin("subscriptions", "subscriptions.id", "confirmations.subscription_id")
      .select((count) => count.fn.countAll<number>().as("n"))
      .where("email", "=", email)
      .where("sent_at", ">=", ago(DAY))
      .where("confirmations.id", "<=", last)
      .executeTakeFirstOrThrow();
    return row.n;
  };

  /** The one live subscription of that address and search, made if there is none; asked for again, a waiting one waits a week more. */
  const liveOne = async (email: string, search: string, consent: string) => {
    const id = newId();
    const said = { created_at: now(), last_contact_at: now(), consent: `${now()} ${consent}` };
    const still = { state: "pending" as const, confirmed_at: null, ended_at: null, bounces: 0 };
    await db
      .insertInto("subscriptions")
      .values({ id, email, query: search, ...said, ...still })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const live = await db
      .selectFrom("subscriptions")
      .select(["id", "state"])
      .where("email", "=", email)
      .where("query", "=", search)
      .where("state", "in", ["pending", "active"])
      .executeTakeFirstOrThrow();
    if (live.state === "pending" && live.id !== id)
      await db
        .updateTable("subscriptions")
        .set(said)
        .where("id", "=", live.id)
        .where("state", "=", "pending")
        .execute();
    return { ...live, made: live.id === id };
  };

  /** Counted before it leaves; `takeBack` for one that does not leave, and for the request that it alone has made. */
  const countConfirmation = async ({ id, made }: { id: string; made: boolean }) => {
    const { insertId } = await db
      .insertInto("confirmations")
      .values({ subscription_id: id, sent_at: now() })
      .executeTakeFirstOrThrow();
    const takeBack = async () => {
      await db.deleteFrom("confirmations").where("id", "=", Number(insertId)).execute();
      if (made) await db.deleteFrom("subscriptions").where("id", "=", id).where("state", "=", "pending").execute();
    };
    return { number: Number(insertId), takeBack };
  };

  /** What a request is answered by: the second « oui » is asked for; a reader is told that nothing is missing. */
  const answerTo = async ({ id, state }: { id: string; state: string }, title: string) => {
    const tokens = await tokensOf(store);
    if (state === "active") {
      const unsubscribe = unsubscribeUrl(publicUrl, tokens.make(id, "unsubscribe"));
      return { ...renderAlready({ title, unsubscribe }), unsubscribe };
    }
    const confirm = `${publicUrl}/abonnement/confirmer?t=${encodeURIComponent(tokens.make(id, "confirm"))}`;
    return renderConfirmation({ title, confirm });
  };

  return {
    available: mailer !== null,

    /**
     * Writes the request and sends the confirmation mail; the same request again sends it again. A reader is sent a mail too,
     * by the same way: neither the answer nor the time it takes tells who is one. False: the mail could not leave, and nothing
     * new is kept.
     */
    async request({ email, search, consent }: { email: string; search: string; consent: string }): Promise<boolean> {
      if (!mailer) throw new Error("aucun serveur d'envoi n'est réglé (SMTP_URL)");
      const address = Email.parse(email.trim().toLowerCase());
      const live = await liveOne(address, search, consent);
      const { number, takeBack } = await countConfirmation(live);
      if ((await askedToday(address, number)) > CONFIRMATIONS_A_DAY) {
        await takeBack();
        return true;
      }
      const messageId = `confirmation.${newId()}@${new URL(publicUrl).hostname}`;
      try {
        await mailer.send({ ...(await answerTo(live, titleOf(search))), to: address, messageId });
        return true;
      } catch (error) {
        if (!(error instanceof MailFailed)) throw error;
        // The line cut after the last byte: the mail may have arrived, and its link must work.
        if (error.fault === "unknown") return true;
        await takeBack();
        return false;
      }
    },

    async describe(token: string): Promise<{ search: string; state: "pending" | "active" | "ended" } | null> {
      const row = await byToken(token, ["confirm", "unsubscribe"]);
      return row ? { search: row.query, state: stateOf(row.state) } : null;
    },

    async confirm(token: string): Promise<"confirmed" | "already" | "expired" | "unknown"> {
      const row = await byToken(token, ["confirm"]);
      if (!row) return "unknown";
      if (row.state === "active") return "already";
      if (row.state !== "pending" || row.created_at < ago(PENDING_DAYS * DAY)) return "expired";
      await db
        .updateTable("subscriptions")
        .set({ state: "active", confirmed_at: now(), last_contact_at: now() })
        .where("id", "=", row.id)
        .execute();
      return "confirmed";
    },

    async unsubscribe(token: string): Promise<"done" | "already" | "unknown"> {
      const row = await byToken(token, ["unsubscribe", "confirm"]);
      if (!row) return "unknown";
      if (stateOf(row.state) === "ended") return "already";
      await db
        .updateTable("subscriptions")
        .set({ state: "unsubscribed", ended_at: now(), last_contact_at: now() })
        .where("id", "=", row.id)
        .execute();
      return "done";
    },

    /** Forgets unconfirmed requests after a week and everybody else three years after the last contact. Returns how many. */
    purge: (): Promise<number> =>
      db.transaction().execute(async (trx) => {
        // By what they are and not by their numbers: a flood of requests is more than a statement may name.
        const old = trx
          .selectFrom("subscriptions")
          .select("id")
          .where((or) =>
            or.or([
              or.and([or("state", "=", "pending"), or("created_at", "<", ago(PENDING_DAYS * DAY))]),
              or.and([or("state", "!=", "active"), or("last_contact_at", "<", ago(KEPT_YEARS * 365 * DAY))]),
            ]),
          );
        for (const told of ["ledger", "digests", "confirmations", "former_subscriptions"] as const)
          await trx.deleteFrom(told).where("subscription_id", "in", old).execute();
        return Number((await trx.deleteFrom("subscriptions").where("id", "in", old).executeTakeFirst()).numDeletedRows);
      }),
  };
}

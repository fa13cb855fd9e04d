import { z } from "zod";
import type { Store } from "../indexer/store/open.ts";
import { renderConfirmation } from "./confirmation.ts";
import { type Mailer, MailFailed } from "./mailer.ts";
import { createTokens, newId, newSecret, type Purpose, type Tokens } from "./tokens.ts";

const DAY = 86_400_000;
/** A request that nobody confirmed is forgotten after this. */
const PENDING_DAYS = 7;
/** Personal data is kept this long after the last contact. */
const KEPT_YEARS = 3;
/** Confirmation mails one address may be sent in a day: the form is no way to pester somebody. */
const CONFIRMATIONS_A_DAY = 3;

const Email = z.email().max(254);

interface SubscriptionsOptions {
  store: Store;
  /** null when no SMTP server is set: then nothing is promised. */
  mailer: Mailer | null;
  publicUrl: string;
  /** French title of a search, from its query string. */
  titleOf(search: string): string;
  now(): string;
}

/** The secret of the tokens, made on first use and kept with the data. */
export async function tokensOf(store: Store): Promise<Tokens> {
  const known = await store.memory.get("secret/digest");
  if (known) return createTokens(known);
  const made = newSecret();
  await store.memory.set("secret/digest", made);
  return createTokens(made);
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
    return id ? db.selectFrom("subscriptions").selectAll().where("id", "=", id).executeTakeFirst() : undefined;
  };
  const ago = (ms: number): string => new Date(Date.parse(now()) - ms).toISOString();

  const askedToday = async (email: string): Promise<number> => {
    const row = await db
      .selectFrom("subscriptions")
      .select((count) => count.fn.countAll<number>().as("n"))
      .where("email", "=", email)
      .where("created_at", ">=", ago(DAY))
      .executeTakeFirstOrThrow();
    return row.n;
  };

  return {
    available: mailer !== null,

    /**
     * Writes the request and sends the confirmation mail. Says the same of readers and strangers: the page tells nobody who
     * is a reader. False: the mail could not leave, and nothing is kept.
     */
    async request({ email, search, consent }: { email: string; search: string; consent: string }): Promise<boolean> {
      if (!mailer) throw new Error("aucun serveur d'envoi n'est réglé (SMTP_URL)");
      const address = Email.parse(email.trim().toLowerCase());
      if ((await askedToday(address)) >= CONFIRMATIONS_A_DAY) return true;
      const already = await db
        .selectFrom("subscriptions")
        .select("id")
        .where("email", "=", address)
        .where("query", "=", search)
        .where("state", "=", "active")
        .executeTakeFirst();
      if (already) return true;
      const id = newId();
      const title = titleOf(search);
      await db
        .insertInto("subscriptions")
        .values({
          id,
          email: address,
          query: search,
          title,
          state: "pending",
          created_at: now(),
          consent: `${now()} ${consent}`,
          confirmed_at: null,
          ended_at: null,
          last_contact_at: now(),
          bounces: 0,
        })
        .execute();
      const token = (await tokensOf(store)).make(id, "confirm");
      const confirm = `${publicUrl}/abonnement/confirmer?t=${encodeURIComponent(token)}`;
      const messageId = `confirmation.${id}@${new URL(publicUrl).hostname}`;
      try {
        await mailer.send({ ...renderConfirmation({ title, confirm }), to: address, messageId });
        return true;
      } catch (error) {
        if (!(error instanceof MailFailed)) throw error;
        // The line cut after the last byte: the mail may have arrived, and its link must work.
        if (error.fault === "unknown") return true;
        await db.deleteFrom("subscriptions").where("id", "=", id).execute();
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
    async purge(): Promise<number> {
      const old = await db
        .selectFrom("subscriptions")
        .select("id")
        .where((or) =>
          or.or([
            or.and([or("state", "=", "pending"), or("created_at", "<", ago(PENDING_DAYS * DAY))]),
            or.and([or("state", "!=", "active"), or("last_contact_at", "<", ago(KEPT_YEARS * 365 * DAY))]),
          ]),
        )
        .execute();
      const ids = old.map((row) => row.id);
      if (ids.length === 0) return 0;
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom("ledger").where("subscription_id", "in", ids).execute();
        await trx.deleteFrom("digests").where("subscription_id", "in", ids).execute();
        await trx.deleteFrom("subscriptions").where("id", "in", ids).execute();
      });
      return ids.length;
    },
  };
}

export type Subscriptions = ReturnType<typeof createSubscriptions>;

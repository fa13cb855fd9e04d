import type { Row } from "../indexer/store/schema.ts";
import { writeLedger } from "./ledger.ts";
import type { LetterOptions, Plan } from "./letter.ts";
import { type Mailer, MailFailed, type MailFault } from "./mailer.ts";
import { countRefusal } from "./refusals.ts";
import { tokensOf, unsubscribeUrl } from "./subscriptions.ts";

/** A planned letter and where it goes. */
type Planned = Row<"digests"> & { email: string };
export type Outcome = "sent" | "postponed" | "refused" | "unknown" | "withdrawn";

/** The letter is no longer to leave: its reader has gone, or another sending has taken it. */
class Withdrawn extends Error {}

/** One letter from « planned » to what became of it: planned → sending → sent, unknown, failed, or planned again. */
export function createDelivery({ store, publicUrl, now }: LetterOptions) {
  const { db } = store;

  /** The letter has arrived, or may have: what it tells counts as told, in the same breath. */
  const settle = (planned: Row<"digests">, state: "sent" | "unknown", error: string | null = null): Promise<void> =>
    db.transaction().execute(async (trx) => {
      await trx
        .updateTable("digests")
        .set({ state, error, plan: "{}", ...(state === "sent" ? { sent_at: now() } : {}) })
        .where("id", "=", planned.id)
        .execute();
      const { tells = [] } = JSON.parse(planned.plan) as Partial<Plan>;
      await writeLedger(trx, planned.subscription_id, planned.id, tells);
    });

  /** The last look before the last bytes: still planned, and its reader still there. */
  const claim = async (planned: Planned): Promise<void> => {
    const { numUpdatedRows } = await db
      .updateTable("digests")
      .set({ state: "sending", error: null })
      .where("id", "=", planned.id)
      .where("state", "=", "planned")
      .where("subscription_id", "in", (active) =>
        active.selectFrom("subscriptions").select("subscriptions.id").where("subscriptions.state", "=", "active"),
      )
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Withdrawn();
  };

  const setBack = async ({ id }: Planned, state: "planned" | "refused", error: string): Promise<void> => {
    await db.updateTable("digests").set({ state, error }).where("id", "=", id).execute();
  };

  const failed = async (planned: Planned, fault: MailFault, why: string): Promise<Outcome> => {
    if (fault === "unknown") {
      await settle(planned, "unknown", why);
      return "unknown";
    }
    if (fault === "address" || fault === "letter") {
      await setBack(planned, "refused", why);
      await countRefusal(db, planned.subscription_id, fault, now());
      return "refused";
    }
    await setBack(planned, "planned", why);
    return "postponed";
  };

  return {
    /** Letters whose last bytes were leaving when the process died: nobody knows, so they are not sent again. How many. */
    async settleLost(): Promise<number> {
      const lost = await db.selectFrom("digests").selectAll().where("state", "=", "sending").execute();
      for (const one of lost) await settle(one, "unknown", "coupure pendant l'envoi");
      return lost.length;
    },

    waiting: (week: string): Promise<Planned[]> =>
      db
        .selectFrom("digests")
        .innerJoin("subscriptions", "subscriptions.id", "digests.subscription_id")
        .selectAll("digests")
        .select("subscriptions.email")
        .where("digests.state", "=", "planned")
        .where("digests.week", "=", week)
        .where("subscriptions.state", "=", "active")
        .orderBy("digests.id")
        .execute(),

    /** `why`: the server's own words, when the letter did not go through. */
    async deliver(mailer: Mailer, planned: Planned): Promise<{ outcome: Outcome; why: string | null }> {
      const letter = JSON.parse(planned.plan) as Plan;
      const token = (await tokensOf(store)).make(planned.subscription_id, "unsubscribe");
      const addressed = { ...letter, to: planned.email, messageId: planned.message_id };
      try {
        await mailer.send({ ...addressed, unsubscribe: unsubscribeUrl(publicUrl, token) }, () => claim(planned));
      } catch (error) {
        if (error instanceof MailFailed && error.cause instanceof Withdrawn) return { outcome: "withdrawn", why: null };
        const why = error instanceof Error ? error.message : String(error);
        return { outcome: await failed(planned, error instanceof MailFailed ? error.fault : "later", why), why };
      }
      await settle(planned, "sent");
      return { outcome: "sent", why: null };
    },
  };
}

import type { Store } from "../indexer/store/open.ts";
import type { Row } from "../indexer/store/schema.ts";
import { readBounce } from "./bounce.ts";
import { isPassing, type MailFault } from "./mailer.ts";

/** An address that is refused without being declared inexistent is believed at the third week in a row. */
const MOST_REFUSALS = 3;

type Db = Pick<Store["db"], "selectFrom" | "updateTable">;

/**
 * An address that does not exist is not asked again; one that is refused otherwise has two more chances. The letters
 * themselves are counted, for a report may come days after its letter was taken in. True: the reader is suspended.
 */
export async function countRefusal(db: Db, reader: string, fault: MailFault, now: string): Promise<boolean> {
  const letters = await db
    .selectFrom("digests")
    .select("state")
    .where("subscription_id", "=", reader)
    .where("state", "in", ["sent", "refused", "unknown"])
    .orderBy("id", "desc")
    .limit(MOST_REFUSALS)
    .execute();
  const since = letters.findIndex((letter) => letter.state !== "refused");
  const bounces = since < 0 ? letters.length : since;
  const ends = fault === "address" || bounces >= MOST_REFUSALS;
  await db
    .updateTable("subscriptions")
    .set({ bounces, ...(ends ? { state: "suppressed" as const, ended_at: now } : {}) })
    .where("id", "=", reader)
    .where("state", "=", "active")
    .execute();
  return ends;
}

/** What a mail in the box of our sender comes to. Only a report that quotes the number of a letter is believed: it is nobody else's to know. */
type Return = "suspended" | "refused" | "passing" | "unknown-letter" | "other";

export function createReturns({ store, now }: { store: Store; now(): string }) {
  /** The letter takes back what it told, which nobody read; its reader may lose the subscription. */
  const refuse = (letter: Row<"digests">, status: string, words: string): Promise<boolean> =>
    store.db.transaction().execute(async (trx) => {
      await trx.updateTable("digests").set({ state: "refused", error: words }).where("id", "=", letter.id).execute();
      await trx.deleteFrom("ledger").where("digest_id", "=", letter.id).execute();
      return countRefusal(trx, letter.subscription_id, isPassing(status) ? "letter" : "address", now());
    });

  return {
    /** Takes in a mail that came back; the same one again changes nothing. */
    async take(raw: Buffer): Promise<{ outcome: Return; words: string | null }> {
      const bounce = readBounce(raw);
      if (!bounce) return { outcome: "other", words: null };
      const words = `${bounce.messageId} : ${bounce.diagnostic}`;
      if (!bounce.permanent) return { outcome: "passing", words };
      const letter = await store.db
        .selectFrom("digests")
        .innerJoin("subscriptions", "subscriptions.id", "digests.subscription_id")
        .selectAll("digests")
        .select("subscriptions.email")
        .where("digests.message_id", "=", bounce.messageId)
        .executeTakeFirst();
      // A list or a redirection may fail for one of its own members: that is not our reader's address.
      const isReaders = letter && (bounce.recipients.length === 0 || bounce.recipients.includes(letter.email));
      if (!isReaders) return { outcome: "unknown-letter", words };
      if (letter.state === "refused") return { outcome: "refused", words };
      const ends = await refuse(letter, bounce.status, bounce.diagnostic);
      return { outcome: ends ? "suspended" : "refused", words };
    },

    /** Letters that their readers' servers refused, the latest first. */
    latest: (most: number): Promise<Returned[]> =>
      store.db
        .selectFrom("digests")
        .innerJoin("subscriptions", "subscriptions.id", "digests.subscription_id")
        .select([
          "digests.week",
          "digests.error",
          "subscriptions.email",
          "subscriptions.state",
          "subscriptions.ended_at",
        ])
        .where("digests.state", "=", "refused")
        .orderBy("digests.id", "desc")
        .limit(most)
        .execute()
        .then((rows) =>
          rows.map(({ week, error, email, state, ended_at }) => ({
            week,
            reader: masked(email),
            words: (error ?? "").replaceAll(email, masked(email)),
            suspendedAt: state === "suppressed" ? ended_at : null,
          })),
        ),
  };
}

export interface Returned {
  week: string;
  /** Enough of the address to know a reader who asks: « le…@exemple.fr ». */
  reader: string;
  /** The server's own words. */
  words: string;
  suspendedAt: string | null;
}

const masked = (email: string): string => email.replace(/^(.{1,2})[^@]*/, "$1…");

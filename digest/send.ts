import { setTimeout as sleep } from "node:timers/promises";
import type { Row } from "../indexer/store/schema.ts";
import { createDelivery, type Outcome } from "./deliver.ts";
import { type LetterOptions, planLetter, previewLetter } from "./letter.ts";
import type { Mailer } from "./mailer.ts";
import type { Rendered } from "./render.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import { isoWeek } from "./week.ts";

/** What a round of sending did; every reader is in one of these. */
export interface SendTally {
  sent: number;
  /** Already served this week. */
  already: number;
  /** Refused for now, or left when we were asked to stop: tried again by the next sending or resuming of this week. */
  postponed: number;
  /** Refused for good by the receiving server. */
  refused: number;
  /** The line was cut between the last byte and the server's answer: arrived or not, nobody knows; not sent again. */
  unknown: number;
}

type Report = (line: string) => void;

/** When the next sending is due, kept with the data: an hour that passed while nothing ran is caught up. */
export const DUE = "digest/next";

const TRIES = 3;
/** So many failures in a row are the server's, not the readers': the others wait for the next try. */
const MOST_FAILURES = 5;

const OUTCOME_WORDS: Record<Outcome, string> = {
  sent: "partie",
  postponed: "remise à plus tard",
  refused: "refusée",
  unknown: "sort inconnu",
  withdrawn: "retirée",
};

export function createDigests(options: LetterOptions) {
  const { store, publicUrl, now } = options;
  const { db } = store;
  const domain = new URL(publicUrl).hostname;
  const { settleLost, waiting, deliver } = createDelivery(options);
  const inTurn = oneAtATime();

  /** The letter is written before anything leaves: after a crash the same one is sent. */
  const plan = async (reader: Row<"subscriptions">, week: string, last: string | null): Promise<void> => {
    const letter = await planLetter(options, reader, last);
    await db
      .insertInto("digests")
      .values({
        subscription_id: reader.id,
        week,
        state: "planned",
        message_id: `${week}.${reader.id}@${domain}`,
        plan: JSON.stringify(letter),
        planned_at: now(),
        sent_at: null,
        error: null,
      })
      .onConflict((conflict) => conflict.columns(["subscription_id", "week"]).doNothing())
      .execute();
  };

  /** A letter of an earlier week that never left has told nothing: this week's tells it all. */
  const dropStale = async (week: string): Promise<void> => {
    await db
      .updateTable("digests")
      .set({ state: "failed", plan: "{}" })
      .where("state", "=", "planned")
      .where("week", "!=", week)
      .execute();
  };

  /** One plan a reader and week. Returns how many readers have been served already. */
  const planAll = async (week: string): Promise<number> => {
    await dropStale(week);
    const readers = await db
      .selectFrom("subscriptions")
      .selectAll()
      .where("state", "=", "active")
      // Of one address, the older search is told first, at every start alike.
      .orderBy("created_at")
      .orderBy("id")
      .execute();
    let already = 0;
    for (const reader of readers) {
      const before = await db
        .selectFrom("digests")
        .select(["state", "week", "planned_at"])
        .where("subscription_id", "=", reader.id)
        .orderBy("id")
        .execute();
      const made = before.find((one) => one.week === week);
      const last = before.findLast(({ state }) => state === "sent" || state === "unknown");
      if (!made) await plan(reader, week, last?.planned_at ?? null);
      else if (made.state !== "planned") already += 1;
    }
    return already;
  };

  /** Sends what is planned this week; a server that is busy is asked three times. */
  const deliverAll = async (
    mailer: Mailer,
    week: string,
    tally: SendTally,
    report: Report,
    signal?: AbortSignal,
  ): Promise<SendTally> => {
    for (let round = 1; round <= TRIES; round += 1) {
      if (round > 1) await sleep((round - 1) * 2000, undefined, { signal }).catch(() => {});
      const letters = await waiting(week);
      tally.postponed = letters.length;
      let failures = 0;
      for (const one of letters) {
        // The letter under way is waited for; the others stay planned.
        if (signal?.aborted) return tally;
        const { outcome, why } = await deliver(mailer, one);
        report(`${OUTCOME_WORDS[outcome]} ${one.message_id}${why ? ` : ${why}` : ""}`);
        failures = outcome === "postponed" ? failures + 1 : 0;
        if (failures >= MOST_FAILURES) break;
        if (outcome === "postponed") continue;
        tally.postponed -= 1;
        if (outcome !== "withdrawn") tally[outcome] += 1;
      }
      if (tally.postponed === 0) break;
    }
    return tally;
  };

  const tallyOf = (over: Partial<SendTally>): SendTally => ({
    sent: 0,
    already: 0,
    postponed: 0,
    refused: 0,
    unknown: 0,
    ...over,
  });

  return {
    /** The digest a search would give today, told of nothing before. Sends and writes nothing. */
    preview: (search: string): Promise<Rendered> => previewLetter(options, search),

    /** Instant of the next sending; null where no hour is set. */
    async nextSending(): Promise<string | null> {
      const due = await store.memory.get(DUE);
      return due !== null && due > now() ? due : null;
    },

    /** This week for a whole promotion. */
    sheet: (): Promise<Sheet> => sheetOf(options),

    /** This week's digest for every active reader. Killed at any moment and started again, it sends nothing twice and skips nobody; `signal` stops it between two letters. */
    send: (mailer: Mailer, report: Report = () => {}, signal?: AbortSignal): Promise<SendTally> =>
      inTurn(async () => {
        const week = isoWeek(now());
        const unknown = await settleLost();
        const already = (await planAll(week)) - unknown;
        return deliverAll(mailer, week, tallyOf({ unknown, already: Math.max(0, already) }), report, signal);
      }),

    /** Only the letters of this week that are planned and have not left: a busy server's, or a crash's. */
    resume: (mailer: Mailer, report: Report = () => {}, signal?: AbortSignal): Promise<SendTally> =>
      inTurn(async () => {
        const unknown = await settleLost();
        return deliverAll(mailer, isoWeek(now()), tallyOf({ unknown }), report, signal);
      }),
  };
}

/** The Monday sending and a resuming may fall together: the second waits for the first. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
}

export type Digests = ReturnType<typeof createDigests>;

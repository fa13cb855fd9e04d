import type { Mailer } from "../../digest/mailer.ts";
import { type Digests, DUE, type SendTally } from "../../digest/send.ts";
import { recheck } from "../../indexer/recheck.ts";
import { type Clock, schedule } from "../../indexer/schedule.ts";
import { counted } from "../../offer/french.ts";
import type { Io } from "../command.ts";
import type { House } from "../house/house.ts";
import { lockSending } from "../house/lock.ts";
import { awakeSources } from "../sources/collect.ts";
import { wordsOf } from "../terminal/faults.ts";
import { readReturns } from "./returns.ts";

type Told = Pick<Io, "err" | "signal">;

/** One round of sending, told line by line; one process at a time. */
async function sendLetters(house: House, round: Digests["send"], mailer: Mailer, io: Told): Promise<SendTally> {
  const release = lockSending(house.config.VIGIE_DATA);
  try {
    const tally = await round(mailer, (line) => io.err(`lettre ${line}\n`), io.signal);
    const { sent, already, postponed, refused, unknown } = tally;
    if (sent + already + postponed + refused + unknown > 0)
      io.err(
        `Lettres : ${counted(sent, "envoyée")}, ${counted(already, "déjà servie", "déjà servies")}, ${counted(postponed, "remise")} à plus tard, ${counted(refused, "refusée")}, ${unknown} au sort inconnu.\n`,
      );
    if (io.signal.aborted && postponed > 0)
      io.err("Arrêt demandé : les lettres remises sont prêtes, et partiront au prochain démarrage ou envoi.\n");
    return tally;
  } finally {
    release();
  }
}

/** The week's letters; none is written from an index that lacks offers: where it cannot be made whole, this throws. */
export async function sendWeek(house: House, digests: Digests, mailer: Mailer, io: Told): Promise<SendTally> {
  await house.search.sync();
  return sendLetters(house, digests.send, mailer, io);
}

/** Offers unseen for the longest are looked at again at the employers', as far as we may present ourselves; the letters leave in any case. */
export async function verifyOffers(house: House, io: Told): Promise<void> {
  if (house.replay || !house.config.VIGIE_CONTACT) return;
  try {
    const run = await recheck(house.indexer, awakeSources(house), { signal: io.signal });
    if (run) io.err(`Vérification chez les employeurs : ${run.message}.\n`);
  } catch (error) {
    io.err(`Vérification chez les employeurs : ${wordsOf(error)}\n`);
  }
}

/** What a busy server put off, or a crash left, leaves within the quarter of an hour. */
const RESUME_CRON = "*/15 * * * *";

/** The clocks of the weekly letter; `caughtUp` once what was owed has left. */
export function keepLetters(
  house: House,
  digests: Digests,
  mailer: Mailer,
  io: Told,
): { clocks: Clock[]; caughtUp: Promise<void> } {
  const tell = (error: unknown) => io.err(`lettre : ${wordsOf(error)}\n`);
  const { memory } = house.store;
  const send = async () => {
    await readReturns(house, io);
    await verifyOffers(house, io);
    await sendWeek(house, digests, mailer, io);
    // What we were asked to leave is owed at the next start.
    if (!io.signal.aborted) await remember();
  };
  const weekly = schedule(house.config.DIGEST_CRON, send, tell);
  const remember = async () => {
    const next = weekly.next();
    if (next) await memory.set(DUE, next);
  };
  const catchUp = async () => {
    const due = await memory.get(DUE);
    if (due !== null && due <= house.now()) await send();
    else await remember();
  };
  const resume = async () => {
    await readReturns(house, io);
    await sendLetters(house, digests.resume, mailer, io);
  };
  return { clocks: [weekly, schedule(RESUME_CRON, resume, tell)], caughtUp: catchUp().catch(tell) };
}

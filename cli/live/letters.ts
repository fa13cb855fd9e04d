import type { Mailer } from "../../digest/mailer.ts";
import { type Digests, DUE, type SendTally } from "../../digest/send.ts";
import { recheck } from "../../indexer/recheck.ts";
import { type Clock, schedule } from "../../indexer/schedule.ts";
import { counted } from "../../offer/french.ts";
import type { House } from "../house/house.ts";
import { lockSending } from "../house/lock.ts";
import { awakeSources } from "../sources/collect.ts";
import { readReturns } from "./returns.ts";

type Told = { err(text: string): void };

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One round of sending, told line by line; one process at a time. */
export async function sendLetters(house: House, round: Digests["send"], mailer: Mailer, io: Told): Promise<SendTally> {
  const release = lockSending(house.config.VIGIE_DATA);
  try {
    const tally = await round(mailer, (line) => io.err(`lettre ${line}\n`));
    const { sent, already, postponed, refused, unknown } = tally;
    if (sent + already + postponed + refused + unknown > 0)
      io.err(
        `Lettres : ${counted(sent, "envoyée")}, ${counted(already, "déjà servie", "déjà servies")}, ${counted(postponed, "remise")} à plus tard, ${counted(refused, "refusée")}, ${unknown} au sort inconnu.\n`,
      );
    return tally;
  } finally {
    release();
  }
}

/** Offers unseen for the longest are looked at again at the employers', as far as we may present ourselves; the letters leave in any case. */
export async function verifyOffers(house: House, io: Told): Promise<void> {
  if (house.replay || !house.config.VIGIE_CONTACT) return;
  try {
    const run = await recheck(house.indexer, awakeSources(house));
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
    await sendLetters(house, digests.send, mailer, io);
    await remember();
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

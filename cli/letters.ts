import type { Mailer } from "../digest/mailer.ts";
import type { Digests, SendTally } from "../digest/send.ts";
import { type Clock, schedule } from "../indexer/schedule.ts";
import { counted } from "../offer/french.ts";
import type { House } from "./house.ts";
import { lockSending } from "./lock.ts";

type Told = { err(text: string): void };

/** One round of sending, told line by line; one process at a time. */
export async function sendLetters(house: House, round: Digests["send"], mailer: Mailer, io: Told): Promise<SendTally> {
  const release = lockSending(house.config.VIGIE_DATA);
  try {
    const tally = await round(mailer, (line) => io.err(`lettre ${line}\n`));
    const { sent, already, postponed, refused, unknown } = tally;
    if (sent + already + postponed + refused + unknown > 0)
      io.err(
        `Lettres : ${counted(sent, "envoyée", "envoyées")}, ${counted(already, "déjà servie", "déjà servies")}, ${counted(postponed, "remise", "remises")} à plus tard, ${counted(refused, "refusée", "refusées")}, ${unknown} au sort inconnu.\n`,
      );
    return tally;
  } finally {
    release();
  }
}

/** When the next sending was due, kept with the data: an hour that passed while nothing ran is caught up. */
const DUE = "digest/next";
/** What a busy server put off, or a crash left, leaves within the quarter of an hour. */
const RESUME_CRON = "*/15 * * * *";

/** The clocks of the weekly letter. */
export function keepLetters(house: House, digests: Digests, mailer: Mailer, io: Told): Clock[] {
  const tell = (error: unknown) => io.err(`lettre : ${error instanceof Error ? error.message : String(error)}\n`);
  const { memory } = house.store;
  const send = async () => {
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
  catchUp().catch(tell);
  const resume = async () => void (await sendLetters(house, digests.resume, mailer, io));
  return [weekly, schedule(RESUME_CRON, resume, tell)];
}

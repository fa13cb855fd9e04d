import { createReturns } from "../../digest/refusals.ts";
import { readMailbox } from "../../scrapers/fetch/mail.ts";
import type { House } from "../house/house.ts";
import { wordsOf } from "../terminal/faults.ts";

/** How servers sign what comes back; not all of them let the type of a mail be searched for. */
const SEARCH = [
  { header: { "content-type": "multipart/report" } },
  { from: "mailer-daemon" },
  { from: "postmaster" },
] as const;

/** Letters that came back after their server had taken them in, read in the box of our sender. A box that is shut is told; the letters leave all the same. */
export async function readReturns(house: House, io: { err(text: string): void }): Promise<void> {
  const { BOUNCES_DIR: folder, BOUNCES_IMAP_URL: imap } = house.config;
  if (!folder && !imap) return;
  const returns = createReturns({ store: house.store, now: house.now });
  const { memory } = house.store;
  try {
    for await (const mail of readMailbox({ box: { folder, imap }, search: SEARCH, memory, reader: "returns" })) {
      const { outcome, words } = await returns.take(mail.raw);
      if (outcome === "suspended") io.err(`lettre revenue, abonnement suspendu : ${words}\n`);
      else if (outcome === "refused") io.err(`lettre revenue : ${words}\n`);
    }
  } catch (error) {
    io.err(`lettres revenues : ${wordsOf(error)}\n`);
  }
}

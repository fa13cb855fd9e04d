import { createMailer } from "../../digest/mailer.ts";
import { createDigests } from "../../digest/send.ts";
import { createSubscriptions } from "../../digest/subscriptions.ts";
import type { Store } from "../../indexer/store/open.ts";
import type { Offer } from "../../offer/offer.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";

export const NOW = "2026-11-23T06:00:00.000Z";

/** Puts these offers in the store, as seen on one page. */
export async function fill(
  store: Store,
  offers: Partial<Offer>[],
  at = "2026-11-20T08:00:00.000Z",
  source = "lumen",
): Promise<void> {
  const { run } = await store.openRun(source, at, at);
  const sightings = offers.map((offer, i) => makeSighting(offer.id ?? `n${i}`, { source }, offer));
  await store.commitPage(makeCommit(run.id, { sightings }), source, at);
}

/** What the searches of a house without pages are called, and how many offers answer them. */
export const searches = { titleOf: () => "Chef de projet IA à Lyon", countOpen: async () => 3 };

/** Both halves of the room over one store, and a clock that the test turns. */
export function reader(store: Store, smtp: string, clock = { now: NOW }) {
  const mailer = createMailer(smtp, "Vigie <vigie@vigie.example>");
  const now = () => clock.now;
  const subscriptions = createSubscriptions({
    store,
    mailer,
    publicUrl: "https://vigie.example",
    titleOf: searches.titleOf,
    now,
  });
  const digests = createDigests({
    ...searches,
    store,
    publicUrl: "https://vigie.example",
    now,
    find: async () => store.listing(await store.offerIds()),
    sources: async () => ({
      upToDate: 11,
      total: 12,
      broken: [{ title: "APEC", state: "en panne", lastWhole: "2026-11-17T05:00:00.000Z" }],
    }),
  });
  return { mailer, subscriptions, digests };
}

/** The token of the first link of a letter that has one. */
export const tokenIn = (text: string | undefined): string =>
  decodeURIComponent(/[?&]t=([^\s"&]+)/.exec(text ?? "")?.[1] ?? "");

/** Somebody who asked, confirmed, and reads. */
export async function subscribe(
  { subscriptions }: Pick<ReturnType<typeof reader>, "subscriptions">,
  letters: readonly { mail: { text?: string } }[],
  email = "lea@exemple.fr",
): Promise<void> {
  await subscriptions.request({ email, search: "", consent: "oui" });
  await subscriptions.confirm(tokenIn(letters.at(-1)?.mail.text));
}

import type { SiteState } from "../api/deps.ts";
import { isCron, schedule } from "../indexer/schedule.ts";
import type { Source } from "../scrapers/source.ts";
import { awakeSources, collectAll, nothingReached } from "./collect.ts";
import type { Io } from "./command.ts";
import type { House } from "./house.ts";
import { openWeb, type Web } from "./web.ts";

export interface Live {
  url: string;
  /** Collects these sources now, and shows it on the pages. False when nothing at all could be reached. */
  collect(sources: Source[]): Promise<boolean>;
  /** Tells the pages that an answer may have changed. */
  touch(): void;
  /** Shows which source is being read, or that one has ended. */
  reading(source: string | null): void;
  close(): Promise<void>;
  web: Web;
}

/** A live reading presents itself; without a contact there is none. */
export const NO_CONTACT = "Réglez VIGIE_CONTACT (une adresse ou une URL), qui nous présente aux sites.";

/** The pages on a port, and what they say of the collection under way. */
export async function openLive(house: House, io: Io): Promise<Live> {
  const state: SiteState = {
    demo: house.replay !== null,
    replayedAt: house.replay?.recordedAt ?? null,
    nothingReachable: false,
    notCollecting: house.replay || house.config.VIGIE_CONTACT ? undefined : NO_CONTACT,
    collecting: null,
  };
  let revision = 0;
  const web = await openWeb(
    house,
    () => state,
    () => revision,
  );
  await web.server.listen({ port: house.config.PORT, host: house.config.VIGIE_HOST });
  const address = web.server.server.address();
  const url = `http://localhost:${typeof address === "object" && address ? address.port : house.config.PORT}`;
  return {
    url,
    web,
    touch() {
      revision += 1;
    },
    reading(source) {
      if (!state.collecting) return;
      const done = state.collecting.done + (source === null ? 1 : 0);
      state.collecting = { ...state.collecting, done, current: source };
    },
    async collect(sources) {
      if (sources.length === 0) return true;
      state.collecting = { done: 0, total: sources.length, current: null };
      const round = await collectAll(house, sources, { signal: io.signal });
      state.collecting = null;
      state.nothingReachable = nothingReached(round);
      revision += 1;
      for (const one of round.broken) io.err(`  ${one.source} : panne — ${one.why}\n`);
      if (state.nothingReachable)
        io.err("Rien n'est joignable : vérifiez la connexion. Hors ligne, « npm run demo » montre le produit.\n");
      return !state.nothingReachable;
    },
    async close() {
      await web.server.close();
      web.mailer?.close();
    },
  };
}

/** Keeps every clock of the product: sources by their cron, the digest, the nightly cleaning. */
export function keepClocks(house: House, live: Live, io: Io): { stop(): void } {
  const tell = (what: string) => (error: unknown) =>
    io.err(`${what} : ${error instanceof Error ? error.message : String(error)}\n`);
  const jobs = awakeSources(house)
    .filter((source) => isCron(source.cron))
    .map((source) => schedule(source.cron, async () => void (await live.collect([source])), tell(source.name)));
  const { mailer, digests } = live.web;
  if (mailer)
    jobs.push(
      schedule(
        house.config.DIGEST_CRON,
        async () => {
          const tally = await digests.send(mailer, (line) => io.err(`lettre : ${line}\n`));
          io.err(
            `lettre : ${tally.sent} envoyées, ${tally.postponed} remises, ${tally.refused} refusées, ${tally.unknown} au sort inconnu\n`,
          );
        },
        tell("lettre"),
      ),
    );
  jobs.push(
    schedule(
      "30 3 * * *",
      async () => {
        await house.archive.prune(house.now());
        await live.web.purgeSubscriptions();
      },
      tell("ménage"),
    ),
  );
  return {
    stop: () => {
      for (const job of jobs) job.stop();
    },
  };
}

/** Resolves when somebody asks to stop. */
export const untilStopped = (signal: AbortSignal): Promise<void> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));

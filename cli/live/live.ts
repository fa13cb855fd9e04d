import type { SiteState } from "../../api/deps.ts";
import { ConfigError, Unavailable } from "../../config.ts";
import { isCron, schedule } from "../../indexer/schedule.ts";
import type { Source } from "../../scrapers/source.ts";
import type { Io } from "../command.ts";
import { type House, isDemo } from "../house/house.ts";
import type { Motion } from "../operator/motion.ts";
import { awakeSources, collectAll, nothingReached } from "../sources/collect.ts";
import { mailReport, morningReport, reportText } from "../sources/report.ts";
import { whyDeaf, wordsOf } from "../terminal/faults.ts";
import { besides } from "../terminal/log.ts";
import { keepLetters } from "./letters.ts";
import { openWeb, type Web } from "./web.ts";

export interface Live {
  url: string;
  /** Collects these sources now, and shows it on the pages. False when nothing at all could be reached, or another process collects. */
  collect(sources: Source[]): Promise<boolean>;
  /** Tells the pages that an answer may have changed. */
  touch(): void;
  /** Shows which source is being read, or that one has ended. */
  reading(source: string | null): void;
  /** Told of a source that the operator adds while we run. */
  onAdded(listener: (source: Source) => void): void;
  close(): Promise<void>;
  web: Web;
}

/** A live reading presents itself; without a contact there is none. */
export const NO_CONTACT =
  "Pour qu'elle commence, l'exploitant règle VIGIE_CONTACT : une adresse électronique ou une URL, qui présente Vigie aux sites.";

/** The pages on a port, and what they say of the collection under way. */
async function openLive(house: House, io: Io): Promise<Live> {
  const state: SiteState = {
    demo: isDemo(house),
    replayedAt: house.replay?.recordedAt ?? house.left,
    nothingReachable: false,
    notCollecting: house.replay || house.config.VIGIE_CONTACT ? undefined : NO_CONTACT,
    collecting: null,
  };
  let revision = 0;
  let rounds = 0;
  let pressed: Promise<unknown> = Promise.resolve();
  let added: (source: Source) => void = () => {};
  const collect = async (sources: Source[]): Promise<boolean> => {
    if (sources.length === 0) return true;
    // A source's own clock, the start and the operator's button may overlap: the pages show them as one.
    rounds += 1;
    const { done, total, current } = state.collecting ?? { done: 0, total: 0, current: null };
    state.collecting = { done, total: total + sources.length, current };
    const round = await collectAll(house, sources, { signal: io.signal })
      .catch(putOff)
      .finally(() => {
        rounds -= 1;
        if (rounds === 0) state.collecting = null;
        revision += 1;
      });
    if (!round) return false;
    state.nothingReachable = nothingReached(round);
    for (const one of round.broken) io.err(`  ${one.source} : panne — ${one.why}\n`);
    if (state.nothingReachable)
      io.err("Rien n'est joignable : vérifiez la connexion. Hors ligne, « npm run demo » montre le produit.\n");
    return !state.nothingReachable;
  };
  /** Another process of this house collects: what it does not read is read at the next turn. */
  const putOff = (error: unknown): null => {
    if (!(error instanceof Unavailable)) throw error;
    io.err(`Relevé remis à plus tard. ${error.message}\n`);
    return null;
  };
  const motion: Motion = {
    state: () => state,
    collect(sources) {
      const round = collect(sources).catch((error: unknown) => io.err(`collecte : ${wordsOf(error)}\n`));
      pressed = Promise.all([pressed, round]);
    },
    added: (source) => added(source),
  };
  const isReady = await house.search.ready().then(
    () => true,
    (error: unknown) => void io.err(`${wordsOf(error)}\n`),
  );
  // Nobody waits for it: it may be new, or of an older version, and the next collection is half a day away.
  const told = isReady && house.config.MEILI_URL ? house.indexer.syncSearch() : null;
  const web = await openWeb(house, motion, () => revision, io);
  await web.server.listen({ port: house.config.PORT, host: house.config.VIGIE_HOST }).catch((error: unknown) => {
    const why = whyDeaf(error, house.config);
    throw why === null ? error : new ConfigError(why);
  });
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
    collect,
    onAdded(listener) {
      added = listener;
    },
    async close() {
      await web.server.close();
      await pressed;
      await told;
      web.mailer?.close();
    },
  };
}

/** Opens the pages, does this, and closes them and the house whatever happens. */
export async function whileLive(house: House, io: Io, work: (live: Live) => Promise<void>): Promise<void> {
  try {
    const live = await openLive(house, besides(io, house.config));
    await work(live).finally(() => live.close());
  } finally {
    await house.close();
  }
}

/** Keeps every clock of the product: sources by their cron, the digest, the nightly cleaning. */
export function keepClocks(house: House, live: Live, command: Io): { stop(): Promise<void> } {
  const io = besides(command, house.config);
  const tell = (what: string) => (error: unknown) => io.err(`${what} : ${wordsOf(error)}\n`);
  // Whether a source may run is asked when its hour comes: a permission may have been given or taken back since.
  const keep = ({ name, cron }: Source) =>
    schedule(
      cron,
      async () => void (await live.collect(awakeSources(house).filter((source) => source.name === name))),
      tell(name),
    );
  const jobs = [...house.sources.values()].filter((source) => isCron(source.cron)).map(keep);
  live.onAdded((source) => jobs.push(keep(source)));
  const { mailer, digests } = live.web;
  const letters = mailer ? keepLetters(house, digests, mailer, io) : null;
  jobs.push(...(letters?.clocks ?? []));
  jobs.push(
    schedule("30 3 * * *", () => tidy(house, live.web), tell("ménage")),
    schedule(
      "30 7 * * *",
      async () => {
        const report = await morningReport(house);
        io.err(reportText(report));
        if (mailer) await mailReport(report, mailer, house.config.VIGIE_CONTACT);
      },
      tell("rapport du matin"),
    ),
  );
  return {
    // A letter under way is waited for: the mailer and the store are closed behind it.
    stop: async () => void (await Promise.all([...jobs.map((job) => job.stop()), letters?.caughtUp])),
  };
}

/** What nobody needs any more leaves at night. */
export async function tidy({ archive, store, now }: House, web: Pick<Web, "purgeSubscriptions">): Promise<void> {
  await archive.prune(now());
  await store.memory.forgetExpired();
  await web.purgeSubscriptions();
}

/** Resolves when somebody asks to stop. */
export const untilStopped = (signal: AbortSignal): Promise<void> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));

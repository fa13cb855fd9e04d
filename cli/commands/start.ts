import { setTimeout as sleep } from "node:timers/promises";
import type { Progress } from "../../indexer/refresh.ts";
import type { Source } from "../../scrapers/source.ts";
import { type Command, EXIT, REPLAY_OPTION, text } from "../command.ts";
import { type House, openHouse } from "../house/house.ts";
import { keepClocks, type Live, NO_CONTACT, untilStopped, whileLive } from "../live/live.ts";
import { awakeSources } from "../sources/collect.ts";
import { progressOn } from "../terminal/progress.ts";

/** A source read this recently is left alone at start-up. */
const FRESH_MS = 12 * 3_600_000;
const RETRY_MS = 5 * 60_000;

const command: Command = {
  usage: "start",
  summary: "Le produit entier dans un seul processus : collecte programmée, index, pages, lettre hebdomadaire.",
  details: "Les données vont dans VIGIE_DATA (./data). Aucun service n'est nécessaire.",
  options: { replay: REPLAY_OPTION },
  async run({ options, config, io }) {
    const titles = { total: 0 };
    let live: Live | null = null;
    const draw = progressOn(io, titles);
    const onProgress = (progress: Progress) => {
      draw(progress);
      live?.reading(progress.ended ? null : progress.source);
      live?.touch();
    };
    const house = await openHouse({
      config,
      replay: text(options.replay),
      io,
      onProgress,
    });
    await whileLive(house, io, async (opened) => {
      live = opened;
      io.err(`Vigie ${config.version} : ${live.url}\n`);
      const due = await dueSources(house, io);
      titles.total = due.length;
      const clocks = house.replay ? null : keepClocks(house, live, io);
      try {
        await collectWhenReachable(live, due, io.signal);
        await untilStopped(io.signal);
      } finally {
        await clocks?.stop();
      }
    });
    return EXIT.ok;
  },
};
export default command;

/** A machine that starts before its network, or beside another collection, tries again until something answers. */
async function collectWhenReachable(live: Live, due: Source[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await live.collect(due))) await sleep(RETRY_MS, undefined, { signal }).catch(() => {});
}

/** What to read at once, said plainly when it is nothing. */
async function dueSources(house: House, io: { err(text: string): void }): Promise<Source[]> {
  if (!house.replay && !house.config.VIGIE_CONTACT) {
    io.err(`Aucune collecte. ${NO_CONTACT} « npm run demo » montre le produit hors ligne.\n`);
    return [];
  }
  const awake = awakeSources(house);
  const asleep = house.sources.size - awake.length;
  io.err(`${awake.length} sources éveillées, ${asleep} endormies ou désactivées (« vigie sources » dit pourquoi).\n`);
  const due: Source[] = [];
  for (const source of awake) {
    const [last] = await house.store.lastRuns(source.name, 1);
    if (!last || Date.parse(house.now()) - Date.parse(last.startedAt) > FRESH_MS) due.push(source);
  }
  return due;
}

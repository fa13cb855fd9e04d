import { ConfigError } from "../../config.ts";
import { type Command, EXIT, JSON_OPTION, REPLAY_OPTION, text, UsageError } from "../command.ts";
import { type House, openHouse } from "../house/house.ts";
import { awakeSources, collectAll, isWhole, nothingReached, rereadAll, sourceToRun } from "../sources/collect.ts";
import { progressOn } from "../terminal/progress.ts";

const command: Command = {
  usage: "collect [source…]",
  summary: "Collecte maintenant toutes les sources éveillées, ou celles nommées.",
  details: "Tuée puis relancée, elle reprend où elle en était. Code 4 si une source a échoué ou refuse.",
  mostWords: Number.POSITIVE_INFINITY,
  options: {
    replay: REPLAY_OPTION,
    "from-archive": { type: "boolean", help: "relit les pages archivées, sans réseau" },
    json: JSON_OPTION,
  },
  async run({ words, options, config, io }) {
    if (options.replay && options["from-archive"])
      throw new UsageError("--replay et --from-archive ne vont pas ensemble");
    if (!options.replay && !options["from-archive"] && !config.VIGIE_CONTACT) {
      throw new ConfigError(
        "VIGIE_CONTACT : une collecte réelle se présente ; réglez une adresse ou une URL où l'on peut vous joindre.",
      );
    }
    const titles = { total: 0 };
    const house = await openHouse({
      config,
      replay: text(options.replay),
      io,
      onProgress: progressOn(io, titles),
    });
    try {
      const again = options["from-archive"] === true;
      const sources =
        words.length > 0
          ? words.map((name) => sourceToRun(house, name, again))
          : again
            ? all(house)
            : awakeSources(house);
      titles.total = again ? 1 : sources.length;
      const round = await (again ? rereadAll : collectAll)(house, sources, { signal: io.signal });
      if (again && round.runs.length === 0)
        io.err("L'archive ne garde aucune page de ces sources : rien n'est relu.\n");
      for (const one of round.broken) io.err(`  ${one.source} : panne — ${one.why}\n`);
      if (nothingReached(round)) io.err("Rien n'est joignable. Hors ligne, « npm run demo » montre le produit.\n");
      if (io.signal.aborted && !again) io.err("Interrompue : la même commande reprendra où elle en était.\n");
      if (options.json) io.out(`${JSON.stringify(round)}\n`);
      return isWhole(round) && !io.signal.aborted ? EXIT.ok : EXIT.incomplete;
    } finally {
      await house.close();
    }
  },
};
export default command;

const all = (house: House) => [...house.sources.values()];

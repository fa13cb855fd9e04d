import { type Command, EXIT } from "../command.ts";
import { openHouse } from "../house.ts";

const command: Command = {
  usage: "reindex",
  summary: "Refait l'index de recherche depuis la base ; l'ancien répond jusqu'à la fin.",
  options: {},
  async run({ config, io }) {
    const house = await openHouse({ config });
    try {
      const started = performance.now();
      const reports = await house.search.rebuild();
      for (const { engine, upserted, error } of reports)
        io.err(error ? `${engine} : ${error}\n` : `${engine} : ${upserted} offres indexées\n`);
      io.err(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
      return reports.some((report) => report.error) ? EXIT.incomplete : EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;

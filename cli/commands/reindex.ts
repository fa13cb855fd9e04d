import { ENGINE_WORDS } from "../../api/pages/words.ts";
import { counted, frenchNumber } from "../../offer/french.ts";
import { wordOf } from "../../offer/words.ts";
import { type Command, EXIT } from "../command.ts";
import { openHouse } from "../house/house.ts";

const command: Command = {
  usage: "reindex",
  summary: "Refait l'index de recherche depuis la base ; l'ancien répond jusqu'à la fin.",
  options: {},
  async run({ config, io }) {
    const house = await openHouse({ config, io });
    try {
      const started = performance.now();
      const reports = await house.search.rebuild();
      for (const { engine, upserted, error } of reports)
        io.err(
          error
            ? `${error}\nLe moteur embarqué répond à sa place ; « vigie doctor » dit ce qui manque.\n`
            : `${wordOf(ENGINE_WORDS, engine)} : ${counted(upserted, "offre indexée", "offres indexées")}\n`,
        );
      io.err(`${frenchNumber(Math.round((performance.now() - started) / 100) / 10)} s\n`);
      return reports.some((report) => report.error) ? EXIT.incomplete : EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;

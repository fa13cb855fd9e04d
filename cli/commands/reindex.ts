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
      const count = await house.search.rebuild();
      io.err(`${count} offres indexées en ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;

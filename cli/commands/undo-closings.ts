import { counted } from "../../offer/french.ts";
import { type Command, EXIT, runNumber } from "../command.ts";
import { openHouse } from "../house.ts";

const command: Command = {
  usage: "undo-closings <numéro de collecte>",
  summary: "Rouvre toutes les offres qu'une collecte a fermées.",
  options: {},
  async run({ words, config, io }) {
    const run = runNumber(words);
    const house = await openHouse({ config });
    try {
      const reopened = await house.store.undoClosings(run, house.now());
      await house.indexer.syncSearch();
      io.err(`${counted(reopened, "annonce rouverte", "annonces rouvertes")}.\n`);
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;

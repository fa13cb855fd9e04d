import { counted } from "../../offer/french.ts";
import { type Command, EXIT, knownRun } from "../command.ts";
import { openHouse } from "../house/house.ts";

const command: Command = {
  usage: "undo-closings <numéro du relevé>",
  summary: "Rouvre toutes les offres qu'un relevé a fermées.",
  mostWords: 1,
  options: {},
  async run({ words, config, io }) {
    const house = await openHouse({ config, io });
    try {
      const run = await knownRun(house.store, words);
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

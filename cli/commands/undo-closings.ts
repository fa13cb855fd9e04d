import { counted } from "../../offer/french.ts";
import { type Command, EXIT, UsageError } from "../command.ts";
import { openHouse } from "../house.ts";

const command: Command = {
  usage: "undo-closings <numéro de collecte>",
  summary: "Rouvre toutes les offres qu'une collecte a fermées.",
  options: {},
  async run({ words, config, io }) {
    const run = Number(words[0]);
    if (!Number.isInteger(run) || run < 1) throw new UsageError("il faut le numéro d'une collecte");
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

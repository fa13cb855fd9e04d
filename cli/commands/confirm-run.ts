import { counted } from "../../offer/french.ts";
import { type Command, EXIT, knownRun, UsageError } from "../command.ts";
import { openHouse } from "../house/house.ts";
import { confirmRun } from "../operator/overview.ts";

const command: Command = {
  usage: "confirm-run <numéro du relevé>",
  summary: "Dit vrai un relevé mis en doute, une fois que quelqu'un a vérifié sur le site.",
  details:
    "Une page changée ressemble à une liste qui se vide : un relevé qui fond ne ferme rien tant que personne n'a regardé.\nSeul le dernier relevé d'une source compte ; il devient la nouvelle mesure de l'habitude. « vigie undo-closings » rouvre ce qu'il ferme.",
  mostWords: 1,
  options: {},
  async run({ words, config, io }) {
    const house = await openHouse({ config, io });
    try {
      const run = await knownRun(house.store, words);
      const closed = await confirmRun(house, run);
      if (closed === null) throw new UsageError("ce relevé n'est pas en doute, ou un autre l'a suivi");
      io.err(`Relevé confirmé : ${counted(closed, "annonce fermée", "annonces fermées")}.\n`);
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;

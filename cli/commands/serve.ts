import { type Command, EXIT } from "../command.ts";
import { openHouse } from "../house/house.ts";
import { untilStopped, whileLive } from "../live/live.ts";

const command: Command = {
  usage: "serve",
  summary: "Les pages et l'API seules, sur les données déjà là.",
  options: {},
  async run({ config, io }) {
    const house = await openHouse({ config, io });
    await whileLive(house, io, async (live) => {
      io.err(`Vigie ${config.version} : ${live.url}\n`);
      await untilStopped(io.signal);
    });
    return EXIT.ok;
  },
};
export default command;

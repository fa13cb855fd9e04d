import { withdrawnWords } from "../../api/pages/operator/deposit.ts";
import { counted, frenchInstant } from "../../offer/french.ts";
import { type Command, EXIT, JSON_OPTION, knownRun } from "../command.ts";
import { type House, openHouse } from "../house/house.ts";
import { LAST_DEPOSITS, withdraw } from "../operator/deposit.ts";

const command: Command = {
  usage: "withdraw [<numéro du dépôt>]",
  summary: "Les derniers dépôts de l'exploitant ; en retire un.",
  details:
    "Les offres que le relevé d'un site n'a jamais trouvées sont clôturées. « vigie undo-closings » du même numéro, ou un nouveau dépôt, les rend.",
  mostWords: 1,
  options: { json: JSON_OPTION },
  async run({ words, options, config, io }) {
    const house = await openHouse({ config, io });
    try {
      if (words.length > 0) io.err(`${withdrawnWords(await withdraw(house, await knownRun(house.store, words)))}\n`);
      const deposits = await house.store.deposits(LAST_DEPOSITS);
      io.out(options.json ? `${JSON.stringify(deposits)}\n` : deposits.map(line).join("") || "Aucun dépôt.\n");
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;

type Deposited = Awaited<ReturnType<House["store"]["deposits"]>>[number];

function line({ run, at, offers, withdrawn }: Deposited): string {
  const titles = offers.map(({ title }) => `  ${title}\n`).join("");
  return `n° ${run}, ${frenchInstant(at)} : ${counted(offers.length, "offre")}, ${counted(withdrawn, "retirée")}\n${titles}`;
}

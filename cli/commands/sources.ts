import { stateWords } from "../../api/sources/state-words.ts";
import { counted } from "../../offer/french.ts";
import { isUnproven } from "../../scrapers/source.ts";
import { type Command, EXIT, JSON_OPTION } from "../command.ts";
import { openHouse } from "../house/house.ts";
import { exceptionNote } from "../house/permissions.ts";
import { sourcesHealth } from "../sources/cards.ts";
import { morningReport, reportText } from "../sources/report.ts";

const command: Command = {
  usage: "sources",
  summary: "Liste les sources : état, offres ouvertes, et ce qui manque à celles qui dorment.",
  options: {
    report: { type: "boolean", help: "le rapport du matin : ce qui va mal, groupé" },
    json: JSON_OPTION,
  },
  async run({ options, config, io }) {
    const house = await openHouse({ config, io });
    try {
      if (options.report) {
        const report = await morningReport(house);
        io.out(options.json ? `${JSON.stringify(report)}\n` : reportText(report));
        return report.stale || report.troubled.length > 0 ? EXIT.incomplete : EXIT.ok;
      }
      const healthOf = new Map((await sourcesHealth(house)).map((health) => [health.name, health]));
      for (const source of [...house.sources.values()].sort(
        (a, b) => a.rank - b.rank || a.name.localeCompare(b.name),
      )) {
        const health = healthOf.get(source.name)!;
        const { state, message: why } = health;
        const exception = house.permissions.get(source.name);
        if (options.json)
          io.out(
            `${JSON.stringify({ ...health, why, title: source.title, permission: source.permission, unproven: isUnproven(source), exception: exception ?? null })}\n`,
          );
        else
          io.out(
            `${source.name.padEnd(28)} ${stateWords(state).padEnd(18)} ${counted(health.openOffers, "offre").padStart(12)}  ${[why, exception && exceptionNote(exception)].filter(Boolean).join(" · ")}\n`,
          );
      }
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;

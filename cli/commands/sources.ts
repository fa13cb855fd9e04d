import { neverRead } from "../../indexer/store/health.ts";
import { counted } from "../../offer/french.ts";
import { isUnproven } from "../../scrapers/source.ts";
import { asleep } from "../collect.ts";
import { type Command, EXIT, JSON_OPTION } from "../command.ts";
import { openHouse } from "../house.ts";
import { exceptionNote } from "../permissions.ts";
import { morningReport, reportText } from "../report.ts";

const WORDS: Record<string, string> = {
  never: "jamais lue",
  ok: "à jour",
  whole: "à jour",
  partial: "partielle",
  blocked: "bloquée",
  suspect: "suspecte",
  failed: "en panne",
  running: "en cours",
  asleep: "endormie",
  disabled: "désactivée",
};

const command: Command = {
  usage: "sources",
  summary: "Liste les sources : état, offres ouvertes, et ce qui manque à celles qui dorment.",
  options: {
    report: { type: "boolean", help: "le rapport du matin : ce qui va mal, groupé" },
    json: JSON_OPTION,
  },
  async run({ options, config, io }) {
    const house = await openHouse({ config });
    try {
      if (options.report) {
        const report = await morningReport(house);
        io.out(options.json ? `${JSON.stringify(report)}\n` : reportText(report));
        return report.stale || report.troubled.length > 0 ? EXIT.incomplete : EXIT.ok;
      }
      const healthOf = await house.store.allHealth(house.now());
      for (const source of [...house.sources.values()].sort(
        (a, b) => a.rank - b.rank || a.name.localeCompare(b.name),
      )) {
        const health = healthOf.get(source.name) ?? neverRead(source.name);
        const sleep = asleep(source, config.setting, house.permissions);
        const exception = house.permissions.get(source.name);
        const state = sleep?.state ?? health.state;
        if (options.json)
          io.out(
            `${JSON.stringify({ ...health, state, why: sleep?.why ?? health.message, title: source.title, permission: source.permission, unproven: isUnproven(source), exception: exception ?? null })}\n`,
          );
        else
          io.out(
            `${source.name.padEnd(28)} ${(WORDS[state] ?? state).padEnd(11)} ${counted(health.openOffers, "offre").padStart(12)}  ${[sleep?.why ?? health.message, exception && exceptionNote(exception)].filter(Boolean).join(" · ")}\n`,
          );
      }
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;

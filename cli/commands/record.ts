import { ConfigError } from "../../config.ts";
import { type Recorder, recordHar } from "../../scrapers/fetch/har.ts";
import { type Command, EXIT, text, UsageError } from "../command.ts";
import { openHouse } from "../house/house.ts";
import { collectAll, isWhole, sourceToRun } from "../sources/collect.ts";
import { progressOn } from "../terminal/progress.ts";

const command: Command = {
  usage: "record <source…> [--to DOSSIER]",
  summary: "Lit une source pour de vrai et l'enregistre dans un fichier HAR, rejouable par --replay.",
  mostWords: Number.POSITIVE_INFINITY,
  options: { to: { type: "string", placeholder: "DOSSIER", help: "où écrire (défaut : ./enregistrements)" } },
  async run({ words, options, config, io }) {
    if (words.length === 0) throw new UsageError("il faut au moins une source");
    if (!config.VIGIE_CONTACT)
      throw new ConfigError(
        "VIGIE_CONTACT : une lecture réelle se présente ; réglez une adresse ou une URL où l'on peut vous joindre.",
      );
    const folder = text(options.to) ?? "./enregistrements";
    let recorder: Recorder | null = null;
    const house = await openHouse({
      config,
      io,
      onProgress: progressOn(io, { total: words.length }),
      wrap: (fetcher) =>
        (recorder = recordHar(fetcher, { folder, version: config.version, userAgent: config.userAgent })),
    });
    try {
      const sources = words.map((name) => sourceToRun(house, name));
      const round = await collectAll(house, sources, { signal: io.signal });
      for (const path of (await (recorder as Recorder | null)?.save()) ?? []) io.out(`${path}\n`);
      for (const one of round.broken) io.err(`  ${one.source} : panne — ${one.why}\n`);
      return isWhole(round) && !io.signal.aborted ? EXIT.ok : EXIT.incomplete;
    } finally {
      await house.close();
    }
  },
};
export default command;

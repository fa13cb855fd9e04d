import { ConfigError } from "../../config.ts";
import { createMailer } from "../../digest/mailer.ts";
import { type Command, EXIT, JSON_OPTION, text, UsageError } from "../command.ts";
import { openHouse } from "../house.ts";
import { sendLetters, verifyOffers } from "../letters.ts";
import { readReturns } from "../returns.ts";
import { searchTitle } from "../search-title.ts";
import { openDigests } from "../web.ts";

const command: Command = {
  usage: "digest preview|send",
  summary: "Montre la lettre d'une recherche, ou envoie celle de la semaine à chaque abonné.",
  details:
    "« send » revoit d'abord chez les employeurs les offres vues depuis le plus longtemps (VIGIE_CONTACT nécessaire). Tué puis relancé, il n'envoie rien deux fois et n'oublie personne. Code 4 si une lettre n'est pas partie.",
  takesWords: true,
  options: {
    search: {
      type: "string",
      placeholder: "REQUÊTE",
      help: "preview : la recherche, comme dans l'adresse de la page (q=ia&near=Lyon)",
    },
    html: { type: "boolean", help: "preview : le HTML au lieu du texte" },
    "no-recheck": {
      type: "boolean",
      help: "send : n'attend pas que les offres soient vérifiées chez les employeurs",
    },
    json: JSON_OPTION,
  },
  async run({ words, options, config, io }) {
    const [what] = words;
    if (what !== "preview" && what !== "send") throw new UsageError("« preview » ou « send »");
    if (what === "send" && !config.SMTP_URL)
      throw new ConfigError("SMTP_URL : aucun serveur d'envoi n'est réglé (smtp://utilisateur:motdepasse@hôte:port).");
    const house = await openHouse({ config });
    try {
      const digests = openDigests(house);
      if (what === "preview") {
        const search = text(options.search) ?? "";
        const letter = await digests.preview(search, searchTitle(search, house.profile.title));
        io.out(
          options.json
            ? `${JSON.stringify(letter)}\n`
            : options.html
              ? letter.html
              : `Objet : ${letter.subject}\n\n${letter.text}`,
        );
        return EXIT.ok;
      }
      const mailer = createMailer(config.SMTP_URL!, config.MAIL_FROM);
      await readReturns(house, io);
      if (!options["no-recheck"]) await verifyOffers(house, io);
      const tally = await sendLetters(house, digests.send, mailer, io).finally(() => mailer.close());
      if (options.json) io.out(`${JSON.stringify(tally)}\n`);
      if (Object.values(tally).every((count) => count === 0))
        io.err("Aucun abonnement confirmé : aucune lettre à envoyer.\n");
      return tally.postponed + tally.refused + tally.unknown > 0 ? EXIT.incomplete : EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;

import { parse } from "node:querystring";
import { askedOfLetter } from "../../api/search/letter.ts";
import { ConfigError } from "../../config.ts";
import { createMailer } from "../../digest/mailer.ts";
import { type Command, EXIT, JSON_OPTION, text, UsageError } from "../command.ts";
import { openHouse } from "../house/house.ts";
import { searching } from "../house/searching.ts";
import { openDigests } from "../live/digests.ts";
import { writeEdition } from "../live/edition.ts";
import { sendWeek, verifyOffers } from "../live/letters.ts";
import { readReturns } from "../live/returns.ts";
import { misusedIn } from "../terminal/filters.ts";

const command: Command = {
  usage: "digest preview|send|edition",
  summary:
    "Montre la lettre d'une recherche, envoie celle de la semaine à chaque abonné, ou écrit l'édition de l'école.",
  details: [
    "« send » revoit d'abord chez les employeurs les offres vues depuis le plus longtemps (VIGIE_CONTACT nécessaire). Tué puis relancé, il n'envoie rien deux fois et n'oublie personne. Code 4 si une lettre n'est pas partie.",
    "« edition » montre le mot de l'école et les offres qu'elle choisit, pour la lettre et la page /edition ; --note, --pin et --clear les changent.",
  ].join("\n"),
  mostWords: 1,
  options: {
    search: {
      type: "string",
      placeholder: "REQUÊTE",
      of: "preview",
      help: "la recherche, comme dans l'adresse de la page (q=ia&near=Lyon)",
    },
    html: { type: "boolean", of: "preview", help: "le HTML au lieu du texte" },
    "no-recheck": {
      type: "boolean",
      of: "send",
      help: "n'attend pas que les offres soient vérifiées chez les employeurs",
    },
    note: { type: "string", placeholder: "TEXTE", of: "edition", help: "le mot de l'école (600 signes au plus)" },
    pin: {
      type: "string",
      placeholder: "ADRESSE,…",
      of: "edition",
      help: "adresses de nos pages d'offres, trois au plus, à la place des offres choisies",
    },
    next: { type: "boolean", of: "edition", help: "celle de la semaine prochaine" },
    clear: { type: "boolean", of: "edition", help: "retire ce qui était écrit" },
    json: JSON_OPTION,
  },
  async run({ words, options, config, io }) {
    const [what] = words;
    if (what !== "preview" && what !== "send" && what !== "edition")
      throw new UsageError("il faut « preview », « send » ou « edition »");
    if (what === "send" && !config.SMTP_URL)
      throw new ConfigError("SMTP_URL : aucun serveur d'envoi n'est réglé (smtp://utilisateur:motdepasse@hôte:port).");
    const house = await openHouse({ config, io });
    try {
      if (what === "edition") return await writeEdition(house, options, io);
      const digests = openDigests(house);
      if (what === "preview") {
        const { search, ignored } = await askedOfLetter(parse(text(options.search) ?? ""), searching(house)).catch(
          (error: unknown) => {
            throw misusedIn(error, (filter) => `--search : ${filter}`);
          },
        );
        for (const { filter, reason } of ignored) io.err(`--search : ${filter}, sans effet : ${reason}\n`);
        const letter = await digests.preview(search);
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
      const tally = await sendWeek(house, digests, mailer, io).finally(() => mailer.close());
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

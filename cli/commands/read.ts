import { readFile } from "node:fs/promises";
import { normalise } from "../../indexer/normalise/steps.ts";
import { judgeRole } from "../../indexer/role/judge.ts";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { asFetchError } from "../../scrapers/crawl.ts";
import type { FetchError, Remedy } from "../../scrapers/errors.ts";
import { createParser } from "../../scrapers/parse.ts";
import { readDocument } from "../../scrapers/read.ts";
import { type Command, EXIT, text, UsageError } from "../command.ts";
import { doorsOfSources } from "../doors.ts";
import { loadProfile } from "../profile.ts";

const REMEDIES: Record<Remedy, string> = {
  none: "rien à faire",
  retry: "réessayer",
  wait: "attendre",
  repair: "à réparer",
};
/** Why a file cannot be opened, by the system's own code. */
const SHUT: Record<string, string> = {
  ENOENT: "fichier introuvable",
  EISDIR: "c'est un dossier, il faut un fichier",
  EACCES: "lecture interdite par le système",
};
const explain = (file: string, error: FetchError): string =>
  `${file} : ${error.outcome} — ${error.message} (${REMEDIES[error.remedy]})\n`;

const command: Command = {
  usage: "read <source|plateforme|auto> <fichier…> [--url URL] [--raw]",
  summary: "Lit des pages, réponses ou courriels enregistrés, sans réseau, et écrit une offre JSON par ligne.",
  details:
    "« - » lit l'entrée standard. « auto » reconnaît l'origine (plateforme, source, JSON-LD, courriel, HAR). Code 4 si un fichier n'a pas pu être lu.",
  options: {
    url: { type: "string", placeholder: "URL", help: "adresse d'où la page a été lue" },
    raw: { type: "boolean", help: "les mots de la source, avant normalisation" },
    "seen-at": {
      type: "string",
      placeholder: "INSTANT",
      help: "instant ISO de l'enregistrement, d'où comptent « il y a 3 jours »",
    },
  },
  async run({ words, options, config, io }) {
    const [name, ...files] = words;
    if (!name || files.length === 0) throw new UsageError("il faut une source et au moins un fichier");
    const print = options.raw
      ? (raw: RawOffer) => io.out(`${JSON.stringify(raw)}\n`)
      : await normalisedPrinter(config.VIGIE_PROFILE, io);
    const parser = createParser();
    let unread = 0;
    for (const file of files) {
      try {
        const bytes = file === "-" ? await io.stdin() : await readFile(file);
        const found = await readDocument(name, bytes, {
          url: text(options.url),
          seenAt: text(options["seen-at"]),
          parser,
        });
        for (const raw of found.offers) print(raw);
        for (const problem of found.problems) io.err(explain(file, problem));
        if (found.problems.length > 0) unread += 1;
      } catch (error) {
        unread += 1;
        const shut = SHUT[(error as { code?: string }).code ?? ""];
        io.err(shut ? `${file} : ${shut}\n` : explain(file, asFetchError(error, text(options.url) ?? "")));
      }
    }
    await parser.close();
    return unread > 0 ? EXIT.incomplete : EXIT.ok;
  },
};
export default command;

async function normalisedPrinter(profileName: string, io: { out(text: string): void; err(text: string): void }) {
  const profile = await loadProfile(profileName);
  const doors = await doorsOfSources();
  return (raw: RawOffer) => {
    const read = normalise(raw, {
      judge: (judged) => judgeRole(judged, profile),
      door: doors.get(raw.source) ?? "board",
    });
    if ("refused" in read) io.err(`refusée (${read.refused}) : ${read.reason}\n`);
    else io.out(`${JSON.stringify(read.offer)}\n`);
  };
}

import { normalise } from "../../indexer/normalise/steps.ts";
import { judgeRole } from "../../indexer/role/judge.ts";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { asFetchError } from "../../scrapers/crawl.ts";
import type { FetchError, Remedy } from "../../scrapers/errors.ts";
import { createParser } from "../../scrapers/parse.ts";
import { readDocument } from "../../scrapers/read.ts";
import { loadPlatforms, loadSources } from "../../scrapers/registry.ts";
import type { Finding } from "../../scrapers/source.ts";
import { type Command, EXIT, type Io, text, UsageError } from "../command.ts";
import { loadProfile } from "../house/profile.ts";
import { doorsOfSources } from "../sources/doors.ts";
import { bytesOf, whyShut } from "../terminal/given-file.ts";
import { suggestion } from "../terminal/nearest.ts";
import { OUTCOME_WORDS } from "../terminal/outcome-words.ts";

const REMEDIES: Record<Remedy, string> = {
  none: "rien à faire",
  retry: "réessayer",
  wait: "attendre",
  repair: "à réparer",
};
const explain = ({ outcome, message, remedy }: FetchError): string =>
  `${OUTCOME_WORDS[outcome]} — ${message} (${REMEDIES[remedy]})`;

const command: Command = {
  usage: "read <source|plateforme|auto> <fichier…> [--url URL] [--raw]",
  summary: "Lit des pages, réponses ou courriels enregistrés, sans réseau, et écrit une offre JSON par ligne.",
  details:
    "« - » lit l'entrée standard. « auto » reconnaît l'origine (plateforme, source, JSON-LD, courriel, HAR). Code 4 si un fichier n'a pas pu être lu.",
  mostWords: Number.POSITIVE_INFINITY,
  options: {
    url: { type: "string", placeholder: "URL", help: "adresse d'où la page a été lue" },
    raw: { type: "boolean", help: "les mots de la source, avant normalisation : coordonnées des recruteurs comprises" },
    "seen-at": {
      type: "string",
      placeholder: "INSTANT",
      help: "instant ISO de l'enregistrement, d'où comptent « il y a 3 jours »",
    },
  },
  async run({ words, options, config, io }) {
    const [name, ...files] = words;
    if (!name || files.length === 0) throw new UsageError("il faut une source et au moins un fichier");
    const seenAt = text(options["seen-at"]);
    if (seenAt !== undefined && Number.isNaN(Date.parse(seenAt)))
      throw new UsageError(`--seen-at : « ${seenAt} » n'est pas un instant ISO, comme 2026-11-20T08:00:00Z`);
    const print = options.raw
      ? (raw: RawOffer) => io.out(`${JSON.stringify(raw)}\n`)
      : await normalisedPrinter(config.VIGIE_PROFILE, io);
    const parser = createParser();
    try {
      let unread = 0;
      for (const file of files) {
        const { offers, problems, nothing } = await readFileAs(
          name,
          file,
          { url: text(options.url), seenAt, parser },
          io,
        );
        for (const raw of offers) print(raw);
        if (nothing) io.err(`${file} : ${nothing}\n`);
        for (const problem of problems) io.err(`${file} : ${problem}\n`);
        if (problems.length > 0) unread += 1;
      }
      return unread > 0 ? EXIT.incomplete : EXIT.ok;
    } finally {
      await parser.close();
    }
  },
};
export default command;

/** What a file holds, and in French what could not be read of it. */
async function readFileAs(
  name: string,
  file: string,
  options: NonNullable<Parameters<typeof readDocument>[2]>,
  io: Pick<Io, "stdin">,
): Promise<{ offers: RawOffer[]; problems: string[]; nothing?: string | null }> {
  try {
    const bytes = await bytesOf(file, io);
    const { offers, problems, findings } = await readDocument(name, bytes, options);
    if (problems.some(({ message }) => message.startsWith("lecteur inconnu"))) throw await unknownReader(name);
    const nothing = offers.length === 0 && problems.length === 0 ? nothingSaid(findings) : null;
    return { offers, problems: problems.map(explain), nothing };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return { offers: [], problems: [whyShut(error) ?? explain(asFetchError(error, options.url ?? ""))] };
  }
}

/** « Nothing » is an answer, and says so: silence looks like a command that did not run. */
function nothingSaid(findings: readonly Finding[]): string {
  const said = findings.find((one) => one.kind === "empty" || one.kind === "gone");
  return `aucune offre${said ? `, dit la page : « ${said.quote} »` : ""}`;
}

async function unknownReader(name: string): Promise<UsageError> {
  const names = [...(await loadSources()).keys(), ...(await loadPlatforms()).keys()];
  return new UsageError(
    `lecteur inconnu : « ${name} »${suggestion(name, names)} (« vigie sources » les nomme, « auto » reconnaît l'origine)`,
  );
}

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

import { ConfigError } from "../../config.ts";
import { counted } from "../../offer/french.ts";
import { recordHar } from "../../scrapers/fetch/har.ts";
import { EXIT, type Invocation, text } from "../command.ts";
import { openHouse } from "../house/house.ts";
import { OUTCOME_WORDS } from "../terminal/outcome-words.ts";
import { awakeSources, sourceToRun } from "./collect.ts";
import { isFine, type Probe, probe } from "./probe.ts";
import { ASKED_OF_PEOPLE } from "./questions.ts";

/** Hosts asked at once; each is asked one thing at a time whatever this says. */
const AT_ONCE = 6;

/** One polite request to each source, and what it tells. */
export async function live({ words, options, config, io }: Invocation): Promise<number> {
  const replay = text(options.replay);
  if (!replay && !config.VIGIE_CONTACT)
    throw new ConfigError(
      "VIGIE_CONTACT : une lecture réelle se présente ; réglez une adresse ou une URL où l'on peut vous joindre.",
    );
  const house = await openHouse({ config, replay, io });
  const folder = text(options.record);
  const recorder = folder
    ? recordHar(house.fetcher, { folder, version: config.version, userAgent: config.userAgent })
    : null;
  try {
    const probes: Probe[] = [];
    const waiting = words.length > 0 ? words.map((name) => sourceToRun(house, name)) : awakeSources(house);
    const worker = async () => {
      for (let source = waiting.shift(); source && !io.signal.aborted; source = waiting.shift()) {
        const one = await probe(house, source, recorder ?? house.fetcher);
        probes.push(one);
        io.out(options.json ? `${JSON.stringify(one)}\n` : line(one));
      }
    };
    if (!options.json) io.out(HEAD);
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    for (const path of (await recorder?.save()) ?? []) io.err(`enregistré : ${path}\n`);
    if (!options.json) io.out(summary(probes));
    return probes.every(isFine) ? EXIT.ok : EXIT.incomplete;
  } finally {
    await house.close();
  }
}

const columns = (source: string, outcome: string, page: string, rows: string): string =>
  `${source.padEnd(28)} ${outcome.padEnd(12)} ${page.padEnd(9)} ${rows.padStart(6)}`;

const HEAD = `${columns("source", "réponse", "page", "lignes")}  question ouverte → réponse\n`;

function line(one: Probe): string {
  const page = one.recognised === null ? "—" : one.recognised ? "reconnue" : "inconnue";
  const told = one.question ? `${one.question} → ${one.answer ?? "—"}` : "—";
  const said = one.message ? ` [${one.message}]` : "";
  return `${columns(one.source, OUTCOME_WORDS[one.outcome], page, one.rows === null ? "—" : String(one.rows))}  ${told}${said}\n`;
}

function summary(probes: readonly Probe[]): string {
  const fine = probes.filter(isFine).length;
  const rest = ASKED_OF_PEOPLE.map((one) => `  · ${one}\n`).join("");
  return `\n${counted(fine, "source")} sur ${probes.length} ${fine < 2 ? "répond" : "répondent"} comme attendu.\nCe qu'aucune requête ne dit :\n${rest}`;
}

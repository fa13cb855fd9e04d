import { once } from "node:events";
import { statfsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { SETTINGS } from "../../config.ts";
import { inspectIndex } from "../../indexer/search/embedded/embedded.ts";
import { codeOf, faultOf } from "../../indexer/search/meilisearch/fault.ts";
import { openStore } from "../../indexer/store/open.ts";
import { counted, frenchNumber } from "../../offer/french.ts";
import { chromiumPath, isSandboxed } from "../../scrapers/fetch/browser.ts";
import type { SenderDoubt } from "../../scrapers/kit/sender.ts";
import { loadSources } from "../../scrapers/registry.ts";
import { type Command, EXIT, type Invocation, JSON_OPTION, REPLAY_OPTION, UsageError } from "../command.ts";
import { openDataFolder } from "../house/data-folder.ts";
import { openMeilisearch } from "../house/engines.ts";
import { loadProfile } from "../house/profile.ts";
import { asleep } from "../sources/collect.ts";
import { live } from "../sources/doctor-live.ts";
import { whyDeaf, whyNoBase, wordsOf } from "../terminal/faults.ts";
import { suggestion } from "../terminal/nearest.ts";

interface Check {
  what: string;
  state: "bon" | "absent" | "à réparer";
  note: string;
}

type Config = Invocation["config"];

function node(): Check {
  const recent = Number(process.versions.node.split(".")[0]) >= 24;
  return {
    what: "Node",
    state: recent ? "bon" : "à réparer",
    note: `${process.versions.node}${recent ? "" : " : il faut la version 24 (npm ci l'installe avec le reste)"}`,
  };
}

function folder(config: Config): Check {
  try {
    openDataFolder(config.VIGIE_DATA);
    return { what: "Données", state: "bon", note: config.VIGIE_DATA };
  } catch (error) {
    return { what: "Données", state: "à réparer", note: (error as Error).message };
  }
}

/** The logs of base and index grow to 33 MB each before they are moved into their files (`indexer/sqlite.ts`); the rest is pages read. */
const LEAST_FREE = 100e6;
/** An index built afresh took up to twice its file more, at the peak (2,000 and 10,000 offers). */
const REBUILT = 2;

function disk({ VIGIE_DATA, searchPath }: Config): Check {
  const { bavail, bsize } = statfsSync(VIGIE_DATA);
  const [free, least] = [bavail * bsize, LEAST_FREE + REBUILT * (sizeOf(searchPath) ?? 0)];
  const note = `${frenchNumber(Math.floor(free / 1e6))} Mo libres`;
  if (free >= least) return { what: "Disque", state: "bon", note };
  return {
    what: "Disque",
    state: "à réparer",
    note: `${note} : il en faut ${frenchNumber(Math.ceil(least / 1e6))} au moins`,
  };
}

const sizeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.size;

async function store(config: Config): Promise<Check> {
  try {
    const opened = openStore(config.databasePath);
    try {
      const now = new Date().toISOString();
      // A base may be read that cannot be written: this is written, and already out of date.
      await opened.memory.set("doctor", "", now);
      const { sightings } = await opened.stats(now);
      return { what: "Base", state: "bon", note: counted(sightings, "annonce") };
    } finally {
      await opened.close();
    }
  } catch (error) {
    const note = whyNoBase(error) ?? (error as Error).message;
    return { what: "Base", state: "à réparer", note: `${config.databasePath} : ${note}` };
  }
}

async function index(config: Config): Promise<Check> {
  const what = "Index de recherche";
  const opened = openStore(config.databasePath);
  try {
    const [offers, { outbox }] = [await opened.offerCount(), await opened.stats(new Date().toISOString())];
    const { fault, count } = inspectIndex(config.searchPath);
    if (offers === 0 && count === 0) return { what, state: "absent", note: "la première collecte le fait" };
    const waiting = outbox.embedded ?? 0;
    const why =
      fault ?? (count === offers || waiting > 0 ? null : `${counted(count, "offre")} sur ${frenchNumber(offers)}`);
    if (why !== null) return { what, state: "à réparer", note: `${why} : « vigie reindex » le refait` };
    return { what, state: "bon", note: `${counted(count, "offre")}${waiting > 0 ? ", la suite attend" : ""}` };
  } catch (error) {
    return { what, state: "à réparer", note: `${config.searchPath} : ${wordsOf(error)}` };
  } finally {
    await opened.close();
  }
}

/** An index is measured by its base. */
async function kept(config: Config): Promise<Check[]> {
  const base = await store(config);
  return base.state === "bon" ? [base, await index(config)] : [base];
}

async function meilisearch(config: Config): Promise<Check> {
  const engine = openMeilisearch(config);
  if (!engine) return { what: "Meilisearch", state: "absent", note: "MEILI_URL non réglé : le moteur embarqué répond" };
  try {
    await engine.health();
    return { what: "Meilisearch", state: "bon", note: config.MEILI_URL ?? "" };
  } catch (error) {
    const { said, words } = faultOf(error);
    const remedy = codeOf(error) === "index_not_found" ? " (« vigie reindex » le fait)" : "";
    const note = `${config.MEILI_URL} : ${said}${remedy} ; le moteur embarqué répond à sa place. « ${words} »`;
    return { what: "Meilisearch", state: "à réparer", note };
  } finally {
    await engine.close();
  }
}

/** The port may well be taken, by Vigie itself: only the address is tried. */
async function address(config: Config): Promise<Check> {
  const what = "Adresse du serveur";
  const server = createServer();
  try {
    await once(server.listen(0, config.VIGIE_HOST), "listening");
    return { what, state: "bon", note: `${config.VIGIE_HOST}, port ${config.PORT}` };
  } catch (error) {
    return { what, state: "à réparer", note: whyDeaf(error, config) ?? (error as Error).message };
  } finally {
    server.close();
  }
}

function chromium(config: Config): Check {
  const what = "Chromium";
  const path = chromiumPath(config);
  if (path) return { what, state: "bon", note: `${path}${isSandboxed(config) ? "" : openly(config)}` };
  return config.VIGIE_CHROMIUM
    ? { what, state: "à réparer", note: `VIGIE_CHROMIUM : « ${config.VIGIE_CHROMIUM} » n'est pas un programme` }
    : {
        what,
        state: "absent",
        note: "installez chromium (ou réglez VIGIE_CHROMIUM) pour les pages qui se remplissent par script",
      };
}

const openly = (config: Config): string =>
  ` ; sans bac à sable (${config.VIGIE_CHROMIUM_SANDBOX === "non" ? "VIGIE_CHROMIUM_SANDBOX=non" : "root ne peut en avoir : lancez Vigie sous un autre compte"})`;

const slip = (name: string): Check => ({
  what: "Réglage inconnu",
  state: "à réparer",
  note: `${name}${suggestion(name, SETTINGS)}`,
});

async function profile(config: Config): Promise<Check> {
  const what = "Profil";
  try {
    return { what, state: "bon", note: (await loadProfile(config.VIGIE_PROFILE)).title };
  } catch (error) {
    return { what, state: "à réparer", note: (error as Error).message };
  }
}

/** Where a server is, without the name and the password that open it. */
const serverOf = (address: string): string => `${new URL(address).protocol}//${new URL(address).host}`;

/** Mails are read in a box, a folder, or both. */
function mails(
  what: string,
  imap: string | undefined,
  folder: [name: string, path: string | undefined],
  without: string,
) {
  const [name, path] = folder;
  const found = path ? statSync(path, { throwIfNoEntry: false }) : undefined;
  if (path && !found?.isDirectory())
    return {
      what,
      state: "à réparer" as const,
      note: `${name} : ${found ? "ce n'est pas un dossier" : "dossier introuvable"} « ${path} »`,
    };
  return setting(what, [imap && serverOf(imap), path].filter(Boolean).join(", "), without);
}

/** Alerts are read all the same: not every mailbox says what it checked. */
async function alerts(config: Config): Promise<Check> {
  const check = mails(
    "Boîte d'alertes",
    config.IMAP_URL,
    ["ALERTS_DIR", config.ALERTS_DIR],
    "IMAP_URL ou ALERTS_DIR : sans eux, les alertes de LinkedIn, Apec, Indeed et HelloWork ne sont pas lues",
  );
  const doubt = check.state === "bon" ? await doubtfulSenders(config).catch(() => "") : "";
  return { ...check, note: check.note + doubt };
}

async function doubtfulSenders(config: Config): Promise<string> {
  const opened = openStore(config.databasePath);
  try {
    const readers = [...(await loadSources()).values()].filter((source) => source.via === "mail");
    const runs = (await Promise.all(readers.map(({ name }) => opened.lastRuns(name, 20)))).flat();
    const sum = (name: SenderDoubt) => runs.reduce((total, { tally }) => total + (tally[name] ?? 0), 0);
    const [unproven, forged] = [sum("sender/unproven"), sum("sender/forged")];
    const all = counted(unproven + forged, "courriel lu sans preuve", "courriels lus sans preuve");
    const wrong = forged > 0 ? `, dont ${counted(forged, "à la signature fausse", "à la signature fausse")}` : "";
    return unproven + forged > 0 ? ` ; dans les derniers relevés, ${all} de son expéditeur${wrong}` : "";
  } finally {
    await opened.close();
  }
}

/** The clock of the letter only runs where a server sends it. */
const letter = (config: Config): Check => ({
  what: "Lettre hebdomadaire",
  state: config.SMTP_URL ? "bon" : "absent",
  note: `DIGEST_CRON : ${config.DIGEST_CRON} (heure de Paris)${config.SMTP_URL ? "" : ", dès qu'un serveur d'envoi est réglé"}`,
});

const setting = (what: string, value: string | undefined, without: string): Check =>
  value ? { what, state: "bon", note: value } : { what, state: "absent", note: without };

async function sources(config: Config): Promise<Check> {
  const all = [...(await loadSources()).values()];
  const sleeping = all.filter((source) => asleep(source, config.setting));
  const needs = [
    ...new Set(sleeping.flatMap((source) => (source.needs ?? []).filter((name) => !config.setting(name)))),
  ];
  return {
    what: "Sources",
    state: sleeping.length < all.length ? "bon" : "à réparer",
    note: `${all.length - sleeping.length} éveillées sur ${all.length}${needs.length > 0 ? ` ; réglages qui en réveilleraient : ${needs.join(", ")}` : ""}`,
  };
}

const command: Command = {
  usage: "doctor [--live [source…]] [--record DOSSIER]",
  summary: "Vérifie la machine, les réglages et les sources, et dit quoi faire.",
  details:
    "--live fait une seule requête polie à chaque source éveillée (ou à celles nommées) : réponse, page reconnue ou non, lignes, et la question restée ouverte à laquelle elle répond. Code 4 si une source ne répond pas comme attendu.",
  mostWords: Number.POSITIVE_INFINITY,
  options: {
    live: { type: "boolean", help: "une requête à chaque source, sur le vrai site (VIGIE_CONTACT nécessaire)" },
    record: { type: "string", placeholder: "DOSSIER", help: "avec --live : garde chaque page dans un fichier HAR" },
    replay: REPLAY_OPTION,
    json: JSON_OPTION,
  },
  async run(invocation) {
    const { words, options, config, io } = invocation;
    if (options.live) return live(invocation);
    if (words.length > 0 || options.record || options.replay)
      throw new UsageError("une source, --record et --replay ne vont qu'avec --live");
    const data = folder(config);
    const checks: Check[] = [
      node(),
      ...config.unknown.map(slip),
      data,
      // Where no folder can be made, no base can.
      ...(data.state === "bon" ? [disk(config), ...(await kept(config))] : []),
      await address(config),
      await sources(config),
      await profile(config),
      setting("Contact", config.VIGIE_CONTACT, "VIGIE_CONTACT : sans lui, aucune collecte réelle"),
      await meilisearch(config),
      chromium(config),
      setting(
        "Envoi de courriels",
        config.SMTP_URL && serverOf(config.SMTP_URL),
        "SMTP_URL : sans lui, aucune lettre ne part",
      ),
      letter(config),
      mails(
        "Lettres revenues",
        config.BOUNCES_IMAP_URL,
        ["BOUNCES_DIR", config.BOUNCES_DIR],
        "BOUNCES_IMAP_URL ou BOUNCES_DIR : sans eux, ce qui revient plus tard n'est pas lu",
      ),
      await alerts(config),
      setting(
        "Page de l'exploitant",
        config.VIGIE_OPERATOR_TOKEN && "réglé",
        "VIGIE_OPERATOR_TOKEN : sans lui, elle reste fermée",
      ),
    ];
    for (const check of checks)
      io.out(
        options.json
          ? `${JSON.stringify(check)}\n`
          : `${check.what.padEnd(22)} ${check.state.padEnd(10)} ${check.note}\n`,
      );
    return checks.some((check) => check.state === "à réparer") ? EXIT.settings : EXIT.ok;
  },
};
export default command;

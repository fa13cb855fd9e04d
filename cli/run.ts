import { parseArgs } from "node:util";
import { type Config, ConfigError, CRON_EXPECTED, readConfig, Unavailable, USUAL_CRON } from "../config.ts";
import { isDiskFull } from "../indexer/sqlite.ts";
import { type Command, EXIT, type Io, type Option, UsageError } from "./command.ts";
import { whyNoBase } from "./terminal/faults.ts";
import { suggestion } from "./terminal/nearest.ts";

const load = (name: string) => async (): Promise<Command> =>
  ((await import(`./commands/${name}.ts`)) as { default: Command }).default;

/** Every command, in the order of --help. Files are read when they are needed: a short command starts at once. */
const COMMANDS: Record<string, { summary: string; load: () => Promise<Command> }> = {
  start: { summary: "le produit entier : collecte programmée, pages, lettre", load: load("start") },
  demo: { summary: "la même chose hors ligne, sur les enregistrements fournis", load: load("demo") },
  serve: { summary: "les pages et l'API seules, sans collecte", load: load("serve") },
  collect: { summary: "collecte maintenant toutes les sources, ou celles nommées", load: load("collect") },
  sources: { summary: "liste les sources, leur état et ce qui leur manque", load: load("sources") },
  source: { summary: "ajoute un employeur par son adresse, note ou retire une permission", load: load("source") },
  search: { summary: "cherche dans les offres", load: load("search") },
  doctor: { summary: "vérifie la machine, les réglages et les sources", load: load("doctor") },
  reindex: { summary: "refait l'index de recherche depuis la base", load: load("reindex") },
  export: { summary: "écrit toutes les offres (JSON ou CSV)", load: load("export") },
  read: { summary: "lit des pages, réponses ou courriels enregistrés", load: load("read") },
  record: { summary: "enregistre une source dans un fichier HAR", load: load("record") },
  normalise: { summary: "offres brutes sur l'entrée → offres normalisées", load: load("normalise") },
  judge: { summary: "intitulés sur l'entrée → verdict du rôle, avec preuves", load: load("judge") },
  compare: { summary: "paires d'offres sur l'entrée → même offre ou non, avec raisons", load: load("compare") },
  digest: {
    summary: "prévisualise ou envoie la lettre hebdomadaire, écrit l'édition de l'école",
    load: load("digest"),
  },
  school: { summary: "les listes de l'école : partenaires, compétences au programme", load: load("school") },
  twins: { summary: "les doublons possibles : une offre ou deux, à vous de le dire", load: load("twins") },
  "confirm-run": { summary: "dit vrai un relevé mis en doute", load: load("confirm-run") },
  withdraw: { summary: "les dépôts faits à la main : les voir, en retirer un", load: load("withdraw") },
  "undo-closings": { summary: "rouvre ce qu'un relevé a fermé", load: load("undo-closings") },
};

function help(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    "Vigie : le guetteur des offres « Chef de projet IA »",
    "",
    "Usage : vigie <commande> [options]",
    "",
    "Commandes",
    ...lines,
    "",
    "vigie <commande> --help décrit une commande. Réglages : docs/settings.md.",
    "Codes de sortie : 0 fait, 1 panne, 2 commande mal écrite, 3 réglage manquant, 4 fait en partie.",
    "",
  ].join("\n");
}

function helpOf(command: Command): string {
  const options = Object.entries<Option>({ ...command.options, help: { type: "boolean", help: "cette aide" } }).map(
    ([name, { placeholder, of, help }]) =>
      [`--${name}${placeholder ? ` ${placeholder}` : ""}`, `${of ? `${of} : ` : ""}${help}`] as const,
  );
  const width = Math.max(...options.map(([name]) => name.length));
  return [
    `Usage : vigie ${command.usage}`,
    "",
    command.summary,
    ...(command.details ? ["", command.details] : []),
    "",
    "Options",
    ...options.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`),
    "",
  ].join("\n");
}

function parse(command: Command, argv: string[]) {
  const known: Record<string, Option> = { ...command.options, help: { type: "boolean", help: "" } };
  const options = Object.fromEntries(Object.entries(known).map(([name, { type }]) => [name, { type }]));
  try {
    return parseArgs({ args: argv, options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    const named = /'([^' ]+)/.exec((error as Error).message)?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
      throw new UsageError(
        `option inconnue : ${named}${suggestion(
          named,
          Object.keys(known).map((name) => `--${name}`),
        )}`,
      );
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
      throw new UsageError(
        `valeur manquante ou de trop pour ${named} (une valeur qui commence par un tiret : --option=-valeur)`,
      );
    throw error;
  }
}

/** A word or an option that the command would leave unread. */
function refuseStrays({ options, mostWords = 0 }: Command, words: string[], given: string[]): void {
  const [tooMany] = words.slice(mostWords);
  if (tooMany !== undefined) throw new UsageError(`mot de trop : « ${tooMany} »`);
  for (const name of given) {
    const of = options[name]?.of;
    if (of !== undefined && of !== words[0]) throw new UsageError(`--${name} ne va qu'avec « ${of} »`);
  }
}

/** Runs one command line; every fault becomes a French line on `err` and an exit code. */
export async function run(argv: string[], io: Io): Promise<number> {
  const [name, ...rest] = argv[0] === "help" && argv[1] ? [argv[1], "--help"] : argv;
  if (!name || name === "help" || name === "--help" || name === "-h") {
    io.out(help());
    return name ? EXIT.ok : EXIT.usage;
  }
  try {
    if (name === "--version") {
      io.out(`${readConfig().version}\n`);
      return EXIT.ok;
    }
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!entry) throw new UsageError(`commande inconnue : ${name}${suggestion(name, Object.keys(COMMANDS))}`);
    const command = await entry.load();
    const { values, positionals } = parse(command, rest);
    if (values.help) {
      io.out(helpOf(command));
      return EXIT.ok;
    }
    refuseStrays(command, positionals, Object.keys(values));
    const config = readConfig();
    await checkHour(config);
    return await command.run({ words: positionals, options: values as never, config, io });
  } catch (error) {
    return fault(error, name, io);
  }
}

/** The clock's library is loaded only where an hour was set. */
async function checkHour({ DIGEST_CRON }: Config): Promise<void> {
  if (DIGEST_CRON === USUAL_CRON || (await import("../indexer/schedule.ts")).isCron(DIGEST_CRON)) return;
  throw new ConfigError(`Réglage incorrect\nDIGEST_CRON : « ${DIGEST_CRON} » n'est pas un horaire ; ${CRON_EXPECTED}`);
}

function fault(error: unknown, name: string, io: Io): number {
  if (error instanceof UsageError) {
    io.err(
      `vigie : ${error.message}\n« vigie ${Object.hasOwn(COMMANDS, name) ? `${name} ` : ""}--help » décrit ce qui est attendu.\n`,
    );
    return EXIT.usage;
  }
  if (error instanceof ConfigError) {
    const help = error instanceof Unavailable ? "" : "Les réglages sont décrits dans docs/settings.md.\n";
    io.err(`${error.message}\n${help}`);
    return EXIT.settings;
  }
  const code = (error as { code?: string }).code;
  if (code === "EPIPE") return EXIT.ok;
  if (isDiskFull(error)) {
    io.err("Le disque est plein : faites de la place, et recommencez. Rien de ce qui était gardé n'est perdu.\n");
    return EXIT.failure;
  }
  const base = whyNoBase(error);
  if (base !== null) {
    io.err(
      `La base de VIGIE_DATA est inutilisable : ${base}. Remettez-en une copie, ou choisissez un autre dossier.\n`,
    );
    return EXIT.failure;
  }
  io.err(`vigie ${name} : ${error instanceof Error ? error.message : String(error)}\n`);
  return EXIT.failure;
}

import { needsPermission } from "../../api/sources/permission.ts";
import { SNIFF_WORDS } from "../../api/sources/sniffed.ts";
import { ConfigError } from "../../config.ts";
import { counted } from "../../offer/french.ts";
import { parisDay } from "../../offer/paris-day.ts";
import { renamed } from "../../scrapers/sniff/row.ts";
import { type Sniffed, sniff } from "../../scrapers/sniff.ts";
import type { EmployerRow } from "../../scrapers/source.ts";
import { type Command, EXIT, type Invocation, JSON_OPTION, REPLAY_OPTION, text, UsageError } from "../command.ts";
import { type House, openHouse } from "../house/house.ts";
import { allow, exceptionNote, forbid } from "../house/permissions.ts";
import { collectAll, isWhole, unknownSource } from "../sources/collect.ts";
import { addEmployer, removeEmployer, takenNames } from "../sources/employers.ts";
import { progressOn } from "../terminal/progress.ts";

type Action = (house: House, subject: string, invocation: Invocation) => Promise<number>;

const ACTIONS: Record<string, Action> = { add, remove, allow: allowSource, forbid: forbidSource };

const command: Command = {
  usage: "source add <url> | remove <nom> | allow <nom> | forbid <nom>",
  summary: "Ajoute un employeur par son adresse, le retire, note ou reprend une permission.",
  details: [
    "add     reconnaît le site, montre le nom et trois intitulés, demande votre accord, garde l'employeur et le collecte.",
    "remove  retire un employeur ajouté ; ses annonces sont fermées.",
    "allow   note la permission que vous avez reçue pour une source interdite : --by et --for sont demandés.",
    "forbid  reprend cette permission.",
    "Code 4 si l'adresse ne donne pas d'employeur à suivre.",
  ].join("\n"),
  mostWords: 2,
  options: {
    yes: { type: "boolean", of: "add", help: "sans demander (nécessaire hors d'un terminal)" },
    name: { type: "string", placeholder: "NOM", of: "add", help: "nom de l'employeur, quand le site ne le dit pas" },
    by: { type: "string", placeholder: "QUI", of: "allow", help: "qui a donné la permission" },
    for: { type: "string", placeholder: "QUOI", of: "allow", help: "pour quoi" },
    on: {
      type: "string",
      placeholder: "AAAA-MM-JJ",
      of: "allow",
      help: "le jour où elle a été donnée (défaut : aujourd'hui)",
    },
    replay: { ...REPLAY_OPTION, of: "add" },
    json: { ...JSON_OPTION, of: "add" },
  },
  async run(invocation) {
    const { words, options, config, io } = invocation;
    const [name = "", subject] = words;
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (!action || !subject)
      throw new UsageError("il faut « add <url> », « remove <nom> », « allow <nom> » ou « forbid <nom> »");
    if (name === "add" && !options.replay && !config.VIGIE_CONTACT)
      throw new ConfigError(
        "VIGIE_CONTACT : une lecture réelle se présente ; réglez une adresse ou une URL où l'on peut vous joindre.",
      );
    const house = await openHouse({
      config,
      replay: text(options.replay),
      io,
      onProgress: progressOn(io, { total: 1 }),
    });
    try {
      return await action(house, subject, invocation);
    } finally {
      await house.close();
    }
  },
};
export default command;

async function add(house: House, address: string, { options, io }: Invocation): Promise<number> {
  const found = await sniff(address, {
    fetcher: house.fetcher,
    parser: house.parser,
    now: house.now(),
    name: text(options.name),
    rows: await house.ownRows(),
  });
  if (options.json) io.out(`${JSON.stringify(found)}\n`);
  else io.out(lines(found));
  if (found.outcome === "refused-address") return EXIT.usage;
  if (found.outcome === "known") return EXIT.ok;
  if (found.outcome !== "found" && found.outcome !== "empty-board") return EXIT.incomplete;
  const row = await named(found.row, house, { options, io });
  if (!row) throw new UsageError("le site ne dit pas le nom de l'employeur : donnez-le par --name");
  if (options.yes !== true) {
    if (!io.terminal) throw new UsageError("rien n'est gardé sans accord : hors d'un terminal, ajoutez --yes");
    io.err(`Suivre ${row.title} sous le nom « ${row.name} » ? [o/N] `);
    if (!/^\s*(o|oui|y|yes)\s*$/i.test(await answer(io))) {
      io.err("Rien n'est gardé.\n");
      return EXIT.ok;
    }
  }
  const source = await addEmployer(house, row);
  io.err(`Gardé : ${row.title} (${row.name}). Première collecte…\n`);
  const round = await collectAll(house, [source], { signal: io.signal });
  return isWhole(round) ? EXIT.ok : EXIT.incomplete;
}

/** The row under the name that the site, the option or the person at the terminal gives; null when nobody does. */
async function named(
  row: EmployerRow,
  house: House,
  { options, io }: Pick<Invocation, "options" | "io">,
): Promise<EmployerRow | null> {
  if (row.title !== "") return row;
  if (options.yes === true || !io.terminal) return null;
  io.err("Nom de l'employeur (le site ne le dit pas) : ");
  const title = (await answer(io)).trim();
  return title === "" ? null : renamed(row, title, takenNames(house));
}

async function answer(io: Invocation["io"]): Promise<string> {
  for await (const line of io.lines()) return line;
  return "";
}

/** A message that begins with its own head needs no other. */
const headed = (head: string, message: string): string => (message.startsWith(head) ? message : `${head} : ${message}`);

/** What the sniffer answered, for a person. */
function lines(found: Sniffed): string {
  if (found.outcome !== "found")
    return `${headed(SNIFF_WORDS[found.outcome], found.message)}${"instead" in found ? `\nRoute permise : ${found.instead}.` : ""}\n`;
  const { company, platformTitle, how, titles, advertised } = found;
  return [
    `${SNIFF_WORDS.found} : ${company ?? "(le site ne dit pas son nom)"} — ${platformTitle}, reconnu par : ${how}`,
    ...titles.map((title) => `  · ${title}`),
    advertised === null
      ? "  Le site ne dit pas combien d'offres il a."
      : `  Le site annonce ${counted(advertised, "offre")}.`,
    "",
  ].join("\n");
}

async function remove(house: House, name: string, { io }: Invocation): Promise<number> {
  const closed = await removeEmployer(house, name);
  if (closed === null)
    throw new UsageError(
      house.sources.has(name)
        ? `« ${name} » est livrée avec Vigie : seul un employeur ajouté se retire`
        : `aucun employeur ajouté ne s'appelle « ${name} » (« vigie sources » les liste)`,
    );
  io.out(`Retiré : ${name} ; ${counted(closed, "annonce fermée", "annonces fermées")}.\n`);
  return EXIT.ok;
}

async function allowSource(house: House, name: string, { options, io }: Invocation): Promise<number> {
  const source = house.sources.get(name);
  if (!source) throw unknownSource(house, name);
  if (!needsPermission(source)) throw new UsageError(`« ${name} » se lit déjà sans permission particulière`);
  if (!options.by || !options.for)
    throw new UsageError("il faut dire qui a donné cette permission (--by) et pour quoi (--for)");
  const recordedAt = new Date().toISOString();
  const permission = {
    source: name,
    by: text(options.by)?.trim() ?? "",
    scope: text(options.for)?.trim() ?? "",
    on: text(options.on) ?? parisDay(recordedAt),
    recordedAt,
  };
  const why = await allow(house.store.memory, permission);
  if (why) throw new UsageError(why);
  io.out(
    `${exceptionNote(permission)}\n${source.title} sera lue au rythme le plus lent ; un refus du site l'arrête aussitôt.\n`,
  );
  return EXIT.ok;
}

async function forbidSource(house: House, name: string, { io }: Invocation): Promise<number> {
  if (!(await forbid(house.store.memory, name))) throw new UsageError(`aucune permission n'est notée pour « ${name} »`);
  io.out(`Permission reprise : ${name} n'est plus lue.\n`);
  return EXIT.ok;
}

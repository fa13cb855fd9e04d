import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * The house's own rules, checked: imports go down only, no circle, one door a package, one name everywhere.
 * `npm run check:house [-- folder]`: exit 1 and one line a breach; warnings alone are exit 0.
 */

/** Rooms by floor; a room imports itself, its own floor and what lies below. */
const FLOORS: Record<string, number> = {
  offer: 0,
  profiles: 0,
  "config.ts": 0,
  scrapers: 1,
  indexer: 2,
  digest: 3,
  recruiters: 3,
  api: 4,
  cli: 5,
  "main.ts": 6,
};
/** Beside the house: they look at every room, and no room looks at them. */
const BESIDE = new Set(["tests", "scripts", "bench", "demo"]);
const NEVER: [from: string, to: string, why: string][] = [
  ["scrapers/", "indexer/", "scrapers ne connaît pas indexer"],
  ["api/", "scrapers/", "api ne connaît pas scrapers"],
  ["offer/", "config.ts", "offer n'importe rien de nous"],
  ["offer/", "profiles/", "offer n'importe rien de nous"],
  ["config.ts", "offer/", "config.ts n'importe rien de nous"],
  ["", "main.ts", "personne n'importe main.ts"],
];
/** One package, one door: docs/dependencies.md says which. Node's own base has one too. */
const DOORS_DOC = "docs/dependencies.md";
const BASE = ["node:sqlite", ["indexer/sqlite.ts", "indexer/store/"]] as const;
const LONG_FILE = 400;

interface House {
  root: string;
  /** Paths from the root, with slashes. */
  files: string[];
  text: Map<string, string>;
  imports: Map<string, Import[]>;
  /** Of each package the files and folders that may import it; none: all may. */
  doors: Map<string, readonly string[]>;
}
interface Import {
  /** File of ours, or name of a package. */
  to: string;
  ours: boolean;
}
interface Report {
  breaches: string[];
  warnings: string[];
}

/** Every rule over one tree; no import of the tree is run but its sources and platforms. */
export async function checkHouse(root: string): Promise<Report> {
  const house = openHouse(root);
  const breaches = [
    ...house.files.flatMap((file) => floorBreaches(house, file)),
    ...circles(house),
    ...house.files.flatMap((file) => doorBreaches(house, file)),
    ...idleExports(house),
    ...(await nameBreaches(root)),
    ...strangers(root, ""),
  ];
  return { breaches, warnings: longFiles(house) };
}

function openHouse(root: string): House {
  const files = filesIn(root, "");
  const text = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  const imports = new Map(files.map((file) => [file, importsOf(root, file, text.get(file) ?? "")]));
  return { root, files, text, imports, doors: doorsOf(readFileSync(join(root, DOORS_DOC), "utf8")) };
}

/** From the table: packages in its first column, doors in its last. */
function doorsOf(doc: string): House["doors"] {
  const rows = [...doc.matchAll(/^\| ([^|]+?) *\|[^|]*\|([^|]*)\|$/gm)].flatMap(([, packages = "", doors = ""]) =>
    packages.split(", ").map((name) => [name, [...doors.matchAll(/`([^`]+)`/g)].map(([, door]) => door!)] as const),
  );
  return new Map<string, readonly string[]>([...rows, BASE]);
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return isSkipped(entry.name) ? [] : filesIn(root, path);
    return /\.ts$/.test(entry.name) ? [path] : [];
  });
}
const isSkipped = (folder: string) =>
  folder.startsWith(".") || ["node_modules", "data", "out", "peers"].includes(folder);

const IMPORT =
  /(?:^|[\n;}])\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']\s*\)/g;

function importsOf(root: string, file: string, text: string): Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2] ?? "";
    if (!name.startsWith(".")) return { to: packageOf(name), ours: false };
    return { to: relative(root, join(root, dirname(file), name)).replaceAll("\\", "/"), ours: true };
  });
}

function packageOf(name: string): string {
  if (name.startsWith("node:")) return name;
  return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/[^\n]*/g, "$1");

const roomOf = (file: string) => file.split("/")[0] ?? file;

function floorBreaches(house: House, file: string): string[] {
  const room = roomOf(file);
  if (BESIDE.has(room)) return [];
  const floor = FLOORS[room];
  if (floor === undefined) return [`${file} : pièce inconnue « ${room} »`];
  const breaches: string[] = [];
  for (const { to, ours } of house.imports.get(file) ?? []) {
    if (!ours || to === "package.json") continue;
    const say = (why: string) => breaches.push(`${file} importe ${to} : ${why}`);
    const target = FLOORS[roomOf(to)];
    const never = NEVER.find(([from, below]) => file.startsWith(from) && to.startsWith(below));
    if (never) say(never[2]);
    else if (BESIDE.has(roomOf(to))) say("ce n'est pas une pièce de la maison");
    else if (target === undefined) say("hors du plan");
    else if (target > floor) say(`étage ${floor} vers étage ${target}`);
    else if (isSource(file) && isSource(to)) say("une source n'en connaît pas une autre");
    if (!existsSync(join(house.root, to))) say("fichier absent");
  }
  return breaches;
}

const isSource = (file: string) => /^scrapers\/sources\/(?!employers\.ts)[^/]+\.ts$/.test(file);

type Graph = ReadonlyMap<string, Iterable<string>>;

/** Files that need each other, and folders that need what stands beside them: drawn as rooms, an arrow would run back up. */
function circles(house: House): string[] {
  const oursOf = (file: string) => (house.imports.get(file) ?? []).flatMap(({ to, ours }) => (ours ? [to] : []));
  const files = new Map(house.files.map((file) => [file, oursOf(file)]));
  return [
    ...waysRound(files).map((way) => `cercle : ${way.join(" → ")}`),
    ...[...roomGraphs(files)].flatMap(([folder, rooms]) =>
      waysRound(rooms)
        .filter((way) => way.some((room) => !room.endsWith(".ts")))
        .map((way) => `${folder} : cercle de pièces : ${way.join(" → ")}`),
    ),
  ];
}

/** For every folder, its files and folders, each with those beside it that it imports from. */
function roomGraphs(files: Graph): Map<string, Map<string, Set<string>>> {
  const graphs = new Map<string, Map<string, Set<string>>>();
  for (const [file, imports] of files)
    for (const to of imports) {
      const [from, into] = [file.split("/"), to.split("/")];
      const shared = from.findIndex((name, at) => name !== into[at]);
      if (shared < 1) continue;
      const folder = from.slice(0, shared).join("/");
      const rooms = graphs.get(folder) ?? new Map<string, Set<string>>();
      graphs.set(folder, rooms);
      rooms.set(from[shared]!, (rooms.get(from[shared]!) ?? new Set()).add(into[shared]!));
    }
  return graphs;
}

/** Each circle once, as the way round it. */
function waysRound(graph: Graph): string[][] {
  const found = new Map<string, string[]>();
  const state = new Map<string, "open" | "closed">();
  const way: string[] = [];
  const visit = (node: string) => {
    state.set(node, "open");
    way.push(node);
    for (const to of graph.get(node) ?? []) {
      if (!graph.has(to)) continue;
      const round = [...way.slice(way.indexOf(to)), to];
      if (state.get(to) === "open") found.set(round.join(), round);
      else if (!state.has(to)) visit(to);
    }
    way.pop();
    state.set(node, "closed");
  };
  for (const node of graph.keys()) if (!state.has(node)) visit(node);
  return [...found.values()];
}

function doorBreaches(house: House, file: string): string[] {
  if (BESIDE.has(roomOf(file))) return [];
  const breaches = [...packagesIn(house, file)].flatMap((name) => {
    const doors = house.doors.get(name);
    if (!doors) return name.startsWith("node:") ? [] : [`${file} importe ${name} : ${DOORS_DOC} ne le connaît pas`];
    if (doors.length === 0 || doors.some((door) => isBehind(file, door))) return [];
    return [`${file} importe ${name} : sa seule porte est ${doors.join(", ")}`];
  });
  if (file !== "config.ts" && /\bprocess\s*\.\s*env\b/.test(withoutComments(house.text.get(file) ?? ""))) {
    breaches.push(`${file} lit process.env : seul config.ts le fait`);
  }
  return breaches;
}

const isBehind = (file: string, door: string): boolean => (door.endsWith("/") ? file.startsWith(door) : file === door);

/** A package that is loaded when it is needed: its name alone in a call that says its type, whatever the call's own name. */
const ON_DEMAND = /(?:\w<[^()]+>|\brequire)\(\s*["']([^"'\n]+)["']\s*\)/g;

function packagesIn({ imports, text, doors }: House, file: string): Set<string> {
  const imported = (imports.get(file) ?? []).flatMap(({ to, ours }) => (ours ? [] : [to]));
  const called = [...withoutComments(text.get(file) ?? "").matchAll(ON_DEMAND)].map(([, name]) => packageOf(name!));
  return new Set([...imported, ...called.filter((name) => doors.has(name))]);
}

const EXPORT = /^export (?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm;

/** What a file shows and none of those that import it takes: its own affair. */
function idleExports({ files, text, imports }: House): string[] {
  const code = new Map(files.map((file) => [file, withoutComments(text.get(file) ?? "")]));
  const importers = Map.groupBy(
    files.flatMap((file) => {
      const words = wordsOf(code.get(file)!);
      return (imports.get(file) ?? []).map(({ to }) => ({ to, words }));
    }),
    ({ to }) => to,
  );
  return files.flatMap((file) =>
    [...code.get(file)!.matchAll(EXPORT)]
      .filter(([, name]) => !importers.get(file)?.some(({ words }) => words.has(name!)))
      .map(([, name]) => `${file} exporte ${name} : ôtez « export », ou ${name} si rien ne s'en sert`),
  );
}
const wordsOf = (text: string) => new Set(text.match(/\w+/g));

/** File = name = recording folder, for sources and platforms. */
async function nameBreaches(root: string): Promise<string[]> {
  const breaches: string[] = [];
  const known = new Map<string, string>();
  for (const room of ["scrapers/sources", "scrapers/platforms"]) {
    for (const name of namesIn(join(root, room), ".ts")) {
      const file = `${room}/${name}.ts`;
      if (file === "scrapers/sources/employers.ts") continue;
      const said = await nameSaidBy(join(root, file));
      if (said !== name) breaches.push(`${file} s'appelle « ${said} » : un seul nom partout`);
      const twin = known.get(name);
      if (twin) breaches.push(`${file} : le nom est déjà pris par ${twin}`);
      known.set(name, file);
      if (!existsSync(join(root, "tests/recordings", name)))
        breaches.push(`${file} : tests/recordings/${name}/ manque`);
    }
  }
  for (const folder of namesIn(join(root, "tests/recordings"), "")) {
    if (!known.has(folder)) breaches.push(`tests/recordings/${folder}/ : aucune source ni plateforme de ce nom`);
  }
  return breaches;
}

/** A package, an archive, a program: what was fetched for an experiment and swept in with the rest. */
const STRANGER = /\.(?:whl|zip|t?gz|xz|bz2|tar|exe|so|dylib|dll|jar|deb|rpm|node|db|sqlite|cpuprofile)$/;
function strangers(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return isSkipped(entry.name) ? [] : strangers(root, path);
    return STRANGER.test(entry.name) ? [`${path} : un paquet ou une archive n'a rien à faire dans la maison`] : [];
  });
}

/** Names of the files with that ending, or of the folders when it is "". */
function namesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory() === (ending === ""));
  return names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, name.length - ending.length));
}

async function nameSaidBy(path: string): Promise<string | undefined> {
  try {
    return ((await import(pathToFileURL(path).href)) as { default?: { name?: string } }).default?.name;
  } catch (error) {
    return `illisible : ${error instanceof Error ? error.message : error}`;
  }
}

function longFiles(house: House): string[] {
  return house.files.flatMap((file) => {
    const lines = house.text.get(file)?.split("\n").length ?? 0;
    return lines > LONG_FILE && !isData(file) ? [`${file} : ${lines} lignes`] : [];
  });
}

/** Lists are as long as what they list. */
const isData = (file: string) => file === "scrapers/sources/employers.ts" || file.startsWith("profiles/");

async function main(): Promise<void> {
  const root = process.argv[2] ?? fileURLToPath(new URL("../", import.meta.url));
  const { breaches, warnings } = await checkHouse(root);
  for (const warning of warnings) console.warn(`avertissement — ${warning}`);
  for (const breach of breaches) console.error(breach);
  console.log(breaches.length === 0 ? "La maison est en ordre." : `${breaches.length} manquement(s).`);
  process.exitCode = breaches.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readHar } from "../scrapers/fetch/har.ts";
import { hasSource, loadPlatforms, loadSources, refOf, shippedEmployers } from "../scrapers/registry.ts";
import {
  type EmployerRow,
  isUnproven,
  type PermissionBasis,
  type Platform,
  type Source,
  type Via,
} from "../scrapers/source.ts";

/** Writes docs/sources.md from the sources themselves: `npm run docs`. A test says when it is out of date. */

const ROOT = fileURLToPath(new URL("../", import.meta.url));
export const SOURCES_DOC = join(ROOT, "docs/sources.md");

const BASES: Record<PermissionBasis, string> = {
  "official-api": "API officielle",
  "open-data": "données ouvertes",
  agreement: "accord",
  "public-page": "page publique, permise par robots.txt",
  "own-mail": "votre propre courriel",
  "undocumented-api": "API publique non documentée",
  forbidden: "**interdite**",
};

const ROUTES: Record<Via, string> = {
  api: "API",
  feed: "flux",
  html: "pages",
  browser: "pages, dans un navigateur",
  mail: "alertes par courriel",
};

/** Places that were asked for by name, and the sources that read them. */
const NAMED: readonly { place: string; sources: readonly string[] }[] = [
  { place: "Indeed", sources: ["indeed-alerts", "indeed"] },
  { place: "LinkedIn", sources: ["linkedin-alerts", "linkedin"] },
  { place: "Cyberjobs", sources: ["cyberjobs"] },
  { place: "APEC", sources: ["apec", "apec-alerts"] },
  { place: "Amazon", sources: ["amazon"] },
  { place: "Facebook / Meta", sources: ["meta"] },
  { place: "EverWatt", sources: [] },
  { place: "Samsung", sources: ["samsung"] },
  { place: "IBM", sources: ["ibm"] },
  { place: "Safran Electronics & Defense", sources: ["safran-ai", "safran"] },
  { place: "SNCF", sources: ["sncf"] },
  { place: "Renault", sources: ["renault", "alpine-racing"] },
  { place: "Porsche", sources: ["porsche"] },
  { place: "France Travail", sources: ["francetravail"] },
  { place: "La bonne alternance (API Alternance)", sources: ["la-bonne-alternance"] },
  { place: "Choisir le service public", sources: ["choisir-le-service-public"] },
  { place: "Adzuna", sources: ["adzuna"] },
  { place: "Welcome to the Jungle", sources: ["wttj"] },
  { place: "HelloWork", sources: ["hellowork-alerts", "hellowork"] },
];

const EVERWATT =
  "| EverWatt | — | adresse à donner : `vigie source add <url>` | — | — | aucune adresse connue à ce jour | — | d'ici là, trouvée par les sites d'emploi, par son nom |";

interface House {
  sources: Map<string, Source>;
  platforms: Map<string, Platform>;
  employers: EmployerRow[];
}

/** The whole document. Throws when a named place has lost its source. */
export async function sourcesDoc(): Promise<string> {
  const house = {
    sources: await loadSources(),
    platforms: await loadPlatforms(),
    employers: await shippedEmployers(),
  };
  return [HEAD, namedPlaces(house), otherSources(house), platforms(house), employers(house)].filter(Boolean).join("\n");
}

const HEAD = `# Sources

Écrit par \`npm run docs\` à partir des sources elles-mêmes ; ne pas modifier à la main.

- **Prouvé** dit ce que nous avons vérifié. « lecteur » : il lit un enregistrement, du jour dit, dont les formes sont celles du
  site et les offres inventées. « site » : une vraie lecture. Le projet a été écrit sans accès aux sites : tous restent
  « non vérifié » ici ; \`vigie doctor --live\` vérifie depuis votre machine, et \`/sources\` montre chaque dernier succès.
- **Liste complète** : une lecture entière voit tout ce qui est ouvert ; une offre absente de deux lectures entières est fermée.
- Une source **interdite** dort jusqu'à ce que vous notiez votre propre permission (\`vigie source allow\`) ; elle va alors au
  rythme le plus lent, et l'exception est montrée partout où elle l'est.
- **Alertes par courriel** : celles que le site envoie, et celles qu'une personne transfère (dans le texte, ou en pièce jointe).
  Une alerte transférée est reconnue à l'en-tête du site qu'elle garde ; sans lui, le courriel est celui d'un inconnu : il est
  laissé et compté. \`ALERTS_FORWARDERS\` dit qui peut transférer. Les alertes de Cadremploi et de Welcome to the Jungle ne sont
  pas encore lues : leurs liens sont opaques, et aucun courriel réel n'a pu être étudié. Un seul, enregistré en .eml avec ses
  liens, suffit pour écrire leur lecteur.
`;

const COLUMNS = ["route", "permission", "vérifiée le", "prouvé", "réglages", "liste complète"];
const table = (head: string[], rows: string[]): string =>
  [`| ${head.join(" | ")} |`, `|${head.map(() => "---").join("|")}|`, ...rows, ""].join("\n");

function namedPlaces({ sources }: House): string {
  const rows = NAMED.flatMap(({ place, sources: names }) =>
    names.length === 0
      ? [EVERWATT]
      : names.map((name) => {
          const source = sources.get(name);
          if (!source) throw new Error(`le lieu « ${place} » n'a plus de source « ${name} »`);
          return sourceRow(place, source);
        }),
  );
  return `## Lieux demandés par leur nom\n\n${table(["lieu", "source", ...COLUMNS], rows)}`;
}

function otherSources({ sources }: House): string {
  const named = new Set(NAMED.flatMap((one) => one.sources));
  const rest = [...sources.values()].filter((one) => hasSource(one.name) && !named.has(one.name));
  if (rest.length === 0) return "";
  return `## Autres sources\n\n${table(
    ["lieu", "source", ...COLUMNS],
    rest.map((one) => sourceRow(one.title, one)),
  )}`;
}

function sourceRow(place: string, source: Source): string {
  const { permission, disabled } = source;
  const ref = refOf(source);
  const reader = "platform" in ref ? ref.platform : source.name;
  const route = "platform" in ref ? `${ROUTES[source.via]} (${reader})` : ROUTES[source.via];
  return cells([
    place,
    `\`${source.name}\``,
    disabled ? `${route} ; éteinte : ${disabled}` : route,
    `${BASES[permission.basis]} — ${permission.note}`,
    permission.checked,
    proven(reader, source),
    settings(source),
    source.complete ? "oui" : "non",
  ]);
}

function platforms({ platforms, employers }: House): string {
  const rows = [...platforms.values()].map((platform) => {
    const own = employers.filter((row) => row.platform === platform.name);
    const model = platform.source(own[0] ?? { name: "essai", title: "", platform: platform.name, parameters: MODEL });
    return cells([
      `[${platform.title}](${platform.homepage})`,
      `\`${platform.name}\``,
      String(own.length),
      ROUTES[model.via],
      `${BASES[model.permission.basis]} — ${model.permission.note}`,
      proven(platform.name, model),
    ]);
  });
  return `## Plates-formes\n\nUn employeur est une donnée : une ligne de plus dans \`scrapers/sources/employers.ts\`, ou \`vigie source add <url>\`.\n\n${table(
    ["plate-forme", "lecteur", "employeurs livrés", "route", "permission", "prouvé"],
    rows,
  )}`;
}

/** Parameters under which any platform can say what it is; nothing is asked with them. */
const MODEL = { host: "essai.example", board: "essai", start: "https://essai.example/", company: "essai" };

function employers({ employers, sources }: House): string {
  const rows = employers.map((row) =>
    cells([
      row.title,
      `\`${row.name}\``,
      row.siren ?? "—",
      row.platform,
      sources.get(row.name)?.complete ? "oui" : "non",
      row.checked ?? "—",
      row.why ?? "—",
    ]),
  );
  return `## Employeurs livrés (${employers.length})\n\nLa permission et ce qui est prouvé sont ceux de leur plate-forme.\n\n${table(
    ["employeur", "source", "SIREN", "plate-forme", "liste complète", "relevé le", "pourquoi"],
    rows,
  )}`;
}

const cells = (words: string[]): string =>
  `| ${words.map((word) => word.replace(/\|/g, "\\|").replace(/\s+/g, " ")).join(" | ")} |`;

function settings(source: Source): string {
  if (source.needs?.length) return source.needs.map((name) => `\`${name}\``).join(", ");
  return source.via === "mail" ? "`IMAP_URL` ou `ALERTS_DIR`" : "aucun";
}

/** The latest day of a reader's recording, and what its source says of the site itself. */
function proven(reader: string, source: Source): string {
  const folder = join(ROOT, "tests/recordings", reader);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const days = files.filter((file) => file.endsWith(".har")).flatMap((file) => daysOf(join(folder, file)));
  const last = days.sort().at(-1);
  const mails = files.some((file) => file.endsWith(".eml"));
  const recorded = last ? `enregistrement du ${last}` : mails ? "courriel enregistré" : "aucun enregistrement";
  return `lecteur : ${recorded} ; site : ${isUnproven(source) ? "non vérifié" : `vérifié le ${source.proven}`}`;
}

const daysOf = (file: string): string[] =>
  readHar(readFileSync(file))
    .map((entry) => entry.startedAt.slice(0, 10))
    .filter((day) => day !== "");

if (import.meta.main) writeFileSync(SOURCES_DOC, await sourcesDoc());

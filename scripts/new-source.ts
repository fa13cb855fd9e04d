import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { writeHar } from "../scrapers/fetch/har.ts";
import { createParser } from "../scrapers/parse.ts";
import { readRecording, withoutBlanks } from "./recordings.ts";

/**
 * `npm run new:source -- <name> <homepage>` writes a source, its recording and its golden offer: they pass the contract
 * and say « non vérifié » until a live page has been read. `--golden <name>` writes the golden offers of a recording again.
 */

const HOUSE = fileURLToPath(new URL("../", import.meta.url));
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export class UsageError extends Error {}

/** Paths of what was written. Throws UsageError. */
export async function newSource(name: string, homepage: string, root = HOUSE, day = today()): Promise<string[]> {
  if (!KEBAB.test(name)) throw new UsageError(`nom refusé : « ${name} » (minuscules, chiffres et tirets)`);
  if (!URL.canParse(homepage) || new URL(homepage).protocol !== "https:") {
    throw new UsageError(`adresse refusée : « ${homepage} » (https://… attendu)`);
  }
  const file = join(root, "scrapers/sources", `${name}.ts`);
  const folder = join(root, "tests/recordings", name);
  const taken = [file, join(root, "scrapers/platforms", `${name}.ts`), folder].find((path) => existsSync(path));
  if (taken) throw new UsageError(`existe déjà : ${taken}`);
  mkdirSync(join(root, "scrapers/sources"), { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, sourceText(name, new URL(homepage), day));
  const har = join(folder, `${name}.har`);
  writeFileSync(har, recordingText(new URL(homepage)));
  return [file, har, await writeGolden(name, root)];
}

/** Writes golden.json from what the reader says now: whoever runs it reads it over. */
export async function writeGolden(name: string, root = HOUSE): Promise<string> {
  const folder = join(root, "tests/recordings", name);
  const parser = createParser({ folder: pathToFileURL(join(root, "scrapers/")) });
  try {
    const { offers, problems } = await readRecording(name, folder, parser);
    if (offers.length === 0) throw new UsageError(problems[0]?.message ?? `${folder} ne donne aucune offre`);
    const [first, ...others] = offers;
    const brief = others.map(({ ref, url, title }) => withoutBlanks({ ref, url, title }));
    writeFileSync(join(folder, "golden.json"), `${JSON.stringify([withoutBlanks(first ?? {}), ...brief], null, 2)}\n`);
  } finally {
    await parser.close();
  }
  return join(folder, "golden.json");
}

const today = () => new Date().toISOString().slice(0, 10);

function sourceText(name: string, home: URL, day: string): string {
  return `import { PageChanged } from "../errors.ts";
import { itemListUrls, jobPostings } from "../kit/json-ld.ts";
import { type Finding, follow, offer, type Page, type Source } from "../source.ts";

/** ${home.hostname}: offers announced by schema.org, one page each. */
const source: Source = {
  name: ${JSON.stringify(name)},
  title: ${JSON.stringify(home.hostname.replace(/^www\./, ""))},
  homepage: ${JSON.stringify(home.href)},
  kind: "employer",
  via: "html",
  permission: {
    basis: "public-page",
    note: "Pages publiques, lues dans le respect de robots.txt ; conditions du site à relire.",
    checked: ${JSON.stringify(day)},
  },
  cron: "15 5 * * *",
  rank: 10,
  complete: false,
  *start() {
    yield { url: ${JSON.stringify(home.href)}, label: "list" };
  },
  parse,
};
export default source;

function* parse(page: Page): Iterable<Finding> {
  const postings = jobPostings(page);
  const links = itemListUrls(page);
  if (postings.length + links.length === 0) throw new PageChanged(page.url, "annonce ou liste schema.org");
  for (const posting of postings) yield offer({ ...posting, source: source.name });
  for (const url of links) yield follow({ url, label: "detail" });
}
`;
}

/** One invented page, of the shape that the written source reads. */
function recordingText(home: URL): string {
  const url = new URL("/offres/exemple-1", home).href;
  const posting = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    identifier: { "@type": "PropertyValue", value: "EXEMPLE-1" },
    url,
    title: "Cheffe ou chef de projet IA",
    description: "<p>Vous menez nos projets d'intelligence artificielle.</p>",
    datePosted: "2026-11-16",
    employmentType: "FULL_TIME",
    hiringOrganization: { "@type": "Organization", name: "Maison Exemple" },
    jobLocation: {
      "@type": "Place",
      address: { "@type": "PostalAddress", addressLocality: "Lyon", addressCountry: "FR" },
    },
  };
  const html = `<!doctype html>
<html lang="fr"><head><title>Cheffe ou chef de projet IA</title>
<script type="application/ld+json">${JSON.stringify(posting)}</script></head>
<body><h1>Cheffe ou chef de projet IA</h1></body></html>
`;
  const entry = {
    startedAt: "2026-11-20T08:00:00.000Z",
    method: "GET",
    url,
    requestBody: null,
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: Buffer.from(html),
  };
  return writeHar([entry], { name: "Vigie", version: "écrit à la main" });
}

async function main(args: string[]): Promise<void> {
  const [name, homepage] = args;
  if (name === "--golden" && homepage) {
    console.log(
      `${await writeGolden(homepage)}\nRelisez chaque ligne : une offre d'or que personne n'a lue ne prouve rien.`,
    );
    return;
  }
  if (!name || !homepage)
    throw new UsageError("npm run new:source -- <nom> <https://page-des-offres>   ou   --golden <nom>");
  const written = await newSource(name, homepage);
  console.log(written.join("\n"));
  const next = readFileSync(join(HOUSE, "tests/recordings/README.md"), "utf8").split("\n")[0]?.replace("# ", "");
  console.log(
    `Ensuite : remplacez l'exemple par une page du site (tests/recordings/README.md, « ${next} »), puis npm test.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = 1;
  });
}

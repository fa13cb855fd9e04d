import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadSources } from "../scrapers/registry.ts";
import type { Source } from "../scrapers/source.ts";
import { apec, francetravail } from "./demo/boards.ts";
import { mails } from "./demo/mails.ts";
import { type Entry, ROUNDS, record } from "./demo/record.ts";
import { demoEmployers } from "./demo/sites.ts";

/** Writes demo/: recordings of invented employers, the same bytes at every run. `npm run make:demo [-- folder]`. */

const FOLDER = process.argv[2] ?? fileURLToPath(new URL("../demo", import.meta.url));
const TOKEN_URL = "https://entreprise.francetravail.fr/connexion/oauth2/access_token?realm=%2Fpartenaire";

const sources = await loadSources({ rows: demoEmployers.map(({ row }) => row) });
const sourceOf = (name: string): Source => {
  const source = sources.get(name);
  if (!source) throw new Error(`source inconnue : ${name}`);
  return source;
};

/** The answer of the token route: what it says opens nothing. */
const token: Entry = {
  startedDateTime: "2026-11-06T05:00:00.000Z",
  request: { method: "POST", url: TOKEN_URL, headers: [] },
  response: {
    status: 200,
    headers: [{ name: "content-type", value: "application/json" }],
    content: {
      mimeType: "application/json",
      text: JSON.stringify({ access_token: "jeton-de-demonstration", token_type: "Bearer", expires_in: 1499 }),
    },
  },
};

const recordings = new Map<string, Entry[]>([
  [
    "francetravail",
    [
      token,
      ...record(sourceOf("francetravail"), francetravail, { ignoreParams: ["minCreationDate", "maxCreationDate"] }),
    ],
  ],
  ["apec", record(sourceOf("apec"), apec, { robots: "User-agent: *\nDisallow:\n" })],
  ...demoEmployers.map(
    ({ row, site, robots }) =>
      [row.name, record(sourceOf(row.name), site, robots === undefined ? {} : { robots })] as const,
  ),
]);

await mkdir(join(FOLDER, "mails"), { recursive: true });
for (const name of await readdir(FOLDER, { recursive: true }))
  if (/\.(har|eml)$/.test(name)) await rm(join(FOLDER, name));
await writeFile(
  join(FOLDER, "employers.json"),
  `${JSON.stringify(
    demoEmployers.map(({ row }) => row),
    null,
    2,
  )}\n`,
);
for (const [name, entries] of recordings) {
  const log = { version: "1.2", creator: { name: "vigie/make-demo", version: "1" }, entries };
  await writeFile(join(FOLDER, `${name}.har`), `${JSON.stringify({ log }, null, 1)}\n`);
}
for (const [name, text] of mails()) await writeFile(join(FOLDER, "mails", name), text);
console.log(`${recordings.size} enregistrements, ${mails().size} courriels, ${ROUNDS.length} relevés : ${FOLDER}`);

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isCron } from "../../indexer/schedule.ts";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { FetchError } from "../../scrapers/errors.ts";
import { makePage } from "../../scrapers/fetch/page.ts";
import type { Parser } from "../../scrapers/parse.ts";
import type { ReaderRef } from "../../scrapers/registry.ts";
import { type Finding, type Page, type Platform, queryAt, type Source } from "../../scrapers/source.ts";
import { readRecording, recordedPages, withoutBlanks } from "../../scripts/recordings.ts";

/** The contract of every reader, as lists of faults: an empty list keeps it. */

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const KINDS = ["board", "employer", "public-api", "mail"];
const WAYS = ["api", "feed", "html", "browser", "mail"];
const BASES = ["official-api", "open-data", "agreement", "public-page", "own-mail", "undocumented-api", "forbidden"];
/** Pages of a recording that are also read damaged, and places where one is. */
const DAMAGED_PAGES = 2;
const DAMAGED_PATHS = 50;
const NOW = "2026-11-20T08:00:00.000Z";

const faultsOf = (rules: [holds: unknown, fault: string][]) =>
  rules.flatMap(([holds, fault]) => (holds ? [] : [fault]));

export function sourceFaults(name: string, source: Source): string[] {
  const { permission, needs = [] } = source;
  return [
    ...faultsOf([
      [source.name === name && KEBAB.test(name), "nom en kebab-case, celui du fichier"],
      [source.title?.trim(), "titre"],
      [isWeb(source.homepage), "homepage"],
      [KINDS.includes(source.kind), "kind"],
      [source.kind !== "public-api" || ofTheState(source), "kind : un service public, qui n'en est pas un"],
      [WAYS.includes(source.via), "via"],
      [BASES.includes(permission?.basis), "permission.basis"],
      [(permission?.note ?? "").trim().length >= 15, "permission.note : une phrase en français"],
      [isDay(permission?.checked), "permission.checked : un jour"],
      [permission?.basis !== "forbidden" || source.disabled, "interdite, donc disabled avec sa raison"],
      [isCron(source.cron), `cron « ${source.cron} »`],
      [source.rank > 0 && source.rank <= 100, "rank"],
      [typeof source.complete === "boolean", "complete"],
      [(source.paceMs ?? 2000) >= 250, "paceMs trop court pour être poli"],
      [needs.every((one) => /^[A-Z][A-Z0-9_]*$/.test(one)), "needs : noms de réglages"],
    ]),
    ...startFaults(source),
  ];
}

const ofTheState = ({ homepage }: Source): boolean =>
  /(?:\.gouv|\.francetravail)\.fr$/.test(new URL(homepage).hostname);

/** First requests: real addresses, plain data, the same each time, no secret among them. */
function startFaults(source: Source): string[] {
  const settings = Object.fromEntries((source.needs ?? []).map((name) => [name, "reglage-secret"]));
  const query = queryAt(NOW, { terms: ["IA"], romeCodes: ["M1886"], settings });
  const requests = [...source.start(query)];
  const mail = source.via === "mail";
  return faultsOf([
    [requests.length > 0, "start ne demande rien"],
    [requests.every(({ url }) => isWeb(url) || (mail && url.startsWith("mail:"))), "start : adresse illisible"],
    [
      isDeepStrictEqual(JSON.parse(JSON.stringify(requests)), JSON.parse(JSON.stringify([...source.start(query)]))),
      "start n'est pas stable",
    ],
    [requests.length <= (source.maxRequests ?? 500), "start dépasse son propre plafond"],
  ]);
}

export function platformFaults(name: string, platform: Platform): string[] {
  const strangers = [
    "https://exemple.fr/offres",
    `https://${name}.com.exemple.fr/`,
    "https://exemple.fr/?u=https://jobs.lever.co/x",
  ];
  return faultsOf([
    [platform.name === name && KEBAB.test(name), "nom en kebab-case, celui du fichier"],
    [platform.title?.trim(), "titre"],
    [isWeb(platform.homepage), "homepage"],
    [strangers.every((url) => platform.detect(new URL(url)) === null), "detect reconnaît un hôte étranger"],
    [badPages().every(({ page }) => platform.recognises(page) === false), "recognises reconnaît n'importe quoi"],
  ]);
}

/** Total and pure: whatever comes, findings or an error with a name; nothing invented, nothing endless. */
export async function parseFaults(parser: Parser, ref: ReaderRef, folder: string, isMail: boolean): Promise<string[]> {
  const faults: string[] = [];
  for (const { what, page } of badPages()) {
    const { findings, error } = await attempt(parser, ref, page);
    if (findings?.some((one) => one.kind === "offer" || one.kind === "follow" || one.kind === "gone"))
      faults.push(`${what} : invente`);
    // A stranger's mail in the box is no failure; a page that is not understood is one.
    if (findings && !isMail) faults.push(`${what} : aurait dû être « changed », a rendu ${JSON.stringify(findings)}`);
    if (error && !isNamed(error)) faults.push(`${what} : ${error.outcome}, ${error.message}`);
    // One endless page is enough to know.
    if (error?.outcome === "too-hard") return faults;
  }
  for (const [n, page] of recordedPages(folder).entries()) {
    faults.push(...(await pageFaults(parser, ref, page)));
    if (n < DAMAGED_PAGES) faults.push(...(await damageFaults(parser, ref, page)));
  }
  return [...new Set(faults)];
}

async function pageFaults(parser: Parser, ref: ReaderRef, page: Page): Promise<string[]> {
  const faults: string[] = [];
  const whole = await attempt(parser, ref, page);
  const again = await attempt(parser, ref, page);
  if (!isDeepStrictEqual(whole.findings, again.findings)) faults.push(`${page.url} : deux lectures, deux réponses`);
  if (whole.error && !isNamed(whole.error)) faults.push(`${page.url} : ${whole.error.message}`);
  for (const finding of whole.findings ?? []) {
    if (finding.kind === "count" && /bad-shape|bad-address|nameless/.test(finding.name))
      faults.push(`${page.url} : ${finding.name}`);
  }
  return faults;
}

async function damageFaults(parser: Parser, ref: ReaderRef, page: Page): Promise<string[]> {
  const trials = damaged(page).map(async ({ what, body }) => {
    const { error } = await attempt(parser, ref, makePage({ ...page, body }));
    return error && !isNamed(error) ? [`${page.url}, ${what} : ${error.outcome}, ${error.message}`] : [];
  });
  return (await Promise.all(trials)).flat();
}

/** The recording gives the golden offers. */
export async function goldenFaults(parser: Parser, name: string, folder: string): Promise<string[]> {
  const file = join(folder, "golden.json");
  if (recordedPages(folder).length === 0) return [`tests/recordings/${name}/ manque ou ne contient aucune page`];
  if (!existsSync(file)) return [`${file} manque`];
  const golden = JSON.parse(readFileSync(file, "utf8")) as Partial<RawOffer>[];
  const { offers } = await readRecording(name, folder, parser);
  const faults = faultsOf([
    [golden.length > 0, "aucune offre d'or"],
    [offers.length === golden.length, `${offers.length} offres lues, ${golden.length} attendues`],
    [offers.every((one) => one.source === name), "une offre ne porte pas le nom de sa source"],
  ]);
  for (const [n, wanted] of golden.entries()) {
    const read = withoutBlanks(offers[n] ?? {});
    const keys =
      n === 0
        ? new Set([...Object.keys(read), ...Object.keys(withoutBlanks(wanted))])
        : new Set(Object.keys(withoutBlanks(wanted)));
    for (const key of keys) {
      const [is, should] = [read[key], withoutBlanks(wanted)[key]];
      if (!isDeepStrictEqual(is, should))
        faults.push(`offre ${n + 1}, ${key} : lu ${brief(is)}, attendu ${brief(should)}`);
    }
  }
  return faults;
}

const brief = (value: unknown) => (JSON.stringify(value) ?? "rien").slice(0, 200);

async function attempt(
  parser: Parser,
  ref: ReaderRef,
  page: Page,
): Promise<{ findings?: Finding[]; error?: FetchError }> {
  try {
    return { findings: await parser.parse(ref, page) };
  } catch (error) {
    if (error instanceof FetchError) return { error };
    throw error;
  }
}

/** The reader's own word, not an accident that the parser put a name on. */
const isNamed = (error: FetchError) => error.outcome !== "too-hard" && !error.message.startsWith("lecture impossible");

/** Pages that are nobody's. */
function badPages(): { what: string; page: Page }[] {
  const error =
    "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502</h1><p>nginx</p></body></html>";
  const bodies: [string, string, Buffer][] = [
    ["corps vide", "text/html", Buffer.alloc(0)],
    ["page d'erreur HTML", "text/html", Buffer.from(error)],
    ["JSON null", "application/json", Buffer.from("null")],
    ["JSON 42", "application/json", Buffer.from("42")],
    ["JSON d'un autre", "application/json", Buffer.from('{"message":"ok","data":{"user":null}}')],
    ["octets au hasard", "application/octet-stream", noise(4096)],
  ];
  return bodies.map(([what, type, body]) => {
    const url = "https://exemple.fr/page";
    return {
      what,
      page: makePage({ url, status: 200, headers: { "content-type": type }, body, fetchedAt: NOW, request: { url } }),
    };
  });
}

/** The same noise on every machine. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 2026;
  for (let n = 0; n < length; n++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[n] = state >> 8;
  }
  return bytes;
}

/** A recorded page as accidents leave it: cut, with holes, or with values of another type. */
function damaged(page: Page): { what: string; body: Buffer }[] {
  const cuts = [0.1, 0.35, 0.6, 0.85, 0.99].map((part) => {
    return { what: `coupée à ${part}`, body: page.body.subarray(0, Math.floor(page.body.length * part)) };
  });
  const text = page.body.toString("utf8");
  if (!/^\s*[[{]/.test(text))
    return [...cuts, { what: "sans attributs", body: Buffer.from(text.replace(/="[^"]*"/g, "")) }];
  const paths = pathsOf(JSON.parse(text)).slice(0, DAMAGED_PATHS);
  return [
    ...cuts,
    ...paths.flatMap((path) =>
      [null, [], { x: 1 }].map((value) => ({
        what: `${path.join(".")} = ${JSON.stringify(value)}`,
        body: replaced(text, path, value),
      })),
    ),
  ];
}

/** Paths of the keys of a document, the first of each list only. */
function pathsOf(value: unknown, depth = 0): (string | number)[][] {
  if (typeof value !== "object" || value === null || depth > 6) return [];
  const keys = Array.isArray(value) ? (value.length > 0 ? [0] : []) : Object.keys(value);
  return keys.flatMap((key) => [
    [key],
    ...pathsOf((value as Record<string | number, unknown>)[key], depth + 1).map((path) => [key, ...path]),
  ]);
}

function replaced(text: string, path: (string | number)[], value: unknown): Buffer {
  const document = JSON.parse(text);
  let here = document;
  for (const step of path.slice(0, -1)) here = here[step];
  here[path.at(-1) as string] = value;
  return Buffer.from(JSON.stringify(document));
}

function isWeb(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

const isDay = (day: string | undefined) =>
  /^\d{4}-\d{2}-\d{2}$/.test(day ?? "") && !Number.isNaN(Date.parse(day ?? ""));

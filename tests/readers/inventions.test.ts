import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { FetchError } from "../../scrapers/errors.ts";
import { decodeEntities } from "../../scrapers/kit/entities.ts";
import { readOffers } from "../../scrapers/kit/universal.ts";
import { loadPlatforms, loadSources } from "../../scrapers/registry.ts";
import { type Finding, offer, type Page } from "../../scrapers/source.ts";
import { recordedPages } from "../../scripts/recordings.ts";
import { sharedPath } from "../help/shared.ts";
import { offersOf, pageOf } from "../platforms/page.ts";

/** Whatever accident befell a page, no reader breaks on it, and no reader says what the page does not. */

const LARGEST = 120_000;
const own = fileURLToPath(new URL("../recordings/", import.meta.url));

interface Reader {
  parse(page: Page): Iterable<Finding>;
  /** Employer that a source is for: it may name it though the page does not. */
  company?: string | null;
}

const universal: Reader = { parse: (page) => readOffers(page, "json-ld").map(offer) };
const readers = new Map<string, Reader>([...(await loadSources()), ...(await loadPlatforms())] as [string, Reader][]);
/** Folders of the evaluation data that are called otherwise than their reader. */
const ALIASES: Readonly<Record<string, string>> = { "adzuna-fr": "adzuna", safran: "talentsoft" };

/** Every recorded page with its reader: ours, then those of the evaluation data where they are. */
function* recordings(): Generator<{ name: string; page: Page; reader: Reader }> {
  for (const name of readdirSync(own).filter((entry) => existsSync(join(own, entry, `${entry}.har`)))) {
    for (const page of recordedPages(join(own, name))) yield { name, page, reader: readers.get(name) as Reader };
  }
  const shared = sharedPath("recordings");
  if (!shared) return;
  for (const folder of readdirSync(shared).filter((entry) => statSync(join(shared, entry)).isDirectory())) {
    const reader = readers.get(ALIASES[folder] ?? folder) ?? universal;
    for (const file of readdirSync(join(shared, folder)).filter((entry) => /\.(json|html|xml|rss)$/.test(entry))) {
      yield { name: `${folder}/${file}`, page: pageOf(readFileSync(join(shared, folder, file))), reader };
    }
  }
}

/** The same dice on every machine. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const SWAPS: readonly ((value: unknown) => unknown)[] = [
  () => undefined,
  () => null,
  () => "",
  (value) => [value],
  (value) => ({ value }),
  (value) => (typeof value === "string" ? 7 : String(value)),
  () => [],
  () => true,
];

/** The page with a few of its parts lost, emptied or of another kind. */
function mutated(body: string, roll: (sides: number) => number): string {
  try {
    return JSON.stringify(swapped(JSON.parse(body), roll));
  } catch {
    const tags = body.split(/(?=<)/);
    const holes = new Set(Array.from({ length: 1 + roll(6) }, () => roll(tags.length)));
    const kept = tags.filter((_, n) => !holes.has(n)).join("");
    return roll(4) === 0 ? kept.slice(0, roll(kept.length)) : kept;
  }
}

function swapped(value: unknown, roll: (sides: number) => number): unknown {
  if (typeof value !== "object" || value === null) return value;
  const change = (inner: unknown) =>
    roll(12) === 0 ? (SWAPS[roll(SWAPS.length)] as (value: unknown) => unknown)(inner) : swapped(inner, roll);
  return Array.isArray(value)
    ? value.map(change)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}

function read(reader: Reader, page: Page): RawOffer[] {
  try {
    return offersOf([...reader.parse(page)]);
  } catch (error) {
    if (error instanceof FetchError) return [];
    throw error;
  }
}

/** All that a page says, in small letters: as written, without its entities and escapes, and its address. */
function saidBy(page: Page): string {
  const plain = page.text.replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  const decoded = decodeEntities(decodeEntities(plain));
  return [plain, decoded, percentDecoded(decoded), page.url, percentDecoded(page.url)].join("\n").toLowerCase();
}

function percentDecoded(value: string): string {
  return value.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString());
}

const wordsIn = (value: string): string[] => value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Fields whose every word must stand in the page; others are sometimes a site's code in words. */
const QUOTED = ["title", "place", "salary"] as const;

function inventions(raw: RawOffer, said: string, company: string | null | undefined): string[] {
  const missing = (field: string, value: string | null | undefined) =>
    wordsIn(value ?? "").every((word) => said.includes(word)) ? [] : [`${field} « ${value} »`];
  return [
    ...QUOTED.flatMap((field) => missing(field, raw[field])),
    ...(raw.places ?? []).flatMap((place) => missing("places", place)),
    ...(raw.company === company ? [] : missing("company", raw.company)),
    ...(raw.ref?.startsWith("page-") ? [] : missing("ref", raw.ref)),
    ...missing("url", identifiers(raw.url)),
    ...(dated(raw.postedAt, said) ? [] : [`postedAt « ${raw.postedAt} »`]),
  ];
}

/** What tells one posting from another in an address: the words with figures. Its host and its path may be the vendor's. */
function identifiers(url: string | null | undefined): string {
  const { pathname, search } = new URL(url ?? "https://exemple.fr/");
  return wordsIn(percentDecoded(pathname + search))
    .filter((word) => /\d{3}/.test(word))
    .join(" ");
}

/** A date is the page's own writing, its figures in another order (a year may be two), or an instant that it counts in seconds. */
function dated(value: string | null | undefined, said: string): boolean {
  if (!value || said.includes(value.toLowerCase())) return true;
  const instant = String(Date.parse(value));
  if (said.includes(instant) || said.includes(instant.slice(0, -3))) return true;
  return (value.match(/\d+/g) ?? []).every((figures) =>
    said.includes(String(Number(figures.replace(/^20(\d\d)$/, "$1")))),
  );
}

test("no reader breaks on a damaged page, and none says what the page does not", () => {
  let offers = 0;
  const faults: string[] = [];
  for (const { name, page, reader } of recordings()) {
    if (page.text.length > LARGEST) continue;
    const roll = dice(name.length * 7919 + page.text.length);
    const bodies = [page.text, ...Array.from({ length: 6 }, () => mutated(page.text, roll))];
    for (const body of bodies) {
      const damaged = pageOf(body, page.url, page.request, page.status);
      const said = saidBy(damaged);
      for (const raw of read(reader, damaged)) {
        offers++;
        faults.push(...inventions(raw, said, reader.company).map((what) => `${name} : ${what}`));
      }
    }
  }
  assert.ok(offers > 300, `trop peu d'annonces lues pour que le contrôle vaille : ${offers}`);
  assert.deepEqual([...new Set(faults)].slice(0, 40), []);
});

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { readConfig } from "../../config.ts";
import { type CrawledPage, crawl } from "../../scrapers/crawl.ts";
import { PageChanged } from "../../scrapers/errors.ts";
import { openArchive } from "../../scrapers/fetch/archive.ts";
import { createFetcher, type Fetcher } from "../../scrapers/fetch/fetcher.ts";
import { readHar, recordHar, writeHar } from "../../scrapers/fetch/har.ts";
import { startReplay } from "../../scrapers/fetch/replay.ts";
import { advertised, type Finding, follow, offer, type Page, queryAt, type Source } from "../../scrapers/source.ts";
import { keptFrontier } from "../crawl/kept-frontier.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vigie-replay-crawl-"));
  mkdirSync(join(folder, "recorded"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const API = "https://emplois.exemple.fr/api";
const query = queryAt("2026-11-20T08:00:00.000Z", { terms: ["IA"] });
const search = (page: number) => ({
  url: `${API}/search`,
  method: "POST" as const,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ q: "IA", page }),
});

/** A POST search paged by body, each row with a GET detail. */
const emplois: Source = {
  name: "emplois",
  title: "Emplois",
  homepage: "https://emplois.exemple.fr",
  kind: "board",
  via: "api",
  permission: { basis: "public-page", note: "essai", checked: "2026-11-01" },
  cron: "0 6 * * *",
  rank: 30,
  complete: true,
  *start() {
    yield search(1);
  },
  *parse(page): Iterable<Finding> {
    const data = page.json() as {
      total?: number;
      rows?: { id: string; title: string }[];
      next?: number;
      text?: string;
      id?: string;
      title?: string;
    };
    if (data.rows) {
      yield advertised(data.total ?? 0);
      for (const { id, title } of data.rows) {
        const url = `${API}/jobs/${id}?lang=fr&v=1`;
        yield follow({ url, label: "detail", partial: { source: "emplois", ref: id, url, title, place: "Nantes" } });
      }
      if (data.next) yield follow(search(data.next));
    } else if (data.id)
      yield offer({ source: "emplois", ref: data.id, title: data.title ?? "", description: data.text });
    else throw new PageChanged(page.url, "rows ou id");
  },
};

const at = "2026-11-19T10:00:00.000Z";
const json = { "content-type": "application/json" };
const exchange = (url: string, body: unknown, post: string | null = null, status = 200) => ({
  startedAt: at,
  method: post === null ? "GET" : "POST",
  url,
  requestBody: post,
  status,
  headers: json,
  body: Buffer.from(JSON.stringify(body)),
});
const SITE = [
  exchange("https://emplois.exemple.fr/robots.txt", "", null, 404),
  exchange(
    `${API}/search`,
    {
      total: 3,
      rows: [
        { id: "A", title: "Une" },
        { id: "B", title: "Deux" },
      ],
      next: 2,
    },
    '{"page":1,"q":"IA"}',
  ),
  exchange(`${API}/search`, { total: 3, rows: [{ id: "C", title: "Trois" }] }, '{"page":2,"q":"IA"}'),
  exchange(`${API}/jobs/A?v=1&lang=fr`, { id: "A", title: "Une offre", text: "Piloter des projets d'IA" }),
  exchange(`${API}/jobs/B?v=1&lang=fr`, { error: "gone" }, null, 404),
];

async function collect(fetcher: Pick<Fetcher, "fetchPage">): Promise<CrawledPage[]> {
  const frontier = keptFrontier();
  const parser = { parse: async (_: unknown, page: Page) => [...emplois.parse(page)] };
  const pages: CrawledPage[] = [];
  for await (const page of crawl(emplois, query, { fetcher, parser, frontier })) {
    pages.push(page);
    frontier.commit(page);
  }
  return pages;
}
const shortly = (pages: CrawledPage[]) =>
  pages.map((page) => [page.outcome, page.offers.map((one) => `${one.ref} ${one.title}, ${one.place}`).join()]);

test("a folder of recordings is a site: fetched over HTTP, archived, recorded again, and read again from both", async () => {
  writeFileSync(join(folder, "recorded", "emplois.har"), writeHar(SITE, { name: "essai", version: "1" }));
  const replay = await startReplay(join(folder, "recorded"));
  const archive = openArchive(join(folder, "archive"), { days: 30 });
  const config = readConfig({ VIGIE_CONTACT: "moi@exemple.fr", VIGIE_DATA: folder });
  const { userAgent, version } = config;
  const fetcher = createFetcher({ config, archive, replayUrl: replay.url });
  const recorder = recordHar(fetcher, { folder: join(folder, "again"), version, userAgent });
  const pages = await collect(recorder);
  await recorder.close();
  await replay.close();
  assert.equal(replay.recordedAt, at);
  const expected = [
    ["ok", ""],
    ["ok", "A Une offre, Nantes"],
    ["gone", ""],
    ["ok", ""],
    ["not-recorded", "C Trois, Nantes"],
  ];
  assert.deepEqual(shortly(pages), expected);
  assert.deepEqual(
    pages[2]?.findings.map((one) => one.kind === "gone" && one.ref),
    ["B"],
  );

  const from: Page[] = [];
  for await (const page of archive.pages("emplois")) from.push(page);
  assert.deepEqual(
    from.map((page) => page.request.partial?.ref ?? page.request.method),
    ["POST", "A", "POST"],
  );
  assert.deepEqual([...emplois.parse(from[1] as Page)].length, 1);
  await archive.close();

  const entries = readHar(readFileSync(join(folder, "again", "emplois.har")));
  assert.equal(entries.length, 3);
  const second = await startReplay(join(folder, "again"));
  const again = createFetcher({ config, replayUrl: second.url });
  assert.deepEqual(shortly(await collect(again)).slice(0, 2), expected.slice(0, 2));
  await again.close();
  await second.close();
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { type CrawledPage, completed, crawl, requestKey } from "../../scrapers/crawl.ts";
import { FetchError, type Outcome, PageChanged } from "../../scrapers/errors.ts";
import type { Fetched } from "../../scrapers/fetch/fetcher.ts";
import { makePage } from "../../scrapers/fetch/page.ts";
import {
  empty,
  type Finding,
  follow,
  offer,
  type Page,
  type PageRequest,
  queryAt,
  type Source,
} from "../../scrapers/source.ts";
import { keptFrontier } from "./kept-frontier.ts";

const HOST = "https://exemple.fr";
const NOW = "2026-11-20T08:00:00.000Z";
const query = queryAt(NOW, { terms: ["IA"] });

/** The site: what each path answers, as body or as outcome. */
type Site = Record<string, string | Outcome>;
const OUTCOMES = new Set(["blocked", "gone", "rate-limited", "unreachable", "empty", "cancelled", "unauthorised"]);

function fetcherOf(site: Site, asked: string[] = [], options: { retryAfterMs?: number; slow?: boolean } = {}) {
  return {
    async fetchPage(request: PageRequest): Promise<Fetched> {
      const path = new URL(request.url).pathname;
      asked.push(path);
      if (options.slow) await new Promise((resolve) => setTimeout(resolve, path.length % 3));
      const answer = site[path] ?? "unreachable";
      const base = { retryAfterMs: options.retryAfterMs ?? null, archived: null, tookMs: 1 };
      if (OUTCOMES.has(answer)) {
        const outcome = answer as Outcome;
        return {
          ...base,
          outcome,
          page: null,
          error: outcome === "empty" ? null : new FetchError(outcome, request.url, `état ${outcome}`),
        };
      }
      const body = Buffer.from(answer);
      return {
        ...base,
        outcome: "ok",
        error: null,
        page: makePage({ url: request.url, status: 200, headers: {}, body, fetchedAt: NOW, request }),
      };
    },
  };
}

/** Lines of a page: `list /2`, `row /d1 Titre`, `offer R1 Titre`, `none`, `other`. */
function* parse(page: Page): Iterable<Finding> {
  for (const line of page.text.split("\n")) {
    const [word, to = "", ...title] = line.split(" ");
    if (word === "list") yield follow({ url: HOST + to, label: "list" });
    else if (word === "row") yield follow({ url: HOST + to, label: "detail", partial: row(to, title.join(" ")) });
    else if (word === "offer") yield offer({ source: "essai", ref: to, title: title.join(" "), description: "long" });
    else if (word === "none") yield empty("Aucune offre");
    else throw new PageChanged(page.url, "liste");
  }
}
const row = (path: string, title: string): RawOffer => ({
  source: "essai",
  ref: path.slice(1),
  url: HOST + path,
  title,
  place: "Lyon",
  excerpt: true,
  postedAt: "il y a 3 jours",
});
const essai: Source = {
  name: "essai",
  title: "Essai",
  homepage: HOST,
  kind: "board",
  via: "html",
  permission: { basis: "public-page", note: "essai", checked: "2026-11-01" },
  cron: "0 6 * * *",
  rank: 30,
  complete: true,
  company: "Maison Essai",
  *start() {
    yield { url: `${HOST}/1`, label: "list" };
  },
  parse,
};
const parser = { parse: async (_: unknown, page: Page) => [...parse(page)] };

async function run(
  site: Site,
  options: {
    source?: Partial<Source>;
    asked?: string[];
    concurrency?: number;
    retryAfterMs?: number;
    slow?: boolean;
  } = {},
) {
  const frontier = keptFrontier();
  const pages: CrawledPage[] = [];
  const fetcher = fetcherOf(site, options.asked, options);
  const { concurrency } = options;
  for await (const page of crawl({ ...essai, ...options.source }, query, { fetcher, parser, frontier, concurrency })) {
    pages.push(page);
    frontier.commit(page);
  }
  return { pages, frontier, offers: pages.flatMap((page) => page.offers) };
}

test("list, paging and details: each request once, in the order of the list, rows filling blanks only", async () => {
  const asked: string[] = [];
  const site = {
    "/1": "row /d1 Cheffe\nrow /d2 Pilote\nlist /2\nlist /1#bas",
    "/2": "row /d2 Pilote\nrow /d3 Tierce",
    "/d1": "offer d1 Cheffe de projet IA",
    "/d2": "offer d2 Pilote IA",
    "/d3": "offer d3 Tierce",
  };
  const { pages, offers, frontier } = await run(site, { asked });
  assert.deepEqual(asked, ["/1", "/d1", "/d2", "/2", "/d3"]);
  assert.deepEqual(
    pages.map((page) => page.follow.map((request) => new URL(request.url).pathname)),
    [["/d1", "/d2", "/2"], [], [], ["/d3"], []],
  );
  assert.deepEqual(
    offers.map((one) => one.title),
    ["Cheffe de projet IA", "Pilote IA", "Tierce"],
  );
  const [first] = offers;
  assert.equal(first?.place, "Lyon");
  assert.equal(first?.company, "Maison Essai");
  assert.equal(first?.excerpt, undefined, "le texte complet n'est pas un extrait");
  assert.equal(first?.seenAt, NOW);
  assert.deepEqual(frontier.pending(), []);
});

test("a detail that cannot be read gives its row; one that is gone gives proof of it, and no offer", async () => {
  const { pages, offers } = await run({
    "/1": "row /d1 Une\nrow /d2 Deux\nrow /d3 Trois",
    "/d1": "unreachable",
    "/d2": "gone",
    "/d3": "surprise",
  });
  assert.deepEqual(
    offers.map((one) => [one.ref, one.source, one.excerpt]),
    [
      ["d1", "essai", true],
      ["d3", "essai", true],
    ],
  );
  assert.deepEqual(
    pages.map((page) => page.outcome),
    ["ok", "unreachable", "gone", "changed"],
  );
  assert.deepEqual(pages[2]?.findings, [{ kind: "gone", ref: "d2", quote: "état gone" }]);
});

test("a list that vanished is no proof that its offers are gone", async () => {
  const { pages } = await run({ "/1": "gone" });
  assert.deepEqual(
    pages.map((page) => [page.outcome, page.findings]),
    [["gone", []]],
  );
});

test("a refusal ends the run of the source: what remains stays pending", async () => {
  for (const outcome of ["blocked", "unauthorised", "rate-limited"] as const) {
    const { pages, offers, frontier } = await run({ "/1": "row /d1 Une\nrow /d2 Deux\nrow /d3 Trois", "/d1": outcome });
    assert.equal(pages.length, 2);
    assert.equal(pages[1]?.stops, true);
    assert.deepEqual(
      offers.map((one) => one.ref),
      ["d1"],
    );
    assert.deepEqual(
      frontier.pending().map((item) => item.key),
      [`GET ${HOST}/d2`, `GET ${HOST}/d3`],
    );
  }
  const short = await run(
    { "/1": "row /d1 Une\nrow /d2 Deux", "/d1": "rate-limited", "/d2": "offer d2 Deux" },
    { retryAfterMs: 1000 },
  );
  assert.equal(short.pages.length, 3);
});

test("the ceiling of requests makes the run suspect, and only when something was left", async () => {
  const site = { "/1": "row /d1 Une\nrow /d2 Deux", "/d1": "offer d1 Une", "/d2": "offer d2 Deux" };
  const capped = await run(site, { source: { maxRequests: 2 } });
  assert.deepEqual(capped.pages.at(-1)?.findings, [{ kind: "suspect", why: "plafond de requêtes atteint" }]);
  assert.equal(capped.frontier.pending().length, 1);
  const exact = await run(site, { source: { maxRequests: 3 } });
  assert.deepEqual(
    exact.pages.flatMap((page) => page.findings),
    [],
  );
});

test("« nothing » is an answer: in words or as an answer without content", async () => {
  const said = await run({ "/1": "none" });
  assert.deepEqual(
    said.pages.map((page) => [page.outcome, page.findings]),
    [["empty", [{ kind: "empty", quote: "Aucune offre" }]]],
  );
  const mute = await run({ "/1": "empty" });
  assert.deepEqual(
    mute.pages.map((page) => [page.outcome, page.findings]),
    [["empty", [{ kind: "empty", quote: "HTTP 204" }]]],
  );
});

test("four at once: the same pages, each once, whatever comes back first", async () => {
  const rows = Array.from({ length: 60 }, (_, n) => `/d${"x".repeat(n % 3)}${n}`);
  const site: Site = { "/1": rows.map((path) => `row ${path} T`).join("\n") };
  for (const path of rows) site[path] = `offer ${path.slice(1)} T`;
  const asked: string[] = [];
  const { offers } = await run(site, { asked, concurrency: 4, slow: true });
  assert.equal(asked.length, 61);
  assert.equal(new Set(asked).size, 61);
  assert.deepEqual(offers.map((one) => one.ref).sort(), rows.map((path) => path.slice(1)).sort());
});

test("interrupted anywhere and taken up again: no page lost, none committed twice", async () => {
  const rows = Array.from({ length: 12 }, (_, n) => `/d${n}`);
  const site: Site = {
    "/1": `${rows
      .slice(0, 6)
      .map((path) => `row ${path} T`)
      .join("\n")}\nlist /2`,
    "/2": rows
      .slice(6)
      .map((path) => `row ${path} T`)
      .join("\n"),
  };
  for (const path of rows) site[path] = `offer ${path.slice(1)} T`;
  for (let kill = 0; kill < 14; kill++) {
    for (const concurrency of [1, 3]) {
      const committed: CrawledPage[] = [];
      const before = keptFrontier();
      for await (const page of crawl(essai, query, {
        fetcher: fetcherOf(site),
        parser,
        frontier: before,
        concurrency,
      })) {
        // A crash between the yield and the commit: nothing of this page may count.
        if (committed.length === kill) break;
        before.commit(page);
        committed.push(page);
      }
      const resumed = keptFrontier(before.items());
      for await (const page of crawl(essai, query, {
        fetcher: fetcherOf(site),
        parser,
        frontier: resumed,
        concurrency,
      })) {
        resumed.commit(page);
        committed.push(page);
      }
      assert.equal(committed.length, 14, `arrêt ${kill}, ${concurrency} à la fois`);
      assert.equal(new Set(committed.map((page) => page.key)).size, 14);
    }
  }
});

test("a signal stops asking; pages cut short are not yielded", async () => {
  const stop = new AbortController();
  const frontier = keptFrontier();
  const pages: CrawledPage[] = [];
  const site: Site = { "/1": "row /d1 Une\nrow /d2 Deux", "/d1": "cancelled" };
  for await (const page of crawl(essai, query, { fetcher: fetcherOf(site), parser, frontier, signal: stop.signal })) {
    pages.push(page);
    frontier.commit(page);
  }
  assert.equal(pages.length, 1);
  assert.deepEqual(
    frontier.pending().map((item) => new URL(item.request.url).pathname),
    ["/d1", "/d2"],
  );
  stop.abort();
  for await (const page of crawl(essai, query, {
    fetcher: fetcherOf(site),
    parser,
    frontier: keptFrontier(),
    signal: stop.signal,
  })) {
    assert.fail(`lu après l'arrêt : ${page.key}`);
  }
});

test("a page read in an earlier run is not asked for again when the list vouches for its offer", async () => {
  const asked: string[] = [];
  const fetcher = fetcherOf({ "/1": "", "/d2": "offer d2 Deux" }, asked);
  const vouching = {
    parse: async (_: unknown, page: Page): Promise<Finding[]> =>
      page.url.endsWith("/1")
        ? ["d1", "d2"].map((ref) => follow({ url: `${HOST}/${ref}`, skipIfKnown: ref }))
        : [...parse(page)],
  };
  const frontier = keptFrontier();
  const pages: CrawledPage[] = [];
  const known = { ...query, known: (ref: string) => ref === "d1" };
  for await (const page of crawl(essai, known, { fetcher, parser: vouching, frontier })) {
    pages.push(page);
    frontier.commit(page);
  }
  assert.deepEqual(asked, ["/1", "/d2"]);
  assert.deepEqual(pages[0]?.findings, [{ kind: "seen", ref: "d1" }]);
});

test("the key is method, address without fragment, and body", () => {
  assert.equal(requestKey({ url: `${HOST}/a#b` }), requestKey({ url: `${HOST}/a`, method: "GET", label: "list" }));
  assert.notEqual(
    requestKey({ url: HOST, method: "POST", body: '{"p":1}' }),
    requestKey({ url: HOST, method: "POST", body: '{"p":2}' }),
  );
});

test("completing fills blanks and never overwrites; a relative date keeps the day of its page", () => {
  const detail: RawOffer = {
    source: "a",
    ref: "1",
    title: "Vrai titre",
    place: "",
    skills: [],
    seenAt: "2026-11-21T00:00:00Z",
  };
  const list: RawOffer = {
    source: "a",
    ref: "1",
    title: "Titre…",
    place: "Lyon",
    skills: ["SQL"],
    description: "Début",
    excerpt: true,
    postedAt: "hier",
    seenAt: "2026-11-20T00:00:00Z",
  };
  assert.deepEqual(completed(detail, list), { ...list, title: "Vrai titre" });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { FetchError } from "../../scrapers/errors.ts";
import { inMemory } from "../../scrapers/fetch/memory.ts";
import { createPace } from "../../scrapers/fetch/pace.ts";
import { backoff, MAX_ATTEMPTS, retryAfter, worthRetrying } from "../../scrapers/fetch/retry.ts";
import { door, html, type Site, site, source } from "./site.ts";

const gaps = ({ hits }: Site) => hits.slice(1).map((hit, at) => hit.at - hits[at]!.at);

test("Retry-After: seconds, the three date forms, the past and junk", () => {
  const now = Date.parse("2026-11-06T08:49:00Z");
  assert.equal(retryAfter("120", now), 120_000);
  assert.equal(retryAfter(" 7 ", now), 7000);
  assert.equal(retryAfter("Fri, 06 Nov 2026 08:49:37 GMT", now), 37_000);
  assert.equal(retryAfter("Friday, 06-Nov-26 08:49:37 GMT", now), 37_000);
  assert.equal(retryAfter("Fri Nov  6 08:49:37 2026", now), 37_000);
  for (const junk of [
    "0",
    "-5",
    "1.5",
    "soon",
    "",
    "2030-01-01",
    "Fri, 06 Nov 2020 08:49:37 GMT",
    "Mon nothing",
    undefined,
  ])
    assert.equal(retryAfter(junk, now), null, junk);
  assert.ok((retryAfter("999999999999999", now) ?? 0) > 86_400_000);
});

test("retried only where the remedy says so, or where the wait is short", () => {
  const error = (outcome: ConstructorParameters<typeof FetchError>[0], retryAfterMs: number | null = null) =>
    new FetchError(outcome, "", "", { retryAfterMs });
  assert.equal(worthRetrying(error("server-error"), 1, 1000), true);
  assert.equal(worthRetrying(error("server-error"), MAX_ATTEMPTS, 1000), false);
  assert.equal(worthRetrying(error("blocked"), 1, 1000), false);
  assert.equal(worthRetrying(error("rate-limited"), 1, 1000), false);
  assert.equal(worthRetrying(error("rate-limited", 500), 1, 1000), true);
  assert.equal(worthRetrying(error("rate-limited", 5000), 1, 1000), false);
  for (let round = 0; round < 100; round++) {
    const pause = backoff(2, 100);
    assert.ok(pause >= 200 && pause <= 300);
  }
});

test("one request at a time, and never closer than the pace", async (t) => {
  let open = 0;
  let most = 0;
  const served = await site(t, {
    "/x": (_request, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.end("x");
      }, Math.random() * 40);
    },
  });
  const fetcher = door(t, { pace: true });
  await fetcher.fetchPage({ url: `${served.url}/robots.txt` }, source("html", 100));
  served.hits.length = 0;
  await Promise.all(
    Array.from({ length: 8 }, () => fetcher.fetchPage({ url: `${served.url}/x` }, source("html", 100))),
  );
  assert.equal(most, 1);
  assert.equal(served.hits.length, 8);
  assert.ok(Math.min(...gaps(served)) >= 98, gaps(served).join());
});

test("another host does not wait for a slow one", async (t) => {
  const slow = await site(t, { "/x": (_request, response) => setTimeout(() => response.end("x"), 400) });
  const quick = await site(t, { "/x": html("x") });
  const fetcher = door(t, { pace: true });
  const first = fetcher.fetchPage({ url: `${slow.url}/x` }, source());
  await fetcher.fetchPage({ url: `${quick.url}/x` }, source());
  assert.equal(slow.paths().length, slow.hits.length - 1);
  assert.equal(await Promise.race([first.then(() => "slow"), Promise.resolve("quick")]), "quick");
  await first;
});

test("Crawl-delay counts when it is longer than our own pace", async (t) => {
  const served = await site(t, { "/robots.txt": html("User-agent: *\nCrawl-delay: 0.4"), "/x": html("x") });
  const fetcher = door(t, { pace: true });
  await fetcher.fetchPage({ url: `${served.url}/x` }, source("html", 10));
  await fetcher.fetchPage({ url: `${served.url}/x` }, source("html", 10));
  assert.ok(Math.min(...gaps(served)) >= 398, gaps(served).join());
});

test("a clock that is put back is no demand of the site", async (t) => {
  const pace = createPace({ memory: inMemory(), paced: true, perHost: 1, longestWaitMs: 5000 });
  const url = new URL("https://a.exemple.fr/");
  await pace.turn(url, 10, async () => {});
  const { now } = Date;
  t.mock.method(Date, "now", () => now() - 3_600_000);
  await pace.turn(url, 10, async () => {});
  await pace.hold(url, 60_000);
  await assert.rejects(
    pace.turn(url, 10, async () => {}),
    /encore 1 min/,
  );
});

test("errors make the pace slower, never faster", async () => {
  const pace = createPace({ memory: inMemory(), paced: true, perHost: 1, longestWaitMs: 60_000 });
  const url = new URL("https://a.exemple.fr/");
  const times: number[] = [];
  for (let round = 0; round < 4; round++) {
    await pace.turn(url, 40, async () => times.push(Date.now()));
    pace.note(url, false);
  }
  const [first, second, third] = times.slice(1).map((at, index) => at - times[index]!);
  assert.ok(first! >= 80 && second! >= 160 && third! >= 320, times.join());
});

for (const [form, value] of [
  ["seconds", () => "1"],
  ["a date", () => new Date(Date.now() + 2000).toUTCString()],
] as const)
  test(`Retry-After in ${form} is really waited for, then the page is read`, async (t) => {
    let due = 0;
    const served = await site(t, {
      "/x": (_request, response) => {
        if (due > 0) return void response.end("x");
        const after = value();
        due = /^\d+$/.test(after) ? Date.now() + Number(after) * 1000 : Date.parse(after);
        response.writeHead(429, { "retry-after": after }).end();
      },
    });
    const { outcome } = await door(t).fetchPage({ url: `${served.url}/x` }, source());
    assert.equal(outcome, "ok");
    assert.equal(served.paths().length, 2);
    assert.ok(served.hits.at(-1)!.at >= due, `${served.hits.at(-1)!.at - due}`);
  });

test("a long Retry-After is told, and neither forgotten by a restart nor tried by others", async (t) => {
  const served = await site(t, {
    "/x": (_request, response) => response.writeHead(503, { "retry-after": "3600" }).end(),
    "/y": html("y"),
  });
  const memory = inMemory();
  const first = await door(t, { memory }).fetchPage({ url: `${served.url}/x` }, source());
  assert.equal(first.outcome, "rate-limited");
  assert.ok((first.retryAfterMs ?? 0) > 3_500_000);
  const later = await door(t, { memory }).fetchPage({ url: `${served.url}/y` }, source());
  assert.equal(later.outcome, "rate-limited");
  assert.ok((later.retryAfterMs ?? 0) > 3_500_000);
  assert.match(later.error?.message ?? "", /60 min/);
  assert.deepEqual(served.paths(), ["/x"]);
});

test("a redirect that asks to wait is waited for, at another host too", async (t) => {
  const other = await site(t, { "/y": html("y") });
  const served = await site(t, {
    "/x": (_request, response) => response.writeHead(301, { location: `${other.url}/y`, "retry-after": "1" }).end(),
  });
  assert.equal((await door(t).fetchPage({ url: `${served.url}/x` }, source())).outcome, "ok");
  assert.ok(other.hits.at(-1)!.at - served.hits.at(-1)!.at >= 999);
});

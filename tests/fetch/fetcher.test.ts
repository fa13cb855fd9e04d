import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { readConfig } from "../../config.ts";
import type { PageArchive } from "../../scrapers/fetch/fetcher.ts";
import { inMemory } from "../../scrapers/fetch/memory.ts";
import { privateAddresses } from "../help/hostile.ts";
import { door, html, redirect, site, source } from "./site.ts";

test("a page arrives whole, asked for under our own name", async (t) => {
  const { url, hits } = await site(t, { "/offre": html("<h1>Chef de projet IA</h1>") });
  const request = {
    url: `${url}/offre#haut`,
    label: "detail",
    headers: { "User-Agent": "Mozilla/5.0", "X-Autre": "1" },
  };
  const { outcome, page, error } = await door(t).fetchPage(request, source());
  assert.deepEqual([outcome, error, page?.status], ["ok", null, 200]);
  assert.equal(page?.url, `${url}/offre`);
  assert.equal(page?.request, request);
  assert.match(page?.text ?? "", /Chef de projet/);
  assert.deepEqual(
    hits.map((hit) => hit.path),
    ["/robots.txt", "/offre"],
  );
  for (const hit of hits)
    assert.match(hit.request.headers["user-agent"] ?? "", /^VigieBot\/[\d.]+ \(\+test@exemple\.fr\)$/);
  assert.equal(hits[1]?.request.headers["x-autre"], "1");
});

test("a search is posted as it is", async (t) => {
  const { url, hits } = await site(t, {
    "/search": (_request, response, body) => response.setHeader("content-type", "application/json").end(body),
  });
  const request = {
    url: `${url}/search`,
    method: "POST" as const,
    body: '{"q":"IA"}',
    headers: { "content-type": "application/json" },
  };
  const { page } = await door(t).fetchPage(request, source("api"));
  assert.deepEqual(page?.json(), { q: "IA" });
  assert.equal(hits[1]?.request.headers["content-type"], "application/json");
});

test("HTTP statuses become named outcomes, in French, and only errors that say so are retried", async (t) => {
  const statuses = {
    204: "empty",
    400: "bad-request",
    401: "blocked",
    403: "blocked",
    404: "gone",
    410: "gone",
  } as const;
  const more = {
    422: "bad-request",
    429: "rate-limited",
    500: "server-error",
    503: "server-error",
    999: "blocked",
  } as const;
  const all = { ...statuses, ...more };
  const routes = Object.fromEntries(Object.keys(all).map((status) => [`/${status}`, html("", Number(status))]));
  const { url, paths } = await site(t, routes);
  const fetcher = door(t);
  for (const [status, wanted] of Object.entries(all)) {
    const { outcome, error, page } = await fetcher.fetchPage({ url: `${url}/${status}` }, source());
    assert.equal(outcome, wanted, status);
    assert.equal(page === null, wanted !== "empty");
    if (error !== null) assert.match(error.message, /site|page|requête|accès/);
    assert.equal(paths().filter((path) => path === `/${status}`).length, wanted === "server-error" ? 3 : 1, status);
  }
});

test("an API's own sentence is in the error", async (t) => {
  const { url } = await site(t, {
    "/x": (_request, response) =>
      response
        .writeHead(400, { "content-type": "application/json" })
        .end('{"message":"La position de début est trop grande."}'),
  });
  const { error } = await door(t).fetchPage({ url: `${url}/x` }, source("api"));
  assert.match(error?.message ?? "", /position de début est trop grande/);
});

test("a captcha, a challenge and a login wall are « blocked », asked once", async (t) => {
  const { url, paths } = await site(t, {
    "/dd": html('<script>var dd={"host":"geo.captcha-delivery.com"}</script>', 403),
    "/dd200": html('<script src="https://geo.captcha-delivery.com/c.js"></script>'),
    "/cf": html("<title>Just a moment...</title>", 503),
    "/waf": (_request, response) => response.writeHead(202).end(),
    "/job": redirect("/account/login?from=bot"),
    "/account/login": html("<form>"),
    "/poste": html('<title>Security check engineer</title><script>"@type":"JobPosting"</script>'),
  });
  const fetcher = door(t);
  for (const path of ["/dd", "/dd200", "/cf", "/waf", "/job"]) {
    const { outcome, error } = await fetcher.fetchPage({ url: url + path }, source());
    assert.equal(outcome, "blocked", path);
    assert.match(error?.message ?? "", /^accès refusé/);
    assert.equal(paths().filter((asked) => asked === path).length, 1);
  }
  assert.equal((await fetcher.fetchPage({ url: `${url}/poste` }, source())).outcome, "ok");
});

test("redirects: followed five times, each target checked again", async (t) => {
  const other = await site(t, {
    "/robots.txt": html("User-agent: *\nDisallow: /prive"),
    "/prive": html("non"),
    "/ok": html("oui"),
  });
  const { url, paths } = await site(t, {
    "/loop": redirect("/loop"),
    "/file": redirect("file:///etc/passwd"),
    "/inside": redirect("http://10.0.0.1/"),
    "/password": redirect("http://a:b@exemple.fr/"),
    "/prive": redirect(`${other.url}/prive`),
    "/ok": redirect(`${other.url}/ok`, 308),
    "/nowhere": (_request, response) => response.writeHead(302).end(),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`/hop${n}`, redirect(n === 5 ? "/end" : `/hop${n + 1}`)])),
    "/end": html("fin"),
  });
  const fetcher = door(t);
  const outcome = async (path: string) => (await fetcher.fetchPage({ url: url + path }, source())).outcome;
  assert.equal(await outcome("/loop"), "too-many-redirects");
  assert.equal(paths().filter((path) => path === "/loop").length, 6);
  assert.equal(await outcome("/file"), "refused-address");
  assert.equal(await outcome("/inside"), "refused-address");
  assert.equal(await outcome("/password"), "refused-address");
  assert.equal(await outcome("/prive"), "refused-by-robots");
  assert.equal(await outcome("/nowhere"), "server-error");
  assert.equal(await outcome("/hop1"), "ok");
  const moved = await fetcher.fetchPage(
    { url: `${url}/ok`, headers: { authorization: "Bearer moi", cookie: "a=1" } },
    source(),
  );
  assert.equal(moved.page?.url, `${other.url}/ok`);
  assert.deepEqual(other.paths(), ["/ok"]);
  const there = other.hits.at(-1)?.request.headers;
  assert.deepEqual([there?.authorization, there?.cookie], [undefined, undefined]);
});

test("robots.txt that forbids or cannot be read: no fetch", async (t) => {
  const broken: Record<string, Parameters<typeof site>[1][string]> = {
    forbidden: html("User-agent: *\nDisallow: /"),
    bom: html("\ufeffUser-agent: VigieBot\nDisallow: /"),
    "500": html("", 500),
    "503": html("", 503),
    reset: (request) => request.socket.destroy(),
    timeout: () => {},
  };
  const outcomes: Record<string, string> = {};
  for (const [name, handler] of Object.entries(broken)) {
    const { url, paths } = await site(t, { "/robots.txt": handler, "/x": html("x") });
    const { outcome, error } = await door(t, { timeouts: { headers: 200, total: 400 } }).fetchPage(
      { url: `${url}/x` },
      source(),
    );
    outcomes[name] = outcome;
    assert.match(error?.message ?? "", /robots\.txt/);
    assert.deepEqual(paths(), [], name);
  }
  assert.deepEqual(outcomes, {
    forbidden: "refused-by-robots",
    bom: "refused-by-robots",
    "500": "refused-by-robots",
    "503": "refused-by-robots",
    reset: "unreachable",
    timeout: "timed-out",
  });
});

test("robots.txt that is absent, refused, moved or looping in circles does not forbid", async (t) => {
  const allowed: Record<string, Parameters<typeof site>[1][string]> = {
    "404": html("User-agent: *\nDisallow: /", 404),
    "401": html("", 401),
    "403": html("", 403),
    "429": html("", 429),
    loop: redirect("/robots.txt"),
    empty: html(""),
  };
  for (const [name, handler] of Object.entries(allowed)) {
    const { url, hits } = await site(t, { "/robots.txt": handler, "/x": html("x") });
    assert.equal((await door(t).fetchPage({ url: `${url}/x` }, source())).outcome, "ok", name);
    assert.ok(hits.length <= 7, `${name} ${hits.length}`);
  }
  const moved = await site(t, {
    "/robots.txt": redirect("/r2"),
    "/r2": html("User-agent: *\nDisallow: /x"),
    "/x": html("x"),
  });
  assert.equal((await door(t).fetchPage({ url: `${moved.url}/x` }, source())).outcome, "refused-by-robots");
});

test("robots.txt behind five redirects counts, behind six there is none", async (t) => {
  const behind = async (hops: number) => {
    const routes: Parameters<typeof site>[1] = { "/x": html("x"), [`/r${hops}`]: html("User-agent: *\nDisallow: /x") };
    for (let hop = 0; hop < hops; hop++) routes[hop === 0 ? "/robots.txt" : `/r${hop}`] = redirect(`/r${hop + 1}`);
    const { url } = await site(t, routes);
    return (await door(t).fetchPage({ url: `${url}/x` }, source())).outcome;
  };
  assert.equal(await behind(5), "refused-by-robots");
  assert.equal(await behind(6), "ok");
});

test("robots.txt is asked once a day, over restarts too", async (t) => {
  const { url, hits } = await site(t, { "/robots.txt": html("User-agent: *\nDisallow: /y"), "/x": html("x") });
  const memory = inMemory();
  for (let start = 0; start < 2; start++) {
    const fetcher = door(t, { memory });
    await Promise.all([1, 2, 3].map(() => fetcher.fetchPage({ url: `${url}/x` }, source())));
    assert.equal((await fetcher.fetchPage({ url: `${url}/y` }, source())).outcome, "refused-by-robots");
  }
  assert.equal(hits.filter((hit) => hit.path === "/robots.txt").length, 1);
});

/** An archive as small as can be. */
function shelf(): PageArchive & { bodies: Map<string, Buffer> } {
  const bodies = new Map<string, Buffer>();
  return {
    bodies,
    async write(page) {
      const hash = createHash("sha256").update(page.body).digest("hex");
      bodies.set(hash, page.body);
      return hash;
    },
    read: async (hash) => bodies.get(hash) ?? null,
  };
}

test("an unchanged page is given back from the archive; without its archived body we do not ask so", async (t) => {
  const { url, hits } = await site(t, {
    "/x": (request, response) => {
      const headers = {
        etag: 'W/"1"',
        "last-modified": "Mon, 05 Oct 2026 10:00:00 GMT",
        "content-type": "text/html; charset=iso-8859-1",
      };
      if (request.headers["if-none-match"] === 'W/"1"') response.writeHead(304, headers).end();
      else response.writeHead(200, headers).end(Buffer.from("d\xe9j\xe0", "latin1"));
    },
    "/304": html("", 304),
  });
  const memory = inMemory();
  const archive = shelf();
  const read = () => door(t, { memory, archive }).fetchPage({ url: `${url}/x` }, source());
  const first = await read();
  assert.deepEqual([first.outcome, first.page?.text], ["ok", "déjà"]);
  const second = await read();
  assert.deepEqual([second.outcome, second.page?.text, second.archived], ["unchanged", "déjà", first.archived]);
  assert.equal(hits.at(-1)?.request.headers["if-modified-since"], "Mon, 05 Oct 2026 10:00:00 GMT");
  archive.bodies.clear();
  assert.equal((await read()).outcome, "ok");
  assert.equal(hits.at(-1)?.request.headers["if-none-match"], undefined);
  assert.equal((await door(t).fetchPage({ url: `${url}/304` }, source())).outcome, "server-error");
});

test("live reading needs a contact", async (t) => {
  const fetcher = door(t, { config: readConfig({}) });
  const { outcome, error } = await fetcher.fetchPage({ url: "https://emploi.exemple.fr/" }, source());
  assert.equal(outcome, "needs-settings");
  assert.match(error?.message ?? "", /VIGIE_CONTACT/);
});

test("a name that leads to a private network is refused at connect time, and nothing is connected", async (t) => {
  const canary = await site(t, { "/": html("non") });
  const port = new URL(canary.url).port;
  const lookup = (_name: string, options: { all?: boolean }, done: (...args: never[]) => void) => {
    const answer = options.all ? [[{ address: "127.0.0.1", family: 4 }]] : ["127.0.0.1", 4];
    (done as (...args: unknown[]) => void)(null, ...answer);
  };
  const fetcher = door(t, { allowLoopback: false, lookup: lookup as never });
  const { outcome } = await fetcher.fetchPage(
    { url: `http://rebind.exemple.fr:${port}/`, typedByPerson: true },
    source(),
  );
  assert.equal(outcome, "refused-address");
  assert.equal((await fetcher.fetchPage({ url: `${canary.url}/` }, source())).outcome, "refused-address");
  assert.equal(canary.hits.length, 0);
});

test("sites that break in the middle are named, and retried", async (t) => {
  const { url, paths } = await site(t, {
    "/reset": (request) => request.socket.destroy(),
    "/short": (_request, response) => {
      response.writeHead(200, { "content-length": "1000" }).write("court");
      setTimeout(() => response.destroy(), 20);
    },
    "/slow": (_request, response) => {
      const drip = setInterval(() => response.write("."), 30);
      response.on("close", () => clearInterval(drip));
    },
    "/silent": () => {},
    "/huge-header": (_request, response) => response.writeHead(200, { "x-h": "a".repeat(100_000) }).end(),
  });
  const fetcher = door(t, { timeouts: { headers: 300, total: 500 } });
  const outcome = async (path: string) => (await fetcher.fetchPage({ url: url + path }, source())).outcome;
  assert.deepEqual(await Promise.all(["/reset", "/short", "/slow", "/silent", "/huge-header"].map(outcome)), [
    "unreachable",
    "unreachable",
    "timed-out",
    "timed-out",
    "too-large",
  ]);
  assert.equal(paths().filter((path) => path === "/reset").length, 3);
  assert.equal((await fetcher.fetchPage({ url: "http://127.0.0.1:1/" }, source())).outcome, "unreachable");
});

test("an interrupted reading says so at once", async (t) => {
  const { url } = await site(t, { "/silent": () => {} });
  const stop = new AbortController();
  const reading = door(t, { signal: stop.signal }).fetchPage({ url: `${url}/silent` }, source());
  setTimeout(() => stop.abort(), 50);
  assert.equal((await reading).outcome, "cancelled");
});

test("replay: every request goes to the local server, with its real address beside it", async (t) => {
  const { url, hits } = await site(t, {
    "/": (request, response, body) => {
      const asked = String(request.headers["x-vigie-url"]);
      if (asked.endsWith("/liste")) response.end(`<p>${request.method} ${body}</p>`);
      else if (asked.endsWith("/erreur")) response.writeHead(429, { "retry-after": "3600" }).end();
      else response.writeHead(599, { "x-vigie-outcome": "not-recorded" }).end();
    },
  });
  const fetcher = door(t, { replayUrl: url, config: readConfig({}), allowLoopback: false });
  const ask = (path: string) =>
    fetcher.fetchPage({ url: `https://emploi.exemple.fr${path}`, method: "POST", body: "q" }, source());
  const listed = await ask("/liste");
  assert.deepEqual([listed.outcome, listed.page?.url], ["ok", "https://emploi.exemple.fr/liste"]);
  assert.match(listed.page?.text ?? "", /POST q/);
  assert.equal((await ask("/autre")).outcome, "not-recorded");
  assert.equal((await ask("/erreur")).outcome, "rate-limited");
  assert.equal((await ask("/liste")).outcome, "ok");
  assert.equal(hits[0]?.request.headers["x-vigie-url"], "https://emploi.exemple.fr/robots.txt");
  assert.throws(() => door(t, { replayUrl: "https://ailleurs.exemple.fr/" }), /local/);
});

test("connections are kept between pages, and a closed door interrupts what is under way", async (t) => {
  const { url, hits } = await site(t, { "/x": html("x"), "/silent": () => {} });
  const fetcher = door(t);
  for (let round = 0; round < 5; round++) await fetcher.fetchPage({ url: `${url}/x` }, source());
  // Two: the first is given back a tick after its page.
  assert.ok(new Set(hits.map((hit) => hit.request.socket.remotePort)).size <= 2);
  const reading = fetcher.fetchPage({ url: `${url}/silent` }, source());
  while (!hits.some((hit) => hit.path === "/silent")) await new Promise((done) => setTimeout(done, 5));
  await fetcher.close();
  assert.equal((await reading).outcome, "cancelled");
});

test("a fault of ours is not told as the site's", async (t) => {
  const { url } = await site(t, { "/x": html("x") });
  const memory = {
    get: () => Promise.reject(new Error("base illisible")),
    set: async () => {},
  };
  await assert.rejects(door(t, { memory }).fetchPage({ url: `${url}/x` }, source()), /base illisible/);
  const archive = { write: () => Promise.reject(new Error("disque plein")), read: async () => null };
  const lines: string[] = [];
  const read = await door(t, { archive, log: (_level, line) => lines.push(line) }).fetchPage(
    { url: `${url}/x` },
    source(),
  );
  assert.deepEqual([read.outcome, read.archived], ["ok", null]);
  assert.match(lines.join(), /disque plein/);
});

test("addresses that must be refused are refused at the door, without a word on the wire", async (t) => {
  let asked = 0;
  const lookup = () => void asked++;
  const fetcher = door(t, { allowLoopback: false, lookup });
  const read = (url: string) => fetcher.fetchPage({ url, typedByPerson: true }, source());
  const outcomes = await Promise.all(privateAddresses().map(async (url) => (await read(url)).outcome));
  assert.deepEqual([...new Set(outcomes)], ["refused-address"]);
  assert.equal(asked, 0);
});

import assert from "node:assert/strict";
import { request } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { test } from "node:test";
import { OffersQuery } from "../../api/schemas/offers-query.ts";
import { naughtyStrings } from "../help/hostile.ts";
import { fakeHouse } from "./fake.ts";
import { FORM, OWN, serve } from "./serve.ts";

test("an answer that has not changed costs a 304; changed answers come whole, compressed where asked", async (t) => {
  let revision = 1;
  const { server, calls } = await serve({ revision: () => revision });
  t.after(() => server.close());
  const first = await server.inject({ url: "/api/v1/offers", headers: { "accept-encoding": "gzip" } });
  assert.equal(first.headers["content-encoding"], "gzip");
  const etag = String(first.headers.etag);
  const again = await server.inject({ url: "/api/v1/offers", headers: { "if-none-match": etag } });
  assert.equal(again.statusCode, 304);
  assert.equal(again.body, "");
  assert.equal(calls.searches.length, 1, "kept while the revision stands");
  revision = 2;
  const plain = await server.inject({ url: "/api/v1/offers", headers: { "if-none-match": 'W/"autre"' } });
  assert.equal(plain.statusCode, 200);
  assert.equal(plain.headers["content-encoding"], undefined);
  assert.equal(calls.searches.length, 2);
  assert.ok(plain.json().total > 0);
  const page = await server.inject("/");
  assert.ok(page.headers.etag);
  assert.ok(
    (await server.inject({ url: "/", headers: { "if-none-match": String(page.headers.etag) } })).statusCode === 304,
  );
});

test("a full disk is told as such, to people and programs alike, and is reported", async (t) => {
  const reported: string[] = [];
  const { server } = await serve({
    search: async () => {
      throw Object.assign(new Error("database or disk is full"), { code: "ERR_SQLITE_ERROR", errcode: 13 });
    },
    report: (error) => void reported.push(error.message),
  });
  t.after(() => server.close());
  const [page, json] = [await server.inject("/?q=ia"), await server.inject("/api/v1/offers?q=ia")];
  assert.deepEqual([page.statusCode, json.statusCode], [507, 507]);
  for (const { body } of [page, json]) assert.match(body, /Le disque de ce serveur est plein/);
  assert.equal(reported.length, 2);
});

test("an unexpected error says nothing of its cause, to people and programs alike, and is reported", async (t) => {
  const reported: string[] = [];
  const { server } = await serve({
    search: async () => {
      throw new Error("mot de passe : soleil");
    },
    report: (error, where) => void reported.push(`${where} ${error.message}`),
  });
  t.after(() => server.close());
  const page = await server.inject({ url: "/", headers: { accept: "text/html" } });
  const json = await server.inject("/api/v1/offers");
  assert.deepEqual([page.statusCode, json.statusCode], [500, 500]);
  for (const body of [page.body, json.body]) assert.doesNotMatch(body, /soleil|\.ts\b/);
  assert.match(page.body, /Erreur interne/);
  assert.equal(reported.length, 2);
});

test("too many requests from one address: 429 with Retry-After, and other doors stay open", async (t) => {
  const { server } = await serve({}, { ratePerMinute: 5, changesPerMinute: 2 });
  t.after(() => server.close());
  const answers = [];
  for (let index = 0; index < 7; index++) answers.push(await server.inject("/api/v1/stats"));
  assert.deepEqual(
    answers.map((one) => one.statusCode),
    [200, 200, 200, 200, 200, 429, 429],
  );
  const last = answers.at(-1)!;
  assert.ok(Number(last.headers["retry-after"]) > 0);
  assert.match(String(last.headers["content-type"]), /^application\/problem\+json/);
  assert.equal((await server.inject("/healthz")).statusCode, 200);
  assert.equal((await server.inject({ url: "/api/v1/stats", remoteAddress: "10.1.2.3" })).statusCode, 200);
  const behind = (reader: string, remoteAddress: string) =>
    server.inject({ url: "/api/v1/stats", remoteAddress, headers: { "x-forwarded-for": reader } });
  assert.equal((await behind("203.0.113.7", "127.0.0.1")).statusCode, 200, "a proxy on this machine is believed");
  for (let index = 0; index < 6; index++) await behind(`203.0.113.${index}`, "10.5.5.5");
  assert.equal((await behind("203.0.113.99", "10.5.5.5")).statusCode, 429, "anybody else is not");
  const lost = [];
  for (let index = 0; index < 7; index++)
    lost.push(await server.inject({ url: `/rien-${index}`, remoteAddress: "10.8.8.8" }));
  assert.deepEqual(
    lost.map((one) => one.statusCode),
    [404, 404, 404, 404, 404, 429, 429],
    "where there is nothing too",
  );
  const posts = [];
  for (let index = 0; index < 3; index++)
    posts.push(await server.inject({ method: "POST", url: "/desabonnement?t=jeton-actif", remoteAddress: "10.9.9.9" }));
  assert.deepEqual(
    posts.map((one) => one.statusCode),
    [200, 200, 429],
  );
});

test("offers are parted so many times a day and no more, other forms stay open", async (t) => {
  const { server, calls } = await serve({}, { splitsPerDay: 3 });
  t.after(() => server.close());
  const post = (remoteAddress: string) =>
    server.inject({
      method: "POST",
      url: "/offre/of-1/separer",
      remoteAddress,
      headers: { ...FORM, ...OWN, accept: "text/html" },
      payload: "source=phare-emploi&ref=P77",
    });
  const answers = [];
  for (let index = 0; index < 4; index++) answers.push(await post("10.1.1.1"));
  assert.deepEqual(
    answers.map((one) => one.statusCode),
    [303, 303, 303, 429],
  );
  assert.match(answers.at(-1)!.body, /Au plus 3\s+séparations par jour/);
  assert.ok(Number(answers.at(-1)!.headers["retry-after"]) > 3600);
  assert.equal((await post("10.1.1.2")).statusCode, 303);
  assert.equal(calls.splits.length, 4);
  const leave = { method: "POST", url: "/desabonnement?t=jeton-actif", remoteAddress: "10.1.1.1" } as const;
  assert.equal((await server.inject(leave)).statusCode, 200);
});

test("a proxy elsewhere is believed where the setting names it, and no other machine is", async (t) => {
  const { server } = await serve({}, { ratePerMinute: 5, trustProxy: "loopback, 172.16.0.0/12" });
  t.after(() => server.close());
  const behind = async (reader: string, remoteAddress: string) =>
    (await server.inject({ url: "/api/v1/stats", remoteAddress, headers: { "x-forwarded-for": reader } })).statusCode;
  for (const proxy of ["172.18.0.1", "127.0.0.1"])
    for (let index = 0; index < 6; index++) assert.equal(await behind(`203.0.113.${index}`, proxy), 200, proxy);
  for (let index = 0; index < 6; index++) await behind(`203.0.113.${index}`, "172.32.0.1");
  assert.equal(await behind("203.0.113.99", "172.32.0.1"), 429);
});

test("bodies that are too big or of a foreign type are refused, and broken addresses are not our fault", async (t) => {
  const { server } = await serve();
  t.after(() => server.close());
  const base = await server.listen({ port: 0, host: "127.0.0.1" });
  const big = await fetch(`${base}/abonnement`, {
    method: "POST",
    headers: { ...FORM, ...OWN },
    body: `email=${"a".repeat(70_000)}`,
  });
  assert.equal(big.status, 413);
  const foreign = await fetch(`${base}/abonnement`, {
    method: "POST",
    headers: { "content-type": "application/xml", ...OWN },
    body: "<a/>",
  });
  assert.equal(foreign.status, 415);
  const { port } = server.server.address() as AddressInfo;
  for (const path of [
    "/%zz",
    "/offre/%E0%A4%A",
    "/api/v1/offers/%c0%af",
    "/static/../package.json",
    "/static/%2e%2e/%2e%2e/package.json",
    `/offre/${"a".repeat(5000)}`,
    "/?q=%zz&contract=%ff",
  ]) {
    const status = await new Promise<number>((resolve, reject) =>
      request({ port, path, host: "127.0.0.1" }, (answer) => {
        answer.resume();
        resolve(answer.statusCode!);
      })
        .on("error", reject)
        .end(),
    );
    assert.ok(status < 500, `${path}: ${status}`);
    if (!path.startsWith("/?")) assert.ok(status >= 400, `${path}: ${status}`);
  }
});

test("an address that is there says which methods it takes; a slash too many leads to it, and to no other site", async (t) => {
  const { server } = await serve();
  t.after(() => server.close());
  const wrong: [string, string, string][] = [
    ["POST", "/", "GET, HEAD"],
    ["PUT", "/api/v1/offers?q=ia", "GET, HEAD"],
    ["DELETE", "/api/v1/offers/of-1", "GET, HEAD"],
    ["OPTIONS", "/healthz", "GET, HEAD"],
    ["GET", "/offre/of-1/separer", "POST"],
    ["DELETE", "/abonnement", "GET, HEAD, POST"],
  ];
  for (const [method, url, allow] of wrong) {
    const answer = await server.inject({ method: method as "POST", url });
    assert.deepEqual([answer.statusCode, answer.headers.allow], [405, allow], `${method} ${url}`);
    assert.match(answer.body, /Méthode non admise/);
  }
  const moved = await server.inject("/recruteurs/?kind=direct");
  assert.deepEqual([moved.statusCode, moved.headers.location], [308, "/recruteurs?kind=direct"]);
  for (const url of ["//autre.example/", "/nulle-part/", "/nulle-part"])
    assert.equal((await server.inject({ url, headers: { host: "localhost" } })).statusCode, 404, url);
});

test("HEAD says of an answer what GET says", async (t) => {
  const { server } = await serve({ revision: () => 1 });
  t.after(() => server.close());
  for (const url of ["/", "/api/v1/stats", "/flux.atom"]) {
    const [head, get] = [await server.inject({ method: "HEAD", url }), await server.inject(url)];
    assert.ok(head.headers.etag, url);
    assert.deepEqual(
      [head.statusCode, head.headers.etag, head.headers["content-length"], head.body],
      [200, get.headers.etag, get.headers["content-length"], ""],
      url,
    );
  }
});

test("the same offers have the same ETag, however long they took to find", async (t) => {
  let tookMs = 0;
  const { deps } = fakeHouse();
  const { server } = await serve({
    search: async (query) => ({ ...(await deps.search(query)), tookMs: ++tookMs / 8 }),
  });
  t.after(() => server.close());
  const url = "/api/v1/offers?q=IA";
  const first = await server.inject(url);
  const again = await server.inject(url);
  assert.notEqual(first.json().took, again.json().took);
  assert.equal(again.headers.etag, first.headers.etag);
  assert.equal((await server.inject({ method: "HEAD", url })).headers.etag, first.headers.etag);
  const headers = { "if-none-match": String(first.headers.etag) };
  assert.equal((await server.inject({ url, headers })).statusCode, 304);
  assert.notEqual((await server.inject("/api/v1/offers?q=data")).headers.etag, first.headers.etag);
});

test("a request that cannot be read at all is refused in our own words", async (t) => {
  const { server } = await serve();
  t.after(() => server.close());
  await server.listen({ port: 0, host: "127.0.0.1" });
  const { port } = server.server.address() as AddressInfo;
  const raw = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let said = "";
      connect(port, "127.0.0.1", function (this: Socket) {
        this.end(text);
      })
        .on("data", (chunk: Buffer) => (said += chunk.toString()))
        .on("error", reject)
        .on("close", () => resolve(said));
    });
  const long = await raw(`GET /?q=${"a".repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  assert.match(long, /^HTTP\/1\.1 431 .+application\/problem\+json.+"status":431.+trop long/s);
  assert.match(await raw("n'importe quoi\r\n\r\n"), /^HTTP\/1\.1 400 .+"title":"Requête incorrecte"/s);
});

test("naughty strings in every parameter never end in a 500", async (t) => {
  const { server } = await serve({ locate: async (name) => (name.length % 7 === 0 ? { name, lat: 1, lon: 1 } : null) });
  t.after(() => server.close());
  const names = [...Object.keys(OffersQuery.shape), "kind", "t"];
  for (const [index, text] of naughtyStrings().entries()) {
    const value = encodeURIComponent(text.toWellFormed());
    const one = names[index % names.length]!;
    const rotating = [
      `/api/v1/offers/${value}`,
      `/offre/${value}`,
      `/flux.atom?q=${value}`,
      `/recruteurs?place=${value}&q=${value}`,
      `/abonnement?q=${value}&place=${value}`,
      `/desabonnement?t=${value}`,
    ];
    const urls = [
      `/?q=${value}&place=${value}&company=${value}&skills=${value}&near=${value}&${one}=${value}`,
      `/api/v1/offers?q=${value}&source=${value}&${one}=${value}`,
      rotating[index % rotating.length]!,
    ];
    for (const url of urls) {
      const answer = await server.inject(url);
      assert.ok(answer.statusCode < 500, `${url}: ${answer.statusCode} ${answer.body.slice(0, 200)}`);
    }
  }
});

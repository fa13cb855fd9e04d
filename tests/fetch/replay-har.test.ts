import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { FetchError } from "../../scrapers/errors.ts";
import type { Fetched, Fetcher } from "../../scrapers/fetch/fetcher.ts";
import { readHar, recordHar } from "../../scrapers/fetch/har.ts";
import { makePage } from "../../scrapers/fetch/page.ts";
import { type Replay, startReplay } from "../../scrapers/fetch/replay.ts";
import { withoutSecrets } from "../../scrapers/fetch/secrets.ts";
import type { PageRequest } from "../../scrapers/source.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vigie-replay-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Kept {
  url: string;
  text?: string;
  at?: string;
  method?: string;
  body?: string;
  status?: number;
  encoding?: string;
  headers?: Record<string, string>;
}
const har = (list: Kept[]) =>
  JSON.stringify({
    log: {
      entries: list.map(({ url, text, at, method, body, status, encoding, headers }) => ({
        startedDateTime: at ?? "2026-11-20T09:00:00+01:00",
        request: { method: method ?? "GET", url, ...(body === undefined ? {} : { postData: { text: body } }) },
        response: {
          status: status ?? 200,
          headers: Object.entries(headers ?? {}).map(([name, value]) => ({ name, value })),
          content: { mimeType: "text/html", text: text ?? "", ...(encoding ? { encoding } : {}) },
        },
      })),
    },
  });
const keep = (name: string, list: Kept[]) => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), har(list));
};

async function withReplay(
  work: (ask: typeof askOf extends (r: Replay) => infer Ask ? Ask : never, replay: Replay) => Promise<void>,
) {
  const replay = await startReplay(folder);
  try {
    await work(askOf(replay), replay);
  } finally {
    await replay.close();
  }
}
function askOf(replay: Replay) {
  return async (url: string, options: { method?: string; body?: string } = {}) => {
    const response = await fetch(replay.url, { ...options, headers: { "x-vigie-url": url } });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
}

test("a folder of recordings is served by original address, subfolders too; the rest is « not recorded »", async () => {
  keep("a.har", [
    {
      url: "https://a.fr/offres?b=2&a=1#haut",
      text: "<p>été</p>",
      headers: { "Content-Encoding": "br", "Content-Length": "3", "Set-Cookie": "a=b", ETag: '"1"' },
    },
  ]);
  keep("b/b.har", [{ url: "https://b.fr/", text: "YmluYWlyZf8=", encoding: "base64", at: "2026-11-21T00:00:00Z" }]);
  await withReplay(async (ask, replay) => {
    assert.deepEqual(replay.sources, ["a", "b"]);
    assert.equal(replay.recordedAt, "2026-11-21T00:00:00.000Z");
    const page = await ask("https://a.fr/offres?a=1&b=2");
    assert.deepEqual([page.status, page.text, page.headers.get("etag")], [200, "<p>été</p>", '"1"']);
    assert.deepEqual([page.headers.get("set-cookie"), page.headers.get("content-encoding")], [null, null]);
    assert.equal(page.headers.get("content-type"), "text/html; charset=utf-8");
    assert.equal((await ask("https://b.fr/")).text, "binaire\ufffd");
    for (const url of ["https://a.fr/offres?a=1", "https://c.fr/", "pas une adresse", "http://a.fr/offres?a=1&b=2"]) {
      const missing = await ask(url);
      assert.deepEqual([missing.status, missing.headers.get("x-vigie-outcome")], [599, "not-recorded"], url);
    }
  });
});

test("a request repeated gets its answers in recorded order, then the last for ever", async () => {
  keep(
    "a.har",
    ["un", "deux"].map((text) => ({ url: "https://a.fr/", text })),
  );
  await withReplay(async (ask) => {
    const answers: string[] = [];
    for (let n = 0; n < 4; n++) answers.push((await ask("https://a.fr/")).text);
    assert.deepEqual(answers, ["un", "deux", "deux", "deux"]);
  });
});

test("a POST is known by its body: exact, or the same JSON in another order; refusals are served as they were", async () => {
  const url = "https://a.fr/search";
  keep("a.har", [
    { url, method: "POST", body: '{"page":1,"q":{"a":1,"b":[2,3]}}', text: "page 1" },
    { url, method: "POST", body: '{"page":2}', text: "refus", status: 403 },
    { url: "https://a.fr/libre", method: "POST", text: "quel que soit le corps" },
  ]);
  await withReplay(async (ask) => {
    const post = (body: string, to = url) => ask(to, { method: "POST", body });
    assert.equal((await post('{"q":{"b":[2,3],"a":1},"page":1}')).text, "page 1");
    assert.deepEqual([(await post('{"page":2}')).status, (await post('{"page":3}')).status], [403, 599]);
    assert.equal((await post('{"q":{"b":[3,2],"a":1},"page":1}')).status, 599, "l'ordre d'une liste a un sens");
    assert.equal((await post("x=1", "https://a.fr/libre")).status, 200);
    assert.equal((await ask(url)).status, 599);
  });
});

test("a HAR with holes gives what it holds; what is no HAR is refused by name", () => {
  const entries = readHar(
    JSON.stringify({
      log: {
        entries: [
          null,
          3,
          {},
          { request: { url: "x" } },
          { request: { url: "https://a.fr/" } },
          {
            request: { url: "https://b.fr/", method: "post" },
            startedDateTime: "hier",
            response: { status: "200", headers: [null, { name: "A", value: "b" }], content: null },
          },
        ],
      },
    }),
  );
  assert.deepEqual(
    entries.map((one) => [one.method, one.url, one.status, one.startedAt]),
    [
      ["GET", "https://a.fr/", 0, ""],
      ["POST", "https://b.fr/", 200, ""],
    ],
  );
  for (const bad of ["", "null", "[]", "{", '{"log":{"entries":{}}}', "\u0000"]) {
    assert.throws(
      () => readHar(bad),
      (error) => error instanceof FetchError && error.outcome === "changed",
      bad,
    );
  }
});

test("what is recorded can be replayed, and holds no secret", async () => {
  const pages: Record<string, Buffer> = { "/a": Buffer.from("<p>é</p>"), "/b": Buffer.from([0xe9, 0xff, 0]) };
  const fetcher: Fetcher = {
    async fetchPage(request: PageRequest): Promise<Fetched> {
      const body = pages[new URL(request.url).pathname] ?? null;
      const headers = {
        "content-type": "text/html; charset=iso-8859-1",
        "set-cookie": "s=tres-secret",
        "x-token": "tres-secret",
        location: "/a;jsessionid=tres-secret#access_token=tres-secret",
        link: '<https://u:tres-secret@a.fr/a?X-Amz-Signature=tres-secret>; rel="next"',
      };
      const page =
        body &&
        makePage({ url: request.url, status: 200, headers, body, fetchedAt: "2026-11-20T08:00:00.000Z", request });
      return { outcome: page ? "ok" : "unreachable", page, error: null, retryAfterMs: null, archived: null, tookMs: 1 };
    },
    close: async () => undefined,
  };
  const recorder = recordHar(fetcher, { folder, version: "1.0", userAgent: "VigieBot/1.0 (+moi@exemple.fr)" });
  const source = { name: "essai", via: "html" as const };
  const headers = { authorization: "Bearer tres-secret" };
  await recorder.fetchPage({ url: "https://a.fr/a?app_key=tres-secret", headers }, source);
  await recorder.fetchPage({ url: "https://a.fr/b", method: "POST", body: '{"q":1}' }, source);
  const form = (secret: string) => `client_secret=${secret}&page=2`;
  await recorder.fetchPage({ url: "https://a.fr/b", method: "POST", body: form("tres-secret") }, source);
  const json = (secret: string) => `{"query":{"apiKey": "${secret}\\"tres-secret", "page": 2}}`;
  await recorder.fetchPage({ url: "https://a.fr/b", method: "POST", body: json("tres-secret") }, source);
  await recorder.fetchPage({ url: "https://a.fr/c" }, source);
  await recorder.close();
  const text = readFileSync(join(folder, "essai.har"), "utf8");
  assert.doesNotMatch(text, /tres-secret/);
  assert.match(text, /VigieBot\/1\.0/);
  const [first, second, ...posted] = readHar(text);
  assert.deepEqual(
    posted.map((entry) => entry.requestBody),
    ["client_secret=***&page=2", '{"query":{"apiKey": "***", "page": 2}}'],
  );
  assert.equal(first?.headers.link, '<https://a.fr/a?X-Amz-Signature=***>; rel="next"');
  assert.equal(first?.body.toString(), "<p>é</p>");
  assert.deepEqual(second?.body, pages["/b"]);
  await withReplay(async (ask) => {
    assert.equal((await ask("https://a.fr/a?app_key=une-autre-cle")).text, "<p>é</p>");
    for (const body of ['{"q":1}', form("une-autre-cle"), json("une-autre-cle")])
      assert.equal((await ask("https://a.fr/b", { method: "POST", body })).status, 200);
    assert.equal((await ask("https://a.fr/b", { method: "POST", body: '{"q":2}' })).status, 599);
  });
});

test("secrets go out of an address, the rest stays byte for byte", () => {
  assert.equal(
    withoutSecrets("https://u:p@a.fr/x?API_KEY=z&q=a%20b&token=1234567#h"),
    "https://a.fr/x?API_KEY=***&q=a%20b&token=1234567#h",
  );
  assert.equal(withoutSecrets("https://a.fr/x?key=1&tokens=a"), "https://a.fr/x?key=1&tokens=a");
  assert.equal(withoutSecrets("https://a.fr/@moi"), "https://a.fr/@moi");
  const names = ["X-Amz-Signature", "X-Amz-Credential", "X-Amz-Security-Token", "X-Goog-Signature", "AWSAccessKeyId"];
  for (const name of [...names, "access_key", "refresh_token", "client-secret", "apikey", "x-api-key", "sig", "pwd"])
    assert.equal(withoutSecrets(`https://a.fr/x?a=1&${name}=A%2Fb+c=&b=2`), `https://a.fr/x?a=1&${name}=***&b=2`);
  const offer = "https://a.fr/poste;ref=7?code=CDP-IA&key=12a&design=sig#session";
  assert.equal(withoutSecrets(offer), offer);
});

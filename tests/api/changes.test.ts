import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { createServer } from "../../api/server.ts";
import { formulas, redirects } from "../help/hostile.ts";
import { fakeHouse } from "./fake.ts";
import { FORM, OWN, serve } from "./serve.ts";

const MULTIPART = { "content-type": 'multipart/form-data; boundary="x1"' };

test("« ce n'est pas la même offre » works from our own page and from nowhere else", async (t) => {
  const { server, calls } = await serve();
  t.after(() => server.close());
  const post = (headers: Record<string, string>, payload = "source=phare-emploi&ref=P77") =>
    server.inject({ method: "POST", url: "/offre/of-1/separer", headers: { ...FORM, ...headers }, payload });
  for (const headers of [
    {},
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site", ...OWN },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
  ])
    assert.equal((await post(headers as Record<string, string>)).statusCode, 403, JSON.stringify(headers));
  assert.equal(calls.splits.length, 0);
  const done = await post(OWN);
  assert.equal(done.statusCode, 303);
  assert.equal(done.headers.location, "/offre/of-3");
  assert.equal((await post({ "sec-fetch-site": "same-origin" })).statusCode, 303);
  assert.deepEqual(calls.splits[0], ["of-1", "phare-emploi", "P77"]);
  assert.equal((await post(OWN, "source=autre&ref=P77")).statusCode, 404);
  assert.equal((await post(OWN, "source=orme&source=orme&ref=1")).statusCode, 404);
  assert.equal((await server.inject("/offre/of-1/separer?source=phare-emploi&ref=P77")).statusCode, 405);
  assert.match((await server.inject("/offre/of-1")).body, /action="\/offre\/of-1\/separer"/);
});

test("an offer merged away leads to the one that holds it", async (t) => {
  const { server } = await serve();
  t.after(() => server.close());
  const answer = await server.inject("/offre/of-ancien");
  assert.deepEqual([answer.statusCode, answer.headers.location], [301, "/offre/of-1"]);
});

test("a subscription needs a valid address, a ticked box and our own page", async (t) => {
  const { server, calls } = await serve();
  t.after(() => server.close());
  const form = await server.inject("/abonnement?q=IA&contract=cdi&utm=x");
  assert.match(form.body, /«\s?IA\s?» – CDI/);
  assert.doesNotMatch(form.body, /type="checkbox"[^>]*checked/);
  const post = (fields: Record<string, string>, headers: Record<string, string> = OWN) =>
    server.inject({
      method: "POST",
      url: "/abonnement",
      headers: { ...FORM, ...headers },
      payload: new URLSearchParams({ search: "q=IA&contract=cdi&evil=1&limit=7", ...fields }).toString(),
    });
  assert.equal((await post({ email: "lea@ecole.example" })).statusCode, 400);
  assert.equal((await post({ email: "pas une adresse", consent: "oui" })).statusCode, 400);
  assert.equal((await post({ email: "lea@ecole.example\r\nbcc: x@y.example", consent: "oui" })).statusCode, 400);
  assert.equal(
    (await post({ email: "lea@ecole.example", consent: "oui" }, { origin: "https://evil.example" })).statusCode,
    403,
  );
  assert.equal(calls.requests.length, 0);
  const done = await post({ email: " lea@ecole.example ", consent: "oui" });
  assert.equal(done.statusCode, 200);
  assert.match(done.body, /Un courriel vous attend/);
  assert.deepEqual([calls.requests[0]?.email, calls.requests[0]?.search], ["lea@ecole.example", "q=IA&contract=cdi"]);
  assert.match(calls.requests[0]!.consent, /J’accepte/);
});

test("where no mail can leave, the page says so and keeps nothing", async (t) => {
  const { deps, calls } = fakeHouse();
  const server = await createServer({ ...deps, subscriptions: { ...deps.subscriptions, available: false } });
  t.after(() => server.close());
  assert.match((await server.inject("/abonnement?q=IA")).body, /SMTP_URL/);
  const post = await server.inject({
    method: "POST",
    url: "/abonnement",
    headers: { ...FORM, ...OWN },
    payload: "email=lea%40ecole.example&consent=oui",
  });
  assert.equal(post.statusCode, 400);
  assert.equal(calls.requests.length, 0);
});

test("a GET never confirms nor unsubscribes, however often a scanner opens the link", async (t) => {
  const { server, calls } = await serve();
  t.after(() => server.close());
  for (let index = 0; index < 300; index++) {
    const path = index % 2 ? "/desabonnement?t=jeton-actif" : "/abonnement/confirmer?t=jeton-neuf";
    const method = index % 10 === 3 ? "HEAD" : "GET";
    assert.equal((await server.inject({ method, url: path })).statusCode, 200);
  }
  assert.deepEqual([calls.confirmed, calls.unsubscribed], [[], []]);
});

test("one-click unsubscribing by RFC 8058: both form types, no page, no cookie, no redirect, as often as sent", async (t) => {
  const bodies: [Record<string, string>, string][] = [
    [FORM, "List-Unsubscribe=One-Click"],
    [MULTIPART, '--x1\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x1--\r\n'],
  ];
  for (const [headers, payload] of bodies) {
    const { server, calls } = await serve();
    t.after(() => server.close());
    const base = await server.listen({ port: 0, host: "127.0.0.1" });
    for (const expected of [/Vous êtes désabonné[\s\S]*href="\/\?q=IA&amp;contract=cdi"/, /déjà désabonné/]) {
      const answer = await fetch(`${base}/desabonnement?t=jeton-actif`, {
        method: "POST",
        headers,
        body: payload,
        redirect: "manual",
      });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get("set-cookie"), null);
      assert.equal(answer.headers.get("location"), null);
      assert.match(await answer.text(), expected);
    }
    assert.equal(calls.unsubscribed.length, 2);
    for (const token of ["forge", "", "a b", "../../x", "%00"]) {
      const forged = await fetch(`${base}/desabonnement?t=${encodeURIComponent(token)}`, {
        method: "POST",
        headers,
        body: payload,
      });
      assert.equal(forged.status, 404, token);
    }
    assert.equal((await fetch(`${base}/desabonnement?t=forge`)).status, 404);
  }
});

test("confirming takes a POST and says what happened", async (t) => {
  const { deps } = fakeHouse();
  let next: string | null = "2026-11-30T06:00:00.000Z";
  const server = await createServer({
    ...deps,
    subscriptions: { ...deps.subscriptions, nextSending: async () => next },
  });
  t.after(() => server.close());
  assert.match(
    (await server.inject("/abonnement/confirmer?t=jeton-neuf")).body,
    /method="post" action="\/abonnement\/confirmer\?t=jeton-neuf"/,
  );
  const post = () => server.inject({ method: "POST", url: "/abonnement/confirmer?t=jeton-neuf" });
  const confirmed = (await post()).body;
  assert.match(confirmed, /C’est confirmé[\s\S]*Votre lettre partira le lundi 30.novembre.2026\./);
  assert.match(confirmed, /href="\/\?q=IA&amp;contract=cdi">Retour aux offres/, "the way back keeps the search");
  next = null;
  assert.match((await post()).body, /déjà confirmé[\s\S]*Votre lettre partira au prochain envoi de la semaine\./);
  assert.equal((await server.inject({ method: "POST", url: "/abonnement/confirmer?t=forge" })).statusCode, 404);
});

test("no parameter of any page sends the reader to another site", async (t) => {
  const { server } = await serve();
  t.after(() => server.close());
  for (const text of redirects()) {
    const value = encodeURIComponent(text.toWellFormed());
    for (const url of [
      `/offre/${value}`,
      `/?next=${value}&q=${value}&redirect=${value}`,
      `/abonnement?search=${value}`,
      `/desabonnement?t=${value}&url=${value}`,
      `/${value}`,
      `/${encodeURI(text.toWellFormed())}/?q=`,
      `/offre/of-ancien?to=${value}`,
    ]) {
      const { headers } = await server.inject(url);
      if (headers.location) assert.equal(new URL(`${headers.location}`, OWN.origin).origin, OWN.origin, url);
    }
    const split = await server.inject({
      method: "POST",
      url: `/offre/${value}/separer?to=${value}`,
      headers: { ...FORM, ...OWN },
      payload: `source=orme&ref=1&next=${value}`,
    });
    assert.equal(split.headers.location, undefined);
  }
});

test("no cell of the CSV is a formula when it is read back", async (t) => {
  const planted = formulas();
  const { deps } = fakeHouse();
  const {
    rows: [first],
  } = await deps.recruiters({});
  const { server } = await serve({
    recruiters: async () => ({
      rows: planted.map((name) => ({ ...first!, name, places: [{ value: name, count: 1 }] })),
      quietPartners: null,
      unnamed: 0,
      watchedSince: null,
    }),
  });
  t.after(() => server.close());
  const answer = await server.inject("/api/v1/recruiters.csv");
  const rows = parse(answer.body, { delimiter: ";", bom: true }) as string[][];
  assert.equal(rows.length, planted.length + 1);
  for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[\s\0]*[=+\-@\t\r]/, JSON.stringify(cell));
  assert.equal(rows[1]![2], "12");
});

test("the CSV speaks French, of what nobody said too", async (t) => {
  const { deps } = fakeHouse();
  const {
    rows: [first],
  } = await deps.recruiters({});
  const unsaid = [{ value: "non-precise", count: 2 }];
  const { server } = await serve({
    recruiters: async () => ({
      rows: [{ ...first!, contracts: unsaid, places: unsaid, since: "2025-03-02T23:30:00.000Z", silentSince: null }],
      quietPartners: null,
      unnamed: 0,
      watchedSince: null,
    }),
  });
  t.after(() => server.close());
  const rows = parse((await server.inject("/api/v1/recruiters.csv")).body, { delimiter: ";", bom: true }) as string[][];
  assert.deepEqual([rows[1]![4], rows[1]![10]], ["2025-03-03", ""], "days of Paris");
  assert.deepEqual(rows[1]!.slice(6, 8), ["non précisé : 2", "non précisé : 2"]);
  const skills = parse((await server.inject("/api/v1/skills.csv")).body, { delimiter: ";", bom: true }) as string[][];
  assert.deepEqual(skills.slice(1), [
    ["Gestion de projet", "3", "oui"],
    ["<b>LLM</b>", "1", "non"],
    ["COBOL", "0", "oui"],
  ]);
});

test("the letter can be seen before subscribing, under a policy of its own that runs and loads nothing", async (t) => {
  const { server, calls } = await serve();
  t.after(() => server.close());
  assert.match((await server.inject("/abonnement?q=IA")).body, /href="\/abonnement\/apercu\?q=IA"/);
  const letter = await server.inject("/abonnement/apercu?q=IA");
  assert.match(letter.body, /Lettre de q=IA/);
  const policy = String(letter.headers["content-security-policy"]);
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /script|img/);
  assert.equal(calls.requests.length, 0);
});

test("no letter is shown of another search than was asked", async (t) => {
  const { server } = await serve();
  t.after(() => server.close());
  for (const [asked, words] of [
    ["contract=cdx", /contract.: valeurs admises.: cdi, cdd, /],
    ["foo=1", /foo.: paramètre inconnu \(admis.: q, role, foundBy, contract, /],
    ["near=Lyonn", /near.: lieu inconnu/],
    ["status=closed", /status.: une lettre dit ce qui est nouveau et ouvert/],
  ] as const) {
    const { statusCode, body } = await server.inject(`/abonnement/apercu?q=IA&${asked}`);
    assert.equal(statusCode, 400, asked);
    assert.match(body, words);
  }
  assert.match((await server.inject("/abonnement/apercu?q=IA&sort=date&limit=")).body, /Lettre de q=IA</);
});

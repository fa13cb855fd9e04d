import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { NewsRecord } from "../../digest/changes.ts";
import { choose } from "../../digest/choose.ts";
import { keepEdition } from "../../digest/edition.ts";
import { createMailer } from "../../digest/mailer.ts";
import type { SendTally } from "../../digest/send.ts";
import { tokensOf } from "../../digest/subscriptions.ts";
import { isoWeek } from "../../digest/week.ts";
import { sql } from "../../indexer/store/kysely.ts";
import { openStore } from "../../indexer/store/open.ts";
import type { Offer } from "../../offer/offer.ts";
import { makeOffer } from "../help/make-offer.ts";
import { startLetterbox } from "../help/smtp.ts";
import { fill, NOW, reader, tokenIn } from "./room.ts";

const record = (id: string, offer: Partial<Offer> = {}, family: string | null = null): NewsRecord => ({
  offer: makeOffer({ id, firstSeenAt: "2026-11-20T08:00:00.000Z", ...offer }),
  status: "open",
  family,
  repostedAt: null,
});

test("at most ten offers, two an employer, one a family with all its cities, and the rest counted", () => {
  const many = Array.from({ length: 8 }, (_, i) =>
    record(`a${i}`, { employer: { name: "Atelier Lumen", kind: "direct" } }),
  );
  const family = ["Lyon", "Nantes", "Brest"].map((city, i) =>
    record(
      `f${i}`,
      { employer: { name: "Nef", kind: "direct" }, places: [{ ...makeOffer().places[0]!, commune: city }] },
      "f0",
    ),
  );
  const single = Array.from({ length: 12 }, (_, i) =>
    record(`s${i}`, { employer: { name: `Maison ${i}`, kind: "direct" } }),
  );
  const choice = choose([...many, ...family, ...single]);
  assert.equal(choice.shown.length, 10);
  assert.equal(choice.shown.filter((one) => one.offer.employer.name === "Atelier Lumen").length, 2);
  assert.deepEqual(choice.cities.f0, ["Lyon", "Nantes", "Brest"]);
  assert.equal(choice.shown.length + choice.others.length, 23, "nothing is lost");
});

test("the heart of the role comes first, then what is newest, then by identity; the order given counts for nothing", () => {
  const old = "2026-11-17T08:00:00.000Z";
  const role = (verdict: "core" | "adjacent" | "no") => ({ verdict, score: 0.5, evidence: [] });
  const house = (name: string) => ({ employer: { name, kind: "direct" as const } });
  const ranked = [
    record("x", house("A")),
    record("y", house("B")),
    record("c", { ...house("C"), firstSeenAt: old }),
    record("a", { ...house("D"), role: role("adjacent") }),
    record("b", { ...house("E"), role: role("adjacent"), firstSeenAt: old }),
    record("n", { ...house("F"), role: role("no") }),
  ];
  const orders = [ranked, ranked.toReversed(), [...ranked.slice(3), ...ranked.slice(0, 3)]];
  for (const given of orders)
    assert.deepEqual(
      choose(given).shown.map(({ offer }) => offer.id),
      ["x", "y", "c", "a", "b", "n"],
    );
});

test("employers nobody named are not one: each shows its own", () => {
  const unnamed = ["u1", "u2", "u3"].map((id) => record(id, { employer: { name: null, kind: "unknown" } }));
  assert.equal(choose(unnamed).shown.length, 3);
});

test("the week is the one Paris lives", () => {
  assert.equal(isoWeek("2026-11-22T22:59:00Z"), "2026-W47");
  assert.equal(isoWeek("2026-11-22T23:01:00Z"), "2026-W48");
  assert.equal(isoWeek("2027-01-01T12:00:00Z"), "2026-W53");
});

test("double opt-in, digest, nothing told twice, one-click end", async () => {
  const box = await startLetterbox();
  const store = openStore(":memory:");
  const clock = { now: NOW };
  const { mailer, subscriptions, digests } = reader(store, box.url, clock);
  await fill(store, [
    { id: "one", title: "Cheffe de projet <IA> & données" },
    { id: "two", pay: null, employer: { name: null, kind: "unknown" } },
  ]);
  await subscriptions.request({ email: "Lea@Exemple.fr", search: "q=ia", consent: "J'accepte" });
  assert.equal(box.letters.length, 1);
  const token = tokenIn(box.letters[0]?.mail.text);
  assert.deepEqual(
    await digests.send(mailer),
    { sent: 0, already: 0, postponed: 0, refused: 0, unknown: 0 },
    "no digest before the second yes",
  );
  assert.deepEqual(await subscriptions.describe(token), { search: "q=ia", state: "pending" });
  assert.equal(await subscriptions.confirm(`${token}x`), "unknown");
  assert.equal(await subscriptions.confirm(token), "confirmed");
  assert.equal(await subscriptions.confirm(token), "already");

  const seenBefore = await digests.preview("q=ia");
  assert.equal((await digests.send(mailer)).sent, 1);
  const letter = box.letters[1]!;
  assert.equal(letter.mail.subject, seenBefore.subject);
  const body = (text = "") => text.slice(0, text.indexOf("\n-- \n"));
  assert.equal(body(letter.mail.text), body(seenBefore.text), "what leaves is what was shown");
  assert.equal(letter.to, "lea@exemple.fr");
  assert.equal(letter.mail.subject, "2\u00a0nouvelles offres\u00a0– Chef de projet IA à Lyon");
  assert.match(letter.mail.text ?? "", /Cheffe de projet <IA> & données/);
  assert.match(letter.mail.html || "", /Cheffe de projet &lt;IA&gt; &amp; données/);
  assert.match(letter.mail.text ?? "", /rémunération non communiquée/);
  assert.match(
    letter.mail.text ?? "",
    /11\u00a0sources sur 12\u00a0à jour\u00a0; APEC en panne \(dernier relevé entier le 17\u00a0novembre\)\./,
  );
  assert.match(
    letter.raw,
    /^List-Unsubscribe: <https:\/\/vigie\.example\/desabonnement\?t=[^>\s]+>\r?$/m,
    "on one line",
  );
  assert.match(letter.raw, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
  assert.doesNotMatch(letter.mail.html || "", /<img|https?:\/\/(?!vigie\.example)/, "no pixel, no foreign address");

  assert.deepEqual(await digests.send(mailer), { sent: 0, already: 1, postponed: 0, refused: 0, unknown: 0 });
  clock.now = "2026-11-30T06:00:00.000Z";
  assert.equal((await digests.send(mailer)).sent, 1);
  assert.match(
    box.letters[2]?.mail.subject ?? "",
    /^Aucune nouvelle offre depuis le 23\u00a0novembre/,
    "an empty week is said, nothing is repeated",
  );

  const end = tokenIn(/List-Unsubscribe: <([^>]+)>/.exec(letter.raw)?.[1]);
  assert.equal(await subscriptions.unsubscribe(end), "done");
  assert.equal(await subscriptions.unsubscribe(end), "already");
  clock.now = "2026-12-07T06:00:00.000Z";
  assert.equal((await digests.send(mailer)).sent, 0);
  mailer.close();
  await box.close();
  await store.close();
});

test("an address refused for good is never asked again; a busy server is asked later", async () => {
  const box = await startLetterbox();
  const store = openStore(":memory:");
  const clock = { now: NOW };
  const { mailer, subscriptions, digests } = reader(store, box.url, clock);
  for (const email of ["gone@exemple.fr", "busy@exemple.fr"]) {
    await subscriptions.request({ email, search: "", consent: "oui" });
    await subscriptions.confirm(tokenIn(box.letters.at(-1)?.mail.text));
  }
  let busy = 1;
  box.refuse = (address) => {
    if (address.startsWith("gone")) return Object.assign(new Error("no such user"), { responseCode: 550 });
    return busy-- > 0 ? Object.assign(new Error("try later"), { responseCode: 451 }) : null;
  };
  const tally = await digests.send(mailer);
  assert.equal(tally.refused, 1);
  assert.equal(tally.sent, 1);
  clock.now = "2026-11-30T06:00:00.000Z";
  assert.equal((await digests.send(mailer)).sent, 1, "only the address that exists");
  mailer.close();
  await box.close();
  await store.close();
});

test("nothing a reader or an employer wrote becomes a header", async () => {
  const box = await startLetterbox();
  const store = openStore(":memory:");
  const mailer = createMailer(box.url, "Vigie <vigie@vigie.example>");
  await mailer.send({
    to: "lea@exemple.fr",
    subject: "Offre\r\nBcc: autre@exemple.fr",
    text: "x",
    html: "<p>x</p>",
    messageId: "m1@vigie.digest",
  });
  assert.equal(box.letters.length, 1);
  assert.doesNotMatch(box.letters[0]!.raw, /^Bcc:/m);
  const { subscriptions } = reader(store, box.url);
  await assert.rejects(
    subscriptions.request({ email: "a@exemple.fr\r\nBcc: b@exemple.fr", search: "", consent: "oui" }),
  );
  await subscriptions.request({ email: "pester@exemple.fr", search: "a", consent: "oui" });
  for (const search of ["b", "c", "d", "e"])
    await subscriptions.request({ email: "pester@exemple.fr", search, consent: "oui" });
  assert.equal(
    box.letters.filter((one) => one.to === "pester@exemple.fr").length,
    3,
    "the form is no way to pester somebody",
  );
  mailer.close();
  await box.close();
  await store.close();
});

test("requests that nobody confirmed are forgotten after a week", async () => {
  const box = await startLetterbox();
  const store = openStore(":memory:");
  const clock = { now: NOW };
  const { subscriptions, mailer } = reader(store, box.url, clock);
  await subscriptions.request({ email: "lea@exemple.fr", search: "", consent: "oui" });
  clock.now = "2026-12-02T06:00:00.000Z";
  assert.equal(await subscriptions.confirm(tokenIn(box.letters[0]?.mail.text)), "expired");
  assert.equal(await subscriptions.purge(), 1);
  assert.equal((await store.db.selectFrom("subscriptions").selectAll().execute()).length, 0);
  assert.equal((await tokensOf(store)).read("a.b.c", "confirm"), null);
  mailer.close();
  await box.close();
  await store.close();
});

test("a flood of requests is forgotten as one is, with all that is told of them", async () => {
  const store = openStore(":memory:");
  const { subscriptions, mailer } = reader(store, "smtp://127.0.0.1:1");
  // More than the values that one statement may name.
  await sql`INSERT INTO subscriptions (id, email, query, state, created_at, last_contact_at, consent)
    WITH RECURSIVE one (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM one WHERE n < 40000)
    SELECT 's' || n, n || '@exemple.fr', '', iif(n = 1, 'active', 'pending'), '2026-11-01', '2026-11-01', 'oui' FROM one`.execute(
    store.db,
  );
  await sql`INSERT INTO confirmations (subscription_id, sent_at) SELECT id, '2026-11-01' FROM subscriptions`.execute(
    store.db,
  );
  assert.equal(await subscriptions.purge(), 39_999);
  const left = await store.db.selectFrom("confirmations").select("subscription_id").execute();
  assert.deepEqual(
    left.map((row) => row.subscription_id),
    ["s1"],
  );
  mailer.close();
  await store.close();
});

test("killed again and again in the middle of a sending, it sends nothing twice and skips nobody", {
  timeout: 120_000,
}, async () => {
  const READERS = 40;
  const folder = await mkdtemp(join(tmpdir(), "vigie-digest-"));
  const path = join(folder, "vigie.db");
  const box = await startLetterbox();
  const store = openStore(path);
  await fill(
    store,
    Array.from({ length: 20 }, (_, i) => ({ id: `k${i}`, employer: { name: `Maison ${i}`, kind: "direct" as const } })),
  );
  await keepEdition(store, { week: isoWeek(NOW), note: "Un mot", pins: ["k7", "k3"] }, NOW);
  for (let i = 0; i < READERS; i += 1) {
    await store.db
      .insertInto("subscriptions")
      .values({
        id: `reader${String(i).padStart(3, "0")}`,
        email: `lecteur${i}@exemple.fr`,
        query: "",
        state: "active",
        created_at: NOW,
        consent: "oui",
        confirmed_at: NOW,
        ended_at: null,
        last_contact_at: NOW,
        bounces: 0,
      })
      .execute();
  }
  await store.close();
  const unknown: number[] = [];
  const runOnce = (killAfter: number | null) =>
    new Promise<boolean>((resolve, reject) => {
      const child = spawn(process.execPath, [fileURLToPath(new URL("./child.ts", import.meta.url)), path, box.url], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let output = "";
      let left = killAfter ?? Number.POSITIVE_INFINITY;
      // The moment of the kill drifts over the steps of a sending.
      box.onLetter = () => void (--left === 0 && setTimeout(() => child.kill("SIGKILL"), unknown.length % 5));
      child.stdout.on("data", (part: Buffer) => (output += part.toString()));
      child.on("error", reject);
      child.on("close", (code) => {
        if (code === 0) unknown.push((JSON.parse(output) as SendTally).unknown);
        resolve(code === 0);
      });
    });
  for (let kill = 0; kill < 4; kill += 1) {
    const finished = await runOnce(3 + kill);
    unknown.push(0);
    if (finished) break;
  }
  assert.equal(await runOnce(null), true);
  const served = box.letters.map((letter) => letter.to);
  assert.equal(new Set(served).size, served.length, "nobody twice");
  for (const { mail } of box.letters)
    assert.deepEqual(
      mail.text?.match(/\/offre\/k[37]$/gm),
      ["/offre/k7", "/offre/k3"],
      "what the school picked out, once",
    );
  const check = openStore(path);
  const states = await check.db
    .selectFrom("digests")
    .select(["state", (n) => n.fn.countAll<number>().as("n")])
    .groupBy("state")
    .execute();
  const of = (state: string) => states.find((row) => row.state === state)?.n ?? 0;
  assert.equal(of("sent") + of("unknown"), READERS);
  assert.ok(served.length >= of("sent"), "every digest called sent was received");
  assert.ok(READERS - served.length <= of("unknown"), "whoever was not served is counted");
  await check.close();
  await box.close();
  await rm(folder, { recursive: true });
});

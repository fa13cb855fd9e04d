import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { createMailer } from "../../digest/mailer.ts";
import { tokensOf } from "../../digest/subscriptions.ts";
import { openSqlite } from "../../indexer/sqlite.ts";
import { migrate } from "../../indexer/store/migrations.ts";
import { openStore, type Store } from "../../indexer/store/open.ts";
import { type Letterbox, startLetterbox } from "../help/smtp.ts";
import { fill, NOW, reader, tokenIn } from "./room.ts";

const NEXT_WEEK = "2026-11-30T06:00:00.000Z";
const consent = "J'accepte";
const plain = (words = "") => words.replaceAll("\u00a0", " ");

describe("one address, one reader", () => {
  let box: Letterbox;
  let store: Store;
  let clock: { now: string };
  let room: ReturnType<typeof reader>;
  const ask = (email: string, search: string) => room.subscriptions.request({ email, search, consent });
  const lastToken = () => tokenIn(box.letters.at(-1)?.mail.text);
  const rows = () => store.db.selectFrom("subscriptions").selectAll().orderBy("created_at").execute();
  const confirmed = async (email: string, search: string) => {
    await ask(email, search);
    assert.equal(await room.subscriptions.confirm(lastToken()), "confirmed");
  };

  beforeEach(async () => {
    box = await startLetterbox();
    store = openStore(":memory:");
    clock = { now: NOW };
    room = reader(store, box.url, clock);
  });
  it("of the first who ask, all at once, every link works", async () => {
    await Promise.all(["lea", "ali", "zoe"].map((name) => ask(`${name}@exemple.fr`, "q=ia")));
    assert.equal(box.letters.length, 3);
    for (const { mail } of box.letters)
      assert.equal(await room.subscriptions.confirm(tokenIn(mail.text)), "confirmed", mail.text);
  });

  afterEach(async () => {
    room.mailer.close();
    await box.close();
    await store.close();
  });

  it("asks twice for one search before confirming: one subscription, both links confirm it, one letter", async () => {
    await fill(store, [{ id: "one" }]);
    await Promise.all([ask("Lea@Exemple.fr", "q=ia"), ask(" lea@exemple.fr ", "q=ia")]);
    assert.equal((await rows()).length, 1);
    const links = box.letters.map((letter) => tokenIn(letter.mail.text));
    assert.equal(links.length, 2, "whoever lost the first mail gets another");
    assert.deepEqual(
      [await room.subscriptions.confirm(links[0]!), await room.subscriptions.confirm(links[1]!)],
      ["confirmed", "already"],
    );
    assert.equal((await room.digests.send(room.mailer)).sent, 1);
  });

  it("asks again at the end of the week: the request lives a week from then, and says what was agreed to then", async () => {
    await ask("lea@exemple.fr", "q=ia");
    clock.now = "2026-11-29T06:00:00.000Z";
    await ask("lea@exemple.fr", "q=ia");
    clock.now = "2026-12-03T06:00:00.000Z";
    assert.equal(await room.subscriptions.purge(), 0);
    assert.equal((await rows())[0]?.consent, `2026-11-29T06:00:00.000Z ${consent}`);
    assert.equal(await room.subscriptions.confirm(lastToken()), "confirmed");
  });

  it("cannot be pestered by one search asked again and again; the day after it may be asked again", async () => {
    const asked = Array.from({ length: 5 }, () => ask("lea@exemple.fr", "q=ia"));
    assert.deepEqual(await Promise.all(asked), [true, true, true, true, true]);
    assert.equal(box.letters.length, 3, "at once or one after the other");
    clock.now = "2026-11-24T06:00:01.000Z";
    await ask("lea@exemple.fr", "q=ia");
    assert.equal(box.letters.length, 4);
  });

  it("is answered by a mail whether it reads already or not, and where none can leave both are told so", async () => {
    await confirmed("lea@exemple.fr", "q=ia");
    clock.now = NEXT_WEEK;
    assert.deepEqual([await ask("lea@exemple.fr", "q=ia"), await ask("nora@exemple.fr", "q=ia")], [true, true]);
    const [again, asked] = box.letters.slice(-2);
    assert.deepEqual([again?.to, asked?.to], ["lea@exemple.fr", "nora@exemple.fr"]);
    assert.match(plain(again?.mail.text), /Votre abonnement est actif : rien à confirmer/);
    for (let more = 0; more < 4; more++) await ask("lea@exemple.fr", "q=ia");
    assert.equal(box.letters.filter(({ to }) => to === "lea@exemple.fr").length, 4, "no more than three in a day");
    clock.now = "2026-12-07T06:00:00.000Z";
    await box.close();
    assert.deepEqual([await ask("lea@exemple.fr", "q=ia"), await ask("ali@exemple.fr", "q=ia")], [false, false]);
    box = await startLetterbox();
    assert.equal(await room.subscriptions.unsubscribe(tokenIn(again?.mail.text)), "done");
  });

  it("whose second confirmation cannot leave keeps the first request", async () => {
    await ask("lea@exemple.fr", "q=ia");
    await box.close();
    assert.equal(await ask("lea@exemple.fr", "q=ia"), false);
    assert.equal((await rows()).length, 1);
    box = await startLetterbox();
  });

  it("has two searches: an offer is shown once, and the second letter says that it repeats nothing", async () => {
    await fill(store, [{ id: "one", title: "Pilote de projets IA" }]);
    await confirmed("lea@exemple.fr", "q=ia");
    clock.now = "2026-11-23T06:00:01.000Z";
    await confirmed("lea@exemple.fr", "near=Lyon");
    clock.now = "2026-11-23T06:00:02.000Z";
    await confirmed("nora@exemple.fr", "q=ia");
    assert.equal((await room.digests.send(room.mailer)).sent, 3);
    const [first, second, hers] = box.letters.slice(-3).map((letter) => plain(letter.mail.text));
    assert.match(first!, /Pilote de projets IA/);
    assert.doesNotMatch(second!, /Pilote de projets IA/);
    assert.match(
      second!,
      /Aucune autre nouvelle offre depuis le 17 novembre\. 1 offre de cette recherche est déjà dans une autre de vos lettres, et non ici\./,
    );
    assert.match(box.letters.at(-2)?.mail.subject ?? "", /^Aucune autre nouvelle offre depuis/);
    assert.match(hers!, /Pilote de projets IA/, "another reader's letter is another matter");
    clock.now = NEXT_WEEK;
    await room.digests.send(room.mailer);
    for (const letter of box.letters.slice(-3)) {
      assert.match(letter.mail.subject ?? "", /^Aucune nouvelle offre depuis le/);
      assert.doesNotMatch(letter.mail.text ?? "", /une autre de vos lettres/);
    }
  });

  it("has a wide search and a narrow one: what the wide letter only counts, the narrow one may show", async () => {
    const many = Array.from({ length: 3 }, (_, n) => ({
      id: `o${n}`,
      title: `Pilote IA n° ${n}`,
      employer: { name: "Nef", kind: "direct" as const },
    }));
    await fill(store, many);
    await confirmed("lea@exemple.fr", "");
    clock.now = "2026-11-23T06:00:01.000Z";
    await confirmed("lea@exemple.fr", "near=Lyon");
    await room.digests.send(room.mailer);
    const shown = box.letters.slice(-2).map(({ mail }) => mail.text?.match(/^\* .*$/gm) ?? []);
    assert.deepEqual(
      shown.map((titles) => titles.length),
      [2, 1],
    );
    assert.equal(new Set(shown.flat()).size, 3);
    assert.match(
      plain(box.letters.at(-1)?.mail.text),
      /1 nouvelle offre depuis le 17 novembre\. 2 offres de cette recherche sont déjà dans une autre de vos lettres, et non ici\./,
    );
  });

  it("unsubscribed and asking anew is not told again what it was told", async () => {
    await fill(store, [{ id: "one" }]);
    await confirmed("lea@exemple.fr", "q=ia");
    await room.digests.send(room.mailer);
    const end = tokenIn(/List-Unsubscribe: <([^>]+)>/.exec(box.letters.at(-1)!.raw)?.[1]);
    assert.equal(await room.subscriptions.unsubscribe(end), "done");
    await confirmed("lea@exemple.fr", "q=ia");
    clock.now = NEXT_WEEK;
    await room.digests.send(room.mailer);
    assert.match(box.letters.at(-1)?.mail.subject ?? "", /^Aucune nouvelle offre/);
  });

  it("a letter that never left in its week takes nothing from the other one", async () => {
    await fill(store, [{ id: "one", title: "Pilote de projets IA" }]);
    await confirmed("lea@exemple.fr", "q=ia");
    clock.now = "2026-11-23T06:00:01.000Z";
    await confirmed("lea@exemple.fr", "near=Lyon");
    const { port } = new URL(box.url);
    const nowhere = createMailer(`smtp://127.0.0.1:${port === "1" ? 2 : 1}`, "Vigie <vigie@vigie.example>");
    assert.equal((await room.digests.send(nowhere)).postponed, 2);
    nowhere.close();
    const first = (await rows())[0]!;
    await store.db.updateTable("subscriptions").set({ state: "unsubscribed" }).where("id", "=", first.id).execute();
    clock.now = NEXT_WEEK;
    assert.equal((await room.digests.send(room.mailer)).sent, 1);
    assert.match(box.letters.at(-1)?.mail.text ?? "", /Pilote de projets IA/);
  });
});

describe("a store of before, where one address had the same search several times", () => {
  const SUBSCRIPTION = `INSERT INTO subscriptions (id, email, query, title, state, created_at, consent, last_contact_at, confirmed_at)
    VALUES (?, 'lea@exemple.fr', ?, 'IA', ?, ?, 'oui', '${NOW}', '${NOW}')`;
  const DIGEST = `INSERT INTO digests (id, subscription_id, week, state, message_id, plan, planned_at) VALUES (?, ?, ?, ?, ?, '{}', '${NOW}')`;

  it("keeps the older, with what each was told; every link still works", async () => {
    const folder = await mkdtemp(join(tmpdir(), "vigie-twins-"));
    const path = join(folder, "vigie.db");
    const old = openSqlite(path);
    migrate(old, 5);
    const subscribed = old.prepare(SUBSCRIPTION);
    subscribed.run("asked-first", "q=ia", "pending", "2026-11-01T06:00:00.000Z");
    subscribed.run("older", "q=ia", "active", "2026-11-02T06:00:00.000Z");
    subscribed.run("newer", "q=ia", "active", "2026-11-03T06:00:00.000Z");
    subscribed.run("gone", "q=ia", "unsubscribed", "2026-10-01T06:00:00.000Z");
    subscribed.run("other", "near=Lyon", "active", "2026-11-03T06:00:00.000Z");
    const planned = old.prepare(DIGEST);
    planned.run(1, "older", "2026-W46", "sent", "a");
    planned.run(2, "newer", "2026-W46", "sent", "b");
    planned.run(3, "newer", "2026-W47", "sent", "c");
    planned.run(4, "older", "2026-W48", "planned", "d");
    planned.run(5, "newer", "2026-W48", "sent", "e");
    const told = old.prepare("INSERT INTO ledger (subscription_id, offer_id, digest_id) VALUES (?, ?, ?)");
    for (const [who, offer, digest] of [
      ["older", "x", 1],
      ["newer", "x", 2],
      ["newer", "y", 3],
    ] as const)
      told.run(who, offer, digest);
    old.close();

    const box = await startLetterbox();
    const store = openStore(path);
    const { mailer, subscriptions, digests } = reader(store, box.url);
    const { db } = store;
    assert.deepEqual(
      (await db.selectFrom("subscriptions").select("id").orderBy("id").execute()).map((row) => row.id),
      ["gone", "older", "other"],
    );
    assert.deepEqual(
      (await db.selectFrom("digests").select(["id", "subscription_id as who"]).orderBy("id").execute()).map(
        ({ id, who }) => `${id} ${who}`,
      ),
      ["1 older", "3 older", "5 older"],
      "a week that one of them was served is served",
    );
    assert.deepEqual(
      (await db.selectFrom("ledger").selectAll().orderBy("offer_id").execute()).map(
        (row) => `${row.subscription_id} ${row.offer_id}`,
      ),
      ["older x", "older y"],
    );
    const tally = await digests.send(mailer);
    assert.deepEqual([tally.sent, tally.already], [1, 1], "the other search still has its letter");
    const tokens = await tokensOf(store);
    assert.equal(await subscriptions.confirm(tokens.make("asked-first", "confirm")), "already");
    assert.equal(await subscriptions.unsubscribe(tokens.make("newer", "unsubscribe")), "done");
    assert.equal(await subscriptions.unsubscribe(tokens.make("older", "unsubscribe")), "already");
    assert.equal((await subscriptions.describe(tokens.make("newer", "unsubscribe")))?.state, "ended");
    mailer.close();
    await box.close();
    await store.close();
    await rm(folder, { recursive: true });
  });
});

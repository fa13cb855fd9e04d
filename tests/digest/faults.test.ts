import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { createMailer } from "../../digest/mailer.ts";
import { openStore, type Store } from "../../indexer/store/open.ts";
import { type Letterbox, startLetterbox } from "../help/smtp.ts";
import { fill, NOW, reader, subscribe } from "./room.ts";

const NEXT_WEEK = "2026-11-30T06:00:00.000Z";
const answer = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

describe("what a server can do to a letter", () => {
  let box: Letterbox;
  let store: Store;
  let clock: { now: string };
  let room: ReturnType<typeof reader>;
  const states = async () =>
    (await store.db.selectFrom("subscriptions").select("state").orderBy("id").execute()).map((row) => row.state);
  const received = () => box.letters.filter((one) => !one.mail.subject?.startsWith("Confirmez"));

  beforeEach(async () => {
    box = await startLetterbox();
    store = openStore(":memory:");
    clock = { now: NOW };
    room = reader(store, box.url, clock);
    await fill(store, [{ id: "one", title: "Pilote de projets IA" }]);
    await subscribe(room, box.letters);
  });
  afterEach(async () => {
    room.mailer.close();
    await box.close();
    await store.close();
  });

  it("cuts the line after the last byte: the letter may have arrived, it is not sent again", async () => {
    box.cut = true;
    assert.deepEqual(await room.digests.send(room.mailer), {
      sent: 0,
      already: 0,
      postponed: 0,
      refused: 0,
      unknown: 1,
    });
    box.cut = false;
    assert.equal((await room.digests.send(room.mailer)).already, 1);
    assert.equal(received().length, 1);
    clock.now = NEXT_WEEK;
    await room.digests.send(room.mailer);
    assert.match(received()[1]!.mail.subject ?? "", /^Aucune nouvelle offre/, "what it told counts as told");
  });

  it("refuses our password: nobody loses the subscription, and the letter waits", async () => {
    box.password = "right";
    const wrong = createMailer(box.url.replace("smtp://", "smtp://vigie:wrong@"), "Vigie <vigie@vigie.example>");
    const said: string[] = [];
    assert.equal((await room.digests.send(wrong, (line) => said.push(line))).postponed, 1);
    assert.match(said[0]!, /^remise à plus tard .*wrong password/);
    wrong.close();
    assert.deepEqual(await states(), ["active"]);
    assert.equal((await room.digests.resume(room.mailer)).sent, 1);
  });

  it("offers no encryption: no password is sent to it, unless it is on this machine, and the letter waits", async () => {
    const seen: string[] = [];
    box.onLogin = (user) => seen.push(user);
    const near = box.url.replace("smtp://", "smtp://vigie:secret@");
    const said: string[] = [];
    // 0.0.0.0 leads here too, and is no name of this machine.
    for (const url of [near.replace("127.0.0.1", "0.0.0.0"), near]) {
      assert.deepEqual(seen, []);
      const mailer = createMailer(url, "Vigie <vigie@vigie.example>");
      await room.digests.send(mailer, (line) => said.push(line));
      mailer.close();
    }
    assert.match(said[0]!, /^remise à plus tard .*connexion chiffrée impossible.*smtps:\/\//);
    assert.deepEqual(seen, ["vigie"]);
  });

  it("says that the mailbox is full: twice it is asked again, and what the letters told is told by the next", async () => {
    box.refuse = () => answer(552, "5.2.2 mailbox full");
    for (const week of [NOW, NEXT_WEEK]) {
      clock.now = week;
      assert.equal((await room.digests.send(room.mailer)).refused, 1);
    }
    box.refuse = () => null;
    clock.now = "2026-12-07T06:00:00.000Z";
    assert.equal((await room.digests.send(room.mailer)).sent, 1);
    assert.match(received()[0]!.mail.text ?? "", /Pilote de projets IA/);
  });

  it("says it three weeks in a row: it is believed", async () => {
    box.refuse = () => answer(550, "5.7.1 policy");
    for (const week of [NOW, NEXT_WEEK, "2026-12-07T06:00:00.000Z"]) {
      assert.deepEqual(await states(), ["active"]);
      clock.now = week;
      await room.digests.send(room.mailer);
    }
    assert.deepEqual(await states(), ["suppressed"]);
  });

  it("wants none of the letter itself: the reader stays", async () => {
    box.dislike = answer(554, "5.6.0 content");
    assert.equal((await room.digests.send(room.mailer)).refused, 1);
    assert.deepEqual(await states(), ["active"]);
  });

  it("is away all week: the next letter tells what this one would have", async () => {
    await box.close();
    assert.equal((await room.digests.send(room.mailer)).postponed, 1);
    box = await startLetterbox();
    const back = createMailer(box.url, "Vigie <vigie@vigie.example>");
    clock.now = NEXT_WEEK;
    assert.equal((await room.digests.send(back)).sent, 1);
    assert.match(received()[0]!.mail.text ?? "", /Pilote de projets IA/);
    assert.equal(received().length, 1, "one letter, not two");
    back.close();
  });

  it("is away for many readers: not each of them waits for it", async () => {
    for (let n = 0; n < 12; n += 1) await subscribe(room, box.letters, `lecteur${n}@exemple.fr`);
    await box.close();
    const said: string[] = [];
    assert.equal((await room.digests.send(room.mailer, (line) => said.push(line))).postponed, 13);
    assert.equal(said.length, 15, "five attempts a round, three rounds");
    box = await startLetterbox();
  });

  it("takes a letter whose reader leaves at the last moment: nothing arrives", async () => {
    const { send } = room.mailer;
    room.mailer.send = async (letter, beforeEnd) =>
      send(letter, async () => {
        await store.db.updateTable("subscriptions").set({ state: "unsubscribed" }).execute();
        await beforeEnd?.();
      });
    assert.deepEqual(await room.digests.send(room.mailer), {
      sent: 0,
      already: 0,
      postponed: 0,
      refused: 0,
      unknown: 0,
    });
    assert.equal(received().length, 0);
  });

  it("is asked twice at once: one letter leaves", async () => {
    const [one, other] = await Promise.all([room.digests.send(room.mailer), room.digests.send(room.mailer)]);
    assert.deepEqual([one!.sent, other!.already, received().length], [1, 1, 1]);
  });

  it("is not there when somebody subscribes: it is said, and nothing is kept", async () => {
    await box.close();
    assert.equal(await room.subscriptions.request({ email: "nora@exemple.fr", search: "", consent: "oui" }), false);
    assert.deepEqual(await states(), ["active"]);
    box = await startLetterbox();
  });
});

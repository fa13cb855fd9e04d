import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import type { House } from "../../cli/house/house.ts";
import { readReturns } from "../../cli/live/returns.ts";
import { readBounce } from "../../digest/bounce.ts";
import { createReturns } from "../../digest/refusals.ts";
import { openStore, type Store } from "../../indexer/store/open.ts";
import { imapServer } from "../help/imap.ts";
import { sharedPath } from "../help/shared.ts";
import { type Letterbox, startLetterbox } from "../help/smtp.ts";
import { fill, NOW, reader, subscribe } from "./room.ts";

interface Report {
  status?: string;
  action?: string;
  diagnostic?: string;
  /** Address that the server could not reach. */
  to?: string;
  /** Address that we wrote to, where the server says it. */
  original?: string;
  /** What came back of our letter: all of it, its header, or nothing. */
  returned?: "letter" | "header" | "nothing";
  type?: string;
}

/** A server's report on the letter of that number. */
function report(messageId: string, given: Report = {}): Buffer {
  const { status = "5.1.1", action = "failed", to = "lea@exemple.fr", returned = "letter" } = given;
  const { diagnostic = `smtp; 550 ${status} <${to}>:\r\n no such user here`, type = "delivery-status" } = given;
  const header = `From: Vigie <vigie@vigie.example>\r\nTo: lea@exemple.fr\r\nMessage-ID: <${messageId}>\r\nSubject: Vos offres\r\n`;
  const back = {
    letter: `--r\r\nContent-Type: message/rfc822\r\n\r\n${header}\r\nLa lettre.\r\n`,
    header: `--r\r\nContent-Type: text/rfc822-headers\r\n\r\n${header}\r\n`,
    nothing: "",
  };
  return Buffer.from(
    [
      "From: Mail Delivery System <MAILER-DAEMON@relais.example>",
      "Subject: Undelivered Mail",
      "Date: Tue, 24 Nov 2026 08:00:00 +0100",
      `Message-ID: <rapport-${messageId}>`,
      "MIME-Version: 1.0",
      `Content-Type: multipart/report; report-type=${type}; boundary=r`,
      "",
      "--r\r\nContent-Type: text/plain\r\n\r\nYour mail could not be delivered.",
      `--r\r\nContent-Type: message/${type}\r\n`,
      "Reporting-MTA: dns; relais.example\r\n",
      ...(given.original ? [`Original-Recipient: rfc822;${given.original}`] : []),
      `Final-Recipient: rfc822; ${to}\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: ${diagnostic}\r\n`,
      `${back[returned]}--r--\r\n`,
    ].join("\r\n"),
  );
}

describe("letters that come back after they were taken in", () => {
  let box: Letterbox;
  let store: Store;
  let clock: { now: string };
  let room: ReturnType<typeof reader>;
  let returns: ReturnType<typeof createReturns>;
  const state = async () =>
    (await store.db.selectFrom("subscriptions").select("state").executeTakeFirstOrThrow()).state;
  const letters = () => store.db.selectFrom("digests").selectAll().orderBy("id").execute();
  const last = async () => (await letters()).at(-1)!.message_id;
  const outcome = async (raw: Buffer) => (await returns.take(raw)).outcome;

  beforeEach(async () => {
    box = await startLetterbox();
    store = openStore(":memory:");
    clock = { now: NOW };
    room = reader(store, box.url, clock);
    returns = createReturns({ store, now: () => clock.now });
    await fill(store, [{ id: "one", title: "Pilote de projets IA" }]);
    await subscribe(room, box.letters);
    await room.digests.send(room.mailer);
  });
  afterEach(async () => {
    room.mailer.close();
    await box.close();
    await store.close();
  });

  it("no such address: the reader is suspended, with the server's own words; the same report again changes nothing", async () => {
    for (const returned of ["letter", "header"] as const) {
      assert.match(
        readBounce(report("x@y.example", { returned }))?.diagnostic ?? "",
        /^550 5\.1\.1 <lea.*> *: no such/,
      );
    }
    assert.equal(await outcome(report(await last())), "suspended");
    assert.deepEqual([await state(), (await letters())[0]?.state], ["suppressed", "refused"]);
    assert.deepEqual(await returns.latest(5), [
      {
        week: "2026-W48",
        reader: "le…@exemple.fr",
        words: "550 5.1.1 <le…@exemple.fr>: no such user here",
        suspendedAt: NOW,
      },
    ]);
    assert.equal(await outcome(report(await last())), "refused");
    assert.equal((await room.digests.send(room.mailer)).sent, 0);
  });

  it("a passing trouble, a delay, a receipt, a report on nothing: nothing happens", async () => {
    const id = await last();
    assert.equal(await outcome(report(id, { status: "4.4.7" })), "passing");
    assert.equal(await outcome(report(id, { action: "delayed", status: "4.2.0" })), "passing");
    assert.equal(await outcome(report(id, { action: "relayed" })), "passing");
    assert.equal(await outcome(report(id, { type: "disposition-notification" })), "other");
    assert.equal(await outcome(report(id, { returned: "nothing" })), "other");
    assert.equal(await outcome(Buffer.from("From: lea@exemple.fr\r\n\r\nMerci pour la lettre, 550 5.1.1 !")), "other");
    assert.equal(await state(), "active");
  });

  it("who does not know a letter's number silences nobody; nor does a member of a list that is our reader", async () => {
    assert.equal(await outcome(report("2026-W48.deviné@vigie.example")), "unknown-letter");
    const id = await last();
    assert.equal(await outcome(report(id, { to: "membre@liste.example" })), "unknown-letter");
    assert.equal(await state(), "active");
    assert.equal(await outcome(report(id, { to: "lea@ailleurs.example", original: "Lea@Exemple.fr" })), "suspended");
  });

  it("a full mailbox has three weeks in a row; what a returned letter told, the next one tells again", async () => {
    const full = { status: "5.2.2", diagnostic: "smtp; 552 5.2.2 mailbox full" };
    for (const [week, expected] of [
      ["2026-11-30T06:00:00.000Z", "refused"],
      ["2026-12-07T06:00:00.000Z", "refused"],
      ["2026-12-14T06:00:00.000Z", "suspended"],
    ] as const) {
      assert.equal(await outcome(report(await last(), full)), expected, week);
      clock.now = week;
      assert.equal((await room.digests.send(room.mailer)).sent, expected === "refused" ? 1 : 0);
      assert.match(box.letters.at(-1)!.mail.text ?? "", /Pilote de projets IA/);
    }
  });

  it("a letter that stays between two that come back begins the count anew", async () => {
    const full = { status: "5.2.2", diagnostic: "smtp; 552 5.2.2 mailbox full" };
    for (const [n, comesBack] of [true, true, false, true, true].entries()) {
      if (comesBack) assert.equal(await outcome(report(await last(), full)), "refused", String(n));
      clock.now = new Date(Date.parse(NOW) + (n + 1) * 7 * 86_400_000).toISOString();
      await room.digests.send(room.mailer);
    }
    assert.equal(await state(), "active");
  });

  /** As much of a house as the reading of what comes back asks for. */
  const house = (config: object) => ({ config, store, now: () => clock.now }) as unknown as House;

  it("they are read in a folder and in a mailbox, once; a box that is shut is told", async () => {
    const folder = await mkdtemp(join(tmpdir(), "vigie-retours-"));
    const said: string[] = [];
    const io = { err: (line: string) => said.push(line) };
    try {
      await writeFile(join(folder, "a.eml"), report(await last(), { status: "4.4.7" }));
      await readReturns(house({ BOUNCES_DIR: folder }), io);
      assert.deepEqual([said, await state()], [[], "active"]);
      const messages = [{ uid: 4, raw: report(await last()).toString("latin1") }];
      const server = await imapServer({ uidValidity: 1, messages });
      for (let twice = 0; twice < 2; twice += 1) await readReturns(house({ BOUNCES_IMAP_URL: server.url }), io);
      assert.ok(server.said.some((line) => /UID SEARCH .*HEADER CONTENT-TYPE/i.test(line)));
      await server.close();
      assert.equal(said.length, 1);
      assert.match(said[0]!, /^lettre revenue, abonnement suspendu : 2026-W48\..* : 550 5\.1\.1/);
      assert.equal(await state(), "suppressed");
      await readReturns(house({ BOUNCES_IMAP_URL: server.url }), io);
      assert.match(said[1]!, /^lettres revenues : boîte aux lettres injoignable/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("real reports and look-alikes: nine in ten are read, none throws, and what is no report is none", async (t) => {
    const root = sharedPath("corpora/bounce-emails/maildir");
    if (!root) return t.skip("données d'évaluation absentes");
    const read = async (folder: string) =>
      Promise.all((await readdir(join(root, folder))).map((name) => readFile(join(root, folder, name))));
    const real = await read("bsd");
    const reports = real.filter((raw) => /report-type="?delivery-status/i.test(raw.toString("latin1")));
    const bounces = reports.map(readBounce).filter((one) => one !== null);
    assert.ok(bounces.length >= 0.9 * reports.length, `${bounces.length} of ${reports.length}`);
    for (const bounce of bounces) {
      assert.match(bounce.status, /^[245]\.\d+\.\d+$/);
      assert.equal(bounce.permanent && !bounce.status.startsWith("5."), false);
    }
    for (const raw of [...(await read("not")), ...(await read("tmp"))]) assert.equal(readBounce(raw), null);
  });
});

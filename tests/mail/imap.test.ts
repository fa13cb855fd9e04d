import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { FetchError } from "../../scrapers/errors.ts";
import { mailPages } from "../../scrapers/fetch/alert-mails.ts";
import { inMemory } from "../../scrapers/fetch/memory.ts";
import linkedin from "../../scrapers/sources/linkedin-alerts.ts";
import { type Box, imapServer } from "../help/imap.ts";

const LINKEDIN = "jobalerts-noreply@linkedin.com";

const alert = (id: number, from = LINKEDIN): string =>
  [
    `From: Alertes <${from}>`,
    "Subject: Chef de projet IA chez Boreale",
    "Date: Fri, 20 Nov 2026 08:00:00 +0000",
    `Message-ID: <m${id}@example.invalid>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "",
    "Votre alerte Emploi pour chef de projet IA",
    "",
    "Chef de projet IA",
    "Boreale",
    "Lyon",
    `Voir l'offre d'emploi : https://www.linkedin.com/comm/jobs/view/${4000000000 + id}/?otpToken=SECRET`,
    "",
  ].join("\r\n");

async function readAll(url: string, memory = inMemory(), skipped: string[] = []): Promise<string[]> {
  const refs: string[] = [];
  const onSkip = (why: string) => skipped.push(why);
  for await (const page of mailPages({ IMAP_URL: url, ALERTS_DIR: undefined }, linkedin, memory, { onSkip })) {
    for (const finding of linkedin.parse(page)) if (finding.kind === "offer") refs.push(finding.offer.ref ?? "");
  }
  return refs;
}

test("a mailbox is looked at, never touched: EXAMINE and BODY.PEEK, no STORE", async () => {
  const server = await imapServer({ uidValidity: 7, messages: [{ uid: 3, raw: alert(3) }] });
  try {
    assert.deepEqual(await readAll(server.url), ["4000000003"]);
    assert.ok(server.said.some((line) => /EXAMINE/i.test(line)));
    assert.ok(server.said.some((line) => /BODY\.PEEK\[\]/.test(line)));
    assert.ok(!server.said.some((line) => / (SELECT|STORE|EXPUNGE|APPEND|MOVE|COPY) /i.test(`${line} `)));
    assert.ok(server.said.some((line) => /LOGOUT/i.test(line)));
  } finally {
    await server.close();
  }
});

test("what was read is not read again; a new numbering of the box begins anew", async () => {
  const box: Box = { uidValidity: 7, messages: [{ uid: 3, raw: alert(3) }] };
  const server = await imapServer(box);
  const memory = inMemory();
  try {
    assert.deepEqual(await readAll(server.url, memory), ["4000000003"]);
    assert.deepEqual(await readAll(server.url, memory), []);
    box.messages.push({ uid: 8, raw: alert(8) });
    assert.deepEqual(await readAll(server.url, memory), ["4000000008"]);
    box.uidValidity = 9;
    assert.deepEqual(await readAll(server.url, memory), ["4000000003", "4000000008"]);
  } finally {
    await server.close();
  }
});

test("a mail is read again when the run stopped before the next one was asked for", async () => {
  const server = await imapServer({
    uidValidity: 1,
    messages: [
      { uid: 1, raw: alert(1) },
      { uid: 2, raw: alert(2) },
    ],
  });
  const memory = inMemory();
  try {
    const config = { IMAP_URL: server.url, ALERTS_DIR: undefined };
    for await (const page of mailPages(config, linkedin, memory)) {
      assert.equal(page.url, "mail:m1@example.invalid");
      break;
    }
    assert.deepEqual(await readAll(server.url, memory), ["4000000001", "4000000002"]);
  } finally {
    await server.close();
  }
});

test("a broken mail and one that is too large cost themselves only; a stranger's is refused and counted", async () => {
  const messages = [
    {
      uid: 1,
      raw: `X-Nothing: ${LINKEDIN}\r\nFrom: ${LINKEDIN}\r\nContent-Type: multipart/mixed; boundary=z\r\n\r\nno part`,
    },
    { uid: 2, raw: alert(2), size: 80_000_000 },
    { uid: 3, raw: `${alert(3, "x@evil.example").replace("Subject:", `Subject: ${LINKEDIN}`)}${LINKEDIN}\r\n` },
    { uid: 4, raw: alert(4) },
  ];
  const server = await imapServer({ uidValidity: 1, messages });
  const skipped: string[] = [];
  try {
    assert.deepEqual(await readAll(server.url, inMemory(), skipped), ["4000000004"]);
    assert.deepEqual(skipped, ["mail/unreadable", "mail/too-large", "mail/stranger"]);
  } finally {
    await server.close();
  }
});

test("a refused password says so, and is in no message", async () => {
  const server = await imapServer({ uidValidity: 1, messages: [] });
  try {
    const wrong = server.url.replace("secret", "hunter2");
    await assert.rejects(readAll(wrong), (error: FetchError) => {
      assert.equal(error.outcome, "unauthorised");
      assert.ok(!JSON.stringify([error.message, error.url]).includes("hunter2"));
      return true;
    });
  } finally {
    await server.close();
  }
});

test("nobody at the other end is « unreachable », no settings at all is « needs-settings »", async () => {
  const server = await imapServer({ uidValidity: 1, messages: [] });
  await server.close();
  await assert.rejects(readAll(server.url), (error: FetchError) => error.outcome === "unreachable");
  const nothing = mailPages({ ALERTS_DIR: undefined, IMAP_URL: undefined }, linkedin, inMemory());
  await assert.rejects(
    nothing.next(),
    (error: FetchError) => error instanceof FetchError && error.outcome === "needs-settings",
  );
});

test("a folder of .eml files is read once, in name order, past a broken file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vigie-mail-"));
  try {
    await writeFile(join(folder, "b.eml"), alert(2));
    await writeFile(join(folder, "a.eml"), alert(1));
    await writeFile(join(folder, "c.eml"), "From: a@b.example\r\nContent-Type: multipart/mixed\r\n\r\n");
    await writeFile(join(folder, "notes.txt"), alert(9));
    const memory = inMemory();
    const skipped: string[] = [];
    const read = async () => {
      const ids: string[] = [];
      const onSkip = (why: string) => skipped.push(why);
      for await (const page of mailPages({ ALERTS_DIR: folder, IMAP_URL: undefined }, linkedin, memory, { onSkip }))
        ids.push(page.url);
      return ids;
    };
    assert.deepEqual(await read(), ["mail:m1@example.invalid", "mail:m2@example.invalid"]);
    assert.deepEqual(skipped, ["mail/unreadable"]);
    assert.deepEqual(await read(), []);
  } finally {
    await rm(folder, { recursive: true });
  }
});

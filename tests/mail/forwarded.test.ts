import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { mailPages } from "../../scrapers/fetch/alert-mails.ts";
import { inMemory } from "../../scrapers/fetch/memory.ts";
import { letterOf, mailsFrom } from "../../scrapers/kit/forwarded.ts";
import { readMime } from "../../scrapers/kit/mime.ts";
import type { Source } from "../../scrapers/source.ts";
import apec from "../../scrapers/sources/apec-alerts.ts";
import indeed from "../../scrapers/sources/indeed-alerts.ts";
import linkedin from "../../scrapers/sources/linkedin-alerts.ts";
import { imapServer } from "../help/imap.ts";
import { offersOf } from "../platforms/page.ts";

const SENDER = "jobalerts-noreply@linkedin.com";
const MARIE = "Marie Élan <marie@famille.example>";

const mail = (from: string, body: string, type = "text/plain; charset=utf-8") =>
  [
    `From: ${from}`,
    "Subject: Tr : vos alertes",
    "Date: Fri, 4 Dec 2026 09:00:00 +0100",
    `Message-ID: <${Buffer.from(from + body.length)
      .toString("hex")
      .slice(0, 20)}@famille.example>`,
    "MIME-Version: 1.0",
    `Content-Type: ${type}`,
    "",
    body,
  ].join("\r\n");

const CARD = `Votre alerte Emploi pour chef de projet IA

Chef de projet IA
Boréale
Lyon
Voir l'offre d'emploi : https://www.linkedin.com/comm/jobs/view/4900000401/?otpToken=JETON
`;
const NOTE = "Bonjour,\n\nAssistante de direction - Dole (39)\nvoilà qui pourrait vous plaire\n\n";

/** How mail programs copy the header of what they pass on. */
const FORWARDS: Record<string, { header: string; day: string | null }> = {
  Gmail: {
    header: `---------- Forwarded message ---------\nDe : LinkedIn <${SENDER}>\nDate: ven. 20 nov. 2026 à 08:00\nSubject: 1 offre\nTo: <marie@famille.example>\n\n\n`,
    day: "2026-11-20",
  },
  "Gmail, in English": {
    header: `---------- Forwarded message ---------\nFrom: LinkedIn Job Alerts <${SENDER}>\nDate: Tue, Nov 17, 2026 at 8:00 AM\nSubject: 1 new job\nTo: <marie@famille.example>\n\n`,
    day: "2026-11-17",
  },
  Outlook: {
    header: `________________________________\nDe : LinkedIn <${SENDER}<mailto:${SENDER}>>\nEnvoyé : mardi 17 novembre 2026 08:00\nÀ : Marie Élan <marie@famille.example>\nObjet : 1 offre\n\n`,
    day: "2026-11-17",
  },
  "Outlook, of old": {
    header: `-----Message d'origine-----\nDe : LinkedIn [mailto:${SENDER}]\nEnvoyé : mar. 17 nov. 2026 08:00\nÀ : Marie Élan\nObjet : 1 offre\n\n`,
    day: "2026-11-17",
  },
  "bold that became stars": {
    header: `*De :* LinkedIn <${SENDER}>\n*Envoyé :* mardi 1er décembre 2026 08:00\n*À :* Marie\n*Objet :* 1 offre\n\n`,
    day: "2026-12-01",
  },
  Apple: {
    header: `Début du message transféré :\n\nDe: LinkedIn <${SENDER}>\nObjet: 1 offre\nDate: 20 novembre 2026 à 08:00:12 UTC+1\nÀ: marie@famille.example\n\n`,
    day: "2026-11-20",
  },
  Thunderbird: {
    header: `-------- Message transféré --------\nSujet : 1 offre\nDate : Fri, 20 Nov 2026 23:30:00 -0500\nDe : LinkedIn <${SENDER}>\nPour : marie@famille.example\n\n`,
    day: "2026-11-21",
  },
  "no day that can be read": {
    header: `De : LinkedIn <${SENDER}>\nEnvoyé : hier soir\nObjet : 1 offre\n\n`,
    day: null,
  },
};

async function readFolder(source: Source, mails: readonly string[], forwarders?: string) {
  const folder = await mkdtemp(join(tmpdir(), "vigie-tr-"));
  const offers: RawOffer[] = [];
  const skipped: string[] = [];
  try {
    for (const [n, raw] of mails.entries()) await writeFile(join(folder, `${n}.eml`), raw);
    const config = { ALERTS_DIR: folder, IMAP_URL: undefined, ALERTS_FORWARDERS: forwarders };
    const onSkip = (why: string) => skipped.push(why);
    for await (const page of mailPages(config, source, inMemory(), { onSkip }))
      offers.push(...offersOf(source.parse(page)));
  } finally {
    await rm(folder, { recursive: true });
  }
  return { offers, skipped };
}

test("an alert that somebody passed on in its text is read, with the day it was first sent", async () => {
  for (const [name, { header, day }] of Object.entries(FORWARDS)) {
    const { offers, skipped } = await readFolder(linkedin, [mail(MARIE, NOTE + header + CARD)]);
    assert.deepEqual(
      offers.map(({ ref, title, company, place, seenAt }) => [ref, title, company, place, seenAt?.slice(0, 10)]),
      [["4900000401", "Chef de projet IA", "Boréale", "Lyon", day ?? "2026-12-04"]],
      name,
    );
    assert.deepEqual(skipped, [], name);
  }
});

test("an HTML forward is read like a text one: header in lines or in a table", async () => {
  const card = `<table><tr><td><a href="https://www.linkedin.com/comm/jobs/view/4900000401/?x=1">Chef de projet IA</a><p>Boréale · Lyon</p></td></tr></table>`;
  const lines = `<div><b>De :</b> LinkedIn &lt;${SENDER}&gt;<br><b>Envoyé :</b> vendredi 20 novembre 2026 08:00<br><b>Objet :</b> 1 offre</div>`;
  const table = `<table><tr><th>Sujet : </th><td>1 offre</td></tr><tr><th>Date : </th><td>Fri, 20 Nov 2026 08:00:00 +0100</td></tr><tr><th>De : </th><td>LinkedIn &lt;${SENDER}&gt;</td></tr></table>`;
  for (const header of [lines, table]) {
    const { offers } = await readFolder(linkedin, [
      mail(MARIE, `<html><body><p>Bonjour</p>${header}${card}</body></html>`, "text/html; charset=utf-8"),
    ]);
    assert.deepEqual(
      offers.map(({ ref, title, seenAt }) => [ref, title, seenAt?.slice(0, 10)]),
      [["4900000401", "Chef de projet IA", "2026-11-20"]],
    );
  }
});

/** A mail that encloses these others. */
const enclosing = (...inner: string[]) =>
  mail(
    MARIE,
    [
      "--q\r\nContent-Type: text/plain\r\n\r\nCi-joint.",
      ...inner.map((one) => `--q\r\nContent-Type: message/rfc822\r\n\r\n${one}`),
      "--q--\r\n",
    ].join("\r\n"),
    "multipart/mixed; boundary=q",
  );
const sent = (id: number, day: string, from = `LinkedIn <${SENDER}>`) =>
  mail(from, CARD.replace("4900000401", String(id)))
    .replace("Fri, 4 Dec 2026 09:00:00 +0100", `${day} 2026 08:00:00 +0000`)
    .replace(/Message-ID: .*/, `Message-ID: <m${id}@linkedin.example>`);

test("enclosed alerts are read one by one, each with its own day; what else is enclosed is left alone", async () => {
  const raw = enclosing(
    sent(4900000411, "18 Nov"),
    sent(4900000412, "19 Nov", "Paul <paul@famille.example>"),
    enclosing(sent(4900000413, "20 Nov")),
  );
  const { offers, skipped } = await readFolder(linkedin, [raw]);
  assert.deepEqual(
    offers.map(({ ref, seenAt }) => [ref, seenAt]),
    [
      ["4900000411", "2026-11-18T08:00:00.000Z"],
      ["4900000413", "2026-11-20T08:00:00.000Z"],
    ],
  );
  assert.deepEqual(skipped, []);
  assert.deepEqual(
    [letterOf(readMime(Buffer.from(raw)), [SENDER]).dated, letterOf(readMime(Buffer.from(raw)), [SENDER]).date],
    [false, "2026-11-18T08:00:00.000Z"],
  );
});

test("a stranger's mail is refused and counted, whatever it says of itself", async () => {
  const { header } = FORWARDS.Gmail!;
  const strangers: Record<string, string> = {
    "no header at all": CARD,
    "another's header": header.replace(SENDER, "alertes@evil.example") + CARD,
    "the address as a name": header.replace(`LinkedIn <${SENDER}>`, `${SENDER} <x@evil.example>`) + CARD,
    "a look-alike": header.replace(SENDER, `${SENDER}.evil.example`) + CARD,
    "a name without a date or a subject": `De : ${SENDER}\n\n${CARD}`,
  };
  for (const [name, body] of Object.entries(strangers)) {
    const { offers, skipped } = await readFolder(linkedin, [mail(MARIE, body)]);
    assert.deepEqual([offers, skipped], [[], ["mail/stranger"]], name);
  }
  const chat = await readFolder(linkedin, [mail(MARIE, "On déjeune ?"), mail(MARIE, `Écris à ${SENDER} !`)]);
  assert.deepEqual(chat, { offers: [], skipped: [] });
});

test("where the operator says who may pass alerts on, nobody else may; the boards' own mails need no leave", async () => {
  const raw = [mail(MARIE, FORWARDS.Apple!.header + CARD), sent(4900000421, "20 Nov")];
  for (const [forwarders, refs] of [
    ["marie@famille.example", ["4900000401", "4900000421"]],
    ["paul@ecole.example, @FAMILLE.example", ["4900000401", "4900000421"]],
    ["@ecole.example", ["4900000421"]],
    ["famille.example", ["4900000421"]],
  ] as const) {
    const { offers, skipped } = await readFolder(linkedin, raw, forwarders);
    assert.deepEqual(
      offers.map(({ ref }) => ref),
      refs,
      forwarders,
    );
    assert.deepEqual(skipped, refs.length === 1 ? ["mail/stranger"] : []);
  }
});

test("Indeed: what stands above the copied header is no title, and a relative date needs the day it was said", async () => {
  const header = (day: string) =>
    `De : Indeed <donotreply@jobalert.indeed.com>\nEnvoyé : ${day}\nÀ : Marie\nObjet : 1 nouvel emploi chef de projet - Dole (39)\n\n`;
  const card =
    "1 nouvel emploi\n\nChef de projet IA\nHydrolis - Dole (39)\nil y a 2 jours\nhttps://fr.indeed.com/rc/clk/dl?jk=a1e7b2c3d4f50617&tk=JETON\n";
  for (const [day, postedAt, seen] of [
    ["vendredi 20 novembre 2026 08:00", "il y a 2 jours", "2026-11-20"],
    ["naguère", null, "2026-12-04"],
  ] as const) {
    const { offers } = await readFolder(indeed, [mail(MARIE, NOTE + header(day) + card)]);
    assert.deepEqual(
      offers.map((one) => [one.title, one.company, one.place, one.postedAt ?? null, one.seenAt?.slice(0, 10)]),
      [["Chef de projet IA", "Hydrolis", "Dole (39)", postedAt, seen]],
    );
  }
});

test("one forward may hold alerts of two boards: each source takes its own", async () => {
  const hidden = Buffer.from("p1=www.apec.fr&p2=180000401W").toString("base64url");
  const link = (words: string) => `<a href="https://neomarket.diffusion.apec.fr/r/?e=${hidden}">${words}</a><br>`;
  const apecMail = mail(
    "Apec <offres@diffusion.apec.fr>",
    `${link("Cheffe de projet IA")}${link("Hydrolis")}${link("CDI")}${link("Dole - 39")}`,
    "text/html; charset=utf-8",
  );
  const raw = enclosing(apecMail, sent(4900000431, "20 Nov"));
  const refs = async (source: Source) => (await readFolder(source, [raw])).offers.map(({ ref }) => ref);
  assert.deepEqual([await refs(apec), await refs(linkedin)], [["180000401W"], ["4900000431"]]);
  assert.equal(mailsFrom(Buffer.from(raw), ["x@y.example"]).length, 0);
});

test("IMAP: the box is asked for the senders and for mails that copy their address; no other mail is fetched", async () => {
  const messages = [
    { uid: 1, raw: mail(MARIE, "Une lettre privée.\r\n") },
    { uid: 2, raw: mail(MARIE, (FORWARDS.Outlook!.header + CARD).replace(/\n/g, "\r\n")) },
    { uid: 3, raw: enclosing(sent(4900000441, "20 Nov")) },
  ];
  const server = await imapServer({ uidValidity: 1, messages });
  const refs: (string | null | undefined)[] = [];
  try {
    const config = { IMAP_URL: server.url, ALERTS_DIR: undefined };
    for await (const page of mailPages(config, linkedin, inMemory()))
      refs.push(...offersOf(linkedin.parse(page)).map(({ ref }) => ref));
    assert.deepEqual(refs, ["4900000401", "4900000441"]);
    assert.ok(!server.said.some((line) => /UID FETCH 1 /.test(line)));
  } finally {
    await server.close();
  }
});

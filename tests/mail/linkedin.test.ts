import assert from "node:assert/strict";
import test from "node:test";
import apec from "../../scrapers/sources/apec-alerts.ts";
import linkedin from "../../scrapers/sources/linkedin-alerts.ts";
import { offersOf, pageOf } from "../platforms/page.ts";
import { mail, safelink } from "./letters.ts";

test("LinkedIn: several offers in one box are told apart", () => {
  const one = (id: number, title: string, line: string) =>
    `<tr><td><a href="https://www.linkedin.com/comm/jobs/view/${id}/?otpToken=JETON"><img alt=""></a></td><td><a href="https://www.linkedin.com/comm/jobs/view/${id}/?x=1"><div class="font-bold text-md">${title}</div></a><p class="text-system-gray-100 text-xs">${line}</p></td></tr>`;
  const box = `<table><tr><td data-test-id="section-JOBS_POSTING_SECTION"><table>${one(4900000201, "Chef de projet IA", "Boréale · Lyon (Hybride)")}${one(4900000202, "PMO data", "Garance · Paris")}</table></td></tr></table>`;
  const offers = offersOf(linkedin.parse(pageOf(mail("jobs-noreply@linkedin.com", box))));
  assert.deepEqual(
    offers.map(({ ref, title, company, place, remote }) => [ref, title, company, place, remote]),
    [
      ["4900000201", "Chef de projet IA", "Boréale", "Lyon", "Hybride"],
      ["4900000202", "PMO data", "Garance", "Paris", null],
    ],
  );
});

const CARDS = [
  { id: 4900000301, title: "Chef de projet IA", company: "Boréale", place: "Lyon" },
  { id: 4900000302, title: "PMO data - CDI", company: "Garance", place: "Île-de-France, France" },
];
const view = (id: number) => `https://www.linkedin.com/comm/jobs/view/${id}/?midToken=JETON`;
const cardsOf = (raw: string | Buffer) =>
  offersOf(linkedin.parse(pageOf(raw, "mail:x"))).map(({ ref, title, company, place }) => [ref, title, company, place]);
const WANTED = CARDS.map(({ id, title, company, place }) => [String(id), title, company, place]);

test("LinkedIn: a text part in any template, badges and headings are no company", () => {
  const text = (before: string, after: string, rule: string, wrap = (link: string) => link) =>
    CARDS.map(
      ({ id, title, company, place }) =>
        `${before}${title}\n${company}\n${place}\n${after}View job: ${wrap(view(id))}\n${rule}\n`,
    ).join("\n");
  const rule = "-".repeat(57);
  const bodies: Record<string, string> = {
    "badges of their own": text(
      "",
      "\n6 company alumni\nApply with resume & profile\nEntre 44 k € et 70 k € par an\n",
      rule,
    ),
    "a badge below the place": text("", "Fast growing\n", rule),
    "headings with their link": text(
      "Fintech jobs\nhttps://www.linkedin.com/comm/jobs/search-results/?k=x\n\n",
      "",
      rule,
    ),
    "no rule between them": text("", "", ""),
    "nothing between them": text("", "12 connections work here\nThis company is actively hiring\n", rule).replace(
      /\n\n+/g,
      "\n",
    ),
    "forwarded by hand": `Bonjour,\nvoici l'alerte.\nBonne lecture\n\nDe : LinkedIn <jobalerts-noreply@linkedin.com>\nEnvoyé : vendredi\nÀ : Camille\nObjet : Alerte\n\n${text("", "", "", (link) => `<${safelink(link)}>`)}`,
    quoted: text("", "", rule).replace(/^/gm, "> "),
  };
  for (const [name, body] of Object.entries(bodies))
    assert.deepEqual(cardsOf(mail("jobs-noreply@linkedin.com", body, "text/plain; charset=utf-8")), WANTED, name);
});

test("LinkedIn: an HTML part whose faces a mail program took off", () => {
  const each = (card: (one: (typeof CARDS)[number]) => string) =>
    `<html><body>${CARDS.map(card).join("")}</body></html>`;
  const bodies: Record<string, string> = {
    "one line": each(
      (c) =>
        `<table><tr><td><a href="${view(c.id)}"><img></a></td><td><a href="${view(c.id)}"><b>${c.title}</b></a><p>${c.company} · ${c.place} (Hybride)</p><p>Recrutement actif</p></td></tr></table>`,
    ),
    "two lines": each(
      (c) =>
        `<div><a href="${view(c.id)}">${c.title}</a><p>${c.company}</p><p>${c.place} (Hybrid)</p><p>2 hours ago</p></div>`,
    ),
    "line breaks": each((c) => `<div><a href="${view(c.id)}">${c.title}</a><br>${c.company}<br>${c.place}</div>`),
    "the card is the link": each(
      (c) => `<a href="${view(c.id)}"><p>${c.title}</p><p>${c.company} · ${c.place}</p></a>`,
    ),
    "a button is the link": each(
      (c) =>
        `<div><h3>${c.title}</h3><p>${c.company} · ${c.place}</p><a href="${view(c.id)}">Voir l'offre d'emploi</a></div>`,
    ),
    "Outlook's own links": each(
      (c) => `<div><a href="${safelink(view(c.id))}">${c.title}</a><p>${c.company} · ${c.place}</p></div>`,
    ),
  };
  for (const [name, body] of Object.entries(bodies))
    assert.deepEqual(cardsOf(mail("marie@ecole.example", body)), WANTED, name);
});

test("a forwarded mail is read as an enclosure, and recognised whatever its coding", () => {
  const inner = mail(
    "jobalerts-noreply@linkedin.com",
    CARDS.map((c) => `${c.title}\n${c.company}\n${c.place}\nView job: ${view(c.id)}`).join("\n\n"),
    "text/plain; charset=utf-8",
  );
  const coded = Buffer.from(inner).toString("base64");
  for (const part of [
    `Content-Type: message/rfc822\r\n\r\n${inner}`,
    `Content-Type: application/octet-stream; name="alerte.eml"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${coded}`,
  ]) {
    const raw = mail(
      "marie@ecole.example",
      `--b\r\nContent-Type: text/html\r\n\r\n<p>Voir la pièce jointe</p>\r\n--b\r\n${part}\r\n--b--\r\n`,
      "multipart/mixed; boundary=b",
    );
    assert.deepEqual(cardsOf(raw), WANTED);
    assert.equal(linkedin.recognises?.(pageOf(raw, "mail:x")), true);
    assert.equal(apec.recognises?.(pageOf(raw, "mail:x")), false);
  }
});

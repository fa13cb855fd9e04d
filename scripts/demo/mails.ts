import { department, town } from "./cities.ts";
import type { Board } from "./job.ts";
import { apecPlace, apecRef, boardTitle, onBoard, type Posting } from "./postings.ts";
import { html } from "./text.ts";

/** Alert mails as the boards send them, one file each: name → text. */
export function mails(): Map<string, string> {
  const all = new Map<string, string>();
  const put = (board: Board, size: number, write: (cards: Posting[], day: number) => string) => {
    const cards = onBoard(board);
    for (let start = 0; start < cards.length; start += size) {
      const day = 18 + start / size;
      all.set(`${board}-2026-11-${day}.eml`, write(cards.slice(start, start + size), day));
    }
  };
  put("linkedin-alerts", 4, linkedin);
  put("apec-alerts", 6, apecAlert);
  put("indeed-alerts", 6, indeed);
  return all;
}

const NUMBER = 4_300_000_000;
const linkedinUrl = (one: Posting): string =>
  `https://www.linkedin.com/comm/jobs/view/${NUMBER + one.number}/?trackingId=JETON`;

function linkedin(cards: Posting[], day: number): string {
  const text = cards
    .map(
      (one) =>
        `${boardTitle(one)}\n${one.employer.name}\n${town(one.place)}\nVoir l’offre d’emploi : ${linkedinUrl(one)}\n\n---------------------------------------------------------\n`,
    )
    .join("\n");
  const rows = cards.map(
    (one) =>
      `<tr><td data-test-id="job-card"><a href="${linkedinUrl(one)}" class="font-bold text-md leading-regular"> ${html(boardTitle(one))} </a><p class="text-system-gray-100 text-xs"> ${html(one.employer.name)} · ${html(town(one.place))} (Hybride) </p></td></tr>`,
  );
  return mail({
    from: "Alertes LinkedIn Jobs <jobalerts-noreply@linkedin.com>",
    subject: `Chef de projet IA : ${cards.length} nouvelles offres`,
    day,
    more: "X-LinkedIn-Template: email_job_alert_digest_01\r\n",
    text: `Votre alerte Emploi pour Chef de projet IA (France)\nDe nouvelles offres d’emploi correspondent à vos préférences.\n\n${text}\n`,
    html: `<html lang="fr"><body><h1 data-test-id="email-header">Votre alerte Emploi pour <strong>Chef de projet IA</strong></h1><table>${rows.join("\n")}</table></body></html>`,
  });
}

/** The number of the offer travels inside the link, as in the real mails. */
function apecAlert(cards: Posting[], day: number): string {
  const rows = cards.map((one) => {
    const hidden = Buffer.from(`p1=www.apec.fr&p2=${apecRef(one)}&p3=&xtor=EPR-41-[push]`).toString("base64url");
    const link = (style: string, words: string) =>
      `<a href="https://neomarket.diffusion.apec.fr/r/?id=JETON&e=${hidden}&s=JETON" style="${style}" title="${html(words)}" target="_blank">${html(words)}</a>`;
    return `<div class="content">${link("font-size: 18px; color: #0e6c8a", boardTitle(one))}<br />${link("font-size: 16px; color: #f38237", one.employer.name)}<br />${link("font-size: 14px; color: #444444", one.contract)} ${link("font-size: 14px; color: #444444", apecPlace(one.place))}</div>`;
  });
  return mail({
    from: '"APEC" <offres@diffusion.apec.fr>',
    subject: `${cards.length} offres Apec du ${day}/11/2026`,
    day,
    html: `<html><body><h2><span>${cards.length} offres</span> correspondent à votre recherche : <span>IA France</span></h2>${rows.join("\n")}</body></html>`,
  });
}

function indeed(cards: Posting[], day: number): string {
  const text = cards.map((one) => {
    const key = one.number.toString(16).padStart(16, "a1b2c3d4e5f60718");
    const pay = one.pay && /€/.test(one.pay) ? `${one.pay.replace(/^[^\d]*: /, "").replace(/\.$/, "")}\n` : "";
    return `${boardTitle(one)}\n${one.employer.name} - ${town(one.place)} (${department(one.place)})\n${pay}il y a 2 jours\nhttps://fr.indeed.com/rc/clk/dl?jk=${key}&from=ja\n`;
  });
  return mail({
    from: "Indeed <donotreply@jobalert.indeed.com>",
    subject: `${cards.length} nouveaux emplois chef de projet ia`,
    day,
    text: `${cards.length} nouveaux emplois chef de projet ia - France\n\n${text.join("\n")}\nAfficher tous les emplois : https://fr.indeed.com/jobs?q=chef+de+projet+ia\n`,
  });
}

interface Letter {
  from: string;
  subject: string;
  day: number;
  more?: string;
  text?: string;
  html?: string;
}

const WEEKDAYS: Record<number, string> = { 18: "Wed", 19: "Thu", 20: "Fri" };
const EDGE = "----=_Partie_1";

function mail(letter: Letter): string {
  const parts = [
    ["text/plain", letter.text],
    ["text/html", letter.html],
  ].flatMap(([type, body]) =>
    body === undefined
      ? []
      : `--${EDGE}\r\nContent-Type: ${type};charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(body)}\r\n`,
  );
  const subject = `=?utf-8?B?${Buffer.from(letter.subject).toString("base64")}?=`;
  const host = /@([\w.-]+)/.exec(letter.from)?.[1];
  return `Authentication-Results: mx.example.org; dkim=pass header.d=${host}\r\nDate: ${WEEKDAYS[letter.day]}, ${letter.day} Nov 2026 06:30:00 +0100\r\nFrom: ${letter.from}\r\nTo: <camille@example.org>\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n${letter.more ?? ""}Message-ID: <${letter.day}.${letter.from.length}@example.org>\r\nContent-Type: multipart/alternative; boundary="${EDGE}"\r\n\r\n${parts.join("")}--${EDGE}--\r\n`;
}

/** Quoted-printable (RFC 2045), lines of 76 at most. */
function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const units = [...Buffer.from(line)].map((byte) =>
        byte === 61 || byte > 126 || byte < 32
          ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
          : String.fromCharCode(byte),
      );
      const lines = [""];
      for (const unit of units) {
        if ((lines.at(-1) ?? "").length + unit.length > 75) lines.push("");
        lines[lines.length - 1] += unit;
      }
      return lines.join("=\r\n");
    })
    .join("\r\n");
}

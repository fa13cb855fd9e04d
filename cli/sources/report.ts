import { randomUUID } from "node:crypto";
import { makeReport, type Report, reportHead } from "../../api/sources/report.ts";
import { stateWords } from "../../api/sources/state-words.ts";
import type { Mailer } from "../../digest/mailer.ts";
import { escapeHtml } from "../../indexer/text/escape-html.ts";
import { counted, frenchDay, frenchInstant } from "../../offer/french.ts";
import type { House } from "../house/house.ts";
import { sourceCards, sourcesHealth } from "./cards.ts";

/** The morning report of an open house: the same that the operator's page shows. */
export async function morningReport(house: House): Promise<Report> {
  const [health, stats, cards] = [
    await sourcesHealth(house),
    await house.store.stats(house.now()),
    await sourceCards(house),
  ];
  const byName = new Map(health.map((one) => [one.name, one]));
  const rows = cards().flatMap((card) => {
    const found = byName.get(card.name);
    return found ? [{ card, health: found }] : [];
  });
  return makeReport(rows, stats.lastRunAt, new Date(house.now()));
}

/** Is there anything that somebody must look at? */
const isBad = (report: Report): boolean => report.stale || report.troubled.length > 0;

/** By mail to the contact, where it is an address; a morning when all is well sends none. True: it has left. */
export async function mailReport(report: Report, mailer: Mailer, contact: string | undefined): Promise<boolean> {
  if (!contact?.includes("@") || URL.canParse(contact) || !isBad(report)) return false;
  const text = reportText(report);
  const troubled = report.troubled.reduce((sum, group) => sum + group.rows.length, 0);
  await mailer.send({
    to: contact,
    subject: report.stale ? "Vigie : aucun relevé depuis 26 h" : `Vigie : ${counted(troubled, "source")} à surveiller`,
    text,
    html: `<pre style="white-space:pre-wrap;font:inherit">${escapeHtml(text)}</pre>`,
    messageId: `rapport.${report.at.slice(0, 10)}.${randomUUID()}@vigie.report`,
  });
  return true;
}

/** One grouped text, troubles first; a line a source. */
export function reportText(report: Report): string {
  const { stale, lastRunAt, troubled } = report;
  const last = lastRunAt ? `le dernier s'est terminé le ${frenchInstant(lastRunAt)}` : "il n'y en a jamais eu";
  const groups = troubled.map(({ state, rows }) =>
    [
      `${rows.length} ${stateWords(state, rows.length)}`,
      ...rows.map(({ card, health }) => {
        const since = health.lastSuccessAt
          ? `dernier succès le ${frenchDay(health.lastSuccessAt)}`
          : "jamais lue en entier";
        return `  ${card.title} : ${health.message ?? "sans explication"} (${since})`;
      }),
    ].join("\n"),
  );
  const alarm = stale ? [`ALERTE : aucun relevé terminé depuis 26 h (${last}).`] : [];
  return `${[...alarm, reportHead(report), ...groups].join("\n")}\n`;
}

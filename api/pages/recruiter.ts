import { counted, frenchDay, frenchShortDay } from "../../offer/french.ts";
import { staleWords } from "../../offer/freshness.ts";
import { CONTRACT_WORDS, contractWords, EMPLOYER_WORDS, placeName, placesWords, wordOf } from "../../offer/words.ts";
import type { RecruiterDetail, RecruiterRow } from "../deps.ts";
import { queryString } from "../search/query-string.ts";
import { said } from "./card.ts";
import { sparkBars } from "./charts.ts";
import { type Html, html } from "./html.ts";
import { type Frame, heading, page } from "./layout.ts";
import { breakdown, contradiction, movement, weeklyWords } from "./recruiters.ts";
import { labelOf } from "./words.ts";

type Known = RecruiterDetail["offers"][number];

/** One recruiter: how it publishes, and every offer of the role that we saw of it. */
export function recruiterPage(frame: Frame, { row, watchedSince, offers }: RecruiterDetail, now: Date): Html {
  const open = offers.filter(({ closedAt }) => closedAt === null);
  const closed = offers.filter(({ closedAt }) => closedAt !== null);
  return page(
    frame,
    { title: row.name, section: "recruteurs", description: `Les offres de ${row.name} que Vigie a vues.` },
    html`<div class="wrap">${heading(row.name, nature(row))}
<div class="summary"><p class="total"><strong>${counted(open.length, "annonce ouverte", "annonces ouvertes")}</strong> ${closed.length > 0 && html`<span class="muted">${counted(closed.length, "clôturée")}</span>`}</p>
<a class="button quiet" href="/?${queryString({ company: row.names, status: closed.length > 0 ? "any" : null })}">Les chercher</a></div>
${figures(row)}
<p class="muted">Vigie guette depuis le ${frenchDay(watchedSince)} : ce qui était en ligne ce jour-là a pu l’être avant.</p>
${open.length > 0 && table("Offres ouvertes", open, now)}
${closed.length > 0 && table("Offres clôturées", closed, now)}
<p><a href="/recruteurs">Tous les recruteurs</a></p></div>`,
  );
}

/** In one line, where the list has a line for each. */
function nature(row: RecruiterRow): Html {
  const said = [
    wordOf(EMPLOYER_WORDS, row.kind),
    row.partner && "partenaire de l’école",
    movement(row),
    contradiction(row),
  ];
  return html`${said.filter(Boolean).map((part, at) => html`${at > 0 && " · "}${part}`)}`;
}

/** Of places and contracts: here there is room. */
const MOST = 12;

const figures = (row: RecruiterRow): Html => html`<dl class="figures box">
<div><dt>Nouvelles, 8 semaines</dt><dd>${sparkBars(row.weekly, weeklyWords(row.weekly))}</dd></div>
<div><dt>Première vue</dt><dd>${frenchDay(row.since)}</dd></div>
<div><dt>Dernière nouvelle</dt><dd>${frenchDay(row.lastNewAt)}</dd></div>
<div><dt>Contrats</dt><dd>${breakdown(row.contracts, labelOf(CONTRACT_WORDS), MOST)}</dd></div>
<div><dt>Lieux</dt><dd>${breakdown(row.places, labelOf({}), MOST)}</dd></div></dl>`;

const table = (title: string, offers: readonly Known[], now: Date): Html => html`<h2>${title}</h2>
<table class="recruiters"><caption class="vh">${title}</caption>
<thead><tr><th scope="col">Intitulé</th><th scope="col">Lieu</th><th scope="col">Contrat</th><th scope="col">En ligne</th></tr></thead>
<tbody>${offers.map((known) => offerRow(known, now))}</tbody></table>`;

const offerRow = (known: Known, now: Date): Html =>
  html`<tr><th scope="row"><a href="/offre/${known.offer.id}">${known.offer.title}</a></th>
<td data-label="Lieu">${said(placesWords(known.offer.places.map(placeName)), known.blank)}</td>
<td data-label="Contrat">${said(contractWords(known.offer.contract), known.blank)}</td>
<td data-label="En ligne">${onlineWords(known, now)}</td></tr>`;

/** Days on which it was seen: it may have been closed weeks after the last of them. */
function onlineWords({ offer, firstSeenAt, closedAt }: Known, now: Date): Html {
  const first = frenchShortDay(firstSeenAt);
  const last = frenchShortDay(offer.lastSeenAt);
  if (closedAt) return html`${first === last ? `vue le ${first}` : `vue du ${first} au ${last}`}`;
  const stale = staleWords({ offer, status: "open" }, now);
  return html`vue depuis le ${first}${stale && html`<small>${stale.toLowerCase()}</small>`}`;
}

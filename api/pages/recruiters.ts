import { UNKNOWN } from "../../indexer/search/engine.ts";
import { counted, frenchDay, frenchNumber, frenchShortDay } from "../../offer/french.ts";
import { CONTRACT_KINDS, EMPLOYER_KINDS } from "../../offer/vocabulary.ts";
import { WEEK_DAYS } from "../../offer/week.ts";
import { CONTRACT_WORDS, EMPLOYER_WORDS, wordOf } from "../../offer/words.ts";
import { MOVEMENT_WORDS, MOVEMENTS } from "../../recruiters/movement.ts";
import type { RecruiterRow } from "../deps.ts";
import type { RecruitersQuery } from "../schemas/recruiters-query.ts";
import { queryString } from "../search/query-string.ts";
import type { FoundRecruiters } from "../search/recruiters.ts";
import { sparkBars } from "./charts.ts";
import { select } from "./filters.ts";
import { type Html, html } from "./html.ts";
import { type Frame, heading, page } from "./layout.ts";
import { unplaced } from "./unplaced.ts";
import { labelOf } from "./words.ts";

/** More rows are longer to load than to filter. */
const SHOWN = 200;

/** The career office's page: who hires, since when, how fast. */
export function recruitersPage(frame: Frame, view: FoundRecruiters): Html {
  const { query } = view;
  return page(
    frame,
    {
      title: "Recruteurs",
      section: "recruteurs",
      description: "Qui recrute en ce moment, combien, et vu depuis quand.",
    },
    html`<div class="wrap">${heading("Recruteurs", lead(view, frame.site.profileTitle))}
${form(view)}
${remarks(view.ignored)}
${view.unplaced ? unplaced([view.unplaced], query, "/recruteurs") : results(view)}</div>`,
  );
}

const lead = ({ query }: FoundRecruiters, role: string): Html =>
  asksForSilence(query)
    ? html`Qui a eu des offres « ${role} » et n’en a plus d’ouverte dans nos relevés. Contrats et lieux sont ceux de ses offres passées.`
    : html`Qui a des offres « ${role} » ouvertes en ce moment (au cœur du métier ou voisines), combien, et depuis quand Vigie les voit.`;

const FILTER_WORDS = new Map([
  ["partner", "Partenaire"],
  ["place", "Lieu"],
]);

/** Filters without effect, by the name of their field; one that no form has stands as it was written. */
export const remarks = (ignored: FoundRecruiters["ignored"]): Html | false =>
  ignored.length > 0 &&
  html`<div class="notice warn"><ul>${ignored.map(
    ({ filter, reason }) => html`<li>${FILTER_WORDS.get(filter) ?? html`<code>${filter}</code>`} : ${reason}</li>`,
  )}</ul></div>`;

function results(view: FoundRecruiters): Html {
  const { rows, query } = view;
  return html`${summary(view)}
${view.watchedSince && html`<p class="muted">Vigie guette depuis le ${frenchDay(view.watchedSince)} : ce qui était en ligne ce jour-là a pu l’être avant.</p>`}
${rows.length > 0 ? table(rows.slice(0, SHOWN), query) : nobody(query)}
${rows.length > SHOWN && html`<p class="muted">${frenchNumber(SHOWN)} recruteurs montrés sur ${frenchNumber(rows.length)} : resserrez les filtres, ou prenez le CSV, qui les a tous.</p>`}
${query.partner === "yes" && quiet(view.quietPartners ?? [])}`;
}

function nobody({ sort: _sort, ...filters }: RecruitersQuery): Html {
  if (Object.keys(filters).length === 0)
    return html`<div class="empty"><h2>Aucun recruteur pour l’instant</h2><p>Aucune offre ouverte du métier ne nomme son employeur dans nos relevés. <a href="/sources">Voir l’état des sources</a></p></div>`;
  if (asksForSilence(filters) && Object.keys(filters).length === 1)
    return html`<div class="empty"><h2>Tous les recruteurs vus ont encore une offre ouverte</h2><p><a href="/recruteurs">Les voir</a></p></div>`;
  return html`<div class="empty"><h2>Aucun recruteur ne répond à ces filtres</h2>${filters.movement && !asksForSilence(filters) && html`<p>Ce mouvement ne se voit qu’après huit semaines de relevés.</p>`}<p><a href="/recruteurs">Tout montrer</a></p></div>`;
}

/** Partners whom the list above cannot show. */
const quiet = (partners: readonly string[]): Html | false =>
  partners.length > 0 &&
  html`<section class="quiet-partners"><h2>${counted(partners.length, "partenaire")} sans offre ouverte dans nos relevés, ou sous un autre nom</h2><p class="muted">${partners.join(" · ")}</p></section>`;

const asksForSilence = ({ movement }: RecruitersQuery): boolean => movement?.join() === "silent";

function summary({ rows, query, place, unnamed }: FoundRecruiters): Html {
  const search = queryString({ ...query });
  const { q, kind: employerKind, contract } = query;
  const closed = queryString({ q, place: query.place, contract, employerKind, closedWithin: WEEK_DAYS });
  const fresh = rows.filter((row) => row.newThisWeek > 0).length;
  const offers = rows.reduce((sum, row) => sum + row.open, 0);
  const others =
    unnamed > 0 &&
    html` · ${counted(unnamed, "autre ne nomme pas son employeur", "autres ne nomment pas leur employeur")}`;
  const isSilence = asksForSilence(query);
  const figures = isSilence
    ? "sans offre ouverte"
    : html`${counted(offers, "annonce")} · ${counted(fresh, "actif", "actifs")} cette semaine${others}`;
  return html`<div class="summary"><p class="total"><strong>${counted(rows.length, "recruteur")}</strong> <span class="muted">${figures}${place && ` · ${place}`}</span></p>
<div class="beside">${!isSilence && html`<a class="button quiet" href="/recruteurs?movement=silent">Qui ne publie plus ?</a>`}
<a class="button quiet" href="/?${closed}">Offres clôturées cette semaine</a>
<a class="button quiet" href="/api/v1/recruiters.csv${search && `?${search}`}">Télécharger en CSV</a></div></div>`;
}

const PARTNERS = [
  ["yes", "de l’école"],
  ["no", "pas encore"],
] as const;

function form({ query, quietPartners }: FoundRecruiters): Html {
  const hasPartners = quietPartners !== null || query.partner !== undefined;
  const kinds = EMPLOYER_KINDS.map((kind) => [kind, wordOf(EMPLOYER_WORDS, kind)] as const);
  const contracts = [...CONTRACT_KINDS, UNKNOWN].map((kind) => [kind, labelOf(CONTRACT_WORDS)(kind)] as const);
  const movements = MOVEMENTS.map((movement) => [movement, MOVEMENT_WORDS[movement]] as const);
  const sorts = [
    ["open", "plus d’offres"],
    ["new", "plus de nouvelles"],
    ["since", "arrivés récemment"],
    ["name", "nom"],
  ] as const;
  return html`<form class="inline-filters" action="/recruteurs" method="get" role="search">
<label>Nom <input type="search" name="q" value="${query.q}" maxlength="120"></label>
<label>Nature ${select("kind", query.kind?.[0], "toutes", kinds)}</label>
<label>Contrat ${select("contract", query.contract?.[0], "tous", contracts)}</label>
<label>Mouvement ${select("movement", query.movement?.[0], "actifs", movements)}</label>
${hasPartners && html`<label>Partenaire ${select("partner", query.partner, "tous", PARTNERS)}</label>`}
<label>Lieu <input name="place" value="${query.place}" maxlength="120" placeholder="Lyon, 69…"></label>
<label>Trier par ${select("sort", query.sort, "plus d’offres", sorts.slice(1))}</label>
<button type="submit">Filtrer</button></form>`;
}

function table(rows: readonly RecruiterRow[], query: RecruitersQuery): Html {
  return html`<table class="recruiters"><caption class="vh">Recruteurs</caption>
<thead><tr><th scope="col">Employeur</th><th scope="col" class="num">Ouvertes</th><th scope="col" class="num">Nouvelles cette semaine</th><th scope="col">Rythme, 8 semaines</th><th scope="col">Contrats</th><th scope="col">Lieux</th><th scope="col">Vu depuis</th></tr></thead>
<tbody>${rows.map((one) => row(one, query))}</tbody></table>`;
}

/** The offers that were counted, under every name of the employer. */
function offersOf(one: RecruiterRow, { contract, place }: RecruitersQuery): string {
  return queryString({ company: one.names, contract, place, status: one.movement === "silent" ? "closed" : null });
}

function row(one: RecruiterRow, query: RecruitersQuery): Html {
  return html`<tr><th scope="row"><a href="/recruteurs/${encodeURIComponent(one.name)}">${one.name}</a><small${one.kind === "unknown" && html` class="unknown"`}>${wordOf(EMPLOYER_WORDS, one.kind)}</small>${one.partner && html`<small class="partner">partenaire de l’école</small>`}${movement(one)}${contradiction(one)}</th>
<td class="num big" data-label="Ouvertes"><a href="/?${offersOf(one, query)}">${frenchNumber(one.open)}</a></td>
<td class="num" data-label="Nouvelles cette semaine">${one.newThisWeek > 0 ? html`<b class="plus">+${frenchNumber(one.newThisWeek)}</b>` : html`<span class="muted">0</span>`}</td>
<td data-label="Rythme, 8 semaines">${sparkBars(one.weekly, weeklyWords(one.weekly))}</td>
<td data-label="Contrats">${breakdown(one.contracts, labelOf(CONTRACT_WORDS))}</td>
<td data-label="Lieux">${breakdown(one.places, labelOf({}))}</td>
<td data-label="Vu depuis">${frenchDay(one.since) ?? html`<span class="unknown">inconnu</span>`}${
    one.lastNewAt && html`<small>dernière : ${frenchShortDay(one.lastNewAt)}</small>`
  }</td></tr>`;
}

/** « Nouvelles offres par semaine : 11, 0, 3 (5 semaines avant nos relevés) ». */
export function weeklyWords(weekly: RecruiterRow["weekly"]): string {
  const watched = weekly.filter((count) => count !== null);
  const before = weekly.length - watched.length;
  return `Nouvelles offres par semaine : ${watched.join(", ")}${before > 0 ? ` (${counted(before, "semaine")} avant nos relevés)` : ""}`;
}

/** What most employers do, and what nobody can say yet, is not told. */
export const movement = ({ movement, silentSince }: RecruiterRow): Html | false =>
  movement !== null &&
  movement !== "steady" &&
  html`<small class="movement ${movement}">${MOVEMENT_WORDS[movement]}${silentSince && ` depuis le ${frenchShortDay(silentSince)}`}</small>`;

/** Offers that do not agree on what their employer is: both sides are told. */
export const contradiction = ({ kinds }: RecruiterRow): Html | false =>
  kinds.length > 1 &&
  html`<small class="unknown">ses offres se contredisent : ${kinds.map(({ value, count }) => `${wordOf(EMPLOYER_WORDS, value).toLowerCase()} (${count})`).join(", ")}</small>`;

export function breakdown(
  counts: readonly { value: string; count: number }[],
  label: (value: string) => string,
  most = 3,
): Html {
  if (counts.length === 0) return html`<span class="unknown">non précisé</span>`;
  const rest = counts.length - most;
  return html`<span class="breakdown">${counts.slice(0, most).map((one) => html`<span>${label(one.value)} <b>${one.count}</b></span>`)}${
    rest > 0 && html`<span class="muted">et ${counted(rest, "autre")}</span>`
  }</span>`;
}

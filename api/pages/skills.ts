import { UNKNOWN } from "../../indexer/search/engine.ts";
import { counted, frenchNumber } from "../../offer/french.ts";
import { CONTRACT_KINDS } from "../../offer/vocabulary.ts";
import { CONTRACT_WORDS } from "../../offer/words.ts";
import type { SkillsAsked } from "../deps.ts";
import type { SkillsQuery } from "../schemas/recruiters-query.ts";
import { queryString } from "../search/query-string.ts";
import type { FoundSkills } from "../search/recruiters.ts";
import { shareBar } from "./charts.ts";
import { select } from "./filters.ts";
import { type Html, html } from "./html.ts";
import { type Frame, heading, page } from "./layout.ts";
import { remarks } from "./recruiters.ts";
import { unplaced } from "./unplaced.ts";
import { labelOf } from "./words.ts";

/** What live offers ask people to know: for students who choose what to learn, and a school that chooses what to teach. */
export function skillsPage(frame: Frame, view: FoundSkills): Html {
  const { query, asked } = view;
  return page(
    frame,
    { title: "Compétences demandées", section: "competences", description: "Ce que demandent les offres ouvertes." },
    html`<div class="wrap">${heading("Compétences demandées", html`Ce que demandent les offres « ${frame.site.profileTitle} » ouvertes en ce moment (au cœur du métier ou voisines), de la plus à la moins demandée.`)}
${form(query)}
${remarks(view.ignored)}
${view.unplaced && unplaced([view.unplaced], query, "/competences")}${asked && results(asked, view)}</div>`,
  );
}

function form(query: SkillsQuery): Html {
  const contracts = [...CONTRACT_KINDS, UNKNOWN].map((kind) => [kind, labelOf(CONTRACT_WORDS)(kind)] as const);
  return html`<form class="inline-filters" action="/competences" method="get" role="search">
<label>Contrat ${select("contract", query.contract?.[0], "tous", contracts)}</label>
<label>Lieu <input name="place" value="${query.place}" maxlength="120" placeholder="Lyon, 69…"></label>
<button type="submit">Filtrer</button></form>`;
}

function results(asked: SkillsAsked, { query, place }: FoundSkills): Html {
  if (asked.skills.length === 0) return none(asked, Object.keys(query).length > 0);
  const search = queryString({ ...query });
  return html`<div class="summary"><p class="total"><strong>${counted(asked.skills.length, "compétence")}</strong> <span class="muted">dans ${counted(asked.offers, "annonce")}${asked.silent > 0 && html`, dont ${frenchNumber(asked.silent)} n’en ${asked.silent > 1 ? "nomment" : "nomme"} aucune`}${place && ` · ${place}`}</span></p>
<a class="button quiet" href="/recruteurs">Qui recrute</a>
<a class="button quiet" href="/api/v1/skills.csv${search && `?${search}`}">Télécharger en CSV</a></div>
${table(asked, query)}
${asked.unasked && asked.unasked.length > 0 && html`<section class="quiet-partners"><h2>Au programme, et dans aucune de ces offres</h2><p class="muted">${asked.unasked.join(" · ")}</p></section>`}`;
}

function none({ offers }: SkillsAsked, isFiltered: boolean): Html {
  const found = isFiltered
    ? html`${counted(offers, "annonce ouverte répond", "annonces ouvertes répondent")} à ces filtres`
    : html`${counted(offers, "annonce ouverte du métier", "annonces ouvertes du métier")} dans nos relevés`;
  return html`<div class="empty"><h2>Aucune compétence à montrer</h2><p>${found}${offers > 0 && ", sans aucune compétence de notre liste"}.</p>${isFiltered && html`<p><a href="/competences">Tout montrer</a></p>`}</div>`;
}

function table({ skills, offers, unasked }: SkillsAsked, query: SkillsQuery): Html {
  const isTaughtKnown = unasked !== null;
  return html`<table class="recruiters skills"><caption class="vh">Compétences demandées par les offres ouvertes</caption>
<thead><tr><th scope="col">Compétence</th><th scope="col" class="num">Annonces</th><th scope="col">Part des annonces</th>${isTaughtKnown && html`<th scope="col">Au programme</th>`}</tr></thead>
<tbody>${skills.map(
    (one) => html`<tr><th scope="row"><a href="/?${queryString({ skills: [one.name], ...query })}">${one.name}</a></th>
<td class="num big" data-label="Annonces">${frenchNumber(one.offers)}</td>
<td data-label="Part des annonces">${shareBar(one.offers / offers)}</td>${isTaughtKnown && html`<td data-label="Au programme">${one.taught ? "oui" : html`<span class="unknown">non</span>`}</td>`}</tr>`,
  )}</tbody></table>`;
}

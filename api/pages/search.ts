import type { SourceHealth } from "../../indexer/store/store.ts";
import { counted, frenchInstant, frenchNumber, ofPlace, spaced } from "../../offer/french.ts";
import { WEEK_DAYS } from "../../offer/week.ts";
import type { Stats } from "../deps.ts";
import type { Hint } from "../schemas/answers.ts";
import type { FieldError } from "../schemas/input.ts";
import type { OffersQuery } from "../schemas/offers-query.ts";
import { type Found, statusOf } from "../search/offers.ts";
import { queryString } from "../search/query-string.ts";
import type { Titles } from "../search/words.ts";
import { filterWords, searchOf, searchWords } from "../search/words.ts";
import { isTrouble } from "../sources/report.ts";
import { card } from "./card.ts";
import { filters, sortSelect } from "./filters.ts";
import type { Troubles } from "./freshness.ts";
import { belowResults, besideResults, insteadOfResults } from "./hints.ts";
import { type Html, html } from "./html.ts";
import { type Frame, page } from "./layout.ts";
import { withOtherEffect, withoutEffect } from "./remarks.ts";
import { unplaced } from "./unplaced.ts";

interface SearchView {
  found: Found;
  errors: FieldError[];
  /** Places of the search that nobody knows: no offer answers. */
  unplaced: FieldError[];
  /** The role was not chosen: core and adjacent are shown. */
  defaultRole: boolean;
  titles: Titles;
  troubles: Troubles;
  stats: Stats;
  asleep: SourceHealth[];
  /** Where nothing was found: offers that answer among the closed and the off-topic. */
  beyond: number;
  hints: Hint[];
  now: Date;
}

const EXAMPLES = [
  ["Chef de projet IA en alternance", "q=chef+de+projet+IA&contract=alternance"],
  ["Product owner IA à Paris", "q=product+owner+IA&place=Paris"],
  ["IA générative, télétravail", "q=IA+g%C3%A9n%C3%A9rative&remote=partial&remote=full"],
  ["Autour de Lyon", "near=Lyon&radius=50"],
] as const;

/** The first page: a question, its answer, and how far the answer can be believed. */
export function searchPage(frame: Frame, view: SearchView): Html {
  const { found, titles } = view;
  const search = searchOf(found.query);
  const { profileTitle } = frame.site;
  const words = searchWords(found.query, titles, profileTitle);
  const title = words === profileTitle ? `Offres « ${profileTitle} »` : `${words} : offres`;
  const isPlaced = view.unplaced.length === 0;
  const feed = isPlaced ? `/flux.atom${search && `?${search}`}` : undefined;
  return page(
    frame,
    {
      title,
      section: "offres",
      skip: { to: "resultats", label: "Aller aux résultats" },
      feed,
      description: `Les offres « ${frame.site.profileTitle} » en France, avec leurs preuves.`,
    },
    html`<form class="search" action="/" method="get" role="search" autocomplete="off">
<div class="hero${words !== profileTitle && " asked"}"><div class="wrap">
<h1>${frame.site.profileTitle} : qui recrute, et où postuler</h1>
<div class="ask"><label class="q"><span>Métier, mots, employeur</span><input type="search" name="q" value="${found.query.q}" placeholder="chef de projet IA" maxlength="300" autocomplete="off"></label>
<label class="w"><span>Lieu</span><input name="place" value="${found.query.place}" list="regions" placeholder="Paris, 69, Bretagne…" maxlength="120" autocomplete="off"></label>
<button type="submit">Chercher</button></div>
<p class="examples"><span>Par exemple :</span> ${EXAMPLES.map(([label, query]) => html`<a href="/?${query}">${label}</a> `)}</p>
</div></div>
<div class="wrap columns">
<aside aria-label="Filtres">${filters(found, titles, view.now)}</aside>
<section class="results" id="resultats" aria-label="Résultats">
<p class="paper">Recherche : <strong>${words}</strong> <span class="address">${frame.site.publicUrl}/${search && `?${queryString(asTyped(view))}`}</span></p>
${isPlaced && summary(view)}
${notices(view)}
${found.rows.length > 0 ? html`${list(view)}${belowResults(view.hints)}` : empty(frame, view)}
${pager(view)}
${feed && takeaway(found, search, feed)}
</section>
</div>
</form>`,
  );
}

function summary(view: SearchView): Html {
  const { found, stats } = view;
  const search = searchOf(found.query);
  const near = found.near && ` à moins de ${frenchNumber(found.near.radiusKm)} km ${ofPlace(found.near.name)}`;
  const place = found.place && ` · ${found.place}`;
  return html`<div class="summary"><p class="total"><strong>${counted(found.result.cards, "offre")}</strong>${near}${place}${variants(found)}${
    view.defaultRole &&
    html` <span class="muted">au cœur du métier ou voisines ; <a href="/?${queryString({ ...bare(found.query), role: ["core", "adjacent", "no"] })}">tout montrer</a></span>`
  }</p>${
    found.result.total > 0 &&
    html`<div class="beside">${sortSelect(found.query)}<button class="quiet" type="submit">Trier</button><a class="button quiet" href="/carte?${queryString(asTyped(view))}">Carte</a>${fitsLetters(found) && html`<a class="button quiet" href="/abonnement${search && `?${search}`}">Recevoir par courriel</a>`}</div>`
  }</div>
<p class="pulse">Dans toute la Vigie : <a href="/?firstSeenWithin=${WEEK_DAYS}">${counted(stats.newThisWeek, "nouvelle")} cette semaine</a> · ${counted(stats.employers, "employeur")} · ${
    stats.lastRunAt && stats.sightings > 0
      ? `dernier relevé le ${frenchInstant(stats.lastRunAt)}`
      : "aucun relevé abouti pour l’instant"
  }</p>`;
}

/** What the facets count. */
function variants({ result: { cards, total } }: Found): Html {
  return total === cards
    ? html``
    : html` <span class="muted">(${counted(total, "annonce")}, toutes villes comprises)</span>`;
}

const bare = (query: OffersQuery) => {
  const { cursor: _cursor, ...rest } = query;
  return rest;
};

/** Without what the page chose by itself. */
const asTyped = ({ found: { query }, defaultRole }: SearchView) =>
  defaultRole ? { ...bare(query), role: undefined } : bare(query);

/** What was asked, what was not used, who answered. */
function notices(view: SearchView): Html {
  const { found, errors } = view;
  const chips = appliedChips(view);
  const told = found.ignored.map(({ filter, reason, proposals = [] }) => ({
    name: filter,
    why: reason,
    links: proposals.map(
      (place) => html`<a href="/?${queryString({ ...asTyped(view), [filter]: place })}">${place}</a>`,
    ),
  }));
  const [used, unused] = [true, false].map((isUsed) =>
    told.filter(({ name }) => found.applied.includes(name) === isUsed),
  );
  return html`${chips.length > 0 && html`<ul class="chips" aria-label="Filtres appliqués">${chips}</ul>`}
${withoutEffect([...errors.map(({ field, message }) => ({ name: field, why: message })), ...unused!])}
${withOtherEffect(used!)}
${besideResults(view.hints, found.rows.length > 0)}
${found.result.fallback && html`<p class="notice">${spaced(found.result.fallback)}</p>`}`;
}

/** Each filter as a chip that takes itself away. */
function appliedChips(view: SearchView): Html[] {
  const { titles, defaultRole, errors, unplaced } = view;
  const { query } = view.found;
  const unused = new Set<string>([
    ...[...errors, ...unplaced].map((error) => error.field),
    ...(defaultRole ? ["role"] : []),
  ]);
  return filterWords(query, titles)
    .filter((filter) => !unused.has(filter.name))
    .map(({ name, value, words }) => {
      const all = query[name];
      const without = {
        ...asTyped(view),
        [name]: Array.isArray(all) ? all.filter((other) => other !== value) : undefined,
      };
      return html`<li><a href="/?${queryString(without)}" aria-label="Retirer le filtre ${words}">${words} <span aria-hidden="true">×</span></a></li>`;
    });
}

const list = ({ found, titles, troubles, now }: SearchView): Html =>
  html`<div class="cards">${found.rows.map(({ listed, hit }) => card(listed, hit, titles, troubles, now))}</div>`;

/** Nothing found: what was searched, who was silent, what to try. */
function empty({ state }: Frame, view: SearchView): Html {
  const { stats, asleep, found } = view;
  if (view.unplaced.length > 0) return unplaced(view.unplaced, asTyped(view), "/");
  if (stats.sightings === 0)
    return html`<div class="empty"><h2>Aucune offre pour l’instant</h2>
<p>Vigie n’a encore rien lu${state.notCollecting ? ", et ne lira rien avant que la collecte soit réglée." : " : les offres apparaîtront ici au fil du premier relevé."} <a href="/sources">Voir l’état des sources</a></p></div>`;
  return html`<div class="empty"><h2>Aucune offre ne répond à cette recherche</h2>
${searchedAmong(view)}
<ul>${insteadOfResults(view.hints)}
<li>${beyond(view)}</li>
${fitsLetters(found) && html`<li><a href="/abonnement?${searchOf(found.query)}">Être averti quand il y en aura une</a></li>`}</ul>
${
  asleep.length > 0 && html`<p class="muted">${silentWords(asleep, view.titles)} <a href="/sources">Pourquoi</a></p>`
}</div>`;
}

/** A letter tells of open offers alone. */
const fitsLetters = ({ query }: Found): boolean => statusOf(query) !== "closed";

const ROLES = ["core", "adjacent", "no"] as const;

/** Closed offers are not counted by verdict: of them no number is told. */
function searchedAmong({ found: { query }, stats, defaultRole }: SearchView): Html {
  if (statusOf(query) !== "open") return html``;
  const { open, core, adjacent } = stats;
  const byRole = { core, adjacent, no: open - core - adjacent };
  const searched = ROLES.filter((role) => query.role?.includes(role)).reduce((sum, role) => sum + byRole[role], 0);
  return html`<p>Vigie a cherché parmi ${counted(searched, "annonce ouverte", "annonces ouvertes")}${defaultRole && " au cœur du métier ou voisines"}.</p>`;
}

/** The same search among all that Vigie ever saw, with what it would find. */
function beyond({ found, beyond }: SearchView): Html {
  if (beyond === 0) return html`Aucune non plus parmi les offres clôturées ou hors sujet`;
  const wider = queryString({ ...bare(found.query), role: ROLES, status: "any" });
  return html`<a href="/?${wider}">Chercher aussi dans les offres clôturées et hors sujet : ${counted(beyond, "annonce")}</a>`;
}

const MOST_NAMED = 8;

/** Who could have had some: those that we tried to read by name, the others by their number. */
function silentWords(silent: readonly SourceHealth[], titles: Titles): string {
  const named = silent.filter((one) => isTrouble(one.state)).slice(0, MOST_NAMED);
  const others = silent.length - named.length;
  const names = named.map((one) => titles.get(one.name) ?? one.name).join(", ");
  if (named.length === 0)
    return `${counted(others, "source n’est pas lue", "sources ne sont pas lues")} pour l’instant.`;
  const rest =
    others > 0 ? ` ; ${counted(others, "autre n’est pas lue", "autres ne sont pas lues")} pour l’instant` : "";
  return spaced(`N’ont pas pu répondre en entier, et pourraient en avoir : ${names}${rest}.`);
}

function pager(view: SearchView): Html {
  const { found } = view;
  const { cursor } = found.query;
  const { nextCursor } = found.result;
  if (!cursor && !nextCursor) return html``;
  const next = nextCursor && `/?${queryString({ ...asTyped(view), cursor: nextCursor })}`;
  return html`<nav class="pager" aria-label="Pages">${cursor ? html`<a href="/?${queryString(asTyped(view))}">← Premières offres</a>` : html`<span></span>`}${
    next && html`<a class="next" rel="next" href="${next}">Offres suivantes →</a>`
  }</nav>`;
}

const takeaway = (
  found: Found,
  search: string,
  feed: string,
): Html => html`<div class="takeaway"><h2>Garder cette recherche</h2>
<p>${fitsLetters(found) && html`<a class="button" href="/abonnement${search && `?${search}`}">La recevoir chaque semaine</a> `}<a href="${feed}">Flux Atom</a> <a href="/api/v1/offers${search && `?${search}`}">JSON</a> <a href="/api/v1/offers.csv${search && `?${search}`}">CSV (tableur)</a></p></div>`;

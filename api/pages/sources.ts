import type { SourceHealth } from "../../indexer/store/store.ts";
import {
  capital,
  counted,
  frenchDay,
  frenchInstant,
  frenchNumber,
  frenchShortDay,
  spaced,
} from "../../offer/french.ts";
import { wordOf } from "../../offer/words.ts";
import { isTrouble, TROUBLES } from "../sources/report.ts";
import { isSource, type SourceCard, type SourceRow } from "../sources/row.ts";
import { type State, stateWords } from "../sources/state-words.ts";
import { sparkBars } from "./charts.ts";
import { type Html, html, outgoing } from "./html.ts";
import { type Frame, heading, page } from "./layout.ts";
import { exceptionWords } from "./permission-words.ts";
import { BASIS_WORDS, KIND_WORDS } from "./words.ts";

/** What needs eyes comes first. */
const ORDER: State[] = [...TROUBLES, "running", "ok", "never", "asleep", "disabled"];

const GROUPS: [title: string, states: readonly State[], lead: string | null][] = [
  ["À surveiller", TROUBLES, null],
  ["Lues", ["running", "ok"], null],
  ["Pas encore lues", ["never"], "Éveillées ; leur premier relevé n’a pas encore eu lieu."],
  ["Endormies", ["asleep"], "Elles ne sont pas lues pour l’instant ; ce qui leur manque est dit."],
  ["Non lues", ["disabled"], "Ce que les conditions du site interdisent n’est pas lu ; la raison est dite."],
];

/** Where offers come from, what works, what does not, and by what right we read. */
export function sourcesPage(frame: Frame, rows: readonly SourceRow[]): Html {
  const sorted = [...rows].sort(
    (a, b) =>
      ORDER.indexOf(a.health.state) - ORDER.indexOf(b.health.state) || a.card.title.localeCompare(b.card.title, "fr"),
  );
  return page(
    frame,
    { title: "Sources", section: "sources", description: "L’état de chaque source, et ce qui nous permet de la lire." },
    html`<div class="wrap">${heading("Sources", html`Chaque source dit son état, ce qu’elle annonce, ce que nous en tenons, et ce qui nous autorise à la lire. Un silence n’est jamais compté comme un succès. « Non vérifié » : son lecteur est éprouvé sur des enregistrements, pas encore sur le site.`)}
${tally(rows)}
${GROUPS.map(([title, states, lead]) =>
  group(
    title,
    frame.state.notCollecting && states.includes("never")
      ? "Aucune ne sera lue avant que la collecte soit réglée."
      : lead,
    sorted.filter((row) => states.includes(row.health.state)),
  ),
)}
${rows.length === 0 && html`<p class="empty">Aucune source n’est déclarée.</p>`}</div>`,
  );
}

function tally(rows: readonly SourceRow[]): Html {
  const counts = ORDER.map(
    (state) => [state, rows.filter((row) => isSource(row) && row.health.state === state).length] as const,
  );
  return html`<ul class="tally">${counts
    .filter(([, count]) => count > 0)
    .map(([state, count]) => html`<li class="state ${state}"><b>${count}</b> ${stateWords(state, count)}</li>`)}</ul>`;
}

/** Boards and employers with a reader of their own stand in full; those of a shared platform, a hundred of them, a line each. */
function group(title: string, lead: string | null, rows: SourceRow[]): Html {
  if (rows.length === 0) return html``;
  const platforms = [...Map.groupBy(rows, (row) => row.card.platform ?? null)].sort(([a], [b]) =>
    (a ?? "").localeCompare(b ?? "", "fr"),
  );
  return html`<section class="source-group"><h2>${title} <small class="muted">${rows.length}</small></h2>${lead && html`<p class="muted">${lead}</p>`}
${platforms.map(([platform, some]) =>
  platform === null
    ? html`<div class="source-list">${some.map((row) => (row.health.lastRunAt ? sourceRow(row) : unreadRow(row)))}</div>`
    : platformBox(platform, some),
)}</section>`;
}

/** Employers of one platform. Open when somebody must look at them, or when they are few and have something to show. */
function platformBox(platform: string, rows: SourceRow[]): Html {
  const offers = rows.reduce((sum, row) => sum + row.health.openOffers, 0);
  return html`<details class="platform"${(rows.some(isTroubled) || (rows.length <= FEW && rows.some((row) => row.health.lastRunAt))) && html` open`}><summary><h3>${platform}</h3> <span class="muted">${counted(rows.length, "employeur")}${
    offers > 0 && html`, ${counted(offers, "offre ouverte", "offres ouvertes")}`
  }</span></summary>
<div class="source-list">${rows.map(compactRow)}</div></details>`;
}

const FEW = 12;
const isTroubled = ({ health }: SourceRow): boolean => isTrouble(health.state);

/** One line; the rest unfolds. */
function compactRow(row: SourceRow): Html {
  const { card, health } = row;
  const read = health.lastRunAt !== null;
  return html`<details class="source compact" id="${card.name}"><summary><span class="title">${card.title}${card.unproven && html` <small class="muted">non vérifié</small>`}${
    card.exception && html` <small class="badge again">exception</small>`
  }</span><span class="when">${stateBadge(health.state)}${
    health.lastSuccessAt &&
    html` <small class="muted" title="dernier succès">${frenchShortDay(health.lastSuccessAt)}</small>`
  }</span><span class="held">${read && completeness(card, health)}</span><span class="bars">${
    read && sparkBars(health.yield, yieldLabel(health))
  }</span>${isTroubled(row) && reason(card, health)}</summary>
${!isTroubled(row) && html`<div class="condition">${reason(card, health)}</div>`}${read && figures(card, health)}${permission(card)}
<p class="muted">${homepageLink(card)} <code>${card.name}</code></p></details>`;
}

/** A source that has no figures yet: one line. */
const unreadRow = ({ card, health }: SourceRow): Html => html`<article class="source unread" id="${card.name}">
${name(card)}<div class="condition">${stateBadge(health.state)}${reason(card, health)}</div>
${permission(card)}</article>`;

function sourceRow({ card, health }: SourceRow): Html {
  return html`<article class="source" id="${card.name}">
<div>${name(card)}<div class="condition">${stateBadge(health.state)}${reason(card, health)}</div></div>
${figures(card, health)}
<div class="chart">${chart(health)}</div>
${permission(card)}
</article>`;
}

const figures = (card: SourceCard, health: SourceHealth): Html =>
  html`<dl class="figures"><div><dt>Dernier succès</dt><dd>${frenchInstant(health.lastSuccessAt) ?? "jamais"}</dd></div>
<div><dt>Complétude</dt><dd>${completeness(card, health)}</dd></div>
<div><dt>Offres ouvertes</dt><dd>${frenchNumber(health.openOffers)}${exclusive(health)}</dd></div></dl>`;

const homepageLink = (card: SourceCard): Html | null => {
  const homepage = outgoing(card.homepage);
  return homepage ? html`<a href="${homepage}" rel="noopener noreferrer nofollow">Son site</a>` : null;
};

function name(card: SourceCard): Html {
  const homepage = outgoing(card.homepage);
  return html`<div class="name"><h3>${homepage ? html`<a href="${homepage}" rel="noopener noreferrer nofollow">${card.title}</a>` : card.title}</h3>
<p class="muted">${wordOf(KIND_WORDS, card.kind)} · <code>${card.name}</code>${card.unproven && html` · <span class="badge maybe">non vérifié en direct</span>`}</p></div>`;
}

const permission = (card: SourceCard): Html =>
  html`<div class="permission"><details><summary>${wordOf(BASIS_WORDS, card.permission.basis)}</summary><p>${spaced(card.permission.note)} <span class="muted">Permission relue le ${
    frenchDay(card.permission.checked) ?? "(date inconnue)"
  }.</span></p></details>${card.exception && html`<p class="exception">${exceptionWords(card.exception)}</p>`}</div>`;

const yieldLabel = (health: SourceHealth): string =>
  `Annonces vues par semaine, huit semaines : ${health.yield.join(", ")}`;

const chart = (health: SourceHealth): Html =>
  health.yield.some((count) => count > 0)
    ? html`${sparkBars(health.yield, yieldLabel(health))}<small>8 semaines</small>`
    : html`<small>aucune annonce vue en 8 semaines</small>`;

/** Why it is in this state, in one sentence. */
function reason(card: SourceCard, health: SourceHealth): Html {
  if (health.state === "disabled")
    return html`<span class="reason">${spaced(card.disabled ?? health.message ?? "Désactivée, sans raison enregistrée.")}</span>`;
  if (health.state === "asleep" && card.needs && card.needs.length > 0) {
    return html`<span class="reason">Il lui manque ${card.needs.length > 1 ? "les réglages" : "le réglage"} ${card.needs.map(
      (need, index) => html`${index > 0 && ", "}<code>${need}</code>`,
    )}.</span>`;
  }
  return health.message ? html`<span class="reason">${spaced(health.message)}</span>` : html``;
}

export const stateBadge = (state: State): Html =>
  html`<span class="state ${state === "whole" ? "ok" : state}">${capital(stateWords(state))}</span>`;

const READ_NOTHING = new Set<State>(["blocked", "failed"]);

function completeness(card: SourceCard, health: SourceHealth): Html {
  if (health.seen === null) return html`<span class="unknown">pas de relevé</span>`;
  if (health.seen === 0 && READ_NOTHING.has(health.state))
    return html`<span class="unknown">rien n’a pu être lu</span>`;
  const total = totalOf({ seen: health.seen, advertised: health.advertised });
  if (total === null)
    return html`${counted(health.seen, "vue")} <small class="muted">${card.kind === "mail" ? "une alerte ne montre qu’un choix" : "le site ne dit pas combien en tout"}</small>`;
  return html`${share(health.seen, total)}${card.incremental && html` <small class="muted">des seules nouveautés</small>`}`;
}

/** A source that is asked several questions says a total of each: one below what was seen is not the whole's. */
export const totalOf = ({ seen, advertised }: { seen: number; advertised: number | null }): number | null =>
  advertised !== null && seen <= advertised ? advertised : null;

/** « 412 sur 430 ». */
export const share = (seen: number, total: number): Html =>
  html`<span class="${seen === total ? "whole" : "short"}">${frenchNumber(seen)} sur ${frenchNumber(total)}</span>`;

function exclusive(health: SourceHealth): Html {
  if (health.openOffers === 0) return html``;
  const percent = Math.round((100 * health.exclusive) / health.openOffers);
  return html`<small class="muted">dont ${percent} % vues nulle part ailleurs</small>`;
}

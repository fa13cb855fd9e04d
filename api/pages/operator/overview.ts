import { counted, frenchDay, frenchInstant, frenchNumber, spaced } from "../../../offer/french.ts";
import { parisDay } from "../../../offer/paris-day.ts";
import { wordOf } from "../../../offer/words.ts";
import type { Engine, Overview } from "../../operator.ts";
import type { Titles } from "../../search/words.ts";
import { isTrouble, type Report, reportHead } from "../../sources/report.ts";
import { isSource, type SourceRow } from "../../sources/row.ts";
import { type Html, html } from "../html.ts";
import { share, stateBadge, totalOf } from "../sources.ts";
import { ENGINE_WORDS } from "../words.ts";
import { button, form, operatorPage, type Room, sideBySide } from "./frame.ts";
import { filledWords, tallyWords, unknownWords } from "./tally-words.ts";

/** Runs of the house itself: no source stands behind them. */
const OWN_RUNS: Record<string, string> = {
  verification: "Vérification chez les employeurs",
  archive: "Relecture de l’archive",
};

interface OverviewContent extends Overview {
  report: Report;
  rows: readonly SourceRow[];
  titles: Titles;
  notice: Html | null;
}

/** First page of the operator: what went wrong, what was read, whether the indexes follow. */
export function overviewPage(room: Room, content: OverviewContent): Html {
  return operatorPage(
    room,
    {
      title: "Exploitation",
      lead: "Ce qui va mal d’abord, puis les derniers relevés et les moteurs de recherche.",
      place: "/exploitant",
      notice: content.notice,
    },
    html`${reportBox(room, content.report)}
${collectBox(room, content.rows)}
${runsBox(room, content)}
${partedBox(room, content.parted)}
${returnedBox(content.returned)}
${enginesBox(room, content)}`,
  );
}

/** The morning report. */
function reportBox(room: Room, report: Report): Html {
  return html`<section class="box report${report.stale && " alarm"}"><h2>Rapport du ${frenchInstant(report.at)}</h2>
${report.stale && html`<p class="notice shut" role="alert"><strong>Aucun relevé terminé depuis 26 h.</strong> ${lastRun(report)} Vérifiez que Vigie tourne avec sa collecte (<code>npm start</code>) et que <code>VIGIE_CONTACT</code> est réglé.</p>`}
<p>${reportHead(report)}</p>
${report.troubled.map(
  ({ state, rows }) =>
    html`<div class="trouble"><h3>${stateBadge(state)} ${rows.length}</h3><ul class="plain">${rows.map((row) => troubledSource(room, row))}</ul></div>`,
)}</section>`;
}

const lastRun = (report: Report): string =>
  report.lastRunAt ? `Le dernier s’est terminé le ${frenchInstant(report.lastRunAt)}.` : "Il n’y en a jamais eu.";

const troubledSource = (room: Room, { card, health }: SourceRow): Html =>
  html`<li class="between"><div><a href="/sources#${card.name}">${card.title}</a> ${spaced(health.message ?? "sans explication")} <small class="muted">Dernier succès : ${
    frenchInstant(health.lastSuccessAt) ?? "jamais"
  }.</small></div>${collectButton(room, card.name)}</li>`;

const collectButton = (room: Room, source: string): Html =>
  button(room, "/exploitant/collecter", { source }, "Collecter maintenant", source);

/** One that sleeps and was read lacks nothing but something to read: a box without an alert. */
const isReadable = ({ card, health }: SourceRow): boolean =>
  health.state !== "disabled" && (health.state !== "asleep" || (health.lastRunAt !== null && !card.needs?.length));

/** Any source at all, from one list. */
function collectBox(room: Room, rows: readonly SourceRow[]): Html {
  const awake = rows.filter((row) => isSource(row) && isReadable(row));
  const sorted = [...awake].sort((a, b) => a.card.title.localeCompare(b.card.title, "fr"));
  if (sorted.length === 0) return html``;
  return html`<section class="box"><h2>Collecter une source</h2>${form(
    room,
    "/exploitant/collecter",
    html`<label for="source">Source</label><select id="source" name="source">${sorted.map(
      (row) => html`<option value="${row.card.name}">${row.card.title}</option>`,
    )}</select><button>Collecter maintenant</button>`,
    { name: "row" },
  )}</section>`;
}

function runsBox(room: Room, { runs, titles }: OverviewContent): Html {
  return html`<section><h2>Derniers relevés</h2>${
    runs.length === 0
      ? html`<p class="empty">Aucun relevé pour l’instant.</p>`
      : html`<ol class="runs">${runs.map((run) => runRow(room, run, titles))}</ol>`
  }</section>`;
}

function runRow(room: Room, run: OverviewContent["runs"][number], titles: Titles): Html {
  const doubts = [...run.doubts, ...(run.tally["closed/refused-by-cap"] ? [capWords(run)] : [])];
  return html`<li class="run"><div class="run-head">${stateBadge(run.state)} <strong>${titles.get(run.source) ?? wordOf(OWN_RUNS, run.source)}</strong> <span class="muted">n° ${run.id}, ${frenchInstant(run.startedAt)}</span></div>
<p>${spaced(tallyWords(run).join(" · "))}${totalOf(run) !== null && html` · ${share(run.seen, totalOf(run)!)}`}</p>
${doubts.length > 0 && html`<ul class="doubts">${doubts.map((doubt) => html`<li>${spaced(doubt)}</li>`)}</ul>`}
${doubts.length === 0 && run.state !== "whole" && run.message && html`<p class="muted">${spaced(run.message)}</p>`}
${runDetails(run)}
<div class="run-actions">${run.closed > 0 && undoButton(room, run)}${run.newest && run.state === "suspect" && confirmButton(room, run)}${run.newest && isTrouble(run.state) && titles.has(run.source) && collectButton(room, run.source)}</div></li>`;
}

const capWords = (run: OverviewContent["runs"][number]): string =>
  `plafond : ${counted(run.tally["closed/refused-by-cap"]!, "fermeture retenue", "fermetures retenues")}`;

function runDetails(run: OverviewContent["runs"][number]): Html {
  const [filled, unknown] = [filledWords(run), unknownWords(run)];
  if (filled.length + unknown.length === 0) return html``;
  return html`<details><summary>Champs remplis et mots inconnus</summary>${filled.length > 0 && html`<p>Remplis : ${filled.join(", ")}.</p>`}${
    unknown.length > 0 && html`<p>Mots inconnus, laissés en blanc : ${unknown.join(", ")}.</p>`
  }</details>`;
}

const undoButton = (room: Room, run: { id: number; closed: number }): Html =>
  button(room, "/exploitant/rouvrir", { run: run.id }, `Rouvrir ce que ce relevé a fermé (${run.closed})`);

const confirmButton = (room: Room, run: { id: number }): Html =>
  button(room, "/exploitant/confirmer", { run: run.id }, spaced("J’ai vérifié sur le site : ce relevé dit vrai"));

/** One click of anybody parts two offers: the operator can take it back. */
function partedBox(room: Room, parted: OverviewContent["parted"]): Html {
  if (parted.length === 0) return html``;
  return html`<section class="box"><h2>Offres séparées par des lecteurs</h2>
<p class="muted">${spaced("Quelqu’un a dit que ce n’est pas la même offre ; elles restent séparées tant que vous ne les rejoignez pas. Les règles les jugent alors de nouveau.")}</p>
<ul class="plain">${[...Map.groupBy(parted, ({ at }) => parisDay(at))].map(
    ([day, some]) => html`${some.length > 1 && rejoinDayRow(room, day)}${some.map((one) => partedRow(room, one))}`,
  )}</ul></section>`;
}

/** One hand can part many offers in a day. */
const rejoinDayRow = (room: Room, day: string): Html =>
  html`<li class="between"><strong>${frenchDay(day)}</strong>${button(room, "/exploitant/rejoindre-jour", { day }, "Rejoindre toutes celles de ce jour")}</li>`;

const partedRow = (room: Room, { at, offers }: OverviewContent["parted"][number]): Html =>
  html`<li class="between"><div>${sideBySide(offers)} <small class="muted">Séparées le ${frenchInstant(at)}.</small></div>${button(
    room,
    "/exploitant/rejoindre",
    { one: offers[0]!.id, other: offers[1]!.id },
    "Rejoindre",
    offers[0]!.title,
  )}</li>`;

/** What a server said of a letter, word for word; a reader whom it declared inexistent gets no more. */
function returnedBox(returned: OverviewContent["returned"]): Html {
  if (returned.length === 0) return html``;
  return html`<section class="box"><h2>Lettres refusées</h2><ul class="plain">${returned.map(
    ({ week, reader, words, suspendedAt }) =>
      html`<li><strong>${reader}</strong> <span class="muted">${week}</span> « ${words} »${suspendedAt && html` <small>Abonnement suspendu le ${frenchInstant(suspendedAt)}.</small>`}</li>`,
  )}</ul></section>`;
}

function enginesBox(room: Room, { engines, answering }: OverviewContent): Html {
  return html`<section class="box"><h2>Moteurs de recherche</h2>
${answering.fallback && html`<p class="notice warn">${spaced(answering.fallback)}</p>`}
<ul class="plain">${engines.map((engine) => html`<li><strong>${wordOf(ENGINE_WORDS, engine.name)}</strong>${engine.name === answering.engine && " (répond aux recherches)"} <small>${spaced(engineWords(engine))}</small></li>`)}</ul>
${form(room, "/exploitant/reindexer", html`<button class="quiet">Réindexer</button><p class="hint">Refait chaque index depuis la base ; l’ancien répond jusqu’à la fin.</p>`)}</section>`;
}

function engineWords(engine: Engine): string {
  if (engine.error) return engine.error;
  const waiting =
    engine.waiting > 0 ? counted(engine.waiting, "changement en attente", "changements en attente") : "rien en attente";
  const drift =
    engine.missing + engine.extra === 0
      ? "aucun écart avec la base"
      : `écart : ${counted(engine.missing, "offre manque", "offres manquent")}, ${counted(engine.extra, "de trop", "de trop")}`;
  return `${frenchNumber(engine.index)} offres sur ${frenchNumber(engine.store)} ; ${waiting} ; ${drift}`;
}

import { type Facet, SORTS, UNKNOWN } from "../../indexer/search/engine.ts";
import { capital, counted, frenchMonth, frenchNumber } from "../../offer/french.ts";
import { LANGUAGE_WORDS, SECTOR_WORDS } from "../../offer/profile-words.ts";
import {
  CONTRACT_KINDS,
  EDUCATION_LEVELS,
  EMPLOYER_KINDS,
  FOUND_BY,
  ROLE_VERDICTS,
  TELEWORK_KINDS,
  WORKING_TIMES,
} from "../../offer/vocabulary.ts";
import { dayBefore, WEEK_DAYS } from "../../offer/week.ts";
import {
  ALTERNANCE_WORDS,
  CONTRACT_WORDS,
  EMPLOYER_WORDS,
  educationWords,
  FOUND_BY_WORDS,
  REMOTE_WORDS,
  ROLE_WORDS,
  rhythmWords,
  WORKING_TIME_WORDS,
} from "../../offer/words.ts";
import type { OffersQuery } from "../schemas/offers-query.ts";
import { type Found, statusOf } from "../search/offers.ts";
import type { Titles } from "../search/words.ts";
import { type Html, html } from "./html.ts";
import { labelOf, SORT_WORDS } from "./words.ts";

type Counts = { value: string; count: number }[];
const BLANK = "Non précisé";

/** The filters of a search: a GET form without a script. Every facet shows its counts, « Non précisé » among them. */
export function filters(found: Found, titles: Titles, now: Date): Html {
  const { query, result } = found;
  const facet = (name: Facet & keyof OffersQuery) => ({
    name,
    chosen: [query[name] ?? []].flat().map(String),
    counts: result.facets[name],
  });
  const study = (value: string) => (value === UNKNOWN ? BLANK : educationWords(value));
  return html`<details class="filters"><summary>Filtrer les offres</summary><div class="panel">
${group("Métier", { ...facet("role"), counts: inOrder(result.facets.role, ROLE_VERDICTS), label: labels(ROLE_WORDS), open: true })}
${group("Trouvée par", { ...facet("foundBy"), all: FOUND_BY, label: labels(FOUND_BY_WORDS), open: true })}
${group("Contrat", { ...facet("contract"), all: [...CONTRACT_KINDS, UNKNOWN], label: labels(CONTRACT_WORDS), open: true })}
${group("Temps de travail", { ...facet("workingTime"), all: [...WORKING_TIMES, UNKNOWN], label: labels(WORKING_TIME_WORDS) })}
${group("Début", { ...facet("start"), counts: byMonth(result.facets.start, [...comingMonths(now), ...(query.start ?? [])]), whole: true, label: (value) => (value === UNKNOWN ? BLANK : frenchMonth(value)) })}
${group("Durée", { ...facet("duration"), counts: byNumber(result.facets.duration), label: (value) => (value === UNKNOWN ? BLANK : `${value} mois`) })}
${group("Forme de l’alternance", { ...facet("form"), label: labels(ALTERNANCE_WORDS) })}
${group("Rythme de l’alternance", { ...facet("rhythm"), label: (value) => (value === UNKNOWN ? BLANK : rhythmWords(value)) })}
${group("Télétravail", { ...facet("remote"), all: [...TELEWORK_KINDS, UNKNOWN], label: labels(REMOTE_WORDS), open: true })}
${whereAndWhen(query, result.facets.region)}
${group("Diplôme demandé", { ...facet("education"), all: [...EDUCATION_LEVELS, UNKNOWN], label: study })}
${numbers(query, result.facets.experience)}
${group("Langues", { ...facet("languages"), label: (value) => capital(labels(LANGUAGE_WORDS)(value)) })}
${group("Compétences", { ...facet("skills"), label: labels({}) })}
${group("Secteur", { ...facet("sector"), label: labels(SECTOR_WORDS), whole: true })}
${group("Employeur", { ...facet("company"), label: labels({}) })}
${group("Nature de l’employeur", { ...facet("employerKind"), all: EMPLOYER_KINDS, label: labels(EMPLOYER_WORDS) })}
${group("Source", { ...facet("source"), label: (value) => titles.get(value) ?? value })}
<div class="buttons"><button type="submit">Appliquer</button><a href="/">Tout effacer</a></div>
</div></details>`;
}

const labels = (words: Record<string, string>) => labelOf(words, BLANK);

/** All of them, those that no offer has with their 0. */
const inOrder = (counts: Counts, all: readonly string[]): Counts =>
  all.map((value) => ({ value, count: counts.find((one) => one.value === value)?.count ?? 0 }));

/** In this order; what is not said comes last. */
const unsaidLast = (counts: Counts, order: (a: string, b: string) => number): Counts =>
  counts.toSorted((a, b) => Number(a.value === UNKNOWN) - Number(b.value === UNKNOWN) || order(a.value, b.value));

/** A year of school is chosen long before its offers come: this month and the eleven after it. */
const comingMonths = (now: Date): string[] => {
  const [year, month] = dayBefore(now, 0).split("-").map(Number) as [number, number];
  return Array.from({ length: 12 }, (_, ahead) =>
    new Date(Date.UTC(year, month - 1 + ahead)).toISOString().slice(0, "YYYY-MM".length),
  );
};

/** As a calendar goes, these months among them even when no offer has them. */
const byMonth = (counts: Counts, months: readonly string[]): Counts => {
  const missing = [...new Set(months)].filter((value) => !counts.some((one) => one.value === value));
  const all = [...counts, ...missing.map((value) => ({ value, count: 0 }))];
  return unsaidLast(all, (a, b) => a.localeCompare(b));
};

/** The shortest first. */
const byNumber = (counts: Counts): Counts => unsaidLast(counts, (a, b) => Number(a) - Number(b));

interface Group {
  name: string;
  chosen: readonly string[];
  counts: Counts;
  label(value: string): string;
  /** Closed list: once one value is chosen, one that no offer has is shown too, with its 0. */
  all?: readonly string[];
  /** Every value is shown, however many. */
  whole?: boolean;
  open?: boolean;
}

const MOST_SHOWN = 10;

/** Checkboxes with counts. A value that is chosen stays visible even when nothing has it any more. */
function group(legend: string, { name, chosen, counts, label, all, whole, open }: Group): Html {
  const known = new Map(counts.map((one) => [one.value, one.count]));
  const others = chosen.length > 0 ? [...chosen, ...(all ?? [])].filter((value) => !known.has(value)) : [];
  const values = [...new Set([...known.keys(), ...others])];
  // « Non précisé » alone is no choice.
  if (chosen.length === 0 && values.every((value) => value === UNKNOWN)) return html``;
  const shown = values.filter(
    (value, index) => whole || index < MOST_SHOWN || value === UNKNOWN || chosen.includes(value),
  );
  return html`<details class="group"${(open || chosen.length > 0) && html` open`}><summary>${legend}</summary><fieldset><legend class="vh">${legend}</legend>${shown.map(
    (value) =>
      html`<label class="check"><input type="checkbox" name="${name}" value="${value}"${
        chosen.includes(value) && html` checked`
      }><span>${label(value)}</span>${(all || known.has(value)) && html`<b>${frenchNumber(known.get(value) ?? 0)}</b>`}</label>`,
  )}</fieldset></details>`;
}

/** Beside the 30 that stand for no choice. */
const RADII = [10, 50, 100];
const AGES = [
  [1, "depuis hier"],
  [WEEK_DAYS, "cette semaine"],
  [14, "depuis 14 jours"],
  [30, "depuis 30 jours"],
] as const;

function whereAndWhen(query: OffersQuery, regions: Counts): Html {
  const unknown = regions.find((one) => one.value === UNKNOWN)?.count;
  return html`<fieldset class="fields"><legend>Où et quand</legend>
<label>Autour de <input name="near" value="${query.near}" placeholder="Lyon" autocomplete="off"></label>
<label>dans un rayon de ${select(
    "radius",
    query.radius,
    "30 km",
    RADII.map((value) => [value, `${value} km`]),
  )}</label>
<label>Annoncée ${select("postedWithin", query.postedWithin, "à toute date", AGES)}</label>
<label>Vue par Vigie ${select("firstSeenWithin", query.firstSeenWithin, "à toute date", AGES)}</label>
${query.firstSeenSince && html`<input type="hidden" name="firstSeenSince" value="${query.firstSeenSince}">`}
<label>État ${select("status", statusOf(query), "ouvertes", [
    ["closed", "clôturées"],
    ["any", "toutes"],
  ])}</label>
${statusOf(query) !== "open" && html`<label>Clôturée ${select("closedWithin", query.closedWithin, "à toute date", AGES)}</label>`}
<datalist id="regions">${regions.filter((one) => one.value !== UNKNOWN).map((one) => html`<option value="${one.value}">${counted(one.count, "offre")}</option>`)}</datalist>
${unknown ? html`<p class="hint">${frenchNumber(unknown)} sans lieu reconnu</p>` : null}
</fieldset>`;
}

function numbers(query: OffersQuery, experience: Counts): Html {
  const unknown = experience.find((one) => one.value === UNKNOWN)?.count;
  const years = [0, 1, 2, 3, 5, 8].map(
    (value) => [value, value === 0 ? "débutant accepté" : `${value} an${value > 1 ? "s" : ""} au plus`] as const,
  );
  const choices = [...years, [UNKNOWN, "non précisée"] as const];
  return html`<fieldset class="fields"><legend>Salaire et expérience</legend>
<label>Brut annuel d’au moins <input name="payMin" inputmode="numeric" value="${query.payMin}" placeholder="40 000"></label>
<p class="hint">Ce filtre écarte les offres qui ne disent rien de la rémunération.</p>
<label>Expérience demandée ${select("experience", query.experience, "indifférente", choices)}</label>
${unknown ? html`<p class="hint">${frenchNumber(unknown)} ne la ${unknown === 1 ? "précise" : "précisent"} pas</p>` : null}
</fieldset>`;
}

export function select(
  name: string,
  chosen: string | number | undefined,
  none: string,
  options: readonly (readonly [string | number, string])[],
): Html {
  return html`<select name="${name}"><option value="">${none}</option>${options.map(
    ([value, label]) =>
      html`<option value="${value}"${String(chosen) === String(value) && html` selected`}>${label}</option>`,
  )}</select>`;
}

/** The order that comes of itself is the blank choice, and no other. */
export function sortSelect(query: OffersQuery): Html {
  const own = query.q ? "relevance" : "date";
  const words = (sort: string) => SORT_WORDS[sort]!.toLowerCase();
  const others = SORTS.filter((sort) => sort !== own && (sort !== "distance" || query.near));
  return html`<label class="sort">Trier par ${select(
    "sort",
    query.sort,
    words(own),
    others.map((sort) => [sort, words(sort)]),
  )}</label>`;
}

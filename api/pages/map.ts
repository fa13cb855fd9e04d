import { DEPARTMENT_ROWS } from "../../indexer/normalise/places/departments.ts";
import { type SearchResult, UNKNOWN } from "../../indexer/search/engine.ts";
import { counted, frenchNumber, spaced } from "../../offer/french.ts";
import type { FieldError } from "../schemas/input.ts";
import type { OffersQuery } from "../schemas/offers-query.ts";
import { queryString } from "../search/query-string.ts";
import { searchOf } from "../search/words.ts";
import { type Html, html } from "./html.ts";
import { type Frame, heading, page } from "./layout.ts";
import { SPOTS } from "./map-spots.ts";
import { withoutEffect } from "./remarks.ts";
import { unplaced } from "./unplaced.ts";

interface MapView {
  /** The search as typed, and in words. */
  query: OffersQuery;
  words: string;
  result: Pick<SearchResult, "total" | "facets">;
  /** What was asked and could not be used. */
  unused: { name: string; why: string }[];
  /** Places of the search that nobody knows: nothing is shown. */
  unplaced: FieldError[];
}

interface Spot {
  number: string;
  name: string;
  count: number;
}

const NAMES = new Map(DEPARTMENT_ROWS.map(([number, name]) => [number, name]));
const [WIDTH, HEIGHT] = [620, 605];
/** Room for the lens, in the sea. */
const LEFT = 70;
/**
 * The departments around Paris lie under one another on the map: a lens shows how they lie to each other, drawn apart.
 * Units from its middle.
 */
const LENS = { x: -LEFT + 4, y: 415, width: 214, height: 186, reach: 19, over: [317, 141] as const };
export const AROUND_PARIS: Record<string, readonly [number, number]> = {
  "75": [0, 0],
  "77": [84, 8],
  "78": [-84, 34],
  "91": [-12, 57],
  "92": [-48, 0],
  "93": [40, -34],
  "94": [40, 34],
  "95": [-22, -50],
};
const SMALLEST = 8;
export const LARGEST = 24;

/** Where the offers of a search are: circles for who would rather look, a list for who would rather read. */
export function mapPage(frame: Frame, view: MapView): Html {
  const { query, words } = view;
  return page(
    frame,
    {
      title: `${words} : où sont les offres`,
      section: "offres",
      description: "Les offres ouvertes, département par département.",
    },
    html`<div class="wrap">${heading("Où sont les offres", `${words}. Une offre de plusieurs lieux compte dans chacun.`)}
${withoutEffect(view.unused)}
${view.unplaced.length > 0 ? unplaced(view.unplaced, query, "/carte") : spread(view)}</div>`,
  );
}

function spread({ query, result }: MapView): Html {
  const list = `/${query && `?${searchOf(query)}`}`.replace(/\?$/, "");
  const spots = spotsOf(result);
  const silent = result.facets.department.find(({ value }) => value === UNKNOWN)?.count ?? 0;
  return html`<div class="summary"><p class="total"><strong>${counted(result.total, "annonce")}</strong> <span class="muted">dans ${counted(spots.length, "département")}${silent > 0 && `, dont ${counted(silent, "ne dit", "ne disent")} pas le leur`}</span></p><a class="button quiet" href="${list}">Voir la liste</a></div>
${spots.length === 0 ? html`<div class="empty"><h2>Aucun département à montrer</h2><p><a href="/carte">Toutes les offres sur la carte</a></p></div>` : html`<div class="map">${drawing(spots, query)}${rows(spots, query)}</div>`}`;
}

const spotsOf = ({ facets }: MapView["result"]): Spot[] =>
  facets.department.flatMap(({ value, count }) => {
    const name = NAMES.get(value);
    return name && count > 0 ? [{ number: value, name, count }] : [];
  });

/** The same search in one department: the radius around a place would leave half of it out. */
const address = ({ number }: Spot, query: OffersQuery): string =>
  `/?${queryString({ ...query, cursor: null, limit: null, near: null, radius: null, sort: null, place: number })}`;

const told = ({ name, number, count }: Spot): string => `${name} (${number}) : ${counted(count, "annonce")}`;

function drawing(spots: readonly Spot[], query: OffersQuery): Html {
  const most = Math.max(...spots.map(({ count }) => count));
  const circle = (spot: Spot, [x, y]: readonly [number, number]): Html => {
    // Areas are as the counts, down to what can be touched.
    const r = Math.round(Math.max(SMALLEST, LARGEST * Math.sqrt(spot.count / most)) * 10) / 10;
    return html`<a href="${address(spot, query)}"><title>${spaced(told(spot))}</title><circle cx="${x}" cy="${y}" r="${r}"/><text x="${x}" y="${y}" dy=".35em">${frenchNumber(spot.count)}</text></a>`;
  };
  const drawn = spots.filter(({ number }) => SPOTS[number]);
  // Small circles lie on large ones, never under them.
  const [near, far] = [true, false].map((isNear) => drawn.filter(({ number }) => number in AROUND_PARIS === isNear));
  return html`<svg viewBox="${-LEFT} 0 ${WIDTH + LEFT} ${HEIGHT}" role="group" aria-label="Carte des offres par département">
<image href="/static/france.svg" width="${WIDTH}" height="${HEIGHT}"/>${far!.map((spot) => circle(spot, SPOTS[spot.number]!))}${
    near!.length > 0 && lens(near!.map((spot) => circle(spot, inLens(AROUND_PARIS[spot.number]!))))
  }</svg>`;
}

const inLens = ([x, y]: readonly [number, number]): [number, number] => [
  LENS.x + LENS.width / 2 + x,
  LENS.y + LENS.height / 2 + 8 + y,
];

function lens(circles: Html[]): Html {
  const { x, y, width, height, reach, over } = LENS;
  const [left, top] = [over[0] - reach, over[1] - reach];
  return html`<g class="lens"><rect x="${left}" y="${top}" width="${2 * reach}" height="${2 * reach}" rx="4"/><path d="M${left} ${top + 2 * reach}L${x + width} ${y}"/><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/><text class="name" x="${x + 12}" y="${y + 22}">Île-de-France</text>${circles}</g>`;
}

const rows = (spots: readonly Spot[], query: OffersQuery): Html =>
  html`<ol class="spots">${spots.map((spot) => html`<li><a href="${address(spot, query)}">${spot.name} <span class="muted">(${spot.number})</span></a> <span class="num">${frenchNumber(spot.count)}</span></li>`)}</ol>`;

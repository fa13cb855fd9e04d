import { type Facet, facet } from "./facets.ts";
import { attr, type documentOf, type Element, first, select, textAt, textOf } from "./html.ts";
import { contractOrTime, placeOf, words } from "./platform.ts";

/** One offer of a list, as its row or tile says it. */
type ListedJob = {
  ref: string;
  href: string;
  title: string;
  place: string | null;
  postedAt: string | null;
  contract: string | null;
  workingTime: string | null;
  remote: string | null;
  validThrough: string | null;
};

/** `/job/<slug>/<digits>/`, `/job/<slug>/<digits>-fr_FR`. */
export const jobNumber = (url: string | null | undefined): string | null =>
  /\/job\/[^/]+\/(\d+)(?:-[a-z]{2}_[A-Z]{2})?\/?(?:[?#]|$)/.exec(url ?? "")?.[1] ?? null;

/** Classic lists of a Jobs2Web site: rows of a table or tiles; each links to its offer several times. */
export function listedJobs(root: ReturnType<typeof documentOf>): ListedJob[] {
  const jobs = new Map<string, ListedJob>();
  for (const link of select('a[href*="/job/"], .job-tile .jobTitle-link, .job-tile .tiletitle:not(:has(a))', root)) {
    const box = boxOf(link);
    const href = hrefOf(link, box);
    const ref = jobNumber(href);
    const title = textAt(".section-title, .title", link) ?? textOf(link);
    if (!href || !ref || !title || jobs.has(ref)) continue;
    const facets = facetsOf(box);
    const place =
      said(box, "jobLocation") ?? said(box, "location") ?? facet(facets, "place") ?? said(box, "multilocation");
    const told = contractOrTime(facet(facets, "contract"));
    jobs.set(ref, {
      ref,
      href,
      title,
      // « Paris, FR +2 autres… »: the others are not named.
      place: (place ?? said(box, "city"))?.replace(/\s*\+\s?\d+ .*$/, "") ?? null,
      postedAt: said(box, "jobDate") ?? said(box, "date"),
      contract: told.contract,
      workingTime: told.workingTime ?? facet(facets, "workingTime"),
      remote: facet(facets, "remote"),
      validThrough: facet(facets, "until"),
    });
  }
  return [...jobs.values()];
}

/** Some tiles have no link of their own: the whole tile is pressed, and carries the address. */
function hrefOf(link: Element, box: Element | null): string | null {
  const own = attr(link, "href");
  if (jobNumber(own)) return own;
  return box && (attr(box, "data-url") ?? attr(first("[data-url]", box), "data-url"));
}

/** A tile's field is a label, then its value: `job-1403551500-desktop-section-date`, `…-section-date-value`. */
const said = (box: Element | null, name: string): string | null =>
  box &&
  (textAt(`[id$="-section-${name}-value"]`, box) ??
    textAt(`[id$="-section-${name}"] > div`, box) ??
    textAt(`.${name}, [data-careersite-propertyid="${name}"]`, box));

/** Fields of a tile by the labels that the employer gave them. */
const facetsOf = (box: Element | null): Facet[] =>
  (box ? select(".section-field", box) : []).map((field) => ({
    label: textAt('.section-label, [id$="-label"]', field) ?? "",
    value: textAt('[id$="-value"]', field),
  }));

/** The row or tile around a link; a box that holds other offers too says nothing of this one. */
function boxOf(link: Element): Element | null {
  const around: Element[] = [];
  for (let node = link.parent; node && around.length < 12; node = node.parent)
    if ("name" in node) around.push(node as Element);
  const box =
    around.find((node) => /^(tr|li|article)$/.test(node.name)) ??
    around.find((node) => /(^|\s)job-tile-cell(\s|$)/.test(attr(node, "class") ?? ""));
  return box && numbersIn(box).size <= 1 ? box : null;
}

const numbersIn = (box: Element): Set<string> =>
  new Set(select('a[href*="/job/"]', box).flatMap((link) => jobNumber(attr(link, "href")) ?? []));

/**
 * Place of a posting: « City, REGION, CC, ZIP » (the country is the last two-letter word, the postal code what follows it),
 * or « Bern|Bern|BE|Schweiz|CHE » (the country comes last, in words or as its code).
 */
export function placeIn(where: string | null) {
  const parts = (where ?? "")
    .split(where?.includes("|") ? "|" : ",")
    .map((part) => part.trim())
    .filter(Boolean);
  if (where?.includes("|")) {
    const isCode = parts.length > 1 && /^[A-Z]{2,3}$/.test(parts.at(-1) ?? "");
    const country = parts.length > 1 ? (parts.at(-1) as string) : null;
    return { place: placeOf(...(isCode ? parts.slice(0, -1) : parts)), country, postalCode: null };
  }
  const country = parts.findLastIndex((part) => /^[A-Z]{2,3}$/.test(part));
  return {
    place: words(where?.replace(/[,\s]+$/, "")),
    country: country > 0 ? (parts[country] as string) : null,
    postalCode: country > 0 ? (parts[country + 1] ?? null) : null,
  };
}

import type { Page } from "../source.ts";
import { around, attr, documentOf, type Element, first, innerHtml, select, textAt, textOf } from "./html.ts";
import { figuresIn } from "./labelled.ts";
import { localDate } from "./local-date.ts";
import { cleanUrl, webUrl } from "./url.ts";

/** What an Oracle careers page says once its script has run, as a person saves it. */
export interface ShownPosting {
  ref: string | null;
  url: string | null;
  title: string;
  place: string | null;
  contract: string | null;
  schedule: string | null;
  postedAt: string | null;
  validThrough: string | null;
  descriptionHtml: string | null;
}

const DETAIL = ".job-details__title";
const ROW = "[data-qa=searchResultItem]";

/** The open offer, else the rows of a list; [] when the page is none of Oracle's. */
export function shownPostings(page: Page): ShownPosting[] {
  if (!/\bjob-details__title\b|\bdata-qa="searchResultItem"/.test(page.text)) return [];
  const root = documentOf(page);
  const title = textAt(DETAIL, root);
  if (title) return [detailIn(page, root, title)];
  return select(ROW, root).flatMap((row) => rowIn(page, row) ?? []);
}

/** `/sites/CX/job/30021`, `/sites/CX/requisitions/preview/30021` */
const numberOf = (url: string | null): string | null =>
  /\/(?:job|preview)\/([\w-]+)/.exec(webUrl(url)?.pathname ?? "")?.[1] ?? null;

function detailIn(page: Page, root: ReturnType<typeof documentOf>, title: string): ShownPosting {
  const facts = select(".job-meta__item", root).map((item) => ({
    label: textAt(".job-meta__title", item) ?? "",
    value: textAt(".job-meta__subitem", item),
  }));
  const said = (label: RegExp) => facts.find((fact) => label.test(fact.label) && fact.value)?.value ?? null;
  const own = cleanUrl(page.url);
  const ref = said(/identif|requisition|job id|référence/i) ?? numberOf(own);
  return {
    ref,
    url: numberOf(own) ? own : null,
    title,
    place: said(/^(?:lieu|emplacement|site|location)/i) ?? textAt(".job-meta__locations, .job-details__subtitle", root),
    contract: said(/contrat|contract|worker type/i),
    schedule: said(/horaire|temps de travail|schedule/i),
    postedAt: dayIn(page, said(/publi|posting date|posted/i)),
    validThrough: dayIn(page, said(/postuler avant|date limite|apply before|clos/i)),
    descriptionHtml: select(".job-details__description-content", root).map(innerHtml).join("\n") || null,
  };
}

function rowIn(page: Page, row: Element): ShownPosting | null {
  const link = first("a[href*='/job/']", row);
  const title = textAt(".job-tile__title", row) ?? textOf(link);
  if (!link || !title) return null;
  const url = cleanUrl(attr(link, "href"), page.url);
  const place = textAt("posting-locations span, [class*=locations]", around(link, "li"));
  const blank = { contract: null, schedule: null, postedAt: null, validThrough: null, descriptionHtml: null };
  return { ref: numberOf(url), url, title, place, ...blank };
}

/** « 11/02/2026, 09:00 AM » puts the month first, a French page the day; where nothing tells, no day is guessed. */
function dayIn(page: Page, said: string | null): string | null {
  const figures = figuresIn(said);
  if (figures === null) return said;
  const isFrench = /<html\b[^>]{0,300}\blang=["']?fr/i.test(page.text.slice(0, 20_000));
  return localDate(figures, /\d ?[AP]M\b/i.test(said ?? "") ? "month-first" : isFrench ? "day-first" : null);
}

import type { Page } from "../source.ts";
import { attr, documentOf, type Element, first, innerHtml, select, textAt, textOf } from "./html.ts";

/** What a Workday page says once its script has run, as a person saves it: the answer's own fields, from its screens. */
export interface RenderedPosting {
  /** Address as the page links to it; null for the one that the page is about. */
  href: string | null;
  title: string;
  places: string[];
  postedOn: string | null;
  timeType: string | null;
  remoteType: string | null;
  requisition: string | null;
  descriptionHtml: string | null;
}

/** Offers of a list, and the one that is open; [] when the page is none of Workday's. */
export function renderedPostings(page: Page): RenderedPosting[] {
  if (!page.text.includes("data-automation-id=")) return [];
  const root = documentOf(page);
  const opened = textAt('[data-automation-id="jobPostingHeader"]', root);
  const rows = select('a[data-automation-id="jobTitle"]', root).map((link) => {
    const box = boxOf(link);
    return postingIn(box, textOf(link) ?? "", attr(link, "href") ?? null);
  });
  if (!opened) return rows;
  const details = first('[data-automation-id="jobPostingPage"], [data-automation-id="job-posting-details"]', root);
  return [...rows, postingIn(details ?? root, opened, null)];
}

function postingIn(box: Parameters<typeof first>[1], title: string, href: string | null): RenderedPosting {
  const value = (name: string) => valueIn(first(`[data-automation-id="${name}"]`, box));
  return {
    href,
    title,
    places:
      ["locations", "location"]
        .map((name) => valuesIn(first(`[data-automation-id="${name}"]`, box)))
        .find((all) => all.length > 0) ?? [],
    postedOn: value("postedOn"),
    timeType: value("time"),
    remoteType: value("remoteType"),
    requisition: value("requisitionId") ?? value("subtitle"),
    descriptionHtml: innerHtml(first('[data-automation-id="jobPostingDescription"]', box)),
  };
}

/** A field is a label and its value: `<dl><dt>lieux</dt><dd>Paris</dd></dl>`. */
const valueIn = (field: Element | null): string | null => (field ? (textAt("dd", field) ?? textAt("li", field)) : null);

/** A field of several values has a `<dd>` each. */
const valuesIn = (field: Element | null): string[] =>
  field
    ? [...new Set(select(select("dd", field).length > 0 ? "dd" : "li", field).flatMap((one) => textOf(one) ?? []))]
    : [];

/** The row around a title's link. */
function boxOf(link: Element): Element {
  let box = link;
  for (let up = 0; up < 8 && box.parent && "name" in box.parent && box.name !== "li"; up++) box = box.parent as Element;
  return box;
}

import { readFileSync } from "node:fs";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { makePage } from "../../scrapers/fetch/page.ts";
import type { Finding, Page, PageRequest } from "../../scrapers/source.ts";
import { sharedPath } from "../help/shared.ts";

export const READ_AT = "2026-11-20T08:00:00.000Z";

/** A page from its text, as it would come from this address (none: a page that somebody saved). */
export function pageOf(
  body: string | Buffer | object,
  url = "",
  request: Partial<PageRequest> = {},
  status = 200,
): Page {
  const bytes =
    typeof body === "string" || Buffer.isBuffer(body) ? Buffer.from(body as string) : Buffer.from(JSON.stringify(body));
  return makePage({ url, status, headers: {}, body: bytes, fetchedAt: READ_AT, request: { url, ...request } });
}

/** A recorded page of the evaluation data, or null where there is none. */
export function recorded(path: string, url = ""): Page | null {
  const file = sharedPath(`recordings/${path}`);
  return file === null ? null : pageOf(readFileSync(file), url);
}

/** Offers of a page, rows that would be followed included. */
export function offersOf(findings: Iterable<Finding>): RawOffer[] {
  const offers: RawOffer[] = [];
  for (const finding of findings) {
    if (finding.kind === "offer") offers.push(finding.offer);
    else if (finding.kind === "follow" && finding.request.partial) offers.push(finding.request.partial);
  }
  return offers;
}

export const kinds = (findings: Iterable<Finding>): string[] => [...findings].map((finding) => finding.kind);

export const follows = (findings: Iterable<Finding>): PageRequest[] =>
  [...findings].flatMap((finding) => (finding.kind === "follow" ? [finding.request] : []));

import { readFileSync } from "node:fs";
import { PageChanged } from "../../scrapers/errors.ts";
import type { Page, PageRequest } from "../../scrapers/source.ts";

/** A page as the fetch room would hand it over, from a text. */
export function pageOf(
  body: string | Buffer,
  more: {
    url?: string;
    status?: number;
    headers?: Record<string, string>;
    request?: Partial<PageRequest>;
    fetchedAt?: string;
  } = {},
): Page {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const url = more.url ?? "https://exemple.fr/emplois/12345";
  const text = bytes.toString("utf8");
  return {
    url,
    status: more.status ?? 200,
    headers: more.headers ?? {},
    body: bytes,
    fetchedAt: more.fetchedAt ?? "2026-11-22T08:00:00Z",
    request: { url, ...more.request },
    text,
    json() {
      try {
        return JSON.parse(text);
      } catch {
        throw new PageChanged(url, "JSON attendu");
      }
    },
  };
}

/** Same, from a file. */
export const pageFrom = (path: string, more: Parameters<typeof pageOf>[1] = {}): Page =>
  pageOf(readFileSync(path), more);

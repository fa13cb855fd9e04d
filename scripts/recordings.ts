import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawOffer } from "../offer/raw-offer.ts";
import { type HarEntry, readHar } from "../scrapers/fetch/har.ts";
import { makePage } from "../scrapers/fetch/page.ts";
import type { Parser } from "../scrapers/parse.ts";
import { type ReadResult, readDocument } from "../scrapers/read.ts";
import type { Page } from "../scrapers/source.ts";

/** Files of a recording folder that hold pages or mails, in name order. */
function recordedFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.(har|eml)$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}

/** Pages of a recording that parse must understand, or answer by name. */
export function recordedPages(folder: string): Page[] {
  return recordedFiles(folder).flatMap((file) => {
    const bytes = readFileSync(file);
    return file.endsWith(".har") ? readHar(bytes).filter(isPage).map(pageOf) : [mailPage(bytes)];
  });
}

/** What the named reader says of its recording: the offers that `golden.json` is compared with. */
export async function readRecording(name: string, folder: string, parser: Parser): Promise<ReadResult> {
  const whole: ReadResult = { reader: name, offers: [], findings: [], problems: [] };
  for (const file of recordedFiles(folder)) {
    const read = await readDocument(name, readFileSync(file), { parser });
    whole.offers.push(...read.offers);
    whole.findings.push(...read.findings);
    whole.problems.push(...read.problems);
  }
  return whole;
}

/** An offer without its blanks: absent, null and "" are the same. */
export function withoutBlanks(offer: Partial<RawOffer>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(offer).filter(([, value]) => value !== undefined && value !== null && value !== ""),
  );
}

const isPage = (entry: HarEntry) =>
  entry.status >= 200 && entry.status < 300 && !new URL(entry.url).pathname.endsWith("/robots.txt");

function pageOf({ url, method, requestBody, status, headers, body, startedAt }: HarEntry): Page {
  const request = {
    url,
    method: method === "POST" ? ("POST" as const) : ("GET" as const),
    body: requestBody ?? undefined,
  };
  return makePage({ url, status, headers, body, fetchedAt: startedAt, request });
}

function mailPage(body: Buffer): Page {
  const url = "mail:read";
  const headers = { "content-type": "message/rfc822" };
  return makePage({ url, status: 200, headers, body, fetchedAt: "2026-11-20T08:00:00.000Z", request: { url } });
}

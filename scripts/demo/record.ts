import { createHash } from "node:crypto";
import { profile } from "../../profiles/chef-de-projet-ia.ts";
import { makePage } from "../../scrapers/fetch/page.ts";
import { type PageRequest, type Query, queryAt, type Source } from "../../scrapers/source.ts";
import type { Round } from "./job.ts";

/** What an invented site answers. */
export interface Answer {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body: string;
}

export type Site = (request: PageRequest, round: Round) => Answer | null;

export interface Entry {
  startedDateTime: string;
  request: object;
  response: object;
  _vigie?: { ignoreParams: string[] };
}

export const ROUNDS: readonly Round[] = [1, 2, 3];
export const DAYS: Record<Round, string> = { 1: "2026-11-06", 2: "2026-11-13", 3: "2026-11-20" };

/**
 * Visits an invented site as the source would, round after round, and keeps what it answered: the requests are the
 * reader's own, so a recording cannot ask what nobody asks. An answer that did not change is kept once.
 */
export function record(
  source: Source,
  site: Site,
  options: { robots?: string; ignoreParams?: string[] } = {},
): Entry[] {
  const entries: Entry[] = [];
  const last = new Map<string, string>();
  const keep = (request: PageRequest, answer: Answer, round: Round, minute: number) => {
    const key = `${request.method ?? "GET"} ${addressOf(request, options.ignoreParams)} ${request.body ?? ""}`;
    const said = createHash("sha256").update(JSON.stringify(answer)).digest("hex");
    if (last.get(key) === said) return;
    last.set(key, said);
    entries.push(entryOf(request, answer, round, minute, options.ignoreParams));
  };
  for (const round of ROUNDS) {
    const queue = [...source.start(queryOf(round))];
    const asked = new Set<string>();
    const [first] = queue;
    if (first && options.robots !== undefined && round === 1)
      keep({ url: new URL("/robots.txt", first.url).href }, { type: "text/plain", body: options.robots }, round, 0);
    for (let request = queue.shift(); request; request = queue.shift()) {
      const key = `${request.url} ${request.body ?? ""}`;
      const answer = asked.has(key) ? null : site(request, round);
      if (!answer) continue;
      asked.add(key);
      keep(request, answer, round, asked.size);
      queue.push(...followed(source, request, answer, round));
    }
  }
  return entries;
}

function queryOf(round: Round): Query {
  const before = round > 1 ? DAYS[(round - 1) as Round] : null;
  return queryAt(`${DAYS[round]}T17:00:00.000Z`, {
    terms: profile.terms,
    romeCodes: profile.romeCodes,
    since: before && `${before}T17:00:00.000Z`,
  });
}

/** Requests that the reader makes of this answer. */
function followed(source: Source, request: PageRequest, answer: Answer, round: Round): PageRequest[] {
  if ((answer.status ?? 200) !== 200) return [];
  const page = makePage({
    url: request.url,
    status: 200,
    headers: { "content-type": typeOf(answer), ...answer.headers },
    body: Buffer.from(answer.body),
    fetchedAt: `${DAYS[round]}T05:00:00.000Z`,
    request,
  });
  try {
    return [...source.parse(page)].flatMap((finding) => (finding.kind === "follow" ? [finding.request] : []));
  } catch {
    // A page that the demo wants broken leads nowhere.
    return [];
  }
}

const typeOf = (answer: Answer): string => answer.type ?? "application/json";

function addressOf(request: PageRequest, ignored: readonly string[] = []): string {
  const url = new URL(request.url);
  for (const name of ignored) url.searchParams.delete(name);
  return url.href;
}

function entryOf(
  request: PageRequest,
  answer: Answer,
  round: Round,
  minute: number,
  ignoreParams: string[] | undefined,
): Entry {
  const at = new Date(Date.parse(`${DAYS[round]}T05:00:00.000Z`) + minute * 3_000).toISOString();
  const headers = { "content-type": typeOf(answer), ...answer.headers };
  const isPage = !request.url.endsWith("/robots.txt");
  return {
    startedDateTime: at,
    request: {
      method: request.method ?? "GET",
      url: request.url,
      headers: [],
      ...(request.body === undefined ? {} : { postData: { mimeType: "application/json", text: request.body } }),
    },
    response: {
      status: answer.status ?? 200,
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      content: { mimeType: typeOf(answer), text: answer.body },
    },
    ...(ignoreParams && isPage ? { _vigie: { ignoreParams } } : {}),
  };
}

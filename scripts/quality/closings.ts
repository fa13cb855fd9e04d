import { readConfig } from "../../config.ts";
import { readOffers } from "../../indexer/read-offers.ts";
import { type Indexer, refresh } from "../../indexer/refresh.ts";
import { openStore, type Store } from "../../indexer/store/open.ts";
import type { RunState } from "../../indexer/store/store.ts";
import { profile } from "../../profiles/chef-de-projet-ia.ts";
import { FetchError, type Outcome, PageChanged } from "../../scrapers/errors.ts";
import type { Fetched } from "../../scrapers/fetch/fetcher.ts";
import {
  advertised,
  empty,
  type Finding,
  follow,
  offer,
  type Page,
  type PageRequest,
  type Source,
} from "../../scrapers/source.ts";
import { CLOSINGS, type ClosingCase, type Round } from "../../tests/golden/closings.ts";

/** Replays recorded runs through the real refresh and store, and counts what was closed wrongly or late. */

export interface ClosingResult {
  name: string;
  rounds: number;
  /** Postings closed although they were open. */
  wrong: string[];
  /** Whole runs between the first that could tell and the one that closed, for each posting truly closed; null: never closed. */
  late: (number | null)[];
}

const SITE = "https://essai.exemple.fr";
const DAY_MS = 86_400_000;
const morning = (round: number): string => new Date(Date.UTC(2026, 10, 1, 8) + round * DAY_MS).toISOString();

interface ListBody {
  rows?: { id: string; ends?: string }[];
  total?: number;
  none?: string;
}

/** A board of one list; where `withPages`, each posting has its page. */
const board = (withPages: boolean): Source => ({
  name: "essai",
  title: "Essai",
  homepage: SITE,
  kind: "board",
  via: "api",
  permission: { basis: "public-page", note: "essai", checked: "2026-11-01" },
  cron: "0 6 * * *",
  rank: 30,
  complete: true,
  *start() {
    yield { url: `${SITE}/offres`, label: "list" };
  },
  *parse(page): Iterable<Finding> {
    if (page.request.partial) {
      yield offer({ ...page.request.partial, description: "Vous pilotez des projets d'intelligence artificielle." });
      return;
    }
    const { rows, total, none } = page.json() as ListBody;
    if (none) yield empty(none);
    if (!none && !rows?.length) throw new PageChanged(page.url, "aucune ligne");
    if (total !== undefined) yield advertised(total);
    for (const { id, ends } of rows ?? []) {
      const raw = {
        source: "essai",
        ref: id,
        url: `${SITE}/${id}`,
        title: `Chef de projet IA ${id}`,
        validThrough: ends,
      };
      yield withPages ? follow({ url: raw.url, label: "detail", partial: raw }) : offer(raw);
    }
  },
});

/** What the site answers on that day. */
function answer(request: PageRequest, round: Round, at: string): Fetched {
  const status = request.partial ? (round.pages?.[request.partial.ref ?? ""] ?? 200) : 200;
  if (request.partial) return status === 200 ? pageOf(request, {}, at) : failed(request, OUTCOMES[status]!);
  const { list } = round;
  if (typeof list === "object") {
    const rows = list.rows.map((id) => ({ id, ends: list.ends?.[id] }));
    return pageOf(request, { rows, total: list.total }, at);
  }
  if (list === "says-none") return pageOf(request, { none: "Aucune offre pour le moment" }, at);
  return list === "no-rows" ? pageOf(request, { rows: [] }, at) : failed(request, list);
}

const OUTCOMES: Record<number, Outcome> = { 403: "blocked", 404: "gone", 410: "gone", 500: "server-error" };

const failed = ({ url }: PageRequest, outcome: Outcome): Fetched => ({
  outcome,
  page: null,
  error: new FetchError(outcome, url, outcome),
  retryAfterMs: null,
  archived: null,
  tookMs: 0,
});

function pageOf(request: PageRequest, body: object, fetchedAt: string): Fetched {
  const text = JSON.stringify(body);
  const page: Page = {
    url: request.url,
    status: 200,
    headers: {},
    body: Buffer.from(text),
    fetchedAt,
    request,
    text,
    json: () => body,
  };
  return { outcome: "ok", page, error: null, retryAfterMs: null, archived: null, tookMs: 0 };
}

function indexerOf(store: Store, source: Source, round: Round, at: string): Indexer {
  return {
    config: readConfig({}),
    profile,
    store,
    fetcher: { fetchPage: async (request) => answer(request, round, at) },
    parser: { parse: async (_ref, page) => [...source.parse(page)] },
    readers: { read: async (offers, origin) => readOffers(offers, origin, profile) },
    twins: { settle: async () => ({ merged: 0, possible: 0 }) },
    mail: async function* () {},
    syncSearch: async () => {},
    now: () => at,
  };
}

export async function replay(one: ClosingCase): Promise<ClosingResult> {
  const store = openStore(":memory:");
  const wrong = new Set<string>();
  const closedAt = new Map<string, number>();
  const states: RunState[] = [];
  for (const [number, round] of one.rounds.entries()) {
    const source = board(round.pages !== undefined);
    states.push((await refresh(indexerOf(store, source, round, morning(number)), source)).state);
    for await (const sightings of store.allSightings())
      for (const { ref, closedAt: at } of sightings) {
        const since = one.closed[ref];
        if (at === null) closedAt.delete(ref);
        else if (!closedAt.has(ref)) closedAt.set(ref, number);
        if (at !== null && (since === undefined || number < since) && !one.reopened?.includes(ref)) wrong.add(ref);
      }
  }
  await store.close();
  for (const ref of one.reopened ?? []) if (closedAt.has(ref)) wrong.add(ref);
  const late = Object.entries(one.closed).map(([ref, since]) => {
    const at = closedAt.get(ref);
    return at === undefined ? null : states.slice(since, at).filter((state) => state === "whole").length;
  });
  return { name: one.name, rounds: one.rounds.length, wrong: [...wrong], late };
}

export async function measureClosings(): Promise<ClosingResult[]> {
  const results: ClosingResult[] = [];
  for (const one of CLOSINGS) results.push(await replay(one));
  return results;
}

const latest = ({ late }: ClosingResult): string =>
  late.length === 0 ? "—" : late.map((runs) => (runs === null ? "jamais fermée" : String(runs))).join(", ");

export function closingsSection(results: readonly ClosingResult[]): string {
  const wrong = results.reduce((sum, one) => sum + one.wrong.length, 0);
  return [
    "## Fermetures, relevés rejoués",
    "",
    `${results.length} cas, ${wrong} fermeture(s) à tort. Le retard compte les relevés complets entre celui qui pouvait savoir et celui qui ferme.`,
    "",
    "| cas | relevés | fermées à tort | retard |",
    "|---|---|---|---|",
    ...results.map((one) => `| ${one.name} | ${one.rounds} | ${one.wrong.length} | ${latest(one)} |`),
    "",
  ].join("\n");
}

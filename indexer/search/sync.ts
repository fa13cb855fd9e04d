import { BadCursor } from "./cursor.ts";
import type { EmbeddedEngine } from "./embedded/embedded.ts";
import type { SearchDocument, SearchEngine, SearchQuery, SearchResult } from "./engine.ts";
import { type Fault, faultOf, wordsOf } from "./meilisearch/fault.ts";
import type { MeilisearchEngine } from "./meilisearch/meilisearch.ts";

/** What one engine has not been told yet; written by the store in the transaction that changed the offer. */
export interface Outbox {
  /** Oldest first. */
  pending(limit: number): Promise<{ seq: number; id: string; op: "upsert" | "remove" }[]>;
  /** Forgets everything up to and with `seq`. */
  ack(seq: number): Promise<void>;
  /** Highest seq waiting, 0 when none. */
  newest(): Promise<number>;
}

/** The truth that the engines project. */
export interface SearchSource {
  /** Documents that these entries of the outbox are about; those that no longer exist are left out. */
  load(entries: readonly { seq: number; id: string }[]): Promise<SearchDocument[]>;
  all(): AsyncIterable<SearchDocument[]>;
  ids(): Promise<string[]>;
  count(): Promise<number>;
}

interface SearchOptions {
  embedded: EmbeddedEngine;
  meilisearch: MeilisearchEngine | null;
  outboxes: { embedded: Outbox; meilisearch: Outbox };
  source: SearchSource;
  /** How long Meilisearch is left alone after a failure; doubles up to a minute. */
  pauseMs?: number;
  /** Told (French) why the embedded index is about to be built afresh, which takes seconds. */
  onRebuild?(why: string): void;
}

interface SyncReport {
  engine: SearchEngine["name"];
  /** Documents added or replaced, and removed. */
  upserted: number;
  removed: number;
  /** True when the whole index was built afresh. */
  rebuilt: boolean;
  /** French; null when all went well. What was not taken in waits in the outbox. */
  error: string | null;
}

interface Drift {
  engine: SearchEngine["name"];
  store: number;
  index: number;
  /** Ids of the store that the index lacks, and the reverse; at most 100 each. */
  missing: string[];
  extra: string[];
  error: string | null;
}

export interface Search {
  /** Never from an index that is not whole: it is built afresh first. Throws when it cannot be. */
  search(query: SearchQuery): Promise<SearchResult>;
  /** Resolves once the embedded index is whole and up to date. Throws (French) when it cannot be made so. */
  ready(): Promise<void>;
  /** Throws when the embedded engine, which answers when no other does, could not answer as it is. */
  health(): Promise<void>;
  /** Tells the engines what changed. Throws only when the embedded engine fails. */
  sync(): Promise<SyncReport[]>;
  rebuild(): Promise<SyncReport[]>;
  drift(): Promise<Drift[]>;
  /** Which engine answers now, and why not the other one: French, and the server's own words. */
  state(): { engine: SearchEngine["name"]; fallback: string | null };
  close(): Promise<void>;
}

const BATCH = 500;
const MOST_LISTED = 100;
const LONGEST_PAUSE_MS = 60_000;
const BEGUN_HERE = "Suite d'une recherche commencée sur le moteur embarqué.";

/** The search of the house: Meilisearch while it answers, the embedded engine always. */
export function createSearch(options: SearchOptions): Search {
  const { embedded, meilisearch, outboxes, source } = options;
  const fuse = createFuse(options.pauseMs ?? 5000);
  const inTurn = queue();
  const compared = new Set<SearchEngine["name"]>();
  let mending: Promise<void> | null = null;

  async function embeddedAnswer(query: SearchQuery, fallback: string | null): Promise<SearchResult> {
    await whole();
    try {
      const result = await embedded.search(query);
      if (embedded.needsRebuild() === null) return { ...result, fallback };
    } catch (error) {
      // What the search itself met makes it be built afresh, once.
      if (embedded.needsRebuild() === null) throw error;
    }
    await whole();
    return { ...(await embedded.search(query)), fallback };
  }

  /** Whoever comes meanwhile waits for the same rebuild. */
  async function whole(): Promise<void> {
    if (embedded.needsRebuild() === null) return;
    mending ??= inTurn(async () => void (await rebuildUnfit())).finally(() => {
      mending = null;
    });
    await mending;
  }

  /** null when it is whole. Of a house that knows no offer yet there is nothing to tell. */
  async function rebuildUnfit(): Promise<SyncReport | null> {
    const fault = embedded.needsRebuild();
    if (fault === null) return null;
    try {
      if ((await source.count()) > 0) options.onRebuild?.(fault);
      return await rebuildOne(embedded, outboxes.embedded);
    } catch (error) {
      throw new Error(`${fault} Il n'a pas pu l'être : ${wordsOf(error)}`, { cause: error });
    }
  }

  async function followEmbedded(): Promise<SyncReport> {
    const outbox = outboxes.embedded;
    return (await rebuildUnfit()) ?? agreeing(embedded, outbox, await drain(embedded, outbox, source));
  }

  async function rebuildOne(engine: SearchEngine, outbox: Outbox): Promise<SyncReport> {
    const seq = await outbox.newest();
    await engine.rebuild(source.all());
    if (seq > 0) await outbox.ack(seq);
    const rest = await drain(engine, outbox, source);
    return { ...rest, upserted: rest.upserted + (await engine.count()), rebuilt: true };
  }

  /** Asks Meilisearch, unless it is left alone (whoever wants it built afresh has set something right); its errors are told, not thrown. */
  async function carefully<Given>(work: () => Promise<Given>, evenSo = false): Promise<Given | Fault> {
    const fault = fuse.fault();
    if (fault && !evenSo && !fuse.mayTry()) return fault;
    try {
      const given = await work();
      fuse.mend();
      return given;
    } catch (error) {
      return fuse.blow(error);
    }
  }

  /** The outbox keeps what Meilisearch did not take. */
  async function told(engine: MeilisearchEngine, rebuild: boolean): Promise<SyncReport> {
    const followed = await carefully(() => followMeilisearch(engine, rebuild), rebuild);
    if (!("said" in followed)) return followed;
    const error = `${followed.said} et n'a pas suivi : ${followed.words}`;
    return { engine: engine.name, upserted: 0, removed: 0, rebuilt: false, error };
  }

  /** One that was lost, never fed, missed a time, or stands beside another copy of the store is noticed by its count. Once a start, when nothing waits. */
  async function agreeing(engine: SearchEngine, outbox: Outbox, report: SyncReport): Promise<SyncReport> {
    if (compared.has(engine.name)) return report;
    const [here, there] = await Promise.all([source.count(), engine.count()]);
    if ((await outbox.newest()) > 0) return report;
    const agreed = here === there ? report : await rebuildOne(engine, outbox);
    compared.add(engine.name);
    return agreed;
  }

  /** An index of an older version is noticed by what it searches, filters and sorts by. */
  async function followMeilisearch(engine: MeilisearchEngine, rebuild: boolean): Promise<SyncReport> {
    const outbox = outboxes.meilisearch;
    const isOutdated = rebuild || (!compared.has(engine.name) && (await engine.isOutdated()));
    return agreeing(engine, outbox, await (isOutdated ? rebuildOne(engine, outbox) : drain(engine, outbox, source)));
  }

  async function all(rebuild: boolean): Promise<SyncReport[]> {
    const reports = [await (rebuild ? rebuildOne(embedded, outboxes.embedded) : followEmbedded())];
    if (meilisearch) reports.push(await told(meilisearch, rebuild));
    else await forget(outboxes.meilisearch);
    return reports;
  }

  return {
    async search(query) {
      if (!meilisearch) return embeddedAnswer(query, null);
      const fault = fuse.fault();
      if (fault && !fuse.mayTry()) return embeddedAnswer(query, instead(fault));
      try {
        const result = await meilisearch.search(query);
        fuse.mend();
        // It has come back, and was told nothing meanwhile.
        if (fault) void inTurn(() => all(false)).catch(() => {});
        return result;
      } catch (error) {
        if (error instanceof BadCursor) {
          fuse.release();
          return embeddedAnswer(query, BEGUN_HERE);
        }
        return embeddedAnswer(query, instead(fuse.blow(error)));
      }
    },
    ready: () => inTurn(async () => void (await followEmbedded())),
    health: () => embedded.health(),
    sync: () => inTurn(() => all(false)),
    rebuild: () => inTurn(() => all(true)),
    async drift() {
      const engines: [SearchEngine, Promise<string[] | Fault>][] = [[embedded, embedded.ids().catch(faultOf)]];
      if (meilisearch) engines.push([meilisearch, carefully(() => meilisearch.ids())]);
      return Promise.all(engines.map(async ([{ name }, ids]) => driftOf(name, source, await ids)));
    },
    state() {
      const fault = fuse.fault();
      if (fault) return { engine: "embedded", fallback: `${instead(fault)} « ${fault.words} »` };
      return { engine: meilisearch ? "meilisearch" : "embedded", fallback: null };
    },
    async close() {
      await inTurn(async () => {});
      await embedded.close();
      await meilisearch?.close();
    },
  };
}

/** For whoever searches. */
const instead = ({ said }: Fault): string => `${said} : réponse du moteur embarqué.`;

/** Nobody reads this outbox: it does not grow. An engine that is plugged in later is built afresh. */
async function forget(outbox: Outbox): Promise<void> {
  const seq = await outbox.newest();
  if (seq > 0) await outbox.ack(seq);
}

/** Sends what waits, batch by batch; a batch is acknowledged once it is searchable, so that a kill repeats it and loses nothing. */
async function drain(engine: SearchEngine, outbox: Outbox, source: SearchSource): Promise<SyncReport> {
  const report: SyncReport = { engine: engine.name, upserted: 0, removed: 0, rebuilt: false, error: null };
  for (;;) {
    const batch = await outbox.pending(BATCH);
    const last = batch.at(-1);
    if (!last) return report;
    const latest = new Map(batch.map((entry) => [entry.id, entry]));
    const wanted = [...latest.values()].filter(({ op }) => op === "upsert");
    const documents = wanted.length > 0 ? await source.load(wanted) : [];
    const found = new Set(documents.map((document) => document.offer.id));
    const gone = [...latest.keys()].filter((id) => !found.has(id));
    if (documents.length > 0) await engine.upsert(documents);
    if (gone.length > 0) await engine.remove(gone);
    await outbox.ack(last.seq);
    report.upserted += documents.length;
    report.removed += gone.length;
  }
}

async function driftOf(engine: Drift["engine"], source: SearchSource, there: string[] | Fault): Promise<Drift> {
  if (!Array.isArray(there))
    return { engine, store: await source.count(), index: 0, missing: [], extra: [], error: there.words };
  const here = await source.ids();
  const inStore = new Set(here);
  const inIndex = new Set(there);
  return {
    engine,
    store: inStore.size,
    index: inIndex.size,
    missing: here.filter((id) => !inIndex.has(id)).slice(0, MOST_LISTED),
    extra: there.filter((id) => !inStore.has(id)).slice(0, MOST_LISTED),
    error: null,
  };
}

/** One work after the other. */
function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
}

/** A circuit breaker: after a failure nobody waits for Meilisearch; once the pause is over, one query or sync tries it. */
function createFuse(firstPauseMs: number) {
  let fault: Fault | null = null;
  let blownUntil = 0;
  let pause = firstPauseMs;
  let trying = false;
  return {
    /** What blew it; null while all is well. */
    fault: () => fault,
    mayTry(): boolean {
      if (trying || performance.now() < blownUntil) return false;
      trying = true;
      return true;
    },
    release(): void {
      trying = false;
    },
    blow(error: unknown): Fault {
      trying = false;
      blownUntil = performance.now() + pause;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      fault = faultOf(error);
      return fault;
    },
    mend(): void {
      trying = false;
      fault = null;
      pause = firstPauseMs;
    },
  };
}

import { Worker } from "node:worker_threads";
import { RawOffer } from "../offer/raw-offer.ts";
import { FetchError, type Outcome } from "./errors.ts";
import type { ReaderRef } from "./registry.ts";
import type { Finding, Page, PageRequest } from "./source.ts";

/** Reading off the main thread, under a time and a memory limit: a hostile page costs itself, never the service. */
export interface Parser {
  /**
   * Findings of one page. Throws FetchError: `changed`, `blocked`, `too-hard`, `cancelled`, or what the source named.
   * `last`: the caller has no more use for the page's body, which goes to the reader without being copied.
   */
  parse(ref: ReaderRef, page: Page, options?: { last?: boolean }): Promise<Finding[]>;
  /** The same by a name that a person gave: a source, a platform, or `auto` (whoever recognises the page). */
  read(name: string, page: Page): Promise<{ reader: string; findings: Finding[] }>;
  close(): Promise<void>;
}

interface ParserOptions {
  /** Time that one page may take once its reader is loaded. */
  timeoutMs?: number;
  workers?: number;
  /** Folder that holds `sources/` and `platforms/`. Default: ours. */
  folder?: URL;
  /** Heap of one worker. */
  memoryMb?: number;
}

/** A page as it crosses to the worker. */
interface PlainPage {
  url: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
  fetchedAt: string;
  request: PageRequest;
}
/** `ready`: this worker has read by that reader before, so it need not say that it has begun. */
export type Job = { id: number; reader: ReaderRef | { named: string }; page: PlainPage; ready?: boolean };
export type Answer =
  | { id: number; kind: "begun" }
  | { id: number; kind: "read"; reader: string; findings: Finding[] }
  | { id: number; kind: "failed"; name: string; outcome: Outcome; url: string; message: string; stack?: string };

interface Waiting {
  job: Job;
  /** Memory that moves to the worker instead of being copied. */
  moves: ArrayBuffer[];
  resolve(answer: { reader: string; findings: Finding[] }): void;
  reject(error: FetchError): void;
}
interface Hand {
  worker: Worker;
  /** Readers that it has loaded. */
  ready: Set<string>;
  waiting: Waiting | null;
  timer: NodeJS.Timeout | null;
}

/** Loading a reader's file is not the page's fault: it has its own, longer limit. */
const LOAD_MS = 30_000;

/** Workers start with the first page; each reads one page at a time, so that the guilty one is known. */
export function createParser(options: ParserOptions = {}): Parser {
  const { timeoutMs = 5000, workers = 1, memoryMb = 512, folder } = options;
  const queue: Waiting[] = [];
  const hands = new Set<Hand>();
  let nextId = 0;
  let closed = false;

  const give = (hand: Hand) => {
    const waiting = queue.shift();
    if (!waiting) {
      hand.worker.unref();
      return;
    }
    hand.waiting = waiting;
    hand.worker.ref();
    const ready = hand.ready.has(keyOf(waiting.job));
    limit(hand, ready ? timeoutMs : LOAD_MS);
    hand.worker.postMessage({ ...waiting.job, ready }, waiting.moves);
  };

  const limit = (hand: Hand, ms: number) => {
    if (hand.timer) clearTimeout(hand.timer);
    hand.timer = setTimeout(() => lose(hand, `lecture abandonnée après ${timeoutMs} ms`), ms);
  };

  const lose = (hand: Hand, why: string, cause?: unknown) => {
    if (!hands.delete(hand)) return;
    if (hand.timer) clearTimeout(hand.timer);
    void hand.worker.terminate();
    hand.waiting?.reject(tooHard(hand.waiting.job, why, cause));
    if (queue.length > 0 && !closed) give(hire());
  };

  const hire = (): Hand => {
    const worker = new Worker(new URL("./parse-worker.ts", import.meta.url), {
      workerData: { folder: folder?.href },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
      execArgv: ["--disable-warning=ExperimentalWarning"],
    });
    const hand: Hand = { worker, ready: new Set(), waiting: null, timer: null };
    worker.on("message", (answer: Answer) => hear(hand, answer));
    worker.on("error", (error) => lose(hand, "la page a épuisé le lecteur", error));
    worker.on("exit", () => lose(hand, "le lecteur s'est arrêté sur cette page"));
    hands.add(hand);
    return hand;
  };

  const hear = (hand: Hand, answer: Answer) => {
    const waiting = hand.waiting;
    if (!waiting || answer.id !== waiting.job.id) return;
    if (answer.kind === "begun") {
      hand.ready.add(keyOf(waiting.job));
      return limit(hand, timeoutMs);
    }
    if (hand.timer) clearTimeout(hand.timer);
    hand.waiting = null;
    if (answer.kind === "failed") waiting.reject(revive(answer));
    else waiting.resolve({ reader: answer.reader, findings: answer.findings.map(checkFinding) });
    give(hand);
  };

  const send = (reader: Job["reader"], page: Page, moves: ArrayBuffer[] = []) =>
    new Promise<{ reader: string; findings: Finding[] }>((resolve, reject) => {
      if (closed) return reject(new FetchError("cancelled", page.url, "lecture interrompue"));
      queue.push({ job: { id: nextId++, reader, page: plain(page) }, moves, resolve, reject });
      const idle = [...hands].find((hand) => !hand.waiting);
      if (idle) give(idle);
      else if (hands.size < workers) give(hire());
    });

  return {
    parse: async (ref, page, { last = false } = {}) => (await send(ref, page, last ? owned(page.body) : [])).findings,
    read: (name, page) => send({ named: name }, page),
    async close() {
      closed = true;
      const running = [...hands];
      hands.clear();
      for (const hand of running) if (hand.timer) clearTimeout(hand.timer);
      for (const waiting of [...queue.splice(0), ...running.flatMap((hand) => hand.waiting ?? [])]) {
        waiting.reject(new FetchError("cancelled", waiting.job.page.url, "lecture interrompue"));
      }
      await Promise.all(running.map((hand) => hand.worker.terminate()));
    },
  };
}

const keyOf = (job: Job): string => JSON.stringify(job.reader);

function plain(page: Page): PlainPage {
  const { url, status, headers, body, fetchedAt, request } = page;
  return { url, status, headers, body, fetchedAt, request };
}

/** A body alone in its memory (one byte may be spare, after unpacking); one that shares it, as small ones do, is copied. */
function owned({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer[] {
  const alone = byteOffset === 0 && buffer.byteLength - byteLength <= 1;
  return alone && buffer instanceof ArrayBuffer ? [buffer] : [];
}

function tooHard(job: Job, why: string, cause?: unknown): FetchError {
  return new FetchError("too-hard", job.page.url, `page trop difficile : ${why}`, { cause });
}

/** An error loses its class between threads; its name, outcome and cause are kept. */
function revive(answer: Extract<Answer, { kind: "failed" }>): FetchError {
  const error = new FetchError(answer.outcome, answer.url, answer.message, { cause: answer.stack });
  error.name = answer.name;
  return error;
}

/** A malformed offer or request is counted, and the rest of its page lives. */
function checkFinding(finding: Finding): Finding {
  if (finding?.kind === "offer") {
    const parsed = RawOffer.safeParse(finding.offer);
    return parsed.success ? { kind: "offer", offer: parsed.data } : badOffer(parsed.error.issues[0]?.path.join("."));
  }
  if (finding?.kind === "follow" && !URL.canParse(finding.request?.url)) {
    return { kind: "count", name: "follow/bad-address" };
  }
  return finding?.kind ? finding : { kind: "count", name: "finding/nameless" };
}

function badOffer(field: string | undefined): Finding {
  return { kind: "count", name: `refused/bad-shape/${field || "address"}` };
}

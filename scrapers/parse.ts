import { RawOffer } from "../offer/raw-offer.ts";
import { FetchError, type Outcome } from "./errors.ts";
import { createPool, Lost } from "./pool.ts";
import { keyOf, type ReaderRef } from "./registry.ts";
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
  /** Time that loading a reader may take. */
  loadMs?: number;
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
export type Job = { reader: ReaderRef | { named: string }; page: PlainPage };
export type Answer =
  | { kind: "read"; reader: string; findings: Finding[] }
  | { kind: "failed"; name: string; outcome: Outcome; url: string; message: string; stack?: string };

/** Workers start with the first page; each reads one page at a time, so that the guilty one is known. */
export function createParser(options: ParserOptions = {}): Parser {
  const { timeoutMs = 5000, workers = 1, memoryMb = 512, folder } = options;
  const pool = createPool({
    file: new URL("./parse-worker.ts", import.meta.url),
    worker: {
      workerData: { folder: folder?.href },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
      execArgv: ["--disable-warning=ExperimentalWarning"],
    },
    threads: workers,
    limitMs: timeoutMs,
    loadMs: options.loadMs,
    needs: (job: Job) => keyOf(job.reader),
    hearing: () => readingOf,
  });

  const send = async (reader: Job["reader"], page: Page, moves?: ArrayBuffer[]) => {
    try {
      return await pool.run({ reader, page: plain(page) }, moves);
    } catch (error) {
      throw error instanceof Lost ? named(error, page.url) : error;
    }
  };

  return {
    parse: async (ref, page, { last = false } = {}) =>
      (await send(ref, page, last ? owned(page.body) : undefined)).findings,
    read: (name, page) => send({ named: name }, page),
    close: pool.close,
  };
}

function readingOf(answer: Answer): { reader: string; findings: Finding[] } {
  if (answer.kind === "failed") throw revive(answer);
  return { reader: answer.reader, findings: answer.findings.map(checkFinding) };
}

function plain(page: Page): PlainPage {
  const { url, status, headers, body, fetchedAt, request } = page;
  return { url, status, headers, body, fetchedAt, request };
}

/** A body alone in its memory (one byte may be spare, after unpacking); one that shares it, as small ones do, is copied. */
function owned({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer[] {
  const alone = byteOffset === 0 && buffer.byteLength - byteLength <= 1;
  return alone && buffer instanceof ArrayBuffer ? [buffer] : [];
}

/** A page whose thread was lost, in an operator's words. */
function named({ why, limitMs, cause }: Lost, url: string): FetchError {
  if (why === "closed") return new FetchError("cancelled", url, "lecture interrompue");
  const said = {
    slow: `lecture abandonnée après ${limitMs} ms`,
    crashed: "la page a épuisé le lecteur",
    ended: "le lecteur s'est arrêté sur cette page",
  };
  return new FetchError("too-hard", url, `page trop difficile : ${said[why]}`, { cause });
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

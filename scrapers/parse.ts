import { RawOffer } from "../offer/raw-offer.ts";
import { FetchError, type Outcome } from "./errors.ts";
import { startProcess } from "./executor.ts";
import { createPool, Lost } from "./pool.ts";
import { keyOf, type ReaderRef } from "./registry.ts";
import type { Finding, Page, PageRequest } from "./source.ts";

/**
 * Reading in a process of its own, under a time and a memory limit: a hostile page costs itself, never the service. A thread
 * would not do: V8 aborts the whole process where one value (a text cut at every letter) is larger than what a thread has left.
 */
export interface Parser {
  /** Findings of one page. Throws FetchError: `changed`, `blocked`, `too-hard`, `cancelled`, or what the source named. */
  parse(ref: ReaderRef, page: Page): Promise<Finding[]>;
  /** The same by a name that a person gave: a source, a platform, or `auto` (whoever recognises the page). */
  read(name: string, page: Page): Promise<{ reader: string; findings: Finding[] }>;
  close(): Promise<void>;
}

interface ParserOptions {
  /** Time that one page may take once its reader is loaded. */
  timeoutMs?: number;
  /** Time that loading a reader may take. */
  loadMs?: number;
  processes?: number;
  /** Folder that holds `sources/` and `platforms/`. Default: ours. */
  folder?: URL;
  /** Heap of one process. */
  memoryMb?: number;
}

/** A page as it crosses to its process. */
interface PlainPage {
  url: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  fetchedAt: string;
  request: PageRequest;
}
/** `bytes`: the page's body. */
export type Job = { reader: ReaderRef | { named: string }; page: PlainPage; bytes: Uint8Array };
export type Answer =
  | { kind: "read"; reader: string; findings: Finding[] }
  | { kind: "failed"; name: string; outcome: Outcome; url: string; message: string; stack?: string };

/** Time without a page after which a process ends and gives its memory back. */
const REST_MS = 60_000;

const HERE = new URL("./", import.meta.url);
/** What readers are made of: no data of ours is among it. */
const READS = [HERE, ...["offer/", "node_modules/", "package.json"].map((name) => new URL(`../${name}`, HERE))];

/** Processes start with the first page; each reads one page at a time, so that the guilty one is known. */
export function createParser(options: ParserOptions = {}): Parser {
  const { timeoutMs = 5000, processes = 1, memoryMb = 512, folder } = options;
  const file = new URL("parse-child.ts", HERE);
  const reads = folder ? [...READS, folder] : READS;
  const pool = createPool({
    start: () => startProcess(file, { argv: folder ? [folder.href] : [], memoryMb, reads }),
    size: processes,
    restMs: REST_MS,
    limitMs: timeoutMs,
    loadMs: options.loadMs,
    needs: (job: Job) => keyOf(job.reader),
    hearing: () => readingOf,
  });

  const send = async (reader: Job["reader"], page: Page) => {
    try {
      return await pool.run({ reader, page: plain(page), bytes: page.body });
    } catch (error) {
      throw error instanceof Lost ? named(error, page.url) : error;
    }
  };

  return {
    parse: async (ref, page) => (await send(ref, page)).findings,
    read: (name, page) => send({ named: name }, page),
    close: pool.close,
  };
}

function readingOf(answer: Answer): { reader: string; findings: Finding[] } {
  if (answer.kind === "failed") throw revive(answer);
  return { reader: answer.reader, findings: answer.findings.map(checkFinding) };
}

function plain(page: Page): PlainPage {
  const { url, status, headers, fetchedAt, request } = page;
  return { url, status, headers, fetchedAt, request };
}

/** A page whose process was lost, in an operator's words. */
function named({ why, limitMs, cause }: Lost, url: string): FetchError {
  if (why === "closed") return new FetchError("cancelled", url, "lecture interrompue");
  const said = {
    slow: `lecture abandonnée après ${limitMs} ms`,
    crashed: "la page a épuisé le lecteur",
    ended: "le lecteur s'est arrêté sur cette page",
  };
  return new FetchError("too-hard", url, `page trop difficile : ${said[why]}`, { cause });
}

/** An error loses its class between processes; its name, outcome and cause are kept. */
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

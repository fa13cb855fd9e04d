import { parentPort, workerData } from "node:worker_threads";
import { FetchError, PageChanged } from "./errors.ts";
import { makePage } from "./fetch/page.ts";
import type { Answer, Job } from "./parse.ts";
import { loadPlatform, loadPlatforms, loadSource, loadSources } from "./registry.ts";
import type { Finding, Page } from "./source.ts";

/** What can read a page: a source, or a platform without an employer. */
interface Reader {
  name: string;
  parse(page: Page): Iterable<Finding>;
  recognises?(page: Page): boolean;
}

const folder = workerData?.folder ? new URL(workerData.folder) : undefined;
const loaded = new Map<string, Promise<Reader>>();
let everyone: Promise<Reader[]> | null = null;
const say = (answer: Answer) => parentPort?.postMessage(answer);

parentPort?.on("message", async (job: Job) => {
  const page = makePage({
    ...job.page,
    body: Buffer.from(job.page.body.buffer, job.page.body.byteOffset, job.page.body.byteLength),
  });
  try {
    const reader = await readerFor(job.reader);
    say({ id: job.id, kind: "begun" });
    const one = typeof reader === "function" ? reader(page) : reader;
    say({ id: job.id, kind: "read", reader: one.name, findings: [...one.parse(page)] });
  } catch (error) {
    say(failure(job, error));
  }
});

/** A reader, or the choice among all of them that the page itself must make (under the time limit). */
async function readerFor(wanted: Job["reader"]): Promise<Reader | ((page: Page) => Reader)> {
  if ("named" in wanted) return wanted.named === "auto" ? chooser(await all()) : byName(wanted.named);
  const key = JSON.stringify(wanted);
  const known = loaded.get(key);
  if (known) return known;
  const reader = "source" in wanted ? loadSource(wanted.source, folder) : platformReader(wanted);
  loaded.set(key, reader);
  return reader;
}

async function platformReader(wanted: Extract<Job["reader"], { platform: string }>): Promise<Reader> {
  const platform = await loadPlatform(wanted.platform, folder);
  return wanted.employer ? platform.source(wanted.employer) : platform;
}

/** Platforms first: they know their own marks; then sources; a source that is asked by name only recognises nothing. */
function all(): Promise<Reader[]> {
  everyone ??= Promise.all([loadPlatforms({ folder }), loadSources({ folder })]).then(([platforms, sources]) => [
    ...[...sources.values()].filter((source) => source.recognises),
    ...platforms.values(),
  ]);
  return everyone;
}

async function byName(name: string): Promise<Reader> {
  const [platforms, sources] = await Promise.all([loadPlatforms({ folder }), loadSources({ folder })]);
  const reader = sources.get(name) ?? platforms.get(name);
  if (!reader) throw new FetchError("bad-request", "", `lecteur inconnu : « ${name} »`);
  return reader;
}

function chooser(readers: Reader[]) {
  return (page: Page): Reader => {
    const reader = readers.find((one) => recognised(one, page));
    if (!reader) throw new PageChanged(page.url, "aucun lecteur ne reconnaît cette page");
    return reader;
  };
}

/** A reader that trips over a foreign page does not recognise it. */
function recognised(reader: Reader, page: Page): boolean {
  try {
    return reader.recognises?.(page) ?? false;
  } catch {
    return false;
  }
}

function failure(job: Job, error: unknown): Answer {
  const base = { id: job.id, kind: "failed" as const, url: job.page.url };
  if (error instanceof FetchError) {
    return { ...base, name: error.name, outcome: error.outcome, message: error.message, stack: error.stack };
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  const deep = error instanceof RangeError && /call stack|string length|heap/i.test(message);
  return deep
    ? { ...base, name: "FetchError", outcome: "too-hard", message: `page trop difficile : ${message}`, stack }
    : { ...base, name: "FetchError", outcome: "changed", message: `lecture impossible : ${message}`, stack };
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { readConfig } from "../../config.ts";
import { createFetcher, type Fetcher } from "../../scrapers/fetch/fetcher.ts";
import { type HarEntry, writeHar } from "../../scrapers/fetch/har.ts";
import { startReplay } from "../../scrapers/fetch/replay.ts";

type Answer = string | object | { status: number; to?: string; body?: string };
/** Address → what the site answers: text (its kind told from how it begins), JSON, or a bare status. */
export type Sites = Record<string, Answer>;

export const SEEN_AT = "2026-11-20T08:00:00.000Z";

function entry(address: string, answer: Answer): HarEntry {
  const [method, url] = address.startsWith("POST ") ? ["POST", address.slice(5)] : ["GET", address];
  const bare =
    typeof answer === "object" && "status" in answer
      ? (answer as { status: number; to?: string; body?: string })
      : null;
  const body = bare ? (bare.body ?? "") : typeof answer === "string" ? answer : JSON.stringify(answer);
  const type = /^\s*[{[]/.test(body) ? "application/json" : /^\s*<\?xml/.test(body) ? "application/xml" : "text/html";
  const headers: Record<string, string> = { "content-type": type, ...(bare?.to ? { location: bare.to } : {}) };
  return {
    startedAt: SEEN_AT,
    method,
    url,
    requestBody: null,
    status: bare?.status ?? 200,
    headers,
    body: Buffer.from(body),
  };
}

/** Writes these sites as a recording; removed after the test. */
export async function recordedSites(t: TestContext, sites: Sites): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-sites-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const entries = Object.entries(sites).map(([address, answer]) => entry(address, answer));
  await writeFile(join(folder, "sites.har"), writeHar(entries, { name: "test", version: "1" }));
  return folder;
}

/** A door to these sites, over real HTTP, and the addresses that were asked for. */
export async function doorTo(t: TestContext, sites: Sites): Promise<{ fetcher: Fetcher; asked: string[] }> {
  const replay = await startReplay(await recordedSites(t, sites));
  const config = readConfig({ VIGIE_CONTACT: "test@exemple.fr", PATH: readConfig().setting("PATH") });
  const fetcher = createFetcher({ config, replayUrl: replay.url });
  t.after(async () => {
    await fetcher.close();
    await replay.close();
  });
  const asked: string[] = [];
  const fetchPage: Fetcher["fetchPage"] = (request, source) => {
    asked.push(request.url);
    return fetcher.fetchPage(request, source);
  };
  return { fetcher: { ...fetcher, fetchPage }, asked };
}

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createEmbedded } from "../indexer/search/embedded.ts";
import type { SearchEngine } from "../indexer/search/engine.ts";
import { createMeilisearch } from "../indexer/search/meilisearch.ts";

/** The engines the contract runs over. `absent` says what is missing on this machine. */
export interface EngineUnderTest {
  name: SearchEngine["name"];
  absent: string | null;
  open(): Promise<{ engine: SearchEngine; close(): Promise<void> }>;
}

export const temporary = (): string => mkdtempSync(join(tmpdir(), "vigie-search-"));

async function openEmbedded() {
  const folder = temporary();
  const engine = createEmbedded({ path: join(folder, "search.db") });
  return {
    engine,
    async close() {
      await engine.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const url = process.env.MEILI_URL;
const program = spawnSync("meilisearch", ["--version"]).status === 0;

async function openMeilisearch() {
  const server = url ? null : await startMeilisearch();
  const engine = createMeilisearch({
    url: url ?? server!.url,
    key: url ? process.env.MEILI_KEY : undefined,
    index: `vigie-test-${process.pid}`,
  });
  return {
    engine,
    async close() {
      await engine.close();
      await server?.stop();
    },
  };
}

async function startMeilisearch() {
  const folder = temporary();
  const port = await freePort();
  const child = spawn(
    "meilisearch",
    ["--db-path", join(folder, "data"), "--http-addr", `127.0.0.1:${port}`, "--no-analytics"],
    {
      cwd: folder,
      stdio: "ignore",
    },
  );
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && !(await fetch(`${address}/health`).catch(() => null))?.ok; tries++)
    await sleep(100);
  return {
    url: address,
    async stop() {
      child.kill();
      await new Promise((done) => child.once("exit", done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });

export const ENGINES: EngineUnderTest[] = [
  { name: "embedded", absent: null, open: openEmbedded },
  {
    name: "meilisearch",
    absent:
      url || program
        ? null
        : "NO MEILISEARCH HERE: set MEILI_URL, or put the program on the PATH, to run the contract over it",
    open: openMeilisearch,
  },
];

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { createEmbedded } from "../../indexer/search/embedded/embedded.ts";
import type { SearchDocument, SearchEngine, SearchQuery } from "../../indexer/search/engine.ts";
import { createMeilisearch } from "../../indexer/search/meilisearch/meilisearch.ts";

/** The engines the contract runs over. `absent` says what is missing on this machine. */
interface EngineUnderTest {
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
const HOW = "set MEILI_URL, or put the program on the PATH";

/** Why no real server can be spoken to here; null when one can. */
export const NO_SERVER = url || program ? null : `NO MEILISEARCH HERE: ${HOW}, to run these tests over it`;
/** Why no server of our own can be started, and so none killed. */
export const NO_PROGRAM = program ? null : "NO MEILISEARCH PROGRAM ON THE PATH: no server is killed here";

export interface Server {
  url: string;
  key: string | undefined;
  /** `SIGKILL`, and back again on the same data and port. Of a server that is not ours: not there. */
  crash?(): Promise<void>;
  revive?(): Promise<void>;
  stop(): Promise<void>;
}

/** The server that MEILI_URL names, or one of our own. */
export async function openServer(): Promise<Server> {
  if (url) return { url, key: process.env.MEILI_KEY, stop: async () => {} };
  return startServer();
}

/** A server of our own, on data of its own. */
export async function startServer(): Promise<Server> {
  const folder = temporary();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const args = ["--db-path", join(folder, "data"), "--http-addr", `127.0.0.1:${port}`, "--no-analytics"];
  let child: ChildProcess;
  const revive = async () => {
    child = spawn("meilisearch", args, { cwd: folder, stdio: "ignore" });
    for (let tries = 0; tries < 200 && !(await fetch(`${address}/health`).catch(() => null))?.ok; tries++)
      await sleep(100);
  };
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await new Promise((done) => child.once("exit", done));
  };
  await revive();
  return {
    url: address,
    key: undefined,
    revive,
    crash: () => end("SIGKILL"),
    async stop() {
      await end("SIGTERM");
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

/** A server that others use keeps nothing of ours. */
export async function forgetIndex({ url, key }: Server, index: string): Promise<void> {
  const headers = key ? { authorization: `Bearer ${key}` } : undefined;
  await fetch(`${url}/indexes/${index}`, { method: "DELETE", headers });
}

async function openMeilisearch() {
  const server = await openServer();
  const index = `vigie-test-${process.pid}`;
  const engine = createMeilisearch({ url: server.url, key: server.key, index });
  return {
    engine,
    async close() {
      await engine.close();
      await forgetIndex(server, index);
      await server.stop();
    },
  };
}

export const ENGINES: EngineUnderTest[] = [
  { name: "embedded", absent: null, open: openEmbedded },
  { name: "meilisearch", absent: NO_SERVER, open: openMeilisearch },
];

interface Room {
  engine: SearchEngine;
  /** Ids of what is found. */
  find(query: SearchQuery): Promise<Set<string>>;
  close(): Promise<void>;
}

/** The same tests over each engine, which holds these documents once they run. */
export function overEachEngine(what: string, documents: readonly SearchDocument[], tests: (room: Room) => void): void {
  for (const { name, open, absent } of ENGINES)
    describe(`${what}, over the ${name} engine`, { skip: absent ?? false }, () => {
      const room = {} as Room;
      before(async () => {
        const { engine, close } = await open();
        const find: Room["find"] = async (query) => new Set((await engine.search(query)).hits.map(({ id }) => id));
        Object.assign(room, { engine, find, close });
        await engine.upsert([...documents]);
      });
      after(() => room.close());
      tests(room);
    });
}

import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

type Row = Record<string, unknown> & { key: string };
interface Task {
  uid: number;
  type: string;
  indexUid: string | null;
  status: "enqueued" | "processing" | "succeeded" | "failed";
  error: { message: string; code: string; type: string; link: string } | null;
  apply(): string | null;
}

/** A loopback server that speaks Meilisearch's task API: writes are queued, done one by one, and may fail, hang or die with the server. */
export interface TaskServer {
  url: string;
  indexes: Map<string, Map<string, Row>>;
  settings: Map<string, Record<string, unknown>>;
  /** Types of the tasks done, in order. */
  log: string[];
  /** Bodies of the searches received. */
  searches: Record<string, unknown>[];
  /** The next task of this type fails. */
  failNext(type: string): void;
  /** Tasks stay « processing » while true. */
  stuck: boolean;
  /** Searches are never answered while true. */
  mute: boolean;
  /** Connections are taken and nothing is answered while true. */
  deaf: boolean;
  /** What the next searches answer; default: all rows of the index. */
  answer: Record<string, unknown> | null;
  /** Our key opens nothing while true. */
  locked: boolean;
  /** Requests received. */
  requests(): number;
  /** Cuts every connection; tasks that were not done are lost. */
  kill(): Promise<void>;
  /** Listens again at the same address. */
  revive(): Promise<void>;
}

const failure = (code: string) => ({ message: `test: ${code}`, code, type: "invalid_request", link: "" });

export async function startTaskServer(): Promise<TaskServer> {
  const indexes: TaskServer["indexes"] = new Map();
  const settings: TaskServer["settings"] = new Map();
  const tasks: Task[] = [];
  const failing = new Set<string>();
  let server: Server;
  let port = 0;
  let requests = 0;

  const self: TaskServer = {
    url: "",
    indexes,
    settings,
    log: [],
    searches: [],
    failNext: (type) => failing.add(type),
    stuck: false,
    mute: false,
    deaf: false,
    locked: false,
    answer: null,
    requests: () => requests,
    async kill() {
      tasks.splice(0, tasks.length, ...tasks.filter((task) => task.status === "succeeded" || task.status === "failed"));
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
    revive: listen,
  };

  /** Each look at a task moves the queue by one state. */
  function work(): void {
    const next = tasks.find((task) => task.status === "enqueued" || task.status === "processing");
    if (!next) return;
    if (next.status === "enqueued") {
      next.status = "processing";
      return;
    }
    if (self.stuck) return;
    const code = failing.delete(next.type) ? "internal" : next.apply();
    next.status = code ? "failed" : "succeeded";
    next.error = code ? failure(code) : null;
    self.log.push(`${next.type}${code ? `!${code}` : ""}`);
  }

  function enqueue(type: string, indexUid: string | null, apply: () => string | null) {
    const task: Task = { uid: nextUid++, type, indexUid, status: "enqueued", error: null, apply };
    tasks.push(task);
    return [
      202,
      { taskUid: task.uid, indexUid, status: "enqueued", type, enqueuedAt: "2026-11-01T00:00:00Z" },
    ] as const;
  }
  let nextUid = 1;

  function rowsOf(uid: string): Map<string, Row> {
    const rows = indexes.get(uid) ?? new Map<string, Row>();
    indexes.set(uid, rows);
    return rows;
  }

  function route(method: string, path: string, query: URLSearchParams, body: unknown): readonly [number, unknown] {
    const [first, uid = "", rest, more] = path.slice(1).split("/");
    if (first === "health") return [200, { status: "available" }];
    if (self.locked) return [403, { ...failure("invalid_api_key"), message: "The provided API key is invalid." }];
    if (first === "tasks") {
      work();
      const task = tasks.find((one) => one.uid === Number(uid));
      return task
        ? [200, { ...task, enqueuedAt: "2026-11-01T00:00:00Z", startedAt: null, finishedAt: null, duration: null }]
        : [404, failure("task_not_found")];
    }
    if (first === "swap-indexes") return swap(body as { indexes: [string, string] }[]);
    if (!uid) return create(body as { uid: string });
    if (rest === undefined && method === "DELETE")
      return enqueue("indexDeletion", uid, () => {
        settings.delete(uid);
        return indexes.delete(uid) ? null : "index_not_found";
      });
    if (rest === "settings" && method === "PATCH") return saveSettings(uid, body as Record<string, unknown>);
    if (rest === "documents" && method === "POST") return documents(uid, more, body);
    const rows = indexes.get(uid);
    if (!rows) return [404, failure("index_not_found")];
    if (rest === "settings") return [200, settings.get(uid) ?? {}];
    if (rest === "documents") return [200, page(rows, query)];
    if (rest === "stats") return [200, { numberOfDocuments: rows.size, isIndexing: false, fieldDistribution: {} }];
    return search(rows, body as Record<string, unknown>);
  }

  function saveSettings(uid: string, body: Record<string, unknown>) {
    return enqueue("settingsUpdate", uid, () => {
      settings.set(uid, body);
      return null;
    });
  }

  function create({ uid }: { uid: string }) {
    return enqueue("indexCreation", uid, () => {
      if (indexes.has(uid)) return "index_already_exists";
      rowsOf(uid);
      return null;
    });
  }

  function swap([pair]: { indexes: [string, string] }[]) {
    return enqueue("indexSwap", null, () => {
      const [a, b] = pair!.indexes;
      const [rowsA, rowsB] = [indexes.get(a), indexes.get(b)];
      if (!rowsA || !rowsB) return "index_not_found";
      indexes.set(a, rowsB);
      indexes.set(b, rowsA);
      const [settingsA, settingsB] = [settings.get(a), settings.get(b)];
      settings.set(a, settingsB ?? {});
      settings.set(b, settingsA ?? {});
      return null;
    });
  }

  function documents(uid: string, more: string | undefined, body: unknown): readonly [number, unknown] {
    if (more === "delete-batch")
      return enqueue("documentDeletion", uid, () => {
        for (const key of body as string[]) rowsOf(uid).delete(key);
        return null;
      });
    return enqueue("documentAdditionOrUpdate", uid, () => {
      for (const row of body as Row[]) rowsOf(uid).set(row.key, row);
      return null;
    });
  }

  function search(rows: Map<string, Row>, body: Record<string, unknown>): readonly [number, unknown] {
    self.searches.push(body);
    const hits = [...rows.values()].map((row) => ({ id: row.id, _formatted: { title: row.title, text: row.text } }));
    return [200, self.answer ?? { hits, totalHits: hits.length, totalPages: 1, facetDistribution: {} }];
  }

  function listen(): Promise<void> {
    server = createServer(async (request, response) => {
      requests++;
      const body = await readBody(request);
      const { pathname: path, searchParams } = new URL(request.url!, self.url);
      if (self.deaf || (self.mute && path.endsWith("/search"))) return;
      const [status, answer] = route(request.method!, path, searchParams, body);
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
    return new Promise((done) => {
      server.listen(port, "127.0.0.1", () => {
        port = (server.address() as AddressInfo).port;
        self.url = `http://127.0.0.1:${port}`;
        done();
      });
    });
  }

  await listen();
  return self;
}

function page(rows: Map<string, Row>, query: URLSearchParams) {
  const limit = Number(query.get("limit"));
  const offset = Number(query.get("offset"));
  return { results: [...rows.values()].slice(offset, offset + limit), limit, offset, total: rows.size };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text ? JSON.parse(text) : null;
}

import type { SearchDocument } from "../../indexer/search/engine.ts";
import type { Outbox, SearchSource } from "../../indexer/search/sync.ts";

/** A store in memory: documents, and one outbox a consumer, filled together. */
export function makeStore() {
  const documents = new Map<string, SearchDocument>();
  const boxes: Record<"embedded" | "meilisearch", { seq: number; id: string; op: "upsert" | "remove" }[]> = {
    embedded: [],
    meilisearch: [],
  };
  let seq = 0;
  const note = (id: string, op: "upsert" | "remove") => {
    seq++;
    boxes.embedded.push({ seq, id, op });
    boxes.meilisearch.push({ seq, id, op });
  };
  const outbox = (name: "embedded" | "meilisearch"): Outbox => ({
    pending: async (limit) => boxes[name].slice(0, limit),
    ack: async (until) => {
      boxes[name] = boxes[name].filter((entry) => entry.seq > until);
    },
    newest: async () => boxes[name].at(-1)?.seq ?? 0,
  });
  const source: SearchSource = {
    load: async (entries) => entries.flatMap(({ id }) => documents.get(id) ?? []),
    async *all() {
      yield [...documents.values()];
    },
    ids: async () => [...documents.keys()],
    count: async () => documents.size,
  };
  return {
    boxes,
    source,
    outboxes: { embedded: outbox("embedded"), meilisearch: outbox("meilisearch") },
    put(document: SearchDocument) {
      documents.set(document.offer.id, document);
      note(document.offer.id, "upsert");
    },
    drop(id: string) {
      documents.delete(id);
      note(id, "remove");
    },
  };
}

import type { Config, Log } from "../../config.ts";
import { createEmbedded } from "../../indexer/search/embedded/embedded.ts";
import { createMeilisearch, type MeilisearchEngine } from "../../indexer/search/meilisearch/meilisearch.ts";
import { createSearch, type Outbox, type Search } from "../../indexer/search/sync.ts";
import type { Store } from "../../indexer/store/open.ts";
import type { Consumer } from "../../indexer/store/rows.ts";

/** The optional engine, when its address is set. */
export function openMeilisearch(config: Config, signal?: AbortSignal): MeilisearchEngine | null {
  return config.MEILI_URL ? createMeilisearch({ url: config.MEILI_URL, key: config.MEILI_KEY, signal }) : null;
}

/** Both engines over the store's outbox. */
export function openSearch(config: Config, store: Store, log: Log, signal?: AbortSignal): Search {
  const outboxOf = (consumer: Consumer): Outbox => ({
    pending: (limit) => store.pendingOutbox(consumer, limit),
    ack: (seq) => store.ackOutbox(consumer, seq),
    newest: () => store.newestOutbox(consumer),
  });
  return createSearch({
    embedded: createEmbedded({ path: config.searchPath }),
    meilisearch: openMeilisearch(config, signal),
    outboxes: { embedded: outboxOf("embedded"), meilisearch: outboxOf("meilisearch") },
    source: {
      load: (entries) => store.documents(entries),
      all: () => store.allDocuments(),
      ids: () => store.offerIds(),
      count: () => store.offerCount(),
    },
    onRebuild: (why) => log("warn", `${why} Il est refait depuis la base : quelques secondes.`),
  });
}

import { type Config, ConfigError } from "../config.ts";
import type { Indexer, Progress } from "../indexer/refresh.ts";
import type { Search } from "../indexer/search/sync.ts";
import { openStore, type Store } from "../indexer/store/open.ts";
import { createTwins } from "../indexer/twins.ts";
import type { Profile } from "../profiles/profile.ts";
import { type Archive, openArchive } from "../scrapers/fetch/archive.ts";
import { createFetcher, type Fetcher } from "../scrapers/fetch/fetcher.ts";
import { mailPages } from "../scrapers/fetch/mail.ts";
import { type Replay, startReplay } from "../scrapers/fetch/replay.ts";
import { createParser, type Parser } from "../scrapers/parse.ts";
import { loadSources } from "../scrapers/registry.ts";
import type { Source } from "../scrapers/source.ts";
import { loadProfile } from "./profile.ts";
import { openSearch } from "./search.ts";

/** Every room of the house, open and wired. */
export interface House {
  config: Config;
  profile: Profile;
  store: Store;
  search: Search;
  sources: Map<string, Source>;
  indexer: Indexer;
  archive: Archive;
  fetcher: Fetcher;
  parser: Parser;
  replay: Replay | null;
  /** ISO instant: the recording's time in a replay. */
  now(): string;
  close(): Promise<void>;
}

export interface HouseOptions {
  config: Config;
  /** Folder of HAR files that answers in place of the network. */
  replay?: string;
  /** Clock of a replay; default: the latest recording. */
  at?: string;
  /** Wraps the fetcher (to record it). */
  wrap?(fetcher: Fetcher): Fetcher;
  onProgress?(progress: Progress): void;
  log?(line: string): void;
  signal?: AbortSignal;
}

/** A replay lives at the time of its recordings, and time passes in it. */
function clockFrom(start: string | null): () => string {
  if (start === null) return () => new Date().toISOString();
  const began = Date.now();
  return () => new Date(Date.parse(start) + Date.now() - began).toISOString();
}

export async function openHouse(options: HouseOptions): Promise<House> {
  const { config } = options;
  const replay = options.replay ? await openReplay(options.replay) : null;
  const now = clockFrom(replay ? (options.at ?? replay.recordedAt) : null);
  const profile = await loadProfile(config.VIGIE_PROFILE);
  const store = openStore(config.databasePath);
  const search = await openSearch(config, store);
  const archive = openArchive(config.archivePath, { days: config.VIGIE_ARCHIVE_DAYS });
  const plain = createFetcher({
    config,
    memory: store.memory,
    archive,
    replayUrl: replay?.url,
    signal: options.signal,
    log: options.log,
  });
  const fetcher = options.wrap?.(plain) ?? plain;
  const parser = createParser();
  const sources = await loadSources({
    rows: await store.addedEmployers(),
    onProblem: (row, error) => options.log?.(`${row.name} : ${error.message}`),
  });
  const indexer: Indexer = {
    config,
    profile,
    store,
    fetcher,
    parser,
    now,
    twins: createTwins(store),
    mail: (source) => mailPages(config, source, store.memory, { signal: options.signal }),
    syncSearch: () =>
      search.sync().then(
        () => undefined,
        (error: unknown) => options.log?.(`index : ${error instanceof Error ? error.message : String(error)}`),
      ),
    onProgress: options.onProgress,
  };
  return {
    config,
    profile,
    store,
    search,
    sources,
    indexer,
    archive,
    fetcher,
    parser,
    replay,
    now,
    async close() {
      await fetcher.close();
      await parser.close();
      await archive.close();
      await search.close();
      await store.close();
      await replay?.close();
    },
  };
}

async function openReplay(folder: string): Promise<Replay> {
  try {
    return await startReplay(folder);
  } catch (error) {
    if ((error as { code?: string }).code !== "ENOENT") throw error;
    throw new ConfigError(`--replay : dossier introuvable « ${folder} »`);
  }
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RecordedPermission } from "../../api/sources/permission.ts";
import { type Config, Unavailable } from "../../config.ts";
import { createOfferReaders } from "../../indexer/offer-readers.ts";
import type { Indexer, Progress } from "../../indexer/refresh.ts";
import type { Search } from "../../indexer/search/sync.ts";
import { openStore, type Store } from "../../indexer/store/open.ts";
import type { Twins } from "../../indexer/twins.ts";
import type { Profile } from "../../profiles/profile.ts";
import { mailPages } from "../../scrapers/fetch/alert-mails.ts";
import { type Archive, openArchive } from "../../scrapers/fetch/archive.ts";
import { createFetcher, type Fetcher } from "../../scrapers/fetch/fetcher.ts";
import type { Replay } from "../../scrapers/fetch/replay.ts";
import { createParser, type Parser } from "../../scrapers/parse.ts";
import { loadSources } from "../../scrapers/registry.ts";
import type { EmployerRow, Source } from "../../scrapers/source.ts";
import type { Io } from "../command.ts";
import { wordsOf } from "../terminal/faults.ts";
import { logOn, tellIndexFaults } from "../terminal/log.ts";
import { openDataFolder } from "./data-folder.ts";
import { openSearch } from "./engines.ts";
import { applyPermissions, readPermissions } from "./permissions.ts";
import { loadProfile } from "./profile.ts";

/** Every room of the house, open and wired. */
export interface House {
  config: Config;
  profile: Profile;
  store: Store;
  search: Search;
  sources: Map<string, Source>;
  /** Employers that came with no code of ours: added by the operator, or known from the recordings alone. */
  ownRows(): Promise<EmployerRow[]>;
  /** What the operator recorded against « forbidden », by source. */
  permissions: Map<string, RecordedPermission>;
  indexer: Indexer;
  archive: Archive;
  fetcher: Fetcher;
  parser: Parser;
  replay: Replay | null;
  /**
   * The hour at which a demonstration left these data, or null: their sources were read in its recordings, and are not to be
   * read for real.
   */
  left: string | null;
  /** Sources that exist in recordings alone. */
  recorded: ReadonlySet<string>;
  /** ISO instant: the recording's time in a replay. */
  now(): string;
  /** Replays the sites as they were at this instant, and lives at that time. */
  travel(instant: string): void;
  close(): Promise<void>;
}

/** Left in its data by the demonstration: the hour at which it last read. Another process lives at that hour too. */
export const DEMO = "demo";
/** Does it show recordings, replayed now or in a demonstration of before? */
export const isDemo = ({ replay, left }: Pick<House, "replay" | "left">): boolean => replay !== null || left !== null;
export const DEMO_RECORDINGS = fileURLToPath(new URL("../../demo", import.meta.url));

interface HouseOptions {
  config: Config;
  /** Folder of HAR files that answers in place of the network. */
  replay?: string;
  /** Wraps the fetcher (to record it). */
  wrap?(fetcher: Fetcher): Fetcher;
  onProgress?(progress: Progress): void;
  /** Where what goes wrong beside the work is told, and what ends every request. */
  io: Pick<Io, "err" | "terminal" | "signal">;
}

/** A replay lives at the time of its recordings, and time passes in it; so does who opens its data later. */
function createClock(start: string | null) {
  let shift = start === null ? 0 : Date.parse(start) - Date.now();
  return {
    now: () => new Date(Date.now() + shift).toISOString(),
    set(instant: string) {
      shift = Date.parse(instant) - Date.now();
    },
  };
}

export async function openHouse(options: HouseOptions): Promise<House> {
  const { config, io } = options;
  const log = logOn(io, config);
  openDataFolder(config.VIGIE_DATA);
  const replay = options.replay ? await openReplay(options.replay) : null;
  const profile = await loadProfile(config.VIGIE_PROFILE);
  const store = openStore(config.databasePath);
  const left = replay ? null : await store.memory.get(DEMO);
  const clock = createClock(replay?.recordedAt ?? left);
  const { now } = clock;
  const search = openSearch(config, store, log, io.signal);
  const archive = openArchive(config.archivePath, { days: config.VIGIE_ARCHIVE_DAYS });
  const plain = createFetcher({
    config,
    memory: store.memory,
    archive,
    replayUrl: replay?.url,
    now,
    signal: io.signal,
    log,
  });
  const fetcher = options.wrap?.(plain) ?? plain;
  const parser = createParser();
  const readers = createOfferReaders(profile);
  const recordings = left === null ? options.replay : DEMO_RECORDINGS;
  const recorded = recordings ? recordedEmployers(recordings) : [];
  const ownRows = async () => [...(await store.addedEmployers()), ...recorded];
  const sources = await loadSources({
    rows: await ownRows(),
    onProblem: (row, error) => log("warn", `${row.name} : ${error.message}`),
  });
  const permissions = await readPermissions(store.memory, sources.keys());
  applyPermissions(sources, permissions);
  const tellOfIndex = tellIndexFaults(log);
  const indexer: Indexer = {
    config,
    profile,
    store,
    fetcher,
    parser,
    readers,
    now,
    twins: lateTwins(store),
    mail: (source, count) =>
      mailPages(config, source, store.memory, { signal: io.signal, onSkip: count, onDoubt: count, now }),
    syncSearch: () =>
      search.sync().then(
        // What a stop has cut short is taken up at the next start.
        (reports) => tellOfIndex(io.signal.aborted ? null : (reports.find(({ error }) => error)?.error ?? null)),
        (error: unknown) => tellOfIndex(wordsOf(error)),
      ),
    onProgress: options.onProgress,
  };
  return {
    config,
    profile,
    store,
    search,
    sources,
    ownRows,
    permissions,
    indexer,
    archive,
    fetcher,
    parser,
    replay,
    left,
    recorded: new Set(recorded.map(({ name }) => name)),
    now,
    travel(instant) {
      clock.set(instant);
      replay?.setTime(instant);
    },
    async close() {
      await fetcher.close();
      await parser.close();
      await readers.close();
      await archive.close();
      await search.close();
      await store.close();
      await replay?.close();
    },
  };
}

/** The same twins, their rules loaded when the first posting is judged: a house that only answers does not need them. */
function lateTwins(store: Store): Twins {
  let opened: Promise<Twins> | null = null;
  return {
    async settle(now) {
      opened ??= import("../../indexer/twins.ts").then(({ createTwins }) => createTwins(store));
      return (await opened).settle(now);
    },
  };
}

/** Employers that only exist in a recording say so in its own `employers.json`. */
function recordedEmployers(folder: string): EmployerRow[] {
  const file = join(folder, "employers.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as EmployerRow[]) : [];
}

async function openReplay(folder: string): Promise<Replay> {
  const { startReplay } = await import("../../scrapers/fetch/replay.ts");
  try {
    const replay = await startReplay(folder);
    if (replay.sources.length > 0) return replay;
    await replay.close();
    throw new Unavailable(`--replay : aucun enregistrement HAR dans « ${folder} »`);
  } catch (error) {
    if ((error as { code?: string }).code !== "ENOENT") throw error;
    throw new Unavailable(`--replay : dossier introuvable « ${folder} »`);
  }
}

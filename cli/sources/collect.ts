import { ConfigError, Unavailable } from "../../config.ts";
import { refresh } from "../../indexer/refresh.ts";
import { reread } from "../../indexer/reread.ts";
import type { Run } from "../../indexer/store/store.ts";
import { queryAt, type Source } from "../../scrapers/source.ts";
import { UsageError } from "../command.ts";
import type { House } from "../house/house.ts";
import { lockCollection } from "../house/lock.ts";
import type { Permissions } from "../house/permissions.ts";
import { wordsOf } from "../terminal/faults.ts";
import { suggestion } from "../terminal/nearest.ts";

/** Why a source does not run, in French; null when it may. A permission of the operator's own wakes what is forbidden. */
export function asleep(
  source: Source,
  setting: (name: string) => string | undefined,
  permissions: Permissions = new Map(),
): { state: "disabled" | "asleep"; why: string } | null {
  if (!source.permission?.basis) return { state: "disabled", why: "aucune base ne permet de la lire" };
  if (!permissions.has(source.name)) {
    if (source.disabled) return { state: "disabled", why: source.disabled };
    if (source.permission.basis === "forbidden") return { state: "disabled", why: source.permission.note };
  }
  const missing = (source.needs ?? []).filter((name) => !setting(name));
  if (missing.length > 0) return { state: "asleep", why: `il lui manque ${missing.join(", ")}` };
  if (source.via === "mail" && !setting("ALERTS_DIR") && !setting("IMAP_URL"))
    return { state: "asleep", why: "il lui manque ALERTS_DIR ou IMAP_URL" };
  return null;
}

/** The same in an open house: in a replay, what was recorded is read whatever its settings, and nothing else is; for real, nothing invented. */
export function whyAsleep(house: House, source: Source): ReturnType<typeof asleep> {
  if (!house.replay && house.recorded.has(source.name)) return INVENTED;
  const recorded = house.replay && source.via !== "mail" ? wasRecorded(house, source) : null;
  if (recorded) return null;
  const sleep = asleep(source, house.config.setting, house.permissions);
  return recorded === false ? (sleep ?? NOT_RECORDED) : sleep;
}

const INVENTED = { state: "asleep", why: "elle n'existe que dans les enregistrements de la démonstration" } as const;
export const NOT_RECORDED = { state: "asleep", why: "absente des enregistrements que Vigie rejoue ici" } as const;

/** Sources that would run now. */
export const awakeSources = (house: House): Source[] =>
  [...house.sources.values()].filter((source) => whyAsleep(house, source) === null);

export const unknownSource = ({ sources }: House, name: string): UsageError =>
  new UsageError(`source inconnue : ${name}${suggestion(name, sources.keys())} (« vigie sources » les liste)`);

/** A source that a command line names, when it may run. A page already read needs no setting and no permission to be read again. */
export function sourceToRun(house: House, name: string, fromArchive = false): Source {
  const source = house.sources.get(name);
  if (!source) throw unknownSource(house, name);
  const sleep = house.replay || fromArchive ? null : whyAsleep(house, source);
  if (sleep)
    throw new (sleep.state === "asleep" ? ConfigError : Unavailable)(`${source.title} ne s'exécute pas : ${sleep.why}`);
  return source;
}

function wasRecorded(house: House, source: Source): boolean {
  const { replay, profile } = house;
  if (replay?.sources.includes(source.name)) return true;
  const { terms, romeCodes } = profile;
  const [first] = source.start(queryAt(house.now(), { terms, romeCodes }));
  return first !== undefined && (replay?.knows(first.url) ?? false);
}

interface Round {
  runs: Run[];
  /** Sources whose run broke on our side, with the reason. */
  broken: { source: string; why: string }[];
}

const AT_ONCE = 4;
/** So many sources in a row without one answer: the network is not there, the others are not asked. */
const FIRST_SILENT = 8;

/** Collects these sources, a few hosts at a time; one that breaks never stops the others. */
export async function collectAll(
  house: House,
  sources: readonly Source[],
  options: { signal?: AbortSignal } = {},
): Promise<Round> {
  const release = lockCollection(house.config.VIGIE_DATA);
  const waiting = [...sources];
  const round: Round = { runs: [], broken: [] };
  const worker = async () => {
    for (let source = waiting.shift(); source && !options.signal?.aborted; source = waiting.shift()) {
      if (round.runs.length >= FIRST_SILENT && nothingReached(round)) return;
      try {
        round.runs.push(await refresh(house.indexer, source, options));
      } catch (error) {
        round.broken.push({ source: source.name, why: wordsOf(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker)).finally(release);
  return round;
}

/** Reads again, without the network, the pages of these sources that the archive holds. */
export async function rereadAll(
  house: House,
  sources: readonly Source[],
  options: { signal?: AbortSignal } = {},
): Promise<Round> {
  const release = lockCollection(house.config.VIGIE_DATA);
  const pagesOf = (source: Source) => house.archive.pages(source.name);
  try {
    const kept = await house.archive.sources();
    const read = sources.filter(({ name }) => kept.has(name));
    const run = await reread(house.indexer, read, pagesOf, options);
    return { runs: run ? [run] : [], broken: [] };
  } finally {
    release();
  }
}

export const isWhole = (round: Round): boolean =>
  round.broken.length === 0 && round.runs.every((run) => run.state === "whole");

/** Nothing answered at all: not one posting seen, and no source that ended well. */
export const nothingReached = (round: Round): boolean =>
  round.runs.length > 0 && round.runs.every((run) => run.seen === 0 && run.state === "failed");

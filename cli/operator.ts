import type { SiteState } from "../api/deps.ts";
import type { Operator, Overview } from "../api/operator.ts";
import { needsPermission } from "../api/sources/permission.ts";
import type { Sniffed } from "../api/sources/sniffed.ts";
import { BadEdition, EDITION_WEEKS, type EditionWeek, keepEdition, readEdition } from "../digest/edition.ts";
import { createReturns } from "../digest/refusals.ts";
import { DUE } from "../digest/send.ts";
import { isoWeek, mondayOf } from "../digest/week.ts";
import { capital } from "../offer/french.ts";
import { BadList } from "../recruiters/given-list.ts";
import { observeRecruiters } from "../recruiters/observe.ts";
import { employerNames } from "../recruiters/offers.ts";
import { keepList, readSchool } from "../recruiters/school.ts";
import { decode } from "../scrapers/kit/charset.ts";
import { loadPlatforms } from "../scrapers/registry.ts";
import { renamed } from "../scrapers/sniff/row.ts";
import type { Sniffed as Smelt } from "../scrapers/sniff.ts";
import type { EmployerRow, Source } from "../scrapers/source.ts";
import { whyAsleep } from "./collect.ts";
import { createDeposits } from "./deposit.ts";
import { addEmployer, takenNames } from "./employers.ts";
import type { House } from "./house.ts";
import { createPending } from "./pending.ts";
import { allow, applyPermissions, forbid } from "./permissions.ts";
import { twinAnswers } from "./twins.ts";

/** What the pages may set in motion; the live product gives it. */
export interface Motion {
  state(): SiteState;
  /** Collects in the background and shows it on the pages; never throws. */
  collect(sources: Source[]): void;
  /** A source that was not there when the clocks were set. */
  added(source: Source): void;
}

const LAST_RUNS = 30;
const LAST_RETURNS = 20;
const LAST_PARTED = 50;

/** The operator's room over an open house; undefined without its key. */
export async function openOperator(house: House, motion: Motion): Promise<Operator | undefined> {
  const token = house.config.VIGIE_OPERATOR_TOKEN;
  if (!token) return undefined;
  const platforms = [...(await loadPlatforms()).values()].map(({ name, title }) => ({ name, title }));
  const deposits = createDeposits(house);
  return {
    token,
    overview: () => overviewOf(house),
    collect: async (name) => {
      const source = house.sources.get(name);
      if (!source) return "unknown";
      const why = whyQuiet(house, motion, source);
      if (why) return { asleep: why };
      if (motion.state().collecting) return "busy";
      motion.collect([source]);
      return "started";
    },
    async undoClosings(runId) {
      const reopened = await house.store.undoClosings(runId, house.now());
      await house.indexer.syncSearch();
      return reopened;
    },
    confirmRun: (runId) => confirmRun(house, runId),
    rejoin: (one, other) => rejoin(house, one, other),
    async rejoinDay(day) {
      const told = await house.store.rejoinDay(day);
      await house.indexer.twins.settle(house.now());
      await house.indexer.syncSearch();
      return told;
    },
    reindex: async () =>
      (await house.search.rebuild()).map(({ engine, upserted, error }) => ({ engine, offers: upserted, error })),
    ...employerAnswers(house, motion),
    readers: () => [...readableSources(house), ...platforms].sort((a, b) => a.title.localeCompare(b.title, "fr")),
    read: deposits.read,
    keep: deposits.keep,
    ...schoolAnswers(house),
    ...editionAnswers(house),
    ...permissionAnswers(house),
    ...twinAnswers(house),
  };
}

/** Postings closed; null when the run is not, or no longer, in doubt. */
export async function confirmRun(house: House, runId: number): Promise<number | null> {
  const { source } = await house.store.run(runId).catch(() => ({ source: "" }));
  const closed = await house.store.confirmRun(runId, house.sources.get(source)?.complete ?? false, house.now());
  await house.indexer.syncSearch();
  return closed;
}

async function rejoin(
  { store, indexer, now }: House,
  one: string,
  other: string,
): Promise<"joined" | "apart" | "unknown"> {
  if (!(await store.rejoin(one, other))) return "unknown";
  await indexer.twins.settle(now());
  await indexer.syncSearch();
  const [mine, theirs] = await Promise.all([store.offer(one), store.offer(other)]);
  return mine?.offer.id === theirs?.offer.id ? "joined" : "apart";
}

async function partedOffers({ store }: House): Promise<Overview["parted"]> {
  const parted = await store.partedOffers(LAST_PARTED);
  const records = await store.offers(parted.flatMap(({ offers }) => offers));
  const known = new Map(records.map(({ offer }) => [offer.id, offer]));
  return parted.map(({ at, offers }) => ({
    at,
    offers: offers.map((id) => ({
      id,
      title: known.get(id)?.title ?? id,
      employer: known.get(id)?.employer.name ?? null,
    })),
  }));
}

/** Why it would not run now, in French; null when it would. */
function whyQuiet(house: House, motion: Motion, source: Source): string | null {
  const why = whyAsleep(house, source)?.why ?? motion.state().notCollecting;
  return why?.replace(/\.$/, "") ?? null;
}

async function overviewOf(house: House): Promise<Overview> {
  const [runs, drifts, stats] = await Promise.all([
    house.store.latestRuns(LAST_RUNS),
    house.search.drift(),
    house.store.stats(house.now()),
  ]);
  const engines = drifts.map(({ engine, store, index, missing, extra, error }) => ({
    name: engine,
    waiting: stats.outbox[engine] ?? 0,
    store,
    index,
    missing: missing.length,
    extra: extra.length,
    error,
  }));
  const returned = await createReturns({ store: house.store, now: house.now }).latest(LAST_RETURNS);
  const parted = await partedOffers(house);
  return { runs, engines, returned, parted, answering: house.search.state() };
}

/** Sources with a reader of their own: an employer's page is read by its platform. */
const readableSources = (house: House): { name: string; title: string }[] =>
  [...house.sources.values()]
    .filter((source) => source.recognises !== undefined)
    .map(({ name, title }) => ({ name, title }));

function employerAnswers(house: House, motion: Motion): Pick<Operator, "sniff" | "addEmployer"> {
  const proposals = createPending<EmployerRow>();
  return {
    async sniff(address) {
      const { fetcher, parser } = house;
      const { sniff } = await import("../scrapers/sniff.ts");
      const rows = await house.ownRows();
      const found = await sniff(address, { fetcher, parser, now: house.now(), rows }).catch(
        (error: unknown): Smelt => ({
          outcome: "unreachable",
          message: error instanceof Error ? error.message : String(error),
        }),
      );
      return answerOf(found, proposals.put);
    },
    async addEmployer(proposal, title) {
      const row = proposals.take(proposal);
      if (!row) return null;
      const source = await addEmployer(house, row.title === title ? row : renamed(row, title, takenNames(house)));
      motion.added(source);
      if (whyQuiet(house, motion, source) === null) motion.collect([source]);
      return { source: source.name, title: source.title };
    },
  };
}

function answerOf(found: Smelt, propose: (row: EmployerRow) => string): Sniffed {
  if (found.outcome === "known") return found;
  if (found.outcome !== "found" && found.outcome !== "empty-board")
    return { outcome: found.outcome, message: found.message, instead: "instead" in found ? found.instead : null };
  return {
    outcome: found.outcome,
    proposal: propose(found.row),
    platform: found.platformTitle,
    company: found.company,
    titles: "titles" in found ? found.titles : [],
    advertised: "advertised" in found ? found.advertised : null,
    message: "message" in found ? found.message : `Reconnu par : ${found.how}.`,
  };
}

function schoolAnswers({ store, now }: House): Pick<Operator, "school" | "keepSchoolList"> {
  return {
    async school() {
      const { unreadIn } = await import("../recruiters/skills.ts");
      const school = await readSchool(store.memory);
      const { quietPartners } = await observeRecruiters(store, {}, now(), school.partners);
      return { school, quietPartners: quietPartners ?? [], unread: unreadIn(school.syllabus) };
    },
    async keepSchoolList(list, given) {
      const text = typeof given === "string" ? given : decode(given).text;
      return keepList(store.memory, list, text, await employerNames(store)).catch((error: unknown) => {
        if (error instanceof BadList) return `${capital(error.message)}.`;
        throw error;
      });
    },
  };
}

function editionAnswers({ store, now, config }: House): Pick<Operator, "editions" | "keepEdition"> {
  const nextLetter = async () => {
    const at = config.SMTP_URL ? await store.memory.get(DUE) : null;
    const week =
      at !== null && at > now() ? EDITION_WEEKS.find((later) => isoWeek(now(), later) === isoWeek(at)) : undefined;
    return at === null || week === undefined ? null : { at, week };
  };
  const weekOf = async (later: EditionWeek) => ({
    week: isoWeek(now(), later),
    monday: mondayOf(now(), later),
    edition: await readEdition(store, now(), later),
  });
  return {
    editions: async () => ({ weeks: await Promise.all(EDITION_WEEKS.map(weekOf)), nextLetter: await nextLetter() }),
    keepEdition: (given) =>
      keepEdition(store, given, now()).then(
        () => null,
        (error: unknown) => {
          if (error instanceof BadEdition) return `${capital(error.message)}.`;
          throw error;
        },
      ),
  };
}

function permissionAnswers(house: House): Pick<Operator, "permissions" | "allow" | "forbid"> {
  return {
    permissions: async () => [...house.permissions.values()],
    async allow(given) {
      const source = house.sources.get(given.source);
      if (!source || !needsPermission(source)) return "Cette source se lit sans permission particulière.";
      const permission = { ...given, recordedAt: house.now() };
      const why = await allow(house.store.memory, permission);
      if (why) return `${capital(why)}.`;
      house.permissions.set(given.source, permission);
      applyPermissions(house.sources, house.permissions);
      return null;
    },
    async forbid(source) {
      const had = await forbid(house.store.memory, source);
      house.permissions.delete(source);
      applyPermissions(house.sources, house.permissions);
      return had;
    },
  };
}

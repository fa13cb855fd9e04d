import type { ApiDeps, OfferDetail } from "../api/deps.ts";
import { type Compiled, compile, readSearch } from "../api/search/offers.ts";
import { searchWords } from "../api/search/words.ts";
import { createServer, type WebServer } from "../api/server.ts";
import { stateWords } from "../api/sources/state-words.ts";
import type { NewsRecord } from "../digest/changes.ts";
import { createMailer, type Mailer } from "../digest/mailer.ts";
import { createDigests, type Digests } from "../digest/send.ts";
import { createSubscriptions } from "../digest/subscriptions.ts";
import { observeRecruiter, observeRecruiters } from "../recruiters/observe.ts";
import { readSchool } from "../recruiters/school.ts";
import { DEMO, type House } from "./house.ts";
import { type Motion, openOperator } from "./operator.ts";
import { morningReport } from "./report.ts";
import { searching } from "./searching.ts";
import { sourceCards, sourcesHealth } from "./sources.ts";

export interface Web {
  server: WebServer;
  digests: Digests;
  mailer: Mailer | null;
  purgeSubscriptions(): Promise<number>;
}

/** The pages and the API over an open house. `state` is read at each page. */
export async function openWeb(house: House, motion: Motion, revision: () => number): Promise<Web> {
  const { state } = motion;
  const { config, store } = house;
  const mailer = config.SMTP_URL ? createMailer(config.SMTP_URL, config.MAIL_FROM) : null;
  const subscriptions = createSubscriptions({
    store,
    mailer,
    publicUrl: config.publicUrl,
    titleOf: (search) => titleOf(house, search),
    now: house.now,
  });
  const digests = openDigests(house);
  const deps: ApiDeps = {
    site: {
      publicUrl: config.publicUrl,
      version: config.version,
      contact: config.VIGIE_CONTACT ?? null,
      userAgent: config.userAgent,
      profileTitle: house.profile.title,
    },
    report: (error, where) => process.stderr.write(`${where} : ${error.stack ?? error.message}\n`),
    ...searching(house),
    state,
    revision,
    offer: (id) => offerDetail(house, id),
    sourceCards: await sourceCards(house),
    sourcesHealth: () => sourcesHealth(house),
    stats: () => store.stats(house.now()),
    recruiters: async (filter) =>
      observeRecruiters(store, filter, house.now(), (await readSchool(store.memory)).partners),
    recruiter: async (name) => observeRecruiter(store, name, house.now(), (await readSchool(store.memory)).partners),
    skillsAsked: async (filter) => {
      const { observeSkills } = await import("../recruiters/skills.ts");
      return observeSkills(store, filter, (await readSchool(store.memory)).syllabus);
    },
    sheet: digests.sheet,
    subscriptions: {
      ...subscriptions,
      preview: async (search) => (await digests.preview(search)).html,
      nextSending: digests.nextSending,
    },
    splitOffer: (offerId, door) => splitOffer(house, offerId, door),
    operator: await openOperator(house, motion),
  };
  return {
    server: await createServer(deps, { trustProxy: config.VIGIE_TRUST_PROXY }),
    digests,
    mailer,
    purgeSubscriptions: subscriptions.purge,
  };
}

/** Digests over an open house, without the pages. */
export function openDigests(house: House): Digests {
  return createDigests({
    store: house.store,
    publicUrl: house.config.publicUrl,
    now: house.now,
    titleOf: (search) => titleOf(house, search),
    find: (search, since) => findForDigest(house, search, since),
    countOpen: (search) => countForDigest(house, search),
    sources: async () => {
      if ((await house.store.memory.get(DEMO)) !== null) return "demo";
      const { upToDate, awake, troubled } = await morningReport(house);
      const broken = troubled.flatMap(({ state, rows }) =>
        rows.map(({ card, health }) => ({
          title: card.title,
          state: stateWords(state),
          lastWhole: health.lastSuccessAt,
        })),
      );
      return { upToDate, total: awake, broken };
    },
  });
}

const titleOf = ({ sources, profile }: House, search: string): string =>
  searchWords(readSearch(search), new Map([...sources].map(([name, { title }]) => [name, title])), profile.title);

/** The open offers of a subscriber's search; of a place that nobody knows there is none, or they would be of the whole country. */
const compileForDigest = (house: House, search: string): Promise<Compiled> =>
  compile({ role: ["core", "adjacent"], ...readSearch(search), status: "open", limit: 100 }, searching(house));

/** As many as the page of the search says. */
async function countForDigest(house: House, search: string): Promise<number> {
  const { search: compiled } = await compileForDigest(house, search);
  return (await house.search.search({ ...compiled, cursor: undefined, countOnly: true, oneAFamily: true })).cards;
}

const MOST_FOUND = 500;

/** Every open offer of a subscriber's search first seen since, page by page. */
async function findForDigest(house: House, search: string, since: string): Promise<NewsRecord[]> {
  const { search: compiled } = await compileForDigest(house, search);
  const found: NewsRecord[] = [];
  let cursor: string | undefined;
  do {
    const page = await house.search.search({ ...compiled, sort: "date", firstSeenSince: since, cursor });
    found.push(...(await house.store.listing(page.hits.map((hit) => hit.id))));
    cursor = page.nextCursor ?? undefined;
  } while (cursor && found.length < MOST_FOUND);
  return found;
}

async function offerDetail(house: House, id: string): Promise<OfferDetail | null> {
  const { store } = house;
  const record = await store.offer(id);
  if (!record) return null;
  const [listed] = await store.listing([record.offer.id]);
  if (!listed) return null;
  const twins = await store.twins(record.offer.id);
  const others = new Map(
    (await store.offers(twins.map((twin) => twin.offerId))).map((one) => [one.offer.id, one.offer]),
  );
  return {
    ...listed,
    sightings: await store.sightings(record.offer.id),
    events: await store.events(record.offer.id),
    twins: twins.map((twin) => ({
      id: twin.offerId,
      outcome: twin.outcome,
      reasons: twin.reasons,
      title: others.get(twin.offerId)?.title ?? null,
      employer: others.get(twin.offerId)?.employer.name ?? null,
    })),
  };
}

async function splitOffer(
  house: House,
  offerId: string,
  door: { source: string; ref: string },
): Promise<string | null> {
  const sighting = (await house.store.sightings(offerId)).find(
    (one) => one.source === door.source && one.ref === door.ref,
  );
  if (!sighting) return null;
  const split = await house.store.splitSighting(sighting.id, house.now());
  await house.indexer.syncSearch();
  return split;
}

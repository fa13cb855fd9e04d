import type { ApiDeps, OfferDetail } from "../../api/deps.ts";
import { createServer, type WebServer } from "../../api/server.ts";
import { createMailer, type Mailer } from "../../digest/mailer.ts";
import type { Digests } from "../../digest/send.ts";
import { createSubscriptions } from "../../digest/subscriptions.ts";
import { observeRecruiter, observeRecruiters } from "../../recruiters/observe.ts";
import { readSchool } from "../../recruiters/school.ts";
import type { Io } from "../command.ts";
import type { House } from "../house/house.ts";
import { offersById } from "../house/offers-by-id.ts";
import { searching } from "../house/searching.ts";
import type { Motion } from "../operator/motion.ts";
import { openOperator } from "../operator/operator.ts";
import { sourceCards, sourcesHealth } from "../sources/cards.ts";
import { wordsOf } from "../terminal/faults.ts";
import { openDigests, titleOf } from "./digests.ts";

export interface Web {
  server: WebServer;
  digests: Digests;
  mailer: Mailer | null;
  purgeSubscriptions(): Promise<number>;
}

/** The pages and the API over an open house. `state` is read at each page; what breaks behind an answer is told on `err`. */
export async function openWeb(house: House, motion: Motion, revision: () => number, io: Pick<Io, "err">): Promise<Web> {
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
    report: (error, where) => io.err(`${where} : ${error.stack ?? error.message}\n`),
    ...searching(house),
    state,
    revision,
    offer: (id) => offerDetail(house, id),
    sourceCards: await sourceCards(house),
    sourcesHealth: () => sourcesHealth(house),
    stats: () => store.stats(house.now()),
    searchFault: () => house.search.health().then(() => null, wordsOf),
    recruiters: async (filter) =>
      observeRecruiters(store, filter, house.now(), (await readSchool(store.memory)).partners),
    recruiter: async (name) => observeRecruiter(store, name, house.now(), (await readSchool(store.memory)).partners),
    skillsAsked: async (filter) => {
      const { observeSkills } = await import("../../recruiters/skills.ts");
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

async function offerDetail(house: House, id: string): Promise<OfferDetail | null> {
  const { store } = house;
  const record = await store.offer(id);
  if (!record) return null;
  const [listed] = await store.listing([record.offer.id]);
  if (!listed) return null;
  const twins = await store.twins(record.offer.id);
  const others = await offersById(
    store,
    twins.map((twin) => twin.offerId),
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

import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { staleDays } from "../../offer/freshness.ts";
import { parisDay } from "../../offer/paris-day.ts";
import { CONTRACT_WORDS, EMPLOYER_WORDS, wordOf } from "../../offer/words.ts";
import { MOVEMENT_WORDS } from "../../recruiters/movement.ts";
import type { ApiDeps, OfferDetail, RecruiterDetail, RecruiterRow, SkillsAsked } from "../deps.ts";
import { notFound } from "../http/problem.ts";
import { mergeReasons, otherTwins } from "../pages/offer.ts";
import { labelOf } from "../pages/words.ts";
import {
  OfferAnswer,
  OffersAnswer,
  problems,
  RecruiterAnswer,
  RecruitersAnswer,
  SkillsAnswer,
  SourcesAnswer,
  StatsAnswer,
} from "../schemas/answers.ts";
import { OffersQuery } from "../schemas/offers-query.ts";
import { RecruitersQuery, SkillsQuery } from "../schemas/recruiters-query.ts";
import { csv } from "../search/csv.ts";
import { counter, hintsOf } from "../search/hints.ts";
import { askedIn, everyOffer, findOffers } from "../search/offers.ts";
import { offersAnswer } from "../search/offers-answer.ts";
import { moreRow, OFFERS_HEAD, offerRow } from "../search/offers-csv.ts";
import { type PayRank, payRank } from "../search/pay-rank.ts";
import { listRecruiters, listSkills } from "../search/recruiters.ts";
import { isSource, type SourceRow } from "../sources/row.ts";
import { sourceRows, titlesOf } from "./source-rows.ts";

type Raw = Record<string, unknown>;

/** /api/v1: everything the pages show, as JSON. */
export async function apiRoutes(server: FastifyInstance, { deps }: { deps: ApiDeps }): Promise<void> {
  server.get(
    "/offers",
    {
      // Within a text a quotation mark is escaped: this is the field and nothing else.
      config: { keep: true, besides: /,"took":[\d.]+/ },
      schema: {
        operationId: "searchOffers",
        summary: "Chercher des offres",
        description: "Offres ouvertes de tout verdict, sauf filtre. facets : nombre d’offres par valeur.",
        querystring: OffersQuery,
        response: { 200: OffersAnswer, ...problems(400, 429) },
      },
    },
    async (request) => searchOffers(deps, request.query as Raw),
  );
  server.get(
    "/offers.csv",
    {
      schema: {
        operationId: "exportOffers",
        summary: "Les offres d’une recherche en CSV (point-virgule, UTF-8)",
        description: "2 000 offres au plus, ou limit ; une dernière ligne dit combien il y en a de plus.",
        querystring: OffersQuery.omit({ cursor: true }),
        response: CSV_ANSWER,
      },
    },
    async (request, reply) => sendCsv(reply, "offres", await offersCsv(deps, request.query as Raw)),
  );
  server.get(
    "/offers/:id",
    {
      config: { keep: true },
      schema: {
        operationId: "getOffer",
        summary: "Une offre, ses adresses, son histoire et ses raisons",
        params: z.object({ id: z.string().describe("Identifiant stable de l’offre") }),
        response: { 200: OfferAnswer, ...problems(404, 429) },
      },
    },
    async (request) => {
      const detail = await deps.offer((request.params as { id: string }).id);
      if (!detail) throw notFound("Aucune offre ne porte cet identifiant.");
      return offerAnswer(detail, await payRank(detail, deps), deps.now());
    },
  );
  server.get(
    "/sources",
    {
      config: { keep: true },
      schema: {
        operationId: "listSources",
        summary: "Les sources, leur permission et leur état",
        response: { 200: SourcesAnswer, ...problems(429) },
      },
    },
    async () => ({ sources: (await sourceRows(deps)).map(sourceAnswer) }),
  );
  server.get(
    "/stats",
    {
      config: { keep: true },
      schema: {
        operationId: "getStats",
        summary: "Chiffres d’ensemble",
        response: { 200: StatsAnswer, ...problems(429) },
      },
    },
    async () => statsAnswer(deps),
  );
  recruiterRoutes(server, deps);
}

function recruiterRoutes(server: FastifyInstance, deps: ApiDeps): void {
  server.get(
    "/recruiters",
    {
      config: { keep: true },
      schema: {
        operationId: "listRecruiters",
        summary: "Qui recrute, combien, depuis quand",
        querystring: RecruitersQuery,
        response: { 200: RecruitersAnswer, ...problems(400, 429) },
      },
    },
    async (request) => {
      const found = await listRecruiters(deps, request.query as Raw);
      const { rows, unnamed, watchedSince, quietPartners, place, ignored } = found;
      return { recruiters: rows, total: rows.length, unnamed, watchedSince, quietPartners, place, ignored };
    },
  );
  server.get(
    "/recruiters/:name",
    {
      config: { keep: true },
      schema: {
        operationId: "getRecruiter",
        summary: "Un recruteur et toutes ses offres du métier",
        params: z.object({ name: z.string().describe("Son nom, sous l’une quelconque de ses formes") }),
        response: { 200: RecruiterAnswer, ...problems(404, 429) },
      },
    },
    async (request) => {
      const detail = await deps.recruiter((request.params as { name: string }).name);
      if (!detail) throw notFound("Aucune offre du métier ne porte ce nom d’employeur.");
      return recruiterAnswer(detail);
    },
  );
  server.get(
    "/skills",
    {
      config: { keep: true },
      schema: {
        operationId: "listSkills",
        summary: "Compétences que les offres ouvertes du métier demandent, et celles que l’école enseigne",
        querystring: SkillsQuery,
        response: { 200: SkillsAnswer, ...problems(400, 429) },
      },
    },
    async (request) => {
      const { asked, place, ignored } = await listSkills(deps, request.query as Raw);
      return { ...asked!, place, ignored };
    },
  );
  server.get(
    "/recruiters.csv",
    {
      schema: {
        operationId: "exportRecruiters",
        summary: "Les recruteurs en CSV (point-virgule, UTF-8)",
        querystring: RecruitersQuery,
        response: CSV_ANSWER,
      },
    },
    async (request, reply) =>
      sendCsv(reply, "recruteurs", recruitersCsv((await listRecruiters(deps, request.query as Raw)).rows)),
  );
  server.get(
    "/skills.csv",
    {
      schema: {
        operationId: "exportSkills",
        summary: "Les compétences en CSV (point-virgule, UTF-8)",
        querystring: SkillsQuery,
        response: CSV_ANSWER,
      },
    },
    async (request, reply) =>
      sendCsv(reply, "competences", skillsCsv((await listSkills(deps, request.query as Raw)).asked!)),
  );
}

const recruiterAnswer = ({ row, watchedSince, offers }: RecruiterDetail): z.infer<typeof RecruiterAnswer> => ({
  ...row,
  watchedSince,
  offers: offers.map(({ offer: { id, title, places, contract }, firstSeenAt, closedAt }) => ({
    id,
    title,
    places,
    contract,
    firstSeenAt,
    closedAt,
  })),
});

const CSV_ANSWER = {
  200: { description: "CSV", content: { "text/csv": { schema: z.string() } } },
  ...problems(400, 429),
};

const sendCsv = (reply: FastifyReply, name: string, body: string) =>
  reply
    .type("text/csv; charset=utf-8")
    .header("content-disposition", `attachment; filename="${name}.csv"`)
    .serializer((text: string) => text)
    .send(body);

/** Those that are taught and that no offer asks for, too. */
const skillsCsv = ({ skills, unasked }: SkillsAsked): string =>
  csv(
    ["Compétence", "Offres ouvertes", "Au programme"],
    [
      ...skills.map(({ name, offers, taught }) => [name, offers, taught === null ? null : taught ? "oui" : "non"]),
      ...(unasked ?? []).map((name) => [name, 0, "oui"]),
    ],
  );

async function searchOffers(deps: ApiDeps, raw: Raw): Promise<z.infer<typeof OffersAnswer>> {
  const { query, compiled, ignored } = await askedIn(raw, deps);
  const found = await findOffers(deps, query, compiled, ignored);
  const asked = { query, result: found.result, titles: titlesOf(deps) };
  return offersAnswer(found, await hintsOf(asked, deps, counter(deps, {}, "total")), deps.now());
}

/** A file that a spreadsheet still opens at once. */
const MOST_ROWS = 2000;

async function offersCsv(deps: ApiDeps, raw: Raw): Promise<string> {
  const { query, compiled } = await askedIn(raw, deps);
  let body = OFFERS_HEAD;
  let more = 0;
  for await (const { listed, total } of everyOffer(deps, query, compiled, query.limit ?? MOST_ROWS)) {
    body += listed.map(offerRow).join("");
    more = total - MOST_ROWS;
  }
  return query.limit === undefined && more > 0 ? body + moreRow(more) : body;
}

function offerAnswer(detail: OfferDetail, rank: PayRank | null, now: Date): z.infer<typeof OfferAnswer> {
  const { offer, status, family, relatives, repostedAt, sightings, events } = detail;
  const doors = sightings.map(({ source, ref, url, door, firstSeenAt, lastSeenAt, closedAt, closeReason }) => ({
    source,
    ref,
    url,
    kind: door,
    firstSeenAt,
    lastSeenAt,
    closedAt,
    closeReason,
  }));
  const history = events.map((event) => ({
    at: event.at,
    kind: event.kind,
    source: event.source,
    detail: event.detail,
  }));
  return {
    offer,
    status,
    family,
    relatives,
    repostedAt,
    staleDays: staleDays(detail, now),
    doors,
    history,
    payRank: rank,
    mergeReasons: mergeReasons(detail),
    twins: otherTwins(detail),
  };
}

function sourceAnswer({ card, health }: SourceRow) {
  const { name, title, homepage, kind, via, permission, disabled, needs, unproven, incremental, platform, exception } =
    card;
  return {
    ...health,
    name,
    title,
    homepage,
    kind,
    via,
    permission,
    disabled: disabled ?? null,
    needs: [...(needs ?? [])],
    unproven,
    incremental,
    platform: platform ?? null,
    exception: exception ?? null,
  };
}

async function statsAnswer(deps: ApiDeps): Promise<z.infer<typeof StatsAnswer>> {
  const [stats, rows] = await Promise.all([deps.stats(), sourceRows(deps)]);
  const sources: Record<string, number> = {};
  for (const { health } of rows.filter(isSource)) sources[health.state] = (sources[health.state] ?? 0) + 1;
  const byRole = { core: stats.core, adjacent: stats.adjacent, no: stats.open - stats.core - stats.adjacent };
  return { ...stats, byRole, sources, demo: deps.state().demo };
}

const counts = (list: RecruiterRow["contracts"], word: (value: string) => string): string =>
  list.map((one) => `${word(one.value)} : ${one.count}`).join(", ");

function recruitersCsv(rows: readonly RecruiterRow[]): string {
  const header = [
    "Employeur",
    "Nature",
    "Offres ouvertes",
    "Nouvelles cette semaine",
    "Première vue",
    "Dernière nouvelle",
    "Contrats",
    "Lieux",
    "Nature selon les offres",
    "Mouvement",
    "Silencieux depuis",
    "Partenaire",
  ];
  return csv(
    header,
    rows.map((row) => [
      row.name,
      wordOf(EMPLOYER_WORDS, row.kind),
      row.open,
      row.newThisWeek,
      row.since && parisDay(row.since),
      row.lastNewAt && parisDay(row.lastNewAt),
      counts(row.contracts, labelOf(CONTRACT_WORDS)),
      counts(row.places, labelOf({})),
      counts(row.kinds, labelOf(EMPLOYER_WORDS)),
      row.movement && MOVEMENT_WORDS[row.movement],
      row.silentSince && parisDay(row.silentSince),
      row.partner === null ? null : row.partner ? "oui" : "non",
    ]),
  );
}

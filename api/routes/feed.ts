import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import type { ApiDeps } from "../deps.ts";
import { badRequest } from "../http/problem.ts";
import { atom } from "../pages/atom.ts";
import { editionFeed } from "../pages/edition.ts";
import { frameOf } from "../pages/frame.ts";
import { problems } from "../schemas/answers.ts";
import { OffersQuery } from "../schemas/offers-query.ts";
import { compile, findOffers, readOffersQuery } from "../search/offers.ts";
import { queryString } from "../search/query-string.ts";
import { searchOf, searchWords } from "../search/words.ts";
import { titlesOf } from "./source-rows.ts";

const FEED = { description: "Flux", content: { "application/atom+xml": { schema: z.string() } } };

/** Any search as an Atom feed, the last that we saw first: what was found today is not behind what was announced yesterday. Same default as the page: core and adjacent. */
export async function feedRoutes(server: FastifyInstance, { deps }: { deps: ApiDeps }): Promise<void> {
  server.get(
    "/flux.atom",
    {
      config: { keep: true },
      schema: {
        operationId: "feed",
        summary: "Une recherche en flux Atom, les dernières vues d’abord",
        querystring: OffersQuery,
        description: "50 offres sinon limit ; la suite est au lien rel=next (RFC 5005).",
        response: { 200: FEED, ...problems(400, 429) },
      },
    },
    async (request, reply) => {
      const { query, errors, ignored } = readOffersQuery(request.query as Record<string, unknown>);
      const role = query.role?.length ? query.role : (["core", "adjacent"] as const).slice();
      const list: OffersQuery = { ...query, role, sort: "seen", limit: query.limit ?? 50 };
      const compiled = await compile(list, deps);
      const wrong = [...errors, ...compiled.errors];
      if (wrong.length > 0) throw badRequest(wrong);
      const search = searchOf(query);
      const title = searchWords(query, titlesOf(deps), deps.site.profileTitle);
      const found = await findOffers(deps, list, compiled, ignored);
      const { nextCursor } = found.result;
      const suffix = search && `?${search}`;
      const feed = atom({
        site: deps.site,
        title,
        path: `/flux.atom${suffix}`,
        page: `/${suffix}`,
        next: nextCursor && `/flux.atom?${queryString({ ...query, cursor: nextCursor })}`,
        rows: found.rows.map((row) => row.listed),
        now: deps.now(),
      });
      return sendFeed(reply, feed);
    },
  );
  server.get(
    "/edition.atom",
    {
      config: { keep: true },
      schema: {
        operationId: "edition",
        summary: "L’édition de la semaine en flux Atom",
        description:
          "Le mot de l’école s’il y en a un, les offres qu’elle a choisies (category), puis des nouvelles de la semaine : ce que montre la page /edition.",
        response: { 200: FEED, ...problems(429) },
      },
    },
    async (_request, reply) => sendFeed(reply, editionFeed(frameOf(deps), await deps.sheet(), deps.now())),
  );
}

const sendFeed = (reply: FastifyReply, feed: string) =>
  reply
    .type("application/atom+xml; charset=utf-8")
    .serializer((text: string) => text)
    .send(feed);

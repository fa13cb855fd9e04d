import type { FastifyInstance } from "fastify";
import type { SourceHealth } from "../../indexer/store/store.ts";
import { counted } from "../../offer/french.ts";
import type { ApiDeps, ServerOptions } from "../deps.ts";
import { HttpProblem, notFound } from "../http/problem.ts";
import { requireOwnPage } from "../http/security.ts";
import { aboutPage } from "../pages/about.ts";
import { editionPage } from "../pages/edition.ts";
import { frameOf } from "../pages/frame.ts";
import type { Html } from "../pages/html.ts";
import { mapPage } from "../pages/map.ts";
import { offerPage } from "../pages/offer.ts";
import { recruiterPage } from "../pages/recruiter.ts";
import { recruitersPage } from "../pages/recruiters.ts";
import { searchPage } from "../pages/search.ts";
import { skillsPage } from "../pages/skills.ts";
import { sourcesPage } from "../pages/sources.ts";
import type { OffersQuery } from "../schemas/offers-query.ts";
import { counter, hintsOf } from "../search/hints.ts";
import {
  type Compiled,
  compile,
  type Found,
  findOffers,
  type Ignored,
  isBlank,
  readOffersQuery,
} from "../search/offers.ts";
import { onward } from "../search/onward.ts";
import { payRank } from "../search/pay-rank.ts";
import { findRecruiters, findSkills } from "../search/recruiters.ts";
import { searchWords } from "../search/words.ts";
import { hidden, sendPage } from "./page-route.ts";
import { sourceRows, titlesOf, troublesAbout } from "./source-rows.ts";

type Raw = Record<string, unknown>;
/** The pages are about one job. */
const OWN_ROLES = ["core", "adjacent"] as const;
const kept = { ...hidden, config: { keep: true } };

/** What a person sees. No page needs a script, and a GET changes nothing. */
export async function pageRoutes(
  server: FastifyInstance,
  { deps, options }: { deps: ApiDeps; options: ServerOptions },
): Promise<void> {
  server.addHook("onRequest", async (request, reply) => {
    const clean = request.method !== "POST" && cleanAddress(request.url);
    if (clean) return reply.redirect(clean, 302);
  });
  server.get("/", kept, async (request, reply) => sendPage(reply, await search(deps, request.query as Raw)));
  server.get("/offre/:id", kept, async (request, reply) => {
    const { id } = request.params as { id: string };
    const detail = await deps.offer(id);
    if (!detail) throw notFound("Aucune offre ne porte cet identifiant. Elle n’a peut-être jamais été lue par Vigie.");
    // Merged into another since the link was made: ids are ours, so this leads nowhere else.
    if (detail.offer.id !== id) return reply.redirect(`/offre/${encodeURIComponent(detail.offer.id)}`, 301);
    const [rank, troubles, further] = await Promise.all([
      payRank(detail, deps),
      troublesAbout(deps, [detail]),
      onward(detail, deps, [...OWN_ROLES]),
    ]);
    return sendPage(
      reply,
      offerPage(frameOf(deps), detail, {
        rank,
        onward: further,
        titles: titlesOf(deps),
        troubles,
        now: deps.now(),
      }),
    );
  });
  // Anybody may undo a merge, nobody all of them.
  const fewADay = {
    max: options.splitsPerDay ?? 20,
    timeWindow: "1 day",
    errorResponseBuilder: (_request: unknown, { max }: { max: number }) =>
      new HttpProblem(429, `Au plus ${counted(max, "séparation")} par jour : réessayez demain.`),
  };
  server.post("/offre/:id/separer", { ...hidden, config: { rateLimit: fewADay } }, async (request, reply) => {
    requireOwnPage(request, deps.site.publicUrl);
    const { source, ref } = (request.body ?? {}) as Raw;
    const { id } = request.params as { id: string };
    const split =
      typeof source === "string" && typeof ref === "string" ? await deps.splitOffer(id, { source, ref }) : null;
    if (split === null) throw notFound("Cette annonce ne fait pas, ou plus, partie de cette offre.");
    return reply.redirect(`/offre/${encodeURIComponent(split)}`, 303);
  });
  server.get("/carte", kept, async (request, reply) => sendPage(reply, await map(deps, request.query as Raw)));
  server.get("/recruteurs", kept, async (request, reply) =>
    sendPage(reply, recruitersPage(frameOf(deps), await findRecruiters(deps, request.query as Raw))),
  );
  // A name of no letter is the list with a slash too many.
  server.get("/recruteurs/:name(^.+$)", kept, async (request, reply) => {
    const detail = await deps.recruiter((request.params as { name: string }).name);
    if (!detail) throw notFound("Aucune offre du métier ne porte le nom de cet employeur dans nos relevés.");
    return sendPage(reply, recruiterPage(frameOf(deps), detail, deps.now()));
  });
  server.get("/competences", kept, async (request, reply) =>
    sendPage(reply, skillsPage(frameOf(deps), await findSkills(deps, request.query as Raw))),
  );
  server.get("/edition", kept, async (_request, reply) =>
    sendPage(reply, await editionPage(frameOf(deps), await deps.sheet(), deps.now())),
  );
  server.get("/sources", kept, async (_request, reply) =>
    sendPage(reply, sourcesPage(frameOf(deps), await sourceRows(deps))),
  );
  server.get("/a-propos", kept, async (_request, reply) => sendPage(reply, aboutPage(frameOf(deps))));
}

/** What letters and social networks hang on a link says nothing of a search. */
const TRACKER = /^(?:utm_\w+|mc_\w+|fbclid|gclid|msclkid)$/;

/**
 * A form without a script sends its blank fields too, and the roles that are ticked of themselves: an address to share has none, nor
 * the marks of who shared it. Null: it is clean.
 */
function cleanAddress(url: string): string | null {
  const [path, search = ""] = url.split("?", 2);
  const typed = [...new URLSearchParams(search)];
  const roles = typed.flatMap(([name, value]) =>
    (path === "/" || path === "/carte") && name === "role" ? value.split(",") : [],
  );
  const said = typed.filter(
    ([name, value]) => !isBlank(value) && !TRACKER.test(name) && !(name === "role" && areOwn(roles)),
  );
  return said.length === typed.length ? null : `${path}${said.length > 0 ? `?${new URLSearchParams(said)}` : ""}`;
}

const areOwn = (roles: readonly string[]): boolean =>
  roles.length === OWN_ROLES.length && OWN_ROLES.every((role) => roles.includes(role));

/** The role is core and adjacent unless the reader chose. */
function readAsked(raw: Raw) {
  const { query: typed, errors, ignored } = readOffersQuery(raw);
  const defaultRole = typed.role === undefined || typed.role.length === 0 || areOwn(typed.role);
  if (defaultRole) delete typed.role;
  const assumed: OffersQuery = defaultRole ? { role: [...OWN_ROLES] } : {};
  return { typed, assumed, defaultRole, errors, ignored };
}

async function map(deps: ApiDeps, raw: Raw): Promise<Html> {
  const { typed, assumed, errors, ignored } = readAsked(raw);
  const compiled = await compile({ ...typed, ...assumed }, deps);
  const result = await deps.search({ ...compiled.search, cursor: undefined, limit: 1 });
  const unused = errors.map(({ field, message }) => ({ name: field, why: message }));
  const without = [...ignored, ...compiled.ignored].map(({ filter, reason }) => ({ name: filter, why: reason }));
  const words = searchWords(typed, titlesOf(deps), deps.site.profileTitle);
  return mapPage(frameOf(deps), {
    query: typed,
    words,
    result,
    unused: [...unused, ...without],
    unplaced: compiled.errors,
  });
}

async function search(deps: ApiDeps, raw: Raw): Promise<Html> {
  const { typed, assumed, defaultRole, errors, ignored } = readAsked(raw);
  const query = { ...typed, ...assumed };
  const compiled = await compile(query, deps);
  const [found, stats] = await Promise.all([findOrRestart(deps, query, compiled, ignored), deps.stats()]);
  // Only an empty answer needs to know who was silent (the health of every source is a hundred questions to the store), and who
  // answers beyond what was asked.
  const isEmpty = found.rows.length === 0 && compiled.errors.length === 0;
  const asleep = isEmpty ? (await sourceRows(deps)).map((row) => row.health).filter(isSilent) : [];
  const beyond = isEmpty ? await countBeyond(deps, compiled) : 0;
  const titles = titlesOf(deps);
  const asked = { query: typed, result: found.result, titles };
  const hints = compiled.errors.length > 0 ? [] : await hintsOf(asked, deps, counter(deps, assumed, "cards"));
  return searchPage(frameOf(deps), {
    found,
    errors,
    unplaced: compiled.errors,
    defaultRole,
    titles,
    troubles: await troublesAbout(
      deps,
      found.rows.map(({ listed }) => listed),
    ),
    stats,
    asleep,
    beyond,
    hints,
    now: deps.now(),
  });
}

/** Offers of any verdict and state that answer the rest of the search. */
async function countBeyond(deps: ApiDeps, { search }: Compiled): Promise<number> {
  const { cursor: _cursor, role: _role, ...rest } = search;
  return (await deps.search({ ...rest, status: "any", countOnly: true })).total;
}

const isSilent = ({ state }: SourceHealth): boolean => !["ok", "running", "disabled"].includes(state);

/** City variants of one advertisement are one card. */
const CARDS = { oneAFamily: true };

const FIRST_AGAIN = "cette adresse ne mène plus à la suite de la liste ; voici ses premières offres";

/** A cursor that is no longer valid (the engine changed, the link is old) leads back to the first offers, and says so. */
async function findOrRestart(
  deps: ApiDeps,
  query: OffersQuery,
  compiled: Compiled,
  ignored: Ignored[],
): Promise<Found> {
  try {
    return await findOffers(deps, query, compiled, ignored, CARDS);
  } catch (error) {
    if (!(error instanceof HttpProblem) || query.cursor === undefined) throw error;
    const { cursor: _cursor, ...first } = query;
    const said = error.errors.map(({ field, message }) => ({
      filter: field,
      reason: field === "cursor" ? FIRST_AGAIN : message,
    }));
    const anew = { ...compiled, search: { ...compiled.search, cursor: undefined } };
    return findOffers(deps, first, anew, [...ignored, ...said], CARDS);
  }
}

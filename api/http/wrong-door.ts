import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { HttpProblem } from "./problem.ts";

/** What stands at an address that no route answers: it, by another method; it, without a last slash; or nothing. */
export function wrongDoor(server: FastifyInstance): (request: FastifyRequest, reply: FastifyReply) => unknown {
  const routes = new Map<string, { path: RegExp; methods: Set<string> }>();
  server.addHook("onRoute", ({ method, url }) => {
    const known = routes.get(url) ?? { path: pathOf(url), methods: new Set() };
    for (const one of [method].flat()) known.methods.add(one);
    routes.set(url, known);
  });
  const methodsOf = (path: string) => [...routes.values()].find((route) => route.path.test(path))?.methods;

  return (request, reply) => {
    const [path = "", query] = request.url.split("?");
    const methods = methodsOf(path);
    if (methods && !methods.has(request.method)) {
      reply.header("allow", [...methods].sort().join(", "));
      throw new HttpProblem(405, `Cette adresse ne répond pas à ${request.method}.`);
    }
    const bare = path.replace(/\/+$/, "");
    // Only to an address that we have: « //autre.example/ » would lead to another site.
    if (!methods && bare !== path && methodsOf(bare)?.has(request.method))
      return reply.redirect(query === undefined ? bare : `${bare}?${query}`, 308);
    throw new HttpProblem(404, "Il n’y a rien à cette adresse.");
  };
}

/** « /offre/:id » as a pattern of whole paths. */
const pathOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replace(/:\w+/g, "[^/]+")
      .replaceAll("*", ".*")}$`,
  );

import formbody from "@fastify/formbody";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { isDiskFull } from "../indexer/sqlite.ts";
import type { ApiDeps, ServerOptions } from "./deps.ts";
import { delivery } from "./http/delivery.ts";
import { metrics } from "./http/metrics.ts";
import { HttpProblem, problemTitle, refuseConnection, sendProblem } from "./http/problem.ts";
import { securityHeaders } from "./http/security.ts";
import { wrongDoor } from "./http/wrong-door.ts";
import { errorPage } from "./pages/errors.ts";
import { apiRoutes } from "./routes/api.ts";
import { feedRoutes } from "./routes/feed.ts";
import { openapi } from "./routes/openapi.ts";
import { operationRoutes } from "./routes/operation.ts";
import { operatorRoutes } from "./routes/operator/operator.ts";
import { pageRoutes } from "./routes/pages.ts";
import { staticRoutes } from "./routes/static.ts";
import { subscriptionRoutes } from "./routes/subscription.ts";

export type { ApiDeps, ServerOptions } from "./deps.ts";
export type WebServer = FastifyInstance;

/** The web server of the house, not yet listening: `await (await createServer(deps)).listen({ port, host })`. */
export async function createServer(deps: ApiDeps, options: ServerOptions = {}): Promise<FastifyInstance> {
  const server = fastify({
    bodyLimit: 64 * 1024,
    connectionTimeout: 30_000,
    requestTimeout: 15_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: true,
    // A reverse proxy says for whom it asks: without that all its readers would share one rate.
    trustProxy: options.trustProxy ?? "loopback",
    routerOptions: { maxParamLength: 300 },
    // Input is read by readInput, in French; schemas on routes only document. Given so, fastify's own compilers are not loaded.
    schemaController: {
      compilersFactory: {
        buildValidator: (() => () => (data: unknown) => ({ value: data })) as never,
        buildSerializer: () => () => JSON.stringify,
      },
    },
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, request, reply) => void answerError(deps, error, request, reply as FastifyReply),
  });
  server.setErrorHandler((error: FastifyError, request, reply) => answerError(deps, error, request, reply));
  securityHeaders(server, deps.site.publicUrl);
  const { revision } = deps;
  delivery(server, revision && (() => `${revision()} ${JSON.stringify(deps.state())}`));
  await server.register(formbody, { bodyLimit: 64 * 1024 });
  await server.register(rateLimit, {
    global: true,
    max: (request) => (request.method === "POST" ? (options.changesPerMinute ?? 20) : (options.ratePerMinute ?? 1200)),
    keyGenerator: (request) => `${request.method === "POST" ? "post" : "get"} ${request.ip}`,
    timeWindow: "1 minute",
    errorResponseBuilder: (_request, context) =>
      new HttpProblem(429, `Trop de demandes : réessayez dans ${Math.ceil(context.ttl / 1000)} s.`),
  });
  server.setNotFoundHandler({ preHandler: server.rateLimit() }, wrongDoor(server));
  const document = openapi(server, deps.site);
  const measures = metrics(server, deps);
  await server.register(apiRoutes, { deps, prefix: "/api/v1" });
  for (const routes of [operationRoutes, feedRoutes, staticRoutes, subscriptionRoutes, operatorRoutes]) {
    await server.register(routes, { deps, document, measures });
  }
  await server.register(pageRoutes, { deps, options });
  return server;
}

/** One way to say that something went wrong: problem+json under /api and to machines, a page to people. Causes stay inside. */
function answerError(deps: ApiDeps, error: FastifyError | HttpProblem, request: FastifyRequest, reply: FastifyReply) {
  const full = isDiskFull(error);
  const status = error.statusCode && error.statusCode >= 400 ? error.statusCode : full ? 507 : 500;
  const ours = full
    ? "Le disque de ce serveur est plein : rien de nouveau ne peut être gardé."
    : "Quelque chose s’est cassé de notre côté ; l’incident est consigné.";
  const detail = error instanceof HttpProblem ? error.message : status >= 500 ? ours : `${problemTitle(status)}.`;
  if (status >= 500) deps.report?.(error, `${request.method} ${request.routeOptions.url ?? "?"}`);
  if (wantsJson(request)) return sendProblem(reply, status, detail, error instanceof HttpProblem ? error.errors : []);
  return reply
    .code(status)
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .send(errorPage(deps, status, problemTitle(status), detail).markup);
}

const wantsJson = (request: FastifyRequest): boolean =>
  /^\/(api|openapi|metrics|healthz|flux\.atom|edition\.atom)\b/.test(request.url) ||
  !/html|\*\/\*/.test(request.headers.accept ?? "*/*");

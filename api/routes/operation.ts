import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { ApiDeps, Stats } from "../deps.ts";
import { type ApiDocument, docsPage } from "../pages/docs.ts";
import { frameOf } from "../pages/frame.ts";
import { HealthAnswer } from "../schemas/answers.ts";
import { isStale } from "../sources/report.ts";
import { hidden } from "./page-route.ts";

/** What machines and operators ask: is it alive, how is it doing, what does it speak. */
export async function operationRoutes(
  server: FastifyInstance,
  { deps, document, measures }: { deps: ApiDeps; document(): Promise<object>; measures(): Promise<string> },
): Promise<void> {
  server.get(
    "/healthz",
    {
      config: { rateLimit: false },
      schema: {
        operationId: "health",
        summary: "Le service répond-il ?",
        description:
          "503 quand la base ne répond pas, ou que l’index de recherche est à refaire (la prochaine recherche le refait). stale : aucun relevé ne s’est terminé depuis 26 h.",
        response: { 200: HealthAnswer, 503: HealthAnswer },
      },
    },
    async (_request, reply) => {
      const stats = await deps.stats().catch(() => null);
      const answer = healthOf(deps, stats, await deps.searchFault());
      reply.header("cache-control", "no-store").code(answer.status === "ok" ? 200 : 503);
      return answer;
    },
  );
  server.get(
    "/metrics",
    {
      schema: {
        operationId: "metrics",
        summary: "Mesures au format Prometheus",
        response: { 200: { description: "Mesures", content: { "text/plain": { schema: z.string() } } } },
      },
    },
    async (_request, reply) => {
      const text = await measures();
      return reply
        .type("text/plain; version=0.0.4; charset=utf-8")
        .serializer((body: string) => body)
        .send(text);
    },
  );
  server.get("/openapi.json", hidden, async (_request, reply) =>
    reply.type("application/json; charset=utf-8").send(await document()),
  );
  server.get("/docs", hidden, async (_request, reply) => {
    // Through JSON: what the page shows is what /openapi.json says.
    const shown = JSON.parse(JSON.stringify(await document())) as ApiDocument;
    return reply.type("text/html; charset=utf-8").send(docsPage(frameOf(deps), shown).markup);
  });
}

/** Alive, and is anything collected? A collection that died leaves the service up: 200, but `stale`. */
function healthOf(deps: ApiDeps, stats: Stats | null, searchFault: string | null): z.infer<typeof HealthAnswer> {
  const lastRunAt = stats?.lastRunAt ?? null;
  const stale = isStale(lastRunAt, deps.now());
  const quiet = stale ? "aucun relevé terminé depuis 26 h" : null;
  const fault = stats ? searchFault : "la base de données ne répond pas";
  return {
    status: fault === null ? "ok" : "degraded",
    version: deps.site.version,
    detail: fault ?? quiet,
    stale,
    lastRunAt,
  };
}

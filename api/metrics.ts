import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { ApiDeps } from "./deps.ts";
import { isStale } from "./report.ts";

/** Counters of this server alone (several may live in one process), and gauges read from the house when asked. */
export function metrics(server: FastifyInstance, deps: ApiDeps): () => Promise<string> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "vigie_" });
  watchRequests(server, registry);
  const offers = new Gauge({
    name: "vigie_offers",
    help: "Offers by status",
    labelNames: ["status"],
    registers: [registry],
  });
  const state = new Gauge({
    name: "vigie_source_state",
    help: "1 for the state a source is in",
    labelNames: ["source", "state"],
    registers: [registry],
  });
  const open = new Gauge({
    name: "vigie_source_open_offers",
    help: "Open offers of a source",
    labelNames: ["source"],
    registers: [registry],
  });
  const success = new Gauge({
    name: "vigie_source_last_success_seconds",
    help: "Unix time of the last whole run",
    labelNames: ["source"],
    registers: [registry],
  });
  const stale = new Gauge({
    name: "vigie_stale",
    help: "1 when no run has ended for 26 hours",
    registers: [registry],
  });
  const lastRun = new Gauge({
    name: "vigie_last_run_ended_seconds",
    help: "Unix time at which a run last ended; 0: never",
    registers: [registry],
  });
  return async () => {
    const [stats, health] = await Promise.all([deps.stats(), deps.sourcesHealth()]);
    offers.set({ status: "open" }, stats.open);
    offers.set({ status: "closed" }, stats.closed);
    stale.set(isStale(stats.lastRunAt, deps.now()) ? 1 : 0);
    lastRun.set(stats.lastRunAt ? Date.parse(stats.lastRunAt) / 1000 : 0);
    for (const gauge of [state, open, success]) gauge.reset();
    for (const one of health) {
      state.set({ source: one.name, state: one.state }, 1);
      open.set({ source: one.name }, one.openOffers);
      if (one.lastSuccessAt) success.set({ source: one.name }, Date.parse(one.lastSuccessAt) / 1000);
    }
    return registry.metrics();
  };
}

function watchRequests(server: FastifyInstance, registry: Registry): void {
  const requests = new Counter({
    name: "vigie_http_requests_total",
    help: "Requests answered",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "vigie_http_request_seconds",
    help: "Time to answer",
    labelNames: ["route"],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  });
  server.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "(aucune)";
    requests.inc({ method: request.method, route, status: reply.statusCode });
    seconds.observe({ route }, reply.elapsedTime / 1000);
  });
}

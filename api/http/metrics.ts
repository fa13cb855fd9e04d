import type { FastifyInstance } from "fastify";
import type { ApiDeps } from "../deps.ts";
import { isStale } from "../sources/report.ts";

/**
 * Counters of this server alone (several may live in one process), and gauges read from the house when asked. To be called
 * before the routes are added, which are then counted all. The library is loaded when the first answer has gone: that answer
 * waits for nothing that only counts it.
 */
export function metrics(server: FastifyInstance, deps: ApiDeps): () => Promise<string> {
  let opened: ReturnType<typeof openRegistry> | null = null;
  const registry = () => {
    opened ??= openRegistry();
    return opened;
  };
  server.addHook("onResponse", async (request, reply) => {
    const { requests, seconds } = await registry();
    const route = request.routeOptions.url ?? "(aucune)";
    requests.inc({ method: request.method, route, status: reply.statusCode });
    seconds.observe({ route }, reply.elapsedTime / 1000);
  });
  return async () => {
    const [all, stats, health, searchFault] = await Promise.all([
      registry(),
      deps.stats(),
      deps.sourcesHealth(),
      deps.searchFault(),
    ]);
    all.offers.set({ status: "open" }, stats.open);
    all.offers.set({ status: "closed" }, stats.closed);
    all.searchable.set(searchFault === null ? 1 : 0);
    all.stale.set(isStale(stats.lastRunAt, deps.now()) ? 1 : 0);
    all.lastRun.set(stats.lastRunAt ? Date.parse(stats.lastRunAt) / 1000 : 0);
    for (const gauge of [all.state, all.open, all.success]) gauge.reset();
    for (const one of health) {
      all.state.set({ source: one.name, state: one.state }, 1);
      all.open.set({ source: one.name }, one.openOffers);
      if (one.lastSuccessAt) all.success.set({ source: one.name }, Date.parse(one.lastSuccessAt) / 1000);
    }
    return all.text();
  };
}

async function openRegistry() {
  const { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } = await import("prom-client");
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: "vigie_" });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name, help, labelNames, registers });
  return {
    requests: new Counter({
      name: "vigie_http_requests_total",
      help: "Requests answered",
      labelNames: ["method", "route", "status"],
      registers,
    }),
    seconds: new Histogram({
      name: "vigie_http_request_seconds",
      help: "Time to answer",
      labelNames: ["route"],
      buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
      registers,
    }),
    offers: gauge("vigie_offers", "Offers by status", ["status"]),
    state: gauge("vigie_source_state", "1 for the state a source is in", ["source", "state"]),
    open: gauge("vigie_source_open_offers", "Open offers of a source", ["source"]),
    success: gauge("vigie_source_last_success_seconds", "Unix time of the last whole run", ["source"]),
    searchable: gauge("vigie_search_up", "1 when the search index is whole"),
    stale: gauge("vigie_stale", "1 when no run has ended for 26 hours"),
    lastRun: gauge("vigie_last_run_ended_seconds", "Unix time at which a run last ended; 0: never"),
    text: () => registry.metrics(),
  };
}

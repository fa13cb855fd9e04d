import type { FastifyInstance } from "fastify";
import { ASSETS } from "../pages/frame.ts";
import { hidden } from "./page-route.ts";

/** Our few files, from memory: no path of the disk can be asked for. */
export async function staticRoutes(server: FastifyInstance): Promise<void> {
  for (const [name, asset] of Object.entries(ASSETS)) {
    server.get(`/static/${name}`, { ...hidden, config: { rateLimit: false, keep: true } }, async (_request, reply) =>
      reply.type(asset.type).header("cache-control", "public, max-age=86400").send(asset.body),
    );
  }
  server.get("/favicon.ico", hidden, async (_request, reply) => reply.redirect("/static/vigie.svg", 301));
  server.get("/robots.txt", hidden, async (_request, reply) =>
    reply
      .type("text/plain; charset=utf-8")
      .send("User-agent: *\nDisallow: /abonnement\nDisallow: /desabonnement\nDisallow: /api/\nDisallow: /exploitant\n"),
  );
}

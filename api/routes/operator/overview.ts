import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { counted, frenchNumber } from "../../../offer/french.ts";
import { HttpProblem, notFound } from "../../http/problem.ts";
import { type Html, html } from "../../pages/html.ts";
import { notice } from "../../pages/operator/frame.ts";
import { overviewPage } from "../../pages/operator/overview.ts";
import { makeReport } from "../../sources/report.ts";
import { hidden, sendPage } from "../page-route.ts";
import { sourceRows, titlesOf } from "../source-rows.ts";
import { field, type RoomDeps, roomOf, runIn } from "./form.ts";

/** First page of the room, and its buttons. */
export function overviewRoutes(server: FastifyInstance, deps: RoomDeps): void {
  const { operator } = deps;
  server.get("/exploitant", hidden, async (request, reply) => {
    const [overview, rows, stats] = await Promise.all([operator.overview(), sourceRows(deps), deps.stats()]);
    const report = makeReport(rows, stats.lastRunAt, deps.now());
    const done = doneNotice(request.query as Record<string, unknown>);
    return sendPage(
      reply,
      overviewPage(roomOf(deps, request), { ...overview, report, rows, titles: titlesOf(deps), notice: done }),
    );
  });
  server.post("/exploitant/collecter", hidden, async (request, reply) => {
    const answer = await operator.collect(field(request, "source"));
    if (answer === "unknown") throw notFound("Aucune source ne porte ce nom.");
    if (typeof answer === "object") throw new HttpProblem(409, `Cette source ne peut pas être lue : ${answer.asleep}.`);
    return reply.redirect(`/exploitant?fait=${answer === "started" ? "collecte" : "occupe"}`, 303);
  });
  server.post("/exploitant/rouvrir", hidden, async (request, reply) =>
    reply.redirect(`/exploitant?fait=rouvert&n=${await operator.undoClosings(runIn(request))}`, 303),
  );
  server.post("/exploitant/confirmer", hidden, async (request, reply) => {
    const closed = await operator.confirmRun(runIn(request));
    if (closed === null) throw new HttpProblem(409, "Ce relevé n’est plus en doute, ou un autre l’a suivi.");
    return reply.redirect(`/exploitant?fait=confirme&n=${closed}`, 303);
  });
  server.post("/exploitant/rejoindre", hidden, async (request, reply) => {
    const answer = await operator.rejoin(field(request, "one"), field(request, "other"));
    if (answer === "unknown") throw notFound("Rien ne sépare ces deux offres, ou plus.");
    return reply.redirect(`/exploitant?fait=${answer === "joined" ? "rejoint" : "juge"}`, 303);
  });
  server.post("/exploitant/rejoindre-jour", hidden, async (request, reply) => {
    const day = z.iso.date().safeParse(field(request, "day"));
    if (!day.success) throw notFound("Aucun jour ne porte ce nom.");
    return reply.redirect(`/exploitant?fait=rejoints&n=${await operator.rejoinDay(day.data)}`, 303);
  });
  server.post("/exploitant/reindexer", hidden, async (_request, reply) => {
    const reports = await operator.reindex();
    const failed = reports.find((one) => one.error);
    if (failed) throw new HttpProblem(503, `${failed.engine} : ${failed.error}`);
    return reply.redirect(`/exploitant?fait=index&n=${Math.max(0, ...reports.map((one) => one.offers))}`, 303);
  });
}

/** What the last button did, said after the redirect. Nothing of the address is shown but a number. */
function doneNotice({ fait, n }: Record<string, unknown>): Html | null {
  const count = Number(n) || 0;
  switch (fait) {
    case "collecte":
      return notice("done", "Le relevé a commencé : il apparaît ci-dessous.");
    case "occupe":
      return notice("warn", "Un relevé est déjà en cours : attendez qu’il finisse.");
    case "rouvert":
      return notice("done", `${counted(count, "annonce rouverte", "annonces rouvertes")}.`);
    case "confirme":
      return notice("done", `Relevé confirmé : ${counted(count, "annonce fermée", "annonces fermées")}.`);
    case "rejoint":
      return notice("done", "Les deux annonces sont de nouveau une seule offre.");
    case "juge":
      return notice("warn", "Plus personne ne les sépare, mais les règles ne les tiennent pas pour une seule offre.");
    case "rejoints":
      return notice(
        "done",
        `${counted(count, "séparation reprise", "séparations reprises")} : les règles jugent seules.`,
      );
    case "index":
      return notice("done", `Index refaits : ${frenchNumber(count)} offres.`);
    case "ajoute":
      return html`<p class="notice done" role="status">Employeur ajouté ; son premier relevé a commencé.</p>`;
    default:
      return null;
  }
}

import type { FastifyInstance, FastifyRequest } from "fastify";
import { notFound } from "../../http/problem.ts";
import type { Html } from "../../pages/html.ts";
import { notice } from "../../pages/operator/frame.ts";
import { LONGEST_WHY, type TypedPair, twinsPage } from "../../pages/operator/twins.ts";
import { hidden, sendPage } from "../page-route.ts";
import { titlesOf } from "../source-rows.ts";
import { field, type RoomDeps, roomOf } from "./form.ts";

const HERE = "/exploitant/doublons";

/** Offers that the rules hold for one, perhaps, or any two: a person says whether they are, and may take it back. */
export function twinRoutes(server: FastifyInstance, deps: RoomDeps): void {
  const { operator } = deps;
  const show = async (request: FastifyRequest, said: Html | null, typed: TypedPair | null) =>
    twinsPage(roomOf(deps, request), await operator.twins(), titlesOf(deps), said, typed);
  server.get(HERE, hidden, async (request, reply) => {
    const { fait } = request.query as Record<string, unknown>;
    return sendPage(reply, await show(request, doneNotice(fait), null));
  });
  server.post(HERE, hidden, async (request, reply) => {
    const outcome = field(request, "decision");
    if (outcome !== "same" && outcome !== "different") throw notFound("Ce choix n’existe pas.");
    const why = field(request, "why").trim().slice(0, LONGEST_WHY) || null;
    const [one, other] = [field(request, "one"), field(request, "other")];
    const whyNot = await operator.decideTwins(one, other, { outcome, why });
    if (whyNot !== null) {
      const said = notice("warn", `Rien n’est décidé : ${whyNot}.`);
      return sendPage(reply.code(400), await show(request, said, { one, other, why }));
    }
    return reply.redirect(`${HERE}?fait=${outcome === "same" ? "reunies" : "distinctes"}`, 303);
  });
  server.post(`${HERE}/revenir`, hidden, async (request, reply) => {
    const isBack = await operator.undecideTwins(field(request, "one"), field(request, "other"));
    if (!isBack) throw notFound("Cette décision n’existe pas, ou plus.");
    return reply.redirect(`${HERE}?fait=repris`, 303);
  });
}

function doneNotice(fait: unknown): Html | null {
  switch (fait) {
    case "reunies":
      return notice("done", "C’est dit : une seule offre, avec toutes ses adresses.");
    case "distinctes":
      return notice("done", "C’est dit : deux offres, qui ne seront plus rapprochées.");
    case "repris":
      return notice("done", "Décision reprise : les règles jugent de nouveau seules.");
    default:
      return null;
  }
}

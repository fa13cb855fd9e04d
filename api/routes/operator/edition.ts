import type { FastifyInstance, FastifyRequest } from "fastify";
import { MOST_PINNED } from "../../../digest/edition.ts";
import { type EditionForm, editionRoomPage } from "../../pages/operator/edition.ts";
import { notice } from "../../pages/operator/frame.ts";
import { hidden, sendPage } from "../page-route.ts";
import { field, type RoomDeps, roomOf } from "./form.ts";

const PINS = Array.from({ length: MOST_PINNED }, (_, index) => `pin${index + 1}`);

/** The school's word of the week, and the offers that it picks out. */
export function editionRoutes(server: FastifyInstance, deps: RoomDeps): void {
  const { operator } = deps;
  const show = async (request: FastifyRequest, sent: EditionForm | null) =>
    editionRoomPage(roomOf(deps, request), await operator.editions(), sent);
  server.get("/exploitant/edition", hidden, async (request, reply) => sendPage(reply, await show(request, null)));
  server.post("/exploitant/edition", hidden, async (request, reply) => {
    const given = {
      week: field(request, "week"),
      note: field(request, "note"),
      pins: PINS.map((name) => field(request, name)),
    };
    const why = await operator.keepEdition(given);
    if (why === null)
      return sendPage(reply, await show(request, { given: null, notice: notice("done", "L’édition est gardée.") }));
    return sendPage(reply.code(400), await show(request, { given, notice: notice("warn", why) }));
  });
}

import type { FastifyInstance, FastifyRequest } from "fastify";
import { keptWords, SCHOOL_LISTS, type SchoolList } from "../../recruiters/school.ts";
import { notice } from "../pages/operator-frame.ts";
import { type SchoolForm, schoolPage } from "../pages/operator-school.ts";
import { notFound } from "../problem.ts";
import { field, type RoomDeps, roomOf } from "./operator-form.ts";
import { sendPage } from "./pages.ts";

const hidden = { schema: { hide: true } };

/** The school's own lists: whom it works with, and what it teaches. */
export function schoolRoutes(server: FastifyInstance, deps: RoomDeps): void {
  const { operator } = deps;
  const show = async (request: FastifyRequest, given: SchoolForm | null) =>
    schoolPage(roomOf(deps, request), await operator.school(), given);
  server.get("/exploitant/ecole", hidden, async (request, reply) => sendPage(reply, await show(request, null)));
  server.post("/exploitant/ecole", hidden, async (request, reply) => {
    const list = listIn(request);
    const text = field(request, "lines");
    const kept = await operator.keepSchoolList(list, text);
    if (typeof kept !== "string")
      return sendPage(reply, await show(request, { list, text: null, notice: notice("done", keptWords(list, kept)) }));
    return sendPage(reply.code(400), await show(request, { list, text, notice: notice("warn", kept) }));
  });
}

function listIn(request: FastifyRequest): SchoolList {
  const list = SCHOOL_LISTS.find((one) => one === field(request, "list"));
  if (!list) throw notFound("Aucune liste ne porte ce nom.");
  return list;
}

import type { FastifyInstance, FastifyRequest } from "fastify";
import { keptWords, SCHOOL_LISTS, type SchoolList } from "../../../recruiters/school.ts";
import { notFound } from "../../http/problem.ts";
import { notice } from "../../pages/operator/frame.ts";
import { type SchoolForm, schoolPage } from "../../pages/operator/school.ts";
import { hidden, sendPage } from "../page-route.ts";
import { field, fileOf, type RoomDeps, roomOf, tooLarge } from "./form.ts";

/** The school's own lists: whom it works with, and what it teaches. */
export function schoolRoutes(server: FastifyInstance, deps: RoomDeps): void {
  const { operator } = deps;
  const show = async (request: FastifyRequest, given: SchoolForm | null) =>
    schoolPage(roomOf(deps, request), await operator.school(), given);
  server.get("/exploitant/ecole", hidden, async (request, reply) => sendPage(reply, await show(request, null)));
  const refuse = (request: FastifyRequest) =>
    show(request, { list: null, text: null, notice: notice("warn", TOO_LARGE) });
  server.post("/exploitant/ecole", { ...hidden, errorHandler: tooLarge(refuse) }, async (request, reply) => {
    const list = listIn(request);
    const file = fileOf(request, "file");
    const text = file ? null : field(request, "lines");
    const kept = await operator.keepSchoolList(list, file ?? text!);
    if (typeof kept !== "string")
      return sendPage(reply, await show(request, { list, text: null, notice: notice("done", keptWords(list, kept)) }));
    return sendPage(reply.code(400), await show(request, { list, text, notice: notice("warn", kept) }));
  });
  server.post("/exploitant/ecole/vider", hidden, async (request, reply) => {
    await operator.clearSchoolList(listIn(request));
    return sendPage(reply, await show(request, { list: null, text: null, notice: notice("done", "Liste vidée.") }));
  });
}

const TOO_LARGE = "Cette liste dépasse 5 Mo : rien n’a changé. Gardez-en la seule colonne des noms, puis recommencez.";

function listIn(request: FastifyRequest): SchoolList {
  const list = SCHOOL_LISTS.find((one) => one === field(request, "list"));
  if (!list) throw notFound("Aucune liste ne porte ce nom.");
  return list;
}

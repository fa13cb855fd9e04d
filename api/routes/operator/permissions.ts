import type { FastifyInstance, FastifyRequest } from "fastify";
import { notice } from "../../pages/operator/frame.ts";
import { type PermissionForm, permissionsPage } from "../../pages/operator/permissions.ts";
import { hidden, sendPage } from "../page-route.ts";
import { field, type RoomDeps, roomOf } from "./form.ts";

const HERE = "/exploitant/permissions";

/** Permissions noted against terms that forbid reading: who gave it, when, for what. */
export function permissionRoutes(server: FastifyInstance, deps: RoomDeps): void {
  const { operator } = deps;
  const show = async (request: FastifyRequest, given: PermissionForm | null) => {
    const { fait } = request.query as Record<string, unknown>;
    const done =
      fait === "note"
        ? notice("done", "Permission notée.")
        : fait === "retire"
          ? notice("done", "Permission retirée : la source n’est plus lue.")
          : null;
    return permissionsPage(roomOf(deps, request), deps.sourceCards(), await operator.permissions(), given, done);
  };
  server.get(HERE, hidden, async (request, reply) => sendPage(reply, await show(request, null)));
  server.post(HERE, hidden, async (request, reply) => {
    const line = (name: string) => field(request, name).replace(/\s+/g, " ").trim();
    const given = { source: line("source"), by: line("by"), on: line("on"), scope: line("scope") };
    const error = await operator.allow(given);
    if (error) return sendPage(reply.code(400), await show(request, { ...given, error }));
    return reply.redirect(`${HERE}?fait=note`, 303);
  });
  server.post(`${HERE}/retirer`, hidden, async (request, reply) => {
    const was = await operator.forbid(field(request, "source"));
    return reply.redirect(was ? `${HERE}?fait=retire` : HERE, 303);
  });
}

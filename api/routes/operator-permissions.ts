import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { notice } from "../pages/operator-frame.ts";
import { isHeldBack, type PermissionForm, permissionsPage } from "../pages/operator-permissions.ts";
import { field, type RoomDeps, roomOf } from "./operator-form.ts";
import { hidden, sendPage } from "./page-route.ts";

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
    const given = { source: field(request, "source"), on: field(request, "on"), ...wordsOf(request) };
    const error = faultOf(deps, given) ?? (await operator.allow(given));
    if (error) return sendPage(reply.code(400), await show(request, { ...given, error }));
    return reply.redirect(`${HERE}?fait=note`, 303);
  });
  server.post(`${HERE}/retirer`, hidden, async (request, reply) => {
    const was = await operator.forbid(field(request, "source"));
    return reply.redirect(was ? `${HERE}?fait=retire` : HERE, 303);
  });
}

const wordsOf = (request: FastifyRequest) => {
  const line = (name: string, max: number) => field(request, name).replace(/\s+/g, " ").trim().slice(0, max);
  return { by: line("by", 200), scope: line("scope", 500) };
};

function faultOf(deps: RoomDeps, given: { source: string; by: string; on: string; scope: string }): string | null {
  const card = deps.sourceCards().find((one) => one.name === given.source);
  if (!card || !isHeldBack(card)) return "Cette source n’a pas besoin de permission.";
  if (given.by === "" || given.scope === "") return "Dites qui a donné la permission, et pour quoi.";
  if (!z.iso.date().safeParse(given.on).success) return "Donnez le jour sous la forme AAAA-MM-JJ.";
  return given.on > deps.now().toISOString().slice(0, 10) ? "Ce jour n’est pas encore venu." : null;
}

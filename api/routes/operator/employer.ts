import type { FastifyInstance } from "fastify";
import { employerPage, sniffedPage } from "../../pages/operator/employer.ts";
import { hidden, sendPage } from "../page-route.ts";
import { field, type RoomDeps, roomOf } from "./form.ts";

/** « Ajouter un employeur »: address → what is there → yes → kept and collected. */
export function employerRoutes(server: FastifyInstance, deps: RoomDeps): void {
  const { operator } = deps;
  server.get("/exploitant/employeur", hidden, async (request, reply) =>
    sendPage(reply, employerPage(roomOf(deps, request), "")),
  );
  server.post("/exploitant/employeur", hidden, async (request, reply) => {
    const address = field(request, "url").trim().slice(0, 2000);
    const room = roomOf(deps, request);
    if (address === "") return sendPage(reply.code(400), employerPage(room, "", "Donnez une adresse."));
    return sendPage(reply, sniffedPage(room, withoutSecret(address), await operator.sniff(address)));
  });
  server.post("/exploitant/employeur/ajouter", hidden, async (request, reply) => {
    const title = field(request, "title").replace(/\s+/g, " ").trim().slice(0, 120);
    const room = roomOf(deps, request);
    const again = (why: string) => sendPage(reply.code(400), employerPage(room, "", why));
    if (title === "") return again("Donnez le nom à montrer, puis recommencez.");
    const added = await operator.addEmployer(field(request, "proposal"), title);
    if (!added) return again("Cette proposition n’est plus valable : redonnez l’adresse.");
    return reply.redirect("/exploitant?fait=ajoute", 303);
  });
}

/** A password typed in an address is not shown back. */
const withoutSecret = (address: string): string => address.replace(/^([a-z][a-z\d+.-]*:)?(\/\/)?[^/?#]*@/i, "$1$2");

import type { FastifyInstance, FastifyRequest } from "fastify";
import { html } from "../../pages/html.ts";
import {
  type DepositForm,
  depositPage,
  keptNotice,
  readingPage,
  withdrawnWords,
} from "../../pages/operator/deposit.ts";
import { notice, operatorPage } from "../../pages/operator/frame.ts";
import { hidden, sendPage } from "../page-route.ts";
import { field, fileOf, type RoomDeps, roomOf, runIn, tooLarge } from "./form.ts";

/** « Déposer une page ou un courriel »: a document → its offers → yes → stored. */
export function depositRoutes(server: FastifyInstance, deps: RoomDeps): void {
  const { operator } = deps;
  const blank: DepositForm = { reader: "auto", url: "", notice: null };
  const show = async (request: FastifyRequest, given: Partial<DepositForm>) =>
    depositPage(roomOf(deps, request), operator.readers(), await operator.deposits(), { ...blank, ...given });

  server.get("/exploitant/depot", hidden, async (request, reply) => sendPage(reply, await show(request, {})));
  const refuse = (request: FastifyRequest) => show(request, { notice: notice("warn", TOO_LARGE) });
  server.post("/exploitant/depot", { ...hidden, errorHandler: tooLarge(refuse) }, async (request, reply) => {
    const given = { reader: field(request, "reader"), url: field(request, "url").trim().slice(0, 2000) };
    const bytes = fileOf(request, "file") ?? Buffer.from(field(request, "text"));
    const error = faultOf(operator.readers(), given, bytes);
    if (error) return sendPage(reply.code(400), await show(request, { ...given, notice: notice("warn", error) }));
    const answer = await operator.read({ reader: given.reader, bytes, url: given.url || null });
    return sendPage(reply, readingPage(roomOf(deps, request), answer));
  });
  server.post("/exploitant/depot/enregistrer", hidden, async (request, reply) => {
    const kept = await operator.keep(field(request, "reading"));
    if (!kept) {
      const error = "Cette lecture n’est plus en mémoire : déposez le document de nouveau.";
      return sendPage(reply.code(400), await show(request, { notice: notice("warn", error) }));
    }
    const content = { title: "C’est enregistré", lead: "", place: "/exploitant/depot" } as const;
    const body = html`<p><a class="button quiet" href="/exploitant/depot">Déposer autre chose, ou retirer ce dépôt</a></p>`;
    const told = { ...content, notice: keptNotice(kept.kept, kept.fresh) };
    return sendPage(reply, operatorPage(roomOf(deps, request), told, body));
  });
  server.post("/exploitant/depot/retirer", hidden, async (request, reply) => {
    const words = withdrawnWords(await operator.withdraw(runIn(request)));
    return sendPage(reply, await show(request, { notice: notice("done", words) }));
  });
}

const TOO_LARGE =
  "Ce document dépasse 5 Mo : rien n’en a été lu. Enregistrez la page sans ses images (« HTML seul »), ou collez-en le texte.";

function faultOf(readers: { name: string }[], given: { reader: string; url: string }, bytes: Buffer): string | null {
  if (bytes.length === 0 || /^\s*$/.test(bytes.subarray(0, 1000).toString("latin1")))
    return "Choisissez un fichier ou collez un texte.";
  if (given.reader !== "auto" && !readers.some((one) => one.name === given.reader))
    return "Choisissez dans la liste comment le document doit être lu.";
  const url = given.url === "" ? null : URL.parse(given.url);
  return given.url === "" || url?.protocol === "https:" || url?.protocol === "http:"
    ? null
    : "L’adresse doit commencer par https:// ou http://.";
}

import cookie from "@fastify/cookie";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ApiDeps } from "../../deps.ts";
import { readMultipart } from "../../http/multipart.ts";
import { HttpProblem } from "../../http/problem.ts";
import { requireOwnPage } from "../../http/security.ts";
import { createSessions, SESSION_MS, sameSecret } from "../../http/sessions.ts";
import type { Operator } from "../../operator.ts";
import { frameOf } from "../../pages/frame.ts";
import { closedPage, signInPage } from "../../pages/operator/frame.ts";
import { hidden, sendPage } from "../page-route.ts";
import { depositRoutes } from "./deposit.ts";
import { editionRoutes } from "./edition.ts";
import { employerRoutes } from "./employer.ts";
import { field, type RoomDeps } from "./form.ts";
import { overviewRoutes } from "./overview.ts";
import { permissionRoutes } from "./permissions.ts";
import { schoolRoutes } from "./school.ts";
import { twinRoutes } from "./twins.ts";

const SIGN_IN = "/exploitant/entrer";
/** Attempts a minute for one address. */
const ATTEMPTS = 5;
/** Five megabytes of document, and what a form needs around it. */
const UPLOAD_BYTES = 5 * 1024 * 1024 + 64 * 1024;

/** The operator's room: one key, one cookie, and a word in each form. Without a key there is only a page that says how to make one. */
export async function operatorRoutes(server: FastifyInstance, { deps }: { deps: ApiDeps }): Promise<void> {
  server.addHook("onSend", async (_request, reply) => void reply.header("cache-control", "no-store"));
  const { operator } = deps;
  if (!operator) {
    const closed = async (_request: FastifyRequest, reply: FastifyReply) =>
      sendPage(reply.code(404), closedPage(frameOf(deps)));
    for (const url of ["/exploitant", "/exploitant/*"]) server.all(url, hidden, closed);
    return;
  }
  await server.register(cookie);
  server.decorateRequest("session", null);
  server.addContentTypeParser(
    "multipart/form-data",
    { parseAs: "buffer", bodyLimit: UPLOAD_BYTES },
    async (request: FastifyRequest, body: Buffer) => readMultipart(body, request.headers["content-type"] ?? ""),
  );
  const door = doorOf(deps, operator);
  server.addHook("onRequest", door.onRequest);
  server.addHook("preHandler", door.preHandler);
  door.routes(server);
  const room: RoomDeps = { ...deps, operator };
  for (const routes of [
    overviewRoutes,
    employerRoutes,
    depositRoutes,
    twinRoutes,
    permissionRoutes,
    schoolRoutes,
    editionRoutes,
  ])
    routes(server, room);
}

/** Who may come in. The session is asked for before a body is read: a stranger uploads nothing. */
function doorOf(deps: ApiDeps, operator: Operator) {
  const secure = deps.site.publicUrl.startsWith("https:");
  const name = secure ? "__Secure-vigie" : "vigie";
  const options = { path: "/exploitant", httpOnly: true, sameSite: "strict", secure } as const;
  const sessions = createSessions(operator.token, () => deps.now().getTime());
  const isOpen = (request: FastifyRequest) => request.routeOptions.url === SIGN_IN;

  return {
    async onRequest(request: FastifyRequest, reply: FastifyReply) {
      if (request.method === "POST") requireOwnPage(request, deps.site.publicUrl);
      request.session = sessions.find(request.cookies[name]);
      if (request.session || isOpen(request)) return;
      if (request.method !== "POST") return reply.redirect(SIGN_IN, 303);
      throw new HttpProblem(401, "Votre session est finie : entrez de nouveau, puis recommencez.");
    },

    async preHandler(request: FastifyRequest) {
      if (request.method !== "POST" || isOpen(request)) return;
      if (!request.session || !sameSecret(field(request, "csrf"), request.session.csrf))
        throw new HttpProblem(403, "Ce formulaire n’est plus valable : rouvrez la page et recommencez.");
    },

    routes(server: FastifyInstance) {
      server.get(SIGN_IN, hidden, async (_request, reply) => sendPage(reply, signInPage(frameOf(deps), null)));
      server.post(
        SIGN_IN,
        { ...hidden, config: { rateLimit: { max: ATTEMPTS, timeWindow: "1 minute" } } },
        async (request, reply) => {
          const opened = sessions.open(field(request, "token"));
          if (!opened) return sendPage(reply.code(403), signInPage(frameOf(deps), "Ce n’est pas le jeton."));
          reply.setCookie(name, opened, { ...options, maxAge: SESSION_MS / 1000 });
          return reply.redirect("/exploitant", 303);
        },
      );
      server.post("/exploitant/sortir", hidden, async (request, reply) => {
        sessions.close(request.cookies[name]);
        reply.clearCookie(name, options);
        return reply.redirect("/", 303);
      });
    },
  };
}

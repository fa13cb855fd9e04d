import type { Socket } from "node:net";
import type { ConnectionError, FastifyReply } from "fastify";
import type { FieldError } from "../schemas/input.ts";

/** An answer that is not the one asked for; French, for API clients and pages alike. */
export class HttpProblem extends Error {
  readonly statusCode: number;
  readonly errors: FieldError[];
  constructor(statusCode: number, detail: string, errors: FieldError[] = []) {
    super(detail);
    this.name = "HttpProblem";
    this.statusCode = statusCode;
    this.errors = errors;
  }
}

export const badRequest = (errors: FieldError[]): HttpProblem =>
  new HttpProblem(400, errors.map((error) => `${error.field} : ${error.message}`).join(" ; "), errors);

export const notFound = (detail: string): HttpProblem => new HttpProblem(404, detail);

const TITLES: Record<number, string> = {
  400: "Requête incorrecte",
  401: "Il faut entrer",
  403: "Demande refusée",
  404: "Introuvable",
  405: "Méthode non admise",
  409: "Pas maintenant",
  413: "Corps trop gros",
  414: "Adresse trop longue",
  415: "Type de contenu non admis",
  408: "Demande trop lente",
  429: "Trop de demandes",
  431: "En-têtes ou adresse trop longs",
  500: "Erreur interne",
  503: "Service indisponible",
  507: "Plus de place",
};
export const problemTitle = (status: number): string => TITLES[status] ?? (status < 500 ? TITLES[400]! : TITLES[500]!);

/** RFC 9457. */
export function sendProblem(reply: FastifyReply, status: number, detail: string, errors: FieldError[] = []) {
  return reply
    .code(status)
    .type("application/problem+json; charset=utf-8")
    .header("cache-control", "no-store")
    .send(
      JSON.stringify({
        type: "about:blank",
        title: problemTitle(status),
        status,
        detail,
        instance: reply.request.url.slice(0, 500),
        ...(errors.length > 0 && { errors }),
      }),
    );
}

/** Written out: imported as a module, node:http loads the network library with its names, which no first answer needs. */
const BROKEN: Record<string, [status: number, reason: string]> = {
  HPE_HEADER_OVERFLOW: [431, "Request Header Fields Too Large"],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "Request Timeout"],
};

/** A request that Node itself could not read: no route, hook or reply exists for it. */
export function refuseConnection(error: ConnectionError, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [status, reason] = BROKEN[error.code] ?? [400, "Bad Request"];
  const title = problemTitle(status);
  const body = JSON.stringify({ type: "about:blank", title, status, detail: `${title}.` });
  socket.end(
    [
      `HTTP/1.1 ${status} ${reason}`,
      "Content-Type: application/problem+json; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "X-Content-Type-Options: nosniff",
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
    () => socket.destroy(),
  );
}

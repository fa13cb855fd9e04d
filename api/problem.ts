import type { FastifyReply } from "fastify";
import type { FieldError } from "./schemas/input.ts";

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
  429: "Trop de demandes",
  500: "Erreur interne",
  503: "Service indisponible",
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

import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { ApiDeps } from "../../deps.ts";
import type { Form } from "../../http/multipart.ts";
import { notFound } from "../../http/problem.ts";
import type { Session } from "../../http/sessions.ts";
import type { Operator } from "../../operator.ts";
import { frameOf } from "../../pages/frame.ts";
import type { Html } from "../../pages/html.ts";
import type { Room } from "../../pages/operator/frame.ts";
import { sendPage } from "../page-route.ts";

/** What a page of the room works with. */
export interface RoomDeps extends ApiDeps {
  operator: Operator;
}

declare module "fastify" {
  interface FastifyRequest {
    /** Set for every request past the door of the operator's room. */
    session: Session | null;
  }
}

export const roomOf = (deps: ApiDeps, request: FastifyRequest): Room => ({
  frame: frameOf(deps),
  csrf: request.session?.csrf ?? "",
});

/** A body that was not read to its end has lost its fields: what to do is said where it was sent from. */
export const tooLarge =
  (show: (request: FastifyRequest) => Html | Promise<Html>) =>
  async (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    if (error.statusCode !== 413) throw error;
    return sendPage(reply.code(413), await show(request));
  };

const isForm = (body: unknown): body is Form => (body as Form | null)?.fields instanceof Map;

/** Text of a field of either form type; blank when it is absent or sent twice. */
export function field(request: FastifyRequest, name: string): string {
  const { body } = request;
  const value = isForm(body) ? body.fields.get(name) : (body as Record<string, unknown> | undefined)?.[name];
  return typeof value === "string" ? value : "";
}

/** First file of that name; null when none was chosen. */
export const fileOf = (request: FastifyRequest, name: string): Buffer | null =>
  (isForm(request.body) && request.body.files.find((one) => one.name === name)?.bytes) || null;

/** Number of a run, in a field of that name. */
export function runIn(request: FastifyRequest): number {
  const run = Number(field(request, "run"));
  if (!Number.isInteger(run) || run < 1) throw notFound("Aucun relevé ne porte ce numéro.");
  return run;
}

import type { FastifyReply } from "fastify";
import type { Html } from "../pages/html.ts";

/** What the description of the API leaves out. */
export const hidden = { schema: { hide: true } };

export const sendPage = (reply: FastifyReply, page: Html) => reply.type("text/html; charset=utf-8").send(page.markup);

import type { FastifyInstance, FastifyRequest } from "fastify";
import { HttpProblem } from "./problem.ts";

/** No script at all: what an offer says can never run, even if an escape were forgotten. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** A letter bears its own style, as mails must; it loads nothing and runs nothing either. */
export const LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

/** `same-origin` and not `no-referrer`: with the latter browsers send `Origin: null` on our own forms. */
export function securityHeaders(server: FastifyInstance, publicUrl: string): void {
  const https = publicUrl.startsWith("https:");
  server.addHook("onRequest", async (_request, reply) => {
    reply.headers({
      "content-security-policy": CONTENT_SECURITY_POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
    });
    if (https) reply.header("strict-transport-security", "max-age=31536000; includeSubDomains");
  });
}

/**
 * A change asked from one of our own pages. There is no session to steal, but another site must not make our readers
 * split offers or subscribe: every browser says where a form came from (Sec-Fetch-Site or Origin). Throws 403.
 */
export function requireOwnPage(request: FastifyRequest, publicUrl: string): void {
  const site = request.headers["sec-fetch-site"];
  const origin = request.headers.origin;
  if (
    site !== undefined
      ? site === "same-origin"
      : origin !== undefined && isOurs(origin, request.headers.host, publicUrl)
  )
    return;
  throw new HttpProblem(403, "Cette demande ne vient pas d’une page de Vigie : ouvrez la page et recommencez.");
}

function isOurs(origin: string, host: string | undefined, publicUrl: string): boolean {
  const from = URL.parse(origin);
  return from !== null && (from.origin === URL.parse(publicUrl)?.origin || (host !== undefined && from.host === host));
}

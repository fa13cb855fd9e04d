import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { frenchWeekday } from "../../offer/french.ts";
import type { ApiDeps } from "../deps.ts";
import { HttpProblem } from "../http/problem.ts";
import { LETTER_POLICY, requireOwnPage } from "../http/security.ts";
import { frameOf } from "../pages/frame.ts";
import { html } from "../pages/html.ts";
import { actionPage, CONSENT, subscriptionPage } from "../pages/subscription.ts";
import type { OffersQuery } from "../schemas/offers-query.ts";
import { askedOfLetter, forLetter } from "../search/letter.ts";
import { compile, readOffersQuery, readSearch } from "../search/offers.ts";
import { searchOf, searchWords } from "../search/words.ts";
import { hidden, sendPage } from "./page-route.ts";
import { titlesOf } from "./source-rows.ts";

type Raw = Record<string, unknown>;

/** Subscribe, confirm, unsubscribe. A GET never changes anything: link scanners open every link of a mail. */
export async function subscriptionRoutes(server: FastifyInstance, { deps }: { deps: ApiDeps }): Promise<void> {
  // One-click requests come as either form type (RFC 8058); their body says nothing that the token does not.
  server.addContentTypeParser("multipart/form-data", { parseAs: "buffer", bodyLimit: 16_384 }, async () => ({}));
  server.addHook("onSend", async (_request, reply) => void reply.header("cache-control", "no-store"));
  server.get("/abonnement", hidden, async (request, reply) => showForm(deps, reply, request.query as Raw));
  server.get("/abonnement/apercu", hidden, async (request, reply) => showLetter(deps, reply, request.query as Raw));
  server.post("/abonnement", hidden, async (request, reply) => {
    requireOwnPage(request, deps.site.publicUrl);
    return subscribe(deps, reply, (request.body ?? {}) as Raw);
  });
  server.get("/abonnement/confirmer", hidden, async (request, reply) =>
    askConfirmation(deps, reply, tokenOf(request.query)),
  );
  server.post("/abonnement/confirmer", hidden, async (request, reply) => confirm(deps, reply, tokenOf(request.query)));
  server.get("/desabonnement", hidden, async (request, reply) => askUnsubscribe(deps, reply, tokenOf(request.query)));
  server.post("/desabonnement", hidden, async (request, reply) => unsubscribe(deps, reply, tokenOf(request.query)));
}

/** The token is opaque to us; anything else than one short word is none. */
const tokenOf = (query: unknown): string => {
  const { t } = query as Raw;
  return typeof t === "string" && /^[\w.~-]{1,512}$/.test(t) ? t : "";
};

/** Only what can be searched is kept; a place that nobody knows is asked again, since a letter without it would be of the whole country. */
async function formOf(deps: ApiDeps, given: Pick<ReturnType<typeof readOffersQuery>, "query" | "errors">) {
  const { query, unused } = forLetter(given.query);
  return {
    words: wordsOf(deps, query),
    query,
    search: searchOf(query),
    available: deps.subscriptions.available,
    unplaced: (await compile(query, deps)).errors,
    unused: [...given.errors, ...unused].map(({ field, message }) => ({ name: field, why: message })),
  };
}

const showForm = async (deps: ApiDeps, reply: FastifyReply, raw: Raw) =>
  sendPage(
    reply,
    subscriptionPage(frameOf(deps), { ...(await formOf(deps, readOffersQuery(raw))), email: "", error: null }),
  );

/** What a new reader of this search would receive today. */
async function showLetter(deps: ApiDeps, reply: FastifyReply, raw: Raw) {
  const { search } = await askedOfLetter(raw, deps);
  const letter = await deps.subscriptions.preview(search);
  return reply.header("content-security-policy", LETTER_POLICY).type("text/html; charset=utf-8").send(letter);
}

const NOT_SENT =
  "Le courriel de confirmation n’a pas pu partir : vérifiez l’adresse, ou réessayez dans quelques minutes. Rien n’a été enregistré.";
const Email = z.email().max(254);

async function subscribe(deps: ApiDeps, reply: FastifyReply, body: Raw) {
  const typed = typeof body.search === "string" ? body.search.slice(0, 4000) : "";
  const form = await formOf(deps, { query: readSearch(typed), errors: [] });
  const email = typeof body.email === "string" ? body.email.trim().slice(0, 300) : "";
  const error = faultOf(deps, email, body.consent);
  if (error || form.unplaced.length > 0)
    return sendPage(reply.code(400), subscriptionPage(frameOf(deps), { ...form, email, error }));
  if (!(await deps.subscriptions.request({ email, search: form.search, consent: CONSENT })))
    return sendPage(reply.code(503), subscriptionPage(frameOf(deps), { ...form, email, error: NOT_SENT }));
  // The same answer whether the address was known or not: the page must not tell who reads us.
  return sendPage(
    reply,
    actionPage(frameOf(deps), {
      title: "Un courriel vous attend",
      lead: "Ouvrez-le : un abonnement ne commence qu’une fois confirmé. S’il n’arrive pas, regardez dans les indésirables.",
      back: form.search,
    }),
  );
}

function faultOf(deps: ApiDeps, email: string, consent: unknown): string | null {
  if (!deps.subscriptions.available)
    return "L’envoi de courriels n’est pas réglé sur cette installation : l’abonnement n’a pas été enregistré.";
  if (!Email.safeParse(email).success) return "Cette adresse électronique n’est pas valable.";
  return consent === "oui" ? null : "Cochez la case pour donner votre accord : sans lui, rien n’est enregistré.";
}

const wordsOf = (deps: ApiDeps, query: OffersQuery): string =>
  searchWords(query, titlesOf(deps), deps.site.profileTitle);

async function known(deps: ApiDeps, token: string) {
  const subscription = token ? await deps.subscriptions.describe(token) : null;
  if (!subscription)
    throw new HttpProblem(404, "Ce lien n’est pas, ou plus, reconnu. Copiez-le en entier depuis le courriel.");
  return subscription;
}

async function askConfirmation(deps: ApiDeps, reply: FastifyReply, token: string) {
  const { search, state } = await known(deps, token);
  const sentence = wordsOf(deps, readSearch(search));
  if (state === "ended")
    return sendPage(
      reply,
      actionPage(frameOf(deps), {
        title: "Cet abonnement est terminé",
        lead: html`Vous vous en êtes désabonné, ou il a pris fin : ce lien ne le rouvre pas. Recherche : ${sentence}. <a href="/abonnement${search && `?${search}`}">La demander de nouveau</a>`,
        back: search,
      }),
    );
  return sendPage(
    reply,
    actionPage(frameOf(deps), {
      title: state === "active" ? "Abonnement déjà confirmé" : "Confirmer l’abonnement",
      lead: `Recherche : ${sentence}.`,
      ...(state === "pending" && { action: { href: `/abonnement/confirmer?t=${token}`, label: "Je confirme" } }),
      back: search,
    }),
  );
}

const CONFIRMED = {
  confirmed: [200, "C’est confirmé", "Rien d’autre à faire."],
  already: [200, "C’était déjà confirmé", "Rien à faire : votre abonnement est actif."],
  expired: [410, "Ce lien a expiré", "Refaites la demande depuis la page de la recherche."],
  unknown: [404, "Lien non reconnu", "Copiez le lien en entier depuis le courriel."],
} as const;

async function confirm(deps: ApiDeps, reply: FastifyReply, token: string) {
  const outcome = token ? await deps.subscriptions.confirm(token) : "unknown";
  const [status, title, said] = CONFIRMED[outcome];
  const lead = status === 200 ? `${said} ${leavesOn(await deps.subscriptions.nextSending())}` : said;
  return sendPage(
    reply.code(status),
    actionPage(frameOf(deps), { title, lead, back: await searchBehind(deps, token) }),
  );
}

const leavesOn = (next: string | null): string =>
  `Votre lettre partira ${next ? `le ${frenchWeekday(next)}` : "au prochain envoi de la semaine"}.`;

/** So that the way back keeps the search. */
const searchBehind = async ({ subscriptions }: ApiDeps, token: string): Promise<string> =>
  (token && (await subscriptions.describe(token))?.search) || "";

async function askUnsubscribe(deps: ApiDeps, reply: FastifyReply, token: string) {
  const { search, state } = await known(deps, token);
  const sentence = wordsOf(deps, readSearch(search));
  return sendPage(
    reply,
    actionPage(frameOf(deps), {
      title: state === "ended" ? "Vous êtes déjà désabonné" : "Se désabonner",
      lead: `Recherche : ${sentence}.`,
      ...(state !== "ended" && {
        action: {
          href: `/desabonnement?t=${token}`,
          label: "Me désabonner",
          field: ["List-Unsubscribe", "One-Click"] as [string, string],
        },
      }),
      back: search,
    }),
  );
}

const UNSUBSCRIBED = {
  done: [200, "Vous êtes désabonné", "Vous ne recevrez plus rien de cette recherche."],
  already: [200, "Vous étiez déjà désabonné", "Rien à faire : aucun courriel ne partira."],
  unknown: [404, "Lien non reconnu", "Copiez le lien en entier depuis le courriel."],
} as const;

async function unsubscribe(deps: ApiDeps, reply: FastifyReply, token: string) {
  const [status, title, lead] = UNSUBSCRIBED[token ? await deps.subscriptions.unsubscribe(token) : "unknown"];
  return sendPage(
    reply.code(status),
    actionPage(frameOf(deps), { title, lead, back: await searchBehind(deps, token) }),
  );
}

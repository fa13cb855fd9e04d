import { escapeHtml } from "../indexer/text/escape-html.ts";
import { button, link, mailPage, paragraph } from "./html.ts";
import type { Rendered } from "./render.ts";
import { spaced } from "./words.ts";

const SUBJECT = "Confirmez votre abonnement à Vigie";
const IGNORE = spaced(
  "Si ce n’était pas vous, ne faites rien : sans confirmation, rien ne vous sera envoyé et votre adresse sera effacée sous sept jours.",
);
const LONGEST = 110;

/** Anybody can have this mail sent to anybody: words of theirs carry no address and no long message. */
function harmless(title: string): string {
  const words = title
    .replace(/\S*(?:\/\/|www\.|@)\S*/gi, "…")
    .replace(/[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:\/\S*)?/gu, "…")
    .replace(/\s+/g, " ")
    .trim();
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`;
}

const askedFor = (title: string): string =>
  spaced(
    `Quelqu’un, sans doute vous, a demandé à recevoir chaque semaine, de Vigie, les nouvelles offres de cette recherche : ${harmless(title)}.`,
  );

/** The mail that asks for the second « oui ». */
export function renderConfirmation(facts: { title: string; confirm: string }): Rendered {
  const ask = askedFor(facts.title);
  const how = spaced("Pour confirmer, ouvrez cette page puis appuyez sur le bouton :");
  return {
    subject: SUBJECT,
    text: [ask, "", how, facts.confirm, "", IGNORE, ""].join("\n"),
    html: mailPage({
      title: SUBJECT,
      teaser: "Un geste encore, et la lettre de la semaine est à vous.",
      body: [
        paragraph("head", "Vigie"),
        paragraph("h1", "Confirmez votre abonnement"),
        paragraph("p", escapeHtml(ask)),
        button(facts.confirm, "Confirmer mon abonnement"),
        paragraph(
          "soft",
          `${escapeHtml(spaced("Le bouton ne répond pas ? Ouvrez cette adresse :"))} ${link(facts.confirm, facts.confirm)}`,
        ),
        paragraph("soft", escapeHtml(IGNORE)),
      ].join("\n"),
    }),
  };
}

const KNOWN = "Vous recevez déjà cette lettre de Vigie";
const KNOWN_SAID = spaced(
  "Votre abonnement est actif : rien à confirmer, et la lettre ne vous sera pas envoyée deux fois.",
);
const KNOWN_IGNORE = spaced("Si ce n’était pas vous, ne faites rien : votre abonnement reste tel qu’il est.");

/** The same request by somebody who confirmed it before. */
export function renderAlready(facts: { title: string; unsubscribe: string }): Rendered {
  const ask = askedFor(facts.title);
  const leave = spaced("Pour ne plus la recevoir :");
  return {
    subject: KNOWN,
    text: [ask, "", KNOWN_SAID, "", KNOWN_IGNORE, "", leave, facts.unsubscribe, ""].join("\n"),
    html: mailPage({
      title: KNOWN,
      teaser: "Rien à faire : elle continue.",
      body: [
        paragraph("head", "Vigie"),
        paragraph("h1", "Vous recevez déjà cette lettre"),
        paragraph("p", escapeHtml(ask)),
        paragraph("p", escapeHtml(KNOWN_SAID)),
        paragraph("soft", escapeHtml(KNOWN_IGNORE)),
        paragraph("soft", `${escapeHtml(leave)} ${link(facts.unsubscribe, "Se désabonner")}`),
      ].join("\n"),
    }),
  };
}

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

/** The mail that asks for the second « oui ». */
export function renderConfirmation(facts: { title: string; confirm: string }): Rendered {
  const ask = spaced(
    `Quelqu’un, sans doute vous, a demandé à recevoir chaque semaine, de Vigie, les nouvelles offres de cette recherche : ${harmless(facts.title)}.`,
  );
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

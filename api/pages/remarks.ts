import { spaced } from "../../offer/french.ts";
import type { OffersQuery } from "../schemas/offers-query.ts";
import { FILTER_NAMES } from "../search/words.ts";
import { type Html, html } from "./html.ts";

/** Something of a search to be told, by the name that its field has on the page. */
interface Remark {
  name: string;
  why: string;
  /** Links to what may have been meant. */
  links?: Html[];
}

/** What was asked and could not be used. */
export const withoutEffect = (unused: readonly Remark[]): Html => remarks("Sans effet sur cette recherche :", unused);

/** What was used otherwise than its words promise. */
export const withOtherEffect = (used: readonly Remark[]): Html => remarks("À savoir :", used);

function remarks(heading: string, told: readonly Remark[]): Html {
  if (told.length === 0) return html``;
  return html`<div class="notice warn" role="status"><p><strong>${spaced(heading)}</strong></p><ul>${told.map(
    ({ name, why, links = [] }) =>
      html`<li>${nameOf(name)} : ${spaced(why)}${links.length > 0 && html`. Choisir : ${links.map((link, at) => html`${at > 0 && " · "}${link}`)}`}</li>`,
  )}</ul></div>`;
}

const nameOf = (name: string): Html =>
  Object.hasOwn(FILTER_NAMES, name) ? html`${FILTER_NAMES[name as keyof OffersQuery]}` : html`<code>${name}</code>`;

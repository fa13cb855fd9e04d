import { counted, spaced } from "../../offer/french.ts";
import type { Hint } from "../schemas/answers.ts";
import { type Html, html } from "./html.ts";

const link = ({ search, words }: Hint): Html => html`<a href="/${search && `?${search}`}">${spaced(words)}</a>`;

const line = (lead: string, hints: readonly Hint[]): Html =>
  hints.length === 0
    ? html``
    : html`<p class="hints">${spaced(lead)} ${hints.map((hint, at) => html`${at > 0 && " · "}${link(hint)} <span class="muted">(${counted(hint.total, "offre")})</span>`)}</p>`;

const of = (hints: readonly Hint[], kind: Hint["kind"]) => hints.filter((hint) => hint.kind === kind);

/** Above the results: what a filter says better than words, what is around the place, who is left out for not telling, and what they are not. */
export const besideResults = (hints: readonly Hint[], isFound: boolean): Html =>
  html`${line("Vouliez-vous filtrer ?", of(hints, "meant"))}${isFound && line("Aux alentours :", of(hints, "wider"))}${line("Laissées de côté :", of(hints, "unsaid"))}${of(
    hints,
    "elsewhere",
  ).map(
    ({ words }) =>
      html`<p class="notice">${spaced(`${words} n’est le lieu d’aucune de ces offres : elles ne font que le nommer.`)}</p>`,
  )}`;

/** Below a short list: what keeps most away. */
export const belowResults = (hints: readonly Hint[]): Html => {
  const less = lessOf(hints);
  return less.length === 0 ? html`` : html`<div class="takeaway"><h2>Peu d’offres ?</h2><ul>${less}</ul></div>`;
};

/** Where nothing was found: which word or filter is too much, and how far the next offers are. */
export const insteadOfResults = (hints: readonly Hint[]): Html[] => [
  ...lessOf(hints),
  ...of(hints, "wider").map((hint) => html`<li>Plus loin, ${link(hint)} : ${counted(hint.total, "offre")}</li>`),
];

/** What is told without a word under « Vouliez-vous filtrer ? » is not told twice. */
const lessOf = (hints: readonly Hint[]): Html[] =>
  of(hints, "without")
    .filter(({ words }) => !of(hints, "meant").some((meant) => meant.words.endsWith(`sans ${words}`)))
    .map((hint) => html`<li>Sans ${link(hint)} : ${counted(hint.total, "offre")}</li>`);

import { spaced } from "../../offer/french.ts";
import type { FieldError } from "../schemas/input.ts";
import { queryString } from "../search/query-string.ts";
import { type Html, html } from "./html.ts";

type Query = Parameters<typeof queryString>[0];

/** Places that nobody knows, asked again: what may have been meant, or all of France by the reader's own choice. `path`: the page. */
export function unplaced(errors: readonly FieldError[], query: Query, path: string): Html {
  const link = (changed: Query, label: string) =>
    html`<li><a href="${path}?${queryString({ ...query, ...changed })}">${label}</a></li>`;
  const nowhere = Object.fromEntries(errors.map(({ field }) => [field, null]));
  const proposed = errors.flatMap(({ field, proposals = [] }) =>
    proposals.map((place) => link({ [field]: place }, place)),
  );
  return html`<div class="empty"><h2>Où chercher ?</h2>${errors.map(({ message }) => html`<p>${spaced(sentence(message))}</p>`)}
<ul>${proposed}${link({ ...nowhere, ...("near" in nowhere && { radius: null }) }, "Chercher dans toute la France")}</ul></div>`;
}

const sentence = (message: string): string => message[0]!.toUpperCase() + message.slice(1);

import type { ApiDeps } from "../deps.ts";
import { frameOf } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { page } from "./layout.ts";

/** What a person sees when an address is wrong or we are. */
export function errorPage(deps: ApiDeps, status: number, title: string, detail: string): Html {
  return page(
    frameOf(deps),
    { title, section: null, robots: "noindex" },
    html`<div class="wrap narrow lost"><p class="code">${status}</p><h1>${title}</h1><p class="lead">${detail}</p>
<p><a class="button" href="/">Chercher une offre</a></p>${
      status >= 500 &&
      html`<p class="muted">Si cela dure, écrivez à l’exploitant (page <a href="/a-propos">À propos</a>).</p>`
    }</div>`,
  );
}

import { spaced } from "../../../offer/french.ts";
import { type Html, html } from "../html.ts";
import { type Frame, heading, page } from "../layout.ts";

/** What every page of the operator needs beside the frame. */
export interface Room {
  frame: Frame;
  /** Goes with each form. */
  csrf: string;
}

const MENU = [
  ["/exploitant", "Vue d’ensemble"],
  ["/exploitant/employeur", "Ajouter un employeur"],
  ["/exploitant/depot", "Déposer une page ou un courriel"],
  ["/exploitant/doublons", "Doublons"],
  ["/exploitant/permissions", "Permissions"],
  ["/exploitant/ecole", "L’école"],
  ["/exploitant/edition", "L’édition"],
] as const;
type Place = (typeof MENU)[number][0];

export function operatorPage(
  room: Room,
  content: { title: string; lead: Html | string; place: Place; notice?: Html | null },
  body: Html,
): Html {
  return page(
    room.frame,
    { title: content.title, section: null, robots: "noindex" },
    html`<div class="wrap operator"><nav class="rooms" aria-label="Exploitant"><ul>${MENU.map(
      ([href, label]) =>
        html`<li><a href="${href}"${content.place === href && html` aria-current="page"`}>${label}</a></li>`,
    )}<li>${form(room, "/exploitant/sortir", html`<button class="link">Sortir</button>`, { name: "inline" })}</li></ul></nav>
${heading(content.title, content.lead)}${content.notice}${body}</div>`,
  );
}

/** A form of this room: posted, with the word that proves that it comes from this session. */
export function form(
  room: Pick<Room, "csrf">,
  action: string,
  content: Html,
  options: { name?: string; upload?: boolean } = {},
): Html {
  return html`<form class="${options.name ?? "stack"}" method="post" action="${action}"${options.upload && html` enctype="multipart/form-data"`}><input type="hidden" name="csrf" value="${room.csrf}">${content}</form>`;
}

/** A form that is one button: what it sends goes hidden. `aloud`: what a screen reader hears behind the words, where a row of them looks alike. */
export const button = (
  room: Pick<Room, "csrf">,
  action: string,
  fields: Record<string, string | number>,
  words: string,
  aloud = "",
): Html =>
  form(
    room,
    action,
    html`${Object.entries(fields).map(([name, value]) => hidden(name, value))}<button class="quiet small">${words}${aloud && html`<span class="vh"> ${aloud}</span>`}</button>`,
    { name: "inline" },
  );

export const hidden = (name: string, value: string | number): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

/** Offers that somebody put together or apart, a line each. */
export const sideBySide = (sides: readonly { id: string; title: string; employer: string | null }[]): Html =>
  html`${sides.map(({ id, title, employer }, at) => html`${at > 0 && html`<br>`}<a href="/offre/${id}">${title}</a>${employer && html`, ${employer}`}`)}`;

export const notice = (kind: "" | "warn" | "shut" | "done", text: string): Html =>
  html`<p class="notice ${kind}" role="status">${spaced(text)}</p>`;

/** The room has no key: how to make one. */
export function closedPage(frame: Frame): Html {
  return page(
    frame,
    { title: "Pages de l’exploitant fermées", section: null, robots: "noindex" },
    html`<div class="wrap narrow lost"><p class="code">404</p><h1>Ces pages sont fermées</h1>
<p class="lead">Elles servent à qui exploite cette installation : relevés, employeurs, pages déposées, permissions.</p>
<p>Pour les ouvrir, donnez au réglage <code>VIGIE_OPERATOR_TOKEN</code> un jeton secret d’au moins 16 caractères, puis redémarrez Vigie. Par exemple :</p>
<p><code>VIGIE_OPERATOR_TOKEN=$(openssl rand -hex 24) npm start</code></p>
<p><a class="button" href="/">Chercher une offre</a></p></div>`,
  );
}

export function signInPage(frame: Frame, error: string | null): Html {
  return page(
    frame,
    { title: "Entrer", section: null, robots: "noindex" },
    html`<div class="wrap narrow">${heading("Entrer", "Ces pages sont réservées à qui exploite cette installation.")}
<form class="stack" method="post" action="/exploitant/entrer">
${error && html`<p class="notice warn" role="alert" id="erreur">${error}</p>`}
<label for="jeton">Jeton de l’exploitant</label>
<input id="jeton" type="password" name="token" required maxlength="400" autocomplete="current-password"${error && html` aria-describedby="erreur"`}>
<button type="submit">Entrer</button>
<p class="muted">C’est la valeur du réglage <code>VIGIE_OPERATOR_TOKEN</code>. La session dure douze heures ; un redémarrage y met fin.</p>
</form></div>`,
  );
}

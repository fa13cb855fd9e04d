import { counted, frenchDay, spaced } from "../../offer/french.ts";
import type { Site, SiteState } from "../deps.ts";
import { type Html, html } from "./html.ts";

export interface Frame {
  site: Site;
  state: SiteState;
  /** Address of the style sheet, with its version. */
  styles: string;
  /** True when the operator's room is open: the foot of the page leads to it. */
  operator: boolean;
}

type Section = "offres" | "recruteurs" | "competences" | "sources" | "a-propos" | null;

const MENU = [
  ["offres", "/", "Offres"],
  ["recruteurs", "/recruteurs", "Recruteurs"],
  ["competences", "/competences", "Compétences"],
  ["sources", "/sources", "Sources"],
  ["a-propos", "/a-propos", "À propos"],
] as const;

/** Whole page around a content. `feed`: the same content for feed readers. */
export function page(
  frame: Frame,
  options: {
    title: string;
    section: Section;
    /** What a keyboard may go to at once, before the content: an id. */
    skip?: { to: string; label: string };
    feed?: string;
    description?: string;
    robots?: string;
  },
  content: Html,
): Html {
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${options.title} · Vigie</title>
${options.description && html`<meta name="description" content="${options.description}">`}
${options.robots && html`<meta name="robots" content="${options.robots}">`}
<link rel="stylesheet" href="${frame.styles}">
<link rel="icon" href="/static/vigie.svg" type="image/svg+xml">
${options.feed && html`<link rel="alternate" type="application/atom+xml" title="Le même contenu en flux" href="${options.feed}">`}
</head>
<body>
${options.skip && html`<a class="skip" href="#${options.skip.to}">${options.skip.label}</a>`}
<a class="skip" href="#contenu">Aller au contenu</a>
<header class="top">
<div class="wrap bar">
<a class="brand" href="/" aria-label="Vigie, accueil">${lighthouse()}<span>Vigie</span></a>
<nav aria-label="Principal"><ul>${MENU.map(
    ([name, href, label]) =>
      html`<li><a href="${href}"${options.section === name && html` aria-current="page"`}>${label}</a></li>`,
  )}</ul></nav>
</div>
</header>
${banners(frame.state)}
<main id="contenu">${content}</main>
<footer class="foot"><div class="wrap">
<p><strong>Vigie</strong> guette les offres « ${frame.site.profileTitle} » en France, et montre ses preuves. Ce que personne n’a dit reste marqué « non précisé ».</p>
<p><a href="/a-propos">Méthode et limites</a> · <a href="/docs">API</a> · <a href="/edition">Édition de la semaine</a> · <a href="/sources">État des sources</a>${frame.operator && html` · <a href="/exploitant" rel="nofollow">Exploitation</a>`} · version ${frame.site.version}</p>
</div></footer>
</body>
</html>`;
}

/** Sweep of a lighthouse: our mark. */
const lighthouse = (): Html => html`<svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
<path class="beam" d="M17 9 31 3v13z"/><path class="tower" d="M12 13h8l2 16H10z"/><path class="stripe" d="M11.4 18h9.2l.5 4H10.9z"/>
<path class="tower" d="M12 7h8v5h-8z"/><path class="roof" d="M16 2l5 5H11z"/><path class="lamp" d="M14 8.2h4v3h-4z"/></svg>`;

/** What a reader must know before believing the page. */
function banners(state: SiteState): Html {
  const notes: Html[] = [];
  if (state.demo) {
    const day = frenchDay(state.replayedAt);
    notes.push(
      html`<p class="banner demo"><strong>Démonstration.</strong> Ces pages rejouent des enregistrements${
        day && ` du ${day}`
      } : rien n’y est en direct.</p>`,
    );
  }
  if (state.collecting) {
    const { done, total, current } = state.collecting;
    notes.push(
      html`<p class="banner work" role="status"><strong>Relevé en cours.</strong> ${counted(done, "source lue", "sources lues")} sur ${total}${
        current && html` ; en ce moment : ${current}`
      }. Les résultats se complètent : rechargez la page dans un instant.</p>`,
    );
  }
  if (state.notCollecting) {
    notes.push(
      html`<p class="banner alert" role="status"><strong>Aucune collecte.</strong> ${spaced(state.notCollecting)} Hors ligne, <code>npm run demo</code> montre le produit.</p>`,
    );
  }
  if (state.nothingReachable) {
    notes.push(
      html`<p class="banner alert" role="alert"><strong>Aucun site n’est joignable.</strong> Le dernier relevé n’a rien pu lire. Vérifiez la connexion, ou voyez Vigie à l’œuvre hors ligne : <code>npm run demo</code>.</p>`,
    );
  }
  return notes.length > 0 ? html`<section class="banners wrap" aria-label="État de Vigie">${notes}</section>` : html``;
}

/** Title block of a page that is not the search. */
export const heading = (title: string, lead: Html | string): Html =>
  html`<div class="heading"><h1>${title}</h1><p class="lead">${typeof lead === "string" ? spaced(lead) : lead}</p></div>`;

import type { FieldError } from "../schemas/input.ts";
import type { OffersQuery } from "../schemas/offers-query.ts";
import { type Html, html } from "./html.ts";
import { type Frame, heading, page } from "./layout.ts";
import { withoutEffect } from "./remarks.ts";
import { unplaced } from "./unplaced.ts";

/** The sentence that is ticked; it is kept as the proof of consent. */
export const CONSENT =
  "J’accepte de recevoir chaque semaine, à cette adresse, les nouvelles offres de cette recherche. Je peux me désabonner à tout moment, d’un clic.";

interface SubscriptionForm {
  /** The search in words, and as a query string. */
  words: string;
  search: string;
  email: string;
  error: string | null;
  available: boolean;
  query: OffersQuery;
  /** Places that nobody knows: nothing can be subscribed to before they are mended. */
  unplaced: FieldError[];
  /** What was asked and cannot be kept: a number that is none. */
  unused: { name: string; why: string }[];
}

export function subscriptionPage(frame: Frame, form: SubscriptionForm): Html {
  return page(
    frame,
    { title: "Recevoir cette recherche", section: null, robots: "noindex" },
    html`<div class="wrap narrow">${heading("Recevoir cette recherche", "Un courriel par semaine, dix offres au plus, jamais deux fois la même. Une semaine sans nouvelle offre, il le dit aussi.")}
<div class="box search-recap"><h2>La recherche</h2><p>${form.words}</p><p><a href="/${form.search && `?${form.search}`}">La modifier</a>${form.unplaced.length === 0 && html` · <a href="/abonnement/apercu${form.search && `?${form.search}`}">Voir la lettre de cette semaine</a>`}</p></div>
${withoutEffect(form.unused)}
${form.unplaced.length > 0 ? unplaced(form.unplaced, form.query, "/abonnement") : addressForm(form)}</div>`,
  );
}

const addressForm = (form: SubscriptionForm): Html =>
  html`${!form.available && html`<p class="notice warn"><strong>Aucun courriel ne peut partir de cette installation :</strong> l’envoi n’est pas réglé (<code>SMTP_URL</code>). Le <a href="/flux.atom${form.search && `?${form.search}`}">flux Atom</a> de cette recherche fonctionne sans courriel.</p>`}
<form class="stack" method="post" action="/abonnement">
<input type="hidden" name="search" value="${form.search}">
${form.error && html`<p class="notice warn" role="alert" id="erreur">${form.error}</p>`}
<label for="email">Adresse électronique</label>
<input id="email" type="email" name="email" required maxlength="254" autocomplete="email" value="${form.email}"${form.error && html` aria-describedby="erreur"`}>
<label class="check consent"><input type="checkbox" name="consent" value="oui" required><span>${CONSENT}</span></label>
<button type="submit"${!form.available && html` disabled`}>Demander la confirmation</button>
<p class="muted">Vous recevrez d’abord un courriel de confirmation : rien d’autre ne part avant votre confirmation. L’adresse ne sert qu’à cet envoi. Ni pixel, ni lien de suivi.</p>
</form>`;

/** A short page with one sentence and, where something must be done, one button that does it by POST. */
export function actionPage(
  frame: Frame,
  content: {
    title: string;
    lead: Html | string;
    action?: { href: string; label: string; field?: [string, string] };
    back?: string;
  },
): Html {
  const { action } = content;
  return page(
    frame,
    { title: content.title, section: null, robots: "noindex" },
    html`<div class="wrap narrow">${heading(content.title, content.lead)}
${action && html`<form method="post" action="${action.href}">${action.field && html`<input type="hidden" name="${action.field[0]}" value="${action.field[1]}">`}<button type="submit">${action.label}</button></form>`}
<p><a href="/${content.back ? `?${content.back}` : ""}">Retour aux offres</a></p></div>`,
  );
}

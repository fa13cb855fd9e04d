import { type Html, html, outgoing } from "./html.ts";
import { type Frame, heading, page } from "./layout.ts";

export function aboutPage(frame: Frame): Html {
  const { contact, userAgent, profileTitle } = frame.site;
  return page(
    frame,
    {
      title: "À propos",
      section: "a-propos",
      description: "Ce que Vigie fait, ce qu’elle ne sait pas, comment la joindre.",
    },
    html`<div class="wrap narrow prose">${heading("À propos de Vigie", html`Une vigie pour les offres « ${profileTitle} » en France : elle lit les sites qui se laissent lire, réunit les annonces d’une même offre, et montre d’où vient chaque renseignement.`)}
<h2>Ce qu’elle fait</h2>
<ul><li><strong>Elle lit</strong> les API officielles, les flux, les pages publiques des employeurs et les alertes reçues par courriel.</li>
<li><strong>Elle juge le métier</strong> sur l’intitulé et le texte, et cite la phrase qui a décidé.</li>
<li><strong>Elle réunit</strong> les annonces d’une même offre sous une seule fiche, dit pourquoi, et se laisse contredire : « ce n’est pas la même offre ».</li>
<li><strong>Elle donne trois dates</strong> : celle qu’annonce l’employeur, celle où nous l’avons vue pour la première fois, celle où nous l’avons vérifiée.</li></ul>
<h2>Ce qu’elle ne sait pas</h2>
<ul><li>Un renseignement absent de l’offre reste « non précisé » : rien n’est deviné, ni salaire, ni lieu, ni date. Un mois reste un mois : « début en mars 2027 ».</li>
<li>De certaines offres elle ne lit qu’un extrait, ou l’intitulé dans un courriel : ce qu’elle n’y trouve pas est « non lu ».</li>
<li>Une offre que nous n’avons pas revue depuis une semaine le dit, et nomme la source qui n’a pas pu être lue depuis.</li>
<li>Certaines sources interdisent la lecture automatique ou nous refusent : elles sont <a href="/sources">bloquées ou endormies, et cela se voit</a>.</li>
<li>Une offre n’est clôturée que sur une preuve (page disparue, date passée, mention du site) ou après deux relevés complets sans elle. Il arrive donc qu’une offre pourvue reste affichée quelques jours.</li>
<li>Le jugement du métier se trompe parfois : la phrase citée permet d’en juger. Une tournure qu’aucune règle ne connaît est comparée à 3 500 phrases
étiquetées ; l’offre le dit alors.</li></ul>
<h2>Comment elle lit</h2>
<p>Sous son nom, <code>${userAgent}</code>, en suivant robots.txt, à un rythme lent, sans contourner aucun refus. Pour ne plus être lu, il suffit de nommer <code>VigieBot</code> dans votre robots.txt, ou de nous écrire.</p>
<h2>Données personnelles</h2>
<p>Les noms, adresses et téléphones de recruteurs sont retirés avant tout enregistrement. Les pages n’ont ni traceur, ni témoin de connexion (cookie), ni script. L’adresse d’un abonné ne sert qu’à son envoi hebdomadaire ; après un désabonnement elle n’est plus utilisée, puis elle est effacée.</p>
<h2>Nous écrire</h2>
<p>${contactLine(contact)}</p></div>`,
  );
}

function contactLine(contact: string | null): Html {
  if (!contact)
    return html`<span class="unknown">L’exploitant de cette installation n’a pas indiqué d’adresse (<code>VIGIE_CONTACT</code>).</span>`;
  const href = outgoing(contact);
  if (href) return html`<a href="${href}" rel="noopener noreferrer">${contact}</a>`;
  return /^[^\s@<>]+@[^\s@<>]+$/.test(contact) ? html`<a href="mailto:${contact}">${contact}</a>` : html`${contact}`;
}

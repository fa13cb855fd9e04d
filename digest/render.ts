import type { OfferRecord } from "../indexer/store/store.ts";
import type { Choice } from "./choose.ts";
import { contract, day, pay, places, telework } from "./words.ts";

/** How the sources were when the digest was made: an empty week is only honest with it. */
export interface SourcesState {
  upToDate: number;
  total: number;
  /** Sources that should work and do not, with the day of their last success. */
  broken: { title: string; since: string | null }[];
}

export interface DigestFacts {
  /** « Chef de projet IA à Lyon ». */
  title: string;
  choice: Choice;
  sources: SourcesState;
  /** Instant. */
  now: string;
  links: { site: string; search: string; offer(id: string): string; unsubscribe: string };
}

export interface Rendered {
  subject: string;
  html: string;
  text: string;
}

/** The only way into the HTML: whatever an offer holds, it is text. */
export const escapeHtml = (value: string): string => value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const count = (n: number, one: string, many: string): string => `${n.toLocaleString("fr-FR")} ${n > 1 ? many : one}`;
const SPACES = /\s+/g;
const oneLine = (value: string): string => value.replace(SPACES, " ").trim();
const clip = (value: string, length: number): string =>
  value.length <= length ? value : `${value.slice(0, length - 1).trimEnd()}…`;

export function subjectOf(facts: DigestFacts): string {
  const news = facts.choice.shown.length + facts.choice.others.length;
  if (news === 0) return `Aucune nouvelle offre cette semaine – ${clip(oneLine(facts.title), 60)}`;
  return `${count(news, "nouvelle offre", "nouvelles offres")} – ${clip(oneLine(facts.title), 60)}`;
}

function sourcesSentence({ upToDate, total, broken }: SourcesState): string {
  const state = `${upToDate} ${upToDate > 1 ? "sources" : "source"} sur ${total} à jour`;
  if (broken.length === 0) return `${state}.`;
  const names = broken
    .slice(0, 3)
    .map((one) => `${one.title} ${one.since ? `en panne depuis le ${day(one.since)}` : "jamais lue avec succès"}`);
  return `${state} ; ${names.join(" ; ")}${broken.length > 3 ? ` ; et ${broken.length - 3} autres` : ""}.`;
}

interface Card {
  title: string;
  line: string;
  facts: string;
  why: string | null;
  dates: string;
  url: string;
}

function cardOf({ offer }: OfferRecord, facts: DigestFacts): Card {
  const announced = offer.postedAt ? `annoncée le ${day(offer.postedAt)}` : "date d’annonce non précisée";
  return {
    title: oneLine(offer.title),
    line: `${offer.employer.name ? oneLine(offer.employer.name) : "Employeur non communiqué"} · ${oneLine(places(offer, facts.choice.cities[offer.id]))}`,
    facts: [contract(offer), telework(offer), pay(offer)].filter(Boolean).join(" · "),
    why:
      offer.role.evidence[0] && offer.role.evidence[0].quote !== offer.title
        ? clip(oneLine(offer.role.evidence[0].quote), 200)
        : null,
    dates: `${announced}${offer.verifiedAt ? `, vérifiée le ${day(offer.verifiedAt)}` : ""}`,
    url: facts.links.offer(offer.id),
  };
}

const intro = (facts: DigestFacts): string => {
  const { shown, others } = facts.choice;
  const news = shown.length + others.length;
  if (news === 0) return "0 nouvelle offre depuis votre dernier message.";
  return `${count(news, "nouvelle offre", "nouvelles offres")} depuis votre dernier message${others.length > 0 ? ` ; en voici ${shown.length}` : ""}.`;
};

const REASON =
  "Vous recevez ce message parce que vous avez confirmé votre abonnement à cette recherche. Aucun suivi d’ouverture ni de clic.";

function renderText(facts: DigestFacts, cards: Card[]): string {
  const lines = [`Vigie – ${oneLine(facts.title)}`, "", intro(facts), ""];
  for (const card of cards) {
    lines.push(`* ${card.title}`, `  ${card.line}`, `  ${card.facts}`);
    if (card.why) lines.push(`  « ${card.why} »`);
    lines.push(`  ${card.dates}`, `  ${card.url}`, "");
  }
  if (facts.choice.others.length > 0)
    lines.push(`Et ${count(facts.choice.others.length, "autre", "autres")} : ${facts.links.search}`, "");
  lines.push(
    sourcesSentence(facts.sources),
    "",
    `Toute la recherche : ${facts.links.search}`,
    "",
    "-- ",
    REASON,
    `Se désabonner : ${facts.links.unsubscribe}`,
    "",
  );
  return lines.join("\n");
}

const STYLE = {
  body: "margin:0;padding:0;background:#f4f1ea;color:#1d2733;font-family:Georgia,'Times New Roman',serif;",
  page: "max-width:600px;margin:0 auto;padding:28px 20px 36px;",
  head: "font-size:15px;letter-spacing:.04em;color:#8a3b12;margin:0 0 6px;",
  title: "font-size:24px;line-height:1.25;margin:0 0 14px;",
  card: "background:#ffffff;border:1px solid #e2dccf;border-radius:8px;padding:16px 18px;margin:0 0 12px;",
  link: "color:#0d4a63;text-decoration:underline;",
  sans: "font-family:Helvetica,Arial,sans-serif;font-size:14px;line-height:1.5;margin:4px 0 0;",
  soft: "font-family:Helvetica,Arial,sans-serif;font-size:13px;line-height:1.5;color:#56606b;margin:6px 0 0;",
} as const;

function renderCard(card: Card): string {
  const e = escapeHtml;
  return `<div style="${STYLE.card}"><h2 style="font-size:18px;line-height:1.3;margin:0;"><a href="${e(card.url)}" style="${STYLE.link}">${e(card.title)}</a></h2>
<p style="${STYLE.sans}"><strong>${e(card.line)}</strong><br>${e(card.facts)}</p>${card.why ? `\n<p style="${STYLE.soft}">« ${e(card.why)} »</p>` : ""}
<p style="${STYLE.soft}">${e(card.dates)}</p></div>`;
}

function renderHtml(facts: DigestFacts, cards: Card[], subject: string): string {
  const e = escapeHtml;
  const others = facts.choice.others.length;
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${e(subject)}</title></head>
<body style="${STYLE.body}"><div style="${STYLE.page}" role="article" aria-label="${e(subject)}">
<p style="${STYLE.head}">Vigie · ${e(day(facts.now))}</p>
<h1 style="${STYLE.title}">${e(oneLine(facts.title))}</h1>
<p style="${STYLE.sans}margin-bottom:16px;">${e(intro(facts))}</p>
${cards.map(renderCard).join("\n")}
${others > 0 ? `<p style="${STYLE.sans}"><a href="${e(facts.links.search)}" style="${STYLE.link}">Et ${count(others, "autre offre", "autres offres")}</a></p>` : ""}
<p style="${STYLE.soft}margin-top:18px;">${e(sourcesSentence(facts.sources))}</p>
<p style="${STYLE.soft}"><a href="${e(facts.links.search)}" style="${STYLE.link}">Voir toute la recherche</a></p>
<hr style="border:0;border-top:1px solid #d9d2c3;margin:22px 0 12px;">
<p style="${STYLE.soft}">${e(REASON)} <a href="${e(facts.links.unsubscribe)}" style="${STYLE.link}">Se désabonner</a></p>
</div></body></html>
`;
}

/** One digest as a person reads it, in HTML and in plain text. Pure. */
export function renderDigest(facts: DigestFacts): Rendered {
  const subject = subjectOf(facts);
  const cards = facts.choice.shown.map((record) => cardOf(record, facts));
  return { subject, html: renderHtml(facts, cards, subject), text: renderText(facts, cards) };
}

/** The mail that asks for the second « oui ». */
export function renderConfirmation(facts: { title: string; confirm: string; site: string }): Rendered {
  const e = escapeHtml;
  const title = oneLine(facts.title);
  const ask = `Quelqu’un, sans doute vous, a demandé à recevoir chaque semaine les nouvelles offres de la recherche « ${title} » sur Vigie.`;
  const ignore =
    "Si ce n’était pas vous, ne faites rien : sans confirmation, rien ne vous sera envoyé et votre adresse sera effacée sous sept jours.";
  return {
    subject: "Confirmez votre abonnement à Vigie",
    text: [
      ask,
      "",
      "Pour confirmer, ouvrez cette page puis appuyez sur le bouton :",
      facts.confirm,
      "",
      ignore,
      "",
    ].join("\n"),
    html: `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Confirmez votre abonnement à Vigie</title></head>
<body style="${STYLE.body}"><div style="${STYLE.page}"><p style="${STYLE.head}">Vigie</p><h1 style="${STYLE.title}">Confirmez votre abonnement</h1>
<p style="${STYLE.sans}">${e(ask)}</p>
<p style="${STYLE.sans}margin:18px 0;"><a href="${e(facts.confirm)}" style="background:#0d4a63;color:#ffffff;padding:12px 18px;border-radius:6px;text-decoration:none;">Confirmer mon abonnement</a></p>
<p style="${STYLE.soft}">${e(ignore)}</p></div></body></html>
`,
  };
}

import { employerOf } from "../../digest/card.ts";
import type { NewsRecord } from "../../digest/changes.ts";
import type { Choice } from "../../digest/choose.ts";
import { chosenWords, NOTE_TITLE, newsWords, PINNED_TITLE, paragraphsOf, sourcesWords } from "../../digest/render.ts";
import type { Sheet } from "../../digest/sheet.ts";
import { capital, counted, frenchDay, spaced } from "../../offer/french.ts";
import { contractLine, payLine, roleLine, startLine } from "../../offer/line.ts";
import { contractWords, placeName, placesWords, unsaid } from "../../offer/words.ts";
import { atom } from "./atom.ts";
import { said } from "./card.ts";
import { type Html, html } from "./html.ts";
import { type Frame, heading, page } from "./layout.ts";
import { qrCode } from "./qr-code.ts";

/** The week of a whole promotion: on the screen, on one A4 sheet in a corridor (styles/sheet.css says how), and as a feed. */

const FEED = "/edition.atom";
const titleOf = ({ site }: Frame): string => spaced(`Les offres « ${site.profileTitle} » de la semaine`);
const weekOf = ({ monday }: Sheet): string => `semaine du ${frenchDay(monday)}`;

export async function editionPage(frame: Frame, sheet: Sheet, now: Date): Promise<Html> {
  const { monday, note, choice } = sheet;
  const { pinned, shown } = choice;
  const title = titleOf(frame);
  const slips = [
    ...pinned.map((record) => slip(frame, sheet, record, PICKED)),
    ...shown.map((record) => slip(frame, sheet, record, null)),
  ];
  return page(
    frame,
    { title, section: null, feed: FEED, description: "L’édition de la semaine, à lire ou à imprimer." },
    html`<div class="wrap sheet">${heading(title, leadOf(sheet))}
${hints(frame)}
${note && html`<section class="word" id="${monday}"><h2>${NOTE_TITLE}</h2>${paragraphsOf(note.text).map((line) => html`<p>${line}</p>`)}</section>`}
${slips.length > 0 ? html`<div class="slips">${await Promise.all(slips)}</div>` : EMPTY}
<footer><p class="all">${othersWords(choice)} : <strong><a href="/">${addressOf(frame)}</a></strong></p><p>${sourceLine(frame, sheet, now)}</p></footer></div>`,
  );
}

const PICKED = html`<p class="picked">${PINNED_TITLE}</p>`;
const EMPTY = html`<p class="empty">Aucune nouvelle offre n’a été lue cette semaine.<a class="screen" href="/"> Toutes les offres ouvertes</a></p>`;

function leadOf(sheet: Sheet): string {
  const { choice } = sheet;
  const picked = choice.pinned.length;
  const chosen =
    picked > 0
      ? ` ${counted(picked, "offre")} à ne pas manquer, ${picked > 1 ? "choisies" : "choisie"} par l’école.`
      : "";
  return `${capital(weekOf(sheet))}. ${newsWords(choice, "cette semaine")}${chosen}`;
}

const othersWords = ({ others }: Choice): string =>
  others.length > 0
    ? `${counted(others.length, "autre nouvelle offre", "autres nouvelles offres")} et toutes les offres ouvertes`
    : "Toutes les offres ouvertes";

/** Not on paper. */
const hints = ({ site }: Frame): Html =>
  html`<p class="screen muted"><span class="desk">Imprimer : <kbd>Ctrl</kbd> + <kbd>P</kbd>, ou <kbd>⌘</kbd> + <kbd>P</kbd> ; tout tient sur une feuille A4, à afficher dans un couloir. </span><a href="${FEED}">La même chose en flux Atom</a></p>
${isOfThisMachine(site.publicUrl) && html`<p class="screen desk notice warn">Les codes mènent à ${site.publicUrl}, où un téléphone ne peut pas aller : l’adresse publique de ce site est à donner au réglage <code>VIGIE_PUBLIC_URL</code>.</p>`}`;

const isOfThisMachine = (url: string): boolean => /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(new URL(url).hostname);
const addressOf = ({ site }: Frame): string => site.publicUrl.replace(/^https?:\/\//, "");

/** Day, address, and how far what is here can be believed. */
function sourceLine(frame: Frame, { sources }: Sheet, now: Date): string {
  return [
    `${frenchDay(now.toISOString())} · ${addressOf(frame)} ·`,
    sourcesWords({ sources, now: now.toISOString() }),
    "Ce que personne n’a dit est marqué « non précisé » ; une offre peut avoir été pourvue depuis.",
  ].join(" ");
}

/** One offer: the same lines in the same order, each with room for what it holds (styles/card.css). */
async function slip({ site }: Frame, { choice }: Sheet, record: NewsRecord, label: Html | null): Promise<Html> {
  const { offer } = record;
  const path = `/offre/${encodeURIComponent(offer.id)}`;
  const cities = choice.cities[offer.id] ?? offer.places.map(placeName);
  const more = [startLine(offer), (offer.pay || offer.payInWords) && payLine(offer)].filter(Boolean);
  const posted = frenchDay(offer.postedAt);
  const near = roleLine(offer);
  return html`<article class="slip"><div>${label}<h2><a href="${path}">${offer.title}</a></h2>
<p class="who">${employerOf(record)}</p><p class="where">${said(placesWords(cities), `lieu ${unsaid(offer)}`)}</p>
<p class="what">${said(contractWords(offer.contract), contractLine(offer))}${more.map((words) => html`\u00a0· ${words}`)}</p>
<p class="dates">${near && `${near} · `}${posted ? `annoncée le ${posted}` : "date d’annonce non précisée"}</p></div>
${await qrCode(`${site.publicUrl}${path}`, "Code QR : l’adresse de cette offre")}</article>`;
}

/** The same content for feed readers. */
export function editionFeed(frame: Frame, sheet: Sheet, now: Date): string {
  const { note, choice, monday } = sheet;
  return atom({
    site: frame.site,
    title: titleOf(frame),
    subtitle: `${newsWords(choice, "cette semaine")} ${sourceLine(frame, sheet, now)}`,
    path: FEED,
    page: "/edition",
    next: null,
    word: note && {
      path: `/edition#${monday}`,
      title: `${NOTE_TITLE}, ${weekOf(sheet)}`,
      content: html`${paragraphsOf(note.text).map((line) => html`<p>${line}</p>`)}`,
      at: note.writtenAt,
    },
    rows: [...choice.pinned, ...choice.shown],
    picked: { ids: new Set(choice.pinned.map(({ offer }) => offer.id)), label: chosenWords(1) },
    now,
  });
}

import { escapeHtml } from "../indexer/text/escape-html.ts";
import { capital, counted } from "../offer/french.ts";
import { type Card, cardOf, changedWords, changeWords } from "./card.ts";
import type { Change, NewsRecord } from "./changes.ts";
import type { Choice } from "./choose.ts";
import { card, link, mailPage, paragraph, STYLE } from "./html.ts";
import { clip, day, oneLine, short, spaced } from "./words.ts";

/** How the sources were when the digest was made: an empty week is only honest with it. */
export interface SourcesState {
  upToDate: number;
  total: number;
  /** Sources that should work and do not: « en panne », and when they were last read whole; since when they fail nobody noted. */
  broken: { title: string; state: string; lastWhole: string | null }[];
}

export interface DigestFacts {
  /** The whole search in words: « Chef de projet IA – Alternance, Lyon (69) ». */
  title: string;
  /** The reader's first letter: there is none before it. */
  first: boolean;
  /** Day or instant since when what came is news: that of the last letter, or as far back as a first one looks. */
  since: string;
  /** The school's word of the week, a paragraph a line; empty: none. */
  note: string;
  choice: Choice;
  /** Where there is no news, how many open offers answer this search; else null. */
  open: number | null;
  /** Offers of this search that another letter of the same address shows this week: not repeated here. */
  elsewhere: number;
  changes: readonly Change[];
  /** « demo »: the offers are those of a demonstration; the sources of this house say nothing of them. */
  sources: SourcesState | "demo";
  /** Instant. */
  now: string;
  /** `unsubscribe`: null in a preview, which nobody receives. */
  links: { search: string; others: string; offer(id: string): string; unsubscribe: string | null };
}

export interface Rendered {
  subject: string;
  html: string;
  text: string;
}

/** The letter in words, before it is text or HTML. */
interface Letter {
  title: string;
  intro: string;
  note: string[];
  pinned: Card[];
  /** « Offres choisies par l’école ». */
  chosen: string;
  cards: Card[];
  /** « et 57 autres ». */
  others: string | null;
  changes: { title: string; who: string | null; what: string; url: string }[];
  moreChanges: string | null;
  /** What « non lu » means, where a card says it. */
  unread: string | null;
  sources: string;
}

const MOST_CHANGES = 10;
const MOST_BROKEN = 6;
const REASON = spaced(
  "Vous recevez ce message parce que vous avez confirmé votre abonnement à cette recherche. Ni pixel, ni lien de suivi.",
);
const PREVIEW = spaced(
  "Ceci est un aperçu : personne ne l’a reçu. Chaque lettre envoyée porte ici un lien pour se désabonner d’un clic.",
);

const UNREAD = spaced("« Non lu » : seule une partie de l’annonce nous est parvenue. Le reste se lit sur son site.");

const chosen = (n: number): string => `${counted(n, "offre choisie", "offres choisies")} par l’école`;
/** `elsewhere`: those of another letter of the same address are new all the same. */
const offers = (n: number, elsewhere = 0): string =>
  n === 0 ? `Aucune ${elsewhere > 0 ? "autre " : ""}nouvelle offre` : counted(n, "nouvelle offre", "nouvelles offres");

const LONGEST_TITLE = 110;

function subjectOf(facts: DigestFacts): string {
  return spaced(`${heldWords(facts)} – ${clip(capital(oneLine(facts.title)), LONGEST_TITLE)}`);
}

/** What is read in the letter; only one with nothing in it begins by what it lacks. */
function heldWords({ choice: { news, pinned }, elsewhere, changes, since, now }: DigestFacts): string {
  if (news > 0) return offers(news);
  const held = [...(pinned.length > 0 ? [chosen(pinned.length)] : []), ...changedWords(changes)];
  return held.length > 0 ? held.join(", ") : `${offers(0, elsewhere)} depuis le ${day(since, now)}`;
}

/** « 12 nouvelles offres cette semaine ; en voici 10. » What the school picked out counts where it is new. */
export function newsWords({ news, others }: Choice, since: string, elsewhere = 0): string {
  const shown = news - others.length;
  return `${offers(news, elsewhere)} ${since}${0 < shown && shown < news ? ` ; en voici ${shown}` : ""}.`;
}

function introOf(facts: DigestFacts): string {
  const since = day(facts.since, facts.now);
  const told = newsWords(
    facts.choice,
    facts.first ? `depuis le ${since}` : `depuis votre lettre du ${since}`,
    facts.elsewhere,
  );
  return spaced([told, ...elsewhereWords(facts), ...openWords(facts)].join(" "));
}

function elsewhereWords({ elsewhere }: DigestFacts): string[] {
  if (elsewhere === 0) return [];
  const repeated = elsewhere > 1 ? "offres de cette recherche sont" : "offre de cette recherche est";
  return [`${elsewhere} ${repeated} déjà dans une autre de vos lettres, et non ici.`];
}

/** No news is not no offer. */
function openWords({ open }: DigestFacts): string[] {
  if (open === null) return [];
  if (open === 0) return ["Aucune offre ouverte ne répond à cette recherche."];
  return [`${counted(open, "offre ouverte répond", "offres ouvertes répondent")} à cette recherche.`];
}

/** « 11 sources sur 12 à jour ; APEC en panne (dernier relevé entier le 17 novembre). » */
export function sourcesWords({ sources, now }: Pick<DigestFacts, "sources" | "now">): string {
  if (sources === "demo") return spaced("Données de la démonstration : employeurs et annonces y sont inventés.");
  const { upToDate, total, broken } = sources;
  if (total === 0) return "Aucune source n’a encore été relevée.";
  const named = broken
    .slice(0, MOST_BROKEN)
    .map(
      ({ title, state, lastWhole }) =>
        `${title} ${state} (${lastWhole ? `dernier relevé entier le ${day(lastWhole, now)}` : "jamais relevée en entier"})`,
    );
  const more = broken.length - named.length;
  return spaced(
    `${[`${counted(upToDate, "source", "sources")} sur ${total} à jour`, ...named, ...(more > 0 ? [`et ${counted(more, "autre", "autres")}`] : [])].join(" ; ")}.`,
  );
}

function letterOf(facts: DigestFacts): Letter {
  const { choice, changes, links, now } = facts;
  const others = choice.others.length;
  const more = changes.length - MOST_CHANGES;
  const card = (record: NewsRecord) =>
    cardOf(record, choice.cities[record.offer.id], now, links.offer(record.offer.id));
  const [pinned, cards] = [choice.pinned.map(card), choice.shown.map(card)];
  return {
    title: capital(oneLine(facts.title)),
    intro: introOf(facts),
    note: paragraphsOf(facts.note),
    pinned,
    chosen: chosenWords(choice.pinned.length),
    cards,
    others: others > 0 ? spaced(`et ${counted(others, "autre offre", "autres offres")}`) : null,
    changes: changes.slice(0, MOST_CHANGES).map((change) => ({
      title: short(change.record.offer.title),
      who: change.record.offer.employer.name && short(change.record.offer.employer.name),
      what: changeWords(change, now),
      url: links.offer(change.record.offer.id),
    })),
    moreChanges: more > 0 ? spaced(`et ${counted(more, "autre changement", "autres changements")}`) : null,
    unread: [...pinned, ...cards].some((one) => /\bnon lue?\b/i.test(one.facts)) ? UNREAD : null,
    sources: sourcesWords(facts),
  };
}

const CHANGED = "Ce qui a changé";
export const NOTE_TITLE = "Le mot de l’école";
export const PINNED_TITLE = "À ne pas manquer";
const NEWS_TITLE = "Nouvelles offres";

export const paragraphsOf = (note: string): string[] => (note === "" ? [] : note.split("\n").map(spaced));
export const chosenWords = (count: number): string =>
  count > 1 ? "Offres choisies par l’école" : "Offre choisie par l’école";

function renderText(letter: Letter, links: DigestFacts["links"]): string {
  const lines = [`Vigie – ${letter.title}`, "", letter.intro, ""];
  if (letter.note.length > 0) lines.push(NOTE_TITLE.toUpperCase(), "", ...letter.note, "");
  if (letter.pinned.length > 0) {
    lines.push(
      `${PINNED_TITLE.toUpperCase()} (${letter.chosen.toLowerCase()})`,
      "",
      ...letter.pinned.flatMap(cardLines),
    );
    if (letter.cards.length > 0) lines.push(NEWS_TITLE.toUpperCase(), "");
  }
  lines.push(...letter.cards.flatMap(cardLines));
  if (letter.others) lines.push(`… ${letter.others}\u00a0: ${links.others}`, "");
  if (letter.changes.length > 0) {
    lines.push(`${CHANGED.toUpperCase()} DANS LES OFFRES DÉJÀ SIGNALÉES`, "");
    for (const one of letter.changes)
      lines.push(`- ${one.title}${one.who ? `, ${one.who}` : ""}\u00a0: ${one.what}`, `  ${one.url}`);
    lines.push(...(letter.moreChanges ? [`… ${letter.moreChanges}`, ""] : [""]));
  }
  if (letter.unread) lines.push(letter.unread, "");
  lines.push(letter.sources, "", `Toute la recherche\u00a0: ${links.search}`, "", "-- ");
  lines.push(...(links.unsubscribe ? [REASON, `Se désabonner\u00a0: ${links.unsubscribe}`] : [PREVIEW]), "");
  return lines.join("\n");
}

const cardLines = (one: Card): string[] => [
  `* ${one.title}`,
  `  ${one.employer} · ${one.place}`,
  `  ${one.facts}`,
  ...(one.more ? [`  ${one.more}`] : []),
  ...(one.why ? [`  «\u00a0${one.why}\u00a0»`] : []),
  `  ${one.dates}`,
  `  ${one.url}`,
  "",
];

function renderCard(one: Card): string {
  const e = escapeHtml;
  return card(
    [
      paragraph("h3", link(one.url, one.title)),
      paragraph(
        "p",
        `<strong>${e(one.employer)}</strong> · ${e(one.place)}<br>${e(one.facts)}${one.more ? `<br>${e(one.more)}` : ""}`,
      ),
      ...(one.why ? [paragraph("quote", `«\u00a0${e(one.why)}\u00a0»`)] : []),
      paragraph("soft", e(one.dates)),
    ].join("\n"),
  );
}

function renderChanges({ changes, moreChanges }: Letter): string {
  if (changes.length === 0) return "";
  const rows = changes.map(({ url, title, who, what }) =>
    paragraph("p", `${link(url, title)}${who ? escapeHtml(`, ${who}`) : ""}<br>${escapeHtml(capital(what))}`),
  );
  const more = moreChanges ? [paragraph("soft", escapeHtml(`… ${moreChanges}`))] : [];
  return [
    paragraph("h2", CHANGED),
    paragraph("soft", "Dans les offres déjà signalées par cette lettre."),
    card([...rows, ...more].join("\n")),
  ].join("\n");
}

const renderNote = ({ note }: Letter): string[] =>
  note.length === 0 ? [] : [paragraph("h2", NOTE_TITLE), ...note.map((line) => paragraph("p", escapeHtml(line)))];

function renderPinned({ pinned, chosen, cards }: Letter): string[] {
  if (pinned.length === 0) return [];
  const head = [paragraph("h2", PINNED_TITLE), paragraph("soft", `${chosen}.`)];
  return [...head, ...pinned.map(renderCard), ...(cards.length > 0 ? [paragraph("h2", NEWS_TITLE)] : [])];
}

function renderHtml(letter: Letter, facts: DigestFacts, subject: string): string {
  const e = escapeHtml;
  const { links, now } = facts;
  const [first] = [...letter.pinned, ...letter.cards];
  return mailPage({
    title: subject,
    // An empty letter is short: its own first words stand beside the subject, and nothing is there twice.
    teaser: first ? `${first.title} · ${first.employer}` : null,
    body: [
      paragraph("head", `Vigie · ${e(day(now))}`),
      paragraph("h1", e(letter.title)),
      paragraph("p", e(letter.intro)),
      ...renderNote(letter),
      '<div style="height:10px;line-height:10px;">\u00a0</div>',
      ...renderPinned(letter),
      ...letter.cards.map(renderCard),
      letter.others ? paragraph("p", link(links.others, `… ${letter.others}`)) : "",
      renderChanges(letter),
      `<hr class="rule" style="${STYLE.rule}">`,
      letter.unread ? paragraph("soft", e(letter.unread)) : "",
      paragraph("soft", e(letter.sources)),
      paragraph("soft", link(links.search, "Voir toute la recherche")),
      paragraph("soft", links.unsubscribe ? `${e(REASON)} ${link(links.unsubscribe, "Se désabonner")}` : e(PREVIEW)),
    ]
      .filter(Boolean)
      .join("\n"),
  });
}

/** One digest as a person reads it, in HTML and in plain text. Pure. */
export function renderDigest(facts: DigestFacts): Rendered {
  const subject = subjectOf(facts);
  const letter = letterOf(facts);
  return { subject, html: renderHtml(letter, facts, subject), text: renderText(letter, facts.links) };
}

import { nfc } from "../text/fold.ts";
import type { Reader } from "./lexicon.ts";
import { withMatter } from "./made-of.ts";
import { line } from "./phrases.ts";

/** A sentence as the questions are asked of it. */

interface Around {
  /** Short words that mean something else in this offer. */
  others: () => readonly RegExp[];
}

/** One judgement hears a sentence several times, and as two readers do: those of the last one are kept. */
let last: { told: Around; heard: Map<Reader, Map<string, string | null>>; lines: Map<string, string> } | null = null;

/** Canonical words of a sentence; null when it does not speak of the subject. */
export function heardIn(sentence: string, company: string, told: Around, reader: Reader): string | null {
  if (last?.told !== told) last = { told, heard: new Map(), lines: new Map() };
  const { heard, lines } = last;
  const known = heard.get(reader) ?? new Map<string, string | null>();
  heard.set(reader, known);
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const words = hear(sentence, company, told, reader, lines);
  known.set(sentence, words);
  return words;
}

function hear(
  sentence: string,
  company: string,
  told: Around,
  reader: Reader,
  lines: Map<string, string>,
): string | null {
  const text = withMatter(
    nfc(sentence)
      .replace(NAMELY, "")
      .replace(ENCLOSED, (part) => keptOf(part, reader))
      .replace(ASIDE, " "),
    reader,
  );
  const spoken = lines.get(text) ?? line(text);
  lines.set(text, spoken);
  if (!reader.group(reader.profile.lexicon.subject).test(spoken)) return null;
  return readable(text, spoken, company, told.others(), reader);
}

/** « À savoir : un projet d'IA est en cours dans le groupe »: no verb of the reader's. */
const NAMELY = /^\s*(?:à|bon à|pour) savoir\s*[:,–-]\s*/iu;

/**
 * « Vous structurez, avec les métiers, la démarche IA »: what stands between commas is not between verb and object;
 * nor does « En lien étroit avec le pôle IA, vous … » say what is led.
 */
const ASIDE =
  /(?:^\P{L}*|\set\s)(?:en\s(?:\p{L}+\s)?(?:lien|collaboration|coordination|relation|partenariat)\s(?:\p{L}+\s)?avec|aux côtés d|avec\s(?:l['’](?:appui|aide)|le\s(?:soutien|concours))\sd|(?:working\s)?(?:closely\s)?(?:alongside|(?:together|in\s(?:close\s)?(?:collaboration|partnership))\swith))(?:[^,;:.(]|\([^()]{1,160}\)){2,100},(?=\s(?:vous|tu|you)\s)(?![^.;:]{3,60}\s(?:cas\sd['’]usage|use\scases)(?!\p{L}))|,\s+(?:avec|pour|chez|en lien|en collaboration|aux côtés|with|for|alongside)\s[^,;:.]{2,80},|\savec (?:nous|vous|toi)(?!\p{L})|\savec (?:les|nos|vos|ses) \p{L}+(?= (?:les|la|le|des|un|une|nos) |\sl['’])|\s(?:que|auquel|à laquelle|dans laquelle) vous (?:rejoi|intég)\p{L}+|\spour\s(?:le compte d\S*\s)?(?:nos\s|des\s|les\s)?(?:grands\s)?(?:clients|comptes|métiers|équipes)(?!\sd)(?:\s(?!d|l|un)\p{L}+)?/giu;

/** « le produit « Réponse assistée » », « (charte, outils, formation) »: what says nothing of the subject is skipped. */
const ENCLOSED = /[«“(][^«»“”()]{1,80}[»”)]/g;

/** What is read of a piece between brackets or quotes; « le chiffrage automatique (vision par ordinateur) » is done by it. */
function keptOf(part: string, reader: Reader): string {
  if (!reader.closeHint.test(part) || OF_HOUSE.test(part)) return " ";
  const isSubject =
    part.startsWith("(") && line(part).replace(reader.group(reader.profile.lexicon.subject), "").trim() === "";
  return isSubject ? ` par ${part}` : part;
}

/** « (notre logiciel d'IA les présélectionne) »: what the house adds about itself. */
const OF_HOUSE = /^\((?:notre|nos|nous|our|we)\s[^,]*$/i;

/** Canonical words, without the phrases that only look like the subject, nor the company's own name when it contains it. */
function readable(text: string, spoken: string, company: string, others: readonly RegExp[], reader: Reader): string {
  const named = company && reader.group(reader.profile.lexicon.subject).test(company);
  const real = reader.saidVoids ? withoutVoids(text, spoken, reader.saidVoids) : spoken;
  const words = named ? real.replaceAll(company, " entreprise ") : real;
  return without(others, words.replace(/ +/g, " "));
}

/** « IA recrutement » is a house; « les projets d'IA : recrutement des pilotes » is not. */
const withoutVoids = (text: string, spoken: string, voids: RegExp): string =>
  spoken.search(voids) === -1
    ? spoken
    : text
        .split(/[:;,]\s/)
        .map((part) => line(part).replace(voids, ""))
        .join(" ");

export const without = (others: readonly RegExp[], words: string): string =>
  others.reduce((left, other) => left.replace(other, ""), words).replace(/ +/g, " ");

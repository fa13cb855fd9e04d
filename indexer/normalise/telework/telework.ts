import type { Telework } from "../../../offer/offer.ts";
import type { TeleworkKind } from "../../../offer/vocabulary.ts";
import { countUnknown, field, matchesAmong, quoteAt, type Reading, type Stretch } from "../reading.ts";
import { daysAmong, daysIn, daysOfField, placedSentences, type Span } from "./days.ts";
import { DENIES, FULL, NONE, PARTIAL } from "./kinds.ts";
import { isDoneForOthers, isOfColleagues, isOthers, TOPIC } from "./others.ts";
import { REMOTE_FROM, TW } from "./words.ts";

/** Telework: the source's word first, then what title, place and text say. Hybrid is read before remote. */

/** What sources call each kind, and words that say nothing. */
const KINDS: Record<TeleworkKind | "unsaid", string> = {
  partial:
    "hybrid, hybride, partial, punctual, partiel, ponctuel, occasional, temporary, 2, remote_hybrid, semi, flexible",
  full: "remote, fulltime, full, fully, fully remote, fully_remote, remote_always, full remote, full_remote, telecommute, true, 1, total, remote only, a distance",
  none: "no, none, notime, onsite, on-site, on_site, on site, sur site, 0, non, presentiel, office, in-office, inoffice, pas de teletravail",
  unsaid:
    "unspecified, unknown, false, non precise, non renseigne, null, undefined, n/a, remote_covid19, remote_temporary",
};
const CODES = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) =>
    words.split(", ").map((word) => [word, kind === "unsaid" ? null : (kind as TeleworkKind)] as const),
  ),
);

const NOT_FULL =
  /\b(?:pas (?:de|en|du)|non|no|not|sans|hors|ni|jusqu'a|up to|n'est pas|aucune?)(?![a-z])[^.,;:\n]{0,14}$/;

/** A label that names telework and does not say how much. */
const UNMEASURED = /^(?:t[ée]l[ée][- ]?travail|travail à distance)$/i;

/** What is held, run or told at a distance, rather than the work. */
const DONE_THERE =
  /(?:geree?s?|hebergee?s?|maintenue?s?|formations?|cours|ateliers?|sessions?|reunions?|rendez-vous|consultations?|entretiens?|recrutement|process(?:us)?|candidature|soutenir|depanner|assister)[^.\n]*$/;

const wordKind = (folded: string): TeleworkKind | null => {
  if (/hybrid/.test(folded)) return "partial";
  // « TT 2j/sem »
  if (/\btt\b/.test(folded) && /\d ?j/.test(folded)) return "partial";
  if (DENIES.test(folded) || /\b(?:pas|non|sans|aucun)\b/.test(folded)) return "none";
  if (
    /partiel|ponctuel|occasionnel|partial|flex|possible(?! total)|jour|day/.test(folded) &&
    !/total|complet|full|100/.test(folded)
  )
    return "partial";
  if (/total|complet|full|100|telecommute|\bremote\b/.test(folded)) return "full";
  if (/sur site|presentiel|on[- ]?site|bureau/.test(folded)) return "none";
  return /tele-?travail|distance|home/.test(folded) ? "partial" : null;
};

export function telework(reading: Reading): Telework | null {
  const said = ofField(reading);
  const inWords = ofWords(reading);
  if (!said) return inWords;
  if (inWords && inWords.kind !== said.kind) reading.count("telework/contradiction");
  // Many hybrid posts wear « télétravail total », or « TELECOMMUTE » where JSON-LD knows no other word, and count days in their text.
  const isBroad = inWords?.daysPerWeek != null || /telecommute|true|^remote$/i.test(said.quote ?? "");
  if (said.kind === "full" && inWords?.kind === "partial" && isBroad) return against(said, inWords);
  // « Télétravail non autorisé » is what a form says that nobody filled in; who counts days a week in the text knows better.
  if (said.kind === "none" && inWords?.kind === "partial" && inWords.daysPerWeek !== null)
    return against(said, inWords);
  if (UNMEASURED.test(said.quote ?? "") && inWords?.kind === "full") return inWords;
  if (
    said.kind === "partial" &&
    said.daysPerWeek === null &&
    inWords?.kind === "partial" &&
    inWords.daysPerWeek !== null
  )
    return { ...said, daysPerWeek: inWords.daysPerWeek, quote: inWords.quote };
  return said;
}

/** The text's word, beside the field's: a code (« onsite », « TELECOMMUTE ») says nothing to whoever reads. */
const against = ({ quote }: Telework, inWords: Telework): Telework =>
  quote !== null && /\p{Ll}\s\p{Ll}/u.test(quote) ? { ...inWords, field: quote } : inWords;

function ofField(reading: Reading): Telework | null {
  const said = field(reading.raw.remote);
  if (!said) return null;
  const code = CODES.get(said.folded);
  // « Pas_teletravail » is a code.
  const kind = code === undefined ? wordKind(said.folded.replaceAll("_", " ")) : code;
  if (kind === null) {
    if (code === undefined) countUnknown(reading, "telework", said.written);
    return null;
  }
  return {
    kind,
    daysPerWeek: kind === "partial" ? daysOfField(said.folded) : null,
    quote: said.written,
  };
}

/** Title, place (« Paris (Hybride) »), then text. */
function ofWords(reading: Reading): Telework | null {
  const places = [reading.raw.place, ...(reading.raw.places ?? [])].map(field);
  for (const [at, said] of [field(reading.title), ...places].entries()) {
    const kind = said ? labelKind(said.folded, at === 0) : null;
    if (kind) {
      const days = kind === "partial" ? (daysIn(said!.folded) ?? daysAmong(reading, placedSentences(reading))) : null;
      const label = { kind, daysPerWeek: days?.days ?? null, quote: said!.written };
      const inText = at > 0 && kind === "full" ? ofText(reading) : null;
      return inText?.daysPerWeek ? against(label, inText) : label;
    }
  }
  return ofText(reading);
}

/** « Chef de projet hybride » is a profile: in a title the word stands apart. */
const HYBRID_APART = /[(\-|,/·:]\s*(?:\w+ )?hybride?\b(?! cloud)|(?:h\/f|f\/h|\)) hybride?$/;

/** Behind a place: « Rennes (pas de télétravail) », « Belfort - 100% présentiel ». */
const NONE_THERE =
  /(?:pas de|sans|no|non|aucun) (?:tele-?travail|remote)|(?:100 ?%|full|tout|uniquement|exclusivement|total\w*)(?: en)? presentiel|presentiel (?:uniquement|exclusif|only|complet|total|integral|(?:a )?100)|\b(?:presentiel|sur site|on-?site)\)?$/;
/** « Niort + 2 jours de télétravail par semaine », « Lyon & télétravail 3j/semaine ». */
const DAYS_THERE =
  /[1-4] ?(?:j|jours?|days?)\b[^,;]{0,12}(?:tele-?travail|\btt\b|remote|home)|(?:tele-?travail|\btt\b|remote)[^,;]{0,8}[1-4] ?(?:j|jours?|days?)\b/;

/** « Chef de projet (2 j TT) », not « Formateur télétravail (2 jours) ». */
const DAYS_APART =
  /(?:[-–(|,/] ?[1-4] ?(?:j|jours?|days?)(?:\/sem\w*)? (?:de )?|\b[1-4] ?(?:j|jours?) de )(?:tele-?travail|tt|remote)\b/;

const FROM_AFAR = new RegExp(REMOTE_FROM);

const labelKind = (folded: string, isTitle: boolean): TeleworkKind | null => {
  if (!isTitle && NONE_THERE.test(folded)) return "none";
  if ((isTitle ? DAYS_APART : DAYS_THERE).test(folded)) return "partial";
  if (HYBRID_APART.test(folded) || (!isTitle && /\bhybride?$/.test(folded))) return "partial";
  if (
    /full[- ]?remote|100 ?% (?:remote|tele-?travail|a distance)|tele-?travail (?:total|complet|(?:a )?100)/.test(folded)
  )
    return "full";
  if (
    /[-–|,] (?:fully |100 ?% )?remote$|^(?:remote|tele-?travail|a distance)\b(?! (?:sensing|partiel|possible|ponctuel|hybride|support|access))|\((?:remote|a distance|en remote|en tele-?travail)\)/.test(
      folded,
    )
  )
    return "full";
  if (/\((?:sur site|on-?site|presentiel)\)/.test(folded)) return "none";
  if (FROM_AFAR.test(folded)) return "full";
  return /(?:tele-?travail|remote) (?:partiel|possible|ponctuel|occasionnel|hybride)/.test(folded) ? "partial" : null;
};

function ofText(reading: Reading): Telework | null {
  const sentences = placedSentences(reading);
  if (sentences.length === 0) return null;
  const full = clearFull(reading, sentences);
  const days = daysAmong(reading, sentences);
  const none = clearNone(reading, sentences);
  if (full) {
    if (none || days) reading.count("telework/contradiction");
    // « Full remote, une journée par mois à Lyon »: days by the month leave it whole.
    if (!days?.days) return made("full", null, reading, full);
  }
  // « Ce poste est sur site ; nos équipes informatiques, elles, ont deux jours »: those of others.
  if (days && !(none && isOfColleagues(reading, days.index + days.length)))
    return made("partial", days.days, reading, days);
  const partial = firstPartial(reading, sentences);
  if (none && !(partial && isOnlyWhere(reading, none))) {
    if (partial) reading.count("telework/contradiction");
    return made("none", null, reading, none);
  }
  return partial && made("partial", null, reading, partial);
}

/** « Lieu du poste : en présentiel », beside telework among the benefits. */
const isOnlyWhere = ({ folded }: Reading, { index }: Span): boolean => folded.startsWith("lieu", index);
const made = (kind: TeleworkKind, daysPerWeek: number | null, reading: Reading, span: Span): Telework => ({
  kind,
  daysPerWeek,
  quote: quoteAt(reading, span.index, span.length),
});

/** « Pas de télétravail pendant la période d'essai » says that there is some later. */
const FIRST = "(?:periode d|premi(?!ere annee)|trois|six|essai|integration|first|trial|probation)";
const AT_FIRST = new RegExp(
  `^ ?(?:(?:pendant|durant|lors de|au cours de?s?|during) (?:les? |la |l'|vos |votre |the )?(?:${FIRST}|\\d)|(?:pour |sur |for )?(?:les?|la|l'|the) ?(?:${FIRST}|\\d)|avant)`,
);

/** « Présentiel obligatoire un jour par semaine » leaves the others, « travail sur site à Pau et télétravail » is both. */
const SOME_DAYS = /^[^.\n]{0,24}\b(?:un|deux|trois|quatre|[1-4]) ?(?:jours?|j)\b/;
const AND_AWAY = new RegExp(
  String.raw`^[^.;\n]{0,40}(?:(?:\bet|\bou|\bavec|\+|\/|&) ?(?:du |le |en )?(?:${TW}|a distance)|[,-] ?${TW} (?:partiel|ponctuel|occasionnel|possible|accepte|autorise|tolere))`,
);

const IS_HYBRID = /\bhybrid (?:role|position|job|work)\b|\(hybrid\)/;

function clearNone(reading: Reading, sentences: readonly Stretch[]): Span | null {
  for (const found of matchesAmong(sentences, NONE)) {
    const end = found.index + found[0].length;
    const after = reading.folded
      .slice(end, end + 70)
      .replace(
        /^ (?:autorise|possible|prevu|permis|propose|accorde|ouvert|accessible|envisage(?:able)?)e?(?![a-z])/,
        "",
      );
    // "Dallas (hybrid role), no remote option".
    if (IS_HYBRID.test(reading.folded.slice(Math.max(0, found.index - 30), found.index))) continue;
    if (![AT_FIRST, SOME_DAYS, AND_AWAY].some((more) => more.test(after)) && !isOthers(reading, found.index))
      return { index: found.index, length: found[0].length };
  }
  return null;
}

/** "Six weeks of work from anywhere". */
const SOME_WEEKS = /\b(?:weeks|months)(?: (?:a|per) year)? (?:of |to |(?:when )?you (?:may|can) )?$/;

/** « Le full remote n'est pas possible ». */
const REFUSED =
  /^ ?n(?:e |'(?:y )?)[^.,;\n]{0,25}\bpas\b|^ ?(?:is |are )?not\b|^ ?(?:or|ou|\/) (?:on-?site|sur site|presentiel)|^ ?(?:impossible|exclu)|^[^.\n?]{0,12}\?\s*(?:non|no)\b/;

function clearFull(reading: Reading, sentences: readonly Stretch[]): Span | null {
  for (const found of matchesAmong(sentences, FULL)) {
    const before = reading.folded.slice(Math.max(0, found.index - 60), found.index);
    const after = reading.folded.slice(found.index + found[0].length, found.index + found[0].length + 30);
    if (SOME_WEEKS.test(before)) continue;
    if (!NOT_FULL.test(before) && !REFUSED.test(after) && !DONE_THERE.test(before) && !isOthers(reading, found.index))
      return { index: found.index, length: found[0].length };
  }
  return null;
}

/** « Quid du télétravail ? »: an answer must say it. */
const ONLY_ASKED = /^\s?\?(?!\?|\s+\W*(?:oui|yes|bien sur|of course)\b)/;

function firstPartial(reading: Reading, sentences: readonly Stretch[]): Span | null {
  for (const found of matchesAmong(sentences, PARTIAL)) {
    const before = reading.folded.slice(Math.max(0, found.index - 30), found.index);
    const end = found.index + found[0].length;
    const after = reading.folded.slice(found.index, end + 20);
    if (ONLY_ASKED.test(reading.folded.slice(end, end + 20))) continue;
    if (
      !TOPIC.test(before + after) &&
      !DONE_THERE.test(before) &&
      !isOthers(reading, found.index) &&
      !isDoneForOthers(reading, found)
    )
      return { index: found.index, length: found[0].length };
  }
  return null;
}

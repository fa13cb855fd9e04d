import { z } from "zod";
import { legalFloor } from "../../offer/legal-floors.ts";
import type { Offer, Role } from "../../offer/offer.ts";
import { RawOffer } from "../../offer/raw-offer.ts";
import type { DoorKind, Refusal } from "../../offer/vocabulary.ts";
import { type CleanText, cleanText } from "../text/html.ts";
import { encodedOnce } from "../text/twice-encoded.ts";
import { education } from "./asked/education.ts";
import { experience } from "./asked/experience.ts";
import { languages } from "./asked/languages.ts";
import { skills } from "./asked/skills.ts";
import { contract } from "./contract/contract.ts";
import { rhythm } from "./contract/rhythm.ts";
import { workingTime } from "./contract/working-time.ts";
import { instantOf, readDay } from "./dates/dates.ts";
import { lastDay } from "./dates/last-day.ts";
import { startDate } from "./dates/start-date.ts";
import { toldDays } from "./dates/told-days.ts";
import { doorsOf } from "./doors.ts";
import { employer } from "./employer/employer.ts";
import { languageOf } from "./language.ts";
import { offerId } from "./offer-id.ts";
import { payInWords } from "./pay/in-words.ts";
import { pay } from "./pay/pay.ts";
import { contactsOnly, MARK } from "./persons/contacts.ts";
import { scrub, scrubFields } from "./persons/personal-data.ts";
import { places } from "./places/place.ts";
import { type Reading, readingOf } from "./reading.ts";
import { sector } from "./sector/sector.ts";
import { telework } from "./telework/telework.ts";
import { cleanTitle } from "./title.ts";

interface NormaliseOptions {
  /** Verdict on the role; another room's. Without it no verdict is given. */
  judge?: (words: { title: string; description: string; company: string | null }) => Role;
  /** What kind of address the posting was read at. Default `board`. */
  door?: DoorKind;
}

/** Counts under path-like names (`contract/unknown/CDIC`, `place/unresolved`). */
type Counts = Record<string, number>;
type Normalised = { counts: Counts } & ({ offer: Offer } | { refused: Refusal; reason: string });

const BOARD: DoorKind = "board";
const noVerdict = (): Role => ({ verdict: "no", score: 0, evidence: [] });

/** What a source said → the canonical offer, or a refusal with its reason (French). Never throws. */
export const normalise = (input: unknown, options: NormaliseOptions = {}): Normalised =>
  normaliseAll([input], options)[0]!;

/** The same for many at once, in order. */
export function normaliseAll(inputs: readonly unknown[], options: NormaliseOptions = {}): Normalised[] {
  const checks = inputs.map((input) => ({ ...check(input), counts: {} as Counts }));
  const kept = checks.flatMap((one) => ("raw" in one ? [{ raw: one.raw, count: counter(one.counts) }] : []));
  const offers = build(kept, options).values();
  return checks.map((one) => {
    if ("raw" in one) return { offer: offers.next().value!, counts: one.counts };
    counter(one.counts)(`refused/${one.refused}`);
    return one;
  });
}

type Count = (name: string) => void;

const counter =
  (counts: Counts): Count =>
  (name) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };

/** The reason of a refusal is read by people. */
const FRENCH = z.locales.fr().localeError;

type Checked = { raw: RawOffer } | { refused: Refusal; reason: string };

function check(input: unknown): Checked {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return { refused: "not-an-object", reason: "ce n'est pas un objet JSON" };
  const { title, ref, url } = input as Record<string, unknown>;
  if (title === undefined || title === null || (typeof title === "string" && cleanTitle(title) === ""))
    return { refused: "no-title", reason: "l'offre n'a pas de titre" };
  if (!isSaid(ref) && !isSaid(url)) return { refused: "no-address", reason: "ni référence ni adresse (ref, url)" };
  const parsed = RawOffer.safeParse(input, { error: FRENCH });
  if (!parsed.success) return { refused: "bad-shape", reason: firstIssue(parsed.error) };
  if (/^\W*(?:candidatures?|offre) spontan[ée]e?s?\b|^\W*spontaneous application/i.test(parsed.data.title))
    return { refused: "spontaneous", reason: "appel à candidatures spontanées, pas une offre" };
  return { raw: spelledOnce(parsed.data) };
}

/** Letters that went through the mill twice are put right in every field. */
const spelledOnce = (raw: RawOffer): RawOffer =>
  Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, typeof value === "string" ? encodedOnce(value) : value]),
  ) as RawOffer;

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

const firstIssue = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return `champ « ${issue?.path.join(".") || "offre"} » : ${issue?.message ?? "forme inattendue"}`;
};

/** An offer in the making. */
interface Draft {
  reading: Reading;
  offer: Offer;
}
type Step = (draft: Draft, options: NormaliseOptions) => Partial<Offer>;

/** The ordered list: each fact from its own file, some from those before it. */
const STEPS: readonly Step[] = [
  ({ reading }) => ({ contract: contract(reading) }),
  ({ reading, offer }, { door = BOARD }) => ({ employer: employer(reading, door, offer.contract) }),
  ({ reading, offer }) => ({ sector: sector(reading, offer.employer) }),
  ({ reading }) => ({ telework: telework(reading) }),
  ({ reading, offer }) => ({ places: places(reading, offer.telework?.kind === "full") }),
  ({ reading }) => ({ workingTime: workingTime(reading) }),
  ({ reading: { raw, title, text } }) => ({ language: languageOf(text || title, raw.language) }),
  ({ reading: { title, text }, offer }, { judge = noVerdict }) => ({
    role: judge({ title, description: text, company: offer.employer.name }),
  }),
  ({ reading }) => ({ postedAt: postedDay(reading) }),
  ({ reading, offer }) => daysOf(reading, offer),
  ({ reading, offer }) => ({ rhythm: offer.contract?.kind === "alternance" ? rhythm(reading) : null }),
  ({ reading, offer }) => ({ pay: payOf(reading, offer) }),
  ({ reading, offer }) => ({ payInWords: offer.pay ? null : payInWords(reading) }),
  ({ reading }) => ({ education: education(reading) }),
  ({ reading }) => ({ experience: experience(reading) }),
  ({ reading }) => ({ languages: languages(reading) }),
  ({ reading }) => ({ skills: skills(reading) }),
];

/**
 * Cleaning, then the facts. One step for all offers, then the next: a step's patterns and tables stay in the processor's
 * cache, which makes fifty offers at once cost 0.6 of one after the other.
 */
function build(kept: readonly { raw: RawOffer; count: Count }[], options: NormaliseOptions): Offer[] {
  const raws = kept.map(({ raw }) => scrubFields(raw));
  const descriptions = cleanDescriptions(raws);
  const drafts = raws.map((raw, at): Draft => {
    const [description, { count }] = [descriptions[at]!, kept[at]!];
    const title = contactsOnly(cleanTitle(raw.title));
    if (raw.description?.includes(MARK) || description.html.includes(MARK)) count("personal-data/removed");
    const reading = readingOf(raw, title, description.text, count);
    return { reading, offer: blank(reading, description, options.door ?? BOARD) };
  });
  for (const step of STEPS) for (const draft of drafts) Object.assign(draft.offer, step(draft, options));
  return drafts.map(({ offer }) => offer);
}

/** An offer of which no fact is read yet. */
function blank({ raw, title }: Reading, { html, text }: CleanText, door: DoorKind): Offer {
  const seenAt = instantOf(raw.seenAt);
  return {
    id: offerId(raw.source, raw.ref || raw.url || ""),
    title,
    language: null,
    role: noVerdict(),
    employer: { name: null, kind: "unknown" },
    sector: null,
    places: [],
    telework: null,
    contract: null,
    workingTime: null,
    startDate: null,
    startSaid: null,
    rhythm: null,
    pay: null,
    payInWords: null,
    education: null,
    experience: null,
    languages: [],
    skills: [],
    postedAt: null,
    validThrough: null,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    verifiedAt: null,
    closedAt: null,
    closeReason: null,
    descriptionHtml: html || null,
    descriptionText: text || null,
    excerpt: text !== "" && (raw.excerpt === true || isCut(text)),
    doors: doorsOf(raw, door),
  };
}

/** « … registre des risques des... »: a list cut it. */
const isCut = (text: string): boolean => /(?<!\betc ?)(?:…|\.{3})\s*$/i.test(text.slice(-20));

/** The first day of the post and the last to apply, among all that the text tells. */
function daysOf(
  reading: Reading,
  { postedAt, contract }: Offer,
): Pick<Offer, "startDate" | "startSaid" | "validThrough"> {
  const told = toldDays(reading);
  const start = startDate(reading, told, postedAt, contract);
  return {
    startDate: start?.day ?? null,
    startSaid: start && { precision: start.precision, quote: start.quote },
    validThrough: lastDay(reading, told, postedAt),
  };
}

function payOf(reading: Reading, { contract, workingTime, places, language, postedAt }: Offer): Offer["pay"] {
  const countries = places.flatMap(({ country }) => country ?? []);
  const inFrance = countries.length > 0 ? countries.every((one) => one === "FR") : language === "fr";
  const floor = legalFloor(contract, places, postedAt ?? instantOf(reading.raw.seenAt));
  const inCanada = countries.length > 0 && countries.every((one) => one === "CA");
  return pay(reading, { contract, workingTime, inFrance, inCanada, floor });
}

/** Clean text without personal data: looked through after decoding, which uncovers what markup and entities hid. */
function cleanDescriptions(raws: readonly RawOffer[]): CleanText[] {
  const clean = raws.map(({ description }) => cleanText(description ?? ""));
  const markup = clean.map(({ html }, at) => scrub(html, raws[at]!.company).text);
  // Clean markup is not cleaned again: that changes nothing, and is half of the work.
  return clean.map((one, at) => {
    const html = markup[at]!;
    return html === one.html && html.includes("<") ? one : cleanText(html);
  });
}

const TWO_DAYS = 2 * 86_400_000;

/** A posting cannot be newer than its reading; two days are left for clocks and time zones. */
function postedDay(reading: Reading): string | null {
  const { day, problem } = readDay(reading.raw.postedAt, reading.seenAt);
  if (problem) reading.count(`postedAt/${problem}`);
  const seen = Date.parse(reading.seenAt ?? "");
  if (day === null || Number.isNaN(seen) || Date.parse(day) <= seen + TWO_DAYS) return day;
  reading.count("postedAt/future");
  return null;
}

import type { z } from "zod";
import type { Offer, Role } from "../../offer/offer.ts";
import { RawOffer } from "../../offer/raw-offer.ts";
import type { DoorKind, Refusal } from "../../offer/vocabulary.ts";
import { contactsOnly, MARK } from "./contacts.ts";
import { contract } from "./contract.ts";
import { instantOf, readDay } from "./dates.ts";
import { education } from "./education.ts";
import { employer } from "./employer.ts";
import { experience } from "./experience.ts";
import { cleanText } from "./html.ts";
import { languageOf } from "./language.ts";
import { offerId } from "./offer-id.ts";
import { pay } from "./pay.ts";
import { scrub, scrubFields } from "./personal-data.ts";
import { places } from "./place.ts";
import { type Reading, readingOf } from "./reading.ts";
import { rhythm } from "./rhythm.ts";
import { skills } from "./skills.ts";
import { startDate } from "./start-date.ts";
import { telework } from "./telework.ts";
import { cleanTitle } from "./title.ts";
import { workingTime } from "./working-time.ts";

export interface NormaliseOptions {
  /** Verdict on the role; another room's. Without it no verdict is given. */
  judge?: (words: { title: string; description: string; company: string | null }) => Role;
  /** What kind of address the posting was read at. Default `board`. */
  door?: DoorKind;
  /** Was the raw offer scrubbed already (`scrubRaw`)? Then only what decoding may uncover is looked through again. */
  scrubbed?: boolean;
}

/** Counts under path-like names (`contract/unknown/CDIC`, `place/unresolved`). */
export type Counts = Record<string, number>;
export type Normalised = { counts: Counts } & ({ offer: Offer } | { refused: Refusal; reason: string });

const noVerdict = (): Role => ({ verdict: "no", score: 0, evidence: [] });

/** What a source said → the canonical offer, or a refusal with its reason (French). Never throws. */
export function normalise(input: unknown, options: NormaliseOptions = {}): Normalised {
  const counts: Counts = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const checked = check(input);
  if ("refused" in checked) {
    count(`refused/${checked.refused}`);
    return { ...checked, counts };
  }
  return { offer: build(checked.raw, options, count), counts };
}

type Checked = { raw: RawOffer } | { refused: Refusal; reason: string };

function check(input: unknown): Checked {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return { refused: "not-an-object", reason: "ce n'est pas un objet JSON" };
  const { title, ref, url } = input as Record<string, unknown>;
  if (title === undefined || title === null || (typeof title === "string" && cleanTitle(title) === ""))
    return { refused: "no-title", reason: "l'offre n'a pas de titre" };
  if (!isSaid(ref) && !isSaid(url)) return { refused: "no-address", reason: "ni référence ni adresse (ref, url)" };
  const parsed = RawOffer.safeParse(input);
  if (!parsed.success) return { refused: "bad-shape", reason: firstIssue(parsed.error) };
  if (/^\W*(?:candidatures?|offre) spontan[ée]e?s?\b|^\W*spontaneous application/i.test(parsed.data.title))
    return { refused: "spontaneous", reason: "appel à candidatures spontanées, pas une offre" };
  return { raw: parsed.data };
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

const firstIssue = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return `champ « ${issue?.path.join(".") || "offre"} » : ${issue?.message ?? "forme inattendue"}`;
};

/** The ordered list: cleaning first, then each fact from its own file. */
function build(said: RawOffer, options: NormaliseOptions, count: (name: string) => void): Offer {
  const raw = options.scrubbed ? said : scrubFields(said);
  const door = options.door ?? "board";
  const title = contactsOnly(cleanTitle(raw.title));
  const description = cleanDescription(raw, options.scrubbed ?? false, count);
  const reading = readingOf(raw, title, description.text, count);

  const who = employer(reading, door);
  const where = places(reading);
  const deal = contract(reading);
  const time = workingTime(reading);
  const inFrance = where.length > 0 && where.every((place) => place.country === "FR");
  const seenAt = instantOf(raw.seenAt);
  return {
    id: offerId(raw.source, raw.ref || raw.url || ""),
    title,
    language: languageOf(description.text || title, raw.language),
    role: (options.judge ?? noVerdict)({ title, description: description.text, company: who.name }),
    employer: who,
    places: where,
    telework: telework(reading),
    contract: deal,
    workingTime: time,
    startDate: startDate(reading),
    rhythm: deal?.kind === "alternance" ? rhythm(reading) : null,
    pay: pay(reading, { contract: deal, workingTime: time, inFrance }),
    education: education(reading),
    experience: experience(reading),
    skills: skills(reading),
    postedAt: postedDay(reading),
    validThrough: dayOf(reading, "validThrough"),
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    verifiedAt: null,
    closedAt: null,
    closeReason: null,
    descriptionHtml: description.html || null,
    descriptionText: description.text || null,
    doors: [{ source: raw.source, ref: raw.ref ?? null, url: raw.url ?? null, kind: door }],
  };
}

/** Clean text without personal data: looked through after decoding, which may uncover what markup and entities hid. */
function cleanDescription(
  { description, company }: RawOffer,
  scrubbed: boolean,
  count: (name: string) => void,
): { html: string; text: string } {
  const clean = cleanText(description ?? "");
  const html = scrubbed && !/[<&]/.test(description ?? "") ? clean.html : scrub(clean.html, company).text;
  if (description?.includes(MARK) || html.includes(MARK)) count("personal-data/removed");
  // Clean markup is not cleaned again: that changes nothing, and is half of the work.
  return html === clean.html && html.includes("<") ? clean : cleanText(html);
}

function dayOf(reading: Reading, name: "postedAt" | "validThrough"): string | null {
  // A last day lies ahead: « 30 jours » there is no age, and from when it counts is not said.
  const { day, problem } = readDay(reading.raw[name], name === "postedAt" ? reading.seenAt : null);
  if (problem) reading.count(`${name}/${problem}`);
  return day;
}

const TWO_DAYS = 2 * 86_400_000;

/** A posting cannot be newer than its reading; two days are left for clocks and time zones. */
function postedDay(reading: Reading): string | null {
  const day = dayOf(reading, "postedAt");
  const seen = Date.parse(reading.seenAt ?? "");
  if (day === null || Number.isNaN(seen) || Date.parse(day) <= seen + TWO_DAYS) return day;
  reading.count("postedAt/future");
  return null;
}

import type { RawOffer } from "../../../offer/raw-offer.ts";
import { fold } from "../../text/fold.ts";
import { withoutBeside } from "./beside.ts";
import { createByFirstName } from "./by-first-name.ts";
import { byPlace } from "./by-place.ts";
import { contactsOnly, MARK, merged, PERSONS, withoutContacts } from "./contacts.ts";
import { isCommonFirstName } from "./first-names.ts";
import { byInitial } from "./initials.ts";
import { byCivility, createByLead, withoutLowerCase } from "./led.ts";
import { withoutListed } from "./listed.ts";
import { markedUp, wordsOf } from "./markup.ts";
import { byMeeting } from "./met.ts";
import { isPlainWord, isTyped } from "./name.ts";
import { byNameToo } from "./names-too.ts";
import { isNamesake } from "./namesakes.ts";
import { withoutOtherScripts } from "./other-scripts.ts";
import { seenIn } from "./rewrite.ts";
import { withoutSaidAgain, withoutSpelt } from "./said-elsewhere.ts";
import { createTaken } from "./taken.ts";
import { isThingNoun } from "./thing-nouns.ts";
import { isFirm } from "./things.ts";
import { walked } from "./walk.ts";

/** Recruiters' names, e-mails, phones and profiles never reach the store or the logs. Links to the offer are kept. */

interface Scrubbed {
  text: string;
  /** How many pieces of personal data were removed. */
  removed: number;
}

/** Clean text or markup (`text/html.ts`) without e-mails, phones, profiles and the names of persons; an employer named like one keeps its name. */
export function scrub(text: string, company: string | null | undefined = null): Scrubbed {
  if (text === "") return { text, removed: 0 };
  const taken = createTaken(company);
  const words = wordsOf(text);
  const seen = PERSONS.look(words);
  const reachless = withoutSpelt(withoutContacts(words, seen, taken), taken);
  const low = withoutLowerCase(seenIn(reachless, seen), taken);
  // At each capital word the surest way is asked first.
  const ways = [byCivility, byMeeting, createByLead(low), createByFirstName(), byNameToo, byInitial, byPlace];
  const nameless = [withoutOtherScripts, withoutSaidAgain, withoutBeside, withoutListed, withoutSaidAgain].reduce(
    (said, without) => without(said, taken),
    walked(low.text, taken, ways),
  );
  return { text: merged(markedUp(text, words, nameless)), removed: taken.count() };
}

/** « 5 ans, à voir avec Zélie Montcalm »: most short fields lead to nobody. */
const withoutNames = (field: string, company: RawOffer["company"], leads: RegExp): string =>
  leads.test(field) ? scrub(field, company).text : field;
/** « Chef de projet IA – contact Zélie Montcalm »: of a title's other words, « by » and « Manager » lead to firms and roles. */
const IN_TITLE =
  /\b(?:contact|voir avec|demande[rz]|appele[rz]|joindre|rempla[cç]|replacing|recruteu[rs]|recruiter|hiring manager|interlocut|m(?:\.|[rs]s?\b|lle\b|me\b|onsieur|adame))/i;
const IN_FIELD = new RegExp(
  String.raw`${IN_TITLE.source}|\b(?:avec|aupr[eè]s|selon|par|demander|adresser|joindre|manager|tut(?:eur|rice)|responsable|with|by|ask|see)(?!\w)`,
  "i",
);

/** « Vermeil (contact : Zélie Montcalm) », « Montcalm SA – Mme Montcalm », « Vermeil - Zélie Montcalm », « Vermeil c/o Zélie Montcalm »:
 *  the house stands before who is named at the end. */
function withoutContact(company: string): string {
  const at = company.search(
    /\bcontact\s?:|\b(?:c\/o|attn)\b|à l['’]attention d|[-–—(,]\s?(?:(?:M\.|Mme|Mlle|Mrs?\.?|Ms\.?)\s|\[coordonnées)/i,
  );
  if (at === -1) return withoutNameAtEnd(company);
  const house = company.slice(0, at).replace(/[\s(,–—-]+$/, "");
  const { text, removed } = scrub(company.slice(at));
  return (removed > 0 || text.includes(MARK)) && house !== "" ? house : company.slice(0, at) + text;
}

/** It may be a recruiter or a house's brand: what stands before it is the employer in both cases. */
function withoutNameAtEnd(company: string): string {
  const [ending, first] = /\s(?:[-–—|/]\s|\()(\p{Lu}[\p{L}'’-]*\p{Ll})\s\p{Lu}[\p{L}'’-]+\)?$/u.exec(company) ?? [];
  const isPerson = ending !== undefined && isCommonFirstName(first!) && scrub(ending).removed > 0;
  return isPerson ? company.slice(0, -ending.length) : company;
}

/** « Zélie MONTCALM », « Mme Zélie Montcalm », « Zélie Montcalm - Recruteuse »: so people sign, firms are not written so. */
function isSomebody(company: string): boolean {
  const [, civility, first = "", families = "", office] = SIGNED.exec(company) ?? [];
  const words = [first, ...families.split(" ")].map((word) => word.slice(0, 1) + word.slice(1).toLowerCase());
  return (
    (civility !== undefined || office !== undefined || (isTyped(first) && !/\p{Ll}/u.test(families))) &&
    isCommonFirstName(first) &&
    !isNamesake(words.join(" ")) &&
    !words.slice(1).some((word) => isPlainWord(word) || isThingNoun(fold(word))) &&
    !isFirm(words)
  );
}
const SIGNED =
  /^\s*(?:(M\.?|Mrs?\.?|Mme|Mlle|Monsieur|Madame)\s)?(\p{Lu}[\p{L}-]+)\s(\p{Lu}[\p{L}'’-]{2,}(?:\s\p{Lu}[\p{L}'’-]{2,})?)(?:\s?[-–—|,(]\s?((?:recruteu|recruiter|chasseu|headhunter|charg[ée]e?\sde\srecrutement|consultante?\s(?:en\srecrutement|rh))[^()]*)\)?)?\s*$/iu;

/** Nothing is called like a person there. */
const BARE_FIELDS = ["salary", "experience", "contract", "remote", "workingTime", "startDate"] as const;
/** Schools, towns, tools are: a name goes behind a word that leads to one. */
const FIELDS = ["place", "education", "sector", "language"] as const;

/** A raw offer whose short fields hold no way to reach a person, nor a name. `url` and `applyUrl` are kept, unless the way to apply
 *  is a mailbox or a profile. The description is scrubbed once it has been decoded (steps.ts). */
export function scrubFields(raw: RawOffer): RawOffer {
  const clean = { ...raw };
  if (typeof raw.company === "string")
    clean.company = isSomebody(raw.company) ? null : withoutContact(contactsOnly(raw.company));
  const bare = (field: string): string => scrub(contactsOnly(field), clean.company).text;
  const said = (field: string): string => withoutNames(contactsOnly(field), clean.company, IN_FIELD);
  for (const field of BARE_FIELDS) if (typeof clean[field] === "string") clean[field] = bare(clean[field]);
  for (const field of FIELDS) if (typeof clean[field] === "string") clean[field] = said(clean[field]);
  clean.title = withoutNames(contactsOnly(raw.title), clean.company, IN_TITLE);
  if (clean.places) clean.places = clean.places.map(said);
  if (clean.skills) clean.skills = clean.skills.map(said);
  if (clean.languages) clean.languages = clean.languages.map(said);
  if (typeof clean.applyUrl === "string" && isSomebodys(clean.applyUrl)) clean.applyUrl = null;
  return clean;
}
/** A mailbox, a phone, a profile. */
const isSomebodys = (link: string): boolean => MAILBOX.test(link) || contactsOnly(link).includes(MARK);
/** « https://exemple.fr/@vermeil » is a page. */
const MAILBOX = /^\s*(?:mailto|tel|sms):|^(?!\s*https?:)[^@]*@|[\w.+-](?:@|%40)[\w-]+\.\w{2}/i;

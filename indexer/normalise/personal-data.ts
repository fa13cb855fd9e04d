import type { RawOffer } from "../../offer/raw-offer.ts";
import { contactsOnly, merged, PERSONS, withoutContacts } from "./contacts.ts";
import type { Seen } from "./patterns.ts";
import { withoutCivil, withoutLed, withoutLowerCase } from "./persons/behind-leads.ts";
import { withoutBeside } from "./persons/beside.ts";
import { withoutFirstNames } from "./persons/by-first-name.ts";
import { withoutPlaced } from "./persons/by-place.ts";
import { withoutInitials } from "./persons/initials.ts";
import { withoutMet } from "./persons/met.ts";
import { withoutOtherScripts } from "./persons/other-scripts.ts";
import { seenIn } from "./persons/rewrite.ts";
import { withoutSaidAgain, withoutSpelt } from "./persons/said-elsewhere.ts";
import { createTaken, type Way } from "./persons/taken.ts";
import { shown } from "./signs.ts";

/** Recruiters' names, e-mails, phones and profiles never reach the store or the logs. Links to the offer are kept. */

export interface Scrubbed {
  text: string;
  /** How many pieces of personal data were removed. */
  removed: number;
}

/** The ways persons are named, the surest first. */
const WAYS: readonly Way[] = [
  withoutSpelt,
  withoutCivil,
  withoutLowerCase,
  withoutMet,
  withoutLed,
  withoutFirstNames,
  withoutPlaced,
  withoutOtherScripts,
  withoutInitials,
  withoutSaidAgain,
  withoutBeside,
  withoutSaidAgain,
];

/** Text (or HTML) without e-mails, phones, profiles and the names of persons; an employer named like one keeps its name. */
export function scrub(written: string, company: string | null | undefined = null): Scrubbed {
  const text = shown(written);
  if (text === "") return { text, removed: 0 };
  const taken = createTaken(company);
  const seen = PERSONS.look(text);
  const reachless = seenIn(withoutContacts(text, seen, taken.reach), seen);
  const nameless = WAYS.reduce((said: Seen, without) => without(said, taken), reachless);
  return { text: merged(nameless.text), removed: taken.count() };
}

/** A raw offer whose short fields hold no way to reach a person. `url` and `applyUrl` are kept, unless the way to apply is a
 *  mailbox. The description is scrubbed once it has been decoded (steps.ts). */
export function scrubFields(raw: RawOffer): RawOffer {
  const clean = { ...raw };
  const fields = [
    "title",
    "company",
    "place",
    "salary",
    "education",
    "experience",
    "contract",
    "remote",
    "sector",
    "workingTime",
    "startDate",
    "language",
  ] as const;
  for (const field of fields) if (typeof clean[field] === "string") clean[field] = contactsOnly(clean[field]);
  if (clean.places) clean.places = clean.places.map(contactsOnly);
  if (clean.skills) clean.skills = clean.skills.map(contactsOnly);
  if (typeof clean.applyUrl === "string" && /^\s*(?:mailto|tel|sms):|@/i.test(clean.applyUrl)) clean.applyUrl = null;
  return clean;
}

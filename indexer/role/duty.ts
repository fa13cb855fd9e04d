import type { Evidence } from "../../offer/offer.ts";
import { plain } from "../text/plain.ts";
import { asToReader } from "./antecedent.ts";
import { isLedByOthers, isLedByReader } from "./claims.ts";
import { isCraft } from "./denied.ts";
import type { Duty } from "./duty-lexicon.ts";
import type { Reader } from "./lexicon.ts";
import { isAboutProfile, isSomebodys, isTitleLine, namesRole } from "./naming.ts";
import { ADDRESSEE, line, nameLine, OPENS } from "./phrases.ts";
import { heardIn } from "./readable.ts";
import { takenUp } from "./reference.ts";
import { type Mention, mentions } from "./sentences.ts";
import { wholeOf } from "./whole.ts";
import { type Heard, isOfHouseAlone } from "./whose.ts";

/** Enough to be sure, and to show. */
const ENOUGH = 3;
const TRAPS = 2;

export const NAMED = "poste nommé dans la description";
/** What the post is mostly for. */
export const MAIN = "cœur du poste";
const LED = "responsabilité dans la description";

export interface Told {
  /** Canonical words of the title. */
  title: string;
  description: string;
  company: string;
  /** Short words that mean something else in this offer. */
  others: () => readonly RegExp[];
}

export interface Found {
  /** Duties that give the person the subject to lead: each is one sentence, or the two that tell it together, word for word. */
  duties: Evidence[][];
  /** The first sentences that speak of the subject and give it to nobody here. */
  traps: Evidence[];
  /** The first one in which others lead, advised by the reader. */
  advised: Evidence | null;
}

export const NOTHING: Found = { duties: [], traps: [], advised: null };

interface Wanted {
  needed: number;
  first: number;
  /** Is it asked whether others lead, advised by the reader? */
  advised: boolean;
}

/** Reads a description for sentences about the subject; with fewer duties than `needed`, but `first` of them, for sentences that tell one together. */
export function dutySentences(told: Told, { needed, first, advised }: Wanted, reader: Reader): Found {
  const { duty } = reader;
  if (!duty) return NOTHING;
  const found: Found = { duties: [], traps: [], advised: null };
  const company = told.company ? nameLine(told.company) : "";
  const learner = duty.learners.test(told.title);
  const role = told.title.trim().split(" ")[0] ?? "";
  const asked = (mention: Mention, said: string, own: boolean) => {
    // « Elle gère nos projets d'IA », of the chargée de mission: as if the text spoke to her.
    const words = asToReader(mention, said, told.title, duty);
    return ruleOf(mention.before, { raw: mention.sentence, words, company, learner, role, own }, duty);
  };
  const spoken = new Map<string, string>();
  for (const mention of mentions(told.description, reader.closeHint)) {
    const { sentence } = mention;
    const words = heardIn(sentence, company, told, reader);
    if (words === null) continue;
    // « IA RECRUTEMENT cherche pour son client … »: without the company's name nothing of the subject is left.
    const said = duty.subject.test(words) && !isLedByOthers(sentence, words, duty);
    if (said) spoken.set(sentence, words);
    const rule = said && !isOfHouseAlone(sentence, words, told.title, duty) ? asked(mention, words, true) : null;
    if (advised && said && !found.advised && (isAdvised(words, duty) || consults(words, duty)))
      found.advised = { quote: sentence, rule: duty.reasons.advised };
    if (rule) note(found.duties, [{ quote: sentence, rule }]);
    else if (found.traps.length < TRAPS) noteTrap(found.traps, { quote: sentence, rule: refusal(words, duty) });
    if (found.duties.length >= ENOUGH) break;
  }
  if (spoken.size === 0 || found.duties.length >= needed || found.duties.length < first) return found;
  const retold = (mention: Mention, said: string) => asked(mention, heardIn(said, company, told, reader) ?? "", false);
  for (const taken of takenUp(told, spoken, retold, duty)) {
    note(found.duties, taken);
    if (found.duties.length >= ENOUGH) break;
  }
  const whole = found.duties.length < needed ? wholeOf(told, spoken, found.duties.flat(), duty) : null;
  if (whole) found.duties = [whole, ...found.duties.filter((duty) => duty.at(-1)!.quote !== whole.at(-1)!.quote)];
  return found;
}

/** The first sentence that names the role as the one to fill; `by`: under the names of another group. */
export function namingSentences(told: Told, reader: Reader, by?: string): Evidence[][] {
  const { duty } = reader;
  const naming = by === undefined ? duty?.naming : duty?.namings.get(by);
  if (!duty || !naming) return [];
  const company = told.company ? nameLine(told.company) : "";
  for (const { sentence, before } of mentions(told.description, reader.closeHint, naming.hint)) {
    const words = heardIn(sentence, company, told, reader);
    if (words === null || duty.rejects.test(words)) continue;
    const heard = { raw: sentence, words, own: by !== undefined };
    const named =
      isTitleLine(heard, before.length, duty, naming) ||
      (namesRole(words, sentence, duty, naming) && !isSomebodys(sentence, duty, naming));
    if (named && !isAboutProfile(before, duty)) return [[{ quote: sentence, rule: NAMED }]];
  }
  return [];
}

/** « Vous accompagnez nos clients dans leurs projets d'IA », but not « Nous accompagnons … », nor « …: vous pilotez leurs projets d'IA ». */
function isAdvised(words: string, duty: Duty): boolean {
  const addressed = words.slice(Math.max(0, words.search(ADDRESSEE)));
  const said = duty.subject.test(addressed) ? addressed : words;
  const before = said.slice(0, said.search(duty.subject) + 1);
  return duty.advises.test(before.replace(duty.spoken, " ")) && !duty.company.test(` ${before.trim().split(" ")[0]} `);
}

/** « Vous réalisez des missions de conseil en IA », but not « vous rejoignez un cabinet qui … ». */
function consults(words: string, duty: Duty): boolean {
  const found = duty.consults.exec(words);
  if (!found) return false;
  const before = words.slice(0, found.index + 1);
  const own = before.replace(duty.spoken, " ").replace(FOR_CLIENTS, " ");
  const isReaders = duty.spoken.test(before) || OPENS.test(before.trim());
  return isReaders && !duty.employers.test(own) && !duty.relatives.test(own);
}

/** « Vous réalisez pour nos clients des missions de conseil »: whom it is for. */
const FOR_CLIENTS = / (?:pour|chez|aupres|for) (?:[^ ]+ ){0,2}client /;

const isKnown = (list: readonly Evidence[], { quote }: Evidence): boolean =>
  list.some((known) => known.quote === quote);

const noteTrap = (traps: Evidence[], trap: Evidence): void => {
  if (!isKnown(traps, trap)) traps.push(trap);
};

/** A sentence said twice is one duty. */
function note(duties: Evidence[][], duty: Evidence[]): void {
  if (!duties.some((known) => isKnown(known, duty.at(-1)!))) duties.push(duty);
}

function refusal(spoken: string, { subject, rejects, wishes, reasons }: Duty): string {
  if (rejects.test(spoken) || !subject.test(spoken)) return reasons.rejected;
  return wishes.test(spoken) ? reasons.wished : reasons.otherwise;
}

function ruleOf(before: readonly string[], heard: Heard, duty: Duty): string | null {
  if (isRejected(heard, duty)) return null;
  const wished = () => isAboutProfile(before, duty);
  const named =
    isTitleLine(heard, before.length, duty) ||
    (namesRole(heard.words, heard.raw, duty) && !isSomebodys(heard.raw, duty));
  if (named && !wished()) return NAMED;
  if (isCraft(heard.raw, duty) || !isLedByReader(heard, wished, duty)) return null;
  return heard.own && (duty.mains.test(heard.words) || isDevoted(heard.words, duty)) ? MAIN : LED;
}

/** « Vous n'êtes pas développeur : vous pilotez … » rejects nothing. */
function isRejected({ raw, words }: Heard, duty: Duty): boolean {
  if (!duty.rejects.test(words)) return false;
  const text = plain(raw);
  const denied = duty.denied.exec(text);
  const rest = denied === null ? "" : line(text.slice(denied.index).replace(/^[^:;,]*/, ""));
  return !duty.subject.test(rest) || duty.rejects.test(rest);
}

/** « Le poste est entièrement consacré à nos projets d'IA », but not « elle porte la feuille de route IA ». */
function isDevoted(words: string, duty: Duty): boolean {
  const post = duty.devoted.exec(words);
  return (
    post !== null &&
    !post[0].startsWith(" vou ") &&
    duty.undertaking.test(`${post[0]} `) &&
    !duty.anyWords.handsOn.test(words)
  );
}

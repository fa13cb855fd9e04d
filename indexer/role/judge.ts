import type { Evidence, Role } from "../../offer/offer.ts";
import { BY_LIKENESS } from "../../offer/vocabulary.ts";
import type { Profile, TitleRule } from "../../profiles/profile.ts";
import { cleanText, decodeEntities } from "../text/html.ts";
import { lazily } from "../text/lazily.ts";
import { plain } from "../text/plain.ts";
import { remembered } from "../text/remembered.ts";
import { isTradeDenied } from "./denied.ts";
import { dutySentences, type Found, MAIN, NAMED, NOTHING, namingSentences, type Told } from "./duty.ts";
import { type NextDoor, type Reader, readerOf } from "./lexicon.ts";
import { likeliest } from "./likely.ts";
import { isAboutProfile, isSaidToReader } from "./naming.ts";
import { ADDRESSED, line, nameLine, OPENS } from "./phrases.ts";
import { without } from "./readable.ts";
import { mentions } from "./sentences.ts";
import { headsUnit } from "./unit-head.ts";
import { WHOLE } from "./whole.ts";

interface Judged {
  title: string;
  /** Text or HTML. */
  description?: string | null;
  company?: string | null;
}

/** Read at most: no advertisement says what it is about later than this. */
const DESCRIPTION_LIMIT = 40_000;
const MARKUP_LIMIT = 200_000;
const TITLE_LIMIT = 500;

/**
 * Is this offer the role that the profile describes? Pure; never throws, whatever the input.
 * Each quote is a verbatim part of the title or of the description, as a person reads it: without markup.
 */
export function judgeRole(offer: Judged, profile: Profile): Role {
  const reader = readerOf(profile);
  const title = text(offer?.title).slice(0, TITLE_LIMIT);
  const told = text(offer?.description).slice(0, MARKUP_LIMIT);
  // Most offers never need to know what these tell.
  const description = lazily(() => asRead(told).slice(0, DESCRIPTION_LIMIT));
  const company = text(offer?.company).slice(0, TITLE_LIMIT);
  const named = withoutCompany(line(title), company, reader);
  const others = lazily(() => otherMeanings(named, `${title}\n${description()}`, company, reader));
  const spoken = named.replace(reader.voids ?? /(?!)/, " ").replace(/ +/g, " ");
  const clean = reader.ambiguous.some(({ words }) => words.test(spoken)) ? without(others(), spoken) : spoken;
  const rule = firstRule(clean, reader);
  const own = titleRole(rule, title, clean, reader);
  if (rule?.hidden === "denied" && !(reader.duty && isTradeDenied(told, reader.duty))) return own;
  if (rule ? !rule.hidden : own.verdict !== "no") return own;
  const offerTold = lazily((): Told => ({ title: spoken, description: description(), company, others }));
  const role = reader.hint.test(told)
    ? toldRole(rule, own, offerTold(), reader)
    : techniqueRole(rule, own, told, offerTold, reader);
  const isNear = role.verdict === "no" && nearestOf(rule) && reader.near?.hint.test(told);
  return rule && isNear ? nearRole(rule, role, offerTold(), reader.near!) : role;
}

/** What the description makes of a title that does not settle it. */
function toldRole(rule: TitleRule | null, own: Role, told: Told, reader: Reader): Role {
  const needed = NEEDED[rule?.hidden ?? "none"];
  // A title of which nothing is known: only a text that names the role can speak for it.
  const found = rule
    ? dutySentences(
        told,
        { needed, first: rule.hidden === "other" ? 1 : 0, advised: nearestOf(rule) !== undefined },
        reader,
      )
    : { ...NOTHING, duties: namingSentences(told, reader) };
  const role = likelyRole(rule, hiddenRole(rule, own, needed, found), told, reader);
  // What was only heard of a unit is led by its head as near as this.
  const raised = role.verdict === "no" ? rule?.raised : isHeard(role) && "adjacent";
  const head = raised ? unitHead(told, role, reader) : null;
  if (raised && head) return { verdict: raised, score: 0.5, evidence: [head] };
  // « Chargé de mission » : « Vous accompagnez les communes dans leurs projets d'IA ».
  const nearest = role.verdict === "no" ? nearestOf(rule) : undefined;
  if (nearest && found.advised && isOfTheirs(found.advised.quote, reader))
    return { verdict: nearest, score: 0.4, evidence: [found.advised] };
  const namings = role === own && rule?.namedBy ? namingSentences(told, reader, rule.namedBy) : [];
  if (rule?.raised && namings.length > 0) return { verdict: rule.raised, score: 0.5, evidence: namings.flat() };
  return role.verdict === "no" ? { ...role, evidence: [...role.evidence, ...found.traps] } : role;
}

/** What a title that is not core by its text may be all the same. */
const nearestOf = (rule: TitleRule | null): TitleRule["raised"] =>
  rule?.raised ?? (rule?.hidden === "firm" ? "adjacent" : undefined);

/** « Vous accompagnez les communes dans leurs projets d'IA », and not « … sur la conformité de leurs projets d'IA ». */
function isOfTheirs(quote: string, { duty }: Reader): boolean {
  const text = plain(quote);
  const said = ADDRESSED.test(text) || OPENS.test(text) ? THEIRS.exec(text) : null;
  return said !== null && duty?.undertaking.exec(line(text.slice(said.index + said[0].length)))?.index === 0;
}
const THEIRS =
  /(?<![a-z])(?:dans|sur|a (?:reussir|mener|conduire|piloter|cadrer|lancer)|in|with|on) (?:la (?:conduite|mise en oeuvre|reussite|realisation|definition) de )?(?:leurs?|their) (?:propres? |own )?/;

/** From what likeness on a sentence speaks for each kind of title; a maker's says such things of others. */
const LIKELY: Partial<Record<NonNullable<TitleRule["hidden"]> | "none", number>> = {
  open: 0.45,
  firm: 0.7,
  other: 0.7,
  advised: 0.7,
  capped: 0.8,
  none: 0.8,
};

/** What no list of words knows how to read may still speak as sentences do that give the subject to lead. */
function likelyRole(rule: TitleRule | null, role: Role, told: Told, { learnt, closeHint }: Reader): Role {
  const least = role.verdict === "core" ? undefined : LIKELY[rule?.hidden ?? "none"];
  if (least === undefined || learnt === null) return role;
  const found = likeliest(told, { least, addressed: rule === null ? closeHint : null }, learnt);
  if (found === null) return role;
  if (rule === null || !isAdviser(rule)) return { verdict: "core", score: 0.65, evidence: found };
  // Whoever advises says such things of clients too.
  return role.verdict === "no" && rule.raised ? { verdict: rule.raised, score: 0.45, evidence: found } : role;
}

const isHeard = ({ evidence }: Role): boolean => evidence.length === 1 && evidence[0]!.rule === BY_LIKENESS;

/** The sentence that puts its reader at the head of a unit of the subject: of a role that was only heard, that very one. */
function unitHead(told: Told, role: Role, { duty, closeHint }: Reader): Evidence | null {
  if (!duty) return null;
  for (const { sentence, before } of mentions(told.description, closeHint)) {
    if (role.verdict !== "no" && role.evidence[0]!.quote !== sentence) continue;
    // « L'équipe IA (infirmiers anesthésistes) ».
    if (told.others().some((other) => line(sentence).search(other) !== -1)) continue;
    if (headsUnit(sentence, duty.unitHead) && !isAboutProfile(before, duty))
      return { quote: sentence, rule: duty.reasons.headed };
  }
  return null;
}

/** A text that never names the subject may tell what it does: « un algorithme qui prévoit les pannes ». */
const techniqueRole = (rule: TitleRule | null, own: Role, text: string, told: () => Told, reader: Reader): Role =>
  rule !== null && reader.learnt?.hint.test(text) ? likelyRole(rule, own, told(), reader) : own;

/**
 * « Vous pilotez les projets data de l'institut », « vous menez la refonte de l'entrepôt de données »: what is next door is led. A title that
 * names another post (« Data Domain Manager ») leads it where the text calls its reader so: « en tant que chef de projet data, vous… ».
 */
function nearRole({ raised }: TitleRule, own: Role, told: Told, { led, reader }: NextDoor): Role {
  const near = reader();
  const isOfProjects = ({ quote, rule }: Evidence) =>
    rule === NAMED || (raised && (near.duty!.undertaking.test(line(quote)) || led.test(line(quote))));
  const duties = dutySentences(told, { needed: 1, first: 1, advised: false }, near).duties.filter((duty) =>
    duty.some(isOfProjects),
  );
  return duties.length > 0 ? { verdict: raised ?? "adjacent", score: 0.4, evidence: duties.slice(0, 2).flat() } : own;
}

/** What a person sees of a description. Plain text stays as it is. */
function asRead(description: string): string {
  if (!/[<&]/.test(description)) return description;
  const marked = /(?:<|&lt;)\/?[a-z][^<>]{0,2000}(?:>|&gt;)/i.test(description);
  return marked ? cleanText(description).text : decodeEntities(description);
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** « IA RECRUTEMENT » as a company is no subject: its name is taken out of the title. */
function withoutCompany(title: string, company: string, reader: Reader): string {
  if (!company) return title;
  const name = nameLine(company);
  const isName = reader.group(reader.profile.lexicon.subject).test(name) && name.trim().includes(" ");
  return isName ? title.replace(name, " ") : title;
}

/** Short words that mean something else in this offer, as expressions to take out. */
function otherMeanings(title: string, offer: string, company: string, reader: Reader): RegExp[] {
  const named = acronymsOf(offer, company, reader);
  const signed = `${company}\n${offer.slice(0, 6_000)}`;
  if (named === "" && !reader.ambiguousHint.test(signed)) return [];
  const around = line(signed);
  return reader.ambiguous
    .filter(({ words }) => words.test(around))
    .filter(
      ({ words, when, beside, defined }) =>
        words.test(named) || when.test(around) || beside.test(title) || defined.test(around),
    )
    .filter(({ unless }) => !(unless && around.match(unless)))
    .map(({ all }) => all);
}

/** « I.A. (Industrie Aéronautique) », « Information et Appui (IA) », an employer named « IA Ingénierie & Aménagement »: the offer itself says what its two letters stand for. */
function acronymsOf(offer: string, company: string, reader: Reader): string {
  const subject = reader.group(reader.profile.lexicon.subject);
  const spelt = offer.slice(0, 6_000);
  return [...spelt.matchAll(IN_BRACKETS), ...spelledBefore(spelt), ...company.matchAll(OF_HOUSE)]
    .flatMap(([, first, second, words]) => {
      const letters = line(`${first}${second}`);
      const [one = "", other = ""] = line(words!).trim().split(" ");
      const isSpelt = letters.trim() === one.charAt(0) + other.charAt(0);
      return isSpelt && !subject.test(` ${one} ${other} `) ? letters : [];
    })
    .join(" ");
}
const IN_BRACKETS = /\b([A-Z])\.?([A-Z])\.?\s?\(([A-Z][^()]{5,60})\)/g;
const OF_HOUSE = /^([A-Z])\.?([A-Z])\.?\s(?:[–—-]\s)?(\p{Lu}\p{Ll}{3}.*)/gu;

/** The words right before two letters in brackets; few texts hold such. */
function spelledBefore(offer: string): RegExpExecArray[] {
  return [...offer.matchAll(BRACKETS)].flatMap(({ index, 0: letters }) => {
    const from = Math.max(0, index - LONGEST);
    const found = BEFORE_BRACKETS.exec(`${letters}${offer.slice(from, index)}`);
    return found ? [found] : [];
  });
}
const BRACKETS = /\([A-Z]\.?[A-Z]\.?\)/g;
const LONGEST = 60;
const BEFORE_BRACKETS =
  /^\(([A-Z])\.?([A-Z])\.?\).*(?<!\p{L})(\p{Lu}\p{L}{3,}(?:\s(?:et|&|de|des|du|la|à|au|aux))*\s(?:[dl]['’])?\p{L}{4,})\s$/su;

function firstRule(title: string, reader: Reader): TitleRule | null {
  const bare = reader.qualifiers ? title.replace(reader.qualifiers, "") : title;
  // Twenty-five rules ask for the same dozen groups.
  const has = remembered((name) => reader.group(name).test(bare));
  const holds = (rule: TitleRule) =>
    rule.all.every((name) => (name.startsWith("!") ? !has(name.slice(1)) : has(name))) &&
    (rule.starts === undefined || reader.starts(rule.starts).test(bare)) &&
    !rule.apart?.some((name) => reader.group(name).test(bare.split(reader.group(rule.all.at(-1)!)).join(" ")));
  return reader.rules.find(holds) ?? null;
}

function titleRole(rule: TitleRule | null, title: string, clean: string, reader: Reader): Role {
  const quote = title.trim();
  const evidence = (name: string): Evidence[] => (quote ? [{ quote, rule: name }] : []);
  const said = reader.group(reader.profile.lexicon.subject).test(clean);
  // « Ingénieur projet IA »: an open title, but not one « sans IA ».
  const isOther = said && (rule === null || (rule.verdict === "no" && rule.hidden === "open"));
  const name = isOther ? "sujet présent, autre métier" : (rule?.name ?? "aucun signe du rôle dans le titre");
  return { verdict: rule?.verdict ?? "no", score: rule?.score ?? (said ? 0.2 : 0.05), evidence: evidence(name) };
}

/** Duties that a description must tell for each kind of title. */
const NEEDED = { open: 1, firm: 2, other: 2, advised: 1, capped: 2, denied: 1, none: Number.POSITIVE_INFINITY };

const isAdviser = ({ hidden }: TitleRule): boolean => hidden === "advised" || hidden === "capped";

/** What the description's duties make of a title that leaves the question open. */
function hiddenRole(rule: TitleRule | null, own: Role, needed: number, { duties, advised: helped }: Found): Role {
  const advised = rule && isAdviser(rule) ? helped : null;
  const named = duties.some((duty) => duty.some((said) => said.rule === NAMED && isSaidToReader(said.quote)));
  const adviser = (rule?.hidden === "capped" && !named) || advised !== null;
  const given = duties.slice(0, 3).flat();
  const evidence = adviser && advised ? [advised, ...given.filter(({ quote }) => quote !== advised.quote)] : given;
  if (evidence.length === 0) return own;
  const sure = evidence.some(
    (said) => said.rule === NAMED || said.rule === MAIN || (said.rule === WHOLE && rule?.hidden !== "other"),
  );
  const enough = sure || duties.length >= needed;
  if (enough && !adviser) {
    // In hundredths: of 0.7 + 0.1 a computer makes 0.7999….
    const score = Math.min(90, 70 + 5 * duties.length) / 100;
    return { verdict: "core", score, evidence };
  }
  const raised = rule?.raised !== undefined && own.verdict === "no" && (!adviser || enough || advised !== null);
  return raised ? { verdict: rule.raised!, score: 0.45, evidence } : own;
}

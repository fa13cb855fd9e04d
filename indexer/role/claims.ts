import { allMatches } from "../text/all-matches.ts";
import { plain } from "../text/plain.ts";
import type { Duty } from "./duty-lexicon.ts";
import { ADDRESSED, INFINITIVE, line, OPENS } from "./phrases.ts";

/** A sentence about the subject, and what is needed to know whose doing it tells. */
export interface Heard {
  raw: string;
  /** Canonical words. */
  words: string;
  company: string;
  /** The title's first word: « directeur ». */
  role: string;
  /** Does the title say that helping is the job? */
  learner: boolean;
  /** Are these its own words, and not what it refers to put into words? */
  own: boolean;
}

/** Does the sentence give the subject to its reader to lead? `wished`: are we where the candidate is described? */
export function isLedByReader(heard: Heard, wished: () => boolean, duty: Duty): boolean {
  const led =
    isClaimed(heard, wished, duty) ||
    (heard.own && isHanded(heard.raw, duty)) ||
    ((leadsUndertaking(heard.words, duty) ||
      leadsInUnit(heard.words, duty) ||
      duty.mainly.test(heard.words) ||
      helps(heard, duty) ||
      (heard.own && takesUp(heard, duty))) &&
      (duty.person.test(heard.words) || !wished()));
  // « des projets web, mobile, data et IA » leads projects, not AI projects.
  return led && !(heard.own && isOneOfAList(heard.raw, duty));
}

/** « Les projets d'IA sont pilotés par le Lab »: what is told of them next is not the reader's. */
export function isLedByOthers(raw: string, words: string, duty: Duty): boolean {
  if (!duty.othersHint.test(words)) return false;
  const before = clauseBefore(duty.others, plain(raw));
  return duty.subject.test(line(before)) && !ADDRESSED.test(before);
}

/** « Ces trois chantiers d'IA vous sont confiés ». */
const isHanded = (raw: string, duty: Duty): boolean =>
  duty.undertaking.test(line(clauseBefore(duty.handed, plain(raw))));

function clauseBefore(verb: RegExp, text: string): string {
  const before = text.slice(0, verb.exec(text)?.index ?? 0);
  return before.slice(before.search(/[^;:]*$/));
}

/** « Piloter … projets IA »: one of the verbs, given to the reader, that governs the subject. */
function isClaimed(heard: Heard, wished: () => boolean, duty: Duty): boolean {
  for (const claim of allMatches(duty.claim, heard.words)) {
    const groups = claim.groups as { verb: string; between: string; subject: string };
    const after = heard.words.slice(claim.index + ` ${groups.verb} ${groups.between}${groups.subject}`.length);
    const before = heard.words.slice(0, claim.index + 1);
    if (!isLed(groups, after, heard.raw, duty) || isParticiple(groups.verb, heard.raw)) continue;
    if (!isTheirs(before, groups.verb, heard, duty)) continue;
    if (duty.address.test(before) || !wished()) return true;
  }
  return false;
}

const PARTICIPLE = /\p{L}+ée?s?(?!\p{L})/giu;

/** « l'information structurée »: without its accent it looks like « structure ». */
const isParticiple = (verb: string, raw: string): boolean =>
  /(?<!it)e$/.test(verb) && (raw.normalize("NFC").match(PARTICIPLE) ?? []).some((word) => line(word) === ` ${verb} `);

/** Is the subject only the end of a list, and not said before it? */
export function isOneOfAList(raw: string, duty: Duty): boolean {
  const text = plain(raw);
  const listed = listIn(text, duty);
  if (listed === null || duty.subject.test(line(text.slice(0, listed.at)))) return false;
  // « des dispositifs (chatbots, agents IA) »: a list of nothing else.
  return line(listed.text).split(duty.subject).length <= 2;
}

/** Longer than any list that is looked for. */
const LIST = 150;

/** Looked for near what could be its end: over a whole text it costs more than all the rest. */
function listIn(text: string, duty: Duty): { text: string; at: number } | null {
  const bracketed = text.includes("(") ? duty.bracketed.exec(text) : null;
  for (const { 0: end, index } of allMatches(duty.listEnd, text)) {
    const from = Math.max(0, index - LIST);
    const listed = duty.listed.exec(text.slice(from, index + end.length));
    if (listed && !(bracketed && bracketed.index < from + listed.index))
      return { text: listed[0], at: from + listed.index };
  }
  return bracketed && { text: bracketed[0], at: bracketed.index };
}

/** « Vous prenez la direction du chantier IA »: whatever the verb, unless it is idle. */
function leadsUndertaking(sentence: string, duty: Duty): boolean {
  const found = duty.addressed.exec(sentence);
  if (!found) return false;
  const between = `${found.groups!.between} `;
  return !duty.breakers.test(between) && !duty.wishes.test(between) && !SECOND_PERSON.test(between);
}

/** « Vous assistez la directrice du programme IA », where helping is the job. */
function helps({ words, learner }: Heard, duty: Duty): boolean {
  const found = learner ? duty.helped.exec(words) : null;
  if (!found) return false;
  const after = words.slice(found.index + found[0].length);
  return !duty.breakers.test(`${found.groups!.between} `) && !duty.chores.test(after);
}

/** « Au sein du pôle IA, vous pilotez dix cas d'usage »: in that unit, undertakings are the subject's. */
function leadsInUnit(sentence: string, duty: Duty): boolean {
  const found = duty.unit.exec(sentence);
  return found !== null && !duty.breakers.test(` ${found.groups!.between}`);
}

/** Cheap look before `turned`. */
const TURN =
  / en (?:etes|es|ser)|dont | (?:que|that) (?:vous|tu|you)|associe|correspondant|retenu|identifie|faire d|(?:projet|programme|chantier|sujet)[^:.;]{0,60}(?:: | qui | visant | consistant | destine )/;

/** « Les métiers ont des projets d'IA : vous les cadrez »: the pronoun takes the undertaking up again. */
function takesUp({ raw, words }: Heard, duty: Duty): boolean {
  const text = plain(raw);
  if (TURN.test(text) && duty.turned.test(text))
    return duty.person.test(words) || OPENS.test(text) || !duty.company.test(words);
  return duty.undertaking.test(words) && duty.takenUp.test(text);
}

/** A verb of the second person governs what follows it: « vous pilotez X et testez Y ». */
const SECOND_PERSON = / [a-z]{3,}ez /;
/** « vous animez et développez X »: the first governs as well. */
const COORDINATED = /^ [a-z]{3,}ez /;
/** « gérés par », « passer par » are no nouns. */
const VERBAL = /(?:[iu]|it|ed|ez|ant|[^i]er|fier|dier|ir)$/;

/** « un moteur de réponse par IA » is an AI engine; « les projets gérés par l'IA » are no AI projects. */
export function withoutBy(before: string, raw: string): string {
  if (!before.endsWith(" par ") && !before.endsWith(" by ")) return before;
  const noun = before.trim().split(" ").at(-2) ?? "";
  return VERBAL.test(noun) || (isParticiple(noun, raw) && !isNamedThing(noun, raw))
    ? before
    : before.replace(/[a-z]+ $/, "");
}

/** « l'optimisation des tournées par IA ». */
const isNamedThing = (noun: string, raw: string): boolean =>
  new RegExp(`(?<![a-z])(?:des|les|aux|la|une|nos|vos|ses) ${noun}e?s? `).test(plain(raw));

/** « la transformation par l'IA ». */
const CHANGE = /(?:[st]ion|ment|age|ance) (?:[^ ]+ ){0,2}$/;
const LINKED = / (?:lien|rapport) avec $/;

/** Does the verb govern the subject (projects of it, or itself), and not use it as a tool? */
function isLed(
  { verb, between, subject }: { verb: string; between: string; subject: string },
  after: string,
  raw: string,
  duty: Duty,
): boolean {
  const told = ` ${between}`
    .replace(COORDINATED, " ")
    .replace(duty.asRole, "")
    .replace(duty.references.held, "")
    .replace(duty.aids, " ")
    .replace(duty.madeOf, " ");
  const made = withoutBy(told, raw);
  const spoken = made.replace(LINKED, " ");
  // « référent pour les projets IA »: a role, unlike a verb, is held for something.
  const middle = duty.roleNouns.test(` ${verb} `) ? spoken.replace(/ (?:pour|for) /, " ") : spoken;
  if (duty.breakers.test(middle) || SECOND_PERSON.test(middle)) return false;
  const next = `${after.split(" ").slice(0, 3).join(" ")} `;
  if (duty.objects.test(middle) || duty.objects.test(next) || duty.compound.test(after)) return true;
  if (made !== told && CHANGE.test(made)) return true;
  const governed = between === "" || between.trim().split(" ").length <= 2;
  return governed && duty.direct.test(` ${verb} `) && !duty.breakers.test(` ${subject} `);
}

/** Is it the person who is sought who does it, and not the company, a team or a client? */
function isTheirs(before: string, verb: string, { raw, company, learner, role }: Heard, duty: Duty): boolean {
  if (duty.sought.test(before)) return true;
  // « Vous disposez d'outils : suivi GPS, application d'IA »: things, and no duties.
  if (!/(?:ez|er|ir|re)$/.test(verb) && duty.anyWords.uses.test(before)) return false;
  const last = lastWords(before, duty);
  // « Vous contribuez à la stratégie, pilotez les projets »: a second person is governed by nothing.
  if (!learner && !/ez$/.test(verb) && duty.weakeners.test(last)) return false;
  if (duty.relatives.test(last) || duty.settings.test(before)) return false;
  if (!duty.address.test(before) && duty.wishes.test(`${before.replace(duty.announces, "")}${verb} `)) return false;
  // « l'équipe pilote », « une entreprise pilotant »: somebody else's verb.
  if (!isImpersonal(verb) && duty.company.test(last)) return false;
  // « rattaché au responsable des projets IA » speaks of a colleague.
  if (duty.roleNouns.test(` ${verb} `) && duty.colleagues.test(last)) return false;
  if (duty.person.test(before)) return true;
  // « Le directeur assure … », where a director is sought.
  if (role.length > 2 && last.includes(` ${role} `)) return true;
  // A list of duties: « Animer une équipe et piloter … ».
  if (OPENING_VERB.test(before)) return true;
  if (isNamed(before, company) || duty.company.test(before)) return false;
  if (duty.opens.test(before)) return true;
  if (isNoun(verb)) return opensList(before);
  // A verb that opens the sentence, or its part under a heading, speaks to the reader; « Acme pilote … » does not.
  return (
    isImpersonal(verb) || (before.trim() === "" && !APPOSED.test(raw)) || (raw.includes(":") && isHeading(before, duty))
  );
}

/** « Chef de file de la mode, notre maison essaie l'IA »: what the house is. */
const APPOSED = /^[^,;:]+, (?:notre|nos|nous|our|we|the|le|la|l['’])\s/i;

const OPENING_VERB = new RegExp(`^ (?:${INFINITIVE}|[a-z]{2,}ez) `);

const isNoun = (verb: string): boolean => /(?:age|ion|aison|ment|mise|prise|conduite)(?: |$)/.test(verb);

/** « Recueil des besoins, suivi des projets IA » lists duties; « le chantier en cours touche l'industrialisation de l'IA » does not. */
const opensList = (before: string): boolean =>
  before.trim().split(" ").length <= 3 || /^ [a-z]+(?:ion|age|ment|aison|gestion|suivi|etude|mise) /.test(before);

/** « Responsibilities: own the AI programme ». */
const isHeading = (before: string, duty: Duty): boolean =>
  duty.otherHeads.test(before) && before.trim().split(" ").length <= 3;

/** The words right before a verb that can take it away from the reader; none of them stands before « vous » or « puis ». */
function lastWords(before: string, duty: Duty): string {
  // « Nous recherchons une personne capable de piloter … »: whose « nous » seeks, and does not pilot.
  const own = before.replace(duty.spoken, " ").replace(duty.announces, "").replace(duty.sequels, " ");
  return ` ${own.trim().split(" ").slice(-4).join(" ")} `;
}

const isNamed = (before: string, company: string): boolean => company.trim().length > 2 && before.includes(company);

/** Infinitive, noun of action or second person: forms that do not need a company as subject. */
const isImpersonal = (verb: string): boolean =>
  /(?:er|ir|ettre|uire|endre|uivre|faire|age|ion|aison|ment|mise|conduite|ez|ship|ing)(?: |$)/.test(verb);

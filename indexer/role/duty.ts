import type { Evidence } from "../../offer/offer.ts";
import { plain } from "./fold.ts";
import { type Duty, line, type Reader } from "./lexicon.ts";
import { mentions, sentences } from "./sentences.ts";

/** Enough to be sure, and to show. */
const ENOUGH = 3;
const TRAPS = 2;

export const NAMED = "poste nommé dans la description";
const LED = "responsabilité dans la description";

export interface Found {
  /** Sentences that give the person the subject to lead, word for word. */
  duties: Evidence[];
  /** The first sentences that speak of the subject and give it to nobody here. */
  traps: Evidence[];
}

/** Reads a description for sentences about the subject. `others` are short words that mean something else in this offer. */
export function dutySentences(
  description: string,
  company: string,
  others: () => readonly RegExp[],
  reader: Reader,
): Found {
  const found: Found = { duties: [], traps: [] };
  if (!reader.duty) return found;
  const name = company ? line(company) : "";
  for (const { sentence, before } of mentions(description, reader.hint)) {
    const spoken = line(withoutAsides(sentence));
    if (!reader.group(reader.profile.lexicon.subject).test(spoken)) continue;
    const rule = ruleOf(sentence, readable(spoken, name, others(), reader), name, before, reader.duty);
    if (rule) note(found.duties, sentence, rule);
    else if (found.traps.length < TRAPS) note(found.traps, sentence, refusal(spoken, reader.duty));
    if (found.duties.length >= ENOUGH) break;
  }
  return found;
}

/** The first sentence that names the role as the one to fill. */
export function namingSentences(
  description: string,
  company: string,
  others: () => readonly RegExp[],
  reader: Reader,
): Evidence[] {
  if (!reader.duty) return [];
  for (const { sentence, before } of mentions(description, reader.hint)) {
    if (!reader.duty.namedHint.test(sentence)) continue;
    const spoken = line(sentence);
    if (!reader.duty.announces.test(spoken) || !reader.group(reader.profile.lexicon.subject).test(spoken)) continue;
    const readily = readable(spoken, company ? line(company) : "", others(), reader);
    if (!reader.duty.rejects.test(readily) && namesRole(readily, reader.duty) && !isAboutProfile(before, reader.duty))
      return [{ quote: sentence, rule: NAMED }];
  }
  return [];
}

/** « Vous structurez, avec les métiers, la démarche IA »: what stands between commas is not between verb and object. */
const ASIDE = /,\s+(?:avec|chez|en lien|en collaboration|aux côtés|with|alongside)\s[^,;:.]{2,80},/giu;

const withoutAsides = (sentence: string): string => sentence.replace(ASIDE, " ");

function note(list: Evidence[], quote: string, rule: string): void {
  if (!list.some((known) => known.quote === quote)) list.push({ quote, rule });
}

/** Words of a heading: longer pieces open no part of the text unless a colon does. */
const HEADING = 6;

/** Are we in « Profil recherché », where a lead is something the candidate has had? The last heading decides. */
function isAboutProfile(before: readonly string[], duty: Duty): boolean {
  for (const sentence of before.toReversed().flatMap((read) => sentences(read).toReversed())) {
    const colon = sentence.slice(0, 50).indexOf(":");
    if (colon === -1 && sentence.length > 60) continue;
    const head = line(colon === -1 ? sentence : sentence.slice(0, colon));
    if (head.split(" ").length - 2 > HEADING) continue;
    if (duty.otherHeads.test(head)) return false;
    if (duty.profileHeads.test(head)) return true;
  }
  return false;
}

function refusal(spoken: string, { rejects, wishes, reasons }: Duty): string {
  if (rejects.test(spoken)) return reasons.rejected;
  return wishes.test(spoken) ? reasons.wished : reasons.otherwise;
}

/** Canonical words, without the phrases that only look like the subject, nor the company's own name when it contains it. */
function readable(spoken: string, company: string, others: readonly RegExp[], reader: Reader): string {
  const named = company && reader.group(reader.profile.lexicon.subject).test(company);
  const words = named ? spoken.replaceAll(company, " entreprise ") : spoken;
  return without(others, (reader.voids ? words.replace(reader.voids, "") : words).replace(/ +/g, " "));
}

export const without = (others: readonly RegExp[], words: string): string =>
  others.reduce((left, other) => left.replace(other, ""), words).replace(/ +/g, " ");

function ruleOf(
  raw: string,
  sentence: string,
  company: string,
  textBefore: readonly string[],
  duty: Duty,
): string | null {
  if (duty.rejects.test(sentence)) return null;
  const wished = () => isAboutProfile(textBefore, duty);
  if ((namesRole(sentence, duty) || isTitleLine(raw, sentence, textBefore.length, duty)) && !wished()) return NAMED;
  const led =
    isClaimed(sentence, company, wished, duty) ||
    ((leadsUndertaking(sentence, duty) || leadsInUnit(sentence, duty) || takesUp(raw, sentence, duty)) &&
      (duty.person.test(sentence) || !wished()));
  // « des projets web, mobile, data et IA » leads projects, not AI projects.
  return led && !isOneOfAList(raw, duty) ? LED : null;
}

/** « Piloter … projets IA »: one of the verbs, given to the reader, that governs the subject. */
function isClaimed(sentence: string, company: string, wished: () => boolean, duty: Duty): boolean {
  for (const claim of sentence.matchAll(duty.claim)) {
    const groups = claim.groups as { verb: string; between: string; subject: string };
    const after = sentence.slice(claim.index + ` ${groups.verb} ${groups.between}${groups.subject}`.length);
    const before = sentence.slice(0, claim.index + 1);
    if (!isLed(groups, after, duty) || !isTheirs(before, groups.verb, company, duty)) continue;
    if (duty.address.test(before) || !wished()) return true;
  }
  return false;
}

/** Is the subject only the end of a list, and not said before it? */
function isOneOfAList(raw: string, duty: Duty): boolean {
  const text = plain(raw);
  const listed = duty.listed.exec(text);
  return listed !== null && !duty.subject.test(line(text.slice(0, listed.index)));
}

/** « Vous prenez la direction du chantier IA »: whatever the verb, unless it is idle. */
function leadsUndertaking(sentence: string, duty: Duty): boolean {
  const found = duty.addressed.exec(sentence);
  if (!found) return false;
  const between = `${found.groups!.between} `;
  return !duty.breakers.test(between) && !duty.wishes.test(between) && !/ [a-z]{3,}ez /.test(between);
}

/** « Au sein du pôle IA, vous pilotez dix cas d'usage »: in that unit, undertakings are the subject's. */
function leadsInUnit(sentence: string, duty: Duty): boolean {
  const found = duty.unit.exec(sentence);
  return found !== null && !duty.breakers.test(` ${found.groups!.between}`);
}

/** « Les métiers ont des projets d'IA : vous les cadrez »: the pronoun takes the undertaking up again. */
function takesUp(raw: string, sentence: string, duty: Duty): boolean {
  const text = plain(raw);
  return duty.takenRole.test(text) || (duty.undertaking.test(sentence) && duty.takenUp.test(text));
}

/** Words after the announcement in which the name of the job is looked for. */
const NEAR = 12;

/** Advertisements often say the job's full name again above their text: « Chef de projet IA - Direction du numérique ». */
const isTitleLine = (raw: string, sentence: string, position: number, duty: Duty): boolean =>
  position <= 4 &&
  raw.length <= 90 &&
  duty.titled.test(sentence) &&
  !duty.colleagues.test(sentence) &&
  !duty.employers.test(sentence);

/** « Nous recherchons un chef de projet IA »: announced, and not a colleague's title. */
function namesRole(sentence: string, duty: Duty): boolean {
  const announced = duty.announces.exec(sentence);
  if (!announced || duty.wishes.test(sentence)) return false;
  const rest = sentence.slice(announced.index + announced[0].length);
  const near = `${rest.split(" ").slice(0, NEAR).join(" ")} `;
  const name = duty.named.exec(near);
  if (name === null || duty.employers.test(`${name[0]} `)) return false;
  return !duty.colleagues.test(near.slice(0, name.index + name[0].length + 1));
}

/** Does the verb govern the subject (projects of it, or itself), and not use it as a tool? */
function isLed(
  { verb, between, subject }: { verb: string; between: string; subject: string },
  after: string,
  duty: Duty,
): boolean {
  // « projets d'automatisation par l'IA » are AI projects; « projets gérés par l'IA » are not.
  const middle = ` ${between}`.replace(/(?<=(?:tion|ment|age) (?:[^ ]+ ){0,2})(?:par|by) $/, "").replace(/ (?:lien|rapport) avec $/, " ");
  // Another verb of the second person governs what follows it: « vous pilotez X et testez Y ».
  if (duty.breakers.test(middle) || / [a-z]{3,}ez /.test(middle)) return false;
  const next = `${after.split(" ").slice(0, 3).join(" ")} `;
  if (duty.objects.test(middle) || duty.objects.test(next)) return true;
  const governed = between === "" || between.trim().split(" ").length <= 2;
  return governed && duty.direct.test(` ${verb} `) && !duty.breakers.test(` ${subject} `);
}

/** The words right before a verb that can take it away from the reader; none of them stands before « vous » or « puis ». */
function lastWords(before: string, duty: Duty): string {
  // « Nous recherchons une personne capable de piloter … »: whose « nous » seeks, and does not pilot.
  const own = before.replace(duty.announces, "").replace(duty.sequels, " ").replace(duty.spoken, " ");
  return ` ${own.trim().split(" ").slice(-4).join(" ")} `;
}

/** Is it the person who is sought who does it, and not the company, a team or a client? */
function isTheirs(before: string, verb: string, company: string, duty: Duty): boolean {
  if (duty.sought.test(before) || duty.spoken.test(` ${verb} `)) return true;
  const last = lastWords(before, duty);
  // « Vous contribuez à la stratégie, pilotez les projets »: a second person is governed by nothing.
  if (!/ez$/.test(verb) && duty.weakeners.test(last)) return false;
  if (duty.relatives.test(last)) return false;
  if (!duty.address.test(before) && duty.wishes.test(`${before}${verb} `)) return false;
  // « l'équipe pilote », « une entreprise pilotant »: somebody else's verb.
  if (!isImpersonal(verb) && duty.company.test(last)) return false;
  // « rattaché au responsable des projets IA » speaks of a colleague.
  if (duty.roleNouns.test(` ${verb} `) && duty.colleagues.test(last)) return false;
  if (duty.person.test(before)) return true;
  // A list of duties: « Animer une équipe et piloter … ».
  if (/^ [a-z]{3,}(?:er|ir|ez) /.test(before)) return true;
  if (isNamed(before, company) || duty.company.test(before)) return false;
  // A verb that opens the sentence speaks to the reader; « Acme pilote … » does not.
  return isImpersonal(verb) || before.trim() === "";
}

const isNamed = (before: string, company: string): boolean => company.trim().length > 2 && before.includes(company);

/** Infinitive, noun of action or second person: forms that do not need a company as subject. */
const isImpersonal = (verb: string): boolean => /(?:er|ir|ettre|uire|endre|uivre|faire|age|ion|aison|ment|mise|conduite|ez|ship|ing)(?: |$)/.test(verb);

import type { Evidence } from "../../offer/offer.ts";
import { plain } from "./fold.ts";
import { type Duty, line, type Reader } from "./lexicon.ts";
import { sentences } from "./sentences.ts";

/** Enough to be sure, and to show. */
const ENOUGH = 3;

/** Sentences that give the person the subject to lead, word for word. */
export function dutySentences(description: string, company: string, reader: Reader): Evidence[] {
  if (!reader.duty || !reader.hint.test(description)) return [];
  const name = company ? line(company) : "";
  const found: Evidence[] = [];
  for (const sentence of sentences(description)) {
    if (!reader.hint.test(sentence)) continue;
    const rule = ruleOf(sentence, readable(sentence, name, reader), name, reader.duty);
    if (rule && !found.some(({ quote }) => quote === sentence)) found.push({ quote: sentence, rule });
    if (found.length >= ENOUGH) break;
  }
  return found;
}

/** Canonical words, without the phrases that only look like the subject, nor the company's own name when it contains it. */
function readable(sentence: string, company: string, reader: Reader): string {
  let words = line(sentence);
  if (company && reader.group(reader.profile.lexicon.subject).test(company))
    words = words.replaceAll(company, " entreprise ");
  words = reader.voids ? words.replace(reader.voids, "") : words;
  words = words.replace(/ +/g, " ");
  for (const { words: short, when, unless } of reader.ambiguous)
    if (when.test(words) && !(unless && words.match(unless))) words = words.replace(new RegExp(short, "g"), "");
  return words.replace(/ +/g, " ");
}

function ruleOf(raw: string, sentence: string, company: string, duty: Duty): string | null {
  if (duty.rejects.test(sentence)) return null;
  if (namesRole(sentence, duty)) return "poste nommé dans la description";
  // « des projets web, mobile, data et IA » leads projects, not AI projects.
  if (duty.listed.test(plain(raw))) return null;
  for (const claim of sentence.matchAll(duty.claim)) {
    const groups = claim.groups as { verb: string; between: string; subject: string };
    const after = sentence.slice(claim.index + ` ${groups.verb} ${groups.between}${groups.subject}`.length);
    if (isLed(groups, after, duty) && isTheirs(sentence.slice(0, claim.index + 1), groups.verb, company, duty))
      return "responsabilité dans la description";
  }
  return null;
}

/** Words after the announcement in which the name of the job is looked for. */
const NEAR = 12;

/** « Nous recherchons un chef de projet IA »: announced, and not a colleague's title. */
function namesRole(sentence: string, duty: Duty): boolean {
  const announced = duty.announces.exec(sentence);
  if (!announced || duty.wishes.test(sentence)) return false;
  const rest = sentence.slice(announced.index + announced[0].length);
  const near = `${rest.split(" ").slice(0, NEAR).join(" ")} `;
  const name = duty.named.exec(near);
  return name !== null && !duty.colleagues.test(near.slice(0, name.index + name[0].length + 1));
}

/** Does the verb govern the subject (projects of it, or itself), and not use it as a tool? */
function isLed(
  { verb, between, subject }: { verb: string; between: string; subject: string },
  after: string,
  duty: Duty,
): boolean {
  const middle = ` ${between}`;
  // Another verb of the second person governs what follows it: « vous pilotez X et testez Y ».
  if (duty.breakers.test(middle) || / [a-z]{3,}ez /.test(middle)) return false;
  const next = `${after.split(" ").slice(0, 3).join(" ")} `;
  if (duty.objects.test(middle) || duty.objects.test(next)) return true;
  const governed = between === "" || between.trim().split(" ").length <= 2;
  return governed && duty.direct.test(` ${verb} `) && !duty.breakers.test(` ${subject} `);
}

/** Is it the person who is sought who does it, and not the company, a team or a client? */
function isTheirs(before: string, verb: string, company: string, duty: Duty): boolean {
  const last = ` ${before.trim().split(" ").slice(-4).join(" ")} `;
  if (duty.weakeners.test(last) || duty.relatives.test(last) || duty.wishes.test(before)) return false;
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
const isImpersonal = (verb: string): boolean => /(?:er|ir|re|age|ion|ment|te|ez|ship|ing)(?: |$)/.test(verb);

import { plain } from "../text/plain.ts";
import type { Duty } from "./duty-lexicon.ts";
import { line } from "./phrases.ts";
import { sentences } from "./sentences.ts";
import type { Heard } from "./whose.ts";

/** Words after the announcement in which the name of the job is looked for. */
const NEAR = 12;

/** « Nous recherchons un chef de projet IA »: announced, and not a colleague's title. */
export function namesRole(sentence: string, duty: Duty, naming = duty.naming): boolean {
  if (/ que? /.test(sentence) && naming.namedThen.test(sentence)) return true;
  const announced = duty.announces.exec(sentence);
  if (!announced || duty.wishes.test(sentence)) return false;
  const rest = sentence.slice(announced.index + announced[0].length);
  const near = `${rest.split(" ").slice(0, NEAR).join(" ")} `;
  const name = naming.named.exec(near);
  if (name === null || duty.employers.test(`${name[0]} `)) return false;
  return !duty.colleagues.test(near.slice(0, name.index + name[0].length + 1));
}

/** « la », « du », where canonical words have none: « l'interlocuteur qualité du chef de projet IA ». */
const OF =
  /(?<![a-z])(?:du|des|de la|de l'|aux?|(?:avec|pour|par|for|to|of|with|by|from) (?:the|les?|la|l'))(?![a-z])/g;
const MARK = " ledit ";

/** Is the role somebody's of whom the sentence speaks? « le rôle du chef de projet IA » is the reader's. */
export function isSomebodys(raw: string, duty: Duty, naming = duty.naming): boolean {
  const marked = line(plain(raw).replace(OF, MARK));
  const name = naming.named.exec(marked);
  const before = marked.slice(0, name?.index ?? 0);
  return `${before} `.endsWith(MARK) && !duty.announces.test(`${before.trimEnd().split(" ").slice(-3, -1).join(" ")} `);
}

const ARTICLE = /^(?:le|la|les|the)\s|^l['’]/i;

/** Advertisements often say the job's full name again above their text: « Chef de projet IA - Direction du numérique ». */
export const isTitleLine = (
  { raw, words, own }: Pick<Heard, "raw" | "words" | "own">,
  position: number,
  duty: Duty,
  naming = duty.naming,
): boolean =>
  own &&
  position <= 4 &&
  raw.length <= 90 &&
  !ARTICLE.test(raw) &&
  naming.titled.test(words) &&
  !duty.colleagues.test(words) &&
  !duty.employers.test(words);

/** Words of a heading: longer pieces open no part of the text unless a colon does. */
const HEADING = 6;

/** Are we in « Profil recherché », where a lead is something the candidate has had? The last heading decides. */
export function isAboutProfile(before: readonly string[], duty: Duty): boolean {
  for (const sentence of before.toReversed().flatMap((read) => sentences(read).toReversed())) {
    const part = partOpenedBy(sentence, duty);
    if (part) return part === "profile";
  }
  return false;
}

/** « Profil : », « Vos missions »: what follows is about the candidate, or about something else; null for no heading. */
export function partOpenedBy(sentence: string, duty: Duty): "profile" | "other" | null {
  const colon = sentence.slice(0, 50).indexOf(":");
  if (colon === -1 && sentence.length > 60) return null;
  const head = line(colon === -1 ? sentence : sentence.slice(0, colon));
  if (head.split(" ").length - 2 > HEADING) return null;
  if (duty.otherHeads.test(head)) return "other";
  return duty.profileHeads.test(head) ? "profile" : null;
}

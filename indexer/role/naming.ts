import { plain } from "../text/plain.ts";
import type { Duty } from "./duty-lexicon.ts";
import { governs } from "./governs.ts";
import type { Naming } from "./naming-lexicon.ts";
import { line } from "./phrases.ts";
import { sentences } from "./sentences.ts";
import type { Heard } from "./whose.ts";

/** Words after the announcement in which the name of the job is looked for. */
const NEAR = 12;

/** « Nous recherchons un chef de projet IA »: announced, and not a colleague's title. */
export function namesRole(sentence: string, raw: string, duty: Duty, naming = duty.naming): boolean {
  if (/ que? /.test(sentence) && naming.namedThen.test(sentence)) return true;
  const announced = duty.announces.exec(sentence);
  if (!announced || duty.wishes.test(sentence)) return false;
  const rest = sentence.slice(announced.index + announced[0].length);
  if (isOfNamedProduct(raw, duty, naming)) return true;
  const near = `${rest.split(" ").slice(0, NEAR).join(" ")} `;
  const name = naming.named.exec(near);
  if (name === null) return namesRoleOf(rest, raw, duty, naming);
  // « chef de projet pour l'IA », but not « … pour la communication d'un salon d'IA ».
  const of = `${name[0]} `.replace(/ (?:pour|for|afin|to|(?:qui|who)(?= (?:will|[a-z]+ra) )) /, " ");
  if (duty.employers.test(of) || duty.breakers.test(of)) return false;
  return !duty.colleagues.test(near.slice(0, name.index + name[0].length + 1));
}

/** « Vous serez la PM de Plume, le module qui rédige grâce à un LLM »: of a product that is the subject's, and no leader of it. */
function isOfNamedProduct(raw: string, duty: Duty, naming: Naming): boolean {
  const what = raw.includes(",") ? naming.apposed.exec(plain(raw))?.groups?.what : undefined;
  const words = what === undefined ? "" : line(what);
  return duty.subject.test(words) && !duty.employers.test(words) && !duty.colleagues.test(words);
}

/** « …, de l'idée à la facture, … »: between the role and what it is of. */
const ASIDE = /,\s(?:de|du|d['’]|avec|pour|en|à|a|from|with)\s?[^,;:.()]{2,50},/gi;

/** "As Product Manager you will …": another verb. */
const VERB_BETWEEN = / (?:vou|tu|you|we|qui|who|that|pour|to) /;

/** « Vous êtes le chef de produit de bout en bout de notre futur service d'IA »: what the role is of is told in more words. `rest`: what follows the announcement. */
function namesRoleOf(rest: string, raw: string, duty: Duty, naming: Naming): boolean {
  const role = naming.opens.exec(rest);
  const tail = role === null ? "" : rest.slice(role[0].length);
  const found = duty.subject.exec(tail);
  // « en charge d'un projet » is no « chargé de projet ».
  if (found === null || / en charge /i.test(raw)) return false;
  const between = tail.slice(1, found.index + 1);
  if (between.split(" ").length > NEAR || VERB_BETWEEN.test(` ${between}`)) return false;
  if (duty.employers.test(` ${between}`) || duty.colleagues.test(` ${between}`)) return false;
  // What stands behind a comma is told of the house, or of the reader.
  const clause = raw
    .replace(ASIDE, " ")
    .split(/[,;:(]/)
    .map(line)
    .find((part) => duty.subject.test(part));
  if (clause === undefined || !naming.role.test(clause.slice(0, clause.search(duty.subject) + 1))) return false;
  const claim = { verb: "responsable", between, subject: found[0].trim() };
  return governs(claim, tail.slice(found.index + found[0].length), raw, duty, naming.things) === "object";
}

/** « Vous y serez cheffe de projet du programme IA », but not « vous êtes responsable du déploiement des modèles ». */
export const isSaidToReader = (quote: string): boolean =>
  /(?<![a-z])(?:vous (?:y )?(?:etes|serez)|tu (?:y )?(?:es|seras)|you(?:'ll| will)? (?:are|be))(?:,[^,]{2,50},)? (?!(?:la |le )?(?:responsable|charg|responsible|passionn))/.test(
    plain(quote),
  );

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
  // From the end: lines before that heading need not be cut.
  for (let at = before.length - 1; at >= 0; at--)
    for (const sentence of sentences(before[at]!).reverse()) {
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

import type { DutyLexicon, Lexicon } from "../../profiles/profile.ts";
import { alternatives, anyOf, eitherPlain } from "./phrases.ts";

/** A way to refer, over plain text, and what the sentence says once the reference is put into words. */
export interface Resolution {
  found: RegExp;
  /** As in `String.replace`; `%` stands for what is referred to. */
  said: string;
  /** How far it reaches: right behind what it refers to; as far for a noun said again; or anywhere. */
  reach: "near" | "again" | "far";
  /** What it can refer to: any topic, or only a unit of the house, a product, or « Le projet : … ». */
  only?: "unit" | "label" | "product";
}

/** How an undertaking is spoken of, and taken up. Over canonical words, or over plain text. */
export interface References {
  /** « six projets d'IA »: `noun` and `between`. */
  owned: RegExp;
  /** « un chatbot »: the subject's own name is that of a thing. */
  artefact: RegExp;
  /** « nous déployons l'IA »: `between`. */
  launched: RegExp;
  /** « la banque veut … l'IA »: `between`. */
  intended: RegExp;
  unit: RegExp;
  /** Plain: « La squad … », as first words. */
  openingUnit: RegExp;
  /** « Ce projet consiste à … l'IA ». */
  defined: RegExp;
  madeOf: RegExp;
  vendors: RegExp;
  products: RegExp;
  /** Plain: « AI programme ». */
  reversed: RegExp;
  /** Plain: « Le projet : ». */
  label: RegExp;
  /** Plain: « Ce projet … », « Il vise … », as first words. */
  backwards: RegExp;
  /** Plain: the noun of an undertaking, but not in « chef de projet ». */
  noun: RegExp;
  /** Plain: « Kira, un assistant IA ». */
  entitled: RegExp;
  /** Plain: names given to undertakings. */
  names: readonly RegExp[];
  /** Plain: what stands before a name that is led: « coordonnez SYLVIA », « le backlog de Kira ». */
  beforeName: RegExp;
  /** Plain: a part of the house, as in « au sein de l'équipe Paiements ». */
  elsewhere: RegExp;
  /** Plain: verbs of the reader's that lead something. */
  governs: RegExp;
  resolutions: readonly Resolution[];
  /** « projet IA ». */
  spokenFor: string;
}

type Words = Omit<DutyLexicon, "named" | "voids">;

const END = "(?![a-z0-9-])";
const START = "(?<![a-z0-9-])";
const nounOf = (things: readonly string[]): string => `(?:${eitherPlain(things)})s?${END}`;

export function compileReferences(lexicon: Lexicon, duty: Words): References {
  const words = duty.takingUp;
  const things = [...new Set([...duty.undertakings, ...words.things])];
  const group = lexicon.groups[lexicon.subject] ?? [];
  const [subject, thing, plainly] = [alternatives(group), alternatives(things), eitherPlain(group)];
  const builder = "(?! (?:engineer|scientist|ingenieur|developpeur) )";
  return {
    owned: new RegExp(` (?<noun>${thing})(?<between>(?: [^ ]+){0,5}?) (?:${subject})(?= )`, "g"),
    artefact: new RegExp(
      ` (?<noun>${alternatives(group.filter((name) => isThing(name, words.products)))})(?<between>)(?= )`,
      "g",
    ),
    launched: new RegExp(` (?:${alternatives(words.launches)})(?<between>(?: [^ ]+){0,8}?) (?:${subject})(?= )`, "g"),
    intended: new RegExp(` (?:${alternatives(words.intends)})(?<between>(?: [^ ]+){0,10}?) (?:${subject})(?= )`, "g"),
    unit: new RegExp(` (?:${alternatives(duty.units)}) (?:${subject})${builder}(?= )`),
    openingUnit: new RegExp(
      `^(?:la |le |l'|cette |cet |ce |notre |our |the |this )(?<noun>${eitherPlain(duty.units)})${END}`,
    ),
    defined: new RegExp(
      `^ (?:(?:[^ ]+ ){0,3}?(?<noun>${thing})(?: [^ ]+){0,4}|il|elle|it) (?:${alternatives(words.defines)})(?: [^ ]+){0,14}? (?:${subject})(?= )`,
    ),
    madeOf: new RegExp(anyOf(words.madeOf), "g"),
    vendors: anyOf(words.vendors),
    products: anyOf(words.products),
    reversed: new RegExp(`${START}(?:${plainly})(?:[ -][a-z]+)?\\s(?<noun>${nounOf(words.reversed)})`),
    label: new RegExp(`^(?:(?:le|la|notre|votre|ton|ta|the|your|our) )?(?:${eitherPlain(words.labels)})\\s*(?::|$)`),
    backwards: new RegExp(
      `^(?:(?:ce|cet|cette|ces|this|these|le|la|les|the) (?<noun>${nounOf(things)})|(?:il|elle|it) )`,
    ),
    noun: new RegExp(`${START}(?<!de )${nounOf(things)}`),
    entitled: entitled(things, plainly),
    names: namesOf(things, plainly),
    beforeName: new RegExp(
      `(?:ez|[^i]er|[a-z]ir|[dt]re|${START}(?:tu [a-z]+s|de|d'|of|for|pour|sur|own|lead|manage|run))[\\s«"“]*$`,
    ),
    elsewhere: new RegExp(`${START}(?:${eitherPlain(duty.units)})s? (?!qui|que|et|de l'innovation)[a-z]`),
    governs: new RegExp(`${START}(?!(?:${eitherPlain(words.joins)})${END})(?:[a-z]{3,}ez${END}|tu [a-z]+s${END})`, "g"),
    resolutions: resolutionsOf(duty, things, lexicon.groups.leads ?? []),
    spokenFor: `${duty.undertakings[0]!.replace("*", "")} ${group[0]}`,
  };
}

const isThing = (name: string, products: readonly string[]): boolean =>
  products.some((product) => name.toLowerCase().startsWith(product.toLowerCase()));

function resolutionsOf(duty: Words, things: readonly string[], leads: readonly string[]): Resolution[] {
  const words = duty.takingUp;
  const noun = `(?<noun>${nounOf(things)})`;
  const resumed = `(?<noun>${nounOf(words.resumed)})`;
  // Any word: whether it leads is asked once the reference is put into words.
  const verb = "(?<verb>[a-z]+)";
  const who = `${START}(?<who>vous|tu|il ou elle|elle ou il|you will|you'll|you)`;
  const article = "(?:(?:le|la|les|un|une|the|its) |l')";
  const bare = `(?=\\s*(?:[.,;:)!?]|$)|\\s(?:${eitherPlain(words.followers)})${END})`;
  const qualified = `(?:(?:${eitherPlain(words.qualifiers)}|[0-9]+)\\s){0,2}`;
  const these = `${START}(?:ce|cet|cette|ces|ledit|lesdits|this|these|those)\\s${qualified}${noun}(?!\\s(?:d'|de (?!bout|a a z|l'|la )))`;
  const one = (said: string, reach: Resolution["reach"], found: string, only?: Resolution["only"]): Resolution => ({
    found: new RegExp(found),
    said,
    reach,
    ...(only && { only }),
  });
  return [
    // « C'est ce chantier que vous dirigez ».
    one("$<who> $<verb> %", "again", `${these} (?:que|that) ${who} (?<verb>[a-z]+)`),
    one("%", "again", these),
    // « Nous vous en confions la responsabilité ».
    one(
      "vous $<verb> $<object> %",
      "far",
      `${START}vous en (?<verb>confions|confierons|confie|confiera) ${article}(?<object>[a-z]+)`,
    ),
    // « vous en assurerez la conduite », « En coordonner les projets », « le chargé de mission en assure le pilotage ».
    one("$<who> $<verb> $<object> %", "near", `${who} en (?<verb>[a-z]+) ${article}(?<object>[a-z]+)`),
    one("$<verb> $<object> %", "near", `^en (?<verb>[a-z]+(?:er|ir|re)) ${article}(?<object>[a-z]+)`),
    one("$<verb> $<object> %", "near", `${START}en (?!charge|place|oeuvre|cours)${verb} ${article}(?<object>[a-z]+)`),
    // « vous les cadrez », « own it ».
    one("$<who> $<verb> %", "near", `(?:${who}|(?:personne|celle|celui) qui) (?:les |la |le |l')${verb}`),
    one("$<verb> %", "near", `${START}${verb} (?:it|them)${END}`),
    // « Vous êtes chargé de leur déploiement ».
    one(
      "$<object> %",
      "near",
      `${START}(?:leurs?|son|sa|ses|its|their) (?<object>(?:${eitherPlain(words.possessed)})s?)${END}${bare}`,
    ),
    // « vous menez le projet de bout en bout », « vous serez le chef de projet ».
    one("%", "near", `(?:${START}(?:le|la|les|du|des|the) |${START}l')${resumed}${bare}`),
    one(
      "$<who> $<verb> $<object> %",
      "near",
      `${who} (?<verb>serez|seras|etes|es|are|will be) (?:le |la |the )(?:ou la |\\(la\\) )?(?<object>${eitherPlain(leads)})${END}${bare}`,
    ),
    one(
      "%",
      "near",
      `${START}(?:de |de la |du |de l'|cette |ce |this |the |la |le |l')(?<noun>${eitherPlain(duty.units)})${END}${bare}`,
    ),
    one("%", "near", `${START}(?:plusieurs|several|vos|tes|nos|les|des|the) ${qualified}${resumed}${bare}`, "unit"),
    one(
      "$<object> %",
      "near",
      `${START}(?:le |la |les |des |du |l'|the )(?<object>(?:${eitherPlain(words.deployments)})s?)(?:${bare}|(?= (?:en|chez) ))`,
      "product",
    ),
    one(
      "$<who> $<verb> %",
      "near",
      `(?:${who} |^(?=[a-z]+(?:er|ir|dre|tre|ez)${END})|: (?=[a-z]+(?:er|ir|dre|ion|age)${END}))${verb}`,
      "label",
    ),
  ];
}

/** Names carry no article. */
const NAME = "(?<name>(?<!(?:l|la|le|les|un|une|nos|notre|du|des|de|en|ce|cette|d|the|our)[ '])[a-z][a-z0-9-]{2,})";

const entitled = (things: readonly string[], subject: string): RegExp =>
  new RegExp(
    `${START}${NAME}(?:(?:,| est| is) (?:un|une|a|an|notre|our)| est (?:le|la|l')| is the)\\s?(?:[a-z]+ )?(?:(?:${eitherPlain(things)}|${subject})s?)${END}`,
    "g",
  );

/** « le projet ALIZE », « Kira, un assistant », « « Quai intelligent » ». */
function namesOf(things: readonly string[], subject: string): RegExp[] {
  return [
    /[«"“]\s*(?<name>[^«»"“”]{3,50}?)\s*[»"”]/g,
    new RegExp(
      `${START}(?<name>(?:projet|programme|project|program)s? (?!pour|dans|avec|qui|dont|vise|est |with|that|sur)(?<bare>[a-z][a-z0-9-]{2,}))`,
      "g",
    ),
    new RegExp(`${START}(?:${eitherPlain(things)})s?, ${NAME},`, "g"),
    entitled(things, subject),
  ];
}

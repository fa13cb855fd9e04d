import type { DutyLexicon } from "../../profiles/profile.ts";
import { eitherPlain } from "./phrases.ts";

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

export type Words = Omit<DutyLexicon, "named" | "voids">;

const END = "(?![a-z0-9-])";
export const START = "(?<![a-z0-9-])";
export const nounOf = (things: readonly string[]): string => `(?:${eitherPlain(things)})s?${END}`;

const WHO = `${START}(?<who>vous|tu|il ou elle|elle ou il|you will|you'll|you)`;
const ARTICLE = "(?:(?:le|la|les|un|une|the|its) |l')";
/** Any word: whether it leads is asked once the reference is put into words. */
const VERB = "(?<verb>[a-z]+)";

const one = (said: string, reach: Resolution["reach"], found: string, only?: Resolution["only"]): Resolution => ({
  found: new RegExp(found),
  said,
  reach,
  ...(only && { only }),
});

/** "You lead the programme to dual-source chassis": what it is follows. */
const OF_ITS_OWN =
  "(?! to (?!production|completion|success|market|scale|delivery|its|their|the|an? |full|go-live|launch|rollout|industrial|live)[a-z-]+ )";

export function resolutionsOf(duty: Words, things: readonly string[], leads: readonly string[]): Resolution[] {
  const bare = `${OF_ITS_OWN}(?=\\s*(?:[.,;:)!?]|$)|\\s(?:${eitherPlain(duty.takingUp.followers)})${END})`;
  const qualified = `(?:(?:${eitherPlain(duty.takingUp.qualifiers)}|[0-9]+)\\s){0,2}`;
  return [
    ...demonstratives([...things, ...duty.takingUp.turns], qualified),
    ...pronouns(leads),
    ...possessives(duty, bare),
    ...definites(duty, bare, qualified),
    ...labelled,
  ];
}

function demonstratives(things: readonly string[], qualified: string): Resolution[] {
  const noun = `(?<noun>${nounOf(things)})`;
  const these = `${START}(?:ce|cet|cette|ces|ledit|lesdits|this|that|these|those|the corresponding)\\s${qualified}${noun}(?!\\s(?:d'|de (?!bout|a a z|l'|la |sa |son |leur )))`;
  return [
    // « C'est ce chantier que vous dirigez ».
    one("$<who> $<verb> %", "again", `${these} (?:que|that) ${WHO} ${VERB}`),
    one("%", "again", these),
    one("%", "near", `${START}(?:plusieurs|certains|chacun|several|some|each) (?:d'entre (?:eux|elles)|of them)${END}`),
  ];
}

/** Who answers for it, without being called its lead. */
const OWNERS = ["maître d'ouvrage", "maîtresse d'ouvrage", "maître d'œuvre", "chef d'orchestre", "cheville ouvrière"];

const pronouns = (leads: readonly string[]): Resolution[] => [
  // « Nous vous en confions la responsabilité ».
  one(
    "vous $<verb> $<object> %",
    "far",
    `${START}vous en (?<verb>confions|confierons|confie|confiera) ${ARTICLE}(?<object>[a-z]+)`,
  ),
  // « Il vous en remet les clés ».
  one(
    "vous prenez en charge %",
    "near",
    `${START}vous en (?:remet|remettons|remettra|donne|donnons|donnera|laisse|laissons) les (?:cles|commandes|renes|manettes)${END}`,
  ),
  // « vous en assurerez la conduite », « En coordonner les projets », « le chargé de mission en assure le pilotage ».
  one(
    "$<who> $<verb> $<object> %",
    "near",
    `${WHO} en ${VERB} ${ARTICLE}(?<object>(?:${eitherPlain([...leads, ...OWNERS])})${END}|[a-z]+)`,
  ),
  one("$<verb> $<object> %", "near", `${START}en (?!charge|place|oeuvre|cours)${VERB} ${ARTICLE}(?<object>[a-z]+)`),
  // « Vous en serez responsable ».
  one(
    "$<who> prenez en charge %",
    "near",
    `${WHO} en (?:serez|seras|etes|es) (?:le |la |l')?(?:responsable|charge|garant|referent|proprietaire|pilote|porteur)e?${END}`,
  ),
  // « vous les cadrez », « own it ».
  one("$<who> $<verb> %", "near", `(?:${WHO}|(?:personne|celle|celui) qui) (?:les |la |le |l')${VERB}`),
  // « Il t'appartient de les choisir et de les livrer ».
  one(
    "vous $<verb> %",
    "near",
    `${START}il (?:vous |te |t'|lui )(?:appartient|appartiendra|revient|reviendra|incombe|incombera) de (?:les |le |la |l')${VERB}`,
  ),
  one("$<verb> %", "near", `${START}${VERB} (?:it|them)${END}`),
];

/** « Vous êtes chargé de leur déploiement ». */
const possessives = ({ takingUp }: Words, bare: string): Resolution[] => [
  one(
    "$<object> %",
    "near",
    `(?<!(?: et| and|,) )${START}(?:leurs?|son|sa|ses|its|their) (?<object>(?:${eitherPlain(takingUp.possessed)})s?)${END}${bare}`,
  ),
  // « Sa direction vous revient », "its rollout is yours".
  one(
    "$<object> %",
    "near",
    `^(?:et |and )?(?:leurs?|son|sa|ses|its|their) (?<object>(?:${eitherPlain(takingUp.possessed)})s?)${END}(?= (?:vous|te|t'|is yours|will be yours|are yours))`,
  ),
];

const LEAD = "(?:cheff?e?|responsable|direct[a-z]+|manager|chargee?|pilote|gestionnaire|coord[a-z]+)";

/** « vous menez le projet de bout en bout », « le backlog de la squad », « vos projets », « les déploiements en Europe ». */
function definites({ takingUp, units }: Words, bare: string, qualified: string): Resolution[] {
  const resumed = `(?<noun>${nounOf(takingUp.resumed)})`;
  const unit = `(?<noun>${eitherPlain(units)})${END}`;
  return [
    one("%", "near", `(?:${START}(?:le|la|les|du|des|the) |${START}l')${resumed}${bare}`),
    // « la squad », « de squad », but not « le responsable de programme ».
    one("%", "near", `${START}(?<!${LEAD} )(?:de |de la |du |de l'|cette |ce |this |the |la |le |l')${unit}${bare}`),
    one(
      "%",
      "near",
      `${START}(?:plusieurs|several|vos|tes|nos|les|des|the|[a-z]+aine de) ${qualified}${resumed}${bare}`,
      "unit",
    ),
    one(
      "$<object> %",
      "near",
      `${START}(?:le |la |les |des |du |l'|the )(?<object>(?:${eitherPlain(takingUp.deployments)})s?)(?:${bare}|(?= (?:en|chez) ))`,
      "product",
    ),
    // « Acme édite un logiciel d'IA. Vous pilotez le déploiement de notre logiciel ».
    one(
      "$<object> %",
      "again",
      `${START}(?<!(?<!projets? )de )(?<object>(?:${eitherPlain(takingUp.deployments)})s?(?: projects?)?) (?:de|d'|of) (?:notre|nos|our) (?<noun>${nounOf(takingUp.products)})(?:${bare}|(?= (?:in|at|for) ))`,
      "product",
    ),
  ];
}

/** After « Le projet : … », any duty is about it: « vous animez … », « Organiser … ». */
const labelled: readonly Resolution[] = [
  one(
    "$<who> $<verb> %",
    "near",
    `(?:${WHO} |^(?=[a-z]+(?:er|ir|dre|tre|ez)${END})|: (?=[a-z]+(?:er|ir|dre|ion|age)${END}))${VERB}`,
    "label",
  ),
];

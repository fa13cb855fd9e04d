import type { Lexicon } from "../../profiles/profile.ts";
import { alternatives, anyOf, eitherPlain } from "./phrases.ts";
import { nounOf, type Resolution, resolutionsOf, START, type Words } from "./resolutions.ts";

/** How an undertaking is spoken of, and taken up. Over canonical words, or over plain text. */
export interface References {
  /** « six projets d'IA »: `noun` and `between`. */
  owned: RegExp;
  /** « nous déployons l'IA »: `between`. */
  launched: RegExp;
  /** « la banque veut … l'IA »: `between`. */
  intended: RegExp;
  /** Likewise, whatever is deployed. */
  begins: RegExp;
  /** « la banque souhaite », right before a verb. */
  wanting: RegExp;
  unit: RegExp;
  /** « vous rejoignez », « crée »: only then are a unit's undertakings those of the job. */
  joined: RegExp;
  /** Names of the role: the « projet » of a « chef de projet » is no undertaking. */
  held: RegExp;
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
  /** Plain: names given to undertakings. */
  names: readonly RegExp[];
  /** Plain: what stands before a word that may be a name: « coordonnez SYLVIA », « le backlog de Kira ». */
  beforeWord: RegExp;
  resolutions: readonly Resolution[];
  /** « projet IA ». */
  spokenFor: string;
}

export function compileReferences(lexicon: Lexicon, duty: Words): References {
  const words = duty.takingUp;
  const things = [...new Set([...duty.undertakings, ...words.things])];
  const group = lexicon.groups[lexicon.subject] ?? [];
  const [subject, thing, plainly] = [alternatives(group), alternatives(things), eitherPlain(group)];
  const builder = "(?! (?:engineer|scientist|ingenieur|developpeur) )";
  return {
    owned: new RegExp(` (?<noun>${thing})(?<between>(?: [^ ]+){0,5}?) (?:${subject})(?= )`, "g"),
    launched: new RegExp(
      ` (?:${alternatives(words.launches)})(?! up )(?<between>(?: [^ ]+){0,8}?) (?:${subject})(?= )`,
      "g",
    ),
    intended: new RegExp(` (?:${alternatives(words.intends)})(?<between>(?: [^ ]+){0,10}?) (?:${subject})(?= )`, "g"),
    begins: anyOf(words.launches),
    wanting: new RegExp(` (?:${alternatives(words.intends)}) $`),
    unit: new RegExp(
      `(?: (?:${alternatives(duty.units)}) (?:${subject})${builder}|(?<! data) (?:${subject})(?: [^ ]+)? (?:${alternatives(duty.units)}))(?= )`,
    ),
    joined: anyOf(words.joined),
    held: new RegExp(anyOf((lexicon.groups.leads ?? []).filter((role) => role.includes(" "))), "g"),
    defined: new RegExp(
      `^ (?:(?:[^ ]+ ){0,3}?(?<noun>${thing})(?: [^ ]+){0,4}|il|elle|it) (?:${alternatives(words.defines)})(?: [^ ]+){0,14}? (?:${subject})(?= )`,
    ),
    madeOf: new RegExp(anyOf(words.madeOf), "g"),
    vendors: anyOf(words.vendors),
    products: anyOf(words.products),
    reversed: new RegExp(
      `${START}(?:${plainly.replace(/(?<!\[) /g, "[ -]")})(?:[ -](?!(?:${eitherPlain(words.links)}) )[a-z]+){0,3}\\s(?<noun>${nounOf(words.reversed)})`,
    ),
    label: new RegExp(
      `^(?:(?:le|la|notre|votre|ton|ta|the|your|our) )?(?:${eitherPlain(words.labels)})(?: [a-z]+)?\\s*(?::|$)`,
    ),
    backwards: new RegExp(
      `^(?:(?:ce|cet|cette|ces|this|these|le|la|les|the) (?<noun>${nounOf(things)})(?! [0-9]| d[eu] | des | d'| (?:${plainly})(?![a-z]))|(?:il|elle|it) )`,
    ),
    noun: new RegExp(`${START}(?<!de )${nounOf(things)}`),
    names: namesOf(things),
    beforeWord: new RegExp(
      `(?:ez|[^i]er|[a-z]ir|[dt]re|${START}(?:tu [a-z]+s|de|d'|of|for|pour|sur|own|lead|manage|run))[\\s«"“]*$`,
    ),
    resolutions: resolutionsOf(duty, things, lexicon.groups.leads ?? []),
    spokenFor: `${duty.undertakings[0]!.replace("*", "")} ${group[0]}`,
  };
}

/** Names carry no article. */
const NAME =
  "(?<name>(?<!(?<![a-z])(?:l|la|le|les|un|une|nos|notre|du|des|de|en|ce|cette|d|the|our)[ '])[a-z][a-z0-9-]{2,})";

/** « le projet ALIZE », « notre produit, Kira, », « « Quai intelligent » ». */
function namesOf(things: readonly string[]): RegExp[] {
  return [
    /[«"“]\s*(?<quoted>[^«»"“”]{3,50}?)\s*[»"”]/g,
    new RegExp(
      `${START}(?<!de )(?<name>(?:projet|programme|project|program)s? (?!pour|dans|avec|qui|dont|vise|est |with|that|sur)(?<bare>[a-z][a-z0-9-]{2,}))`,
      "g",
    ),
    new RegExp(`${START}(?:${eitherPlain(things)})s?, ${NAME},`, "g"),
  ];
}

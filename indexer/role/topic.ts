import { allMatches } from "../text/all-matches.ts";
import { plain } from "../text/plain.ts";
import { leadsOtherwise } from "./claims.ts";
import type { Duty } from "./duty-lexicon.ts";
import { isOneOfAList } from "./lists.ts";
import { isAboutProfile } from "./naming.ts";
import { INFINITIVE, line } from "./phrases.ts";
import type { Resolution } from "./resolutions.ts";
import { type Mention, previous } from "./sentences.ts";

/** What the undertakings of the job are, as one sentence said. */
export interface Topic {
  sentence: string;
  /** Canonical, as are its nouns. */
  words: string;
  nouns: ReadonlySet<string>;
  kind: Resolution["only"] | "told" | null;
  /** Sentences since. */
  age: number;
  /** Was nothing else spoken of since? */
  near: boolean;
}

/** Sentences after which « ces projets » are others. */
const REACH = 6;

/** A list of duties under what they are about: « Recenser les besoins », but not « Piloter le site ». */
const ITEM = new RegExp(`^(?:${INFINITIVE}(?![a-z])|[a-z]+(?:tion|age|ment) )`);
const OWN = new RegExp(`^${INFINITIVE}(?![a-z])`);
/** « Vos missions : ». */
export const isHeading = (text: string): boolean =>
  text.length <= 60 && /(?::|[^.!?;,…])$/.test(text) && text.split(" ").length <= 6 && !ITEM.test(text);

/** `words`: the mention as canonical words, `text`: as `plain` makes it. */
export function topicOf(mention: Mention, words: string, text: string, duty: Duty): Topic | null {
  const { references } = duty;
  // « Développer des modèles d'IA » tells what the reader does.
  if (OWN.test(text)) return null;
  const nouns = undertakingsIn(words.replace(references.madeOf, ""), duty);
  const defined = references.defined.exec(words);
  for (const form of [references.reversed.exec(text), defined]) if (form) nouns.push(form.groups?.noun ?? "");
  const label =
    references.label.test(text) || duty.devoted.test(words) || references.label.test(plain(previous(mention)));
  const kind = label && !isOfAHouse(words, duty) ? "label" : isJoined(words, duty) ? "unit" : productOf(nouns, duty);
  if ((nouns.length === 0 && !kind) || !mayBeTopic(mention, words, text, duty)) return null;
  return {
    sentence: mention.sentence,
    words,
    nouns: new Set(nouns.map((noun) => line(noun))),
    kind,
    age: 0,
    near: true,
  };
}

/** Is the subject what the sentence is about, rather than one thing among others, or somebody's? */
export function mayBeTopic(mention: Mention, words: string, text: string, duty: Duty): boolean {
  if (
    duty.rejects.test(words) ||
    isToldOfAHouse(text, duty) ||
    isLeftOff(text) ||
    leadsOtherwise(text, duty) ||
    isEvent(text, duty) ||
    isCharter(text, duty) ||
    isMadeWith(text, duty) ||
    isSoldWith(text, duty) ||
    TOPICS.test(text)
  )
    return false;
  if (isOneOfAList(mention.sentence, duty) || isLastOfAList(text, duty)) return false;
  if (duty.anyWords.asides.test(words) || duty.anyWords.erected.test(words) || beginsAnother(text, duty)) return false;
  return !isAboutProfile(mention.before, duty);
}

/** « un éditeur dont la solution intègre des fonctions d'IA », « Halinor, dont les algorithmes lisent … »: of who is named before, not of what is undertaken. */
function isToldOfAHouse(text: string, duty: Duty): boolean {
  const [, who = ""] = text.includes(" dont ") ? (WHOSE.exec(text) ?? []) : [];
  const named = who.split(" ").slice(-6).join(" ");
  return who !== "" && !duty.references.noun.test(named) && duty.subject.test(line(text.slice(who.length)));
}
const WHOSE =
  /^(.{3,200}?),? dont (?:(?:la(?! (?:plupart|majorite|totalite) (?!d'|des? ))|le|les|ses) |l'(?!essentiel (?!d'|des? )))/;
/** « un grand salon international consacré à l'intelligence artificielle », « la Technopôle IA & Santé »: of what is held, shown or built about it. */
export function isEvent(text: string, duty: Duty): boolean {
  const about = EVENT.exec(text);
  return about !== null && duty.subject.test(line(text.slice(about.index, about.index + about[0].length + ABOUT)));
}
const EVENT =
  /(?<![a-z])(?:salons?|congres|sommet|conferences?|expositions?|films?|documentaires?|reportages?|podcasts?|webseries?|emissions?|magazines?|festival|forum|colloque|hackathon|technopole|summit|exhibition|trade (?:show|fair))(?![a-z])(?:[^.;:,]{0,40}? (?:consacree?s? a|dediee?s? a|autour de?|sur|about|dedicated to|on)|(?= (?:ia|ai)(?![a-z])))/;
const ABOUT = 45;
/** « dotée d'une charte d'éthique de l'IA »: what a house holds itself to. */
function isCharter(text: string, duty: Duty): boolean {
  const held = CHARTER.exec(text);
  return held !== null && duty.subject.test(line(text.slice(held.index)));
}
const CHARTER =
  /(?<![a-z])(?:dotee?|signataire|adherente?|titulaire|laureate?) (?:d'une?|du|de la|de l') ?(?:charte|label|prix|trophee|manifeste|pacte)(?![a-z])/;
/** « des lunettes dessinées à l'aide de l'IA »: how a ware is made, unless it is a tool. */
function isMadeWith(text: string, duty: Duty): boolean {
  const [made, ware = ""] = MADE_WITH.exec(text) ?? [];
  if (made === undefined || duty.references.noun.test(ware.split(" ").slice(-4).join(" "))) return false;
  const at = text.indexOf(made) + made.length;
  return duty.subject.test(line(text.slice(at, at + ABOUT))) && !duty.subject.test(line(text.slice(0, at)));
}
const MADE_WITH =
  /^(.{3,120}?),? (?:designed|made|built|manufactured|drawn|grown|produced|(?:concu|fabriqu|dessin|imagin|produit|assembl|cultiv|taill|imprim)(?:e|ee|s|es|ees)?) (?:with|using|by|a l'aide|grace|avec|au moyen|par) (?:the help of |d[eu] |l'|a |aux? )*/;
/** « vend un logiciel de caisse doté d'un module d'IA »: whoever installs that sets up tills. */
function isSoldWith(text: string, duty: Duty): boolean {
  const [sold] = SOLD_WITH.exec(text) ?? [];
  return sold !== undefined && !duty.subject.test(line(sold)) && duty.subject.test(line(text.slice(sold.length)));
}
const SOLD_WITH =
  /^.{0,80}?(?<![a-z])(?:vend|vendons|commercialise|commercialisons|edite|editons|distribue|distribuons|loue|louons|sells?|markets?) [^.;:]{3,120}? (?:(?:dote|equipe|muni|enrichi|agremente|assorti|accompagne)e?s? d|with an? (?=[a-z ]{0,12}(?:module|feature|option|add-on)))/;
/** « des fonctions d'IA qui ne seront pas activées ». */
export const isLeftOff = (text: string): boolean => LEFT_OFF.test(text);
const LEFT_OFF =
  /(?<![a-z])ne (?:sera|seront|sont|est) (?:pas|jamais) (?:encore )?(?:activee?|utilisee?|ouverte?|mise?|deployee?|concernee?|incluse?)s?(?![a-z])/;

/** "Topics of the 2027 edition include agentic AI": what is spoken of there. */
const TOPICS =
  /^(?:the |les |nos )?(?:topics|themes|thematiques|sujets)(?: abordes| traites)? (?:of|de|du|for|include|covered|are)(?![a-z])/;

const NO_NOUNS: ReadonlySet<string> = new Set();
/** « La lecture des registres par IA change notre métier. Vous pilotez ce chantier »: named by nothing but « ce », right behind it. */
export const toldAt = (sentence: string, words: string): Topic => ({
  sentence,
  words,
  nouns: NO_NOUNS,
  kind: "told",
  age: 0,
  near: true,
});

/** « … une IA de tri et construit une usine »: what comes last is what is spoken of next. */
function beginsAnother(text: string, duty: Duty): boolean {
  const [first, ...more] = text.split(/ (?:et|and) /);
  const words = line(more.at(-1) ?? "");
  if (first === text || duty.subject.test(words)) return false;
  return duty.references.begins.test(` ${words.trim().split(" ").slice(0, 2).join(" ")} `);
}

const isJoined = (words: string, { references }: Duty): boolean =>
  references.unit.test(words) && references.joined.test(words);

const productOf = (nouns: readonly string[], duty: Duty): "product" | null =>
  nouns.some((noun) => duty.references.products.test(line(noun))) ? "product" : null;

/** « un agenda, une messagerie et un assistant IA »: one thing among others. */
function isLastOfAList(text: string, duty: Duty): boolean {
  const listed = /,[^,.;:]{2,40} (?:et|ou|and|or) [^,.;:]{1,70}/.exec(text);
  return (
    listed !== null &&
    !MEANS.test(listed[0]) &&
    duty.subject.test(line(listed[0])) &&
    !duty.subject.test(line(text.replace(listed[0], " ")))
  );
}
/** « ouvertes, lues et triées par l'IA ». */
const MEANS = / (?:par|avec|by|with) /;

/** « le déménagement d'un leader de l'IA ». */
export function isOfAHouse(words: string, duty: Duty): boolean {
  const before = words
    .slice(0, duty.subject.exec(words)?.index ?? 0)
    .trim()
    .split(" ");
  const last = (count: number) => ` ${before.slice(-count).join(" ")} `;
  return duty.references.vendors.test(last(4)) || duty.employers.test(last(2));
}

function undertakingsIn(words: string, duty: Duty): string[] {
  const { owned, launched, intended, vendors } = duty.references;
  return [owned, launched, intended].flatMap((form) =>
    allMatches(form, words).flatMap((match) => {
      const between =
        form === intended
          ? match.groups!.between!.replace(/ (?:avec|utiliser|grace)(?= |$)/, "")
          : match.groups!.between;
      const before = ` ${words.slice(0, match.index).trim().split(" ").slice(-3).join(" ")} `;
      // « vous développez … » too.
      const own = (form === launched || form === intended) && duty.person.test(words.slice(0, match.index + 1));
      return own || duty.breakers.test(`${between} `) || vendors.test(before) ? [] : [match.groups!.noun ?? ""];
    }),
  );
}

/** « Il tourne déjà dans deux agences ». */
const STILL = /^(?:il|elle|ils|elles|it|they) /;

/** « Le projet démarre en mars », « Le programme, baptisé Geline, … »: that one still; « Le projet de siège … » is another. */
const isItself = (text: string, { 0: noun, index }: RegExpExecArray): boolean =>
  /^(?:le |la |l'|ce |cet |cette |the |this )$/.test(text.slice(0, index)) &&
  /^(?:,| (?:est|sera|a|aura|is|will|has|n'|ne|se|s'|[a-z]{3,}(?:era|ait|it|e)) )/.test(
    text.slice(index + noun.length),
  );

/** What is left of a topic after a sentence that is about none; null once other undertakings may be meant. */
export function aged(topic: Topic, text: string, referred: boolean, duty: Duty): Topic | null {
  if (topic.kind === "told") return null;
  if (referred) return { ...topic, near: true };
  const words = line(text);
  // « Nous construisons un siège »: of that.
  if (duty.anyWords.erects.test(words)) return null;
  const spoken = duty.references.noun.exec(text);
  const item = ITEM.test(text) || STILL.test(text);
  const isSaidAgain = spoken !== null && topic.nouns.has(line(spoken[0]));
  if (isSaidAgain && topic.near && isItself(text, spoken)) return topic;
  if (topic.age >= REACH || isSaidAgain) return null;
  return { ...topic, near: topic.near && !spoken && item && !duty.opens.test(words) };
}

/** What an undertaking is called, and whether it is a word that may also mean something else: « projet SYLVIA », « projet industriel ». */
export function* namesIn(text: string, duty: Duty): Generator<[name: string, word: boolean]> {
  for (const form of duty.references.names)
    for (const { groups } of allMatches(form, text)) {
      if (groups!.quoted && text.indexOf("«") !== text.lastIndexOf("«")) continue;
      yield [(groups!.name ?? groups!.quoted)!, false];
      if (groups!.bare) yield [groups!.bare, true];
    }
}

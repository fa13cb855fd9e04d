import type { Evidence } from "../../offer/offer.ts";
import { BY_LIKENESS } from "../../offer/vocabulary.ts";
import { plain } from "../text/plain.ts";
import { likeness } from "../words/likeness.ts";
import { asToReader, isAboutTheSought } from "./antecedent.ts";
import { isLedByOthers, leadsOtherwise } from "./claims.ts";
import { isCraft } from "./denied.ts";
import type { Told } from "./duty.ts";
import type { Duty } from "./duty-lexicon.ts";
import type { Hint } from "./hints.ts";
import type { Learnt } from "./lexicon.ts";
import { isOneOfAList } from "./lists.ts";
import { isAboutProfile } from "./naming.ts";
import { line, nameLine, OPENS } from "./phrases.ts";
import { heardIn } from "./readable.ts";
import { type Asked, putIntoWords, reaches, TOPIC, takenUp } from "./reference.ts";
import { following, type Mention, mentions } from "./sentences.ts";
import { isEvent, isHeading, mayBeTopic, type Topic, toldAt } from "./topic.ts";
import { isOfHouseAlone } from "./whose.ts";

interface Likely {
  /** 0 to 1. */
  least: number;
  /**
   * Must it speak to the reader, and name the subject? Of a title that says nothing, « Pharma : déploiement de l'IA » is a client's, and
   * an algorithm anybody's. Null where an open title lets it go by its techniques; else the cheap look for its names.
   */
  addressed: Hint | null;
}

/** How much more a sentence must be alike that speaks to nobody; and something must be led in it: « Trois projets d'IA figurent au plan » says nothing of who does. */
const UNADDRESSED = 0.2;
/** From here on no list of what leading is called is asked. */
const SURE = 0.9;

/** How much more a sentence must be alike of which another says what it speaks of. */
const TAKEN_UP = 0.1;

/** The sentence most like those that give the subject to their reader, where one is enough so; else the first that does with one before it. */
export function likeliest(told: Told, { least, addressed }: Likely, learnt: Learnt): Evidence[] | null {
  const reader = learnt.reader();
  const duty = reader.duty!;
  const company = told.company ? nameLine(told.company) : "";
  /** How alike, 0 where it gives nothing to the reader. */
  const heard = (mention: Mention, words: string, enough: number): number => {
    const like = likeness(words, duty.subject, learnt.weights());
    if (like < enough) return 0;
    const spoken = isToReader(mention.sentence, words, duty) || isAboutTheSought(mention.sentence, told.title, duty);
    const isSure = like >= SURE || (like >= enough + UNADDRESSED && duty.leading.test(words));
    if (!spoken && (addressed || !isSure)) return 0;
    const isReaders = spoken || !isOfHouse(asToReader(mention, words, told.title, duty), company, duty);
    return isReaders && !isTaken(mention.sentence, words, told.title, duty) && !isAboutProfile(mention.before, duty)
      ? like
      : 0;
  };
  /** « Vous accompagnez la squad, et répondez de ses projets d'IA »: what comes last may be given, whatever came first. */
  const heardBehind = ({ sentence, before }: Mention): number => {
    const [, last] = LAST_TASK.exec(sentence) ?? [];
    const said = last ? `Vous ${last}` : null;
    const words = said && heardIn(said, company, told, reader);
    return words && duty.subject.test(words) ? heard({ sentence: said!, before }, words, least) : 0;
  };
  const spoken = new Map<string, string>();
  let most = { quote: "", like: 0 };
  const hints = addressed ? [addressed, duty.thingHint] : [reader.closeHint];
  for (const mention of mentions(told.description, ...hints)) {
    const { sentence } = mention;
    if (addressed && !MAY_SPEAK.test(sentence) && !isAboutTheSought(sentence, told.title, duty)) continue;
    const words = heardIn(sentence, company, told, reader);
    if (words === null || !duty.subject.test(words)) continue;
    if (!addressed && !isLedByOthers(sentence, words, duty)) spoken.set(sentence, words);
    const like = heard(mention, words, least) || heardBehind(mention);
    if (like > most.like) most = { quote: sentence, like };
  }
  if (most.like > 0) return [{ quote: most.quote, rule: BY_LIKENESS }];
  if (addressed || spoken.size === 0) return null;
  const asked = (mention: Mention, said: string): string | null => {
    const words = heardIn(said, company, told, reader);
    return words !== null && heard(mention, words, least + TAKEN_UP) > 0 ? BY_LIKENESS : null;
  };
  return takenUp(told, spoken, asked, duty).next().value ?? resumed(told, spoken, asked, duty);
}

/** « Ce module lit les actes par IA. Tu en définis la vision »: right behind a sentence about the subject, one that takes it up. */
function resumed(told: Told, spoken: ReadonlyMap<string, string>, asked: Asked, duty: Duty): Evidence[] | null {
  let topic: { mention: Mention; words: string } | null = null;
  for (const mention of following(told.description, [...spoken.keys()], () => topic !== null)) {
    const { sentence, before } = mention;
    const words = spoken.get(sentence);
    if (topic !== null && words === undefined) {
      const text = plain(sentence);
      if (isHeading(text)) continue;
      const rule = takesUp(text, topic, duty)
        .map((said) => asked(mention, said))
        .find((one) => one !== null);
      if (rule)
        return [
          { quote: topic.mention.sentence, rule: TOPIC },
          { quote: sentence, rule },
        ];
    }
    topic = words === undefined ? null : { mention: { sentence, before: [...before] }, words };
  }
  return null;
}

/** « Halinor, dont les algorithmes lisent les radios, change de siège »: of the move. */
const IN_PASSING = /,\s(?:dont|qui|où|whose|which|where)\s[^,;:]{3,100},/giu;

/** « Le Lab mène nos projets d'IA. De votre côté, vous serez … »: of something else. */
const ON_THE_OTHER_HAND = /^\W*(?:de (?:votre|ton) cote|pour (?:votre|ta) part|quant a (?:vous|toi))(?![a-z])/;

function takesUp(text: string, { mention, words }: { mention: Mention; words: string }, duty: Duty): string[] {
  if (ON_THE_OTHER_HAND.test(text) || !duty.subject.test(line(mention.sentence.replace(IN_PASSING, " ")))) return [];
  const said = resolved(text, toldAt(mention.sentence, words), duty);
  return said.length > 0 && mayBeTopic(mention, words, plain(mention.sentence), duty) ? said : [];
}

/** The sentence with what it refers to put into words, in each way that is possible. */
const resolved = (text: string, topic: Topic, duty: Duty): string[] =>
  duty.references.resolutions.flatMap((resolution) => {
    const match = resolution.only ? null : resolution.found.exec(text);
    return match && reaches(match, text, topic, resolution, duty)
      ? [putIntoWords(text, match, resolution, duty.references.spokenFor)]
      : [];
  });

/** « Ombelle porte un programme d'IA », « Il porte … » of nobody who is sought. */
function isOfHouse(words: string, company: string, duty: Duty): boolean {
  if (THEY.test(words) || (company.trim() !== "" && words.startsWith(company))) return true;
  return duty.company.test(openingOf(words)) && !duty.announces.test(words);
}

/** « Le chargé de mission conseille les dirigeants … »: who is sought comes first, then what they do. */
const WHO =
  /^ (?:charge|chef|responsable|personne|titulaire|candidat|agent|stagiaire|alternant|consultant)[a-z]*(?: (?:mission|projet|poste|retenu|recrut)[a-z]*)? /;

/** By others, by a list of topics, or by what is no leading: whatever it sounds like. */
function isTaken(sentence: string, words: string, title: string, duty: Duty): boolean {
  const text = plain(sentence);
  if (
    JOINING.test(text) ||
    isMadeForChecking(text, duty) ||
    isCraft(sentence, duty) ||
    isBeside(text, duty) ||
    leadsOtherwise(text, duty) ||
    isTakenPartIn(words, duty) ||
    duty.rejects.test(words) ||
    duty.anyWords.selling.test(words) ||
    isEvent(text, duty)
  )
    return true;
  const opening = openingOf(words.replace(WHO, " vou "));
  return (
    duty.weakeners.test(opening) ||
    duty.advises.test(opening) ||
    isLedByOthers(sentence, words, duty) ||
    isOfHouseAlone(sentence, words, title, duty) ||
    isOneOfAList(sentence, duty)
  );
}

/** « Rejoindre Vermeil, c'est … »: what the house is. */
const JOINING =
  /^(?:rejoindre|integrer|choisir|travailler (?:chez|a|pour)|joining|working (?:at|for)) [^.;:]{2,60}(?:,? c'est|,? is|,? means) /;

/** « Votre mission consiste à valider les résultats produits par l'IA »: what it makes is checked, and nothing of it led. */
function isMadeForChecking(text: string, duty: Duty): boolean {
  const made = CHECKING.test(text) ? MADE_BY.exec(text) : null;
  return made !== null && duty.subject.exec(line(text.slice(made.index + made[0].length)))?.index === 0;
}
const CHECKING =
  /^(?:(?:votre |ta |ton |your )?(?:mission|role|travail|tache|task|job)(?: [a-z]+)?(?: est de| consiste a| consistera a| is to| ?:) |vous |tu |you (?:will )?)?(?:valid|verifi|control|corrig|reli|qualifi|enrichi|annot|complet|review|check|correct|proofread|validat)[a-z]*(?![a-z])/;
const MADE_BY =
  /(?<![a-z])(?:(?:produit|gener|propos|fourni|detect|signal|sugger|redig|extrait|calcul|prepar|transcrit|traduit|identifi)(?:e?e?s?)|produced|generated|proposed|provided|flagged|detected|suggested|written|extracted|made) (?:par|by) /;

/**
 * « … pour répondre aux besoins du pôle IA », « tous les projets, à l'exception de ceux d'IA », « les managers face à l'IA »: only there is the subject named;
 * so it is where something of its own is led by who stands under it: « Rattaché au Head of AI, vous menez la refonte du site ».
 */
function isBeside(text: string, duty: Duty): boolean {
  const [standing = ""] = STANDING.exec(text) ?? [];
  const given = text.slice(standing.length);
  if (standing && !duty.subject.test(line(given)) && duty.anyWords.weigh(given, new Set(), 0).elsewhere) return true;
  const [served = ""] = SERVED.exec(text) ?? [];
  const rest = (duty.unitHead.named.test(served) ? text.replace(served, " ") : text).replace(EXCEPTED, " ");
  return rest !== text && !duty.subject.test(line(rest));
}
const STANDING = /^\W*(?:rattache|au sein|sous|integre|dans|reporting|within|under)[^;:.]*?, ?(?=vous |tu |you )/;
const SERVED = /(?<![a-z])(?:besoins?|demandes?|attentes?|needs|requests) (?:de |du |des |d'|of |from )[^,;:.]{2,80}/;
const EXCEPTED =
  /(?<![a-z])(?:et non|a l'exception d[eu]s?|except|sauf|hors|evolution vers|face (?:a|aux?)) [^,;:.]{2,80}/;

/** « Piloter les projets de voirie et participer aux réflexions sur l'IA »: what is led was told before. */
function isTakenPartIn(words: string, { takenPart, objects, subject }: Duty): boolean {
  const [led] = takenPart.exec(words) ?? [];
  return (
    led !== undefined && objects.test(`${led} `) && !subject.test(`${led} `) && !objects.test(words.slice(led.length))
  );
}

/** Words in which a sentence says who does it, and whether that is much. */
const OPENING = 2;
const openingOf = (words: string): string => ` ${words.trim().split(" ").slice(0, OPENING).join(" ")} `;
/** Canonical pronouns as first words. */
const THEY = /^ (?:il|elle|ils|it|they|he|she) /;

/** A second verb of the reader, behind « et ». */
const LAST_TASK = /^\P{L}*vous\s.{10,}?,?\set\s(?:vous\s)?(\p{L}{3,}(?:rez|ez)\s.+)$/iu;

/** Cheap look before anything is read: a word for the reader, or a verb that opens the sentence. */
const MAY_SPEAK =
  /(?<!\p{L})(?:vous|vos|votre|tu|te|t['’]|toi|ta|ton|you|your)(?!\p{L})|^\P{L}*\p{L}+(?:er|ir|re|ez)(?!\p{L})/iu;

/** « Nous te confions … », « notre priorité est l'IA, et vous en menez les chantiers »; but not « l'IA écrit les minutes, vous n'en tapez plus ». */
function isToReader(sentence: string, words: string, duty: Duty): boolean {
  if (OPENS.test(plain(sentence).replace(OF_POST, ""))) return true;
  const at = words.search(TO_YOU);
  return at !== -1 && (at < words.search(duty.subject) || duty.leading.test(words.slice(at)));
}

/** « Le cœur du poste : coordonner … », « Mission de neuf mois : redresser … ». */
const OF_POST =
  /^(?:le |la |l'|votre |ta |ton )?(?:coeur|essentiel|objet|objectif|finalite|mission|role|poste|stage)(?: (?:du|de|de la|de l'|de votre|de ta|d'un) ?(?:poste|stage|mission|role|travail|alternance|contrat)| de [a-z0-9]+ mois| principale?)* ?: ?/;
/** Canonical. */
const TO_YOU = / (?:vou|tu|te|t|toi|you|votre|vos|ton|ta|your) /;

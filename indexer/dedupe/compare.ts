import { RawOffer } from "../../offer/raw-offer.ts";
import type { CompareOutcome } from "../../offer/vocabulary.ts";
import { type Comparable, comparable } from "./comparable.ts";
import { contractsAgree, contractsSaid } from "./contract.ts";
import { type EmployerRelation, namesEmployer, relateEmployers } from "./employer.ts";
import { type PlaceRelation, relatePlaces } from "./place.ts";
import { bare, inOneSeries } from "./reference.ts";
import { type Likeness, likeness, mentions } from "./text.ts";
import { relateTitles, type TitleRelation } from "./title.ts";
import { ACRONYMS, PROJECT_LEADS, QUALIFIERS, TRADES } from "./words.ts";
import { asWritten } from "./written.ts";

export { comparable };

export interface Comparison {
  outcome: CompareOutcome;
  /** French sentences. */
  reasons: string[];
  /** Same advertisement in another city: one card, a list of cities. */
  family: boolean;
}

/** Shares of common text: below LITTLE two long texts are two texts, below NOTHING two shorter ones; from PROOF on, they are one. */
const NOTHING = 0.05;
const LITTLE = 0.2;
const HALF = 0.5;
const PROOF = 0.75;
const NEARLY_ALL = 0.9;
/** Shingles from which a text is long enough to prove (about 25 words), to deny as a piece, to deny or speak for itself. */
const PROVING = 20;
const TELLING = 40;
const DENYING = 120;

const verdict = (outcome: CompareOutcome, ...reasons: string[]): Comparison => ({ outcome, reasons, family: false });
const percent = (share: number): string => `${Math.round(share * 100)} %`;

interface Facts {
  employer: EmployerRelation;
  place: PlaceRelation;
  text: Likeness;
  /** Do the texts speak of the job, or only of the employer? */
  spoken: boolean;
  sameLevels: boolean;
}

/** Are these two postings one offer? Pure and symmetric. Text alone never decides. */
export function compare(a: Comparable, b: Comparable): Comparison {
  const employer = relateEmployers(a.employer, b.employer);
  return samePosting(a, b, employer) ?? guards(a, b) ?? weigh(a, b, employer);
}

/** Two postings as their sources said them, whatever a person hands over. */
export function compareRaw(a: unknown, b: unknown): Pick<Comparison, "outcome" | "reasons"> | { error: string } {
  const [one, other] = [RawOffer.safeParse(a), RawOffer.safeParse(b)];
  if (!one.success || !other.success) return { error: `offre ${one.success ? "b" : "a"} illisible` };
  const { outcome, reasons } = compare(comparable(one.data), comparable(other.data));
  return { outcome, reasons };
}

/** Same advertisement by the same employer, other city. */
export const sameFamily = (a: Comparable, b: Comparable): boolean => compare(a, b).family;

function samePosting(a: Comparable, b: Comparable, employer: EmployerRelation): Comparison | null {
  if (a.source === b.source && a.ref !== null && a.ref === b.ref)
    return verdict("same", `même référence ${a.ref} à la même source`);
  if (a.url !== null && a.url === b.url && (a.ref === b.ref || a.source !== b.source))
    return verdict("same", "même adresse de l'annonce");
  const shared = sharedReference(a, b);
  return shared && employer === "same" ? verdict("same", `même référence ${shared} chez le même employeur`) : null;
}

/** A requisition id of one that is reference, or in the text, of the other. Two boards' own numbers never meet. */
function sharedReference(a: Comparable, b: Comparable): string | null {
  const one = a.refs.own.find((ref) => b.refs.own.includes(ref) || ref === b.refs.loose);
  return one ?? (a.refs.loose !== null && b.refs.own.includes(a.refs.loose) ? a.refs.loose : null);
}

/** Differences that no likeness can outweigh. */
function guards(a: Comparable, b: Comparable): Comparison | null {
  if (!contractsAgree(a.contracts, b.contracts))
    return verdict("different", `autre contrat : ${contractsSaid(a.contracts)} et ${contractsSaid(b.contracts)}`);
  const oneSided = silentContract(a, b);
  if (oneSided) return oneSided;
  const levels = otherLevel(a.title.levels, b.title.levels);
  return levels ? verdict("different", `autre niveau : ${levels}`) : null;
}

/** « Stage - X » beside an « X » that says nothing of its contract: only one text for both makes it worth a look. */
function silentContract(a: Comparable, b: Comparable): Comparison | null {
  const [special, silent] = a.special ? [a, b] : [b, a];
  if (!special.special || silent.contracts.length > 0) return null;
  const text = likeness(a.text, b.text);
  const doubt = isProven(text) && text.share! >= NEARLY_ALL && a.title.key === b.title.key;
  const reasons = [`contrat dit d'un seul côté : ${contractsSaid(special.contracts)}`, ...textReason(text)];
  return verdict(doubt ? "possible" : "different", ...reasons);
}

/** Both said and disjoint, or said on one side only: « senior » is not nothing. « confirmé » alone is. */
function otherLevel(a: readonly string[], b: readonly string[]): string | null {
  const strong = (levels: readonly string[]) => levels.filter((level) => level !== "confirmé");
  const both = a.length > 0 && b.length > 0;
  const apart = both ? !a.some((level) => b.includes(level)) : strong(a).length + strong(b).length > 0;
  return apart ? `${a.join("/") || "non précisé"} et ${b.join("/") || "non précisé"}` : null;
}

function weigh(a: Comparable, b: Comparable, employer: EmployerRelation): Comparison {
  const titles = relateTitles(a.title, b.title, idleFor(a, b));
  if (titles.kind === "different" && !isKin(titles, a)) return verdict("different", otherTitle(titles, a, b));
  const place = relatePlaces(a.spots, b.spots);
  const text = likeness(a.text, b.text);
  const sameLevels = a.title.levels.join() === b.title.levels.join();
  const facts: Facts = { employer, place: settled(place, a, b), text, spoken: speaksOfJob(a, b), sameLevels };
  if (titles.kind === "different") return kinTitle(otherTitle(titles, a, b), facts);
  if (titles.kind === "wider") return widerTitle(titles.extra, (titles.longer === "a" ? a : b).written, facts);
  if (a.title.words.length === 0) return verdict("different", "intitulé sans mot de métier");
  const requisition = otherRequisition(a, b, facts);
  if (requisition) return requisition;
  if (employer === "same" || employer === "similar") return sameEmployer(a, b, facts);
  return hiddenEmployer(a, b, facts);
}

type OtherTitle = Extract<TitleRelation, { kind: "different" }>;

const otherTitle = ({ one, other }: OtherTitle, a: Comparable, b: Comparable): string =>
  `autre intitulé : « ${asWritten(one, a.written)} » et « ${asWritten(other, b.written)} »`;

/** « Responsable de projets IA » and « chef de projet IA »; long titles that differ in one word (« PySpark », « Big Data »). */
function isKin({ one, other }: OtherTitle, { title }: Comparable): boolean {
  if (one.length !== 1 || other.length !== 1) return false;
  const pair = [one[0]!, other[0]!];
  if (pair.every((word) => PROJECT_LEADS.has(word))) return true;
  const shared = title.words.length - 1;
  return shared >= 5 && !pair.some((word) => isTelling(word));
}

/** IA, SI, BI: a short word makes a job another one. */
const isShort = (word: string): boolean => word.length <= 3 || ACRONYMS.has(word);
const isTelling = (word: string): boolean => isShort(word) || TRADES.has(word) || PROJECT_LEADS.has(word);

/** An extract may hold nothing but the employer's own praise; one that names a word of the title speaks of the job, and so does a whole text. */
function speaksOfJob(a: Comparable, b: Comparable): boolean {
  if (!a.text.extract && !b.text.extract) return true;
  const short = a.text.size <= b.text.size ? a.text : b.text;
  return a.title.words.some((word) => !isTelling(word) && b.title.words.includes(word) && mentions(short, [word]));
}

/** Two names that one job may bear: with one whole text for both, it is worth a look. */
function kinTitle(said: string, { employer, place, text, spoken }: Facts): Comparison {
  const open = (place === "same" || place === "within") && (spoken || text.size >= DENYING);
  const reasons = [said, ...textReason(text)];
  if (!open || employer === "different" || !isProven(text)) return verdict("different", ...reasons);
  return verdict("possible", ...reasons, "mais un même texte, au même endroit");
}

/** Words that one title may repeat without naming another job: either place, the name of both employers. */
const idleFor = (a: Comparable, b: Comparable) => ({
  has: (word: string) =>
    a.placeWords.includes(word) ||
    b.placeWords.includes(word) ||
    (namesEmployer(a.employer, word) && namesEmployer(b.employer, word)),
});

/** Boards write one posting under a city or any of its suburbs; an employer that names two means two. */
const settled = (place: PlaceRelation, a: Comparable, b: Comparable): PlaceRelation =>
  place === "seat" && (a.board || b.board) && isProven(likeness(a.text, b.text)) ? "within" : place;

/** One title says more. A short word more (IA, SI, BI) is another job; a longer one, at best a doubt. */
function widerTitle(
  extra: string[],
  written: string,
  { employer, place, text, spoken, sameLevels }: Facts,
): Comparison {
  const said = `intitulé plus précis d'un côté : « ${asWritten(extra, written)} »`;
  const open = place === "same" || place === "within";
  if (extra.some(isShort) || !isProven(text) || !open || employer === "different") return verdict("different", said);
  const common = `texte commun à ${percent(text.share!)}`;
  if (extra.every((word) => QUALIFIERS.has(word))) {
    const one = employer === "same" && text.share! >= NEARLY_ALL && sameLevels;
    return verdict(one ? "same" : "possible", said, common);
  }
  // Against another trade only whole texts raise a doubt.
  const doubt = text.size >= DENYING || (spoken && !extra.some((word) => TRADES.has(word)));
  return verdict(doubt ? "possible" : "different", said, common);
}

/** Another requisition of one employer is another opening, however alike; in another city it can be the same advertisement. */
function otherRequisition(a: Comparable, b: Comparable, facts: Facts): Comparison | null {
  const ownRefs = a.source === b.source && !a.board && a.ref !== null && b.ref !== null;
  // An agency numbers its advertisements in its own way.
  const oneHouse = facts.employer !== "different" && facts.employer !== "relay";
  if (!ownRefs && !(oneHouse && (saidApart(a, b) || inOneSeries(a.refs, b.refs)))) return null;
  if (isElsewhere(facts) && isProven(facts.text)) return family(facts);
  const [one, other] = ownRefs ? [a.ref, b.ref] : [a.requisition ?? a.ref, b.requisition ?? b.ref];
  return verdict("different", `autre référence chez cet employeur : ${one} et ${other}`);
}

const saidApart = (a: Comparable, b: Comparable): boolean =>
  a.requisition !== null && b.requisition !== null && bare(a.requisition) !== bare(b.requisition);

const isProven = ({ share, size }: Likeness): boolean => share !== null && share >= PROOF && size >= PROVING;
const isElsewhere = ({ place }: Facts): boolean => place === "other" || place === "near" || place === "seat";

const family = ({ text }: Facts): Comparison => ({
  outcome: "possible",
  reasons: ["même annonce, autre ville", `texte commun à ${percent(text.share ?? 0)}`],
  family: true,
});

const PLACES: Record<PlaceRelation, string> = {
  same: "même ville",
  within: "lieux compatibles",
  unknown: "lieu non précisé d'un côté au moins",
  seat: "même agglomération",
  near: "villes voisines",
  unclear: "lieux écrits de façons qui ne se comparent pas",
  other: "autre ville",
};

function sameEmployer(a: Comparable, b: Comparable, facts: Facts): Comparison {
  const { employer, place, text, sameLevels } = facts;
  const who = employer === "same" ? "même employeur" : "employeurs de noms proches";
  if (isElsewhere(facts)) {
    if (isProven(text)) return family(facts);
    const reasons = [`${who}, même intitulé, mais ${PLACES[place]}`, ...textReason(text)];
    const silent = text.share === null;
    const neighbours = place !== "other" && (silent || (text.share! >= HALF && text.size >= PROVING));
    return verdict(neighbours ? "possible" : "different", ...reasons);
  }
  const reasons = [`${who}, même intitulé, ${PLACES[place]}`, ...textReason(text)];
  if (isDenied(a, b, text) || (text.share !== null && text.share < LITTLE && !sameLevels))
    return verdict("possible", ...reasons, "mais deux textes différents");
  const known = text.share !== null;
  const agrees = known && text.share! >= HALF;
  // An agency publishes many posts under one title.
  const doubtful = employer === "similar" || (known && a.employer.relay);
  if (doubtful && !agrees) return verdict("possible", ...reasons);
  if (place === "unclear" || (place === "unknown" && !(known && text.share! >= NEARLY_ALL)))
    return verdict("possible", ...reasons);
  if (a.source === b.source && a.ref !== b.ref && agrees)
    reasons.push("publiée deux fois sur le même site : une seule histoire");
  return verdict("same", ...reasons);
}

const textReason = ({ share }: Likeness): string[] => (share === null ? [] : [`texte commun à ${percent(share)}`]);

/** Two texts of one language that share next to nothing: two posts under one title. */
function isDenied(a: Comparable, b: Comparable, { share, size }: Likeness): boolean {
  if (share === null || share >= LITTLE || a.text.english !== b.text.english) return false;
  if (size >= DENYING) return true;
  // A whole text holds its extracts; two extracts can be two pieces of one, where the title is more than « Data Engineer ».
  const pieces = a.text.extract && b.text.extract && a.title.words.length > 1;
  return size >= TELLING && share < NOTHING && !pieces;
}

/** One side names nobody, or a relay, or somebody else: only the text can prove it. */
function hiddenEmployer(a: Comparable, b: Comparable, facts: Facts): Comparison {
  const { employer, place, text } = facts;
  const who = { missing: "employeur non nommé d'un côté", relay: "annonce relayée sous un autre nom" }[
    employer as string
  ];
  const said = who ?? "employeurs de noms différents";
  if (!isProven(text)) return doubtful(said, facts);
  const reasons = [said, `même intitulé, ${PLACES[place]}`, `texte commun à ${percent(text.share!)}`];
  if (isElsewhere(facts))
    return who
      ? { ...family(facts), reasons: ["même annonce, autre ville", ...reasons] }
      : verdict("different", ...reasons);
  if (place === "unknown" || place === "unclear") return verdict("possible", ...reasons);
  if (who) return verdict("same", ...reasons);
  if (mentions(a.text, b.employer.words) || mentions(b.text, a.employer.words))
    return verdict("same", ...reasons, "le texte nomme l'autre employeur");
  return text.share! >= NEARLY_ALL ? verdict("possible", ...reasons) : verdict("different", ...reasons);
}

function doubtful(said: string, { employer, place, text }: Facts): Comparison {
  const half = text.share !== null && text.share >= HALF && text.size >= PROVING;
  if (half && employer !== "different" && (place === "same" || place === "within"))
    return verdict("possible", said, `même intitulé, ${PLACES[place]}`, `texte commun à ${percent(text.share!)}`);
  return verdict("different", said, "rien dans le texte ne prouve que c'est la même offre");
}

import { type FlatDocument, monthsOf } from "../document.ts";
import { FACETS, type Facet, UNKNOWN } from "../engine.ts";
import { conceptsOf } from "../lexicon.ts";
import { fold, type PlacedTerms, type Term, tokens } from "../text.ts";
import { type Column, column, type Dictionary, grown, type Lists, lists } from "./arrays.ts";
import { type Bits, clearBit, countBits, hasBit, setBit } from "./bits.ts";
import { sequenceOf } from "./phrases.ts";
import { type Places, packPlaces, unpackPlaces } from "./places.ts";
import { type Postings, postings, type SavedPostings } from "./postings.ts";
import { type SavedTags, type Tags, tags } from "./tags.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";

/** No value was given: smaller than every value. */
export const NONE = -2_147_483_648;

/** Every facet value and place name is a label: "contract:cdi", "place:paris". */
export const label = (attribute: string, value: string): string => `${attribute}:${value}`;
const attributeOf = (name: string): string => name.slice(0, name.indexOf(":"));

/** What the engine holds in memory. Documents are numbered in order of arrival and never change: a new version is a new number. */
export interface Memory {
  vocabulary: Vocabulary;
  /** Documents that hold a word anywhere, in the title, in the head. */
  postings: Postings;
  inTitle: Postings;
  inHead: Postings;
  ids: string[];
  numberOf: Map<string, number>;
  alive(): Bits;
  /** Documents of open offers. */
  open(): Bits;
  labels: Dictionary;
  /** Facet values of each document. */
  tags: Tags;
  /** Documents that bear a label. */
  labelled: Postings;
  /** Words of the title, in order, then its concepts. */
  titles: Lists<Int32Array>;
  /** Words of employer, places, skills and other titles. */
  heads: Lists<Int32Array>;
  /** Words of the description, in order, for phrases: see phrases.ts. */
  sequences: Lists<Uint16Array>;
  points: Lists<Float32Array>;
  posted: Column<Int32Array>;
  firstSeen: Column<Float64Array>;
  closed: Column<Float64Array>;
  pay: Column<Int32Array>;
  /** Months. */
  experience: Column<Int32Array>;
  roleRank: Column<Uint8Array>;
  /** Number of the family of each document, NONE when alone. */
  family: Column<Int32Array>;
  /** Documents that have a family. */
  inFamily(): Bits;
  /** Labels that are values of a facet. */
  labelsOf(facet: Facet): readonly number[];
  /** Labels of an employer or a skill under any case and accents. */
  namesakes(facet: Facet, name: string): readonly number[];
  /** Adds a document; an older one of the same id dies. Returns its number. */
  add(document: FlatDocument, words: Words): number;
  remove(id: string): void;
  /** A number that no document bears any more. */
  skip(): void;
  /** The document of this number died after the image was taken. */
  kill(doc: number): void;
  /** Documents numbered so far, dead ones included. */
  size(): number;
  count(): number;
  save(): SavedMemory;
}

export interface SavedMemory {
  words: string;
  ids: string;
  labels: string;
  arrays: Record<string, Int32Array | Float32Array | Float64Array | Uint8Array | Uint16Array | Uint32Array>;
}

/** Words under which a document is found. */
export interface Words {
  title: Term[];
  /** Employer, places, skills, other titles. */
  head: Term[];
  text: Term[];
  /** What of the trade each of them names. */
  concepts: Record<"title" | "head" | "text", Set<string>>;
  /** Where the words of the title, then those of the text stand: see places.ts. */
  places: Uint8Array;
}

/** What stands above the text of an offer, its title apart. */
export const headOf = ({ company, placeText, facets, otherTitles }: FlatDocument): string =>
  [company, placeText, ...facets.skills, ...otherTitles].join(" ; ");

export function wordsOf(document: FlatDocument): Words {
  const head = headOf(document);
  const title = placed(document.title, false);
  const named = placed(head, false);
  const text = document.words ?? placed(document.text, true);
  return {
    title: title.terms,
    head: named.terms,
    text: text.terms,
    concepts: {
      title: conceptsIn(document.title, title),
      head: conceptsIn(head, named),
      text: conceptsIn(document.text, text),
    },
    places: Buffer.concat([title.places, text.places]),
  };
}

function placed(text: string, strict: boolean): PlacedTerms {
  const found = tokens(text, strict);
  return { terms: found.terms.slice(0, found.count), places: packPlaces(found) };
}

function conceptsIn(text: string, { terms, places }: PlacedTerms): Set<string> {
  let read: Places | null = null;
  return conceptsOf(terms, (at) => {
    read ??= unpackPlaces(places)[0]!;
    return text.slice(read.ends[at], read.starts[at + 1]);
  });
}

const facetLabels = (document: FlatDocument): string[] =>
  FACETS.flatMap((facet) => document.facets[facet].map((value) => label(facet, value)));

/** Facets of which an offer has one value, neither more nor less. */
const ONE_VALUE = [
  "role",
  "contract",
  "workingTime",
  "start",
  "remote",
  "education",
  "experience",
  "sector",
  "company",
  "employerKind",
];
/** Of each, the commonest label, which need not be counted: it is on the offers that bear no other of its facet. */
export const LEFT_OVER: ReadonlyMap<string, string> = new Map(
  ONE_VALUE.map((facet) => [facet, label(facet, facet === "role" ? "core" : UNKNOWN)]),
);
const isCounted = (name: string): boolean => LEFT_OVER.get(attributeOf(name)) !== name;

export function memory(saved?: SavedMemory): Memory {
  const array = <T>(name: string): T | undefined => saved?.arrays[name] as T | undefined;
  const list = <T>(name: string) =>
    saved ? { starts: array<Int32Array>(`${name}.starts`)!, values: array<T>(`${name}.values`)! } : undefined;
  const known = vocabulary(saved ? (JSON.parse(saved.words) as string[]) : []);
  const savedPostings = (name: string) => saved && under<SavedPostings>(saved, name);
  const index = postings(known, savedPostings("words"));
  const inTitle = postings(known, savedPostings("inTitle"));
  const inHead = postings(known, savedPostings("inHead"));
  const ids = saved ? (JSON.parse(saved.ids) as string[]) : [];
  const named = vocabulary(saved ? (JSON.parse(saved.labels) as string[]) : []);
  const labels = named.words;
  const labelled = postings(named, savedPostings("labelled"));
  const tagged = tags(saved && under<SavedTags>(saved, "tags"));
  const titles = lists<Int32Array>(Int32Array, list("titles"));
  const heads = lists<Int32Array>(Int32Array, list("heads"));
  const sequences = lists<Uint16Array>(Uint16Array, list("sequences"));
  const points = lists<Float32Array>(Float32Array, list("points"));
  const posted = column<Int32Array>(Int32Array, array("posted"));
  const firstSeen = column<Float64Array>(Float64Array, array("firstSeen"));
  const closed = column<Float64Array>(Float64Array, array("closed"));
  const pay = column<Int32Array>(Int32Array, array("pay"));
  const experience = column<Int32Array>(Int32Array, array("experience"));
  const roleRank = column<Uint8Array>(Uint8Array, array("roleRank"));
  const family = column<Int32Array>(Int32Array, array("family"));
  const byFacet = new Map<string, number[]>(FACETS.map((facet) => [facet, []]));
  const byName = new Map<string, number[]>();
  let sorted = 0;
  let spelled = 0;
  let alive: Bits = array("alive") ?? new Uint32Array(1024);
  let open: Bits = array("open") ?? new Uint32Array(1024);
  let inFamily: Bits = array("inFamily") ?? new Uint32Array(1024);
  const numberOf = new Map<string, number>();
  ids.forEach((id, doc) => {
    if (hasBit(alive, doc)) numberOf.set(id, doc);
  });

  function live(doc: number, isOpen: boolean): void {
    if (doc >>> 5 >= alive.length) {
      alive = grown(alive, Uint32Array, (doc >>> 5) + 1);
      open = grown(open, Uint32Array, (doc >>> 5) + 1);
      inFamily = grown(inFamily, Uint32Array, (doc >>> 5) + 1);
    }
    setBit(alive, doc);
    if (isOpen) setBit(open, doc);
  }

  function addColumns(doc: number, document: FlatDocument): void {
    const facets = facetLabels(document).map(labels.code);
    tagged.add(facets.filter((code) => isCounted(labels.names[code]!)));
    labelled.add(doc, [...facets, ...document.placeKeys.map((key) => labels.code(label("place", key)))]);
    points.add(document.points.flat());
    posted.push(document.postedDay ?? NONE);
    firstSeen.push(document.firstSeen ?? NONE);
    closed.push(document.closed ?? NONE);
    pay.push(Math.min(document.pay ?? NONE, 2_000_000_000));
    experience.push(document.experienceYears === null ? NONE : monthsOf(document.experienceYears));
    roleRank.push(document.roleRank);
    family.push(document.family === null ? NONE : labels.code(label("family", document.family)));
    if (document.family !== null) setBit(inFamily, doc);
  }

  function codeOf(term: Term): number {
    if (term.owner === index) return term.code;
    term.owner = index;
    term.code = known.words.code(term.word);
    return term.code;
  }

  function addWords(doc: number, words: Words): void {
    const concept = (name: string) => known.words.code(name);
    const title = words.title.map(codeOf);
    for (const name of words.concepts.title) title.push(concept(name));
    const head = words.head.map(codeOf);
    const text = words.text.map(codeOf);
    titles.add(title);
    heads.add(head);
    sequences.add(sequenceOf(text));
    for (const name of words.concepts.head) text.push(concept(name));
    for (const name of words.concepts.text) text.push(concept(name));
    inTitle.add(doc, title);
    inHead.add(doc, head);
    for (const list of [title, head, text]) index.add(doc, list);
  }

  function nameLabel(code: number): void {
    const name = labels.names[code]!;
    const attribute = attributeOf(name);
    if (attribute !== "company" && attribute !== "skills") return;
    const key = label(attribute, fold(name.slice(attribute.length + 1)));
    byName.set(key, [...(byName.get(key) ?? []), code]);
  }

  function remove(id: string): void {
    const doc = numberOf.get(id);
    if (doc === undefined) return;
    clearBit(alive, doc);
    numberOf.delete(id);
  }

  function skip(): void {
    ids.push("");
    tagged.add([]);
    for (const values of [titles, heads, sequences, points]) values.add([]);
    for (const values of [posted, firstSeen, closed, pay, experience, family]) values.push(NONE);
    roleRank.push(0);
  }

  return {
    vocabulary: known,
    postings: index,
    inTitle,
    inHead,
    ids,
    numberOf,
    alive: () => alive,
    open: () => open,
    labels,
    tags: tagged,
    labelled,
    titles,
    heads,
    sequences,
    points,
    posted,
    firstSeen,
    closed,
    pay,
    experience,
    roleRank,
    family,
    inFamily: () => inFamily,
    labelsOf(facet) {
      for (; sorted < labels.names.length; sorted++) byFacet.get(attributeOf(labels.names[sorted]!))?.push(sorted);
      return byFacet.get(facet)!;
    },
    namesakes(facet, name) {
      // Each label is folded once in its life, and only where somebody asks.
      for (; spelled < labels.names.length; spelled++) nameLabel(spelled);
      return byName.get(label(facet, fold(name))) ?? [];
    },
    remove,
    skip,
    kill(doc) {
      if (hasBit(alive, doc)) remove(ids[doc]!);
    },
    add(document, words) {
      remove(document.id);
      const doc = ids.length;
      ids.push(document.id);
      numberOf.set(document.id, doc);
      live(doc, document.status === "open");
      addColumns(doc, document);
      addWords(doc, words);
      return doc;
    },
    size: () => ids.length,
    count: () => countBits(alive),
    save: () => ({
      words: JSON.stringify(known.words.names),
      ids: JSON.stringify(ids),
      labels: JSON.stringify(labels.names),
      arrays: {
        alive,
        open,
        inFamily,
        ...saveLists({ titles, heads, sequences, points }),
        ...saveColumns({ posted, firstSeen, closed, pay, experience, roleRank, family }),
        ...saveParts({ words: index, inTitle, inHead, labelled, tags: tagged }),
      },
    }),
  };
}

type Saved = SavedMemory["arrays"];

function saveParts(all: Record<string, Postings | Tags>): Saved {
  const saved: Saved = {};
  for (const [name, values] of Object.entries(all))
    for (const [part, data] of Object.entries(values.save())) saved[`${name}.${part}`] = data;
  return saved;
}

/** The arrays of one part, by their own names. */
function under<T>(saved: SavedMemory, name: string): T {
  const parts = Object.entries(saved.arrays).filter(([part]) => part.startsWith(`${name}.`));
  return Object.fromEntries(parts.map(([part, data]) => [part.slice(name.length + 1), data])) as T;
}

function saveLists(all: Record<string, Lists<Int32Array> | Lists<Float32Array> | Lists<Uint16Array>>): Saved {
  const saved: Saved = {};
  for (const [name, { starts, values }] of Object.entries(all)) {
    saved[`${name}.starts`] = starts.view();
    saved[`${name}.values`] = values.view();
  }
  return saved;
}

function saveColumns(all: Record<string, Column<Int32Array> | Column<Float64Array> | Column<Uint8Array>>): Saved {
  return Object.fromEntries(Object.entries(all).map(([name, values]) => [name, values.view()]));
}

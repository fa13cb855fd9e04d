import { type Column, column, type Dictionary, dictionary, grown, type Lists, lists } from "./arrays.ts";
import { type Bits, clearBit, countBits, hasBit, setBit } from "./bits.ts";
import type { FlatDocument } from "./document.ts";
import { FACETS } from "./engine.ts";
import { conceptsOf } from "./lexicon.ts";
import { type Postings, postings, type SavedPostings } from "./postings.ts";
import { type Term, termsIn } from "./text.ts";

/** No value was given: smaller than every value. */
export const NONE = -2_147_483_648;

/** Every facet value and place name is a label: "contract:cdi", "place:paris". */
export const label = (attribute: string, value: string): string => `${attribute}:${value}`;

/** What the engine holds in memory. Documents are numbered in order of arrival and never change: a new version is a new number. */
export interface Memory {
  postings: Postings;
  ids: string[];
  numberOf: Map<string, number>;
  alive(): Bits;
  labels: Dictionary;
  /** Labels of each document. */
  tags: Lists<Int32Array>;
  /** Words of the title, in order, then its concepts. */
  titles: Lists<Int32Array>;
  /** Words of employer, places and skills. */
  heads: Lists<Int32Array>;
  points: Lists<Float32Array>;
  posted: Column<Int32Array>;
  firstSeen: Column<Float64Array>;
  pay: Column<Int32Array>;
  /** Months. */
  experience: Column<Int32Array>;
  roleRank: Column<Uint8Array>;
  /** 1 open, 0 closed. */
  open: Column<Uint8Array>;
  /** Facet (place in FACETS, or -1) of each label. */
  facetOf(label: number): number;
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
  postings: SavedPostings;
  ids: string;
  labels: string;
  alive: Uint32Array;
  arrays: Record<string, Int32Array | Float32Array | Float64Array | Uint8Array>;
}

/** Words under which a document is found. */
export interface Words {
  title: Term[];
  /** Employer, places, skills. */
  head: Term[];
  text: Term[];
}

export function wordsOf(document: FlatDocument): Words {
  const head = `${document.company} ; ${document.placeText} ; ${document.facets.skills.join(" ; ")}`;
  return { title: termsIn(document.title, false), head: termsIn(head, false), text: termsIn(document.text, true) };
}

function labelsOf(document: FlatDocument): string[] {
  const facets = FACETS.flatMap((facet) => document.facets[facet].map((value) => label(facet, value)));
  return [...facets, ...document.placeKeys.map((key) => label("place", key))];
}

const facetOfName = (name: string): number => (FACETS as readonly string[]).indexOf(name.slice(0, name.indexOf(":")));

export function memory(saved?: SavedMemory): Memory {
  const array = <T>(name: string): T | undefined => saved?.arrays[name] as T | undefined;
  const list = <T>(name: string) =>
    saved ? { starts: array<Int32Array>(`${name}.starts`)!, values: array<T>(`${name}.values`)! } : undefined;
  const index = postings(saved?.postings);
  const ids = saved ? (JSON.parse(saved.ids) as string[]) : [];
  const labels = dictionary(saved ? (JSON.parse(saved.labels) as string[]) : []);
  const tags = lists<Int32Array>(Int32Array, list("tags"));
  const titles = lists<Int32Array>(Int32Array, list("titles"));
  const heads = lists<Int32Array>(Int32Array, list("heads"));
  const points = lists<Float32Array>(Float32Array, list("points"));
  const posted = column<Int32Array>(Int32Array, array("posted"));
  const firstSeen = column<Float64Array>(Float64Array, array("firstSeen"));
  const pay = column<Int32Array>(Int32Array, array("pay"));
  const experience = column<Int32Array>(Int32Array, array("experience"));
  const roleRank = column<Uint8Array>(Uint8Array, array("roleRank"));
  const open = column<Uint8Array>(Uint8Array, array("open"));
  const labelFacets = column<Int32Array>(Int32Array);
  let alive: Bits = saved?.alive ?? new Uint32Array(1024);
  const numberOf = new Map<string, number>();
  ids.forEach((id, doc) => {
    if (hasBit(alive, doc)) numberOf.set(id, doc);
  });

  function live(doc: number): void {
    if (doc >>> 5 >= alive.length) alive = grown(alive, Uint32Array, (doc >>> 5) + 1);
    setBit(alive, doc);
  }

  function addColumns(document: FlatDocument): void {
    tags.add(labelsOf(document).map((name) => labels.code(name)));
    points.add(document.points.flat());
    posted.push(document.postedDay ?? NONE);
    firstSeen.push(document.firstSeen ?? NONE);
    pay.push(Math.min(document.pay ?? NONE, 2_000_000_000));
    experience.push(document.experienceYears === null ? NONE : Math.round(document.experienceYears * 12));
    roleRank.push(document.roleRank);
    open.push(document.status === "open" ? 1 : 0);
  }

  function codeOf(term: Term): number {
    if (term.owner === index) return term.code;
    term.owner = index;
    term.code = index.words.code(term.word);
    return term.code;
  }

  function addWords(doc: number, words: Words): void {
    const concept = (name: string) => index.words.code(name);
    const title = words.title.map(codeOf);
    const titleConcepts = [...conceptsOf(words.title)].map(concept);
    const head = words.head.map(codeOf);
    titles.add([...title, ...titleConcepts]);
    heads.add(head);
    const all = [...title, ...titleConcepts, ...head];
    for (const term of words.text) all.push(codeOf(term));
    for (const name of conceptsOf(words.head)) all.push(concept(name));
    for (const name of conceptsOf(words.text)) all.push(concept(name));
    index.add(doc, all);
  }

  function remove(id: string): void {
    const doc = numberOf.get(id);
    if (doc === undefined) return;
    clearBit(alive, doc);
    numberOf.delete(id);
  }

  function skip(): void {
    ids.push("");
    for (const values of [tags, titles, heads, points]) values.add([]);
    for (const values of [posted, firstSeen, pay, experience]) values.push(NONE);
    roleRank.push(0);
    open.push(0);
  }

  return {
    postings: index,
    ids,
    numberOf,
    alive: () => alive,
    labels,
    tags,
    titles,
    heads,
    points,
    posted,
    firstSeen,
    pay,
    experience,
    roleRank,
    open,
    facetOf(code) {
      for (let next = labelFacets.length; next <= code; next++) labelFacets.push(facetOfName(labels.names[next]!));
      return labelFacets.data[code]!;
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
      live(doc);
      addColumns(document);
      addWords(doc, words);
      return doc;
    },
    size: () => ids.length,
    count: () => countBits(alive),
    save: () => ({
      postings: index.save(),
      ids: JSON.stringify(ids),
      labels: JSON.stringify(labels.names),
      alive,
      arrays: {
        ...saveLists({ tags, titles, heads, points }),
        ...saveColumns({ posted, firstSeen, pay, experience, roleRank, open }),
      },
    }),
  };
}

type Saved = SavedMemory["arrays"];

function saveLists(all: Record<string, Lists<Int32Array> | Lists<Float32Array>>): Saved {
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

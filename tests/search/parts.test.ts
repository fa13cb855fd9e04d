import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Bits, emptyBits, setBit } from "../../indexer/search/embedded/bits.ts";
import { createEmbedded } from "../../indexer/search/embedded/embedded.ts";
import { haversine } from "../../indexer/search/embedded/filters.ts";
import { packPlaces, unpackPlaces } from "../../indexer/search/embedded/places.ts";
import { tags } from "../../indexer/search/embedded/tags.ts";
import { ASKED_CONCEPTS } from "../../indexer/search/lexicon.ts";
import { readingsOf } from "../../indexer/search/meilisearch/readings.ts";
import { SETTINGS } from "../../indexer/search/meilisearch/settings.ts";
import { conceptWord } from "../../indexer/search/meilisearch/words.ts";
import { fold, tokens } from "../../indexer/search/text.ts";
import { makeDocument } from "./corpus.ts";

describe("synonyms of a Meilisearch", () => {
  it("lead from each form of the trade to what it means, as a query asks for that form", () => {
    for (const [concept, forms] of Object.entries(ASKED_CONCEPTS))
      for (const form of forms) {
        const asked = readingsOf(form).loose.trim().toLowerCase();
        const isConcept = asked === conceptWord(concept);
        assert.ok(isConcept || SETTINGS.synonyms?.[asked]?.includes(conceptWord(concept)), `${form}: ${asked}`);
      }
  });
});

describe("places of words", () => {
  const gaps = fc.array(fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 300 })), { maxLength: 60 });
  const placed = gaps.map((words) => {
    const starts = new Int32Array(words.length);
    const ends = new Int32Array(words.length);
    words.forEach(([gap, length], word) => {
      starts[word] = (ends[word - 1] ?? 0) + gap;
      ends[word] = starts[word]! + length;
    });
    return { count: words.length, starts, ends };
  });

  it("come back as they were packed, several texts one behind the other", () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 4 }), (texts) => {
        assert.deepEqual(unpackPlaces(Buffer.concat(texts.map(packPlaces))), texts);
      }),
    );
  });

  it("have no room left: what crosses to another thread is copied with all of it", () => {
    const packed = packPlaces(tokens("Un chef de projet conçoit des systèmes.", true));
    assert.equal(packed.buffer.byteLength, packed.length);
  });

  it("are those of the words of the text", () => {
    const text = "L'ingénieur·e conçoit, qu'il pleuve ou non, des systèmes d'IA (C++, I.A.).";
    const found = tokens(text, true);
    const [places] = unpackPlaces(packPlaces(found));
    const written = Array.from(places!.starts, (start, word) => text.slice(start, places!.ends[word]));
    assert.deepEqual(written, ["ingénieur", "conçoit", "pleuve", "non", "systèmes", "IA", "C++", "I.A."]);
  });
});

describe("kilometres", () => {
  it("are those of the sphere, both ways and over the date line", () => {
    const known: [km: number, ...points: [number, number, number, number]][] = [
      [0, 48.857, 2.352, 48.857, 2.352],
      [391.5, 48.857, 2.352, 45.758, 4.835],
      [504.7, 48.857, 2.352, 48.39, -4.486],
      [9_366, 48.857, 2.352, -20.882, 55.451],
      [22.2, -17, 179.9, -17, -179.891],
      [20_015.1, 0, 0, 0, 180],
    ];
    for (const [km, ...[lat1, lon1, lat2, lon2]] of known)
      for (const measured of [haversine(lat1, lon1, lat2, lon2), haversine(lat2, lon2, lat1, lon1)])
        assert.ok(Math.abs(measured - km) <= Math.max(0.1, km * 0.003), `${measured} for ${km}`);
  });
});

describe("folding", () => {
  const asUnicodeSays = (text: string): string =>
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/œ/g, "oe")
      .replace(/æ/g, "ae")
      .replace(/ß/g, "ss")
      .replace(/ʼ/g, "'")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();

  it("sign by sign gives what Unicode says of the whole", () => {
    const western = fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCharCode(code));
    const accent = fc.constantFrom("\u0301", "\u0327", "ﬁ", "Ａ", "ά", "й", "𝐚");
    const text = fc.array(fc.oneof({ weight: 9, arbitrary: western }, accent), { maxLength: 20 });
    fc.assert(
      fc.property(text, (signs) => assert.equal(fold(signs.join("")), asUnicodeSays(signs.join("")))),
      { numRuns: 1000 },
    );
  });
});

describe("labels of documents", () => {
  const LABELS = 70_000;
  const label = fc.oneof(fc.nat(40), fc.integer({ min: 65_500, max: LABELS - 1 }));
  const documents = fc.array(fc.tuple(fc.uniqueArray(label, { maxLength: 30, size: "max" }), fc.boolean()), {
    maxLength: 80,
  });

  it("are counted as one by one, many or big as they may be, before and after they were saved", () => {
    fc.assert(
      fc.property(documents, (list) => {
        const counted = tags();
        for (const [labels] of list) counted.add(labels);
        const found: Bits = emptyBits(list.length);
        const expected = new Int32Array(LABELS);
        list.forEach(([labels, isFound], doc) => {
          if (!isFound) return;
          setBit(found, doc);
          for (const one of labels) expected[one]!++;
        });
        assert.deepEqual(counted.count(found, LABELS), expected);
        assert.deepEqual(tags(counted.save()).count(found, LABELS), expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe("what is shown", () => {
  it("marks a word whose beginning was typed, even when its ending is not kept", async () => {
    const engine = createEmbedded({ path: ":memory:" });
    const text = "Une animatrice et une animatricienne, de l'animation.";
    await engine.upsert([makeDocument("a", "Animatrice", text)]);
    const [hit] = (await engine.search({ q: "animatric*" })).hits;
    assert.equal(hit?.snippet, "Une <mark>animatrice</mark> et une <mark>animatricienne</mark>, de l&#39;animation.");
    assert.equal(hit?.titleHighlight, "<mark>Animatrice</mark>");
    await engine.close();
  });

  it("finds and marks the masculine by the beginning of a feminine that ends in another way", async () => {
    const engine = createEmbedded({ path: ":memory:" });
    await engine.upsert([makeDocument("a", "Directeur créatif", "Un rédacteur.")]);
    const [hit] = (await engine.search({ q: "créativ* directri" })).hits;
    assert.equal(hit?.titleHighlight, "<mark>Directeur</mark> <mark>créatif</mark>");
    assert.equal((await engine.search({ q: "rédactr" })).hits[0]?.snippet, "Un <mark>rédacteur</mark>.");
    await engine.close();
  });

  it("has no passage for an offer without a description", async () => {
    const engine = createEmbedded({ path: ":memory:" });
    await engine.upsert([makeDocument("a", "Chef de projet IA", "")]);
    const [hit] = (await engine.search({ q: "projet" })).hits;
    assert.deepEqual([hit?.titleHighlight, hit?.snippet], ["Chef de <mark>projet</mark> IA", null]);
    await engine.close();
  });

  it("counts every value of an offer with many places", async () => {
    const engine = createEmbedded({ path: ":memory:" });
    const skills = Array.from({ length: 40 }, (_, n) => `outil-${String(n).padStart(2, "0")}`);
    await engine.upsert([
      makeDocument("a", "Chef de projet IA", "Un texte", { skills }),
      makeDocument("b", "Chef de projet SI", ""),
    ]);
    const { facets } = await engine.search({ q: "projet" });
    assert.deepEqual(
      facets.skills,
      [...skills, "non-precise"].sort().map((value) => ({ value, count: 1 })),
    );
    await engine.close();
  });
});

describe("the table of words", () => {
  /** A word of five letters and more for each number, none like another. */
  const word = (n: number): string =>
    `zx${n.toString(36).replace(/\d/g, (digit) => "klmnpqrstv"[Number(digit)]!)}${n % 7}`;

  it("reads each word as itself, however many were read before, in texts longer than any posting's", () => {
    const WORDS = 6_000;
    for (const first of [0, 6_000, 12_000, 130_000, 0]) {
      const words = Array.from({ length: WORDS }, (_, at) => word(first + at));
      const text = words.join(" ");
      const { count, terms, starts, ends } = tokens(text, false);
      assert.equal(count, WORDS);
      for (const [at, one] of words.entries()) {
        assert.equal(text.slice(starts[at], ends[at]), one);
        assert.equal(terms[at]!.word, one);
      }
    }
  });

  it("begins anew when it is full, and reads as before", () => {
    for (let first = 200_000; first < 330_000; first += 1_000) {
      const words = Array.from({ length: 1_000 }, (_, at) => word(first + at));
      const { terms } = tokens(words.join("\n"), false);
      assert.deepEqual(
        terms.slice(0, 1_000).map((term) => term.word),
        words,
      );
    }
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { capitalWordsIn } from "../../indexer/normalise/persons/capital-words.ts";
import { isFirstName } from "../../indexer/normalise/persons/first-names.ts";
import { inTexts, matchesAround, readingOf } from "../../indexer/normalise/reading.ts";
import { beginningsOf } from "../../indexer/text/beginnings.ts";
import { fold } from "../../indexer/text/fold.ts";
import { createPatterns, matches } from "../../indexer/text/patterns.ts";

test("beginnings: what every match begins with", () => {
  const cases: [RegExp, string[] | null][] = [
    [/(?:stages?|cdd) de \d/, ["stage de ", "stages de ", "cdd de "]],
    [/\bcdi[ -]interim|x?abc/, ["cdi interi", "cdi-interi", "abc", "xabc"]],
    [/(?<![a-z])(?:contact(?:s|er)?)/, ["contact"]],
    [/(?<![a-z]-)\bstage/, ["stage"]],
    [/(?<who>le chef|la cheffe)+/, ["le chef", "la cheffe"]],
    [/\(?en télétravail/, ["en télétra", "(en télétr"]],
    [/ab{0,2}c/, ["ab", "ac"]],
    [/\d+ mois|mois/, null],
    [/.*salaire/, null],
    [/(?:|x)ab/, ["ab", "xab"]],
  ];
  for (const [regex, expected] of cases)
    assert.deepEqual(
      beginningsOf(regex.source)
        ?.map(({ text }) => text)
        .toSorted(),
      expected?.toSorted(),
      String(regex),
    );
});

test("beginnings: at the edge of a word only where every way to match asks for it", () => {
  const edges = (regex: RegExp) => beginningsOf(regex.source)?.map(({ text, atWord }) => `${text}${atWord ? "|" : ""}`);
  assert.deepEqual(edges(/\bcdi|cdd/), ["cdi|", "cdd"]);
  assert.deepEqual(edges(/(?<![\p{L}\d])(?:ia|ai)/u), ["ia|", "ai|"]);
  assert.deepEqual(edges(/(?:le )?\bcdi|x\b-a/), ["cdi|", "le cdi", "x-a"]);
  assert.deepEqual(edges(/\b€uro|\bcdi|(?:x|)cdi/), ["€uro", "cdi", "xcdi"]);
});

const RULES = [
  /\bcdi\b|\bcdd (?:de|d'une) \d+ mois/,
  /(?<!non )tele-?travail(?:lable)? ?(?:partiel|total)?/,
  /(?<![\p{L}\d])(?:contact(?:s|er)?(?: rh)?|votre (?:conseill(?:er|ère)|tuteur))[\s:,]{0,5}/iu,
  /(?:en|un|le) (?:stage|cdi)+(?= de|$)/,
  /(?<=\d )jours/,
  /\b(?:cdi|stage)\b|(?<![a-z])rh|\b- ?aa/,
  /aa|a(?:ba|b)a/,
];

test("a pattern that any letter may begin is refused: it would be tried everywhere", () => {
  assert.throws(() => createPatterns().add(/\d+ jours/), /no words begin this pattern/);
});

test("patterns find what matchAll finds, in any text", () => {
  const patterns = createPatterns();
  const added = RULES.map((regex) => patterns.add(regex));
  const word = fc.constantFrom(
    ..."cdi,cdd,de,d'une,12,mois,non,télétravail,tele-travail,teletravaillable,partiel,CONTACT,Contacter,rh,RH,votre,conseillère,conseillere,tuteur,en,un,stage,stagecdi,3 jours,aa,aba,abaa,aaba,é,İ".split(
      ",",
    ),
  );
  const text = fc.array(fc.tuple(word, fc.constantFrom(" ", "", "\n", "  ", " : ", "\u00a0")), { maxLength: 30 });
  fc.assert(
    fc.property(text, (pieces) => {
      const written = pieces.flat().join("");
      const seen = patterns.look(written);
      for (const pattern of added) {
        const expected = [...written.matchAll(new RegExp(pattern.regex.source, `${pattern.regex.flags}g`))];
        const found = [...matches(pattern, seen)];
        assert.deepEqual(
          found.map((match) => [match.index, ...match]),
          expected.map((match) => [match.index, ...match]),
          String(pattern.regex),
        );
      }
    }),
    { numRuns: 500 },
  );
});

test("around a word that all its matches hold, a pattern finds what it finds anywhere", () => {
  const word = inTexts(/(?<![a-z])(?:ans|mois)\b/);
  const pattern = /(\d+) (?:a (\d+) )?(?:ans|mois)(?: minimum)? (?:d'experience|de pratique)/g;
  const piece = fc.constantFrom(
    "3",
    "12",
    "a",
    "ans",
    "3ans",
    "mois",
    "minimum",
    "d'experience",
    "de pratique",
    "bilans",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join(" ");
      const reading = readingOf({ source: "s", title: "t" }, "t", text, () => {});
      const found = [...matchesAround(reading, word, 40, pattern)];
      assert.deepEqual(
        found.map((match) => [match.index, ...match]),
        [...text.matchAll(pattern)].map((match) => [match.index, ...match]),
      );
    }),
    { numRuns: 500 },
  );
});

test("folding keeps the length, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => assert.equal(fold(text).length, text.length)),
    { numRuns: 200 },
  );
  assert.equal(fold("Chargé·e d’Œuvres À\u00a0L’ÉTÉ\tİ"), "charge·e d'ouvres a l'ete i");
});

test("first names: capital words whose first letter no letter precedes", () => {
  const named = (text: string) => {
    const words = capitalWordsIn(text);
    const starts = words.filter(
      (at, one) => one % 3 === 0 && words[one + 2] === 1 && isFirstName(text.slice(at, words[one + 1]!)),
    );
    return starts.map((at) => text.slice(at, at + 4));
  };
  assert.deepEqual(named("Bonjour Marie, puis Jean-Paul et HUGO ; xMarie, Élodie’s"), ["Mari", "Jean", "HUGO", "Élod"]);
  assert.deepEqual(named("Avec Éric, Vous, Marketing et Hugo-Pole, puis Marie-Lyre et Marie-Galante"), [
    "Éric",
    "Mari",
  ]);
  assert.deepEqual(named("M"), []);
});

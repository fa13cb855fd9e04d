import assert from "node:assert/strict";
import { test } from "node:test";
import type { RunState, Tally } from "../../indexer/store/store.ts";
import { judgeRun, type RunFacts } from "../../indexer/verdict.ts";

const facts = (over: Partial<RunFacts>): RunFacts => ({
  tally: { "offers/read": over.seen ?? 0 },
  doubts: [],
  advertised: null,
  seen: 0,
  finished: true,
  complete: true,
  failure: null,
  baseline: [],
  ...over,
});
const runs = (...counts: [seen: number, tally?: Tally][]) => counts.map(([seen, tally = {}]) => ({ seen, tally }));

test("a yield that falls is doubted, until a person has vouched for the new one", () => {
  const usual = runs([40], [41], [39], [40]);
  assert.equal(judgeRun(facts({ seen: 12, baseline: usual })).state, "suspect");
  const vouched = runs([12, { "confirmed/by-operator": 1 }], [40], [41], [39]);
  assert.equal(judgeRun(facts({ seen: 11, baseline: vouched })).state, "whole");
  assert.equal(judgeRun(facts({ seen: 11, baseline: [...runs([11]), ...vouched] })).state, "whole");
  assert.equal(judgeRun(facts({ seen: 3, baseline: vouched })).state, "suspect", "the new measure holds as well");
});

test("a field that vanishes is doubted, until a person has vouched for its absence", () => {
  const full = { "offers/read": 20, "filled/contract": 20 };
  const bare = { "offers/read": 20, "filled/contract": 0 };
  const said = judgeRun(facts({ seen: 20, tally: bare, baseline: runs([20, full]) }));
  assert.match(said.message, /champ presque vide alors qu'il ne l'était pas : contract/);
  const vouched = runs([20, { ...bare, "confirmed/by-operator": 1 }], [20, full]);
  assert.equal(judgeRun(facts({ seen: 20, tally: bare, baseline: vouched })).state, "whole");
});

test("what was refused, cut short or incomplete is never whole", () => {
  const blocked = { outcome: "blocked" as const, message: "réponse 403" };
  const down = { outcome: "unreachable" as const, message: "pas de réponse" };
  assert.equal(judgeRun(facts({ seen: 30, failure: blocked })).state, "blocked");
  assert.equal(judgeRun(facts({ failure: down })).state, "failed");
  assert.equal(judgeRun(facts({ seen: 30, finished: false })).state, "partial");
  assert.equal(judgeRun(facts({ seen: 30, tally: { "failed/list": 1 }, failure: down })).state, "partial");
  assert.equal(
    judgeRun(facts({ seen: 412, advertised: 460 })).message,
    "412 sur 460 annoncées — 412\u00a0offres lues, 0\u00a0nouvelle",
  );
  assert.equal(judgeRun(facts({ seen: 412, advertised: 430 })).state, "whole");
  const tooHard = judgeRun(facts({ tally: { "refused/too-hard": 9 }, advertised: 9 }));
  assert.deepEqual(
    [tooHard.state, tooHard.message],
    ["suspect", "9\u00a0annonces sur 9 n'ont pas pu être lues — 0\u00a0offre lue, 0\u00a0nouvelle"],
  );
  assert.equal(judgeRun(facts({ seen: 40, tally: { "refused/bad-shape/title": 2 } })).state, "whole", "a slip or two");
  assert.equal(
    judgeRun(facts({ seen: 4, tally: { "refused/not-in-france": 300 } })).state,
    "whole",
    "read, and not ours",
  );
  assert.equal(
    judgeRun(facts({ seen: 3, incremental: true, baseline: runs([40], [40]) })).state,
    "whole",
    "a quiet week",
  );
});

/** What a run is called on either side of each of its limits. */
const LIMITS: [what: string, facts: Partial<RunFacts>, state: RunState][] = [
  ["half of the usual is enough", { seen: 20, baseline: runs([40], [40], [40]) }, "whole"],
  ["less is not", { seen: 19, baseline: runs([40], [40], [40]) }, "suspect"],
  ["six a run are a measure", { seen: 2, baseline: runs([6]) }, "suspect"],
  ["five are none", { seen: 1, baseline: runs([5]) }, "whole"],
  ["the middle one of them by size", { seen: 15, baseline: runs([40], [10], [40]) }, "suspect"],
  ["of five", { seen: 15, baseline: runs([10], [40], [40], [40], [10]) }, "suspect"],
  ["and of no more", { seen: 1, baseline: runs([30], [30], [4], [4], [4], [30], [30]) }, "whole"],
  [
    "though an older one was vouched for",
    { seen: 1, baseline: runs([30], [30], [4], [4], [4], [30, { "confirmed/by-operator": 1 }]) },
    "whole",
  ],
  ["two unread are a slip", { seen: 8, tally: { "refused/bad-shape": 2 } }, "whole"],
  ["three of ten are not", { seen: 7, tally: { "refused/bad-shape": 3 } }, "suspect"],
  ["one in twenty is", { seen: 95, tally: { "refused/too-hard": 5 } }, "whole"],
  ["more are not", { seen: 94, tally: { "refused/too-hard": 6 } }, "suspect"],
  ["one page of one may fail", { seen: 1, tally: { "failed/detail": 1 } }, "whole"],
  ["two may not", { seen: 10, tally: { "read/detail": 8, "failed/detail": 2 } }, "partial"],
  ["but one in twenty", { seen: 100, tally: { "read/detail": 95, "failed/detail": 5 } }, "whole"],
  ["and no more", { seen: 100, tally: { "read/detail": 94, "failed/detail": 6 } }, "partial"],
  ["nineteen in twenty of what the site announces", { seen: 95, advertised: 100 }, "whole"],
  ["not less", { seen: 94, advertised: 100 }, "partial"],
  ["what was refused was held", { seen: 90, advertised: 100, tally: { "refused/not-in-france": 5 } }, "whole"],
  ["of a list that is not complete by itself", { seen: 9, advertised: 100, complete: false }, "whole"],
];
for (const [what, over, state] of LIMITS)
  test(`a run is measured: ${what}`, () => assert.equal(judgeRun(facts(over)).state, state));

test("a field is lost when more than six in ten carried it and fewer than two in ten do, in runs of six or more", () => {
  const run = (read: number, filled: number): [number, Tally] => [
    read,
    { "offers/read": read, "filled/place": filled },
  ];
  const state = (now: [number, Tally], ...before: [number, Tally][]) =>
    judgeRun(facts({ seen: now[0], tally: now[1], baseline: runs(...before) })).state;
  assert.equal(state(run(20, 3), run(20, 13)), "suspect");
  assert.equal(state(run(20, 3), run(20, 12)), "whole", "six in ten");
  assert.equal(state(run(20, 4), run(20, 13)), "whole", "two in ten");
  assert.equal(state(run(6, 0), run(6, 6)), "suspect");
  assert.equal(state(run(5, 0), run(6, 6)), "whole", "too few now");
  assert.equal(state(run(6, 0), run(5, 5), run(6, 6)), "suspect", "too few then: the run before is asked");
  assert.equal(state([6, {}], run(6, 6)), "whole", "how many were read was not counted");
});

test("a run that ended early says why, or that it was interrupted", () => {
  const said = (over: Partial<RunFacts>) => judgeRun(facts(over)).message;
  assert.equal(said({ finished: false }), "relevé interrompu");
  assert.match(said({ finished: false, seen: 3 }), /^relevé interrompu — 3\u00a0offres lues/);
  assert.equal(said({ tally: { "failed/list": 1 } }), "une page de liste n'a pas pu être lue");
  const failure = { outcome: "unreachable" as const, message: "pas de réponse" };
  assert.match(said({ seen: 3, finished: false, failure }), /^pas de réponse — 3/);
});

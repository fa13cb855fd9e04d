import assert from "node:assert/strict";
import { test } from "node:test";
import type { Tally } from "../../indexer/store/store.ts";
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

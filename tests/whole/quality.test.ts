import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { replay } from "../../scripts/quality/closings.ts";
import { type FactRow, rate } from "../../scripts/quality/facts.ts";
import { recall } from "../../scripts/quality/personal-data.ts";
import { markdown, measureQuality, type Quality, REPORT } from "../../scripts/quality.ts";

let quality: Quality;
before(async () => {
  quality = await measureQuality();
});

test("docs/quality.md is what is measured today: otherwise run « npm run quality »", (t) => {
  if (!quality.labelled) return t.skip("the labelled cases are not beside the project: the report has fewer sections");
  assert.equal(readFileSync(REPORT, "utf8"), markdown(quality));
});

/** Least share read exactly of what is said, and left blank of what is not. */
const FLOORS: Record<string, readonly [exact: number, blank: number]> = { dates: [1, 1] };
const FLOOR = [0.97, 0.99] as const;

const below = (rows: readonly FactRow[]): string[] =>
  rows.flatMap(({ name, stated, exact, silent, blank, misses }) => {
    const [least, leastBlank] = FLOORS[name] ?? FLOOR;
    return rate(exact, stated) >= least && rate(blank, silent) >= leastBlank ? [] : [name, ...misses];
  });

test("facts meet their floors, and each has cases of both kinds", () => {
  assert.deepEqual(below(quality.golden), []);
  assert.deepEqual(below(quality.labelled ?? []), []);
  for (const { name, stated, silent } of quality.golden) assert.ok(stated >= 10 && silent >= 5, name);
});

/** Half of them are near misses, written to sound alike: in advertisements most sentences are neither. */
test("of sentences that were held out, those said to give a project, a last day or a place of work mostly do", () => {
  const [role, lastDay, workplace] = quality.sentences;
  const from = ({ heard }: NonNullable<typeof role>, least: number) => heard.find((one) => one.least === least)!;
  const precision = ({ right, said }: ReturnType<typeof from>) => right / said;
  assert.ok(role!.cases >= 10_000 && lastDay!.cases >= 5_000 && workplace!.cases >= 5_000);
  assert.ok(precision(from(role!, 0.7)) >= 0.9, "precision");
  assert.ok(from(role!, 0.7).right / from(role!, 0.7).given >= 0.7, "recall");
  assert.ok(precision(from(role!, 0.9)) >= 0.96, "precision of the surest");
  assert.ok(precision(from(lastDay!, 0.95)) >= 0.975, "precision of a last day");
  assert.ok(precision(from(workplace!, 0.95)) >= 0.95, "precision of a town that is alone");
  assert.ok(precision(from(workplace!, 0.8)) >= 0.9, "precision of one that must sound better than the others, too");
});

test("a floor that is broken is seen", () => {
  const [row] = quality.golden;
  assert.equal(below([{ ...row!, exact: Math.floor(row!.stated * 0.9), misses: ["un écart"] }]).length, 2);
  assert.equal(below([{ ...row!, name: "dates", blank: row!.silent - 1, misses: [] }]).length, 1);
});

test("recruiters' personal data goes, links to apply stay", () => {
  const { personalData } = quality;
  assert.ok(recall(personalData) >= 0.99, personalData.misses.join("\n"));
  assert.equal(personalData.linksKept, personalData.planted);
  assert.equal(personalData.untouched, personalData.plain, personalData.misses.join("\n"));
});

test("replayed runs: nothing is closed wrongly, and what is closed is at most one whole run late", () => {
  for (const { name, wrong, late } of quality.closings) {
    assert.deepEqual(wrong, [], name);
    for (const runs of late) assert.ok(runs !== null && runs <= 1, `${name} : ${runs ?? "jamais fermée"}`);
  }
});

test("the replay sees a wrong closing and a late one", async () => {
  const rows = ["a", "b", "c", "d"];
  const without = { list: { rows: rows.slice(1) } };
  const rounds = [{ list: { rows } }, without, without, without];
  assert.deepEqual((await replay({ name: "à tort", rounds, closed: {} })).wrong, ["a"]);
  assert.deepEqual((await replay({ name: "à l'heure", rounds, closed: { a: 1 } })).late, [1]);
  assert.deepEqual((await replay({ name: "jamais", rounds: rounds.slice(0, 2), closed: { a: 1 } })).late, [null]);
});

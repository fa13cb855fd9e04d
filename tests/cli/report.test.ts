import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Io } from "../../cli/command.ts";
import { type House, openHouse } from "../../cli/house/house.ts";
import { sourcesHealth } from "../../cli/sources/cards.ts";
import { morningReport, reportText } from "../../cli/sources/report.ts";
import { progressOn } from "../../cli/terminal/progress.ts";
import { readConfig } from "../../config.ts";
import { QUIET } from "../help/quiet.ts";

const DAY = 86_400_000;

describe("what is counted as up to date was read", () => {
  let house: House;
  let folder: string;
  const read = async (source: string, state: "whole" | "partial" | "blocked", seen: number, at = house.now()) => {
    const { run } = await house.store.openRun(source, at, at);
    await house.store.endRun(run.id, { at, state, message: null, tally: {}, seen, doubts: [] });
  };
  const health = async (name: string) => (await sourcesHealth(house)).find((one) => one.name === name)!;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "vigie-report-"));
    house = await openHouse({ config: readConfig({ VIGIE_DATA: folder, ALERTS_DIR: folder }), io: QUIET });
  });
  after(async () => {
    await house.close();
    await rm(folder, { recursive: true });
  });

  it("a box that never held an alert of a site is no success of that site; one that did is", async () => {
    await read("hellowork-alerts", "whole", 0);
    const silent = await health("hellowork-alerts");
    assert.deepEqual([silent.state, silent.lastSuccessAt], ["asleep", null]);
    assert.match(silent.message ?? "", /aucune alerte de ce site/);
    await read("apec-alerts", "whole", 3, new Date(Date.parse(house.now()) - DAY).toISOString());
    await read("apec-alerts", "whole", 0);
    assert.equal((await health("apec-alerts")).state, "ok");
  });

  it("a run that was cut is told by one name, in the report and on the terminal", async () => {
    await read("sncf", "partial", 12);
    assert.match(reportText(await morningReport(house)), /^1 incomplète$/m);
    const lines: string[] = [];
    const io = { terminal: false, err: (line: string) => void lines.push(line) } as Io;
    const ended = (await house.store.latestRuns(1))[0]!;
    progressOn(io, { total: 1 })({ source: "sncf", pages: 1, pending: 0, tally: {}, ended });
    assert.match(lines.join(""), /^ {2}sncf +incomplète$/m);
    await read("sncf", "whole", 12);
  });

  it("a source that is being read again is neither up to date nor in trouble", async () => {
    await read("thales", "blocked", 0);
    await read("renault", "whole", 12);
    const now = house.now();
    await house.store.openRun("thales", now, now);
    const report = await morningReport(house);
    assert.deepEqual([report.upToDate, report.running, report.awake, report.troubled.length], [3, 1, 4, 0]);
    assert.match(reportText(report).replaceAll("\u00a0", " "), /^3 sources à jour sur 4, 1 en cours de relevé\.$/m);
  });
});

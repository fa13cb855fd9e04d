import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openStore } from "../../indexer/store/open.ts";
import { fill, reader, subscribe } from "../digest/room.ts";
import { type Letterbox, startLetterbox } from "../help/smtp.ts";

const MAIN = fileURLToPath(new URL("../../main.ts", import.meta.url));

describe("letters of a real process", () => {
  let folder: string;
  let box: Letterbox;
  const data = () => join(folder, "data");
  const run = (...argv: string[]) => {
    const child = spawn(process.execPath, [MAIN, ...argv], {
      env: { PATH: process.env.PATH, VIGIE_DATA: data(), SMTP_URL: box.url, PORT: "0" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const said = { err: "" };
    child.stderr!.on("data", (part) => {
      said.err += part;
    });
    return { child, said };
  };
  const ended = async (child: ChildProcess) => (await once(child, "close"))[0] as number | null;
  const letters = () => box.letters.filter(({ mail }) => !mail.subject?.startsWith("Confirmez"));

  /** How many letters are in each state. */
  const states = async () => {
    const store = openStore(join(data(), "vigie.db"));
    const rows = await store.db.selectFrom("digests").select("state").orderBy("state").execute();
    await store.close();
    return rows.map(({ state }) => state);
  };

  /** The server answers to the first letter some time after the process was told to stop: one that does not wait has gone by then. */
  const stopInTheFirst = (child: ChildProcess) => {
    box.hold = async () => {
      if (letters().length > 0) return;
      child.kill("SIGTERM");
      await Promise.race([sleep(1500), once(child, "close")]);
    };
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "vigie-stop-"));
    box = await startLetterbox();
    const now = new Date().toISOString();
    const store = openStore(join(data(), "vigie.db"));
    const room = reader(store, box.url, { now });
    await fill(store, [{ id: "one", title: "Chef de projet IA" }], now);
    for (const name of ["lea", "nora", "zoe"]) await subscribe(room, box.letters, `${name}@exemple.fr`);
    await store.memory.set("digest/next", "2026-01-05T06:00:00.000Z");
    room.mailer.close();
    await store.close();
  });
  afterEach(async () => {
    await box.close();
    await rm(folder, { recursive: true });
  });

  for (const [command, code] of [
    [["start"], 0],
    [["digest", "send", "--no-recheck"], 4],
  ] as const)
    it(`« ${command.join(" ")} », asked to stop, waits for the letter under way and keeps the others`, async () => {
      const { child, said } = run(...command);
      stopInTheFirst(child);
      assert.equal(await ended(child), code, said.err);
      assert.deepEqual(await states(), ["planned", "planned", "sent"], said.err);
      assert.match(said.err, /Arrêt demandé/);
      const again = run("digest", "send", "--no-recheck");
      assert.equal(await ended(again.child), 0, again.said.err);
      assert.deepEqual(
        letters()
          .map(({ to }) => to)
          .sort(),
        ["lea@exemple.fr", "nora@exemple.fr", "zoe@exemple.fr"],
      );
    });

  it("none is written from an index that was lost: it is built afresh first", async () => {
    assert.equal(await ended(run("reindex").child), 0);
    rmSync(join(data(), "search.db"));
    const { child, said } = run("digest", "send", "--no-recheck");
    assert.equal(await ended(child), 0, said.err);
    assert.match(said.err, /L'index de recherche doit être reconstruit/);
    assert.equal(letters().length, 3);
    for (const { mail } of letters()) assert.match(mail.text ?? "", /Chef de projet IA/);
  });
});

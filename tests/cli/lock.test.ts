import assert from "node:assert/strict";
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { lockCollection, lockSending } from "../../cli/house/lock.ts";

test("one process collects at a time; a dead one's lock is no lock, nor is its number given to another", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vigie-lock-"));
  const file = join(folder, "collecte.pid");
  const first = lockCollection(folder);
  const second = lockCollection(folder);
  lockSending(folder)();
  first();
  assert.ok(existsSync(file), "held until the last round of this process has ended");
  second();
  assert.ok(!existsSync(file));

  const other = spawn(process.execPath, ["-e", "setTimeout(()=>{}, 60000)"]);
  await writeFile(file, String(other.pid));
  assert.throws(() => lockCollection(folder), /Une autre collecte est en cours/);
  await writeFile(file, `${other.pid} 1`);
  lockCollection(folder)();
  await writeFile(file, String(other.pid));
  other.kill("SIGKILL");
  await new Promise((resolve) => other.on("close", resolve));
  lockCollection(folder)();
  await rm(folder, { recursive: true });
});

/** Number of a process that is no more. */
async function deadNumber(): Promise<number> {
  const dead = spawn(process.execPath, ["-e", ""]);
  await once(dead, "exit");
  return dead.pid!;
}

test("of many that find a dead one's lock at once, one takes it; also where an heir died on the way", async (t) => {
  const dead = String(await deadNumber());
  const children = Array.from({ length: 4 }, () => fork(fileURLToPath(new URL("lock-child.ts", import.meta.url))));
  t.after(() => {
    for (const child of children) child.kill();
  });
  await Promise.all(children.map((child) => once(child, "message")));
  for (let round = 0; round < 60; round += 1) {
    const folder = await mkdtemp(join(tmpdir(), "vigie-lock-"));
    await writeFile(join(folder, "collecte.pid"), dead);
    if (round % 2) await writeFile(join(folder, "collecte.pid.heir"), dead);
    const answers = children.map((child) => once(child, "message"));
    for (const child of children) child.send({ folder, at: Date.now() + 15 });
    const won = (await Promise.all(answers)).filter(([has]) => has === true).length;
    assert.equal(won, 1, `round ${round}`);
    assert.deepEqual(readdirSync(folder), ["collecte.pid"]);
    await rm(folder, { recursive: true });
  }
});

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { lockCollection, lockSending } from "../cli/lock.ts";

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

import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import type { Io } from "../../cli/command.ts";
import { run } from "../../cli/run.ts";
import type { Probe } from "../../cli/sources/probe.ts";
import { readHar } from "../../scrapers/fetch/har.ts";

const recordings = fileURLToPath(new URL("../recordings/", import.meta.url));

async function doctor(t: TestContext, ...argv: string[]) {
  const data = await mkdtemp(join(tmpdir(), "vigie-doctor-"));
  t.after(() => rm(data, { recursive: true, force: true }));
  process.env.VIGIE_DATA = data;
  const said = { out: "", err: "" };
  const io: Io = {
    out(words) {
      said.out += words;
    },
    err(words) {
      said.err += words;
    },
    async *lines() {},
    stdin: async () => Buffer.alloc(0),
    terminal: false,
    signal: new AbortController().signal,
  };
  const code = await run(["doctor", ...argv], io);
  return { code, data, ...said };
}

test("one request: the outcome, whether the page is recognised, its rows, and the open question answered", async (t) => {
  const { code, out } = await doctor(t, "--live", "ibm", "--replay", join(recordings, "ibm"), "--json");
  assert.equal(code, 0);
  const probe = JSON.parse(out) as Probe;
  assert.deepEqual([probe.source, probe.outcome, probe.recognised], ["ibm", "ok", true]);
  assert.ok((probe.rows ?? 0) > 0);
  assert.match(probe.answer ?? "", /Hybrid/);
});

test("the page is kept as a HAR that reads back", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "vigie-har-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const { code } = await doctor(t, "--live", "porsche", "--replay", join(recordings, "beesite"), "--record", folder);
  assert.equal(code, 0);
  assert.deepEqual(await readdir(folder), ["porsche.har"]);
  const entries = readHar(await readFile(join(folder, "porsche.har")));
  assert.deepEqual(
    entries.map((entry) => entry.status),
    [200],
  );
});

test("a source that does not answer as expected makes the code 4, and is named", async (t) => {
  const { code, out } = await doctor(t, "--live", "wttj", "sncf", "--replay", recordings);
  assert.equal(code, 4);
  assert.match(out, /wttj +refuse/);
  assert.match(out, /sncf +répond +reconnue/);
  assert.match(out, /1.source sur 2 répond comme attendu/);
  assert.match(out, /EverWatt : adresse du site carrières inconnue/);
});

test("nobody is asked without a contact, and a sleeping source is not asked", async (t) => {
  const before = process.env.VIGIE_CONTACT;
  delete process.env.VIGIE_CONTACT;
  t.after(() => {
    if (before !== undefined) process.env.VIGIE_CONTACT = before;
  });
  assert.equal((await doctor(t, "--live")).code, 3);
  process.env.VIGIE_CONTACT = "test@exemple.fr";
  const asleep = await doctor(t, "--live", "linkedin");
  assert.deepEqual([asleep.code, /LinkedIn ne s'exécute pas/.test(asleep.err)], [3, true]);
  assert.equal((await doctor(t, "--live", "personne")).code, 2);
  assert.equal((await doctor(t, "--record", "x")).code, 2);
  delete process.env.VIGIE_CONTACT;
});

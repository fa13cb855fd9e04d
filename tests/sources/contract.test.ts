import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createParser } from "../../scrapers/parse.ts";
import { loadPlatforms, loadSources, refOf, shippedEmployers } from "../../scrapers/registry.ts";
import { isUnproven } from "../../scrapers/source.ts";
import { newSource, UsageError, writeGolden } from "../../scripts/new-source.ts";
import { goldenFaults, parseFaults, platformFaults, sourceFaults } from "./contract.ts";

const house = fileURLToPath(new URL("../../", import.meta.url));
const recordings = (name: string, root = house) => join(root, "tests/recordings", name);
const parser = createParser({ timeoutMs: 3000 });
after(() => parser.close());

const [sources, platforms, employers] = [await loadSources(), await loadPlatforms(), await shippedEmployers()];
const rows = new Set(employers.map((row) => row.name));

for (const [name, source] of sources) {
  if (rows.has(name)) continue;
  test(`contract: source ${name}`, async () => {
    const parsing = await parseFaults(parser, refOf(source), recordings(name), source.via === "mail");
    const golden = await goldenFaults(parser, name, recordings(name));
    assert.deepEqual([...sourceFaults(name, source), ...parsing, ...golden], []);
  });
}

for (const [name, platform] of platforms) {
  test(`contract: platform ${name}`, async () => {
    const parsing = await parseFaults(parser, { platform: name }, recordings(name), false);
    const golden = await goldenFaults(parser, name, recordings(name));
    assert.deepEqual([...platformFaults(name, platform), ...parsing, ...golden], []);
  });
}

test("contract: every employer's row becomes a source that keeps it", () => {
  const faults = [...rows].flatMap((name) => {
    const source = sources.get(name);
    return source ? sourceFaults(name, source).map((fault) => `${name} : ${fault}`) : [`${name} : absent`];
  });
  assert.deepEqual(faults, []);
  assert.equal(rows.size, employers.length, "deux lignes portent le même nom");
});

test("a new source is one command: it keeps the contract, unproven, and is refused where the name is taken", async () => {
  const root = houseOfOne();
  const own = createParser({ folder: pathToFileURL(join(root, "scrapers/")), timeoutMs: 3000 });
  try {
    const written = await newSource(
      "maison-neuve",
      "https://carrieres.maison-neuve.exemple/offres",
      root,
      "2026-11-20",
    );
    assert.equal(written.length, 3);
    const source = (await loadSources({ folder: pathToFileURL(join(root, "scrapers/")) })).get("maison-neuve");
    assert.ok(source && isUnproven(source));
    assert.deepEqual(sourceFaults("maison-neuve", source), []);
    assert.deepEqual(await parseFaults(own, { source: "maison-neuve" }, recordings("maison-neuve", root), false), []);
    assert.deepEqual(await goldenFaults(own, "maison-neuve", recordings("maison-neuve", root)), []);
    const golden = JSON.parse(readFileSync(join(recordings("maison-neuve", root), "golden.json"), "utf8"));
    assert.deepEqual(
      [golden[0].title, golden[0].company, golden[0].place],
      ["Cheffe ou chef de projet IA", "Maison Exemple", "Lyon"],
    );
    await assert.rejects(newSource("maison-neuve", "https://a.fr/", root), UsageError);
    await assert.rejects(newSource("Maison", "https://a.fr/", root), UsageError);
    await assert.rejects(newSource("../evil", "https://a.fr/", root), UsageError);
    await assert.rejects(newSource("autre", "file:///etc/passwd", root), UsageError);
  } finally {
    await own.close();
    rmSync(root, { recursive: true, force: true });
  }
});

test("the contract was seen to fail: a source that invents, one that trips, one that lies about its recording", async () => {
  const root = houseOfOne();
  const folder = pathToFileURL(join(root, "scrapers/"));
  const own = createParser({ folder, timeoutMs: 500 });
  try {
    await newSource("bonne", "https://bonne.exemple/", root, "2026-11-20");
    const good = readFileSync(join(root, "scrapers/sources/bonne.ts"), "utf8");
    const parses: [string, string, RegExp][] = [
      ["invente", 'yield offer({ source: "invente", title: "X", ref: "1" });', /invente/],
      ["trebuche", "yield* (page.json() as { offers: Finding[] }).offers;", /is not iterable|of null/],
      ["sans-fin", "for (;;) if (page.status === 0) yield offer(page as never);", /too-hard/],
      ["muette", 'if (page.text === "x") yield follow({ url: page.url });', /aurait dû être « changed »/],
    ];
    for (const [name, body, fault] of parses) {
      const text = good
        .replaceAll('"bonne"', `"${name}"`)
        .replace(/(function\* parse\(.*\{\n)[\s\S]*\n\}/, `$1${body}\n}`);
      writeFileSync(join(root, "scrapers/sources", `${name}.ts`), text);
      assert.match((await parseFaults(own, { source: name }, recordings(name, root), false)).join("\n"), fault);
    }
    const golden = join(recordings("bonne", root), "golden.json");
    writeFileSync(golden, readFileSync(golden, "utf8").replace("Lyon", "Lille"));
    assert.deepEqual(await goldenFaults(own, "bonne", recordings("bonne", root)), [
      'offre 1, place : lu "Lyon", attendu "Lille"',
    ]);
    await writeGolden("bonne", root);
    assert.deepEqual(await goldenFaults(own, "bonne", recordings("bonne", root)), []);
    const source = (await loadSources({ folder })).get("bonne");
    assert.ok(source);
    const liar = { ...source, name: "Autre", cron: "61 * * * *", permission: { ...source.permission, note: "" } };
    assert.equal(sourceFaults("bonne", liar).length, 3);
  } finally {
    await own.close();
    rmSync(root, { recursive: true, force: true });
  }
});

/** A house with the rooms that a source stands on, and no source. */
function houseOfOne(): string {
  const root = mkdtempSync(join(tmpdir(), "vigie-contract-"));
  mkdirSync(join(root, "scrapers/platforms"), { recursive: true });
  mkdirSync(join(root, "scrapers/sources"), { recursive: true });
  for (const name of ["errors.ts", "source.ts", "kit", "fetch"])
    symlinkSync(join(house, "scrapers", name), join(root, "scrapers", name));
  symlinkSync(join(house, "offer"), join(root, "offer"));
  cpSync(join(house, "package.json"), join(root, "package.json"));
  return root;
}

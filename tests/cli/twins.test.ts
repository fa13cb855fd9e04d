import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openStore } from "../../indexer/store/open.ts";
import type { NewSighting } from "../../indexer/store/store.ts";
import { arrive, posting } from "../help/possible-twins.ts";
import { vigie } from "../help/vigie.ts";

process.env.VIGIE_DATA = await mkdtemp(join(tmpdir(), "vigie-twins-"));
after(() => rm(process.env.VIGIE_DATA!, { recursive: true }));

test("possible twins are listed, decided and given back to the rules from the command line", async () => {
  const come = async (...postings: NewSighting[]) => {
    const store = openStore(join(process.env.VIGIE_DATA!, "vigie.db"));
    await arrive(store, new Date().toISOString(), ...postings);
    await store.close();
  };
  const exported = async () => (await vigie(["export"])).out.trim().split("\n").length;
  await come(posting("un", "Chef de projet IA"), posting("deux", "Chef de projet IA magasins"));
  const OPEN =
    /^1.paire à décider :\n\ndeux {2}Chef de projet IA magasins, Atelier Lumen \(site-deux\)\nun {2}.*\n {2}intitulé plus précis/;
  assert.match((await vigie(["twins"])).out, OPEN);
  const same = await vigie(["twins", "same", "un", "deux", "--why", "même mission"]);
  assert.match(
    same.out,
    /^Aucune paire à décider\.\n\nDécidé :\n\n[\s\S]*La même offre, dit le .*\(même mission\)\.\n$/,
  );
  assert.equal(await exported(), 1);
  const again = await vigie(["twins", "different", "un", "deux"]);
  assert.deepEqual([again.code, /c'est déjà la même offre/.test(again.err)], [2, true]);
  assert.match((await vigie(["twins", "undo", "deux", "un"])).out, OPEN, "in either order");
  const { decided } = JSON.parse((await vigie(["twins", "different", "un", "deux", "--json"])).out);
  assert.deepEqual([decided[0].outcome, decided[0].why], ["different", null]);
  await come(posting("deux", "Chef de projet IA"));
  assert.equal(await exported(), 2, "one text and title now, two offers all the same");
  assert.equal((await vigie(["twins", "undo", "un", "deux"])).out, "Aucune paire à décider.\n");
  assert.equal(await exported(), 1, "the rules judge again at once");
  await come(posting("trois", "Responsable des achats", "cdd"));
  assert.equal(await exported(), 2, "no rule brings them together");
  await vigie(["twins", "same", "https://vigie.example/offre/un", "trois"]);
  assert.equal(await exported(), 1);
  assert.match((await vigie(["twins", "same", "un", "quatre"])).err, /l'une des deux n'est l'adresse d'aucune offre/);
  for (const words of [
    ["un", "deux"],
    ["same", "un"],
    ["same", "un", "deux", "trois"],
    ["undo", "un", "quatre"],
  ])
    assert.equal((await vigie(["twins", ...words])).code, 2, words.join(" "));
});

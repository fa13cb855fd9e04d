import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { createServer } from "../../api/server.ts";
import { fakeHouse } from "../api/fake.ts";
import { fakeOperator, TOKEN } from "../api/fake-operator.ts";
import { NO_BROWSER, openChromium } from "./browser.ts";

const browser = await openChromium();
after(() => browser?.close());

const MEASURE = readFileSync(new URL("./in-page/measure.js", import.meta.url), "utf8");
interface Measure {
  overflow: number;
  faint: string[];
  headings: number;
  unlabelled: string[];
}

async function stand(page: Page, what: string): Promise<void> {
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  const seen = await page.evaluate<Measure>(MEASURE);
  assert.ok(seen.overflow <= 0, `${what} overflows by ${seen.overflow}`);
  assert.deepEqual([seen.faint, seen.headings, seen.unlabelled], [[], 1, []], what);
}

async function house() {
  const { operator, calls } = fakeOperator();
  const given = { operator, stats: async () => ({ ...(await fakeHouse().deps.stats()), lastRunAt: null }) };
  const server = await createServer(fakeHouse(given).deps, { ratePerMinute: 100_000, changesPerMinute: 100_000 });
  return { server, calls, base: await server.listen({ port: 0, host: "127.0.0.1" }) };
}

test("the operator's pages stand at 390 and 1280 px, by day and by night, with everything unfolded", async (t) => {
  if (!browser) return t.skip(NO_BROWSER);
  const { server, base } = await house();
  t.after(() => server.close());
  for (const [width, colorScheme] of [
    [390, "dark"],
    [1280, "light"],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") refused.push(message.text());
    });
    await page.goto(`${base}/exploitant`);
    await stand(page, `sign-in ${width}`);
    await page.fill("#jeton", TOKEN);
    await page.click("form.stack button");
    for (const path of [
      "/exploitant",
      "/exploitant/employeur",
      "/exploitant/depot",
      "/exploitant/doublons",
      "/exploitant/permissions",
      "/exploitant/ecole",
      "/exploitant/edition",
      "/sources",
    ]) {
      await page.goto(base + path);
      await stand(page, `${path} ${width} ${colorScheme}`);
    }
    for (const word of ["trouve", "vide", "interdit", "inconnu", "rien", "muet"]) {
      await page.goto(`${base}/exploitant/employeur`);
      await page.fill("#adresse", `https://${word}.example/carrieres/${"tres-longue-adresse".repeat(6)}`);
      await page.click("form.stack button");
      await stand(page, `${word} ${width}`);
    }
    assert.deepEqual(refused, [], "refused by the policy or failed");
    await context.close();
  }
});

test("with scripts switched off, an operator signs in, adds an employer, decides of possible twins, deposits a page, undoes closings and leaves", async (t) => {
  if (!browser) return t.skip(NO_BROWSER);
  const { server, calls, base } = await house();
  t.after(() => server.close());
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const title = async () => String(await page.textContent("h1")).replace(/[\u00a0\u202f]/g, " ");
  await page.goto(`${base}/exploitant/depot`);
  await page.fill("#jeton", "mauvais");
  await page.click("form.stack button");
  assert.match(String(await page.textContent("#erreur")), /Ce n’est pas le jeton/);
  await page.fill("#jeton", TOKEN);
  await page.click("form.stack button");
  assert.equal(await title(), "Exploitation");
  assert.match(String(await page.textContent(".notice.shut")), /Aucun relevé terminé depuis 26 h/);
  await page.click("text=Rouvrir ce que ce relevé a fermé");
  assert.match(String(await page.textContent(".notice.done")), /3.annonces rouvertes/);
  await page.click("text=Ajouter un employeur");
  await page.fill("#adresse", "https://trouve.example/");
  await page.click("form.stack button");
  assert.equal(await title(), "Trouvé : c’est bien lui ?");
  await page.click("text=Oui, l’ajouter");
  assert.deepEqual(calls.added, [["proposition-1", "Chantiers <b>Navals</b>"]]);
  await page.click("text=Doublons");
  await page.fill("#pourquoi-0", "deux équipes");
  await page.click("text=Ce sont deux offres");
  assert.match(String(await page.textContent(".notice.done")), /ne seront plus rapprochées/);
  assert.deepEqual(calls.decided, [["sosie-1", "of-4", { outcome: "different", why: "deux équipes" }]]);
  await page.click("text=Revenir sur cette décision");
  assert.match(String(await page.textContent(".notice.done")), /les règles jugent de nouveau seules/);
  await page.click("text=Déposer une page");
  await page.setInputFiles("#fichier", {
    name: "offre.html",
    mimeType: "text/html",
    buffer: Buffer.from("<p>Offre</p>"),
  });
  await page.click("form.stack button");
  assert.equal(await title(), "1 offre trouvée");
  assert.equal(calls.read[0]?.bytes.toString(), "<p>Offre</p>");
  await page.click("button >> text=Enregistrer");
  assert.equal(await title(), "C’est enregistré");
  await page.click("text=Sortir");
  await page.goto(`${base}/exploitant`);
  assert.equal(await title(), "Entrer");
});

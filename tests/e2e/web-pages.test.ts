import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { createServer } from "../../api/server.ts";
import { fakeHouse } from "../api/fake.ts";
import { inventedOffer, listed } from "../api/fake-offers.ts";
import { NO_BROWSER, openChromium } from "./browser.ts";

const browser = await openChromium();
after(() => browser?.close());

/** Browser code is plain JavaScript in a file of its own: the project has no DOM types, and needs none. */
const MEASURE = readFileSync(new URL("./in-page/measure.js", import.meta.url), "utf8");
interface Measure {
  overflow: number;
  faint: string[];
  headings: number;
  unlabelled: string[];
}

const PAGES = [
  "/?q=projet",
  "/?contract=stage&q=introuvable",
  "/offre/of-1",
  "/offre/of-4",
  "/carte",
  "/recruteurs",
  "/sources",
  "/abonnement?q=IA",
  "/a-propos",
  "/docs",
  "/nulle-part",
];

test("without JavaScript, at 390 and 1280 px, by day and by night: every page stands and can be read", async (t) => {
  if (!browser) return t.skip(NO_BROWSER);
  const { deps } = fakeHouse({
    state: () => ({
      demo: true,
      replayedAt: "2026-11-12",
      nothingReachable: true,
      collecting: { done: 1, total: 9, current: "Phare Emploi" },
    }),
  });
  const server = await createServer(deps, { ratePerMinute: 100_000 });
  t.after(() => server.close());
  const base = await server.listen({ port: 0, host: "127.0.0.1" });
  for (const [width, colorScheme] of [
    [390, "light"],
    [1280, "dark"],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !/404/.test(message.text())) refused.push(message.text());
    });
    for (const path of PAGES) {
      await page.goto(base + path);
      const seen = await page.evaluate<Measure>(MEASURE);
      assert.ok(seen.overflow <= 0, `${path} at ${width}px overflows by ${seen.overflow}`);
      assert.deepEqual(seen.faint, [], `${path} ${colorScheme}: contrast under 4.5`);
      assert.equal(seen.headings, 1, `${path}: one h1`);
      assert.deepEqual(seen.unlabelled, [], `${path}: fields without a label`);
    }
    assert.deepEqual(refused, [], "refused by the policy or failed");
    await context.close();
  }
});

test("a person searches, opens an offer, splits a wrong merge and subscribes, with scripts switched off", async (t) => {
  if (!browser) return t.skip(NO_BROWSER);
  const { deps, calls } = fakeHouse();
  const server = await createServer(deps);
  t.after(() => server.close());
  const base = await server.listen({ port: 0, host: "127.0.0.1" });
  const page = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
  ).newPage();
  await page.goto(base);
  await page.fill('input[name="q"]', "projet");
  await page.click(".ask button");
  await page.click("details.filters > summary");
  await page.check('input[name="contract"][value="cdi"]');
  await page.click(".buttons button");
  const listed = calls.searches.findLast(({ oneAFamily, countOnly }) => oneAFamily && !countOnly);
  assert.deepEqual([listed?.q, listed?.contract], ["projet", ["cdi"]]);
  assert.match(page.url(), /q=projet/);
  await page.click(".card h2 a");
  assert.match(page.url(), /\/offre\/of-1$/);
  assert.equal(await page.getAttribute("a.door.employer", "rel"), "noopener noreferrer nofollow");
  await page.click("text=Ce n’est pas la même offre >> nth=1");
  assert.match(page.url(), /\/offre\/of-3$/);
  assert.deepEqual(calls.splits, [["of-1", "phare-emploi", "P77"]]);
  await page.goto(`${base}/abonnement?q=projet`);
  await page.fill("#email", "lea@ecole.example");
  await page.check('input[name="consent"]');
  await page.click("form.stack button");
  assert.match(String(await page.textContent("h1")), /Un courriel vous attend/);
  assert.equal(calls.requests[0]?.search, "q=projet");
});

test("at 390 px the menu holds every page, and the list of sorts its longest word", async (t) => {
  if (!browser) return t.skip(NO_BROWSER);
  const server = await createServer(fakeHouse().deps);
  t.after(() => server.close());
  const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
  await page.goto(`${await server.listen({ port: 0, host: "127.0.0.1" })}/`);
  for (const link of await page.locator(".top nav a").all()) assert.ok(await link.isVisible());
  const cut = `(() => {
    const list = document.querySelector("[name=sort]"), shown = list.offsetWidth;
    list.style.width = "max-content";
    return list.offsetWidth - shown;
  })()`;
  assert.ok((await page.evaluate<number>(cut)) <= 0);
  await page.close();
});

test("at 390 px a card cuts no word of a contract in two", async (t) => {
  if (!browser) return t.skip(NO_BROWSER);
  const contract = { kind: "alternance" as const, form: "professionnalisation" as const, months: 12, quote: null };
  const offer = inventedOffer({ id: "of-1", title: "Chef de projet IA", contract });
  const server = await createServer(fakeHouse({ offers: async () => [listed(offer)] }).deps);
  t.after(() => server.close());
  const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
  await page.goto(`${await server.listen({ port: 0, host: "127.0.0.1" })}/`);
  const lines = `(() => {
    const said = [...document.querySelectorAll(".facts dd")].map((fact) => fact.firstChild);
    const contract = said.find((text) => text.data?.includes("professionnalisation"));
    const word = document.createRange();
    word.setStart(contract, contract.data.indexOf("("));
    word.setEnd(contract, contract.data.indexOf(")"));
    return word.getClientRects().length;
  })()`;
  assert.equal(await page.evaluate<number>(lines), 1);
  await page.close();
});

test("printed, a search says what was searched and an offer where it is read; nothing asks to be pressed", async (t) => {
  if (!browser) return t.skip(NO_BROWSER);
  const server = await createServer(fakeHouse().deps);
  t.after(() => server.close());
  const base = await server.listen({ port: 0, host: "127.0.0.1" });
  const page = await browser.newPage();
  const printed = async (path: string) => {
    await page.goto(base + path);
    await page.emulateMedia({ media: "print" });
    for (const part of await page.locator("button, select, summary, .chips").all())
      assert.equal(await part.isVisible(), false, `${path}: ${await part.innerText()}`);
    // Whoever prints backgrounds too.
    assert.deepEqual((await page.evaluate<Measure>(MEASURE)).faint, [], `${path} printed: contrast under 4.5`);
    return (await page.locator("body").innerText()).replace(/[\u00a0\u202f]/g, " ");
  };
  const search = await printed("/?contract=cdi");
  assert.match(search, /Recherche : Chef de projet IA – CDI\s+http:\/\/localhost:3000\/\?contract=cdi/);
  await printed("/recruteurs");
  assert.match(await printed("/offre/of-1"), /À lire sur\s+Orme/);
  const behind = (selector: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector("${selector}"), "::after").content`);
  for (const selector of [".ways a", ".doors a"]) assert.match(await behind(selector), /carrieres\.orme\.example\/1/);
  await page.emulateMedia({ media: "screen" });
  assert.equal(await behind(".ways a"), "none");
  await page.close();
});

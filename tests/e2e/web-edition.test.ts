import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { createServer } from "../../api/server.ts";
import { choose } from "../../digest/choose.ts";
import type { Offer } from "../../offer/offer.ts";
import { fakeHouse } from "../api/fake.ts";
import { inventedOffer, listed, OFFERS } from "../api/fake-offers.ts";
import { UNLIMITED } from "../api/serve.ts";
import { NO_BROWSER, openChromium } from "./browser.ts";

const browser = await openChromium();
after(() => browser?.close());

const MEASURE = readFileSync(new URL("./in-page/measure.js", import.meta.url), "utf8");
const LONG = "Cheffe ou chef de projet en intelligence artificielle générative et transformation des métiers ".repeat(
  3,
);

/** An offer that says all that it can, at length. */
const long = (n: number, given: Partial<Offer> = {}): Offer =>
  inventedOffer({
    id: `${n}`.repeat(16),
    title: `${n} ${LONG}`,
    employer: { name: `Compagnie ${n} générale des entrepôts et des magasins réunis de France`, kind: "consulting" },
    places: Array.from({ length: 6 }, (_, index) => ({
      ...OFFERS[0]!.places[0]!,
      commune: `Saint-Germain-de-la-Rivière-${n}-${index}`,
    })),
    contract: { kind: "alternance", form: "professionnalisation", months: 24, quote: null },
    startDate: "2027-09-01",
    pay: { ...OFFERS[0]!.pay!, period: "month" },
    ...given,
  });

const sheet = (note: string, offers: Offer[], pinned: number, sources: { upToDate: number; broken: number }) => ({
  monday: "2026-11-16",
  note: { text: note, writtenAt: "2026-11-17T09:00:00.000Z" },
  choice: choose(offers.map(listed), offers.slice(0, pinned).map(listed), 8 - pinned),
  sources: {
    upToDate: sources.upToDate,
    total: 40,
    broken: Array.from({ length: sources.broken }, (_, n) => ({
      title: `Une source au nom bien long, la ${n}e`,
      state: "en panne",
      lastWhole: "2026-11-10T05:00:00.000Z",
    })),
  },
});

const CASES = [
  [
    "the fullest",
    sheet(
      `${"m".repeat(9)} `.repeat(60),
      Array.from({ length: 9 }, (_, n) => long(n)),
      3,
      { upToDate: 3, broken: 9 },
    ),
  ],
  [
    "a word of many lines",
    sheet(
      `${"un mot ".repeat(10)}\n`.repeat(8).trim(),
      Array.from({ length: 9 }, (_, n) => long(n)),
      1,
      {
        upToDate: 3,
        broken: 9,
      },
    ),
  ],
  [
    "no word, and the longest offers",
    {
      ...sheet(
        "",
        Array.from({ length: 9 }, (_, n) => long(n)),
        3,
        { upToDate: 3, broken: 9 },
      ),
      note: null,
    },
  ],
  ["the usual", sheet("Bonjour à tous", OFFERS.slice(0, 3), 1, { upToDate: 40, broken: 0 })],
] as const;

/** Lines of the longest title as it is printed. */
const TITLE_LINES =
  "Math.max(...[...document.querySelectorAll('.slip h2')].map((one) => one.clientHeight / parseFloat(getComputedStyle(one).lineHeight)))";

/** Between the last card and the right edge of the sheet, and between its foot and the bottom of the page. */
const EDGES =
  "({ right: innerWidth - Math.max(...[...document.querySelectorAll('.slip')].map((one) => one.getBoundingClientRect().right)), bottom: innerHeight - document.querySelector('.sheet > footer').getBoundingClientRect().bottom })";

test("printed, the sheet is one A4 page whatever is on it, with three lines of each title", async (t) => {
  if (!browser) return t.skip(NO_BROWSER);
  for (const [what, given] of CASES) {
    const { deps } = fakeHouse({
      sheet: async () => given,
      state: () => ({ demo: false, replayedAt: null, nothingReachable: true, collecting: null }),
    });
    const server = await createServer(deps, UNLIMITED);
    t.after(() => server.close());
    const base = await server.listen({ port: 0, host: "127.0.0.1" });
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: "dark" });
    const page = await context.newPage();
    await page.goto(`${base}/edition`);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1, what);
    const [width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!.slice(1).map(Number);
    assert.ok(Math.abs(width! - 595) < 2 && Math.abs(height! - 842) < 2, `${what}: ${width} × ${height} points`);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 703, height: 1047 });
    const edges = await page.evaluate<{ right: number; bottom: number }>(EDGES);
    assert.ok(edges.right > 0 && edges.bottom < 40, `${what}: the last card is cut, or the sheet is not filled`);
    const lines = Math.round(await page.evaluate<number>(TITLE_LINES));
    assert.ok(what === "the usual" ? lines <= 3 : lines === 3, `${what}: ${lines}`);
    await context.close();
  }
});

test("on screen, the sheet stands at 390 and 1280 px, by day and by night", async (t) => {
  if (!browser) return t.skip(NO_BROWSER);
  const { deps } = fakeHouse({ sheet: async () => CASES[0][1] });
  const server = await createServer(deps, UNLIMITED);
  t.after(() => server.close());
  const base = await server.listen({ port: 0, host: "127.0.0.1" });
  for (const [width, colorScheme] of [
    [390, "dark"],
    [1280, "light"],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const refused: string[] = [];
    page.on("console", (message) => void refused.push(message.text()));
    await page.goto(`${base}/edition`);
    const seen = await page.evaluate<{ overflow: number; faint: string[]; headings: number }>(MEASURE);
    assert.ok(seen.overflow <= 0, `${width} overflows by ${seen.overflow}`);
    assert.deepEqual([seen.faint, seen.headings, refused], [[], 1, []]);
    assert.equal(await page.locator(".qr").first().isVisible(), width === 1280, "a telephone needs no code");
    await page.close();
  }
});

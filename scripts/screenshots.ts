import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { NO_BROWSER, openChromium } from "../tests/e2e/browser.ts";

/** Writes docs/images/ from the demo, in a real Chromium: the pictures of the README show what a newcomer will see. */

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const IMAGES = join(ROOT, "docs/images");
const SEARCH = "q=chef+de+projet+IA";

interface Shot {
  name: string;
  path: string;
  width: number;
  height: number;
}

async function shots(base: string): Promise<Shot[]> {
  const desktop = { width: 1280, height: 800 };
  return [
    { name: "search", path: `/?${SEARCH}`, ...desktop },
    { name: "search-phone", path: `/?${SEARCH}`, width: 390, height: 800 },
    { name: "offer", path: `/offre/${await offerOfManyDoors(base)}`, ...desktop },
    { name: "map", path: "/carte", ...desktop },
    { name: "recruiters", path: "/recruteurs", ...desktop },
    { name: "sources", path: "/sources", ...desktop },
    { name: "digest", path: `/abonnement/apercu?${SEARCH}`, width: 720, height: 900 },
  ];
}

interface Listed {
  offers: { id: string; doors: unknown[]; pay: unknown; descriptionText: string | null }[];
}

/** The offer that has most to show. */
async function offerOfManyDoors(base: string): Promise<string> {
  const answer = await fetch(`${base}/api/v1/offers?role=core&limit=100`);
  const { offers } = (await answer.json()) as Listed;
  const worth = (one: Listed["offers"][number]) =>
    one.doors.length + (one.pay ? 0.5 : 0) + (one.descriptionText ? 1 : 0);
  return offers.toSorted((a, b) => worth(b) - worth(a))[0]!.id;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Runs the demo to the end of its last round, then gives its address to `use`. */
async function withDemo(use: (base: string) => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), "vigie-images-"));
  const port = await freePort();
  const demo = spawn(process.execPath, [join(ROOT, "bin/vigie.js"), "demo"], {
    env: { ...process.env, PORT: String(port), VIGIE_DATA: data },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((done) => demo.on("exit", done));
  try {
    for await (const line of createInterface({ input: demo.stderr })) if (line.startsWith("À vous")) break;
    await use(`http://127.0.0.1:${port}`);
  } finally {
    demo.kill();
    await ended;
    rmSync(data, { recursive: true, force: true });
  }
}

async function take(browser: Browser, base: string, { name, path, width, height }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(base + path);
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  await page.close();
}

const browser = await openChromium();
if (!browser) {
  console.error(NO_BROWSER);
  process.exit(3);
}
mkdirSync(IMAGES, { recursive: true });
await withDemo(async (base) => {
  for (const shot of await shots(base)) await take(browser, base, shot);
});
await browser.close();

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { readConfig } from "../../config.ts";

const CANDIDATES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A real Chromium, or null on a machine that has none: the test then says so and skips. */
export async function openChromium(): Promise<Browser | null> {
  const executablePath = [readConfig().VIGIE_CHROMIUM, ...CANDIDATES].find((path) => path && existsSync(path));
  if (!executablePath) return null;
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}

export const NO_BROWSER = "aucun Chromium : installez-le ou indiquez VIGIE_CHROMIUM";

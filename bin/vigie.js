#!/usr/bin/env node
// Finds a Node 24: the one that runs us, or the one that came with the package, then hands over to main.ts.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const bundled = fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url));
const recent = Number(process.versions.node.split(".")[0]) >= 24;
const node = recent || !existsSync(bundled) ? process.execPath : bundled;
if (!recent && node === process.execPath) {
  console.error(
    "Vigie demande Node 24 ou plus récent. Lancez « npm ci » dans son dossier : il l'installe avec le reste.",
  );
  process.exit(3);
}
const { status, signal } = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(signal ? 1 : (status ?? 1));

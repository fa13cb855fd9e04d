#!/usr/bin/env node
// Hands over to main.ts on Node 24: here, when this is one, else in the one that came with the package.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { constants } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const bundled = fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url));

if (Number(process.versions.node.split(".")[0]) >= 24) {
  // What Node makes of our files is kept between two starts: more than half of the time of a short command. It is asked for
  // here, before the first file in TypeScript: for one that is not kept yet Node loads its compiler, 90 ms by itself.
  module.enableCompileCache();
  // Reading threads look for it in the environment (the folder above that of this Node): they start with a third less work.
  const kept = module.getCompileCacheDir();
  if (kept) process.env.NODE_COMPILE_CACHE ??= dirname(kept);
  await import("../main.ts");
} else if (existsSync(bundled)) {
  const child = spawn(bundled, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  let asked = 0;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      asked += 1;
      // A terminal sends Ctrl-C to both: passed on it would count twice, or kill what is about to end. A channel that closes
      // is one and the same demand, and it closes as well when we are killed.
      if (asked > 1) child.kill(signal);
      else if (child.connected) child.disconnect();
    });
  child.on("exit", (status, signal) => process.exit(signal ? 128 + constants.signals[signal] : status));
} else {
  console.error(
    "Vigie demande Node 24 ou plus récent. Lancez « npm ci » dans son dossier : il l'installe avec le reste.",
  );
  process.exit(3);
}

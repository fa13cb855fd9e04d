#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { buffer } from "node:stream/consumers";
import type { Io } from "./cli/command.ts";
import { linesOf } from "./scrapers/fetch/lines.ts";

// What Node makes of our files is kept between two starts: more than half of the time of a short command.
enableCompileCache();
const { run } = await import("./cli/run.ts");

const stop = new AbortController();
let asked = 0;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    asked += 1;
    // Everything is written page by page: leaving at once loses nothing, so a second signal is obeyed on the spot.
    if (asked > 1) process.exit(130);
    stop.abort();
  });
}
// What handed over to us (bin/vigie.js) was asked to stop, or was killed; maybe before we listened.
process.on("disconnect", () => stop.abort());
process.channel?.unref();
if (process.connected === false) stop.abort();
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
});

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  async *lines() {
    try {
      // A person may be asked again.
      yield* linesOf(process.stdin.iterator({ destroyOnReturn: false }));
    } finally {
      process.stdin.pause();
    }
  },
  stdin: () => buffer(process.stdin),
  terminal: Boolean(process.stderr.isTTY),
  signal: stop.signal,
};

process.exitCode = await run(process.argv.slice(2), io);

/** `vigie serve`, and on demand (any message) the packages and the files of ours that it has loaded so far. */
import { registerHooks } from "node:module";

const packages = new Set<string>();
registerHooks({
  load(url, context, next) {
    const name =
      /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ??
      /\/(indexer\/[\w/-]+|recruiters\/[\w-]+)\.ts$/.exec(url)?.[1];
    if (name) packages.add(name);
    return next(url, context);
  },
});
process.on("message", () => process.send!([...packages]));
process.argv.splice(2, process.argv.length, "serve");
await import("../../main.ts");
process.disconnect();

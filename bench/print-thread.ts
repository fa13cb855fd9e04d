/** Reads texts for the twins off the main thread, as the reading threads do: texts in, what is compared of each out. */
import { parentPort } from "node:worker_threads";
import { printOf } from "../indexer/dedupe/text/text.ts";

parentPort!.on("message", (texts: readonly (string | null)[]) =>
  parentPort!.postMessage(texts.map((text) => printOf(text))),
);
parentPort!.postMessage("ready");

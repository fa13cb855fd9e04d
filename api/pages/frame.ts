import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ApiDeps } from "../deps.ts";
import type { Frame } from "./layout.ts";

const read = (name: string): Buffer => readFileSync(new URL(`../static/${name}`, import.meta.url));

/** The sheets of api/static/styles, each for a part of the pages, in the order in which one may correct another. */
const SHEETS = "ground top fields search card offer sources operator recruiters map sheet small".split(" ");

/** Files served as they are, read once; the sheets as one. */
export const ASSETS = {
  "vigie.css": {
    type: "text/css; charset=utf-8",
    body: Buffer.concat(SHEETS.map((name) => read(`styles/${name}.css`))),
  },
  "vigie.svg": { type: "image/svg+xml", body: read("vigie.svg") },
  "france.svg": { type: "image/svg+xml", body: read("france.svg") },
} as const;

const version = createHash("sha256").update(ASSETS["vigie.css"].body).digest("hex").slice(0, 12);

/** What every page needs around its content. A state that cannot be read must not take the page away. */
export function frameOf(deps: ApiDeps): Frame {
  return {
    site: deps.site,
    state: deps.state(),
    operator: deps.operator !== undefined,
    styles: `/static/vigie.css?v=${version}`,
  };
}

import assert from "node:assert/strict";
import type { ServerOptions } from "../../api/deps.ts";
import { createServer } from "../../api/server.ts";
import { fakeHouse } from "./fake.ts";

/** Headers of a form that comes from our own page. */
export const OWN = { origin: "http://localhost:3000" };
export const FORM = { "content-type": "application/x-www-form-urlencoded" };
/** Tests ask faster than people. */
export const UNLIMITED = { ratePerMinute: 1_000_000, changesPerMinute: 1_000_000, splitsPerDay: 1_000_000 };

/** The web server over the invented house; an error that it would report fails the test. */
export async function serve(given: Parameters<typeof fakeHouse>[0] = {}, options: ServerOptions = UNLIMITED) {
  const { deps, calls } = fakeHouse({ report: (error) => assert.fail(error), ...given });
  return { server: await createServer(deps, options), calls };
}

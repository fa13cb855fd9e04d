import assert from "node:assert/strict";
import test from "node:test";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { loadPlatforms } from "../../scrapers/registry.ts";
import { CASES, type Facts } from "../golden/platform-pages.ts";
import { offersOf, recorded } from "./page.ts";

const platforms = await loadPlatforms();

for (const one of CASES) {
  test(`${one.platform} reads ${one.file}`, (t) => {
    const page = recorded(one.file, one.url);
    if (!page) return t.skip("données d'évaluation absentes");
    const platform = platforms.get(one.platform);
    assert.ok(platform);
    const offers = offersOf(platform.parse(page));
    assert.equal(offers.length, one.count);
    if (one.first) said(offers[0], one.first);
    if (one.last) said(offers.at(-1), one.last);
    if (one.count > 0) assert.equal(platform.recognises(page), true);
  });
}

test("no platform takes another's page for its own", (t) => {
  const wrong: string[] = [];
  let seen = 0;
  for (const { platform, file, url } of CASES) {
    const page = recorded(file, url);
    if (!page) continue;
    seen++;
    for (const [name, other] of platforms) {
      if (name !== platform && name !== "schema-org" && other.recognises(page)) wrong.push(`${name} : ${file}`);
    }
  }
  if (seen === 0) return t.skip("données d'évaluation absentes");
  assert.deepEqual(wrong, []);
});

function said(offer: RawOffer | undefined, facts: Facts): void {
  const own = Object.fromEntries(Object.keys(facts).map((key) => [key, offer?.[key as keyof RawOffer] ?? null]));
  assert.deepEqual(own, Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, value ?? null])));
}

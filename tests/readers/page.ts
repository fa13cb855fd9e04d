import assert from "node:assert/strict";
import { after } from "node:test";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { createParser } from "../../scrapers/parse.ts";
import { readDocument } from "../../scrapers/read.ts";

export const parser = createParser();
after(() => parser.close());

type Facts = Partial<RawOffer>;
/** What a person reads on the page, whoever is asked to read it: the named reader and `auto`. */
export async function reads(name: string, body: unknown, url: string | undefined, wanted: Facts[]): Promise<void> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  for (const reader of [name, "auto"]) {
    const { offers, problems } = await readDocument(reader, Buffer.from(text), {
      parser,
      url,
      seenAt: "2026-11-20T08:00:00.000Z",
    });
    assert.deepEqual(problems, [], reader);
    const told = offers.map((one, at) =>
      Object.fromEntries(Object.keys(wanted[at] ?? {}).map((key) => [key, one[key as keyof RawOffer] ?? null])),
    );
    assert.deepEqual(told, wanted, reader);
  }
}

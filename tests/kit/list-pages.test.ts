import assert from "node:assert/strict";
import { test } from "node:test";
import { FIRST_PAGE, listPage, type Stage } from "../../scrapers/kit/list-pages.ts";
import { count, type Page } from "../../scrapers/source.ts";

const SECOND: Stage = { page: 2, read: 100, first: "a" };

/** Kinds of what a page of a list says; its rows stand as one count. */
function said(
  stage: Stage | undefined,
  { rows = 100, row = {}, ...given }: Partial<Parameters<typeof listPage>[3]> & { rows?: number; row?: object | null },
): string[] {
  const page = { request: { url: "https://liste.example", context: stage } } as Page;
  const next = (_row: unknown, after: Stage) => ({ url: `https://liste.example/${after.page}`, context: after });
  const list = { first: "b", total: 150, none: "aucune offre", next, ...given };
  const found = Array.from({ length: rows }, () => count("row"));
  const kinds = [...listPage(page, { row }, found, list)].map((one) =>
    one.kind === "follow" ? `${one.request.url} after ${(one.request.context as Stage).read}` : one.kind,
  );
  return [...new Set(kinds)];
}

test("a list read page by page goes on to its total, and says it once", () => {
  assert.deepEqual(said(undefined, {}), ["advertised", "count", "https://liste.example/2 after 100"]);
  assert.deepEqual(said(SECOND, { rows: 50 }), ["count"]);
  assert.deepEqual(said(FIRST_PAGE, { row: null }), ["advertised", "count"], "one page that was handed over");
});

test("a page that gives nothing, or the same again, is a doubt; a site without offers is none", () => {
  assert.deepEqual(said(FIRST_PAGE, { rows: 0, first: null, total: 12 }), ["suspect"]);
  assert.deepEqual(said(SECOND, { rows: 0, first: null }), ["suspect"]);
  assert.deepEqual(said(SECOND, { first: "a" }), ["suspect"]);
  assert.deepEqual(said(FIRST_PAGE, { rows: 0, first: null, total: 0 }), ["empty"]);
  assert.deepEqual(said(SECOND, { rows: 0, first: null, total: 100 }), ["empty"], "offers left while we read");
});

test("without a total, a page says whether another follows; beyond the ceiling nothing is asked", () => {
  assert.deepEqual(said(FIRST_PAGE, { total: null, more: true }), ["count", "https://liste.example/2 after 100"]);
  assert.deepEqual(said(SECOND, { total: null, more: false }), ["count"]);
  assert.deepEqual(said(SECOND, { rows: 0, first: null, total: null }), ["suspect"], "it was promised");
  assert.deepEqual(said(SECOND, { total: 900, ceiling: 200 }), ["count", "suspect"]);
});

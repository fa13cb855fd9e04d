import assert from "node:assert/strict";
import { test } from "node:test";
import { FIRST_PAGE, stalled } from "../scrapers/kit/list-pages.ts";

test("a list read page by page: the end, an empty site, and a page that keeps from reading it whole", () => {
  const second = { page: 2, read: 100, first: "a" };
  assert.equal(stalled(FIRST_PAGE, 0, null, 0), null, "a site without offers");
  assert.equal(stalled(FIRST_PAGE, 100, "a", 150), null);
  assert.equal(stalled(second, 50, "b", 150), null);
  assert.equal(stalled(second, 0, null, 100), null, "offers left while we read");
  for (const stop of [stalled(FIRST_PAGE, 0, null, 12), stalled(second, 0, null, 150), stalled(second, 100, "a", 150)])
    assert.equal(stop?.kind, "suspect");
});

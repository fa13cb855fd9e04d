import assert from "node:assert/strict";
import { test } from "node:test";
import { readDay, readMonth } from "../../indexer/normalise/dates/dates.ts";
import { normalise } from "../../indexer/normalise/steps.ts";
import { parisDay } from "../../offer/paris-day.ts";

const SEEN = "2026-10-12T08:00:00Z";

test("days in every form", () => {
  const cases: [string, string | null][] = [
    ["2026-10-05", "2026-10-05"],
    ["2026-10-05T22:30:00Z", "2026-10-06"],
    ["2026-01-05T22:30:00Z", "2026-01-05"],
    ["2026-10-02T20:55:00+0000", "2026-10-02"],
    ["2026-10-02T23:55:00.123+02:00", "2026-10-02"],
    ["2026-08-20 00:00:00.0", "2026-08-20"],
    ["2026-8-28 15:08 UTC", "2026-08-28"],
    ["Thu Sep 03 02:00:00 UTC 2026", "2026-09-03"],
    ["October  5, 2026", "2026-10-05"],
    ["Oct 5, 2026", "2026-10-05"],
    ["5 October 2026", "2026-10-05"],
    ["06 août 2026", "2026-08-06"],
    ["1er septembre 2026", "2026-09-01"],
    ["mardi 22 sept. 2026", "2026-09-22"],
    ["05/10/2026", "2026-10-05"],
    ["9/25/2026", "2026-09-25"],
    ["05.10.2026", "2026-10-05"],
    ["10/5/2026 12:00:00 AM", "2026-10-05"],
    ["/Date(1790812800000+0200)/", "2026-10-01"],
    ["1790812800", "2026-10-01"],
    ["1790812800000", "2026-10-01"],
    ["Tue, 03 Mar 2026 23:30:00 GMT", "2026-03-04"],
    ["Tue, 03 Mar 2026 23:30:00 +0100", "2026-03-03"],
    ["2026-12-31T00:00", "2026-12-31"],
    ["20261005", "2026-10-05"],
    ["aujourd'hui", "2026-10-12"],
    ["Publié aujourd’hui", "2026-10-12"],
    ["hier", "2026-10-11"],
    ["avant-hier", "2026-10-10"],
    ["il y a 3 jours", "2026-10-09"],
    ["il y a 2 semaines", "2026-09-28"],
    ["il y a un mois", "2026-09-12"],
    ["il y a 5 heures", "2026-10-12"],
    ["il y a 10 heures", "2026-10-12"],
    ["il y a moins d'une heure", "2026-10-12"],
    ["Posted Today", "2026-10-12"],
    ["Posted Yesterday", "2026-10-11"],
    ["Posted 3 Days Ago", "2026-10-09"],
    ["2 weeks ago", "2026-09-28"],
    ["1 month ago", "2026-09-12"],
    ["3d ago", "2026-10-09"],
    // Boards of many countries, in the language of whoever asked.
    ["Heute ausgeschrieben", "2026-10-12"],
    ["Gestern ausgeschrieben", "2026-10-11"],
    ["Vor 5 Tagen ausgeschrieben", "2026-10-07"],
    ["vor einer Woche", "2026-10-05"],
    ["Publicado hace 3 días", "2026-10-09"],
    ["Pubblicato ieri", "2026-10-11"],
    ["3 giorni fa", "2026-10-09"],
    ["6 dagen geleden", "2026-10-06"],
    ["Ausgeschrieben vor mehr als 30 Tagen", null],
    ["Publicado hace más de 30 días", null],
    ["3. Oktober 2026", "2026-10-03"],
    // At least, impossible, unknown: no day.
    ["il y a 30+ jours", null],
    ["Posted 30+ Days Ago", null],
    ["il y a plus d'un mois", null],
    ["31/02/2026", null],
    ["2026-13-01", null],
    ["2026-02-30", null],
    ["0000-00-00", null],
    ["0", null],
    ["bientôt", null],
    ["dès que possible", null],
    ["", null],
  ];
  for (const [written, expected] of cases) assert.equal(readDay(written, SEEN).day, expected, written);
});

test("a relative date needs the instant of reading, and calendar days ignore the change of hour", () => {
  assert.deepEqual(readDay("il y a 3 jours", null), { day: null, problem: "relative-without-seen" });
  assert.equal(readDay("hier", "2026-10-25T23:30:00Z").day, "2026-10-25");
  assert.equal(readDay("hier", "2026-03-29T22:30:00Z").day, "2026-03-29");
});

test("Europe/Paris agrees with the time zone database around every change of hour", () => {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: "Europe/Paris",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  for (let ms = Date.UTC(2024, 0, 1); ms < Date.UTC(2028, 0, 1); ms += 5.5 * 3_600_000)
    assert.equal(parisDay(ms), format.format(ms));
});

test("a month needs its year", () => {
  assert.equal(readMonth("des septembre 2026"), "2026-09-01");
  assert.equal(readMonth("09/2026"), "2026-09-01");
  assert.equal(readMonth("a partir de septembre"), null);
});

test("a posting dated after its reading is refused, and counted", () => {
  const read = normalise({ source: "s", ref: "1", title: "PO", postedAt: "2027-01-01", seenAt: SEEN });
  assert.ok("offer" in read && read.offer.postedAt === null);
  assert.equal(read.counts["postedAt/future"], 1);
  const impossible = normalise({ source: "s", ref: "1", title: "PO", validThrough: "2026-02-31" });
  assert.equal(impossible.counts["validThrough/impossible"], 1);
});

import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { closeSightings } from "../../indexer/store/closing.ts";
import { openStore, type Store } from "../../indexer/store/open.ts";
import type { Pay } from "../../offer/offer.ts";
import { type Letterbox, startLetterbox } from "../help/smtp.ts";
import { fill, NOW, reader, subscribe } from "./room.ts";

const WEEKS = [NOW, "2026-11-30T06:00:00.000Z", "2026-12-07T06:00:00.000Z", "2026-12-14T06:00:00.000Z"];
const PAY: Pay = {
  min: 45_000,
  max: 52_000,
  currency: "EUR",
  period: "year",
  basis: "gross",
  monthsPerYear: null,
  annualGrossMin: 45_000,
  annualGrossMax: 52_000,
  flags: [],
  quote: "45-52 k€",
};

describe("what has changed since the reader was told", () => {
  let box: Letterbox;
  let store: Store;
  const clock = { now: NOW };
  let room: ReturnType<typeof reader>;

  /** The letter of that week, as text with plain spaces. */
  const letterOf = async (week: number): Promise<{ subject: string; text: string }> => {
    clock.now = WEEKS[week]!;
    assert.equal((await room.digests.send(room.mailer)).sent, 1);
    const { mail } = box.letters.at(-1)!;
    const plain = (words = "") => words.replaceAll("\u00a0", " ");
    return { subject: plain(mail.subject), text: plain(mail.text) };
  };
  const close = (id: string, at: string) =>
    closeSightings(store.db, [{ id, reason: "gone", quote: "page disparue" }], null, at);

  beforeEach(async () => {
    box = await startLetterbox();
    store = openStore(":memory:");
    room = reader(store, box.url, clock);
    clock.now = NOW;
    await subscribe(room, box.letters);
  });
  afterEach(async () => {
    room.mailer.close();
    await box.close();
    await store.close();
  });

  it("says once that a pay was added, that an offer closed, and that it came back", async () => {
    await fill(store, [
      { id: "paid", title: "Cheffe de projet IA" },
      { id: "shut", title: "Pilote de projets IA", employer: { name: "Nef", kind: "direct" } },
    ]);
    assert.doesNotMatch((await letterOf(0)).text, /CE QUI A CHANGÉ/);
    await fill(store, [{ id: "paid", title: "Cheffe de projet IA", pay: PAY }], "2026-11-25T08:00:00.000Z");
    await close("shut", "2026-11-26T08:00:00.000Z");
    const { subject, text } = await letterOf(1);
    assert.equal(subject, "1 rémunération communiquée, 1 offre clôturée – Chef de projet IA à Lyon");
    assert.match(text, /Aucune nouvelle offre depuis votre lettre du 23 novembre\./);
    assert.match(
      text,
      /- Cheffe de projet IA, Atelier Lumen : rémunération désormais communiquée : 45 000 à 52 000 € bruts par an/,
    );
    assert.match(text, /- Pilote de projets IA, Nef : clôturée le 26 novembre : la page a disparu/);
    await fill(store, [{ id: "shut", title: "Pilote de projets IA" }], "2026-12-02T08:00:00.000Z");
    const back = await letterOf(2);
    assert.match(back.text, /- Pilote de projets IA, [^:]+ : de nouveau ouverte/);
    assert.doesNotMatch(back.text, /rémunération désormais/, "said once");
    assert.match((await letterOf(3)).subject, /^Aucune nouvelle offre depuis le 7 décembre/);
  });

  it("says that an advertisement was put up again, and does not call it new", async () => {
    await fill(store, [{ id: "old", title: "Chef de projet IA" }]);
    await letterOf(0);
    await fill(store, [{ id: "again", title: "Chef de projet IA" }], "2026-11-27T08:00:00.000Z");
    await store.decideTwins(
      {
        id: "again",
        twins: [{ id: "old", outcome: "same", reasons: ["même annonce"] }],
        groups: [["again", "old"]],
      },
      "2026-11-27T08:00:00.000Z",
    );
    const { subject, text } = await letterOf(1);
    assert.match(subject, /^1 offre repostée –/);
    assert.match(text, /: repostée le 27 novembre/);
  });

  it("says nothing of offers that it had only counted", async () => {
    await fill(
      store,
      ["a", "b", "c"].map((id) => ({ id, title: `Chef de projet IA ${id}` })),
    );
    const counting = (await letterOf(0)).text;
    assert.match(counting, /3 nouvelles offres depuis le 17 novembre ; en voici 2\./);
    assert.match(counting, /… et 1 autre offre : https:\/\/vigie\.example\/\?firstSeenSince=2026-11-20&sort=date\n/);
    for (const id of ["a", "b", "c"]) await close(id, "2026-11-26T08:00:00.000Z");
    const { subject, text } = await letterOf(1);
    assert.equal(subject, "2 offres clôturées – Chef de projet IA à Lyon");
    assert.equal(text.match(/clôturée/g)?.length, 2);
  });

  it("names ten changes and counts the others", async () => {
    const many = Array.from({ length: 14 }, (_, n) => ({
      id: `m${n}`,
      title: `Pilote IA ${n}`,
      employer: { name: `Maison ${n}`, kind: "direct" as const },
    }));
    await fill(store, many.slice(0, 7));
    await letterOf(0);
    await fill(store, many.slice(7), "2026-11-26T08:00:00.000Z");
    await letterOf(1);
    for (const { id } of many) await close(id, "2026-12-02T08:00:00.000Z");
    const { text } = await letterOf(2);
    assert.equal(text.match(/clôturée/g)?.length, 10);
    assert.match(text, /… et 4 autres changements/);
  });

  it("knows nothing of how offers were before it began to note it, and invents no change", async () => {
    await fill(store, [{ id: "old" }]);
    await letterOf(0);
    await store.db.updateTable("ledger").set({ known: null }).execute();
    await close("old", "2026-11-26T08:00:00.000Z");
    assert.match((await letterOf(1)).subject, /^Aucune nouvelle offre depuis le 23 novembre/);
  });
});

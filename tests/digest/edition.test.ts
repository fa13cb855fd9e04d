import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import jsQR from "jsqr";
import { editionPage } from "../../api/pages/edition.ts";
import { frameOf } from "../../api/pages/frame.ts";
import { qrCode } from "../../api/pages/qr-code.ts";
import { readConfig } from "../../config.ts";
import { BadEdition, keepEdition, pinnedOf, readEdition } from "../../digest/edition.ts";
import { createDigests } from "../../digest/send.ts";
import { sheetOf } from "../../digest/sheet.ts";
import { isoWeek, mondayOf } from "../../digest/week.ts";
import { closeSightings } from "../../indexer/store/closing.ts";
import { openStore, type Store } from "../../indexer/store/open.ts";
import { fakeHouse } from "../api/fake.ts";
import { signedIn } from "../api/room.ts";
import { serve } from "../api/serve.ts";
import { startLetterbox } from "../help/smtp.ts";
import { vigie } from "../help/vigie.ts";
import { fill, NOW, reader, searches, subscribe } from "./room.ts";

const NEXT_WEEK = "2026-11-30T06:00:00.000Z";
const plain = (words = "") => words.replace(/[\u00a0\u202f]/g, " ");
const at = (name: string) => ({ employer: { name, kind: "direct" as const } });
const close = (store: Store, id: string, when = "2026-11-21T08:00:00.000Z") =>
  closeSightings(store.db, [{ id, reason: "gone", quote: "page disparue" }], null, when);

async function storeOf(...offers: Parameters<typeof fill>[1]) {
  const store = openStore(":memory:");
  await fill(store, offers);
  return store;
}
const write = (store: Store, note: string, pins: string[], week = isoWeek(NOW)) =>
  keepEdition(store, { week, note, pins }, NOW);
const refused = (store: Store, note: string, pins: string[], week?: string) =>
  write(store, note, pins, week).then(
    () => assert.fail("kept"),
    (error: unknown) => {
      assert.ok(error instanceof BadEdition, String(error));
      return plain(error.message);
    },
  );

describe("a week", () => {
  it("begins on the Monday that Paris lives, also over the ends of years and of summer time", () => {
    assert.equal(mondayOf("2026-11-22T22:59:00Z"), "2026-11-16");
    assert.equal(mondayOf("2026-11-22T23:01:00Z"), "2026-11-23");
    assert.equal(mondayOf("2027-01-01T12:00:00Z"), "2026-12-28");
    assert.deepEqual([isoWeek("2027-01-01T12:00:00Z"), isoWeek("2027-01-01T12:00:00Z", 1)], ["2026-W53", "2027-W01"]);
    // Summer time begins in between: seven days of 24 hours later, Paris is in the week after.
    assert.equal(isoWeek("2026-03-22T22:30:00Z", 1), "2026-W13");
  });
});

describe("an edition", () => {
  it("is of its week alone, and may be written a week ahead", async () => {
    const store = await storeOf({ id: "one" });
    assert.equal(await readEdition(store, NOW), null);
    await write(store, " Bonjour \r\n\r\n  à  tous ", ["one"]);
    await write(store, "La suivante", [], isoWeek(NOW, 1));
    assert.equal((await readEdition(store, NOW))?.note, "Bonjour\nà tous");
    assert.equal((await readEdition(store, NOW, 1))?.note, "La suivante");
    const next = await readEdition(store, NEXT_WEEK);
    assert.deepEqual([next?.note, next?.offers, next?.monday], ["La suivante", [], "2026-11-30"]);
    assert.equal(await readEdition(store, "2026-12-07T06:00:00.000Z"), null);
    await write(store, " ", [""]);
    assert.equal(await readEdition(store, NOW), null, "an empty one takes it away");
    assert.equal((await readEdition(store, NOW, 1))?.note, "La suivante", "and no other");
  });

  it("takes addresses of our pages or ids, each offer once, at most three", async () => {
    const store = await storeOf(...["a", "b", "c", "d"].map((id) => ({ id, ...at(`Maison ${id}`) })));
    await write(store, "", ["https://vigie.example/offre/b?x=1#y", " /offre/a ", "", "b"]);
    const ids = (await readEdition(store, NOW))?.offers.map(({ offer }) => offer.id);
    assert.deepEqual(ids, ["b", "a"], "in the order of the school");
    assert.match(await refused(store, "", ["a", "b", "c", "d"]), /^3 offres au plus, et non 4/);
    assert.deepEqual((await readEdition(store, NOW))?.offers.length, 2, "nothing is lost by a refusal");
  });

  it("is refused in French, naming what is wrong", async () => {
    const store = await storeOf({ id: "shut", title: "Pilote IA", ...at("Nef & Cie") });
    await close(store, "shut");
    assert.equal(
      await refused(store, "", ["https://ailleurs.example/offre/zz"]),
      "aucune offre de ce site n'a cette adresse : https://ailleurs.example/offre/zz",
    );
    assert.match(
      await refused(store, "", ["shut"]),
      /^« Pilote IA, Nef & Cie » a été clôturée le 21 novembre : la page a disparu$/,
    );
    assert.match(
      await refused(store, "", ["zz", "shut", "yy"]),
      /adresse : zz ; « Pilote IA.*adresse : yy$/,
      "all at once",
    );
    assert.equal(await refused(store, "é".repeat(601), []), "le mot a 600 signes au plus, celui-ci en a 601 signes");
    await write(store, "🙂".repeat(600), []);
    assert.match(await refused(store, "a\n".repeat(9), []), /8 lignes au plus, celui-ci en a 9/);
    for (const week of ["2026-W47", "2026-W50", ""]) assert.match(await refused(store, "x", [], week), /semaine/);
  });

  it("follows an offer merged into another, and no longer shows one that closed", async () => {
    const store = await storeOf({ id: "one", ...at("Nef") }, { id: "two", ...at("Nef") }, { id: "shut", ...at("Cap") });
    await write(store, "", ["one", "shut", "two"]);
    await store.db.insertInto("aliases").values({ id: "two", offer_id: "one" }).execute();
    await store.db.deleteFrom("offers").where("id", "=", "two").execute();
    await close(store, "shut");
    const edition = await readEdition(store, NOW);
    assert.deepEqual(
      edition?.offers.map(({ offer }) => offer.id),
      ["one", "shut"],
    );
    assert.deepEqual(
      pinnedOf(edition).map(({ offer }) => offer.id),
      ["one"],
    );
  });
});

describe("the letter of an edition", () => {
  const room = async (...offers: Parameters<typeof fill>[1]) => {
    const box = await startLetterbox();
    const store = await storeOf(...offers);
    const clock = { now: NOW };
    const desk = reader(store, box.url, clock);
    const send = async (when = clock.now) => {
      clock.now = when;
      const { sent } = await desk.digests.send(desk.mailer);
      const { mail } = box.letters.at(-1)!;
      return { sent, subject: plain(mail.subject), text: plain(mail.text), html: plain(mail.html || "") };
    };
    const end = async () => {
      desk.mailer.close();
      await box.close();
      await store.close();
    };
    return { box, store, clock, send, end, ...desk };
  };

  it("has the school's word, then what it picked out, then the rest; each offer once, and told", async (t) => {
    const house = await room(
      { id: "old", title: "Pilote IA", ...at("Cap") },
      { id: "new", title: "Cheffe de projet IA", ...at("Nef") },
    );
    t.after(house.end);
    // Older than what this reader is told of as news.
    const find = async () => house.store.listing(["new"]);
    const digests = createDigests({
      ...searches,
      store: house.store,
      publicUrl: "https://vigie.example",
      now: () => house.clock.now,
      find,
      sources: async () => "demo",
    });
    await subscribe(house, house.box.letters);
    await write(house.store, "Bonjour <à> tous !\nForum jeudi", ["old"]);
    assert.equal((await digests.send(house.mailer)).sent, 1);
    const { mail } = house.box.letters.at(-1)!;
    const [subject, text, html] = [mail.subject, mail.text, mail.html || ""].map((part) => plain(part));
    assert.match(subject!, /^1 nouvelle offre – /, "what is not new is not counted as news");
    const order = [
      "1 nouvelle offre depuis le 17 novembre.",
      "LE MOT DE L’ÉCOLE\n\nBonjour <à> tous !\nForum jeudi",
      "À NE PAS MANQUER (offre choisie par l’école)\n\n* Pilote IA",
      "NOUVELLES OFFRES\n\n* Cheffe de projet IA",
    ].map((words) => text!.indexOf(words));
    assert.ok(order[0]! >= 0 && order.every((one, index) => index === 0 || one > order[index - 1]!), text);
    assert.match(html!, /Le mot de l’école<\/h2>\n<p[^>]*>Bonjour &lt;à&gt; tous !<\/p>\n<p[^>]*>Forum jeudi/);
    assert.match(
      html!,
      /À ne pas manquer<\/h2>\n<p[^>]*>Offre choisie par l’école\.<\/p>\n[\s\S]*Pilote IA[\s\S]*Cheffe/,
    );
    assert.equal(text!.split("Pilote IA").length, 2);
    house.clock.now = NEXT_WEEK;
    await write(house.store, "", ["old"], isoWeek(NOW, 1));
    await digests.send(house.mailer);
    const next = plain(house.box.letters.at(-1)?.mail.text);
    assert.match(next, /^Aucune nouvelle offre depuis/m);
    assert.doesNotMatch(next, /Pilote IA|MOT DE L|NE PAS MANQUER/, "told already, though it is pinned again");
  });

  it("counts a pinned offer that is new among the news, and repeats it nowhere", async (t) => {
    const house = await room(...["a", "b", "c"].map((id) => ({ id, title: `Offre ${id}`, ...at(`Maison ${id}`) })));
    t.after(house.end);
    await subscribe(house, house.box.letters);
    await write(house.store, "", ["b", "c"]);
    const letter = await house.send();
    assert.match(letter.subject, /^3 nouvelles offres – /);
    assert.match(letter.text, /^3 nouvelles offres depuis le 17 novembre\.$/m);
    assert.match(letter.text, /\(offres choisies par l’école\)/);
    for (const id of ["a", "b", "c"]) assert.equal(letter.text.split(`* Offre ${id}`).length, 2, letter.text);
    assert.equal((await house.send()).sent, 0, "nothing leaves twice");
    const rows = await house.store.db.selectFrom("ledger").select(["offer_id", "known"]).execute();
    assert.ok(rows.length === 3 && rows.every(({ known }) => known !== null), "followed like any offer shown");
    await close(house.store, "b", "2026-11-26T08:00:00.000Z");
    assert.match((await house.send(NEXT_WEEK)).text, /- Offre b, Maison b : clôturée le 26 novembre/);
  });

  it("keeps what was planned, shows no closed pin, and shows what an earlier letter only counted", async (t) => {
    const many = Array.from({ length: 3 }, (_, n) => ({ id: `o${n}`, title: `Offre ${n}`, ...at("Nef") }));
    const house = await room(...many, { id: "shut", title: "Offre close", ...at("Cap") });
    t.after(house.end);
    await subscribe(house, house.box.letters);
    await write(house.store, "Premier mot", ["shut"]);
    await close(house.store, "shut");
    house.box.refuse = () => Object.assign(new Error("try later"), { responseCode: 451 });
    assert.equal((await house.digests.send(house.mailer)).postponed, 1);
    house.box.refuse = () => null;
    await write(house.store, "Second mot", []);
    assert.equal((await house.digests.resume(house.mailer)).sent, 1);
    const text = plain(house.box.letters.at(-1)?.mail.text);
    assert.match(text, /Premier mot/);
    assert.doesNotMatch(text, /Second mot|Offre close|NE PAS MANQUER/);
    const counted = ["o0", "o1", "o2"].find((id) => !text.includes(`/offre/${id}`))!;
    house.clock.now = NEXT_WEEK;
    await keepEdition(house.store, { week: isoWeek(NEXT_WEEK), note: "", pins: ["o0", "o1", "o2"] }, NEXT_WEEK);
    const next = await house.send(NEXT_WEEK);
    assert.match(next.subject, /^1 offre choisie par l’école – /);
    assert.deepEqual(next.text.match(/\/offre\/o\d/g), [`/offre/${counted}`]);
  });

  it("is shown by the preview too, another city of a pinned advertisement on its card", async (t) => {
    const house = await room({ id: "lyon", title: "Cheffe IA", ...at("Nef") }, { id: "other", ...at("Nef") });
    t.after(house.end);
    await house.store.db.updateTable("offers").set({ family: "f" }).execute();
    await write(house.store, "Un mot", ["lyon"]);
    const { text, html } = await house.digests.preview("");
    assert.match(
      plain(text),
      /2 nouvelles offres depuis le 17 novembre ; en voici 1\.[\s\S]*Un mot[\s\S]*\* Cheffe IA/,
    );
    assert.equal(text.match(/^\* /gm)?.length, 1);
    assert.match(html, /Un mot[\s\S]*À ne pas manquer[\s\S]*Cheffe IA/);
  });
});

describe("the sheet of a week", () => {
  const from = (store: Store, now = NOW) =>
    sheetOf({
      store,
      now: () => now,
      find: async () => store.listing(await store.offerIds()),
      sources: async () => ({ upToDate: 11, total: 12, broken: [] }),
    });

  it("has what the school picked out and news, eight together, the others counted", async () => {
    const store = await storeOf(
      ...Array.from({ length: 12 }, (_, n) => ({ id: `o${n}`, title: `Offre ${n}`, ...at(`Maison ${n}`) })),
    );
    await write(store, "Un mot", ["o5", "o7"]);
    const { choice, note, monday } = await from(store);
    assert.deepEqual([choice.news, choice.pinned.length, choice.shown.length, choice.others.length], [12, 2, 6, 4]);
    assert.deepEqual([note?.text, monday], ["Un mot", "2026-11-23"]);
    assert.ok(!choice.shown.some(({ offer }) => ["o5", "o7"].includes(offer.id)));
  });

  it("is honest about an empty week, a demonstration, and codes that lead nowhere", async () => {
    const sheet = { ...(await from(await storeOf())), sources: "demo" as const };
    const { server } = await serve({ sheet: async () => sheet });
    const page = plain((await server.inject("/edition")).body);
    assert.match(page, /Aucune nouvelle offre cette semaine/);
    assert.match(page, /Aucune nouvelle offre n’a été lue cette semaine/);
    assert.match(page, /Données de la démonstration : employeurs et annonces y sont inventés/);
    assert.match(page, /Les codes mènent à http:\/\/localhost:3000/);
    const feed = plain((await server.inject("/edition.atom")).body);
    assert.match(feed, /<subtitle>Aucune nouvelle offre cette semaine\..*Données de la démonstration/);
    assert.doesNotMatch(feed, /<entry>/);
    await server.close();
  });
});

describe("the page and the feed of an edition", () => {
  it("say the same: the word, what was picked out, then news with their facts", async () => {
    const { server } = await serve();
    const answer = await server.inject({ url: "/edition", headers: { accept: "text/html" } });
    const page = plain(answer.body);
    assert.match(page, /Semaine du 16 novembre 2026\. 3 nouvelles offres cette semaine\./);
    assert.match(page, /Le mot de l’école<\/h2><p>Bonjour &lt;à&gt; tous,<\/p><p>le forum est jeudi !<\/p>/);
    assert.match(page, /1 offre à ne pas manquer, choisie par l’école\.<\/p>/);
    assert.match(page, /À ne pas manquer<\/p><h2><a href="\/offre\/of-2">Chargée de projet IA en alternance/);
    assert.match(page, /Alternance \(apprentissage\), 24 mois · 1 100 à 1 500 € bruts par mois/);
    assert.match(page, />annoncée le 1er octobre 2026[\s\S]*>métier voisin · date d’annonce non précisée/);
    assert.match(page, /contrat non précisé/);
    assert.equal(page.match(/class="qr"/g)?.length, 3);
    assert.match(page, /20 novembre 2026 · localhost:3000 · 2 sources sur 4 à jour\./);
    assert.doesNotMatch(page, /<script|style="/);
    const feed = plain((await server.inject("/edition.atom")).body);
    assert.deepEqual(
      [...feed.matchAll(/<entry>\n<title>([^<]+)/g)].map((one) => one[1]),
      [
        "Le mot de l’école, semaine du 16 novembre 2026",
        "Chargée de projet IA en alternance, Banque du Littoral",
        "Chef·fe de projet IA générative (H/F), Orme &amp; Fils",
        "Responsable transformation numérique, Cabinet Hauturier",
      ],
    );
    assert.match(feed, /<summary>Cabinet Hauturier · .* · métier voisin · contrat non précisé · /);
    assert.equal(feed.match(/<summary>.*métier voisin/g)?.length, 1);
    assert.match(feed, /<id>http:\/\/localhost:3000\/edition#2026-11-16<\/id>/);
    assert.equal(feed.match(/<category term="Offre choisie par l’école"\/>/g)?.length, 1);
    await server.close();
  });

  it("let a telephone read where each offer is, whatever the address", async () => {
    for (const address of [
      "https://vigie.example/offre/0123456789abcdef",
      `https://é.example/${"x".repeat(300)}?a=b`,
    ]) {
      const { markup } = await qrCode(address, "Code");
      assert.equal(scan(markup), address);
      assert.match(markup, /fill="#fff"\/><path d="M4 4h7v1h-7z/, "dark on white, in a quiet zone of four modules");
    }
    const sheet = { monday: "2026-11-23", note: null, sources: "demo" as const };
    const store = await storeOf({ id: "0123456789abcdef" });
    const [record] = await store.listing(["0123456789abcdef"]);
    const { deps } = fakeHouse();
    const frame = frameOf({ ...deps, site: { ...deps.site, publicUrl: "https://vigie.ecole.example" } });
    const choice = { news: 1, pinned: [], shown: [record!], others: [], cities: {} };
    const { markup } = await editionPage(frame, { ...sheet, choice }, new Date(NOW));
    assert.equal(scan(markup), "https://vigie.ecole.example/offre/0123456789abcdef");
    assert.doesNotMatch(markup, /Les codes mènent à/);
  });
});

/** What an independent reader sees in the first code of a page, drawn four pixels a module. */
function scan(markup: string): string | undefined {
  const [svg, size] = /<svg class="qr" viewBox="0 0 (\d+) .*?<\/svg>/s.exec(markup) ?? [];
  const [width, scale] = [Number(size) * 4, 4];
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of svg!.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column += 1)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return jsQR.default(pixels, width, width)?.data;
}

describe("the room of the edition", () => {
  it("shows what is kept and what closed since, and which letter bears it", async () => {
    const { server, get } = await signedIn();
    const { text } = await get("/exploitant/edition");
    assert.match(text, /La prochaine lettre part le 23 novembre 2026 à 07:00 : elle portera l’édition de la semaine/);
    assert.match(text, /prochaine\.<\/p>/);
    assert.match(text, />Le forum &lt;jeudi&gt;<\/textarea>/);
    assert.match(text, /name="pin1" value="http:\/\/localhost:3000\/offre\/of-1"/);
    assert.match(text, /AI Program Manager<\/a> : <strong>clôturée depuis/);
    assert.match(text, /Rien n’y est encore écrit/);
    await server.close();
  });

  it("keeps what is sent, and gives it back where it is refused", async () => {
    const { server, calls, post } = await signedIn();
    const kept = await post("/exploitant/edition", { week: "2026-W48", note: "Bonjour", pin1: "a", pin3: "b" });
    assert.match(kept.text, /L’édition est gardée/);
    assert.deepEqual(calls.editions, [["2026-W48", "Bonjour", "a", "", "b"]]);
    const refused = await post("/exploitant/edition", { week: "2026-W48", note: "trop", pin2: "/offre/<x>" });
    assert.equal(refused.status, 400);
    assert.match(refused.text, /Le mot a 600 signes au plus\./);
    assert.match(refused.text, />trop<\/textarea>/);
    assert.match(refused.text, /name="pin2" value="\/offre\/&lt;x&gt;"/);
    assert.match(refused.text, />Le forum &lt;jeudi&gt;<\/textarea>/, "the other week is as it was");
    await server.close();
  });
});

describe("vigie digest edition", () => {
  const folder = mkdtempSync(join(tmpdir(), "vigie-edition-"));
  process.env.VIGIE_DATA = folder;
  after(() => rmSync(folder, { recursive: true }));

  it("shows nothing, writes, changes a part, takes away", async () => {
    const store = openStore(readConfig({ VIGIE_DATA: folder }).databasePath);
    await fill(store, [{ id: "one", title: "Cheffe IA", ...at("Nef") }], new Date().toISOString());
    await store.close();
    const edition = (...options: string[]) => vigie(["digest", "edition", ...options]);
    assert.match((await edition()).out, /^Aucune édition pour la semaine du /);
    const written = await edition("--note", "Bonjour à tous", "--pin", "http://x.example/offre/one");
    assert.equal(written.code, 0, written.err);
    assert.match(written.out, /Le mot de l'école :\n {2}Bonjour à tous\nÀ ne pas manquer :\n {2}Cheffe IA, Nef\n/);
    const { lines } = await edition("--note", "Bonsoir", "--json");
    const [{ note, pinned }] = lines as [{ note: string; pinned: { id: string }[] }];
    assert.deepEqual([note, pinned.map(({ id }) => id)], ["Bonsoir", ["one"]], "what is not given stays");
    assert.match((await edition("--pin", "")).out, /Bonsoir\nPage à imprimer/);
    assert.match((await edition("--next")).out, /^Aucune édition/);
    const wrong = await edition("--pin", "deux");
    assert.deepEqual([wrong.code, /aucune offre de ce site n'a cette adresse.*deux/.test(plain(wrong.err))], [2, true]);
    assert.equal((await edition("--clear", "--note", "x")).code, 2);
    assert.match((await edition("--clear")).out, /^Aucune édition/);
  });
});

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import iconv from "iconv-lite";
import { PageChanged } from "../../scrapers/errors.ts";
import { makePage } from "../../scrapers/fetch/page.ts";
import { decode, sniffCharset } from "../../scrapers/kit/charset.ts";
import { sharedPath } from "../help/shared.ts";

const latin = (text: string) => Buffer.from(text, "latin1");

test("header, then meta, then XML declaration", () => {
  const meta = latin('<head><meta charset="utf-8"><p>d\xe9j\xe0 l\xe0</p>');
  assert.deepEqual(decode(meta, "text/html; charset=windows-1252"), {
    text: '<head><meta charset="utf-8"><p>déjà là</p>',
    charset: "windows-1252",
    doubt: false,
  });
  const xml = latin('<?xml version="1.0" encoding="ISO-8859-15"?><a>\xa4\xbd</a>');
  assert.match(decode(xml, "text/xml").text, /<a>€œ<\/a>/);
});

test("iso-8859-1 on the web is windows-1252", () => {
  assert.equal(decode(latin("42 000 \x80"), "text/html; charset=ISO-8859-1").text, "42 000 €");
});

test("a label that lies is found out, and counted", () => {
  assert.deepEqual(decode(Buffer.from("déjà"), 'text/html; charset="latin1"'), {
    text: "déjà",
    charset: "utf-8",
    doubt: true,
  });
  assert.deepEqual(decode(latin("d\xe9j\xe0"), "text/html; charset=utf-8"), {
    text: "déjà",
    charset: "windows-1252",
    doubt: true,
  });
});

test("one stray byte does not turn a UTF-8 page into another charset", () => {
  const body = Buffer.concat([Buffer.from("é".repeat(50)), Buffer.from([0xff])]);
  const { text, charset, doubt } = decode(body);
  assert.ok(text.startsWith("ééé"));
  assert.deepEqual([charset, doubt], ["utf-8", true]);
});

test("UTF-16 without its mark, and UTF-8 that went through the mill twice", () => {
  const wide = Buffer.from("<html><p>déjà là</p>", "utf16le");
  assert.deepEqual([decode(wide).text, decode(wide).charset], ["<html><p>déjà là</p>", "utf-16le"]);
  assert.equal(decode(Buffer.from(wide).swap16()).charset, "utf-16be");
  const said = "Évaluation « à l’échelle » : 45 k€, œuvre, Noël";
  const twice = iconv.encode(iconv.decode(Buffer.from(said), "windows-1252"), "utf8");
  assert.deepEqual([decode(twice).text, decode(twice).doubt], [said, true]);
  // Only what is UTF-8 once more is put right.
  const mixed = Buffer.concat([twice, Buffer.from(" — Ã l'été")]);
  assert.equal(decode(mixed).text, `${said} — Ã l'été`);
});

test("a charset that only iconv knows", () => {
  assert.equal(decode(iconv.encode("déjà", "cp850"), "text/plain; charset=cp850").text, "déjà");
});

test("hostile heads are scanned in linear time", () => {
  const started = performance.now();
  for (const unit of ["<meta ", "<!--", '<a b="', "<?xml ", "charset=", "= ", "<meta charset="])
    decode(Buffer.from(unit.repeat(1_000_000 / unit.length)));
  assert.ok(performance.now() - started < 2500);
});

test("a page decodes once, and JSON that is not JSON is a changed page", () => {
  const parts = {
    url: "https://a.fr/",
    status: 200,
    headers: {},
    fetchedAt: "2026-01-01T00:00:00Z",
    request: { url: "https://a.fr/" },
  };
  const page = makePage({ ...parts, body: new Uint8Array(Buffer.from('{"a":"é"}')) });
  assert.deepEqual(page.json(), { a: "é" });
  assert.equal(page.text, page.text);
  assert.throws(() => makePage({ ...parts, body: Buffer.from("<html>") }).json(), PageChanged);
  assert.throws(() => makePage({ ...parts, body: Buffer.alloc(0) }).json(), PageChanged);
});

test("thirteen encodings of one page: same text, or a doubt", (t) => {
  const folder = sharedPath("corpora/abuse-seeds/charsets");
  if (folder === null) return t.skip("no corpus of charsets beside the project");
  const truth = (decode(readFileSync(`${folder}/utf8-bom.html`)).text.match(/<body>.*/s) ?? [""])[0];
  // The files in smaller charsets have « ? » where a sign does not exist in them.
  const same = (text: string) => text.includes("IngénieurHF") || text.length === truth.length;
  const wrong = readdirSync(folder).filter((name) => {
    const { text, doubt } = decode(readFileSync(`${folder}/${name}`));
    const body = (text.match(/<body>.*/s) ?? [""])[0];
    const alike = same(body) && [...body].every((char, at) => char === truth[at] || char === "?" || char === "¤");
    return !(alike || doubt);
  });
  assert.deepEqual(wrong, []);
});

test("declared charsets agree with html5lib's cases", (t) => {
  const folder = sharedPath("corpora/html5lib-tests/encoding");
  if (folder === null) return t.skip("no html5lib cases beside the project");
  const wrong: string[] = [];
  let cases = 0;
  for (const name of ["tests1.dat", "tests2.dat"])
    for (const block of readFileSync(`${folder}/${name}`, "latin1")
      .split(/^#data\n/m)
      .slice(1)) {
      const [data, encoding] = block.split(/\n#encoding\n/);
      const wanted = new TextDecoder(encoding!.split("\n")[0]!.trim()).encoding;
      const got = sniffCharset(Buffer.from(data!, "latin1")) ?? "windows-1252";
      cases++;
      if (got !== wanted) wrong.push(`${name} ${wanted} ${got} ${data}`);
    }
  assert.ok(cases > 70);
  assert.deepEqual(wrong, []);
});

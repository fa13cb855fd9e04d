import assert from "node:assert/strict";
import test from "node:test";
import { decodeWords, quotedPrintable, readMime } from "../../scrapers/kit/mime.ts";
import { unwrapped } from "../../scrapers/kit/wrapped-link.ts";

test("links out of what mail programs put around them; nobody else's wrapper is opened", () => {
  const link = "https://www.linkedin.com/comm/jobs/view/4900000301/?x=1";
  const inside = encodeURIComponent(link);
  for (const wrapped of [
    `https://eur03.safelinks.protection.outlook.com/?url=${inside}&data=05`,
    `https://www.google.com/url?q=${inside}&source=gmail`,
    `https://urldefense.com/v3/__${link}__;!!JETON$`,
    `https://urldefense.proofpoint.com/v2/url?u=${inside.replace(/%2F/g, "_").replace(/%/g, "-")}&d=x`,
    `https://www.google.com/url?q=${encodeURIComponent(`https://eur03.safelinks.protection.outlook.com/?url=${inside}`)}`,
  ])
    assert.equal(unwrapped(wrapped), link, wrapped);
  for (const plain of [
    link,
    `https://evil.example/?url=${inside}`,
    `https://safelinks.protection.outlook.com.evil.example/?url=${inside}`,
    "x",
  ])
    assert.equal(unwrapped(plain), plain);
});

test("mail words: RFC 2047, quoted-printable once, nested parts, charsets, cut mails", () => {
  assert.equal(decodeWords("=?UTF-8?Q?Chef_de_projet?= =?UTF-8?Q?_IA_=C3=A9?= x"), "Chef de projet IA é x");
  assert.equal(decodeWords("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?="), "café");
  assert.equal(decodeWords("=?ISO-8859-1?B?6fQ=?="), "éô");
  assert.equal(quotedPrintable("jk=3Da1e7=\r\nb2").toString(), "jk=a1e7b2");
  assert.equal(quotedPrintable("a =20 \r\nb=  \r\nc \t\n=3D=Z").toString(), "a  \nbc\n==Z");
  const flowed =
    "From: a@b.example\nContent-Type: text/plain; format=flowed\n\nChef de projet \nIA\n \nLyon\n-- \nMarie";
  assert.equal(readMime(Buffer.from(flowed)).text, "Chef de projet IA\n \nLyon\n-- \nMarie");
  const nested = [
    "From: a@b.example",
    "Content-Type: multipart/mixed; boundary=out",
    "",
    "--out",
    'Content-Type: multipart/alternative; boundary="in"',
    "",
    "--in",
    "Content-Type: text/plain; charset=iso-8859-15",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from([0xa4, 0x20, 0xe9]).toString("base64"),
    "--in",
    "Content-Type: text/html",
    "",
    "<p>x</p>",
    "--in--",
    "--out",
    "Content-Type: text/plain",
    "Content-Disposition: attachment; filename=x.txt",
    "",
    "secret",
    "--out--",
    "",
  ].join("\r\n");
  const read = readMime(Buffer.from(nested));
  assert.deepEqual([read.text?.trim(), read.html?.trim(), read.from], ["€ é", "<p>x</p>", "a@b.example"]);
  assert.equal(readMime(Buffer.from(nested.slice(0, nested.indexOf("--in--")))).html?.trim(), "<p>x</p>");
  assert.equal(readMime(Buffer.from("<html><p>à</p></html>")).html, "<html><p>à</p></html>");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { FetchError } from "../../scrapers/errors.ts";
import type { Lookup } from "../../scrapers/fetch/address.ts";
import { checkAddress, guardedLookup, isPublic, REFUSED_ADDRESS } from "../../scrapers/fetch/address.ts";
import { privateAddresses } from "../help/hostile.ts";

const refused = (error: unknown) => error instanceof FetchError && error.outcome === "refused-address";

test("public sites pass", () => {
  for (const url of [
    "https://emploi.exemple.fr/offres?p=2",
    "http://exemple.com:8080/",
    "https://éco.fr/",
    "http://a.b./",
  ])
    assert.ok(checkAddress(url, { typedByPerson: true }));
  assert.ok(checkAddress("http://93.184.216.34/"));
});

test("other schemes, passwords, private networks and half names are refused", () => {
  for (const url of [
    "file:///etc/passwd",
    "ftp://exemple.fr/",
    "https://moi:secret@exemple.fr/",
    "http://10.1.2.3/",
    "http://0x7f.1/",
    "http://[::ffff:10.0.0.1]/",
    "http://[::7f00:1]/",
    "http://[64:ff9b::10.0.0.1]/",
    "http://metadata.google.internal/",
    "http://intranet/",
    "nulle part",
  ])
    assert.throws(() => checkAddress(url), refused, url);
  assert.throws(() => checkAddress("http://93.184.216.34/", { typedByPerson: true }), refused);
});

test("a refusal never repeats the password", () => {
  assert.throws(
    () => checkAddress("https://moi:secret@exemple.fr/"),
    (error: FetchError) => !`${error.url} ${error.message}`.includes("secret"),
  );
});

test("addresses that carry a private IPv4 are private, those that carry a public one are public", () => {
  assert.equal(isPublic("64:ff9b::5db8:d822"), true);
  assert.equal(isPublic("2002:5db8:d822::1"), true);
  assert.equal(isPublic("2002:c0a8:1::1"), false);
  assert.equal(isPublic("2a01:e0a::1"), true);
  assert.equal(isPublic("fe80::1%eth0"), false);
  assert.equal(isPublic("nom"), false);
});

test("a DNS answer is checked at connect time, each time", async () => {
  let turn = 0;
  const flipping: Lookup = (_name, _options, callback) =>
    callback(null, [{ address: turn++ % 2 === 0 ? "93.184.216.34" : "169.254.169.254", family: 4 }]);
  const lookup = guardedLookup({}, flipping);
  const ask = () =>
    new Promise<string>((done) =>
      lookup("rebind.exemple.fr", { all: true }, (error, answer) => done(error?.code ?? JSON.stringify(answer))),
    );
  for (let round = 0; round < 250; round++) {
    assert.match(await ask(), /93\.184/);
    assert.equal(await ask(), REFUSED_ADDRESS);
  }
});

test("of a mixed DNS answer only the public part is kept", (_t, done) => {
  const mixed: Lookup = (_name, _options, callback) =>
    callback(null, [
      { address: "127.0.0.1", family: 4 },
      { address: "93.184.216.34", family: 4 },
    ]);
  guardedLookup({}, mixed)("mixte.exemple.fr", {}, (error, address) => {
    assert.equal(error, null);
    assert.equal(address, "93.184.216.34");
    done();
  });
});

test("whatever leads into a private network is refused, typed or not", () => {
  for (const rules of [{ typedByPerson: true }, {}]) {
    const passed = privateAddresses().filter((url) => {
      try {
        return Boolean(checkAddress(url, rules));
      } catch (error) {
        return !refused(error);
      }
    });
    assert.deepEqual(passed, []);
  }
});

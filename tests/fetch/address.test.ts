import assert from "node:assert/strict";
import { test } from "node:test";
import { FetchError } from "../../scrapers/errors.ts";
import type { Lookup } from "../../scrapers/fetch/address.ts";
import { checkAddress, guardedLookup, isPublic, isThisMachine, REFUSED_ADDRESS } from "../../scrapers/fetch/address.ts";
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

/** IANA's special-purpose registries: the first and last address of what is not public, and its neighbours where these are. */
const RANGES: [before: string | null, first: string, last: string, after: string | null][] = [
  [null, "0.0.0.0", "0.255.255.255", "1.0.0.0"],
  ["9.255.255.255", "10.0.0.0", "10.255.255.255", "11.0.0.0"],
  ["100.63.255.255", "100.64.0.0", "100.127.255.255", "100.128.0.0"],
  ["126.255.255.255", "127.0.0.0", "127.255.255.255", "128.0.0.0"],
  ["169.253.255.255", "169.254.0.0", "169.254.255.255", "169.255.0.0"],
  ["172.15.255.255", "172.16.0.0", "172.31.255.255", "172.32.0.0"],
  ["191.255.255.255", "192.0.0.0", "192.0.0.255", "192.0.1.0"],
  ["192.0.1.255", "192.0.2.0", "192.0.2.255", "192.0.3.0"],
  ["192.31.195.255", "192.31.196.0", "192.31.196.255", "192.31.197.0"],
  ["192.52.192.255", "192.52.193.0", "192.52.193.255", "192.52.194.0"],
  ["192.88.98.255", "192.88.99.0", "192.88.99.255", "192.88.100.0"],
  ["192.167.255.255", "192.168.0.0", "192.168.255.255", "192.169.0.0"],
  ["192.175.47.255", "192.175.48.0", "192.175.48.255", "192.175.49.0"],
  ["198.17.255.255", "198.18.0.0", "198.19.255.255", "198.20.0.0"],
  ["198.51.99.255", "198.51.100.0", "198.51.100.255", "198.51.101.0"],
  ["203.0.112.255", "203.0.113.0", "203.0.113.255", "203.0.114.0"],
  ["223.255.255.255", "224.0.0.0", "255.255.255.255", null],
  [null, "::", "1fff:ffff::", "2000::"],
  ["2000:ffff:ffff::", "2001::", "2001:1ff:ffff::", "2001:200::"],
  ["2001:db7:ffff::", "2001:db8::", "2001:db8:ffff:ffff::", "2001:db9::"],
  ["2620:4f:7fff:ffff::", "2620:4f:8000::", "2620:4f:8000:ffff::", "2620:4f:8001::"],
  ["3ffe:ffff::", "3fff::", "3fff:fff:ffff::", "3fff:1000::"],
  ["3fff:ffff::", "4000::", "ffff:ffff::", null],
  ["2001:ffff::", "2002:a00::1", "2002:aff:ffff::1", "2002:b00::1"],
  ["64:ff9b::9ff:ffff", "64:ff9b::a00:0", "64:ff9b::aff:ffff", "64:ff9b::b00:0"],
];

test("what is not public ends where the registry says, to the address", () => {
  for (const [before, first, last, after] of RANGES) {
    for (const inside of [first, last]) assert.equal(isPublic(inside), false, inside);
    for (const outside of [before, after]) if (outside !== null) assert.equal(isPublic(outside), true, outside);
  }
  assert.equal(isPublic("64:ff9b:0:0:0:1:5db8:d822"), false, "no NAT64: something stands between");
  assert.deepEqual(
    ["localhost", "127.0.0.1", "127.255.255.255", "::1", "[::1]", "128.0.0.1", "site.fr"].map(isThisMachine),
    [true, true, true, true, true, false, false],
  );
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

import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { payRank } from "../../api/search/pay-rank.ts";
import { createServer } from "../../api/server.ts";
import { createEmbedded } from "../../indexer/search/embedded/embedded.ts";
import type { SearchQuery } from "../../indexer/search/engine.ts";
import type { Offer } from "../../offer/offer.ts";
import { makeOffer } from "../help/make-offer.ts";
import { pay as payOf } from "../search/corpus.ts";
import { temporary } from "../search/engines.ts";
import { fakeHouse } from "./fake.ts";
import { OFFERS } from "./fake-offers.ts";

const cdi: Offer["contract"] = { kind: "cdi", form: null, months: null, quote: null };
const paid = (annual: number, flags: string[] = []): Offer["pay"] => ({
  ...payOf(annual)!,
  annualGrossMin: annual - 2000,
  flags,
});
const core: Offer["role"] = { verdict: "core", score: 0.9, evidence: [] };
const offerOf = (id: string, pay: Offer["pay"], over: Partial<Offer> = {}) =>
  makeOffer({ id, role: core, contract: cdi, pay, ...over });

test("a pay has its rank among open offers of the role and of its contract that say theirs, and none among few", async (t) => {
  const folder = temporary();
  const engine = createEmbedded({ path: join(folder, "search.db") });
  t.after(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });
  const own = offerOf("own", paid(50_000.5));
  const rank = (offer = own, status = "open") => payRank({ offer, status }, engine);
  const document = (offer: Offer, status: "open" | "closed" = "open") => ({ offer, status, family: null });
  const others = [30, 35, 40, 45, 50, 50, 55, 60, 65].map((k, n) => document(offerOf(`o${n}`, paid(k * 1000))));
  await engine.upsert([document(own), ...others]);
  assert.equal(await rank(), null, "nine others");
  await engine.upsert([
    document(offerOf("last", paid(70_000))),
    document(offerOf("unsaid", null)),
    document(offerOf("other-role", paid(90_000), { role: { ...core, verdict: "adjacent" } })),
    document(offerOf("other-contract", paid(90_000), { contract: { ...cdi!, kind: "freelance" } })),
    document(offerOf("closed", paid(90_000)), "closed"),
  ]);
  assert.deepEqual(await rank(), { others: 10, lower: 4, same: 2, higher: 4 });
  assert.equal(await rank(own, "closed"), null);
  assert.equal(await rank(offerOf("own", null)), null);
  assert.equal(await rank(offerOf("own", paid(500_000, ["implausible"]))), null);
  assert.equal(await rank(offerOf("own", paid(50_000), { contract: null })), null);
  assert.equal(await rank(offerOf("own", paid(52_000))), null, "the index holds another pay of it, or none yet");
  const broken = { search: async () => Promise.reject(new Error("index abîmé")) };
  assert.equal(await payRank({ offer: own, status: "open" }, broken), null);
});

test("the page and the API tell the rank, with the number of those it is counted among", async () => {
  const offer = OFFERS.find(({ pay, contract, role }) => pay && contract && role.verdict === "core")!;
  const own = offer.pay!.annualGrossMax!;
  const total = ({ payMin }: SearchQuery) => (payMin === 0 ? 45 : payMin === own ? 13 : 11);
  const answer = await fakeHouse().deps.search({});
  const house = fakeHouse({ search: async (query) => ({ ...answer, total: total(query) }) });
  const server = await createServer(house.deps);
  const page = (await server.inject({ url: `/offre/${offer.id}`, headers: { accept: "text/html" } })).body;
  assert.match(
    page.replace(/[\u00a0\u202f]/g, " "),
    /Parmi les 44 autres offres ouvertes du métier \([^)]+\) qui disent leur rémunération : 32 au-dessous, 1 au même niveau, 11 au-dessus. Comparaison du haut de chaque fourchette, par an/,
  );
  const { payRank: told } = (await server.inject(`/api/v1/offers/${offer.id}`)).json();
  assert.deepEqual(told, { others: 44, lower: 32, same: 1, higher: 11 });
  await server.close();
});

/** Judges N offers by title, description and company; prints offers a second. */
import { judgeRole } from "../indexer/role/judge.ts";
import { profile } from "../profiles/chef-de-projet-ia.ts";
import { cpuMs } from "./child.ts";
import { manyOffers } from "./offers.ts";

const count = Number(process.argv[2] ?? 5000);
const offers = [...manyOffers(count)].map((offer) => ({
  title: offer.title,
  description: offer.descriptionText ?? "",
  company: offer.employer.name,
}));
const run = (some: typeof offers) => some.filter((offer) => judgeRole(offer, profile).verdict === "core").length;
run(offers.slice(0, 500));
const from = performance.now();
const used = cpuMs();
const core = run(offers);
const seconds = (performance.now() - from) / 1000;
console.log(JSON.stringify({ offers: count, perSecond: count / seconds, cpuMs: (cpuMs() - used) / count, core }));

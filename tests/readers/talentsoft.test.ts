import { test } from "node:test";
import { reads } from "./page.ts";

const TALENTSOFT = "https://maison.talent-soft.com/offre-de-emploi/liste-offres.aspx";
const card = (lines: string, title = "Cheffe de projet IA H/F") =>
  `<li class="ts-offer-list-item offerlist-item"><h3><a class="ts-offer-list-item__title-link" href="/offre-de-emploi/emploi-cheffe_10345.aspx">${title}</a></h3>
   <span data-reference="2026-10345" data-title="${title}"></span><ul class="ts-offer-list-item__description ">${lines}</ul></li>`;
const list = (...cards: string[]) =>
  `<html><head><title>Maison - Liste des offres</title></head><body><ul>${cards.join("")}</ul></body></html>`;
const OWN = {
  ref: "10345",
  company: "Maison",
  url: "https://maison.talent-soft.com/offre-de-emploi/emploi-cheffe_10345.aspx",
};

test("talentsoft list: one line with bars is a reference, a day and a place; the reference behind the title comes off", () =>
  reads(
    "talentsoft",
    list(card("\n Réf. : 2026-10345 | 08/09/2026 | Malakoff\n", "Cheffe de projet IA H/F - 2026-10345")),
    TALENTSOFT,
    [{ ...OWN, title: "Cheffe de projet IA H/F", place: "Malakoff", postedAt: "08/09/2026" }],
  ));

test("talentsoft list: on an American page the month comes first; elsewhere the day is left as written", async () => {
  const lines = (day: string) =>
    `<li>Ref. : 2026-10345</li><li>${day}</li><li>Permanent</li><li class="noBorder">Bordeaux, France</li>`;
  const facts = { ...OWN, place: "Bordeaux, France", contract: "Permanent" };
  await reads("talentsoft", list(card(lines("6/10/2026"))), TALENTSOFT, [{ ...facts, postedAt: "2026-06-10" }]);
  await reads("talentsoft", list(card(lines("06/10/2026"))), TALENTSOFT, [{ ...facts, postedAt: "06/10/2026" }]);
  await reads("talentsoft", list(card(lines("06/28/2026"))), TALENTSOFT, [{ ...facts, postedAt: "2026-06-28" }]);
  await reads("talentsoft", list(card(lines("28/06/2026"))), TALENTSOFT, [{ ...facts, postedAt: "28/06/2026" }]);
});

test("talentsoft list of cards, and a detail whose boxes name its reference and its day of publication", async () => {
  const cards = `<div class="ts-offer-card"><a class="ts-offer-card__title-link" href="/offre-de-emploi/emploi-analyste_124.aspx">Analyste IA</a>
    <ul class="ts-offer-card-content__list"><li>2026-124</li><li>01/09/2026</li><li>CDI</li><li>Montrouge</li></ul></div>`;
  await reads("talentsoft", cards, TALENTSOFT, [
    {
      ref: "124",
      title: "Analyste IA",
      place: "Montrouge",
      contract: "CDI",
      postedAt: "01/09/2026",
      url: "https://maison.talent-soft.com/offre-de-emploi/emploi-analyste_124.aspx",
    },
  ]);
  const detail = (
    label: string,
  ) => `<html><head><title>Maison - Analyste IA</title></head><h1 class="ts-offer-page__title">Analyste IA</h1>
    <div class="ts-offer-page__reference"><h3>Référence</h3>2026-124</div><div class="ts-offer-page__maj-date">${label} 01/09/2026</div>
    <p id="fldjobdescription_description1">Vous menez des projets.</p><p id="fldlocation_joblocation">Montrouge</p></html>`;
  const facts = { ref: "124", title: "Analyste IA", company: "Maison", place: "Montrouge" };
  await reads("talentsoft", detail("Date de parution"), undefined, [{ ...facts, postedAt: "01/09/2026" }]);
  await reads("talentsoft", detail("Date de mise à jour"), undefined, [{ ...facts, postedAt: null }]);
});

test("talentsoft feed: whatever the form of the reference, it comes off the title when the address bears it", () =>
  reads(
    "talentsoft",
    `<rss version="2.0"><channel><title>Export RSS des offres</title><item><title>REC-2026-AB - Cheffe de projet IA</title><link>https://maison.talent-soft.com/r/15918/502/1036?reference=REC-2026-AB</link><category>CDI</category>
     <description>&lt;b&gt;Lieu : &lt;/b&gt;Rennes&lt;br/&gt;</description><pubDate>Wed, 04 Nov 2026 15:10:39 Z</pubDate></item></channel></rss>`,
    undefined,
    [
      {
        ref: "15918",
        title: "Cheffe de projet IA",
        place: "Rennes",
        contract: "CDI",
        postedAt: "Wed, 04 Nov 2026 15:10:39 Z",
      },
    ],
  ));

import { test } from "node:test";
import { reads } from "./page.ts";

const LINKEDIN = "https://www.linkedin.com/jobs/view/4400000001";

test("linkedin: a card without its urn is known by its link; a card without a link is nobody's", () =>
  reads(
    "linkedin",
    `<li><div class="base-card job-search-card"><a class="base-card__full-link" href="https://fr.linkedin.com/jobs/view/cheffe-de-projet-ia-chez-maison-4400000001?refId=x&amp;trackingId=y"><span class="sr-only">Cheffe de projet IA</span></a>
     <h3 class="base-search-card__title">Cheffe de projet IA</h3><h4 class="base-search-card__subtitle"><a href="#">Maison</a></h4><span class="job-search-card__location">Paris</span><time datetime="2026-11-18">il y a 2 jours</time></div></li>
     <li><div class="base-card"><h3 class="base-search-card__title">Sans lien</h3></div></li>`,
    "https://www.linkedin.com/jobs-guest/jobs/api/seeMoreJobPostings/search?keywords=ia",
    [
      {
        ref: "4400000001",
        title: "Cheffe de projet IA",
        company: "Maison",
        place: "Paris",
        postedAt: "2026-11-18",
        url: LINKEDIN,
      },
    ],
  ));

test("linkedin: a page without its place says it in its title; a fragment without its address is still an offer", async () => {
  const page = (title: string, head = "") =>
    `<html><head><title>${title}</title>${head}</head><h1 class="top-card-layout__title">Cheffe de projet IA (H/F)</h1><a class="topcard__org-name-link">Maison</a></html>`;
  const link = `<link rel="canonical" href="${LINKEDIN}">`;
  const facts = { ref: "4400000001", title: "Cheffe de projet IA (H/F)", company: "Maison", url: LINKEDIN };
  for (const [title, place] of [
    ["Maison hiring Cheffe de projet IA (H/F) in Paris, France | LinkedIn", "Paris, France"],
    ["Maison recrute pour des postes de Cheffe de projet IA (H/F) (Lyon, France) | LinkedIn", "Lyon, France"],
    ["Cheffe de projet IA (H/F) | LinkedIn", null],
    ["Autre chose in Paris", null],
  ] as const)
    await reads("linkedin", page(title, link), undefined, [{ ...facts, place }]);
  const fragment = `<section><h1 class="top-card-layout__title">Cheffe de projet IA</h1><span class="topcard__flavor">Maison</span><span class="topcard__flavor topcard__flavor--bullet">Lille</span></section>`;
  await reads("linkedin", fragment, undefined, [
    { title: "Cheffe de projet IA", company: "Maison", place: "Lille", url: null, postedAt: null },
  ]);
});

test("linkedin: the page that a signed-in person saves, with its list and the open offer", () =>
  reads(
    "linkedin",
    `<!-- saved from url=(0070)https://www.linkedin.com/jobs/search/?currentJobId=4400000001 --><html>
     <li data-occludable-job-id="4400000001"><div data-job-id="4400000001" class="job-card-container"><a href="/jobs/view/4400000001/?eBP=x" aria-label="Cheffe de projet IA avec vérification"><span aria-hidden="true"><strong>Cheffe de projet IA</strong></span><span class="visually-hidden">Cheffe de projet IA avec vérification</span></a>
     <div class="artdeco-entity-lockup__subtitle">Maison</div><div class="artdeco-entity-lockup__caption">Paris (Hybride)</div><time datetime="2026-11-18">il y a 2 jours</time></div></li>
     <li data-occludable-job-id="4400000002"><a href="/jobs/view/4400000002/">Analyste</a><div class="artdeco-entity-lockup__caption">Lyon (Sur site)</div></li>
     <div class="job-details-jobs-unified-top-card__company-name">Maison</div><div class="job-details-jobs-unified-top-card__job-title"><h1><a href="/jobs/view/4400000001/">Cheffe de projet IA</a></h1></div>
     <div class="job-details-jobs-unified-top-card__primary-description-container">Paris, France · il y a 2 jours · 12 candidats</div><div id="job-details"><p>Vous pilotez.</p></div></html>`,
    undefined,
    [
      {
        ref: "4400000001",
        title: "Cheffe de projet IA",
        company: "Maison",
        place: "Paris, France",
        postedAt: "2026-11-18",
        description: "<p>Vous pilotez.</p>",
        url: LINKEDIN,
      },
      { ref: "4400000002", title: "Analyste", company: null, place: "Lyon", remote: "Sur site", postedAt: null },
    ],
  ));

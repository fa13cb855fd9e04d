/** A loopback site of invented job pages for the benches: `npm run bench:site` prints its address and serves until killed. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

const WORDS =
  "pilotage projet intelligence artificielle données équipe métier déploiement usage client produit cadrage agile atelier solution qualité budget planning conduite changement formation modèle plateforme gouvernance feuille route".split(
    " ",
  );
const PAGES = 200;

/** The same pages at every start: a small linear congruential generator stands in for chance. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const sentence = (random: () => number, length: number): string =>
  Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ");

/** About 150 kB, as real offer pages are: a JSON-LD block, then the furniture of a site. */
function jobPage(n: number): string {
  const random = chance(n + 1);
  const posting = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: `Chef de projet IA ${n} (H/F)`,
    identifier: { "@type": "PropertyValue", name: "ref", value: `R-${n}` },
    description: `<p>${sentence(random, 400)}</p>`,
    datePosted: "2026-11-02",
    validThrough: "2027-01-31",
    employmentType: "FULL_TIME",
    hiringOrganization: { "@type": "Organization", name: `Maison ${n % 40}` },
    jobLocation: {
      "@type": "Place",
      address: { "@type": "PostalAddress", addressLocality: "Lyon", postalCode: "69003", addressCountry: "FR" },
    },
  };
  const cards = Array.from(
    { length: 220 },
    (_, i) =>
      `<article class="card"><a href="/offre/${n}-${i}"><h3>${sentence(random, 6)}</h3></a><p>${sentence(random, 30)}</p><ul><li>CDI</li><li>Lyon</li></ul></article>`,
  ).join("\n");
  const state = JSON.stringify({
    props: { items: Array.from({ length: 120 }, (_, i) => ({ id: i, text: sentence(random, 20) })) },
  });
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Chef de projet IA ${n}</title><link rel="canonical" href="/page/${n}"><script type="application/ld+json">${JSON.stringify(posting)}</script></head><body><nav>${sentence(random, 40)}</nav><main><h1>Chef de projet IA ${n} (H/F)</h1><div class="description">${sentence(random, 400)}</div>${cards}</main><script id="__NEXT_DATA__" type="application/json">${state}</script></body></html>`;
}

function startSite(): Promise<{ url: string; bytes: number; close(): void }> {
  const pages = Array.from({ length: PAGES }, (_, n) => jobPage(n));
  const bodies = pages.map((page) => gzipSync(page));
  const server = createServer((request, response) => {
    if (request.url === "/robots.txt") return void response.writeHead(404).end();
    const n = Number(/\d+/.exec(request.url ?? "")?.[0] ?? 0) % PAGES;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" });
    response.end(bodies[n]);
  });
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () =>
      resolve({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        bytes: Math.round(pages.reduce((sum, page) => sum + page.length, 0) / PAGES),
        close: () => void server.close(),
      }),
    ),
  );
}

if (process.argv[1]?.endsWith("site.ts")) {
  const site = await startSite();
  console.log(JSON.stringify({ url: site.url, bytes: site.bytes }));
}

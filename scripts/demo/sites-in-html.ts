import { town } from "./cities.ts";
import type { Round } from "./job.ts";
import { jobPosting } from "./job-posting.ts";
import { onSite, type Posting, slugOf } from "./postings.ts";
import type { Site } from "./record.ts";
import { asHtml, html, titlesOf, wordsOf } from "./text.ts";

// Talentsoft

const ORSENNE = "https://orsenne-recrute.talent-soft.com";
const talentsoftUrl = (one: Posting): string =>
  `${ORSENNE}/Pages/Offre/detailoffre.aspx?idOffre=${40_000 + one.number}&idOrigine=502&LCID=1036`;

export const talentsoft: Site = (request, round) => {
  const all = onSite("orsenne", round);
  if (request.url.includes("offerRss")) return { type: "application/rss+xml", body: talentsoftFeed(all) };
  const one = all.find((posting) => request.url.includes(`idOffre=${40_000 + posting.number}&`));
  if (!one) return null;
  return { type: "text/html", body: talentsoftPage(one, round) };
};

function talentsoftFeed(all: Posting[]): string {
  const items = all.map((one) => {
    const said = `<b>Contrat : </b>${html(one.contract)}<br /><b>Ville : </b>${html(town(one.place))}<br /><b>Pays : </b>France`;
    return `<item><link>${html(talentsoftUrl(one))}</link><category>${html(one.contract)}</category><title>2026-${40_000 + one.number} - ${html(one.title)}</title><description>${html(said)}</description><pubDate>${new Date(`${one.day}T08:00:00Z`).toUTCString()}</pubDate></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Export RSS des offres</title>\n${items.join("\n")}\n</channel></rss>`;
}

function talentsoftPage(one: Posting, round: Round): string {
  const words = wordsOf(one, round);
  const titles = titlesOf(words);
  const list = (lines: string[]) => `<ul>${lines.map((line) => `<li>${html(line)}</li>`).join("")}</ul>`;
  const [year, month, day] = one.day.split("-");
  const place = `${one.place.postal} ${town(one.place).toUpperCase()}`;
  return `<!doctype html><html lang="fr"><head><title>${html(one.employer.name)} - ${html(one.title)}</title>
<meta name="Description" content="Offre d'emploi ${html(one.employer.name)} - Siège de '${html(one.title)}'. Lieu : ${place}. Date : ${day}/${month}/${year}. Ref : 2026-${40_000 + one.number}." /></head><body>
<h1 class="ts-offer-page__title">${html(one.title)}</h1>
<p id="fldjobdescription_jobtitle">${html(one.title)}</p><p id="fldjobdescription_contract">${html(one.contract)}</p>
<div id="fldjobdescription_description1"><p>${html(words.about)}</p><p>${html(words.intro)}</p></div>
<div id="fldjobdescription_longtext1"><h3>${titles.missions}</h3>${list(words.missions)}</div>
<div id="fldjobdescription_longtext2"><h3>${titles.profile}</h3>${list(words.profile)}</div>
<div id="fldjobdescription_description2"><h3>${titles.conditions}</h3>${list(words.conditions)}</div>
<p id="fldlocation_location_geographicalareacollection">Europe, France, ${html(one.place.region)}</p><p id="fldlocation_joblocation">${place}</p>
</body></html>`;
}

// SuccessFactors: sitemap and microdata, each page asked at every round

const FERROLYS = "https://emplois.ferrolys.example";
const successfactorsUrl = (one: Posting): string =>
  `${FERROLYS}/job/${slugOf(`${town(one.place)} ${one.title}`)}/${1_200_100_000 + one.number}/`;

export const successfactors: Site = (request, round) => {
  const all = onSite("ferrolys", round);
  if (request.url.endsWith("/sitemap.xml")) return { type: "application/xml", body: sitemapOf(all, successfactorsUrl) };
  const one = all.find((posting) => request.url === successfactorsUrl(posting));
  if (!one) return null;
  if (round === 3 && one.goneIn3)
    return { status: 410, type: "text/html", body: "<h1>Cette offre n'est plus disponible</h1>" };
  const posted = new Date(`${one.day}T02:00:00Z`).toUTCString();
  return {
    type: "text/html",
    body: `<!doctype html><html lang="fr"><head><title>${html(one.title)}</title><link rel="canonical" href="${request.url}"></head><body><div class="jobDisplay">
<span itemprop="title" data-careersite-propertyid="title">${html(one.title)}</span>
<span itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><meta itemprop="streetAddress" content="${town(one.place)}, FR, ${one.place.postal}"></span></span>
<meta itemprop="datePosted" content="${posted}"><meta itemprop="hiringOrganization" content="${html(one.employer.name)}">
<div itemprop="description" data-careersite-propertyid="description">${asHtml(wordsOf(one, round))}</div></div></body></html>`,
  };
};

function sitemapOf(all: readonly Posting[], urlOf: (one: Posting) => string): string {
  const urls = all.map((one) => `<url><loc>${urlOf(one)}</loc><lastmod>${one.day}</lastmod></url>`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>`;
}

// Own sites, marked up for search engines

export function marked(host: string, at: "tramontane" | "numeria", maintenanceIn3 = false): Site {
  const home = `https://${host}`;
  const urlOf = (one: Posting) => `${home}/offres/${slugOf(one.title)}-${one.number}`;
  return (request, round) => {
    if (maintenanceIn3 && round === 3)
      return {
        type: "text/html",
        body: '<html lang="fr"><head><title>Maintenance</title></head><body><h1>Notre site fait peau neuve</h1><p>Merci de revenir dans quelques jours.</p></body></html>',
      };
    const all = onSite(at, round);
    if (request.url.endsWith("/sitemap.xml")) return { type: "application/xml", body: sitemapOf(all, urlOf) };
    const one = all.find((posting) => request.url === urlOf(posting));
    return one ? { type: "text/html", body: markedPage(one, round) } : null;
  };
}

function markedPage(one: Posting, round: Round): string {
  const data = JSON.stringify(jobPosting(one, round, `${one.at.toUpperCase().slice(0, 3)}-${one.number}`)).replace(
    /</g,
    "\\u003c",
  );
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${html(one.title)} | ${html(one.employer.name)}</title>
<script type="application/ld+json">${data}</script></head>
<body><h1>${html(one.title)}</h1><p>${html(one.places.map(town).join(", "))} – ${html(one.contract)}</p></body></html>`;
}

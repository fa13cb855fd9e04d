import type { EmployerRow } from "../../scrapers/source.ts";
import { town } from "./cities.ts";
import type { Round } from "./jobs.ts";
import { onSite, type Posting, slugOf, uuidOf } from "./postings.ts";
import type { Answer, Site } from "./record.ts";
import { asHtml, html, titlesOf, wordsOf } from "./text.ts";

/** An invented employer on a real vendor's platform, and what its site answers. */
export interface DemoEmployer {
  row: EmployerRow;
  site: Site;
  /** Its robots.txt; absent: nothing was recorded of it. */
  robots?: string;
}

const json = (value: unknown): Answer => ({ body: JSON.stringify(value) });

// Workday

const LUMEN = "https://atelierlumen.wd3.myworkdayjobs.com";
const FRANCE = "54c5b6971ffb4bf0b116fe7651ec789a";

const workdayRef = (one: Posting): string => `JR-${10_000 + one.number}`;
const workdayPath = (one: Posting): string => `/job/${slugOf(town(one.place))}/${slugOf(one.title)}_${workdayRef(one)}`;

const workday: Site = (request, round) => {
  const all = onSite("lumen", round);
  if (request.url.endsWith("/jobs")) {
    const { appliedFacets } = JSON.parse(request.body ?? "{}") as { appliedFacets: object };
    const isFrance = Object.keys(appliedFacets).length > 0;
    return json(workdayList(isFrance ? all : all.slice(0, 3), isFrance ? all.length : all.length + 9, all.length));
  }
  const one = all.find((posting) => request.url.endsWith(workdayPath(posting)));
  return one ? json(workdayDetail(one, round)) : null;
};

function workdayList(rows: Posting[], total: number, french: number): object {
  const values = [
    { descriptor: "Belgium", id: "a04ea128f43a42e59b1e6a19e8f0b374", count: 9 },
    { descriptor: "France", id: FRANCE, count: french },
  ];
  return {
    total,
    jobPostings: rows.map((one) => ({
      title: one.title,
      externalPath: workdayPath(one),
      locationsText: town(one.place),
      postedOn: "Posted 5 Days Ago",
      bulletFields: [workdayRef(one), one.contract],
    })),
    facets: [
      {
        facetParameter: "locationMainGroup",
        values: [{ facetParameter: "locationCountry", descriptor: "Country", values }],
      },
    ],
    userAuthenticated: false,
  };
}

function workdayDetail(one: Posting, round: Round): object {
  const country = { descriptor: "France", id: FRANCE, alpha2Code: "FR" };
  return {
    jobPostingInfo: {
      id: uuidOf(one).replaceAll("-", ""),
      title: one.title,
      jobDescription: asHtml(wordsOf(one, round)),
      location: town(one.place),
      startDate: one.day,
      timeType: "Full time",
      jobReqId: workdayRef(one),
      jobPostingId: workdayPath(one).split("/").at(-1),
      jobPostingSiteId: "Carrieres",
      country,
      canApply: true,
      posted: true,
      jobRequisitionLocation: { descriptor: town(one.place), country },
      externalUrl: `${LUMEN}/Carrieres${workdayPath(one)}`,
    },
    hiringOrganization: { name: one.employer.name, url: "" },
    similarJobs: [],
    userAuthenticated: false,
  };
}

// Greenhouse

const greenhouse =
  (board: string, at: "nefro" | "sablier", unseen = 0): Site =>
  (_, round) => {
    const all = onSite(at, round);
    return json({
      jobs: all.map((one) => greenhouseJob(board, one, round)),
      meta: { total: all.length + unseen },
    });
  };

function greenhouseJob(board: string, one: Posting, round: Round): object {
  const id = 4_900_000_000 + one.number;
  return {
    absolute_url: `https://job-boards.greenhouse.io/${board}/jobs/${id}`,
    data_compliance: [],
    internal_job_id: id + 3,
    location: { name: `${town(one.place)}, France` },
    metadata: [{ id: 1, name: "Type de contrat", value: one.contract, value_type: "single_select" }],
    id,
    updated_at: `${one.day}T11:30:00+01:00`,
    requisition_id: `NR-${one.number}`,
    title: one.title,
    company_name: one.employer.name,
    first_published: `${one.day}T09:00:00+01:00`,
    language: one.theme === "english" ? "en" : "fr",
    content: html(asHtml(wordsOf(one, round))),
    departments: [{ id: 5, name: "Projets" }],
    offices: [{ id: 6, name: town(one.place), location: `${town(one.place)}, France` }],
  };
}

// Lever

const lever: Site = (_, round) =>
  json(
    onSite("mirabelle", round).map((one) => {
      const words = wordsOf(one, round);
      const hostedUrl = `https://jobs.lever.co/mirabelle-sante/${uuidOf(one)}`;
      const items = (lines: string[]) => lines.map((line) => `<li>${html(line)}</li>`).join("");
      return {
        id: uuidOf(one),
        text: one.title,
        categories: {
          commitment: one.contract,
          department: "Mutuelle",
          location: town(one.place),
          team: "Numérique",
          allLocations: [town(one.place)],
        },
        createdAt: Date.parse(`${one.day}T09:00:00Z`),
        country: "FR",
        workplaceType: "unspecified",
        description: `<div>${html(words.about)}</div><div>${html(words.intro)}</div>`,
        lists: [
          { text: titlesOf(words).missions, content: items(words.missions) },
          { text: titlesOf(words).profile, content: items(words.profile) },
        ],
        additional: `<div>${words.conditions.map(html).join("<br>")}</div>`,
        hostedUrl,
        applyUrl: `${hostedUrl}/apply`,
      };
    }),
  );

// Talentsoft

const ORSENNE = "https://orsenne-recrute.talent-soft.com";
const talentsoftUrl = (one: Posting): string =>
  `${ORSENNE}/Pages/Offre/detailoffre.aspx?idOffre=${40_000 + one.number}&idOrigine=502&LCID=1036`;

const talentsoft: Site = (request, round) => {
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

// Teamtailor

const teamtailor: Site = (_, round) =>
  json({
    version: "https://jsonfeed.org/version/1.1",
    title: "Kaolin Studio",
    home_page_url: "https://kaolinstudio.teamtailor.com/jobs",
    feed_url: "https://kaolinstudio.teamtailor.com/jobs.json",
    items: onSite("kaolin", round).map((one) => ({
      id: uuidOf(one),
      title: one.title,
      url: `https://kaolinstudio.teamtailor.com/jobs/${7_200_000 + one.number}-${slugOf(one.title)}`,
      content_html: asHtml(wordsOf(one, round)),
      date_published: `${one.day}T10:15:00+01:00`,
      _jobposting: jobPosting(one, round, 7_200_000 + one.number),
    })),
  });

const EMPLOYMENT: readonly [RegExp, string][] = [
  [/^Stage/, "INTERN"],
  [/^Freelance/, "CONTRACTOR"],
  [/^(CDD|Alternance)/, "TEMPORARY"],
];

/** schema.org/JobPosting, as sites write it for search engines. */
function jobPosting(one: Posting, round: Round, identifier: string | number): object {
  return {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: one.title,
    description: asHtml(wordsOf(one, round)),
    identifier: { "@type": "PropertyValue", name: one.employer.name, value: identifier },
    datePosted: `${one.day}T09:00:00+01:00`,
    ...(one.validThrough ? { validThrough: `${one.validThrough}T23:59:00+01:00` } : {}),
    employmentType: EMPLOYMENT.find(([sign]) => sign.test(one.contract))?.[1] ?? "FULL_TIME",
    hiringOrganization: { "@type": "Organization", name: one.employer.name },
    jobLocation: one.places.map((place) => ({
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        addressLocality: town(place),
        postalCode: place.postal,
        addressRegion: place.region,
        addressCountry: "FR",
      },
    })),
  };
}

// Recruitee

const recruitee: Site = (_, round) =>
  json({ offers: onSite("vaubrun", round).map((one) => recruiteeOffer(one, round)) });

const RECRUITEE_TYPES: readonly [RegExp, string][] = [
  [/^CDI/, "fulltime_permanent"],
  [/^CDD/, "fulltime_fixed_term"],
  [/^Stage/, "internship"],
];

function recruiteeOffer(one: Posting, round: Round): object {
  const careers_url = `https://vaubrun.recruitee.com/o/${slugOf(one.title)}-${one.number}`;
  const where = { city: town(one.place), country: "France", country_code: "FR", postal_code: one.place.postal };
  return {
    id: 1_700_000 + one.number,
    title: one.title,
    slug: slugOf(one.title),
    status: "published",
    careers_url,
    careers_apply_url: `${careers_url}/c/new`,
    employment_type_code: RECRUITEE_TYPES.find(([sign]) => sign.test(one.contract))?.[1] ?? null,
    hybrid: /télétravail/i.test(one.tele ?? "") && !/sans/.test(one.tele ?? ""),
    remote: false,
    ...where,
    state_name: one.place.region,
    locations: [{ id: one.number, name: town(one.place), state: one.place.region, ...where }],
    company_name: one.employer.name,
    description: asHtml(wordsOf(one, round)),
    requirements: "",
    published_at: `${one.day} 09:20:00 UTC`,
    close_at: null,
  };
}

// SuccessFactors: sitemap and microdata, each page asked at every round

const FERROLYS = "https://emplois.ferrolys.example";
const successfactorsUrl = (one: Posting): string =>
  `${FERROLYS}/job/${slugOf(`${town(one.place)} ${one.title}`)}/${1_200_100_000 + one.number}/`;

const successfactors: Site = (request, round) => {
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

function marked(host: string, at: "tramontane" | "numeria", maintenanceIn3 = false): Site {
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

const EVERYONE = "User-agent: *\nDisallow: /admin\n";
const CHECKED = "2026-11-20";

const row = (name: string, title: string, platform: string, parameters: Record<string, string>): EmployerRow => ({
  name,
  title,
  platform,
  parameters,
  why: "employeur inventé de la démonstration",
  checked: CHECKED,
});

export const demoEmployers: readonly DemoEmployer[] = [
  {
    row: row("atelier-lumen", "Atelier Lumen", "workday", { tenant: "atelierlumen", wd: "wd3", site: "Carrieres" }),
    site: workday,
    robots: EVERYONE,
  },
  {
    row: row("nefrobotique", "Néfrobotique", "greenhouse", { board: "nefrobotique" }),
    site: greenhouse("nefrobotique", "nefro"),
  },
  {
    row: row("sablier-retail", "Sablier Retail", "greenhouse", { board: "sablierretail" }),
    site: greenhouse("sablierretail", "sablier", 4),
  },
  { row: row("mirabelle-sante", "Mirabelle Santé", "lever", { site: "mirabelle-sante" }), site: lever },
  {
    row: row("banque-orsenne", "Banque Orsenne", "talentsoft", { host: "orsenne-recrute.talent-soft.com" }),
    site: talentsoft,
    robots: EVERYONE,
  },
  {
    row: row("kaolin-studio", "Kaolin Studio", "teamtailor", { host: "kaolinstudio.teamtailor.com" }),
    site: teamtailor,
    robots: EVERYONE,
  },
  { row: row("vaubrun-energies", "Vaubrun Énergies", "recruitee", { host: "vaubrun.recruitee.com" }), site: recruitee },
  {
    row: row("petit-phare", "Petit Phare", "recruitee", { host: "petitphare.recruitee.com" }),
    site: () => json({ offers: [] }),
  },
  {
    row: row("groupe-tramontane", "Groupe Tramontane", "schema-org", {
      start: "https://emploi.tramontane.example/sitemap.xml",
      pattern: "/offres/",
    }),
    site: marked("emploi.tramontane.example", "tramontane"),
    robots:
      "User-agent: *\nCrawl-delay: 5\nDisallow: /candidature/\nSitemap: https://emploi.tramontane.example/sitemap.xml\n",
  },
  {
    row: row("numeria", "Établissement public Numéria", "schema-org", {
      start: "https://recrutement.numeria.example/sitemap.xml",
      pattern: "/offres/",
    }),
    site: marked("recrutement.numeria.example", "numeria", true),
    robots: EVERYONE,
  },
  {
    row: row("ferrolys", "Ferrolys", "successfactors", { host: "emplois.ferrolys.example", feed: "sitemap.xml" }),
    site: successfactors,
    robots: EVERYONE,
  },
  {
    row: row("quartz-mutuelle", "Quartz Mutuelle", "smartrecruiters", { company: "QuartzMutuelle" }),
    site: () => null,
    robots: "User-agent: *\nDisallow: /\n",
  },
];

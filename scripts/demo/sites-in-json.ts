import { town } from "./cities.ts";
import type { Round } from "./job.ts";
import { jobPosting } from "./job-posting.ts";
import { onSite, type Posting, slugOf, uuidOf } from "./postings.ts";
import type { Answer, Site } from "./record.ts";
import { asHtml, html, titlesOf, wordsOf } from "./text.ts";

/** Invented employers on vendors that answer in JSON. */
export const json = (value: unknown): Answer => ({ body: JSON.stringify(value) });

// Workday

const LUMEN = "https://atelierlumen.wd3.myworkdayjobs.com";
const FRANCE = "54c5b6971ffb4bf0b116fe7651ec789a";

const workdayRef = (one: Posting): string => `JR-${10_000 + one.number}`;
const workdayPath = (one: Posting): string => `/job/${slugOf(town(one.place))}/${slugOf(one.title)}_${workdayRef(one)}`;

export const workday: Site = (request, round) => {
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

export const greenhouse =
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

export const lever: Site = (_, round) =>
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

// Teamtailor

export const teamtailor: Site = (_, round) =>
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

// Recruitee

export const recruitee: Site = (_, round) =>
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

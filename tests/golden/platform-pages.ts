import type { RawOffer } from "../../offer/raw-offer.ts";

export type Facts = Pick<RawOffer, "title"> & Partial<RawOffer>;
interface Case {
  platform: string;
  file: string;
  url?: string;
  /** Number of offers. */
  count: number;
  /** What the first offer says; `last`: the last one. */
  first?: Facts;
  last?: Facts;
}

/** Real pages of ../shared: what a person reads on them. */
export const CASES: Case[] = [
  {
    platform: "workday",
    file: "workday/airbus-list-full.json",
    url: "https://ag.wd3.myworkdayjobs.com/wday/cxs/ag/Airbus/jobs",
    count: 4,
    first: {
      title: "Navigation Systems Engineer (d/f/m)",
      ref: "JR10415718",
      place: "Manching",
      postedAt: "Posted 19 Days Ago",
      url: "https://ag.wd3.myworkdayjobs.com/Airbus/job/Manching/Navigation-Systems-Engineer--d-f-m-_JR10415718",
    },
    last: {
      title: "In Support Service Engineer - Radio Navigation",
      place: null,
      contract: "Permanent Contract / CDI / Unbefristet / Contrato indefinido",
    },
  },
  {
    platform: "workday",
    file: "workday/careerkit-salesforce-list-trimmed.json",
    count: 2,
    first: {
      title: "Solution Architect / Senior Solution Architect - PubSec - SLED/NGO",
      place: null,
      url: null,
      ref: "JR354232",
    },
  },
  {
    platform: "workday",
    file: "workday/nvidia-detail-eu-job-feeds.json",
    count: 1,
    first: {
      title: "Practical Hardware Electronics Test Engineer",
      company: "IL00 Mellanox Technologies, Ltd.",
      place: "Israel, Yokneam",
      country: "IL",
      postedAt: "2026-08-02",
      url: "https://nvidia.wd5.myworkdayjobs.com/NVIDIAExternalCareerSite/job/Israel-Yokneam/Practical-Hardware-Electronics-Test-Engineer_JR2021705",
    },
  },
  { platform: "workday", file: "workday/compgraph-workday_search_empty.json", count: 0 },
  {
    platform: "greenhouse",
    file: "greenhouse/careerkit-greenhouse.json",
    count: 2,
    first: {
      title: "Customer Data Scientist - Experimentation",
      company: "Amplitude",
      place: "London, UK",
      postedAt: "2026-07-16T11:55:32-04:00",
      url: "https://job-boards.greenhouse.io/amplitude/jobs/8636903002",
    },
  },
  {
    platform: "lever",
    file: "lever/careerkit-lever.json",
    count: 2,
    first: {
      title: "(1099 Contract) Nonprofit Salesforce Consultant: Enterprise Project Manager",
      place: "Chicago, IL",
      contract: "Contract",
      remote: "remote",
      postedAt: "2025-11-27T01:02:41.939Z",
      url: "https://jobs.lever.co/idealistconsulting/a24ec4e5-5caa-473d-abd4-b71f09a8167b",
    },
  },
  {
    platform: "ashby",
    file: "ashby/careerkit-ashby.json",
    count: 2,
    last: {
      title: "Senior Site Reliability Engineer",
      place: "Toronto, Ontario",
      remote: "Hybrid",
      salaryMin: 102800,
      salaryCurrency: "CAD",
      postedAt: "2026-07-08T19:48:19.767+00:00",
      url: "https://jobs.ashbyhq.com/HighlightTA/fc2f1f85-46a0-4a31-b165-683e39c07c04",
    },
  },
  {
    platform: "smartrecruiters",
    file: "smartrecruiters/hmgroup-posting-listitem.json",
    count: 1,
    first: {
      title: "Part Time Sales Advisor (Aman Central, Kedah)",
      company: "H&M Group",
      place: "Alor Setar, Kedah, Malaysia",
      postedAt: "2026-09-06T02:59:57.551Z",
      url: "https://jobs.smartrecruiters.com/HMGroup/744000147675219",
      contract: null,
    },
  },
  {
    platform: "recruitee",
    file: "recruitee/careerkit-recruitee.json",
    count: 2,
    first: {
      title: "(Senior) Financial Accountant (f/m/d) - Berlin/Brandenburg Region, Germany",
      company: "Acme",
      postedAt: "2026-08-05T10:10:39Z",
      remote: "hybrid",
      url: "https://jobs.acme.com/o/senior-financial-accountant-fmd-berlinbrandenburg-region-germany",
    },
  },
  {
    platform: "recruitee",
    file: "recruitee/hirly-offers-dates-utc.json",
    count: 1,
    first: {
      title: "Ingénieur plateforme",
      company: "Vault-Tec",
      place: "Paris, France",
      postedAt: "2026-07-21T10:11:12Z",
    },
  },
  {
    platform: "workable",
    file: "workable/careerkit-zaelab-widget.json",
    count: 1,
    first: {
      title: "Business Analyst - Spanish Speaking",
      company: "Zaelab",
      places: ["Spain", "Portugal"],
      postedAt: "2026-08-05",
      url: "https://apply.workable.com/j/DD136DD7E7",
    },
  },
  {
    platform: "teamtailor",
    file: "teamtailor/careerkit-teamtailor-jobs.json",
    count: 2,
    first: {
      title: "Account Executive - Italy (Madrid based)",
      company: "Teamtailor",
      place: "Madrid",
      country: "ES",
      postedAt: "2026-02-04T09:26:20+01:00",
      url: "https://career.teamtailor.com/jobs/7167985-account-executive-italy-madrid-based",
    },
  },
  {
    platform: "teamtailor",
    file: "teamtailor/upcloud-jobs.rss",
    count: 2,
    first: {
      title: "Business Intelligence Analyst",
      company: "UpCloud",
      place: "Helsinki, Finland",
      remote: "hybrid",
      postedAt: "Fri, 04 Sep 2026 14:50:13 +0300",
    },
  },
  {
    platform: "teamtailor",
    file: "teamtailor/hirly-listing-shape.html",
    url: "https://acme.teamtailor.com/jobs",
    count: 2,
    last: { title: "Legal Counsel", place: "Stockholm", url: "https://acme.teamtailor.com/jobs/7952282-legal-counsel" },
  },
  {
    platform: "personio",
    file: "personio/careerkit-personio.xml",
    url: "https://acme.jobs.personio.de/xml",
    count: 1,
    first: {
      title: "Staff Software Engineer, Data Platform",
      company: "Acme SE & Co. KG",
      places: ["Munich", "Berlin"],
      url: "https://acme.jobs.personio.de/job/1834171",
    },
  },
  {
    platform: "personio",
    file: "personio/trouveur-personio.xml",
    count: 2,
    last: { title: "Praktikum Logistik", url: null, ref: "99" },
  },
  {
    platform: "eightfold",
    file: "eightfold/kering-pcsx-search.json",
    url: "https://careers.kering.com/api/pcsx/search?domain=kering.com&start=0",
    count: 3,
    last: {
      title: "SAINT LAURENT - WW Editorial Content Manager",
      place: "Paris, France",
      country: "FR",
    },
  },
  {
    platform: "eightfold",
    file: "eightfold/kering-pcsx-position_details-EXCERPT.json",
    count: 1,
    first: {
      title: "BOTTEGA VENETA Store Manager (m/f/d) Vienna",
      company: "Bottega Veneta",
      contract: "Regular",
      postedAt: "2026-09-03T00:00:00.000Z",
      url: "https://careers.kering.com/careers/job/563705892727529",
    },
  },
  { platform: "oracle", file: "oracle/empty-site-with-facets.json", count: 0 },
  {
    platform: "oracle",
    file: "oracle/careerkit-oracle_orc-list.json",
    count: 2,
    first: {
      title: "Bridge Inspector",
      place: "PERTH, WESTERN AUSTRALIA, Australia",
      postedAt: "2026-08-07",
      url: null,
    },
  },
  {
    platform: "breezy",
    file: "breezy/jobpoller-breezy.json",
    count: 2,
    first: {
      title: "Employee #12",
      company: "MS Breezy Trial",
      postedAt: "2024-02-15T14:37:22.684Z",
      salary: "$0.05 – $0.06 / hour",
    },
  },
  {
    platform: "bamboohr",
    file: "bamboohr/careerkit-careers-list.json",
    count: 2,
    first: {
      title: "Nurse Paralegal",
      place: "Fort Lauderdale, Florida",
      remote: "onsite",
      contract: null,
      workingTime: "Full Time",
    },
  },
  {
    platform: "taleez",
    file: "taleez/biribin-rt-careez-trimmed.json",
    count: 1,
    first: {
      title: "Chargé de mission communication H/F",
      company: "Réseau Talents",
      contract: "CDI",
      url: "https://taleez.com/apply/charge-de-mission-communication-h-f-paris-reseau-talents-cdi",
    },
  },
  {
    platform: "digitalrecruiters",
    file: "digitalrecruiters/biribin-cegid-job-ads-trimmed.json",
    count: 2,
    first: { title: "Developer Backend Laravel - M/H/NB", place: "Manresa" },
    last: {
      title: "Partner Developer - F/M/NB",
      url: "https://jobs.cegid.com/fr/annonce/4480603/132544973-partner-developer-fmnb-4715-213-braga",
    },
  },
  {
    platform: "flatchr",
    file: "flatchr/flatchr-docs-company-flatchr.json",
    count: 2,
    first: {
      title: "Account Executive SaaS H/F",
      company: "Flatchr",
      place: "Paris",
      salaryMin: undefined,
      contract: "CDI",
    },
    last: { title: "Account Executive Small Business", remote: "télétravail" },
  },
  {
    platform: "flatchr",
    file: "flatchr/biribin-next-data-page-trimmed.html",
    count: 1,
    first: { title: "Account executive _ HrTech", company: "Flatchr", place: "Boulogne-Billancourt" },
  },
  {
    platform: "talentsoft",
    file: "safran/talentsoft-list-real.html",
    url: "https://careers.safran-group.com/offre-de-emploi/liste-toutes-offres.aspx?page=1",
    count: 4,
    first: {
      title: "Ingénieur Système Centrales de Navigation Export F/H",
      place: "21 avenue du Gros Chêne 95610 ERAGNY-SUR-OISE",
      contract: "CDI",
      postedAt: "09/08/2026",
      url: "https://careers.safran-group.com/offre-de-emploi/emploi-ingenieur-systeme-centrales-de-navigation-export-f-h_169430.aspx",
    },
  },
  {
    platform: "talentsoft",
    file: "safran/talentsoft-detail-trimmed-jobverify.html",
    count: 1,
    first: {
      title: "Bid Manager F/H",
      company: "Safran Data Systems SAS",
      place: "AERODROME D'ARCACHON VILLEMARIE 33260 LA TESTE DE BUCH",
      country: "France",
      contract: "CDI",
      postedAt: "14/08/2026",
    },
  },
  {
    platform: "talentsoft",
    file: "talentsoft/offerRss-REBUILT-from-cvmatchr-tests.xml",
    count: 4,
    first: {
      title: "Chargé de Développement CAO",
      place: "SOCHAUX",
      contract: "CDI",
      postedAt: "Fri, 21 Aug 2026 07:39:24 Z",
    },
    last: { title: "Chef de projet 2026 - phase 2", place: null, postedAt: null },
  },
  {
    platform: "successfactors",
    file: "successfactors/sephora-sitemap-googlebase-rss.xml",
    count: 5,
    first: {
      title: "Specialist - Firenze S. Maria Novella",
      company: "Sephora",
      place: "Firenze, IT",
      url: "https://jobs.sephora.com/Italy/job/Firenze-Specialist-Firenze-S_-Maria-Novella/1161678155/",
    },
  },
  {
    platform: "successfactors",
    file: "successfactors/sephora-france-1354866455-EXCERPT.html",
    url: "https://jobs.sephora.com/France/job/SARAN-CDI-Demand-Planner-%28FHX%29/1354866455/",
    count: 1,
    first: {
      title: "CDI - Demand Planner (F/H/X)",
      company: "Sephora",
      place: "SARAN, FR",
      postedAt: "Fri Sep 04 02:00:00 UTC 2026",
      ref: "1354866455",
    },
  },
  {
    platform: "successfactors",
    file: "successfactors/rmk-v2-items-captured.json",
    count: 3,
    first: {
      title: "Senior Graphic Designer & Team Lead Layout (w/m/x)",
      place: "Hamburg, Deutschland",
      postedAt: "2026-07-10",
    },
  },
  {
    platform: "avature",
    file: "avature/loreal-listing-card.html",
    count: 1,
    first: {
      title: "Skincare Expert pro L'Oréal Luxe (Lancôme, Biotherm, Kiehl's)",
      place: "Prague",
      postedAt: "15-Jul-2026",
      url: "https://careers.loreal.com/en_US/jobs/JobDetail/Skincare-Expert-pro-L-Or-al-Luxe-Lanc-me-Biotherm-Kiehl-s/253106",
    },
  },
  {
    platform: "avature",
    file: "avature/everjobs-page-1.html",
    count: 11,
    first: { title: "Senior Software Engineer", place: "New York, NY" },
  },
  { platform: "avature", file: "avature/everjobs-page-empty.html", count: 0 },
];

import type { EmployerRow } from "../../scrapers/source.ts";
import type { Site } from "./record.ts";
import { marked, successfactors, talentsoft } from "./sites-in-html.ts";
import { greenhouse, json, lever, recruitee, teamtailor, workday } from "./sites-in-json.ts";

/** An invented employer on a real vendor's platform, and what its site answers. */
interface DemoEmployer {
  row: EmployerRow;
  site: Site;
  /** Its robots.txt; absent: nothing was recorded of it. */
  robots?: string;
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

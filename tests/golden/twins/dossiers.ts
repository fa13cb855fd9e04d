import { long, other, type Pair, source } from "./pair.ts";

/** Files and numbers by which agencies and administrations call their openings. */
export const DOSSIERS: readonly Pair[] = [
  {
    name: "un dossier en capitales et numéro, dans deux textes",
    want: "same",
    a: source("indeed", "c0ffb1e2d3a4", {
      title: "Product Owner IA",
      company: "Tavelle",
      place: "Paris",
      description: `${long} Dossier TV-77-PO.`,
    }),
    b: source("wttj", "po-ia", {
      title: "PO IA",
      company: "Tavelle",
      place: "Paris 17 - 75",
      description: `${other} Postulez en rappelant le dossier TV-77-PO.`,
    }),
  },
  {
    name: "un numéro de dossier, dans deux textes",
    want: "same",
    a: source("indeed", "c0ffb1e2d3a4", {
      title: "Product Owner IA",
      company: "Tavelle",
      place: "Paris",
      description: `${long} N° de dossier : 2026-0417.`,
    }),
    b: source("wttj", "po-ia", {
      title: "PO IA",
      company: "Tavelle",
      place: "Paris 17 - 75",
      description: `${other} Numéro de dossier 2026-0417, à rappeler.`,
    }),
  },
  {
    name: "deux dossiers",
    want: "different",
    a: source("indeed", "c0ffb1e2d3a4", {
      title: "Product Owner IA",
      company: "Tavelle",
      place: "Paris",
      description: `${long} Dossier TV-77-PO.`,
    }),
    b: source("wttj", "po-ia", {
      title: "PO IA",
      company: "Tavelle",
      place: "Paris 17 - 75",
      description: `${other} Postulez en rappelant le dossier TV-91-PO.`,
    }),
  },
  {
    name: "un dossier de l'année n'est la référence de personne",
    want: "possible",
    a: source("indeed", "c0ffb1e2d3a4", {
      title: "Product Owner IA",
      company: "Tavelle",
      place: "Paris",
      description: `${long} Vous montez le dossier CIR-2026.`,
    }),
    b: source("wttj", "po-ia", {
      title: "PO IA",
      company: "Tavelle",
      place: "Paris 17 - 75",
      description: `${other} Vous relisez le dossier CIR-2026.`,
    }),
  },
  {
    name: "un dossier de candidature",
    want: "possible",
    a: source("indeed", "c0ffb1e2d3a4", {
      title: "Product Owner IA",
      company: "Tavelle",
      place: "Paris",
      description: `${long} Dossier de candidature à remettre le 12-06.`,
    }),
    b: source("wttj", "po-ia", {
      title: "PO IA",
      company: "Tavelle",
      place: "Paris 17 - 75",
      description: `${other} Dossier de candidature à remettre le 12-06.`,
    }),
  },
  {
    name: "le numéro d'un cabinet, et la copie d'un site qui ne nomme personne",
    want: "same",
    a: source("ormelle.example", "ORM/NTE/3307", {
      title: "Chef de projet data migration paie (H/F)",
      company: "Ormelle Recrutement",
      place: "Nantes",
      description: `${long} Référence de l'offre : ORM/NTE/3307.`,
    }),
    b: source("apec", "177450090W", {
      title: "Chef de projet data migration F/H",
      company: "Entreprise confidentielle",
      place: "Loire-Atlantique",
      description: "Vous organisez la reprise de 2 300 bulletins. Offre suivie par Ormelle, réf. ORM/NTE/3307.",
    }),
  },
  {
    name: "le numéro d'un cabinet dans l'annonce d'un autre métier",
    want: "different",
    a: source("ormelle.example", "ORM/NTE/3307", {
      title: "Chef de projet data (H/F)",
      company: "Ormelle Recrutement",
      place: "Nantes",
      description: `${long} Référence de l'offre : ORM/NTE/3307.`,
    }),
    b: source("apec", "177450090W", {
      title: "Comptable fournisseurs F/H",
      company: "Entreprise confidentielle",
      place: "Nantes",
      description: "Vous tenez les comptes. Même cabinet que l'offre réf. ORM/NTE/3307.",
    }),
  },
];

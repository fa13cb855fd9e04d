import { boiler, long, other, type Pair, source } from "./pair.ts";

const needed = `Vous avez deux ans d'expérience sur une plateforme de données et vous aimez transmettre ce que vous savez. Vous écrivez des requêtes sans
y penser, vous relisez le code des autres avec tact et vous tenez la documentation à jour. L'anglais écrit est utile, le goût du service public aussi.`;

/** What the texts prove and deny. */
export const TEXTS: readonly Pair[] = [
  {
    name: "remise en ligne sur le même site",
    want: "same",
    a: source("francetravail", "201BBB1", {
      title: "Chargé de projet IA (H/F)",
      company: "Orvanne",
      place: "35 - RENNES",
      contract: "CDI",
      description: long,
      postedAt: "2026-09-01",
    }),
    b: source("francetravail", "203CCC2", {
      title: "Chargée de projet IA",
      company: "Orvanne",
      place: "35 - Rennes",
      contract: "CDI",
      description: long,
      postedAt: "2026-11-01",
    }),
  },
  {
    name: "même présentation d'entreprise, autre métier",
    want: "different",
    a: source("adzuna", "1", {
      title: "Lead Data Engineer",
      company: "Novaris Conseil",
      place: "Paris",
      description: boiler,
    }),
    b: source("adzuna", "2", {
      title: "Data Product Manager",
      company: "Novaris Conseil",
      place: "Paris",
      description: boiler,
    }),
  },
  {
    name: "deux postes longs sous un intitulé, sur un site",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: `${long} ${boiler}`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: `${other} ${other.split(" ").reverse().join(" ")}`,
    }),
  },
  {
    name: "« confirmé » d'un côté, et deux textes qui n'ont qu'une phrase en commun",
    want: "different",
    a: source("hellowork", "1", {
      title: "Chef de projet IA confirmé",
      company: "Kertis",
      place: "Paris",
      description: `${long} ${boiler} ${other.slice(0, 90)}`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: `${other} ${other.split(" ").reverse().join(" ")}`,
    }),
  },
  {
    name: "deux postes longs sous un intitulé, sur deux sites",
    want: "possible",
    a: source("hellowork", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: `${long} ${boiler}`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: `${other} ${other.split(" ").reverse().join(" ")}`,
    }),
  },
  {
    name: "un texte entier qui ne contient pas l'extrait",
    want: "possible",
    a: source("adzuna", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris, Ile-de-France",
      description: `${other.slice(0, 500)}…`,
    }),
    b: source("kertis", "R-41", { title: "Chef de projet IA", company: "Kertis", place: "Paris", description: long }),
  },
  {
    name: "deux extraits d'un intitulé précis",
    want: "same",
    a: source("adzuna", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris, Ile-de-France",
      description: `${boiler.slice(0, 400)}…`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris - 75",
      description: `${long.slice(0, 400)}…`,
    }),
  },
  {
    name: "texte sans la présentation que l'extrait donne",
    want: "same",
    a: source("adzuna", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${boiler} ${long.slice(0, 150)}…`,
    }),
    b: source("apec", "2", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "un intitulé, la même présentation, deux postes",
    want: "possible",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Novaris",
      place: "Paris",
      description: `${boiler} ${long}`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "Novaris",
      place: "Paris",
      description: `${boiler} ${other}`,
    }),
  },
  {
    name: "même intitulé sur deux sites, deux textes courts qui ne partagent que la phrase de la maison",
    want: "possible",
    a: source("hellowork", "7790012", {
      title: "Product Owner Data H/F",
      company: "Tessérine",
      place: "Nantes - 44",
      description: `Tessérine est une société de services de 310 personnes. Cette mission est chez un client, un assureur du littoral. Vous portez
le suivi des sinistres et vous le montrez chaque mois aux actuaires. Quinze personnes vous entourent sur place, en deux équipes. Il vous faut cinq ans de
métier dans l'assurance.`,
    }),
    b: source("linkedin", "4330071123", {
      title: "Product Owner Data",
      company: "Tessérine",
      place: "Nantes, Pays de la Loire, France",
      description: `Tessérine est une société de services de 310 personnes. Le poste est interne : notre propre outil d'affectation des consultants vous
revient. Managers et commerciaux vous disent leurs besoins, deux développeurs maison les réalisent. Nous attendons deux ans dans un rôle voisin. Les bureaux
sont sur l'île, sans déplacement.`,
    }),
  },
  {
    name: "même intitulé sur deux sites, un texte court et le même mis à la deuxième personne",
    want: "same",
    a: source("hellowork", "7790013", {
      title: "Product Owner Data H/F",
      company: "Tessérine",
      place: "Nantes - 44",
      description: `Tessérine est une société de services. Il ou elle porte notre outil d'affectation des consultants, recueille les besoins des managers, suit
les suggestions de profils et travaille avec deux développeurs. Il ou elle présente les résultats chaque mois. Deux ans d'expérience dans un rôle voisin.`,
    }),
    b: source("linkedin", "4330071124", {
      title: "Product Owner Data",
      company: "Tessérine",
      place: "Nantes, Pays de la Loire, France",
      description: `Tessérine, société de services. Tu portes notre outil d'affectation des consultants, tu recueilles les besoins des managers, tu suis les
suggestions de profils, tu travailles avec deux développeurs et tu présentes les résultats chaque mois. Expérience de deux ans dans un rôle voisin.`,
    }),
  },
  {
    name: "remise en ligne sans son début, une adresse et une marque de recruteur derrière",
    want: "same",
    a: source("wttj", "data-engineer_niort", {
      title: "Data Engineer",
      company: "Orvanne Conseil",
      place: "Niort",
      description: `${boiler} Descriptif du poste ${long} Profil ${needed}`,
      postedAt: "2026-01-19",
    }),
    b: source("wttj", "data-engineer_niort_2", {
      title: "Data Engineer",
      company: "Orvanne Conseil",
      place: "Niort",
      description: `Descriptif du poste ${long} https://www.orvanne-conseil.example/qui-sommes-nous/nos-engagements/handicap-et-parite #LI-GG1 Profil recherché ${needed}`,
      postedAt: "2026-01-19",
    }),
  },
  {
    name: "la même place dans le cadre, et d'autres outils",
    want: "different",
    a: source("wttj", "data-engineer_niort_3", {
      title: "Data Engineer",
      company: "Orvanne Conseil",
      place: "Niort",
      description: `Descriptif du poste ${long} Vous reprenez les flux de la paie et ceux de la formation des agents hospitaliers. Profil ${needed}`,
      postedAt: "2026-01-19",
    }),
    b: source("wttj", "data-engineer_niort_4", {
      title: "Data Engineer",
      company: "Orvanne Conseil",
      place: "Niort",
      description: `Descriptif du poste ${long} Vous ouvrez le catalogue des mesures de qualité du réseau aux ingénieurs de lignes. Profil ${needed}`,
      postedAt: "2026-01-19",
    }),
  },
];

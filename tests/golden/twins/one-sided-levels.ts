import { boiler, long, other, type Pair, source } from "./pair.ts";

const whole = `${long} ${other}`;

/** A level that one side alone tells, in its title or in its text. */
export const ONE_SIDED_LEVELS: readonly Pair[] = [
  {
    name: "un intitulé de métier sans employeur, le même texte entier, qui dit le niveau",
    want: "same",
    a: source("francetravail", "1", {
      title: "Chef de projet IA senior #dsi interne# (h/f)",
      company: "Intérim Vallier",
      place: "15 - Aurillac",
      contract: "CDI",
      description: `Une scierie recrute un Chef de projet IA Senior. ${long} ${other}`,
    }),
    b: source("francetravail", "2", {
      title: "Chef de projet IA (H/F)",
      place: "15 - Aurillac",
      contract: "CDI",
      description: `Une scierie recrute un Chef de projet IA Senior. ${long} ${other}`,
    }),
  },
  {
    name: "un intitulé de métier sans employeur, le même texte entier, qui tait le niveau",
    want: "possible",
    a: source("francetravail", "1", {
      title: "Chef de projet IA senior",
      company: "Intérim Vallier",
      place: "15 - Aurillac",
      contract: "CDI",
      description: `${long} ${other}`,
    }),
    b: source("francetravail", "2", {
      title: "Chef de projet IA (H/F)",
      place: "15 - Aurillac",
      contract: "CDI",
      description: `${long} ${other}`,
    }),
  },
  {
    name: "un niveau dit d'un seul côté, employeur tu, texte à moitié commun",
    want: "different",
    a: source("francetravail", "1", {
      title: "Chef de projet IA senior",
      company: "Intérim Vallier",
      place: "15 - Aurillac",
      description: `${long} ${other}`,
    }),
    b: source("francetravail", "2", { title: "Chef de projet IA (H/F)", place: "15 - Aurillac", description: long }),
  },
  {
    name: "confirmé, et débutant accepté",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet data confirmé F/H",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet data débutant accepté (H/F)",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
  },
  {
    name: "confirmé, et ouvert aux débutants",
    want: "different",
    a: source("apec", "1", {
      title: "Product Owner IA expérimenté",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
    b: source("indeed", "2", {
      title: "Product Owner IA - ouvert aux débutants",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
  },
  {
    name: "débutant accepté, et rien",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet data F/H", company: "Kertis", place: "Paris", description: long }),
    b: source("indeed", "2", {
      title: "Chef de projet data - débutant(e) accepté(e)",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
  },
  {
    name: "junior bienvenu, et rien",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet data F/H", company: "Kertis", place: "Paris", description: long }),
    b: source("indeed", "2", {
      title: "Chef de projet data (junior bienvenu)",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
  },
  {
    name: "première expérience acceptée, et rien",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet data F/H", company: "Kertis", place: "Paris", description: long }),
    b: source("indeed", "2", {
      title: "Chef de projet data, première expérience acceptée",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
  },
  {
    name: "confirmé, débutant accepté, et confirmé",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet data confirmé",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet data confirmé - débutant accepté",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
  },
  {
    name: "senior chez le cabinet, un site qui ne nomme personne, et un texte à quelques mots près",
    want: "possible",
    a: source("francetravail", "677", {
      title: "Data analyst senior (H/F)",
      company: "Hautecombe Recrutement",
      place: "95 - Pontoise",
      contract: "CDI",
      description: whole,
    }),
    b: source("francetravail", "722", {
      title: "Data analyst (H/F)",
      place: "95 - Pontoise",
      contract: "CDI",
      description: `Description du poste : ${whole.replace("la recette", "larecette").replace("une cantine", "unecantine")}`,
    }),
  },
  {
    name: "senior chez le cabinet, un site qui ne nomme personne, et un texte aux quatre cinquièmes",
    want: "different",
    a: source("francetravail", "678", {
      title: "Data analyst senior (H/F)",
      company: "Hautecombe Recrutement",
      place: "95 - Pontoise",
      contract: "CDI",
      description: whole,
    }),
    b: source("francetravail", "723", {
      title: "Data analyst (H/F)",
      place: "95 - Pontoise",
      contract: "CDI",
      description: `${long} ${boiler}`,
    }),
  },
];

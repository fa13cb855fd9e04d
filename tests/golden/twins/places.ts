import { boiler, long, other, type Pair, source } from "./pair.ts";

/** Ways to write one place, towns next door, and city variants. */
const FRAME = `Kertis tisse des toiles techniques depuis trois générations. Vous cadrez le projet avec l'atelier, vous tenez le budget et le
planning, vous choisissez les fournisseurs et vous rendez compte au directeur industriel chaque mois. Vous formez les conducteurs de ligne.
Bac+5, quatre ans de pratique, anglais courant. CDI, quarante-quatre mille euros, intéressement et mutuelle.`;
const AT_REZE = `${long} CDI basé à Rezé, avec des trajets entre Nantes et Angers.`;

export const PLACES: readonly Pair[] = [
  {
    name: "la ville d'à côté chez un agrégateur, la commune chez l'employeur et dans les deux textes",
    want: "same",
    a: source("adzuna", "5797", {
      title: "Chef de projet IA",
      company: "KERTIS SA",
      place: "Nantes, Loire-Atlantique",
      description: AT_REZE,
    }),
    b: source("carrieres.kertis.fr", "D-12", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Rezé",
      description: AT_REZE,
    }),
  },
  {
    name: "deux villes dans un même cadre court, chacune avec sa mission",
    want: "different",
    a: source("apec", "31", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Roubaix - 59",
      description: `${FRAME} À Roubaix, vous équipez les compresseurs de capteurs et prédisez leurs pannes.`,
    }),
    b: source("indeed", "32", {
      title: "Chef de projet IA H/F",
      company: "KERTIS",
      place: "Fourmies (59)",
      description: `${FRAME} À Fourmies, vous réglez les séchoirs et réduisez leur consommation de gaz.`,
    }),
  },
  {
    name: "deux communes voisines, que le texte ne nomme pas",
    want: "possible",
    family: true,
    a: source("adzuna", "5798", {
      title: "Chef de projet IA",
      company: "KERTIS SA",
      place: "Nantes, Loire-Atlantique",
      description: long,
    }),
    b: source("carrieres.kertis.fr", "D-13", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Rezé",
      description: long,
    }),
  },
  {
    name: "autre ville, autre texte",
    want: "different",
    a: source("francetravail", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "31 - TOULOUSE",
      description: long,
    }),
    b: source("apec", "2", { title: "Chef de projet IA", company: "Kertis", place: "Lille - 59", description: other }),
  },
  {
    name: "même annonce, autre ville",
    want: "possible",
    family: true,
    a: source("francetravail", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "31 - TOULOUSE",
      contract: "CDI",
      description: long,
    }),
    b: source("francetravail", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "59 - LILLE",
      contract: "CDI",
      description: long,
    }),
  },
  {
    name: "même annonce, autre ville, dans le titre aussi",
    want: "possible",
    family: true,
    a: source("kertis", "R-11", {
      title: "Chef de projet IA - Toulouse",
      company: "Kertis",
      place: "Toulouse",
      description: long,
    }),
    b: source("kertis", "R-12", {
      title: "Chef de projet IA - Bordeaux",
      company: "Kertis",
      place: "Bordeaux",
      description: long,
    }),
  },
  {
    name: "lieu tu, texte tu",
    want: "possible",
    a: source("linkedin", "1", { title: "Chef de projet IA", company: "Kertis" }),
    b: source("apec", "2", { title: "Chef de projet IA", company: "Kertis", place: "Paris" }),
  },
  {
    name: "arrondissement dans le titre, abréviation de l'autre",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet IA F/H - Paris 9ème", company: "Novaris", place: "75 - PARIS 09" }),
    b: source("francetravail", "2", {
      title: "CP IA",
      company: "Novaris Group",
      place: "Paris, Île-de-France, France",
    }),
  },
  {
    name: "commune homonyme d'un côté, département de l'autre",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet IA", company: "L'Oriflamme", place: "Saint-Denis" }),
    b: source("francetravail", "2", { title: "Chef de projet IA", company: "LORIFLAMME", place: "93 - ST DENIS" }),
  },
  {
    name: "commune homonyme des deux côtés",
    want: "same",
    a: source("apec-alerts", "1", { title: "AI Program Manager", company: "Kertis Group", place: "Saint-Denis" }),
    b: source("indeed-alerts", "2", { title: "Program Manager - AI", company: "Kertis", place: "Saint-Denis" }),
  },
  {
    name: "commune homonyme et autre ville",
    want: "possible",
    family: true,
    a: source("hellowork", "1", {
      title: "Chef de projet GenAI",
      company: "Kertis",
      place: "Saint-Denis",
      description: long,
    }),
    b: source("cadremploi", "2", {
      title: "Chef de projet Gen AI",
      company: "KERTIS",
      place: "Lyon",
      description: long,
    }),
  },
  {
    name: "« et périphérie » et une commune d'à côté",
    want: "same",
    a: source("linkedin", "1", { title: "Chef de projet IA", company: "Kertis", place: "Paris et périphérie" }),
    b: source("kertis", "R-310", { title: "AI Project Manager", company: "Kertis", place: "Puteaux" }),
  },
  {
    name: "villes voisines, un texte tu",
    want: "possible",
    a: source("linkedin-alerts", "1", { title: "Chef de projet IA", company: "Kertis", place: "Paris" }),
    b: source("kertis", "R-311", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Puteaux",
      description: long,
    }),
  },
  {
    name: "ville dite dans le titre, département dans le champ",
    want: "possible",
    family: true,
    a: source("adzuna", "1", {
      title: "Tech Lead IA F/H",
      company: "Kertis",
      place: "Haute-Garonne, Occitanie",
      description: long,
    }),
    b: source("adzuna", "2", {
      title: "Tech Lead IA - Rennes F/H",
      company: "Kertis",
      place: "Ille-et-Vilaine, Bretagne",
      description: long,
    }),
  },
  {
    name: "même ville dans les deux titres, commune voisine dans un champ",
    want: "same",
    a: source("wttj", "1", {
      title: "Chef de projet IA - Services - Metz",
      company: "Kertis",
      place: "Metz",
      description: long,
    }),
    b: source("adzuna", "2", {
      title: "Chef de projet IA - Services - Metz H/F",
      company: "Kertis",
      place: "Montigny-lès-Metz, Metz-Campagne",
      description: long,
    }),
  },
  {
    name: "région dans un titre",
    want: "same",
    a: source("francetravail", "1", {
      title: "Chargé de projet IA - Bretagne (H/F)",
      company: "Kertis",
      place: "29 - BREST",
      description: long,
    }),
    b: source("apec", "2", {
      title: "Chargée de projet IA",
      company: "Kertis",
      place: "Brest - 29",
      description: long,
    }),
  },
  {
    name: "un département, et une commune que nulle table ne connaît, texte entier",
    want: "same",
    a: source("emploi-territorial", "O0341", {
      title: "Chef de projet données",
      company: "Mairie de Saint-Orvin-sur-Lez",
      place: "Hérault",
      description: long,
    }),
    b: source("saint-orvin.example", "3", {
      title: "Chef ou cheffe de projet données",
      company: "Ville de Saint-Orvin-sur-Lez",
      place: "Saint-Orvin-sur-Lez",
      description: long,
    }),
  },
  {
    name: "deux communes que nulle table ne connaît, texte entier",
    want: "possible",
    a: source("apec", "17A", {
      title: "Chef de projet données",
      company: "Vermeil",
      place: "Saint-Orvin-sur-Lez",
      description: long,
    }),
    b: source("cadremploi", "3", {
      title: "Chef de projet données",
      company: "Vermeil",
      place: "Montorvin-les-Eaux",
      description: long,
    }),
  },
  {
    name: "lieu tu, texte à moitié commun",
    want: "possible",
    a: source("francetravail", "1", {
      title: "Administrateur systèmes",
      company: "Kertis",
      place: "France",
      description: `${long} ${boiler}`,
    }),
    b: source("francetravail", "2", {
      title: "Administrateur systèmes",
      company: "Kertis",
      place: "France",
      description: `${long} ${other}`,
    }),
  },
  {
    name: "télétravail à la place de la ville, texte entier",
    want: "same",
    a: source("linkedin", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Télétravail",
      description: long,
    }),
    b: source("apec", "2", { title: "Chef de projet IA", company: "Kertis", place: "Lyon - 69", description: long }),
  },
  {
    name: "télétravail à la place de la ville, sans texte",
    want: "possible",
    a: source("linkedin", "1", { title: "Chef de projet IA", company: "Kertis", place: "Full remote" }),
    b: source("apec", "2", { title: "Chef de projet IA", company: "Kertis", place: "Lyon - 69", description: long }),
  },
  {
    name: "une commune et la grande ville d'à côté sur deux sites, que l'un des textes nomme",
    want: "same",
    a: source("carrieres.kertis.fr", "D-14", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Villeurbanne",
      description: `Kertis équipe depuis dix ans les aides à domicile de tablettes, de plannings et de bons conseils. ${long} Siège à Villeurbanne, des trajets chaque mois.`,
    }),
    b: source("hellowork", "5799", {
      title: "Chef de projet IA (H/F)",
      company: "KERTIS SA",
      place: "Lyon - 69",
      description: `Un réseau de services à domicile qui compte cent quatre-vingt-dix agences dans toute la France et recrute chaque année. ${long}`,
    }),
  },
  {
    name: "l'arrondissement dans l'intitulé, sans son signe",
    want: "same",
    a: source("linkedin", "41", {
      title: "Data Product Manager",
      company: "Kertis",
      place: "Paris",
      description: `Kertis est une jeune maison qui vend dans neuf pays des logiciels pour les urgences des hôpitaux. ${long}`,
    }),
    b: source("wttj", "42", {
      title: "Data Product Manager (M/F/D) - Paris 9",
      company: "Kertis",
      place: "75009 Paris",
      description: long,
    }),
  },
  {
    name: "deux villes d'un même texte, qui les dit toutes les deux",
    want: "possible",
    family: true,
    a: source("francetravail", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "93 - Saint-Denis",
      description: `${long} Poste basé sur SAINT-DENIS (93) ou PERPIGNAN (66).`,
    }),
    b: source("francetravail", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "66 - Perpignan",
      description: `${long} Poste basé sur SAINT-DENIS (93) ou PERPIGNAN (66).`,
    }),
  },
];

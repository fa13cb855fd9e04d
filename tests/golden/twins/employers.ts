import { long, other, type Pair, source } from "./pair.ts";

/** Ways to write one employer, and employers that look alike. */
export const EMPLOYERS: readonly Pair[] = [
  {
    name: "groupe et filiale de même nom",
    want: "same",
    a: source("indeed", "x1", {
      title: "Product Owner IA",
      company: "Valmarin Group",
      place: "Nantes",
      description: long,
    }),
    b: source("valmarin", "R-77", {
      title: "Product Owner - Intelligence artificielle (F/H)",
      company: "VALMARIN FRANCE",
      place: "44 - NANTES",
      description: long,
    }),
  },
  {
    name: "nom et sigle dans l'autre ordre",
    want: "same",
    a: source("adzuna", "1", {
      title: "Chef de projet IA",
      company: "ATELIERS DU PONANT MARITIME - APM",
      place: "Brest, Finistère",
      description: long,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "APM - Ateliers du Ponant Maritime",
      place: "Brest - 29",
      description: long,
    }),
  },
  {
    name: "sigle de l'employeur, texte commun",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet IA", company: "SME", place: "Reims - 51", description: long }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "Société Marnaise d'Énergie",
      place: "Reims (51)",
      description: long,
    }),
  },
  {
    name: "code d'entité devant le nom",
    want: "same",
    a: source("workday", "JR-88", {
      title: "Chef de projet IA H/F",
      company: "FR07 Boreale Industrie SAS",
      place: "Lyon",
    }),
    b: source("indeed-alerts", "2", { title: "Chef de projet IA", company: "Boréale - Industrie", place: "Lyon (69)" }),
  },
  {
    name: "« Profession libérale » d'un partenaire n'est pas un contrat",
    want: "same",
    a: source("francetravail", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      contract: "Profession libérale",
      description: long,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      contract: "CDI",
      description: long,
    }),
  },
  {
    name: "mairie et ville",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet IA", company: "Ville de Lormont", place: "Lyon" }),
    b: source("francetravail", "2", { title: "Chef de projet IA", company: "Mairie de Lormont", place: "Lyon" }),
  },
  {
    name: "même intitulé, autre employeur",
    want: "different",
    a: source("adzuna", "1", { title: "Chef de projet IA", company: "Kertis", place: "Paris", description: long }),
    b: source("adzuna", "2", { title: "Chef de projet IA", company: "Orvanne", place: "Paris", description: other }),
  },
  {
    name: "employeurs à une lettre près, sans texte commun",
    want: "different",
    a: source("apec", "1", { title: "Chef de projet IA", company: "Ferrane", place: "Lyon", description: long }),
    b: source("indeed", "2", { title: "Chef de projet IA", company: "Ferrand", place: "Lyon", description: other }),
  },
  {
    name: "employeur mal orthographié, même texte",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet IA", company: "Brightloom", place: "Lyon", description: long }),
    b: source("indeed", "2", { title: "Chef de projet IA", company: "Brightlom", place: "Lyon", description: long }),
  },
  ...[
    ["CHU de Lormont", "Centre hospitalier universitaire de Lormont"],
    ["Conseil départemental du Ponant", "Département du Ponant"],
    ["Mutuelle des Trois Rives", "MUTUELLE DES 3 RIVES"],
    ["INP - Institut national du pontage", "Institut National du Pontage"],
    ["Ets Delorme et Fils", "DELORME & FILS"],
    ["Brightloom.com", "BRIGHTLOOM"],
    ["Clinique Sainte-Aure", "CLINIQUE STE AURE"],
    ["Caisse d'entraide du Ponant", "CAISSE D ENTRAIDE DU PONANT"],
    ["CCI du Ponant", "Chambre de commerce et d'industrie du Ponant"],
  ].map(
    ([one, two]): Pair => ({
      name: `${one} et ${two}`,
      want: "same",
      a: source("apec", "1", { title: "Chef de projet IA", company: one, place: "Lyon" }),
      b: source("francetravail", "2", { title: "Chef de projet IA (H/F)", company: two, place: "69 - LYON 03" }),
    }),
  ),
  {
    name: "le texte nomme l'autre employeur",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Orvanne",
      place: "Lyon",
      description: `Pour Kertis. ${long}`,
    }),
    b: source("kertis", "R-71", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "groupe nommé entre parenthèses, sans texte",
    want: "same",
    a: source("linkedin-alerts", "1", { title: "Chef de projet IA", company: "Kertis (groupe Ravel)", place: "Lyon" }),
    b: source("apec", "2", { title: "Chef de projet IA", company: "Kertis", place: "Lyon - 69", description: long }),
  },
  {
    name: "siège social, sans texte",
    want: "same",
    a: source("linkedin-alerts", "1", { title: "Chef de projet IA", company: "Kertis - Siège social", place: "Lyon" }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "KERTIS SAS",
      place: "Lyon - 69",
      description: long,
    }),
  },
  {
    name: "un prénom d'agence ne fait pas une agence",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Michael Ravel Horlogerie",
      place: "Besançon - 25",
      description: long,
    }),
    b: source("kertis", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Besançon",
      description: long.slice(0, 300) + other,
    }),
  },
  {
    name: "nom en deux mots ou en un",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet IA", company: "Clair Val", place: "Lyon - 69", description: long }),
    b: source("indeed", "2", { title: "Chef de projet IA", company: "Clairval", place: "Lyon (69)" }),
  },
  {
    name: "mots du nom dans l'autre ordre, sans texte",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet IA", company: "Mutuelle Kertis", place: "Lyon - 69" }),
    b: source("indeed", "2", { title: "Chef de projet IA", company: "Kertis Mutuelle", place: "Lyon (69)" }),
  },
  ...[
    ["DUHAMEL LOGISTIQUE", "Transports Duhamel Logistique"],
    ["Laboratoires Kéravel", "Kéravel"],
    ["Sillon", "Groupe coopératif Sillon"],
  ].map(
    ([one, two]): Pair => ({
      name: `${one} et ${two}, même texte`,
      want: "same",
      a: source("apec", "1", { title: "Chef de projet IA", company: one, place: "Lyon", description: long }),
      b: source("indeed", "2", {
        title: "Chef de projet IA (H/F)",
        company: two,
        place: "Lyon (69)",
        description: long,
      }),
    }),
  ),
  {
    name: "un nom dans un autre, textes sans rapport",
    want: "different",
    a: source("apec", "1", { title: "Chef de projet IA", company: "Valmont", place: "Lyon", description: long }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "Clinique Valmont",
      place: "Lyon",
      description: other,
    }),
  },
  {
    name: "un nom propre en commun, dit dans un même texte",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Régie des eaux du Val-Orbin",
      place: "Lyon",
      description: `La régie du Val-Orbin dessert cent communes. ${long}`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "SIE Val-Orbin",
      place: "Lyon (69)",
      description: `La régie du Val-Orbin dessert cent communes. ${long}`,
    }),
  },
  {
    name: "sigle dit dans un même texte",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Mission des ports du littoral",
      place: "Lyon",
      description: `La MPL recrute. ${long}`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "Direction maritime",
      place: "Lyon (69)",
      description: `La MPL recrute. ${long}`,
    }),
  },
  {
    name: "deux noms sans rien de commun, même texte",
    want: "possible",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Direction du littoral",
      place: "Lyon",
      description: long,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "Mission des ports",
      place: "Lyon (69)",
      description: long,
    }),
  },
  {
    name: "deux noms qui n'ont en commun que la ville",
    want: "possible",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Musées de Lyon",
      place: "Lyon",
      description: `La ville de Lyon recrute. ${long}`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "Ports de Lyon",
      place: "Lyon (69)",
      description: `La ville de Lyon recrute. ${long}`,
    }),
  },
  {
    name: "la maison d'une ville, et son antenne qui en porte le nom",
    want: "same",
    a: source("francetravail", "1", { title: "Chef de projet IA (H/F)", company: "KERTIS DOLE", place: "39 - DOLE" }),
    b: source("kertis", "R-12", {
      title: "Cheffe de projet intelligence artificielle",
      company: "Kertis",
      place: "Dole",
    }),
  },
  {
    name: "le nom d'une ville qui n'est pas celle du poste est d'une autre maison",
    want: "possible",
    a: source("francetravail", "1", { title: "Chef de projet IA (H/F)", company: "KERTIS LYON", place: "39 - DOLE" }),
    b: source("kertis", "R-12", {
      title: "Cheffe de projet intelligence artificielle",
      company: "Kertis",
      place: "Dole",
    }),
  },
];

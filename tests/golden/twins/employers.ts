import { long, other, type Pair, source } from "./pair.ts";

const CRM = `Vous menez la refonte de la base de trois millions de foyers. Vous spécifiez les règles de dédoublonnage. Vous lancez les premiers scores d'appétence
avec l'agence média.`;

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
  {
    name: "un cadre, et dans chaque texte sa propre maison",
    want: "different",
    a: source("linkedin", "1", {
      title: "Chef de projet IA",
      company: "Cordélys Montagne",
      place: "Grenoble",
      description: `Cordélys Montagne encorde les grimpeurs depuis 1986. ${long}`,
    }),
    b: source("linkedin", "2", {
      title: "Chef de projet IA",
      company: "Minoterie Sarrasin",
      place: "Grenoble (38)",
      description: `La Minoterie Sarrasin moud le blé de neuf cents boulangers. ${long}`,
    }),
  },
  {
    name: "un cadre, et une seule maison nommée",
    want: "possible",
    a: source("linkedin", "1", {
      title: "Chef de projet IA",
      company: "Cordélys Montagne",
      place: "Grenoble",
      description: `Nous encordons les grimpeurs depuis 1986. ${long}`,
    }),
    b: source("linkedin", "2", {
      title: "Chef de projet IA",
      company: "Minoterie Sarrasin",
      place: "Grenoble (38)",
      description: `La Minoterie Sarrasin moud le blé de neuf cents boulangers. ${long}`,
    }),
  },
  {
    name: "une maison, et sa filiale que son texte nomme aussi",
    want: "same",
    a: source("linkedin", "1", {
      title: "Chef de projet IA",
      company: "Cordélys Montagne",
      place: "Grenoble",
      description: `Cordélys Montagne, filiale de la Minoterie Sarrasin, encorde les grimpeurs. ${long}`,
    }),
    b: source("linkedin", "2", {
      title: "Chef de projet IA",
      company: "Minoterie Sarrasin",
      place: "Grenoble (38)",
      description: `La Minoterie Sarrasin moud le blé de neuf cents boulangers. ${long}`,
    }),
  },
  {
    name: "un cadre, et un même nom propre dans les deux noms",
    want: "same",
    a: source("linkedin", "1", {
      title: "Chef de projet IA",
      company: "Syndicat des eaux Cordélys",
      place: "Grenoble",
      description: `Le syndicat Cordélys sert l'eau. ${long}`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Régie de distribution Cordélys",
      place: "Grenoble (38)",
      description: `La régie Cordélys sert l'eau. ${long}`,
    }),
  },
  {
    name: "les premiers mots du nom par leurs lettres",
    want: "same",
    a: source("hellowork", "59570331", {
      title: "PO Plateforme Data H/F",
      company: "CP ARTEMOISE",
      place: "Valbonne",
      description: long,
    }),
    b: source("cp-artemoise.fr", "PO-ACTU", {
      title: "Product Owner plateforme data F/H",
      company: "Caisse de prévoyance Artémoise",
      place: "Valbonne",
      description: long,
    }),
  },
  {
    name: "les mêmes lettres d'une autre maison",
    want: "different",
    a: source("hellowork", "59570331", {
      title: "PO Plateforme Data H/F",
      company: "CP ARTEMOISE",
      place: "Valbonne",
      description: long,
    }),
    b: source("cp-vallonnaise.fr", "PO-ACTU", {
      title: "Product Owner plateforme data F/H",
      company: "Caisse de prévoyance Vallonnaise",
      place: "Valbonne",
      description: other,
    }),
  },
  {
    name: "une marque et sa maison, chacune dans le texte de l'autre",
    want: "same",
    a: source("wttj", "chef-de-projet-crm", {
      title: "Chef de projet CRM & data client",
      company: "Ribambelle",
      place: "Roubaix",
      description: `Derrière la marque Ribambelle, que vous croisez dans toutes les cours de récréation, la société Filatures Ansquer emploie 900 personnes. Nous
cherchons notre futur chef de projet. ${CRM} Parking pour les vélos, crèche d'entreprise.`,
    }),
    b: source("francetravail", "200XQKK", {
      title: "Chef de projet CRM et data client (H/F)",
      company: "FILATURES ANSQUER SAS",
      place: "59100 ROUBAIX",
      description: `Filatures Ansquer (marque Ribambelle, vêtements d'enfants) recrute son chef de projet CRM. ${CRM} Débutants acceptés, permis souhaité, anglais lu.`,
    }),
  },
  {
    name: "une maison qui nomme l'autre comme son client",
    want: "different",
    a: source("wttj", "chef-de-projet-crm", {
      title: "Chef de projet CRM & data client",
      company: "Ribambelle",
      place: "Roubaix",
      description: `Ribambelle équipe des marques comme Filatures Ansquer et dix autres enseignes de la région, depuis 2009. ${CRM} Parking pour les vélos, crèche d'entreprise.`,
    }),
    b: source("francetravail", "200XQKK", {
      title: "Chef de projet CRM et data client (H/F)",
      company: "FILATURES ANSQUER SAS",
      place: "59100 ROUBAIX",
      description: `Filatures Ansquer recrute son chef de projet CRM pour accompagner sa croissance en Europe. ${CRM} Débutants acceptés, permis souhaité, anglais lu.`,
    }),
  },
];

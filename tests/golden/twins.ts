/** Hand-written pairs; employers and people are invented. Each side is a RawOffer without its obvious fields. */
type Side = Record<string, unknown>;
export interface Pair {
  name: string;
  want: "same" | "possible" | "different";
  family?: boolean;
  a: Side;
  b: Side;
}

const long = `Au sein de la direction de l'innovation, vous cadrez les besoins des métiers, vous pilotez les fournisseurs et vous suivez
le budget. Vous animez les ateliers, vous rédigez les expressions de besoin et vous préparez les comités mensuels avec la direction générale.
Vous accompagnez les utilisateurs pendant la recette puis après la mise en service, et vous mesurez les gains obtenus avec le contrôle de
gestion. Vous travaillez avec une équipe de quatre personnes installée sur le même plateau et vous vous déplacez une fois par mois.`;
const other = `L'usine fabrique des vannes depuis 1962. Le titulaire entretient les presses, remplace les joints, tient à jour le carnet des
pannes et forme les nouveaux opérateurs aux gestes de sécurité. Il relève les compteurs chaque matin, prépare les commandes de pièces et
participe aux essais de pression avec le laboratoire. Le travail se fait en deux équipes, du lundi au vendredi, avec une prime de panier et
une prime de poste. Un parking couvert et une cantine sont sur place, et la gare est à dix minutes à pied par un chemin éclairé le soir.`;
const boiler = `Novaris Conseil accompagne depuis vingt ans les grandes entreprises françaises dans leurs transformations. Nos huit cents
collaborateurs interviennent dans la banque, l'énergie et les services publics, à Paris comme en région, et partagent une même exigence de
qualité. Nous proposons un parcours d'intégration, un budget de formation annuel, deux jours de télétravail par semaine et une mutuelle.`;

const source = (name: string, ref: string, rest: Side): Side => ({ source: name, ref, ...rest });

export const PAIRS: Pair[] = [
  {
    name: "IA, intelligence artificielle, H/F et Chef.fe",
    want: "same",
    a: source("francetravail", "201AAA1", {
      title: "Chef.fe de projet IA (H/F)",
      company: "SODELYS",
      place: "69 - Lyon 3e Arrondissement",
      contract: "CDI",
    }),
    b: source("apec", "170001W", {
      title: "Cheffe de projet Intelligence Artificielle F/H",
      company: "Sodelys France",
      place: "Lyon 03 - 69",
      contract: "CDI",
    }),
  },
  {
    name: "anglais et français",
    want: "same",
    a: source("linkedin", "39001", {
      title: "AI Project Manager",
      company: "Brightloom",
      place: "Paris, Île-de-France, France",
    }),
    b: source("brightloom", "JR-1204", {
      title: "Chef de projet IA (H/F) - CDI",
      company: "Brightloom SAS",
      place: "Paris 9e - 75",
      contract: "CDI",
    }),
  },
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
    name: "employeur caché, texte identique",
    want: "same",
    a: source("francetravail", "201DDD1", {
      title: "Chef de projet IA (H/F)",
      place: "31 - TOULOUSE",
      contract: "CDI",
      description: long,
    }),
    b: source("hellowork", "5512", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Toulouse - 31",
      contract: "CDI",
      description: long,
    }),
  },
  {
    name: "cabinet de recrutement à la place de l'employeur",
    want: "same",
    a: source("adzuna", "5500001", {
      title: "Chef de projet IA H/F",
      company: "Hautecombe Recrutement",
      place: "Lille, Nord",
      description: `${long.slice(0, 330)}…`,
    }),
    b: source("kertis", "K-882", {
      title: "Chef(fe) de projet IA",
      company: "Kertis",
      place: "59 - Lille",
      description: long,
    }),
  },
  {
    name: "référence de l'employeur dans l'annonce d'un site",
    want: "same",
    a: source("orvanne", "2026-1180", { title: "Chef de projet IA", company: "Orvanne", place: "Rennes" }),
    b: source("apec", "170002W", {
      title: "Chef de projet data et IA",
      company: "Orvanne",
      place: "Rennes - 35",
      description: "Réf. : 2026-1180. Rejoignez-nous.",
    }),
  },
  {
    name: "suffixe de contrat et ville dans le titre",
    want: "same",
    a: source("adzuna", "5500002", {
      title: "Product Owner Data & IA H/F (CDI)",
      company: "Maison Delorme",
      place: "Lille, Nord",
      contract: "permanent",
    }),
    b: source("wttj", "po-data-ia_lille", {
      title: "Product Owner Data - IA - Lille",
      company: "Maison Delorme",
      place: "Lille",
      contract: "CDI",
    }),
  },
  {
    name: "IA et SI",
    want: "different",
    a: source("francetravail", "1", {
      title: "Chef de projet IA",
      company: "Sodelys",
      place: "69 - LYON",
      contract: "CDI",
      description: long,
    }),
    b: source("apec", "2", {
      title: "Chef de projet SI",
      company: "Sodelys",
      place: "Lyon - 69",
      contract: "CDI",
      description: long,
    }),
  },
  ...["BI", "RH", "DSI", "CRM", "ERP"].map(
    (word): Pair => ({
      name: `IA et ${word}`,
      want: "different",
      a: source("francetravail", "1", {
        title: "Chef de projet IA (H/F)",
        company: "Sodelys",
        place: "69 - LYON",
        contract: "CDI",
        description: long,
      }),
      b: source("adzuna", "2", {
        title: `Chef de projet ${word} H/F`,
        company: "Sodelys",
        place: "Lyon, Rhône",
        description: long,
      }),
    }),
  ),
  {
    name: "IA en plus d'un côté",
    want: "different",
    a: source("francetravail", "1", {
      title: "Chef de projet",
      company: "Sodelys",
      place: "69 - LYON",
      description: boiler,
    }),
    b: source("adzuna", "2", { title: "Chef de projet IA", company: "Sodelys", place: "Lyon", description: boiler }),
  },
  {
    name: "autre numéro de poste chez le même employeur",
    want: "different",
    a: source("valmarin", "R-2001", {
      title: "Chef de projet IA",
      company: "Valmarin",
      place: "Nantes",
      contract: "CDI",
      description: long,
    }),
    b: source("valmarin", "R-2002", {
      title: "Chef de projet IA",
      company: "Valmarin",
      place: "Nantes",
      contract: "CDI",
      description: long,
    }),
  },
  {
    name: "autre référence dite dans les deux textes",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Valmarin",
      place: "Nantes",
      description: `Référence : VAL-4410. ${boiler}`,
    }),
    b: source("hellowork", "2", {
      title: "Chef de projet IA",
      company: "Valmarin",
      place: "Nantes",
      description: `Référence : VAL-4411. ${boiler}`,
    }),
  },
  {
    name: "junior et senior",
    want: "different",
    a: source("apec", "1", { title: "Chef de projet IA junior", company: "Kertis", place: "Paris", description: long }),
    b: source("indeed", "2", {
      title: "Chef de projet IA senior",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
  },
  {
    name: "senior et rien",
    want: "different",
    a: source("apec", "1", { title: "Chef de projet IA", company: "Kertis", place: "Paris", description: long }),
    b: source("indeed", "2", {
      title: "Senior AI Project Manager",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
  },
  {
    name: "directeur et chef",
    want: "different",
    a: source("apec", "1", { title: "Directeur de projet IA", company: "Kertis", place: "Paris", description: long }),
    b: source("indeed", "2", { title: "Chef de projet IA", company: "Kertis", place: "Paris", description: long }),
  },
  {
    name: "alternance et CDI",
    want: "different",
    a: source("wttj", "1", {
      title: "Chef de projet IA en alternance",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
    b: source("wttj", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      contract: "CDI",
      description: long,
    }),
  },
  {
    name: "stage et alternance",
    want: "different",
    a: source("wttj", "1", {
      title: "Stage - Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
    b: source("apec", "2", {
      title: "Alternance - Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
  },
  {
    name: "CDD et CDI",
    want: "different",
    a: source("francetravail", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      contract: "CDD - 12 Mois",
      description: long,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      contract: "CDI",
      description: long,
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
    name: "même intitulé, autre employeur",
    want: "different",
    a: source("adzuna", "1", { title: "Chef de projet IA", company: "Kertis", place: "Paris", description: long }),
    b: source("adzuna", "2", { title: "Chef de projet IA", company: "Orvanne", place: "Paris", description: other }),
  },
  {
    name: "deux employeurs tus, textes différents",
    want: "different",
    a: source("francetravail", "1", { title: "Chef de projet IA", place: "75 - PARIS 08", description: long }),
    b: source("francetravail", "2", { title: "Chef de projet IA", place: "75 - PARIS 09", description: other }),
  },
  {
    name: "deux employeurs tus, aucun texte",
    want: "different",
    a: source("francetravail", "1", { title: "Chef de projet IA", place: "75 - PARIS 08" }),
    b: source("indeed", "2", { title: "Chef de projet IA", place: "Paris" }),
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
    name: "intitulé plus précis, texte identique",
    want: "possible",
    a: source("adzuna", "1", { title: "Chef de projet IA", company: "Kertis", place: "Paris", description: long }),
    b: source("apec", "2", {
      title: "Chef de projet IA générative",
      company: "Kertis",
      place: "Paris",
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
    name: "deux postes longs sous un intitulé",
    want: "possible",
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
    name: "deux secteurs d'un même cabinet",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet IA - secteur bancaire",
      company: "Novaris",
      place: "Paris",
      description: boiler,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA - secteur énergie",
      company: "Novaris",
      place: "Paris",
      description: boiler,
    }),
  },
  {
    name: "Product Owner et Product Manager",
    want: "different",
    a: source("apec", "1", { title: "Product Owner IA", company: "Kertis", place: "Lille", description: long }),
    b: source("indeed", "2", { title: "Product Manager IA", company: "Kertis", place: "Lille", description: long }),
  },
  {
    name: "« données » et « data »",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet données et IA", company: "Kertis", place: "Nantes - 44" }),
    b: source("linkedin-alerts", "2", { title: "Chef de Projet Data/IA", company: "KERTIS", place: "Nantes" }),
  },
  {
    name: "durée du stage d'un côté",
    want: "same",
    a: source("wttj", "1", {
      title: "Stagiaire Product Owner IA",
      company: "Kertis",
      place: "Lyon",
      contract: "Stage",
    }),
    b: source("adzuna", "2", {
      title: "PO IA F/H - Stage 6 mois",
      company: "Kertis",
      place: "3ème Arrondissement, Lyon",
    }),
  },
  {
    name: "expérimenté et rien",
    want: "same",
    a: source("adzuna", "1", {
      title: "Consultant IA Expérimenté - H/F",
      company: "Kertis",
      place: "Nantes, Loire-Atlantique",
      description: long,
    }),
    b: source("apec", "2", { title: "Consultant IA", company: "Kertis", place: "Nantes - 44", description: long }),
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
    name: "site d'emploi à la place de l'employeur",
    want: "same",
    a: source("adzuna", "1", {
      title: "Chef de projet IA",
      company: "Les Jeudis",
      place: "Rhône, Auvergne-Rhône-Alpes",
      description: long,
    }),
    b: source("apec", "2", { title: "Chef de projet IA", company: "Kertis", place: "Lyon 03 - 69", description: long }),
  },
  {
    name: "référence propre du cabinet",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Hautecombe Recrutement",
      place: "Lyon - 69",
      description: `${long} Réf. : HCR-5512`,
    }),
    b: source("hellowork", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${long} Référence de l’offre : 2026-118`,
    }),
  },
  {
    name: "références dites en anglais et en français",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon - 69",
      description: `${long} Requisition ID: JR20412`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon (69)",
      description: `${long} N° de référence : JR20413`,
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
    name: "intitulé fait d'une adresse en apparence",
    want: "same",
    a: source("francetravail", "1", {
      title: "Développeur.NET (H/F)",
      company: "Kertis",
      place: "69 - LYON 03",
      description: long,
    }),
    b: source("francetravail", "2", {
      title: "Développeur .NET",
      company: "Kertis",
      place: "69 - LYON 03",
      description: long,
    }),
  },
  {
    name: "responsable de projets et chef de projet, même texte",
    want: "possible",
    a: source("apec", "1", {
      title: "Responsable de projets IA",
      company: "Kertis",
      place: "Lyon - 69",
      description: long,
    }),
    b: source("kertis", "R-12", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "responsable de projets et chef de projet, sans texte",
    want: "different",
    a: source("apec", "1", { title: "Responsable de projets IA", company: "Kertis", place: "Lyon - 69" }),
    b: source("kertis", "R-12", { title: "Chef de projet IA", company: "Kertis", place: "Lyon" }),
  },
  {
    name: "longs intitulés à un mot près, même texte",
    want: "possible",
    a: source("adzuna", "1", {
      title: "Consultant Big Data - Data Factory - Services Financiers - Île de France",
      company: "Kertis",
      place: "Paris, Ile-de-France",
      description: long,
    }),
    b: source("francetravail", "2", {
      title: "Consultant PySpark - Data Factory - Services Financiers - Ile de France (H/F)",
      company: "Kertis",
      place: "75 - Paris 1er Arrondissement",
      description: long,
    }),
  },
  {
    name: "intitulé plus précis, extrait qui ne dit que l'employeur",
    want: "different",
    a: source("adzuna", "1", {
      title: "Chef de projet IA",
      company: "Novaris Conseil",
      place: "Paris",
      description: `${boiler.slice(0, 300)}…`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA générative",
      company: "Novaris Conseil",
      place: "Paris",
      description: `${boiler} ${long}`,
    }),
  },
  {
    name: "intitulé plus précis, extrait qui parle du poste",
    want: "possible",
    a: source("adzuna", "1", {
      title: "Consultant catalogue",
      company: "Novaris Conseil",
      place: "Paris",
      description: `Novaris cherche son expert Catalogue. ${boiler.slice(0, 300)}…`,
    }),
    b: source("adzuna", "2", {
      title: "Consultant catalogue / gouvernance",
      company: "Novaris Conseil",
      place: "Paris",
      description: `Novaris cherche son expert Catalogue. ${boiler.slice(0, 300)}…`,
    }),
  },
  {
    name: "AMOA en plus d'un côté",
    want: "different",
    a: source("apec", "1", { title: "Chef de projet IA", company: "Kertis", place: "Lyon - 69", description: long }),
    b: source("indeed", "2", {
      title: "Chef de projet AMOA et IA",
      company: "Kertis",
      place: "Lyon (69)",
      description: long,
    }),
  },
  {
    name: "une agence, deux postes sous un intitulé",
    want: "possible",
    a: source("adzuna", "1", {
      title: "Chef de projet IA",
      company: "Michael Page",
      place: "Paris, Ile-de-France",
      description: long,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "MICHAEL PAGE",
      place: "Paris - 75",
      description: other,
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
    name: "anglais et français, au-delà du chef de projet",
    want: "same",
    a: source("apec", "1", { title: "Coordinatrice de projet IA et automatisation", company: "Kertis", place: "Lyon" }),
    b: source("linkedin-alerts", "2", {
      title: "AI & Automation Project Coordinator",
      company: "Kertis",
      place: "Lyon",
    }),
  },
  {
    name: "V.I.E et VIE",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet IA - VIE", company: "Kertis", place: "Lyon", contract: "VIE" }),
    b: source("indeed", "2", { title: "V.I.E - Chef de projet IA", company: "Kertis", place: "Lyon", contract: "VIE" }),
  },
  {
    name: "mairie et ville",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet IA", company: "Ville de Lormont", place: "Lyon" }),
    b: source("francetravail", "2", { title: "Chef de projet IA", company: "Mairie de Lormont", place: "Lyon" }),
  },
  {
    name: "le nom de l'employeur dans un titre",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA - Kertis Data Office",
      company: "Kertis Entertainment",
      place: "Lyon",
      description: long,
    }),
    b: source("wttj", "2", {
      title: "Chef de projet IA - Data Office",
      company: "Kertis Entertainment",
      place: "Lyon",
      description: long,
    }),
  },
  {
    name: "numéros d'une même série, au site et dans le texte",
    want: "different",
    a: source("kertis", "R-2001", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${long} Référence : R-2002`,
    }),
  },
  {
    name: "numéros de deux séries",
    want: "same",
    a: source("kertis", "JR-1001", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${long} Référence : 2026-77`,
    }),
  },
  {
    name: "chargé et chef de projet, même texte",
    want: "different",
    a: source("apec", "1", { title: "Chargé de projet IA", company: "Kertis", place: "Lyon", description: long }),
    b: source("indeed", "2", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "confirmé et rien, deux extraits sans rapport",
    want: "possible",
    a: source("adzuna", "1", {
      title: "Consultant IA confirmé",
      company: "Kertis",
      place: "Lyon",
      description: `${long.slice(0, 400)}…`,
    }),
    b: source("adzuna", "2", {
      title: "Consultant IA",
      company: "Kertis",
      place: "Lyon",
      description: `${other.slice(0, 400)}…`,
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
    name: "numéros propres de deux sites",
    want: "same",
    a: source("kertis", "4811203", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
    b: source("workday", "7740091", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: long,
    }),
  },
];

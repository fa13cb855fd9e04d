import { long, type Pair, type Side, source } from "./pair.ts";

/** Agencies and consultants that keep their frame: two clients in it are two posts, one client told a little otherwise is one. Employers are invented. */

const ABOUT = `Cabinet spécialisé dans le recrutement des cadres du numérique depuis 2009, nous vous accompagnons à chaque étape. Nos consultants sont
d'anciens chefs de projet et connaissent vos métiers.`;
const DUTIES = `Vous pilotez la feuille de route et ses priorités. Vous encadrez les prestataires et suivez les dépenses. Vous animez la communauté des
utilisateurs référents. Doté d'une formation supérieure, vous avez cinq ans d'expérience comparable. Processus : un échange au téléphone, deux
entretiens, une réponse sous dix jours.`;
const title = "Chef de projet IA (H/F)";

const agency = (site: string, ref: string, client: string, rest: Side = {}): Side =>
  source(site, ref, {
    title,
    company: "Ormelle Recrutement",
    place: "Nantes (44)",
    contract: "CDI",
    description: `${ABOUT} Notre client est ${client}. ${DUTIES}`,
    ...rest,
  });
const consultants = (site: string, ref: string, mission: string): Side =>
  source(site, ref, {
    title: "Chef de projet data (H/F)",
    company: "Nextorie",
    place: "Nantes (44)",
    contract: "CDI",
    description: `Nextorie, entreprise de services du numérique de 1 200 ingénieurs, vous ouvre les portes de projets exigeants. Dans le cadre de notre
développement à Nantes, nous recherchons un chef de projet data. Vous interviendrez pour ${mission}. ${DUTIES}`,
  });
/** A board shortens the name: only the whole one tells that they are consultants. */
const advisers = (site: string, ref: string, company: string, client: string): Side =>
  source(site, ref, {
    title: "PMO data (H/F)",
    company,
    place: "Nantes (44)",
    description: `Nous vous ouvrons nos portes : 150 personnes, quatre agences, aucune cravate. À Nantes, nous recherchons un PMO data. Vous
accompagnez ${client}. ${DUTIES}`,
  });
const TEMP =
  "Votre agence Interlune de Strasbourg vous propose une belle opportunité dans une équipe à taille humaine.";
const temporary = (ref: string, client: string): Side =>
  source("francetravail", ref, {
    title: "Chef / Cheffe de projet data",
    company: "INTERLUNE CADRES",
    place: "67 - STRASBOURG",
    contract: "CDI",
    postedAt: "2026-11-04",
    description: `${TEMP} ${DUTIES} Vous intervenez chez ${client}. Rigueur et sens du service sont vos points forts ; envoyez votre CV.`,
  });

const HOUSE = `Quatre-vingts camions, deux quais et une filiale à Bilbao : la maison roule depuis 1954 pour les vignerons. ${long}`;

const school = (place: string, host: string, tool: string, users: string): Side =>
  source("la-bonne-alternance", `LBA-${place}`, {
    title: "Assistant chef de projet IA en alternance",
    company: "École Numérivage",
    place,
    contract: "Apprentissage",
    description: `${ABOUT} L'école forme depuis 2009 aux métiers du numérique, en alternance et sur six campus, du bac+2 au bac+5. Nous recherchons pour une entreprise
partenaire ${host} un assistant chef de projet en contrat d'apprentissage de douze mois. Vous participez
au cadrage d'${tool}. Les comités ont lieu chaque mois au siège et vous en rédigez les comptes rendus. Vous testez les prototypes avec
${users}. ${DUTIES} Rythme de trois semaines en entreprise et une semaine à l'école, frais de scolarité pris en
charge par l'employeur, ordinateur prêté pour la durée du contrat.`,
  });

export const CLIENTS: readonly Pair[] = [
  {
    name: "un cadre de cabinet, deux clients qu'il décrit, sur deux sites",
    want: "different",
    a: agency("apec", "175930118W", "un armateur familial qui exploite seize navires"),
    b: agency("linkedin", "4109982203", "un réseau de 240 opticiens en pleine expansion"),
  },
  {
    name: "un cadre de cabinet, le même client un peu autrement",
    want: "same",
    a: agency("apec", "175930118W", "un armateur familial qui exploite seize navires"),
    b: agency("linkedin", "4109982203", "un armateur familial, avec seize navires"),
  },
  {
    name: "un même numéro chez le cabinet, un client décrit deux fois",
    want: "same",
    a: agency("apec", "175930118W", "un armateur familial qui exploite seize navires", {
      description: `${ABOUT} Notre client est un armateur familial qui exploite seize navires. ${DUTIES} Référence : ORM-2291.`,
    }),
    b: agency("linkedin", "4109982203", "", {
      description: `${ABOUT} Notre client est une compagnie maritime nantaise de taille moyenne. ${DUTIES} Référence : ORM-2291.`,
    }),
  },
  {
    name: "un cadre d'entreprise de services, deux missions chez deux clients",
    want: "different",
    a: consultants("indeed", "8fd7236c", "une banque régionale, sur la refonte de son reporting réglementaire"),
    b: consultants(
      "hellowork",
      "59903381",
      "un constructeur d'éoliennes en mer, sur l'exploitation des données de turbine",
    ),
  },
  {
    name: "une agence, côte à côte, et deux clients par leur nom",
    want: "different",
    a: temporary("199BDNT", "Transports Illmoder"),
    b: temporary("199BDKK", "Brasseries Hohlande"),
  },
  {
    name: "une agence, remise en ligne",
    want: "same",
    a: temporary("199BDNT", "Transports Illmoder"),
    b: temporary("199BDKK", "Transports Illmoder"),
  },
  {
    name: "un cabinet de conseil sous un nom plus court, deux missions chez deux clients",
    want: "different",
    a: advisers("indeed", "8fd7236c", "Nextorie Conseil", "un grand constructeur naval qui numérise son chantier"),
    b: advisers("adzuna", "5680017733", "Nextorie", "un groupe hospitalier qui partage ses données de soins"),
  },
  {
    name: "une phrase de plus sur le salaire, une mission",
    want: "same",
    a: consultants("indeed", "8fd7236c", "un grand constructeur naval qui numérise son chantier"),
    b: consultants(
      "hellowork",
      "59903381",
      "un grand constructeur naval qui numérise son chantier. Rémunération fixe de 46 à 52 k€ et prime de fin de mission versée en juin",
    ),
  },
  {
    name: "le début d'une agence, et un extrait coupé dans la mission d'un autre client",
    want: "different",
    a: agency("apec", "175930118W", "", {
      description: `${ABOUT} Nous recherchons pour l'un de nos clients un chef de projet. Ce client est un affréteur de péniches de 80 personnes. Vous menez le calcul des
tirants d'eau…`,
    }),
    b: agency("linkedin", "4109982203", "", {
      description: `${ABOUT} Nous recherchons pour l'un de nos clients un chef de projet. Ce client est une mutuelle de marins. ${DUTIES}`,
    }),
  },
  {
    name: "le début d'une agence, et un extrait de la même mission",
    want: "same",
    a: agency("apec", "175930118W", "", {
      description: `${ABOUT} Nous recherchons pour l'un de nos clients un chef de projet. Ce client est une mutuelle de marins. Vous pilotez la feuille de route et ses…`,
    }),
    b: agency("linkedin", "4109982203", "", {
      description: `${ABOUT} Nous recherchons pour l'un de nos clients un chef de projet. Ce client est une mutuelle de marins. ${DUTIES}`,
    }),
  },
  {
    name: "deux numéros de client chez une agence",
    want: "different",
    a: agency("apec", "175930118W", "un armateur", { description: `${ABOUT} ${DUTIES} Réf. client ARM-02.` }),
    b: agency("linkedin", "4109982203", "un opticien", { description: `${ABOUT} ${DUTIES} Réf. client OPT-08.` }),
  },
  {
    name: "« Alizon Conseil », dont le client publie le même texte",
    want: "possible",
    a: source("transports-orvel", "TO-118", {
      title,
      company: "Transports Orvel",
      place: "Mérignac",
      description: HOUSE,
    }),
    b: source("hellowork", "59903382", {
      title,
      company: "Alizon Conseil",
      place: "Mérignac - 33",
      description: `Notre client, transporteur en forte croissance, cherche à renforcer son équipe de sept personnes. ${long}`,
    }),
  },
  {
    name: "« Alizon Conseil », qui parle pour elle-même dans les mots d'une autre maison",
    want: "different",
    a: source("transports-orvel", "TO-118", {
      title,
      company: "Transports Orvel",
      place: "Mérignac",
      description: HOUSE,
    }),
    b: source("hellowork", "59903382", {
      title,
      company: "Alizon Conseil",
      place: "Mérignac - 33",
      description: `Société de services en forte croissance, nous cherchons à renforcer notre équipe de sept personnes. ${long}`,
    }),
  },
  {
    name: "une école, deux villes, et deux entreprises d'accueil en quelques mots",
    want: "different",
    a: school("Nantes", "qui transporte des produits surgelés", "un outil de prévision des tonnages", "les caristes"),
    b: school(
      "Lille",
      "qui fabrique des charpentes lamellées",
      "un outil de vérification des croquis",
      "les couvreurs",
    ),
  },
  {
    name: "une école, deux villes, et une entreprise d'accueil",
    want: "possible",
    family: true,
    a: school("Nantes", "qui transporte des produits surgelés", "un outil de prévision des tonnages", "les caristes"),
    b: school("Lille", "qui transporte des produits surgelés", "un outil de prévision des tonnages", "les agents"),
  },
];

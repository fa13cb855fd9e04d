import { boiler, long, other, type Pair, source } from "./pair.ts";

const team = (
  mission: string,
) => `Radio, podcasts, vidéo : Ondarel touche neuf millions de personnes par semaine, à Paris comme en région. La direction des
données recrute. Vous intégrez ${mission}. Vous connaissez le secteur des médias et vous aimez le travail en équipe. CDI, treizième mois, cantine.`;
const TASKS = `Vous pilotez la transcription des voix avec les documentalistes, vous réglez les droits avec les juristes et vous suivez les livraisons
de deux prestataires jusqu'à la recette. Vous animez le comité de chaque quinzaine.`;

/** Every eighth word exchanged for another of the same text, as boards that hide what they copy do. */
const exchanged = (text: string): string => {
  const words = text.split(" ");
  return words.map((word, at) => (at % 8 === 4 ? words[(at * 7) % words.length]! : word)).join(" ");
};

const TERMS = `CDI à temps plein, reprise d'ancienneté, cantine et logement à l'arrivée.`;
const FROM_THE_HOUSE = `Maison Vauclin, deux cents consultants, travaille pour l'État et ses opérateurs. Vous prenez la responsabilité de trois projets au forfait chez des opérateurs
de l'État : entrepôts, portails, gouvernance. Vous garantissez la marge et la satisfaction des clients, vous intervenez en avant-vente et vous soutenez les
propositions devant les acheteurs. Vous contribuez aux offres du cabinet et vous parrainez les consultants plus jeunes. Dix ans d'expérience, bonne connaissance des marchés publics.`;
const FROM_THE_BOARD = `Maison Vauclin, deux cents consultants, travaille pour l'État et ses opérateurs. Le directeur prend la responsabilité de trois projets au forfait chez des opérateurs de l'État
(entrepôts, portails, gouvernance). Il garantit la marge, la satisfaction des clients ; il intervient en avant-vente, soutient les propositions devant les acheteurs,
contribue aux offres du cabinet, parraine des consultants plus jeunes. Dix ans d'expérience, bonne connaissance des marchés publics.`;

/** A frame of five paragraphs; what stands between is the mission. */
const inFrame = (
  mission: string,
) => `Le Syndicat des eaux de la Vaudre distribue l'eau à trois cent mille habitants et emploie cent quatre-vingts agents sur neuf sites. La direction
du numérique recrute une personne pour un contrat de trois ans. ${mission} Vous travaillez avec les exploitants, avec la commande publique et avec un intégrateur
choisi au printemps. Vous tenez le planning, vous préparez les comités, vous suivez les dépenses et vous rendez compte chaque mois au directeur général. Vous
justifiez de cinq ans de métier, vous connaissez les marchés publics et vous aimez le terrain. Télétravail deux jours par semaine, restaurant, mutuelle et
prime annuelle ; les entretiens se tiennent en visioconférence avant la fin du mois.`;

const METERS = source("indeed", "1", {
  title: "Chef de projet données",
  company: "Syndicat des eaux de la Vaudre",
  place: "Dole - 39",
  description: inFrame(
    "Vous déployez douze mille compteurs communicants, vous apprenez aux agents à lire les alertes de fuite et vous réglez les seuils avec eux.",
  ),
});

const studies = (house: string, mission: string) =>
  `Au sein du pôle Études de ${house}, vous rejoignez une équipe de six personnes. Vous pilotez ${mission}. Vous animez les ateliers, vous suivez le budget
et les délais et vous rendez compte au comité mensuel. Vous encadrez deux prestataires. Bac+5, trois ans d'expérience, anglais lu. Poste à Angers, deux
jours de télétravail, CDI, 40 à 46 k€ selon parcours, mutuelle, participation et restaurant d'entreprise.`;
const AS_TOLD = `Vous repérez avec les équipes les tâches que l'IA peut alléger, vous chiffrez les gains et vous tenez la liste des priorités. Vous
choisissez les prestataires, vous rédigez les contrats avec la juriste et vous suivez les recettes. Vous mettez en place le configurateur par la voix,
puis la prévision des stocks de bois. Vous formez les vendeurs et vous écrivez la charte d'usage avec les représentants du personnel.`;
const AS_LISTED = `- Repérer avec les équipes les tâches que l'IA peut alléger - Chiffrer les gains et tenir la liste des priorités - Choisir les
prestataires, rédiger les contrats avec la juriste et suivre les recettes - Mettre en place le configurateur par la voix, puis la prévision des stocks de
bois - Former les vendeurs et écrire la charte d'usage avec les représentants du personnel`;

/** One title at one employer: two missions in one frame, and one mission in two frames. */
export const TWO_MISSIONS: readonly Pair[] = [
  {
    name: "une mission, de « vous » à « il »",
    want: "same",
    a: source("vauclin.fr", "1", {
      title: "Directeur de projet data",
      company: "Maison Vauclin",
      place: "Paris",
      description: FROM_THE_HOUSE,
    }),
    b: source("apec", "2", {
      title: "Directeur de projet Data F/H",
      company: "MAISON VAUCLIN",
      place: "Paris 09 - 75",
      description: FROM_THE_BOARD,
    }),
  },
  {
    name: "deux sites d'une maison, chacun avec sa mission dans un même cadre",
    want: "different",
    a: source("hellowork", "1", {
      title: "Chef de projet IA",
      company: "Ondarel",
      place: "Brive-la-Gaillarde - 19",
      description: `Ondarel compte onze antennes. Pour celle de Brive, vous créez le registre des greffes et suivez les malades chroniques. ${TASKS} ${TERMS}`,
    }),
    b: source("hellowork", "2", {
      title: "Chef de projet IA",
      company: "Ondarel",
      place: "Cahors - 46",
      description: `Ondarel compte onze antennes. Pour celle de Cahors, vous fiabilisez la facturation et préparez l'inventaire annuel. ${TASKS} ${TERMS}`,
    }),
  },
  {
    name: "deux équipes, dans un même cadre, sur deux sites",
    want: "different",
    a: source("wttj", "77004", {
      title: "Chef de projet IA",
      company: "Ondarel",
      place: "Paris 15e",
      description: team(
        "l'équipe Archives, qui indexe soixante ans de programmes. Vous pilotez la transcription des voix avec les documentalistes et vous réglez les droits avec les juristes",
      ),
    }),
    b: source("apec", "170080W", {
      title: "Chef de projet IA F/H",
      company: "Ondarel",
      place: "Paris 15 - 75",
      description: team(
        "l'équipe Publicité, qui vend les espaces audio. Vous menez le ciblage sans traceurs avec la régie et vous suivez les revenus de chaque format jusqu'à la clôture du mois",
      ),
    }),
  },
  {
    name: "une mission, des mots échangés çà et là",
    want: "same",
    a: source("wttj", "77006", {
      title: "Chef de projet IA",
      company: "Ondarel",
      place: "Paris 15e",
      description: `${boiler} ${long} ${other}`,
    }),
    b: source("apec", "170082W", {
      title: "Chef de projet IA F/H",
      company: "Ondarel",
      place: "Paris 15 - 75",
      description: exchanged(`${boiler} ${long} ${other}`),
    }),
  },
  {
    name: "deux produits, dans un même cadre aux phrases courtes",
    want: "possible",
    a: source("linkedin", "77007", {
      title: "Product Owner IA",
      company: "Ondarel",
      place: "Aix-en-Provence",
      description: `Ondarel fournit des logiciels aux géomètres et aux notaires. Vous rejoignez le produit Bornage, qui trace les limites des parcelles.
Vous travaillez avec huit développeurs et des géomètres experts. Votre première échéance est la version de terrain. Trois ans d'expérience, connaissance
du foncier. CDI, Aix, deux jours à distance.`,
    }),
    b: source("wttj", "product-owner-ia", {
      title: "Product Owner IA",
      company: "Ondarel",
      place: "Aix-en-Provence",
      description: `Ondarel fournit des logiciels aux géomètres et aux notaires. Vous rejoignez le produit Minute, qui résume les actes anciens et signale les
servitudes. Vous travaillez avec cinq développeurs et des clercs. Votre première échéance est l'ouverture aux offices ruraux. Trois ans d'expérience,
connaissance du droit. CDI, Aix, deux jours à distance.`,
    }),
  },
  {
    name: "deux marchés numérotés dans l'intitulé",
    want: "different",
    a: source("free-work", "77008", {
      title: "Chef de projet data (marché 26-041)",
      company: "Ondarel",
      place: "Lille",
      description: long,
    }),
    b: source("free-work", "77009", {
      title: "Chef de projet data (marché 26-057)",
      company: "Ondarel",
      place: "Lille",
      description: long,
    }),
  },
  {
    name: "PMO, en toutes lettres aussi",
    want: "same",
    a: source("ondarel", "77010", { title: "PMO data (H/F)", company: "Ondarel", place: "Dijon", description: long }),
    b: source("francetravail", "208MMKX", {
      title: "Project Management Officer (PMO) data H/F",
      company: "ONDAREL",
      place: "21 - DIJON",
      description: long,
    }),
  },
  {
    name: "une mission, sous une introduction récrite et d'autres conditions",
    want: "same",
    a: source("wttj", "77005", {
      title: "Chef de projet IA",
      company: "Ondarel",
      place: "Paris 15e",
      description: `Ondarel touche neuf millions de personnes par semaine. ${TASKS} CDI, treizième mois, cantine, quinze jours de repos.`,
    }),
    b: source("apec", "170081W", {
      title: "Chef de projet IA F/H",
      company: "Ondarel",
      place: "Paris 15 - 75",
      description: `Premier groupe audio indépendant, nous recrutons pour notre direction des données. ${TASKS} Rémunération selon profil, accord de télétravail, restaurant d'entreprise.`,
    }),
  },
  {
    name: "deux annonces d'un site qui n'en numérote aucune",
    want: "different",
    a: {
      source: "ondarel",
      url: "https://ondarel.exemple/offres/archives",
      title: "Chef de projet IA",
      company: "Ondarel",
      place: "Paris 15e",
      description: team(
        "l'équipe Archives, qui indexe soixante ans de programmes. Vous pilotez la transcription des voix",
      ),
    },
    b: {
      source: "ondarel",
      url: "https://ondarel.exemple/offres/publicite",
      title: "Chef de projet IA",
      company: "Ondarel",
      place: "Paris 15e",
      description: team("l'équipe Publicité, qui vend les espaces audio. Vous menez le ciblage sans traceurs"),
    },
  },
  {
    name: "deux missions d'une phrase chacune dans un même cadre, sur deux sites",
    want: "different",
    a: METERS,
    b: source("hellowork", "2", {
      title: "Chef de projet données (H/F)",
      company: "Syndicat des eaux de la Vaudre",
      place: "Dole",
      description: inFrame(
        "Vous cartographiez les vieilles conduites en fonte, vous numérisez les plans des années soixante et vous choisissez les tronçons à remplacer.",
      ),
    }),
  },
  {
    name: "une mission, dont une phrase est tournée autrement sur un autre site",
    want: "same",
    a: METERS,
    b: source("hellowork", "2", {
      title: "Chef de projet données (H/F)",
      company: "Syndicat des eaux de la Vaudre",
      place: "Dole",
      description: inFrame(
        "Déployer douze mille compteurs communicants, apprendre aux agents à lire les alertes de fuite, régler les seuils avec eux.",
      ),
    }),
  },
  {
    name: "deux villes, chacune avec sa mission dans un même cadre, sur deux sites",
    want: "different",
    a: source("indeed", "1", {
      title: "Chef de projet données",
      company: "Syndicat des eaux de la Vaudre",
      place: "Dole - 39",
      description: inFrame(
        "À Dole, vous déployez douze mille compteurs communicants et vous apprenez aux agents à lire les alertes de fuite.",
      ),
    }),
    b: source("hellowork", "2", {
      title: "Chef de projet données (H/F)",
      company: "Syndicat des eaux de la Vaudre",
      place: "Pontarlier - 25",
      description: inFrame(
        "À Pontarlier, vous cartographiez les vieilles conduites en fonte et vous numérisez les plans des années soixante.",
      ),
    }),
  },
  {
    name: "deux villes, une mission, l'adresse de chacune",
    want: "possible",
    family: true,
    a: source("indeed", "1", {
      title: "Chef de projet données",
      company: "Syndicat des eaux de la Vaudre",
      place: "Dole - 39",
      description: inFrame("Vous êtes installée à Dole, près de la gare, et vous déployez les compteurs communicants."),
    }),
    b: source("hellowork", "2", {
      title: "Chef de projet données (H/F)",
      company: "Syndicat des eaux de la Vaudre",
      place: "Pontarlier - 25",
      description: inFrame(
        "Vous êtes installée à Pontarlier, près du port, et vous déployez les compteurs communicants.",
      ),
    }),
  },
  {
    name: "les mêmes missions, à l'infinitif",
    want: "same",
    a: source("sellan", "S-1", {
      title: "Chef de projet IA",
      company: "Sellan Mobilier",
      place: "Dijon",
      contract: "CDI",
      description: `Sellan dessine et vend des bureaux depuis 1954. ${AS_TOLD} Vous avez quatre ans d'expérience de la conduite de projets, dans la
distribution de préférence. Vous êtes clair à l'oral comme à l'écrit.`,
    }),
    b: source("francetravail", "204S", {
      title: "Chef de projet IA (H/F)",
      company: "SELLAN MOBILIER",
      place: "21 - DIJON",
      contract: "CDI",
      description: `MISSIONS ${AS_LISTED} PROFIL Quatre ans d'expérience de la conduite de projets, dans la distribution de préférence.`,
    }),
  },
  {
    name: "d'autres missions, à l'infinitif, entre les mêmes phrases",
    want: "different",
    a: source("sellan", "S-2", {
      title: "Chef de projet IA",
      company: "Sellan Mobilier",
      place: "Dijon",
      contract: "CDI",
      description: `Sellan dessine et vend des bureaux depuis 1954 dans douze magasins. ${AS_TOLD} Vous avez quatre ans d'expérience de la conduite de projets, dans la
distribution de préférence. Vous êtes clair à l'oral comme à l'écrit.`,
    }),
    b: source("francetravail", "205S", {
      title: "Chef de projet IA (H/F)",
      company: "SELLAN MOBILIER",
      place: "21 - DIJON",
      contract: "CDI",
      description: `Sellan dessine et vend des bureaux depuis 1954 dans douze magasins. Lire les factures des transporteurs, rapprocher les bons de
livraison, instruire les litiges avec les chauffeurs, alerter la comptabilité des écarts et archiver les pièces au format légal. Vous avez quatre ans
d'expérience de la conduite de projets, dans la distribution de préférence. Vous êtes clair à l'oral comme à l'écrit.`,
    }),
  },
  {
    name: "un même cadre chez l'employeur et chez qui ne se nomme pas, et d'autres missions en son milieu",
    want: "possible",
    a: source("kertis", "K-91", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Angers",
      description: studies(
        "Kertis",
        "la lecture automatique des factures des fournisseurs et leur rapprochement avec les commandes",
      ),
    }),
    b: source("francetravail", "206S", {
      title: "Chef de projet IA (H/F)",
      place: "49 - Angers",
      description: studies(
        "notre établissement",
        "le tri des dossiers de bourse et la réponse aux étudiants par un assistant en ligne",
      ),
    }),
  },
  {
    name: "un même cadre chez l'employeur et chez qui ne se nomme pas, et les mêmes missions",
    want: "same",
    a: source("kertis", "K-92", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Angers",
      description: studies(
        "Kertis",
        "la lecture automatique des factures des fournisseurs et leur rapprochement avec les commandes",
      ),
    }),
    b: source("francetravail", "207S", {
      title: "Chef de projet IA (H/F)",
      place: "49 - Angers",
      description: studies(
        "notre établissement",
        "la lecture des factures de nos fournisseurs, rapprochées des commandes",
      ),
    }),
  },
];

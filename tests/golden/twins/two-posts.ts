import { boiler, type Pair, source } from "./pair.ts";

/** One title, one employer or agency or school, one town: whether its postings tell one post or two. Employers are invented. */

const SCHOOL = `Sup Ardenne, école de management, place ses étudiants dans mille deux cents entreprises de la région. Les frais de formation sont
pris en charge, un tuteur suit chaque apprenti et le campus est accessible. Entreprise partenaire :`;
const AGENCY = "Mirande Recrutement, présent depuis vingt ans dans la région, recrute pour un de ses clients.";
const CLOSING = `Si vous ne cochez pas toutes les cases, écrivez-nous quand même : nous répondons à tout le monde sous dix jours, et le premier
échange se fait au téléphone avec une personne de l'équipe.`;
const GLASS = `une verrerie de quatre cents salariés confie au titulaire la détection des défauts en sortie de four, la prévision des casses et les
réunions avec les chefs d'atelier.`;
const PRESS = `un groupe de presse régional lui demande d'installer un assistant de titraille, d'écrire la charte éditoriale et de former la
rédaction aux archives numériques.`;

const board = (ref: string, company: string, description: string, rest = {}) =>
  source("francetravail", ref, {
    title: "Chef de projet IA (H/F)",
    company,
    place: "08 - SEDAN",
    contract: "CDI",
    description,
    ...rest,
  });

const FRAUD = `Direction de la fraude : vous conduisez la détection en temps réel sur les paiements, les seuils, les fournisseurs, les relations avec
le régulateur et le plan de crise. Six ans de monétique.`;
const STAFF = `Direction des ressources internes : vous conduisez l'arrivée d'un assistant de bureau pour cinq mille personnes, les ambassadeurs, la
formation et le dialogue social. Quatre ans de conduite du changement.`;
const WORKS = `Chez Comptoir Liraud, régie de quatre-vingt-dix personnes, vous prenez en main « Planif », notre moteur d'achat assisté par IA : entretiens
avec les acheteurs, cahier des charges, priorités, essais et prix. Vous animez une équipe de six personnes dont deux ingénieurs. Quatre ans de conduite de produit, anglais
courant, trois jours de télétravail.`;
const DAIRY = `Le groupe Laiterie Corvaux (fromages, 2 700 salariés) fait appel à nous pour trouver la personne qui placera l'IA au service des
fromagers : capteurs en cave, prévision d'affinage, planification du ramassage. Vous négociez, vous formez, vous mesurez.`;
const DAIRY_OWN = `Laiterie Corvaux, fromages, recrute. Capteurs en cave, prévision d'affinage, planification du ramassage : voilà vos chantiers,
vous négociez, vous formez, vous mesurez, avec deux apprentis et un budget de trois ans. Ingénieur agronome.`;

const own = (company: string, description: string, rest = {}) =>
  source("corvaux", "C-118", {
    title: "Chef de projet IA",
    company,
    place: "Sedan",
    contract: "CDI",
    description,
    ...rest,
  });

const HOSTED = `Nous recrutons pour l'une de nos entreprises partenaires un chef de projet IA en alternance. Les frais de scolarité sont pris en charge,
une semaine de cours pour trois semaines en entreprise, admission sur dossier et entretien.`;

/** One frame around a few words of its own: too short for a passage. */
const frame = (own: string): string =>
  `Temporis Ardenne, agence d'emploi en CDI, CDD et intérim, accompagne depuis vingt ans les entreprises du bassin. Mission de quatre mois
  ${own}, 24 euros brut de l'heure. Nous étudions chaque candidature sous trois jours. Vos avantages : indemnités de fin de mission et de congés
  payés, acompte à la semaine, aide au logement et à la garde d'enfants, épargne rémunérée, mutuelle dès la première heure.`;
const DUTIES = `Missions proposées : assister le chef de projet dans le cadrage, participer aux réunions, mettre à jour les plannings, rédiger les
  comptes rendus, contribuer aux essais des outils d'IA, tenir une veille. Ces missions suivent votre niveau. Douze mois, bac+4 validé.`;
/** One text, to « tu » and then to « vous », in another order. */
const TU = `<p>Avec la directrice, tu es responsable des produits IA de Chantepage, plateforme de lecture des enfants : 410 000 lecteurs, 6 200
  écoles.</p><ul><li>Définir la stratégie de l'assistant vocal</li><li>Mener les tests en classe avec nos vingt enseignants</li><li>Coordonner une
  équipe de sept personnes</li><li>Garantir la protection des données des enfants</li><li>Suivre le budget et les fournisseurs</li></ul><p>Tu as cinq
  ans de conduite de produit, tu as déjà livré un produit grand public, tu sais dire non et tu écris bien.</p><p>Entretiens : une visio, un cas
  pratique, une rencontre.</p>`;
const VOUS = `Chantepage, plateforme de lecture : 410 000 enfants lecteurs et 6 200 écoles. VOTRE PROFIL : conduite de produit depuis cinq ans, un
  grand public à qui vous avez livré un produit déjà ; vous savez dire non, vous écrivez bien. VOTRE RÔLE : responsable, avec notre directrice, des
  produits d'IA. La stratégie de l'assistant vocal à définir. En classe, des tests à mener avec vingt de nos enseignants. Sept personnes à
  coordonner, en une équipe. Des enfants, garantir la protection et celle des données. Le budget, les fournisseurs à suivre. Entretiens : visio,
  rencontre, cas pratique.`;

export const TWO_POSTS: readonly Pair[] = [
  {
    name: "une école, deux entreprises d'accueil, le même cadre",
    want: "different",
    a: board("1", "École Sup Ardenne", `${SCHOOL} ${GLASS} ${CLOSING}`),
    b: board("2", "École Sup Ardenne", `${SCHOOL} ${PRESS} ${CLOSING}`),
  },
  {
    name: "deux écoles, chacune son entreprise d'accueil, le même cadre",
    want: "different",
    a: board("1", "École Sup Ardenne", `${HOSTED} ${GLASS} ${CLOSING}`),
    b: board("2", "Campus des Forges", `${HOSTED} ${PRESS} ${CLOSING}`),
  },
  {
    name: "une agence, deux clients, le même cadre",
    want: "different",
    a: board("1", "Mirande Recrutement", `${AGENCY} Ce client, ${GLASS} ${CLOSING}`),
    b: board("2", "Mirande Recrutement", `${AGENCY} Ce client, ${PRESS} ${CLOSING}`),
  },
  {
    name: "un employeur, deux équipes nommées, la même fin",
    want: "different",
    a: board("1", "Banque Corvane", `${FRAUD} ${CLOSING}`),
    b: board("2", "Banque Corvane", `${STAFF} ${CLOSING}`),
  },
  {
    name: "un employeur, la même annonce remise en ligne sans sa fin",
    want: "same",
    a: board("1", "Banque Corvane", `${FRAUD} ${CLOSING}`),
    b: board("2", "Banque Corvane", FRAUD),
  },
  {
    name: "une agence de nom inconnu, deux textes trop courts pour dire le client",
    want: "possible",
    a: board(
      "1",
      "Selvane",
      "Selvane recherche pour l'un de ses clients un chef de projet IA. Vous suivez des projets variés.",
    ),
    b: source("hellowork", "77", {
      title: "Chef de projet IA H/F",
      company: "Selvane",
      place: "Sedan - 08",
      contract: "CDI",
      description:
        "Pour accompagner sa croissance, une belle entreprise cherche un chef de projet autonome et rigoureux.",
    }),
  },
  {
    name: '"our client-facing projects" : l\'employeur parle en son nom, texte traduit',
    want: "same",
    a: board(
      "1",
      "Helioscript",
      "As an AI Project Manager you own delivery of our client-facing projects, from workshops to go-live, and you keep the plan and the budget.",
      { title: "AI Project Manager" },
    ),
    b: source("hellowork", "78", {
      title: "Chef de projet IA H/F",
      company: "Helioscript",
      place: "Sedan - 08",
      contract: "CDI",
      description:
        "Vous êtes responsable de la livraison de nos projets chez les clients, des ateliers à la mise en production, et vous tenez le plan et le budget.",
    }),
  },
  {
    name: "intitulé plus long d'un côté, d'un mot que le texte des deux nomme",
    want: "same",
    a: board("1", "Comptoir Liraud", WORKS, { title: "Chef de projet IA (Planif)" }),
    b: own("Comptoir Liraud", WORKS),
  },
  {
    name: "intitulé plus long d'un côté, deux annonces du même site",
    want: "possible",
    a: board("1", "Comptoir Liraud", WORKS, { title: "Chef de projet IA (Planif)" }),
    b: board("2", "Comptoir Liraud", WORKS),
  },
  {
    name: "l'agence nomme l'employeur et redit ses chantiers",
    want: "same",
    a: board("1", "Cabinet Orlange", DAIRY),
    b: own("Laiterie Corvaux", DAIRY_OWN),
  },
  {
    name: "l'agence ne nomme que la ville de l'employeur",
    want: "possible",
    a: board("1", "Cabinet Orlange", `Notre client recrute à Sedan, Ville fortifiée. ${GLASS}`),
    b: own("Ville de Sedan", PRESS),
  },
  {
    name: "agence et employeur d'une petite ville, même intitulé, rien de commun",
    want: "possible",
    a: board("1", "Mirande Recrutement", `${AGENCY} Ce client, ${GLASS}`),
    b: own("Verreries Orbec", PRESS),
  },
  {
    name: "agence et employeur d'une grande ville, même intitulé, rien de commun",
    want: "different",
    a: board("1", "Mirande Recrutement", `${AGENCY} Ce client, ${GLASS}`, { place: "75 - PARIS 09" }),
    b: own("Verreries Orbec", PRESS, { place: "Paris 9e" }),
  },
  {
    name: "« est mandaté par » : deux agences de nom inconnu, deux clients",
    want: "different",
    a: board("1", "Selvane", `Selvane est mandaté par une verrerie. ${GLASS}`),
    b: source("hellowork", "79", {
      title: "Chef de projet IA H/F",
      company: "Proméane",
      place: "Sedan - 08",
      contract: "CDI",
      description: `Proméane recherche pour son client un chef de projet. ${PRESS}`,
    }),
  },
  {
    name: "chef de programme et « program lead », un texte",
    want: "same",
    a: board("1", "Comptoir Liraud", WORKS, { title: "GenAI Program Lead" }),
    b: own("Comptoir Liraud", WORKS, { title: "Responsable programme IA générative F/H" }),
  },
  {
    name: "derrière un tiret, ce à quoi le poste sert ; un texte, deux sites",
    want: "same",
    a: board("1", "Comptoir Liraud", WORKS, { title: "Chef de projet IA – programme Rayons ouverts" }),
    b: own("Comptoir Liraud", WORKS),
  },
  {
    name: "derrière un tiret, un extrait qui dit ce qu'on y fait",
    want: "same",
    a: board(
      "1",
      "Comptoir Liraud",
      `${FRAUD} Vous animez les ateliers, vous suivez le budget et vous pilotez les essais. ${CLOSING}`,
      {
        title: "Chef de projet IA – équipe Produit",
      },
    ),
    b: own(
      "Comptoir Liraud",
      `${FRAUD} Vous animez les ateliers, vous suivez le budget et vous pilotez les essais. Si vous ne cochez…`,
    ),
  },
  {
    name: "derrière un tiret, un extrait qui ne dit que l'employeur",
    want: "different",
    a: board("1", "Novaris Conseil", `${boiler} ${FRAUD}`, { title: "Chef de projet IA – Banque" }),
    b: own("Novaris Conseil", `${boiler.slice(0, 330)}…`),
  },
  {
    name: "« Offre n° » : deux numéros de la même série dans deux textes presque pareils",
    want: "different",
    a: board(
      "1",
      "Métropole de Sedan",
      `${STAFF} ${CLOSING} Affectation : direction de l'eau. Offre n° O031261103001482`,
    ),
    b: source("hellowork", "80", {
      title: "Chef de projet IA H/F",
      company: "Métropole de Sedan",
      place: "Sedan - 08",
      contract: "CDI",
      description: `${STAFF} ${CLOSING} Affectation : guichet unique. Offre n° O031261103001499`,
    }),
  },
  {
    name: "une agence, deux annonces d'un site au même cadre, un client en peu de mots",
    want: "possible",
    a: board("1", "Mirande Recrutement", `${AGENCY} ${CLOSING} Pour une imprimerie, les rotatives.`),
    b: board("2", "Mirande Recrutement", `${AGENCY} ${CLOSING} Chez un parfumeur, les verres.`),
  },
  {
    name: "sigle fait des débuts de mots, même texte",
    want: "same",
    a: board("1", "DINAV", `${WORKS} ${CLOSING}`),
    b: own("Direction intercommunale de la navigation", `${WORKS} ${CLOSING}`),
  },
  {
    name: "sigle en deux morceaux, même texte",
    want: "same",
    a: board("1", "LC-TS", `${WORKS} ${CLOSING}`),
    b: own("Laiterie Corvaux Technologies et Services", `${WORKS} ${CLOSING}`),
  },
  {
    name: "sigle d'une maison départementale, avec le numéro du département",
    want: "same",
    a: board("1", "OPAD 08", `${WORKS} ${CLOSING}`),
    b: own("Office public d'aménagement et de développement des Ardennes", `${WORKS} ${CLOSING}`),
  },
  {
    name: "un sigle qui n'est pas fait de ces mots",
    want: "possible",
    a: board("1", "DIVAN", `${WORKS} ${CLOSING}`),
    b: own("Direction intercommunale de la navigation", `${WORKS} ${CLOSING}`),
  },
  {
    name: "« 4.0 H/F » n'est pas une durée en heures",
    want: "same",
    a: board("1", "Comptoir Liraud", WORKS, { title: "Chef de projet IA & industrie 4.0 H/F" }),
    b: own("Comptoir Liraud", WORKS, { title: "Chef de projet IA & industrie 4.0 (H/F)" }),
  },
  {
    name: "une ville à l'étranger, dite en deux langues",
    want: "same",
    a: board("1", "Business France", WORKS, {
      title: "VIE - AI Project Manager",
      place: "MUNICH, ALLEMAGNE",
      contract: "VIE",
    }),
    b: own("Liraud", WORKS, { title: "V.I.E AI Project Manager", place: "Munich, Germany", contract: "VIE" }),
  },
  {
    name: "même référence chez un employeur dont un site donne le nom long",
    want: "same",
    a: source("workday", "JR10287741", {
      title: "AI Project Manager",
      company: "Corvaux Operations SAS",
      place: "Sedan",
      contract: "CDI",
    }),
    b: board("1", "Corvaux", "Vous menez nos projets. Référence : JR10287741."),
  },
  {
    name: "une agence sans nom d'agence, deux clients en peu de mots, sur un site",
    want: "different",
    a: board(
      "1",
      "TEMPORIS ARDENNE",
      frame("chez un fondeur : documenter un outil de contrôle des soudures, anglais technique"),
    ),
    b: board(
      "2",
      "TEMPORIS ARDENNE",
      frame("dans une compagnie d'assistance : recetter un agent vocal, former les conseillers"),
    ),
  },
  {
    name: "deux écoles, les mêmes missions proposées, deux entreprises d'accueil",
    want: "different",
    a: board(
      "1",
      "ISMA BUSINESS SCHOOL",
      `ISMA Business School propose une alternance chez l'un de ses partenaires, un producteur de cartons ondulés de Charleville qui emploie 80 salariés. ${DUTIES}`,
    ),
    b: board(
      "2",
      "CFA DES ARDENNES",
      `Le CFA des Ardennes propose une alternance chez l'un de ses partenaires, une agence web de Givet, vingt-deux personnes au bord de la Meuse. ${DUTIES}`,
    ),
  },
  {
    name: "dite à « tu », puis à « vous » et dans un autre ordre",
    want: "same",
    a: source("wttj", "1", {
      title: "AI Product Manager",
      company: "Chantepage",
      place: "Sedan",
      contract: "CDI",
      description: TU,
    }),
    b: board("2", "CHANTEPAGE", VOUS, { title: "Product Manager IA F/H" }),
  },
  {
    name: "qui recrute pour un employeur nommé publie pour lui, quel que soit son nom",
    want: "same",
    a: board(
      "1",
      "Le Comptoir Ardennais",
      `Le Comptoir Ardennais recrute pour Laiterie Corvaux, fromagerie de 2 700 salariés basée à Sedan. ${GLASS} Un entretien avec notre cabinet, deux chez le client.`,
    ),
    b: own(
      "Laiterie Corvaux",
      `Laiterie Corvaux fête ses cent ans et 240 fromages. ${GLASS} Recrutement accompagné par un cabinet.`,
    ),
  },
  {
    name: "deux demandes d'un employeur, chacune avec son numéro",
    want: "different",
    a: source("corvaux", "AG-26-1180", {
      title: "Chef de projet IA",
      company: "Corvaux",
      place: "Sedan",
      contract: "CDI",
      description: `${boiler} ${GLASS} Numéro de demande : AG-26-1180.`,
    }),
    b: board("2", "CORVAUX", `${boiler} Vous pilotez les essais du laboratoire. Numéro de demande : AG-26-1207.`),
  },
  {
    name: "une école et un institut dans le même cadre, chacun son entreprise d'accueil",
    want: "different",
    a: board(
      "1",
      "Campus Ardenne",
      `Campus Ardenne recrute pour son partenaire. L'entreprise d'accueil vend des pneus aux garages ; tu y suis le projet de tarifs. ${DUTIES}`,
    ),
    b: board(
      "2",
      "Institut Bellerive",
      `Institut Bellerive recrute pour son partenaire. L'entreprise d'accueil gère des résidences pour seniors ; tu y prépares le robot d'appel. ${DUTIES}`,
    ),
  },
];

/** An invented employer and what its postings always say. */
export interface Employer {
  name: string;
  /** Boiler-plate that opens every posting. */
  about: string;
  /** Where AI people sit. */
  team: string;
  /** Uses of AI there, each a noun phrase with its article. */
  cases: readonly string[];
  /** What closes every posting. */
  benefits: string;
  naf: readonly [code: string, label: string];
  /** The same boiler-plate for postings in English. */
  english?: { about: string; benefits: string };
}

export const employers = {
  lumen: {
    name: "Atelier Lumen",
    about:
      "Atelier Lumen conçoit et fabrique des éclairages pour les villes, les gares et les bâtiments tertiaires. Depuis 1954, nos 2 300 salariés éclairent plus de 900 communes françaises, avec trois usines et un laboratoire de photométrie.",
    team: "la Direction Données & Intelligence artificielle du groupe",
    cases: [
      "la prévision des pannes de luminaires à partir des remontées terrain",
      "le contrôle visuel automatisé des optiques en sortie de ligne",
      "un assistant documentaire pour les techniciens de maintenance",
      "la lecture automatique des cahiers des charges de nos appels d'offres",
      "l'optimisation de la consommation des parcs d'éclairage",
    ],
    benefits: "Accord d'intéressement, restaurant d'entreprise, 14 jours de RTT et mutuelle prise en charge à 70 %.",
    english: {
      about:
        "Atelier Lumen designs and manufactures lighting for cities, stations and office buildings. Founded in 1954, the company employs 2,300 people in France and lights up more than 900 towns.",
      benefits: "Profit sharing, company restaurant and 14 additional days off a year.",
    },
    naf: ["27.40Z", "Fabrication d'appareils d'éclairage électrique"],
  },
  nefro: {
    name: "Néfrobotique",
    about:
      "Néfrobotique développe des robots d'assistance à la dialyse et les logiciels qui les accompagnent. Née d'un laboratoire strasbourgeois en 2014, la société équipe aujourd'hui 140 centres de soins en Europe et emploie 310 personnes.",
    team: "l'équipe AI & Clinical Data",
    cases: [
      "l'alerte précoce sur les séances de dialyse à risque",
      "la planification des tournées de maintenance des robots",
      "un copilote de rédaction pour les dossiers réglementaires",
      "l'analyse d'images échographiques au fauteuil",
      "un agent conversationnel pour l'assistance aux infirmiers",
    ],
    benefits: "Actions gratuites, carte restaurant, crèche partenaire et cinq jours de formation par an.",
    english: {
      about:
        "Néfrobotique builds robots that assist dialysis and the software around them. Born in a Strasbourg laboratory in 2014, the company now serves 140 care centres in Europe and employs 310 people.",
      benefits: "Free shares, meal card, nursery partnership and five training days a year.",
    },
    naf: ["26.60Z", "Fabrication d'équipements médicaux"],
  },
  mirabelle: {
    name: "Mirabelle Santé",
    about:
      "Mirabelle Santé simplifie le remboursement des soins pour 1,2 million d'adhérents. Mutuelle à mission, nous développons nos propres outils à Nancy, Paris et Nantes, avec une conviction : la technologie doit libérer du temps pour l'écoute.",
    team: "la squad Intelligence artificielle",
    cases: [
      "la lecture automatique des devis dentaires et optiques",
      "la réponse assistée aux questions des adhérents",
      "le repérage des demandes urgentes dans les courriels entrants",
      "la détection des doublons de facturation",
      "un moteur de recherche interne sur les garanties",
    ],
    benefits:
      "Semaine de quatre jours possible, forfait mobilités durables et jours de congé pour les proches aidants.",
    naf: ["65.12Z", "Autres assurances"],
  },
  orsenne: {
    name: "Banque Orsenne",
    about:
      "Banque Orsenne est une banque coopérative présente dans 11 départements, au service de 600 000 clients particuliers et professionnels. Elle investit dans ses agences autant que dans ses outils numériques et compte 3 800 collaborateurs.",
    team: "la Fabrique IA",
    cases: [
      "la détection de la fraude documentaire à l'entrée en relation",
      "un assistant génératif pour les conseillers en agence",
      "le classement automatique des réclamations",
      "la synthèse des dossiers de crédit professionnels",
      "l'extraction d'informations dans les actes notariés",
    ],
    benefits: "Treizième mois, participation, 26 jours de congés et 16 jours de RTT, prêts à taux préférentiels.",
    naf: ["64.19Z", "Autres intermédiations monétaires"],
  },
  kaolin: {
    name: "Kaolin Studio",
    about:
      "Kaolin Studio est un studio de produits numériques de 85 personnes installé à Limoges, Bordeaux et Paris. Nous concevons des services utiles pour des collectivités, des musées et des industriels, en petites équipes et sur la durée.",
    team: "le pôle IA appliquée",
    cases: [
      "un guide de visite conversationnel pour un réseau de musées",
      "l'indexation d'archives photographiques",
      "un assistant de rédaction pour les agents d'une région",
      "la transcription et le résumé de conseils municipaux",
      "la modération assistée d'une plateforme citoyenne",
    ],
    benefits: "Parts dans la coopérative après deux ans, budget livres et conférences, vélo de fonction.",
    naf: ["62.02A", "Conseil en systèmes et logiciels informatiques"],
  },
  vaubrun: {
    name: "Vaubrun Énergies",
    about:
      "Vaubrun Énergies produit et distribue de l'électricité renouvelable dans le sud de la France et en outre-mer : 48 centrales solaires, 12 parcs éoliens et 900 collaborateurs qui font tourner les installations jour et nuit.",
    team: "le Centre d'excellence IA",
    cases: [
      "la prévision de production solaire à 48 heures",
      "l'inspection des pales par drone et vision par ordinateur",
      "un agent d'aide à la rédaction des rapports d'exploitation",
      "la détection d'anomalies sur les onduleurs",
      "l'estimation des charges de raccordement",
    ],
    benefits: "Prime d'éloignement selon le site, véhicule de service, accord télétravail et plan d'épargne groupe.",
    english: {
      about:
        "Vaubrun Énergies produces renewable electricity in the south of France and overseas: 48 solar plants, 12 wind farms and 900 people who keep them running day and night.",
      benefits: "Housing allowance, health insurance and one return flight a year.",
    },
    naf: ["35.11Z", "Production d'électricité"],
  },
  tramontane: {
    name: "Groupe Tramontane",
    about:
      "Le Groupe Tramontane exploite des réseaux de bus, de tramways et de navettes dans 34 agglomérations. 7 000 conductrices, conducteurs, techniciens et ingénieurs y transportent chaque jour 1,4 million de voyageurs.",
    team: "la Direction Innovation & IA",
    cases: [
      "la prévision d'affluence aux arrêts",
      "la maintenance prédictive des portes de tramway",
      "un assistant vocal d'information voyageurs",
      "l'aide à la construction des grilles de service",
      "le tri automatique des objets trouvés signalés en ligne",
    ],
    benefits: "Libre circulation sur les réseaux du groupe, prime de vacances, CSE actif et mutuelle familiale.",
    naf: ["49.31Z", "Transports urbains et suburbains de voyageurs"],
  },
  numeria: {
    name: "Établissement public Numéria",
    about:
      "L'établissement public Numéria accompagne les collectivités dans leurs services numériques : état civil, éducation, action sociale. Ses 420 agents interviennent auprès de 1 100 communes adhérentes.",
    team: "la mission Intelligence artificielle et données publiques",
    cases: [
      "l'aide à l'instruction des demandes d'urbanisme",
      "un assistant de réponse aux usagers",
      "l'anonymisation des délibérations avant publication",
      "la recherche dans les archives communales",
      "le résumé de documents budgétaires",
    ],
    benefits: "RIFSEEP, CNAS, participation à la protection sociale complémentaire et 25 jours de RTT selon le cycle.",
    naf: ["84.11Z", "Administration publique générale"],
  },
  sablier: {
    name: "Sablier Retail",
    about:
      "Sablier Retail édite le logiciel de caisse et de stock de 4 500 commerces indépendants. Basée dans la métropole lilloise, l'entreprise de 190 personnes accompagne ses clients du premier ticket à l'inventaire.",
    team: "la tribu Produit & IA",
    cases: [
      "la prévision de réassort",
      "la fiche produit rédigée automatiquement",
      "un agent de support de premier niveau",
      "la reconnaissance des fruits et légumes en caisse",
    ],
    benefits: "Titres-restaurant à 10 €, 2 jours de bénévolat par an et salle de sport.",
    english: {
      about:
        "Sablier Retail publishes the point-of-sale and inventory software of 4,500 independent shops. Our 190 people work near Lille and help customers from the first receipt to the yearly stocktake.",
      benefits: "Meal vouchers, two volunteering days a year and a gym.",
    },
    naf: ["58.29C", "Édition de logiciels applicatifs"],
  },
  aurelien: {
    name: "Centre hospitalier Saint-Aurélien",
    about:
      "Le Centre hospitalier Saint-Aurélien réunit 1 850 lits et 6 200 professionnels sur quatre sites. Il porte un programme régional sur les usages de l'intelligence artificielle à l'hôpital, au bénéfice des soignants.",
    team: "la Direction des services numériques",
    cases: [
      "l'aide au codage des séjours",
      "la priorisation des clichés d'imagerie",
      "la dictée médicale structurée",
      "la prévision des arrivées aux urgences",
    ],
    benefits: "Self, crèche hospitalière, reprise d'ancienneté et prime de service.",
    naf: ["86.10Z", "Activités hospitalières"],
  },
  marchalec: {
    name: "Fonderies Marchalec",
    about:
      "Les Fonderies Marchalec coulent des pièces de sécurité pour le ferroviaire et le nautisme. Entreprise familiale de 640 personnes, elle modernise ses ateliers sans renoncer à ses savoir-faire.",
    team: "la Direction industrielle",
    cases: [
      "la détection de défauts de fonderie par caméra",
      "l'ajustement des paramètres de coulée",
      "la prévision de maintenance des fours",
      "un assistant de recherche dans les gammes de fabrication",
    ],
    benefits: "Prime de participation, horaires variables et prime de transport.",
    naf: ["24.51Z", "Fonderie de fonte"],
  },
  nacre: {
    name: "Nacre Cosmétiques",
    about:
      "Nacre Cosmétiques formule des soins à base d'algues pour ses trois marques et pour des enseignes partenaires. De la culture marine au flacon, 480 personnes travaillent entre Brest, Rennes et Paris.",
    team: "la Digital & AI Factory",
    cases: [
      "la recommandation de routines de soin",
      "la génération contrôlée de contenus de marque",
      "l'analyse des avis clients en douze langues",
      "l'aide à la formulation",
    ],
    benefits: "Produits offerts, 12 RTT, intéressement et navette depuis la gare.",
    naf: ["20.42Z", "Fabrication de parfums et de produits pour la toilette"],
  },
  amance: {
    name: "Coopérative Terres d'Amance",
    about:
      "Terres d'Amance rassemble 3 200 agriculteurs du Grand Est autour des céréales, du lin et de l'élevage. La coopérative met ses données au service de conseils plus précis et d'une agriculture plus sobre.",
    team: "le service Agronomie numérique",
    cases: [
      "l'estimation des rendements à la parcelle",
      "la détection des adventices sur images de drone",
      "un assistant de réponse aux adhérents",
      "l'optimisation des tournées de collecte",
    ],
    benefits: "Véhicule de service, mutuelle d'entreprise et prime de récolte.",
    naf: ["46.21Z", "Commerce de gros de céréales"],
  },
  brumaire: {
    name: "Brumaire Assurances",
    about:
      "Brumaire Assurances protège un million d'associations, d'artisans et de familles. Assureur sans intermédiaire fondé à Niort, le groupe emploie 2 900 personnes et gère 300 000 sinistres par an.",
    team: "le Lab IA",
    cases: [
      "l'estimation des dégâts sur photographies",
      "l'orientation automatique des déclarations de sinistre",
      "la synthèse des rapports d'expertise",
      "un assistant de rédaction pour les gestionnaires",
      "la détection d'incohérences dans les justificatifs",
    ],
    benefits: "14,5 mois de salaire, épargne salariale, 2 jours de télétravail et restaurant d'entreprise.",
    naf: ["65.12Z", "Autres assurances"],
  },
  opaline: {
    name: "Opaline Télécom",
    about:
      "Opaline Télécom raccorde les entreprises et les zones d'activité à la fibre dans 20 départements. L'opérateur, filiale d'un groupe européen, investit dans l'automatisation de son exploitation.",
    team: "la Direction Réseau & IA",
    cases: [
      "la prédiction des incidents de réseau",
      "l'analyse automatique des comptes rendus d'intervention",
      "un callbot pour le suivi des raccordements",
      "la vérification des photographies de chantier",
    ],
    benefits: "Téléphone et forfait, prime sur objectifs et accord sur le droit à la déconnexion.",
    naf: ["61.10Z", "Télécommunications filaires"],
  },
  verdance: {
    name: "Verdance",
    about:
      "Verdance exploite 320 magasins d'alimentation responsable et un site marchand. L'enseigne a fait du gaspillage alimentaire son premier combat et de ses équipes de terrain sa première force.",
    team: "la Direction Data, IA et Supply",
    cases: [
      "la prévision des ventes de produits frais",
      "l'étiquetage dynamique des dates courtes",
      "un assistant pour les directeurs de magasin",
      "l'optimisation des tournées de livraison",
    ],
    benefits: "10 % de remise en magasin, prime annuelle et participation.",
    naf: ["47.11D", "Supermarchés"],
  },
  ferrolys: {
    name: "Ferrolys",
    about:
      "Ferrolys conçoit des systèmes de signalisation et de sécurité ferroviaires. Ses 1 700 ingénieurs et techniciens travaillent avec les exploitants de quinze pays, depuis la conception jusqu'à la mise en service.",
    team: "le programme AI for Rail",
    cases: [
      "la relecture assistée des exigences de sécurité",
      "la détection d'obstacles sur les voies",
      "un agent de recherche dans la documentation technique",
      "la planification des essais",
    ],
    benefits: "Forfait jours avec 12 RTT, plan d'actionnariat et comité d'entreprise.",
    english: {
      about:
        "Ferrolys designs signalling and safety systems for railways. Our 1,700 engineers and technicians work with operators in fifteen countries, from design to commissioning.",
      benefits: "Employee share plan, 12 additional days off and works council.",
    },
    naf: ["30.20Z", "Construction de matériels ferroviaires roulants"],
  },
  garance: {
    name: "Garance Aéro",
    about:
      "Garance Aéro équipe les cabines et les postes de pilotage de la moitié des avions régionaux en service. Le groupe réunit 5 400 collaborateurs à Toulouse, Bordeaux et Massy.",
    team: "le Digital & AI Office",
    cases: [
      "l'inspection automatisée des faisceaux électriques",
      "la traduction technique assistée",
      "la prévision de charge des ateliers",
      "un assistant de navigabilité continue",
    ],
    benefits: "Accord de compétitivité, intéressement, conciergerie et 2 jours de télétravail hebdomadaires.",
    naf: ["30.30Z", "Construction aéronautique et spatiale"],
  },
  ortelius: {
    name: "École Ortelius",
    about:
      "L'École Ortelius forme 1 400 étudiants aux métiers du numérique et accompagne leurs projets en entreprise. Elle recherche pour ses entreprises partenaires des candidats motivés dès cette année.",
    team: "l'une des entreprises partenaires de l'école",
    cases: ["un assistant pédagogique", "l'orientation des candidats", "la correction assistée d'exercices"],
    benefits: "Frais de formation pris en charge par l'entreprise d'accueil.",
    naf: ["85.59A", "Formation continue d'adultes"],
  },
  coteaux: {
    name: "Coteaux & Associés",
    about:
      "Coteaux & Associés est un cabinet de conseil indépendant de 260 consultants. Nous accompagnons les directions générales de l'industrie, de la santé et du secteur public dans leurs transformations.",
    team: "la practice Data & IA",
    cases: [
      "un observatoire des usages de l'IA pour un groupe mutualiste",
      "la revue de contrats assistée d'un énergéticien",
      "la feuille de route IA d'une région",
      "un portail d'agents pour un équipementier",
    ],
    benefits: "Bonus individuel, télétravail souple, mobilité entre bureaux et certification payée.",
    naf: ["70.22Z", "Conseil pour les affaires et autres conseils de gestion"],
  },
  iarecrutement: {
    name: "IA Recrutement",
    about:
      "IA Recrutement (Intérim & Associés Recrutement) est un cabinet spécialisé dans le placement de profils tertiaires et informatiques en Bretagne et en Pays de la Loire depuis 2003.",
    team: "notre client",
    cases: ["la gestion des dossiers"],
    benefits: "Rémunération à définir selon le profil, poste à pourvoir rapidement.",
    naf: ["78.10Z", "Activités des agences de placement de main-d'œuvre"],
  },
  heliotrope: {
    name: "Héliotrope RH",
    about:
      "Héliotrope RH, cabinet de recrutement, recherche pour l'un de ses clients, un acteur reconnu de son secteur, une personne prête à s'investir dans la durée.",
    team: "la direction de notre client",
    cases: ["un assistant documentaire", "l'analyse automatisée de courriers", "la prévision de la demande"],
    benefits: "Package selon expérience, discuté lors du premier entretien.",
    naf: ["78.10Z", "Activités des agences de placement de main-d'œuvre"],
  },
} as const satisfies Record<string, Employer>;

export type EmployerKey = keyof typeof employers;

export const employerOf = (key: EmployerKey): Employer => employers[key];

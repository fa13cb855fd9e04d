/**
 * What the trade says in several ways, French and English: « name = other ways; another name = … ». Case, accents, number, gender
 * and small words do not count. Twins know one name for all ways, a phrase of a role's profile stands for them all, and a search finds
 * the one by the other. « ~ »: another job, and for a search the same idea as before it. « A + b »: A, and more than A.
 */

/** One thing wherever it is said. */
const ANYWHERE = `
  IA = AI, intelligence artificielle, artificial intelligence, inteligence artificielle, intelligence artificiele, intelligence artifcielle, intelligence artificelle, intelligence artificille, intelligence artficielle, intelligence artifficielle
  IA + générative = IA générative, GenAI, gen AI, GenIA, gen IA, IA gen, IAGen, IAG, generative AI, intelligence artificielle générative, generative artificial intelligence
  LLM = large language model, grand modèle de langage, modèle de langage
  ML = machine learning, apprentissage automatique, apprentissage machine
  deep learning = apprentissage profond
  NLP = TALN, natural language processing, traitement automatique du langage, traitement automatique des langues, traitement du langage naturel
  computer vision = vision par ordinateur
  chef de projet = project manager, projet manager, manager de projet, manager de project, chef de project, project lead, projet lead
  ~ responsable de projet
  ~ chargé de projet = project officer
  ~ pilote de projet
  ~ conducteur de projet
  chef de programme = program manager, programme manager, responsable de programme, program lead, programme lead
  product owner = PO, produit owner, producteur owner
  product manager = chef de produit, responsable de produit
  data scientist = scientifique des données
  développeur = developer
  projet = project
  programme = program
  data = données, donées
  digital = numérique
  RH = ressources humaines, human resources
  SI = système d'information, information system
  BI = business intelligence, informatique décisionnelle`;

/** One thing in the name of a job; in a text « CP » are days off, and « training » is any. */
const IN_TITLES = `
  chef de projet = CP, CDP, project management, gestion de projet
  data engineer = ingénieur données, ingénieur data, data ingénieur, ingénieur data engineer
  data analyst = analyste données, analyste data, data analyste
  business analyst = analyste métier; scrum master = scrummaster
  administrateur de bases de données = DBA, database administrator
  PMO = project management officer, project management office, bureau des projets
  développeur = software engineer, ingénieur logiciel
  data + big data = big data; data center = data centre, datacenter, datacentre, centre de données; power BI = powerBI
  BI = décisionnel; RH = HR; MOA = maîtrise d'ouvrage; AMOA = assistance à maîtrise d'ouvrage, assistance MOA; DSI = direction des SI, directeur des SI, directeur du SI; R et D = RetD
  full stack = fullstack; back-end = backend; front-end = frontend; start-up = startup; freelance = mission freelance
  responsable = responsible; coordinateur = coordonnateur, coordinator; architecte = architect; analyste = analyst; spécialiste = specialist
  logiciel = software; automatisation = automation; gouvernance = governance; stratégie = strategy; développement = development
  transformation = transfo; déploiement = deployment; formation = training; recherche = research; qualité = quality; sécurité = security; défense = defence
  cybersécurité = cyber sécurité, cybersecurity; santé = health, healthcare; logistique = logistics; énergie = energy
  supply chain = chaîne d'approvisionnement; assurance = insurance; banque = banking; industrie = industry; secteur = sector
  achats = purchasing; éthique = ethic; robotique = robotic; ville intelligente = smart city; process = processus; technique = technical; opérationnel = operational
  conversationnel = conversational`;

/** What a post is about, in French and in English: two titles say it in either; no word that a role is known by. */
const SUBJECTS = `
  NLP = TAL, traitement du langage; voicebot = robot vocal, voice bot, callbot; jumeau numérique = digital twin, jumeau digital, twin numérique; conduite du changement = change management, gestion du changement, accompagnement au changement
  conduite du changement + manager = change manager
  bâtiment intelligent = smart building, bâtiment connecté; réseau intelligent = smart grid, réseau électrique intelligent; maison connectée = smart home
  usine intelligente = smart factory, usine connectée; usine du futur = factory of the future; industrie du futur = industry of the future
  véhicule autonome = autonomous vehicle, autonomous driving, conduite autonome; IoT = internet des objets, internet of things, objets connectés
  supply chain = chaîne logistique; gestion des connaissances = knowledge management, KM; gestion documentaire = document management
  gestion de contenu = content management; CRM = gestion de la relation client, customer relationship management
  SIRH = SI RH, système d'information RH, système d'information ressources humaines, HRIS
  ERP = PGI, progiciel de gestion intégré, enterprise resource planning; RPA = robotic process automation, automatisation robotisée des processus
  MDM = master data management, gestion des données de référence; master data = données de référence, données maîtres
  data warehouse = entrepôt de données, datawarehouse; data lake = lac de données, datalake; open data = données ouvertes; data space = espace de données
  dataviz = data visualization, data visualisation, data viz, visualisation de données, datavisualisation; protection des données = data protection, data privacy
  UX = user experience, expérience utilisateur; expérience client = customer experience, CX; service client = customer service, customer care
  parcours client = customer journey; connaissance client = customer insight, customer knowledge; réussite client = customer success
  cas d'usage = use case, cas d'utilisation; amélioration continue = continuous improvement; aide à la décision = decision support
  recherche opérationnelle = operations research, operational research; computer vision = vision artificielle; vision industrielle = machine vision
  reconnaissance vocale = speech recognition, voice recognition, reconnaissance de la parole; traduction automatique = machine translation
  apprentissage par renforcement = reinforcement learning; réalité augmentée = augmented reality; réalité virtuelle = virtual reality
  informatique quantique = quantum computing, calcul quantique; calcul intensif = high performance computing, calcul haute performance, HPC
  chatbot = agent conversationnel, conversational agent; R et D = recherche et développement, research and development
  RSE = responsabilité sociétale des entreprises, responsabilité sociétale, corporate social responsibility, CSR
  blockchain = chaîne de blocs; imagerie médicale = medical imaging; essais cliniques = clinical trials; e-commerce = ecommerce, commerce en ligne, commerce électronique
  santé numérique = digital health, e-santé, e-health; développement durable = sustainable development; transition énergétique = energy transition
  client = customer; utilisateur = user; risque = risk; conformité = compliance; fraude = fraud; paiement = payment; juridique = legal; plateforme = platform
  portefeuille = portfolio; tarification = pricing; vente = sales; achats = procurement; prévision = forecasting, forecast; comptabilité = accounting
  trésorerie = treasury; fiscalité = tax; mobilité = mobility; durabilité = sustainability; tourisme = tourism; aéronautique = aeronautics, aeronautical
  ferroviaire = railway, rail; nucléaire = nuclear; hydrogène = hydrogen; industrie = manufacturing; industriel = industrial; clinique = clinical
  catastrophes naturelles = nat cat, natcat; lutte anti-blanchiment = LCB-FT, LCBFT, LCB, AML, anti-money laundering, lutte contre le blanchiment
  essais = testing; microélectronique = micro-électronique, microelectronics; tierce maintenance applicative = TMA; moteur de recherche = search engine
  surveillance = monitoring; fournisseur = supplier; contenu = content; recommandation = recommendation; livraison = delivery; environnement = environment
  prédictif = predictive; vocal = voice, voix, speech; souverain = sovereign; embarqué = embedded; confiance = trustworthy, trusted
  décarbonation = decarbonization, decarbonisation; intelligent = smart; solaire = solar; éolien = wind; agricole = agricultural; médical = medical
  pharmaceutique = pharmaceutical; automobile = automotive; électrique = electrical, electric; mécanique = mechanical; hospitalier = hospital
  bancaire = bank; entrepôt = warehouse; facturation = billing, invoicing; sinistres = claims; épargne = savings; éclairage = lighting; eau = water
  déchets = waste; industrialisation = industrialization; intégration = integration; numérisation = digitization, digitisation
  marché = market; anomalie = anomaly; réseau = network; contrôle = control; climat = climate; optimisation = optimization; croissance = growth; catalogue = catalog
  traduction = translation; européen = european`;

/** An "engineer" builds; in France there are « ingénieurs » of everything, and leading a project makes nobody a builder. */
const ENGINEERS = `
  ingénieur = engineer`;

/** What a reader asks for beside the job; no word of a job's name. */
const TERMS = `
  alternance = alternant, apprenti, contrat d'apprentissage, contrat de professionnalisation
  stage = stagiaire, internship, intern
  télétravail = travail à distance, remote`;

/** What a reader types for it, and no text is known by: there « CP » are days off, and « PM » is the afternoon. */
const TYPED = `
  chef de projet = CP, CDP, PM
  alternance = contrat pro`;

export const SEARCHED = ANYWHERE + ENGINEERS + TERMS;
export const ASKED = SEARCHED + TYPED;
export const OF_ROLES = ANYWHERE + IN_TITLES;
export const OF_TWINS = ANYWHERE + IN_TITLES + SUBJECTS + ENGINEERS;

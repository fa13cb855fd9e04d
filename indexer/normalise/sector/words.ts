import type { Sector } from "../../../offer/vocabulary.ts";

/**
 * What each sector is called: by sources in their labels (NAF in French, LinkedIn and others in English), and by houses of themselves. Folded;
 * the first sector that fits takes it, so that « transport aérien » is transport and « assurance maladie » insurance.
 */

type Words = readonly [Sector, RegExp];

/** A label's words, at their beginnings. */
const label = (sector: Sector, ...words: string[]): Words => [sector, new RegExp(`\\b(?:${words.join("|")})`)];

export const LABELS: readonly Words[] = [
  label(
    "staffing",
    "travail temporaire|recrutement|interim|placement|mise a disposition de (?:ressources|personnel)",
    "staffing|recruit|human resources|ressources humaines|executive search",
  ),
  label("pharma", "pharma|biotech|preparations? pharma|life sciences|sciences de la vie"),
  label(
    "insurance",
    "assurance|mutuelle|mutualis|reassurance|prevoyance|insur|securite sociale|protection sociale|caisses de retraite|retraite complementaire",
  ),
  label(
    "banking",
    "banque|bancaire|bank|financ|fintech|credit\\b|investment|investissement|private equity|venture|gestion de fonds|intermediation monetaire|capital markets|asset management|bourse",
  ),
  label(
    "health",
    "hospital|sante\\b|medec|medical|medico|soins\\b|clinique|ehpad|action sociale|aide a domicile|aide par le travail|accueil ou accompagnement|accueil de jeunes enfants|hebergement (?:medicalise|social)|health|hospitals?|wellness|dentaire|ambulance|social (?:services|care)|mental",
  ),
  label(
    "aerospace-defence",
    "aeronauti|aerospa|spatiale?s?\\b|aerospace|defen[cs]e|armement|aviation (?:and|&) aero|militaire|space",
  ),
  label("automotive", "automobile|automotive|vehicule|motor vehicle|motocycle|mobilites? automobile"),
  label(
    "food",
    "agro|aliment|boisson|boulang|patiss|viande|laiti|lait\\b|fromag|vin\\b|vins\\b|vitic|agric|elevage|culture de|cultures? (?:de|d)|sylvicul|peche|aquacul|food|beverage|farming|wine|dairy",
  ),
  label(
    "tourism",
    "hotel|restaura|restaurant|touris|voyages?\\b|voyagiste|hebergement|camping|cafes?\\b|bars?\\b|traiteur|hospitality|travel|leisure",
  ),
  label(
    "energy",
    "energ|electricite\\b(?! tous)|production d'electricite|gaz\\b|petrole|nucleaire|oil|utilities|eau\\b|assainissement|dechets|environnement|recyclage|renewable|environmental|solaire|eolien|power generation",
  ),
  label("telecoms", "telecom"),
  label(
    "transport",
    "transport|logisti|entrepos|fret\\b|affretement|ferroviaire|maritime|messagerie|poste et courrier|activites de poste|airline|aerien|railroad|rail\\b|shipping|warehous|supply chain|location de camions|package|freight|truck",
  ),
  label(
    "construction",
    "construction|travaux|btp\\b|batiment|genie civil|immobili|promotion immo|real estate|architect|logement|maconnerie|plomberie|menuiserie|menager? en immobilier|civil engineering|building|location de (?:logements|terrains)|habitat",
  ),
  label(
    "luxury",
    "luxe|mode\\b|textile|habillement|chaussure|cosmeti|parfum|bijou|joaill|horlog|maroquin|luxury|fashion|apparel|beauty|beaute|coiffure|soins de beaute",
  ),
  label(
    "retail",
    "commerce|distribution\\b|vente a|grande distribution|supermarche|hypermarche|magasin|negoce|retail|e-commerce|wholesale|consumer goods|biens de consommation|import",
  ),
  label(
    "education",
    "enseignement|formation|educat|ecole|universit|recherche|r&d\\b|research|e-learning|scolaire|conduite|edtech",
  ),
  label(
    "public",
    "administration (?:publique|generale|d|communale)|fonction publique|collectivit|service public|services publics|secteur public|etat\\b|territorial|government|public (?:sector|administration|safety|policy)|ordre public|justice|diplomat|organismes? (?:publics?|gouvern)|civic|fonction territoriale",
  ),
  label(
    "nonprofit",
    "associati|ong\\b|non-?profit|economie sociale|philanthrop|humanitaire|adhesion volontaire|syndic|charit|religi|fundraising|but non lucratif",
  ),
  label(
    "software",
    "informatique|logiciel|numerique|digital\\b|software|internet|it services|information (?:technology|services)|technolog(?:y|ie) (?:and|de l'information)|saas|big data|data\\b|intelligence artificielle|artificial intelligence|cloud|esn\\b|ssii|programmation|traitement de donnees|computer|cyber|infogerance|high tech|tech\\b|it\\b|gaming platform",
  ),
  label(
    "media",
    "edition|presse|media|audiovisuel|cinema|televis|radio|publicite|communication|jeux? video|gaming|culture|spectacle|musique|entertainment|publish|arts?\\b|museum|musee|advertis|marketing|sport|loisirs|evenement|photograph|broadcast|film|television",
  ),
  label(
    "consulting",
    "conseil|consult|audit|ingenierie|etudes techniques|bureaux? d'etudes|engineering|management|strategie|analyses, essais|sieges sociaux",
  ),
  label(
    "industry",
    "industri|fabrication|manufactur|metallurg|mecanique|chimi|chemical|electroni|machine|plastur|plasti|siderurg|acier|verre|papier|imprimerie|bois\\b|semi-?conduct|equipements?|production|mining|extraction|materials|materiaux|electrical|reparation|installation d",
  ),
  label(
    "services",
    "services? aux|nettoyage|securite|juridique|legal|law|comptab|account|services? a la personne|menages|services? administratif|business services|facilities|notari|avocat|centres? d'appels|autres? activites de soutien|services",
  ),
];

/** A label that tells what one does there and not where: « Emplois Informatique », "IT Jobs", « Chef de projet ». */
export const OF_A_JOB =
  /^emplois?\b|\bjobs?$|^(?:project|program|product|software development|operations|engineering|data science|business|sales|marketing|administrative|customer|hr|legal|finance|accounting)\b[^/]*(?:management|development|service|support|science|analysis)?$|^(?:chef|charge|responsable|ingenieur|developpeur|consultant)\w*\b|^(?:etat|territoriale|hospitaliere)$/;

/** Names that say what a house is: « CHU de … », « Banque … », « Ville de … ». */
export const NAMES: readonly Words[] = [
  label(
    "insurance",
    "mutuelles?\\b|assurances?\\b|assureurs?\\b|insurance|prevoyance|cpam\\b|carsat\\b|urssaf\\b|msa\\b|caf\\b|caisse (?:nationale|primaire|d'allocations|de retraite)|retraites?\\b",
  ),
  label(
    "banking",
    "banques?\\b|bank\\b|bancaire|caisse d'epargne|credit (?:agricole|mutuel|cooperatif|municipal|maritime)|asset management|finance\\b|capital\\b",
  ),
  label(
    "health",
    "chr?u\\b|ch de\\b|hopital|hopitaux|hospices?|hospitalier|clinique|polyclinique|ehpad|ars\\b|sante\\b|adapei\\b|apei\\b|ssr\\b|medipole",
  ),
  label("pharma", "laboratoires?\\b(?! (?:de recherche|national))|pharma|biotech"),
  label(
    "education",
    "universite|institut agro|ecole\\b|ecoles\\b|lycee|college\\b|cnrs\\b|inria\\b|inserm\\b|inrae\\b|cea\\b|ifremer\\b|rectorat|academie de|campus|business school|cfa\\b|institut (?:national|superieur|polytechnique|mines)|academy\\b",
  ),
  label(
    "construction",
    "habitat\\b|hlm\\b|oph\\b|immobilier|promotion\\b|fonciere|batiment|constructions?\\b|btp\\b|travaux",
  ),
  label(
    "public",
    "ministere|mairie|ville d|commune d|communaute (?:de communes|d'agglomeration|urbaine)|agglomeration|metropole\\b|departement d|conseil (?:departemental|regional|general)|^region |prefecture|sdis\\b|centre de gestion|syndicat (?:mixte|intercommunal|departemental)|france travail|etablissement public|direction (?:generale|interministerielle|departementale|regionale) d|cci\\b|chambre d(?:e|')",
  ),
  label(
    "food",
    "laiterie|fromagerie|brasserie|biscuiterie|conserverie|cave cooperative|caves?\\b|vignobles?|domaine viticole|sucrerie|minoterie|boulangerie|charcuterie|salaisons|abattoir|agricole",
  ),
  label(
    "transport",
    "transports?\\b|logisti|freight|fret\\b|airlines?|aeroport|port (?:de|fluvial|autonome|maritime)|ferries|rail\\b|express\\b|courrier",
  ),
  label("energy", "energies?\\b|eaux\\b|eau\\b|electricite|gaz\\b|solaire|eolien|nucleaire|dechets"),
  label("aerospace-defence", "aeronautique|aerospace|aero\\b|defense\\b|space\\b|avion"),
  label("tourism", "hotels?\\b|restaurants?\\b|auberge|camping|voyages?\\b|tourisme"),
  label("media", "editions?\\b|presse\\b|television|radio\\b|theatre|musee|opera\\b|films?\\b|media\\b"),
  label("staffing", "interim\\b|recrutement|recruitment|executive search|staffing"),
  label("telecoms", "telecom"),
];

/** What houses say that they are; of the first words behind, not of whom they serve. */
export const HOUSES: readonly Words[] = [
  label(
    "insurance",
    "assureur|assurances?\\b|mutuelle|insurtech|insurance|insurer|groupe de protection sociale|prevoyance|caisses? de retraite|courtier en assurance",
  ),
  label(
    "banking",
    "banques?\\b|bancaire|bank|fintech|services? financiers?|financial (?:services|institution)|etablissement de (?:credit|paiement)|societe de gestion\\b|asset manage|gestion d'actifs|neobanque|courtage (?:en )?credit|courtiers? en credit|credit (?:a la consommation|immobilier)|paiement",
  ),
  label(
    "pharma",
    "pharma|biotech|laboratoires? (?:pharma|de biolog)|vaccins?\\b|medicaments?\\b|dispositifs? medica|medtech|medical device",
  ),
  label(
    "health",
    "hopital|hopitaux|hospital|cliniques?\\b|chr?u\\b|centre hospitalier|groupement hospitalier|ehpad|sante\\b|healthcare|health\\b|medico-social|domaine medical|medical group|e-sante|healthtech|soins\\b|aide a domicile|creches?\\b",
  ),
  label(
    "aerospace-defence",
    "aeronauti|aerospa|spatial|aerospace|defense\\b|defence|military|naval forces|radars?\\b|satellites?\\b|avions?\\b|avionneur|helicopteres?|armement|naval",
  ),
  label("automotive", "automobile|constructeur auto|equipementier|automotive|vehicules?\\b|car manufacturer"),
  label(
    "energy",
    "energ|electricite|centrales? (?:solaires?|eoliennes?|hydro)|gaz\\b|petrol|nucleaire|eolien|solaire|photovolt|hydrogene|dechets|recyclage|traitement de l'eau|eau potable|assainissement|distribution d'eau|renewable|batteries?\\b",
  ),
  label("telecoms", "telecom|operateur (?:mobile|de reseaux?)|mobile operator|network operator|fibre optique"),
  label(
    "food",
    "agroalimentaire|agro-?industri|alimentaire|cooperative (?:agricole|laitiere|cerealiere|viticole)|agricol|viticol|laitier|laiterie|fromag|biscuit|boulang|brasserie|semenc|food\\b|foodtech|agtech|agritech|cereal|boissons?\\b|vins?\\b",
  ),
  label(
    "transport",
    "transport|logisti|ferroviaire|maritime|fret\\b|bus\\b|autocars?\\b|tramways?\\b|compagnie aerienne|airline|livraison|messagerie|mobilites?\\b|armateur|transporteur|supply chain|aeroport|port (?:de|fluvial|maritime)|mobility",
  ),
  label(
    "construction",
    "btp\\b|batiment|construction\\b|immobili|travaux publics|promoteur|bailleur social|logement|proptech|fonciere|real estate|genie civil|habitat\\b",
  ),
  label(
    "luxury",
    "luxe\\b|mode\\b|textile|pret-a-porter|cosmeti|parfum|joaill|horlog|maroquin|beaute\\b|luxury|fashion|beauty",
  ),
  label("tourism", "hotel|restaura|tour-?operateur|touris|voyages?\\b|voyagiste|camping|travel"),
  label(
    "retail",
    "distribution\\b(?! d)|grande distribution|e-commerce|commerce\\b|enseignes?\\b|magasins?\\b|marketplace|retail|supermarches?|hypermarches?|jardinerie|bricolage|distributeur|vente en ligne|negoce",
  ),
  label(
    "public",
    "collectivite|commune\\b|ville\\b|mairie|departement\\b|conseil (?:departemental|regional)|ministere|etablissement public|service public|institution publique|organisme public|public body|agglomeration\\b|communaute de communes|administration\\b|metropole\\b|prefecture|operateur de l'etat",
  ),
  label(
    "education",
    "universite|ecoles?\\b|enseignement|centre de formation|organisme de formation|organisme de recherche|institut de recherche|research institute|laboratoire de recherche|edtech|cfa\\b|recherche (?:publique|scientifique|fondamentale)|school|university",
  ),
  label("nonprofit", "association\\b|ong\\b|fondation\\b|federation\\b|non-profit|economie sociale"),
  label(
    "media",
    "medias?\\b|presse\\b|edition (?:de livres|jeunesse|musicale|scolaire)|maison d'edition|audiovisuel|television|radio\\b|jeux? video|publicite|musee|theatre|cinema|agence de communication|streaming|game studio|gaming|evenementiel|musique",
  ),
  label(
    "software",
    "editeur(?: [a-z]+){0,2} de (?:logiciel|solution|progiciel)|editeur (?:saas|logiciel|b2b|specialise|francais|europeen|leader|independant)|logiciels?\\b|saas\\b|software|esn\\b|ssii\\b|services? (?:du |de )?numeriques?|entreprise de services (?:du |de )?numerique|services? informatiques?|plateforme (?:saas|en ligne|digitale|de donnees)|intelligence artificielle|solutions? (?:logicielles?|digitales?|numeriques?|ia|d'ia)|cybersecurite|cloud\\b|tech\\b(?! data)|ai (?:company|start-?up|platform)|informatique",
  ),
  label(
    "consulting",
    "conseil\\b|consulting|ingenierie|(?<!data )engineering|bureau d'etudes|audit\\b|consultancy|advisory|accounting firm|expertise comptable",
  ),
  label(
    "industry",
    "industriel|industrie\\b|fabricant|fabrication|manufactur|usines?\\b|metallurg|siderurg|chimie|chimique|chemical|plastur|electronique|semi-?conduct|machines?\\b|mecanique|equipements? industriel|robotique|materiaux|papet|imprim|verri|verre\\b",
  ),
  label(
    "services",
    "proprete\\b|nettoyage|securite privee|gardiennage|services? a la personne|conciergerie|facilit(?:y|ies) management|cabinet d'avocats|avocats\\b|notaires?\\b|law firm|pompes funebres",
  ),
];

import { any } from "../../text/any.ts";
import { NUMBER } from "../../text/numbers.ts";
import { inTexts } from "../reading.ts";

/**
 * Words that tell employers who work for themselves from those who lend their people to others, seek for others or teach.
 * Folded. What speaks for an employer of its own; what speaks against stands in `others-words.ts`.
 */

/** What a firm that serves others with its people leads in. */
const SERVICES = any(
  "conseil|consulting|services?|expertises?|formation|recrutement|rh|ressources|transformation|performance|metiers?",
  "digital|numerique|data|donnees?|cloud|it|tech|technologies?|ia|intelligence|informatique|logiciels?|software|solutions?|ingenierie|engineering|esn",
);

/** Houses that everybody knows by their kind, in a name or a text; « -erie » is a shop or a works: « laiterie », « imprimerie ». */
export const HOUSE = any(
  "(?!ingenierie|messagerie)[a-z]{2,}eries?|hotels?|restaurants?|auberges?|gites?|bistrots?|cafes?|bars?|campings?|thermes|salons? de|coiffure",
  "creches?|ehpad|cliniques?|hopital|hopitaux|hospitals?|pharmacies?|laboratoires?|mission locale|offices?|observatoires?|syndicats?",
  "associations?|fondations?|ong|foundation|charity|non-profit|federations?|cooperatives?|scop|mutuelles?|caisses?|banques?|banks?|assurances?|credit",
  "quotidien (?:regional|national)|journal|magazine|radio|musees?|museums?|theatres?|operas?|cites?|zoos?|cinemas?|librairies?",
  "ciments|aciers|papiers|biscuits|conserves|salaisons|fromages|habitations a loyer|hlm|magasins?|boutiques?|supermarches?|hypermarches?|garages?|transports?|ports?|aeroports?|entrepots?",
  "studios? (?:d'animation|de (?:jeux?|creation|cinema|design))|foncieres?|archives|etudes? notariales?|usines?|moulins?|carrieres|mines|ateliers?|vignobles?|domaines?|chateaux?|fermes?|jardins?|pepinieres?|caves?|abattoirs?",
);
export const HOUSE_NAME = new RegExp(String.raw`\b${HOUSE}\b`);
/** What the register writes before a name: « ASS », « FONDAT », « GAEC », « ETS »; a house of one of these lends nobody. */
export const REGISTERED_AS =
  /^(?:ass|assoc|asso|fondat|fond|synd|fed|coop|coope|ets|etabl|etablissements|gaec|earl|scea|sica|cuma|ligue|comite|ogec|selarl|scp)\b/;
/** « La coopérative collecte … », « Le restaurant recherche … »: who speaks first is who recruits, without other parties beside. */
export const HOUSE_OPENING = new RegExp(
  String.raw`^\W*(?:le |la |les |l')${HOUSE}\b(?![^.\n]{0,80}\b(?:clients?|partenaires?|voisine?)\b)`,
);

/** « Semencier », « éditeur »: who makes, carries or sells, by the ending of the word; not who leads, joins things up or has a job. */
export const MAKER = any(
  "(?!leader|acteur|integrateur|accelerateur|createur|recruteur|chasseur|catalyseur|fournisseur|employeur|ingenieur|developpeur|directeur|chercheur|collaborateur|animateur|coordinateur|conseiller|metier|chantier|dossier|secteur|quartier|premier|dernier|particulier)[a-z]{3,}(?:eur|ier)(?:s (?=depuis|de pere en))?",
  `fabricante?|negociante?|exploitante?|marque|industriel(?:le)?(?! (?:de la |de l'|du )?${SERVICES})|plasturgiste|grossiste|voyagiste|concessionnaire|transitaire|gestionnaire d`,
  "publisher|manufacturer|maker|retailer|producer|carrier|airline|(?:re)?insurer|grower|operator|distributor|brewer|builder",
);

/** Trades of one's own, as sectors and as what a firm or a group is of: « Commerce de gros », « groupe hôtelier ». */
const OWN_TRADE = any(
  "restauration|jeux?|hebergement|hotellerie|hotelier|thermal|tourisme|commerce|distribution|supermarches|hypermarches|boulangerie|vente|e-commerce|luxe|mode|retail",
  "fabrication|production|industrie|industriel|transformation et conservation|agro-?alimentaire|agricole|viticole|culture|elevage|viticulture|sylviculture|peche|pharmaceutique|chimie|automobile|aeronautique",
  "construction|travaux|btp|immobilier|transports?|logistique|entreposage|nettoyage|reparation|telecommunications|energie|electricite|eau|dechets",
  "hospitalieres?|sante|soins|action sociale|protection sociale|prevoyance|mutualiste|aide a domicile|administration publique|fonction publique|banque|bancaire|assurances?|mutuelle|edition|presse|media|recherche",
  "hospitals?|banking|insurance|manufacturing|government|healthcare|utilities|pharmaceuticals",
);
const HOUSE_OR_MAKER = any(
  MAKER,
  HOUSE,
  "reseau (?:de|associatif)|maison d(?:e|')|filiale(?! [^.\\n]{0,40}\\b(?:partners|consulting|conseil))|bureau d'etudes|cabinet d'(?:expertise|avocats|architecte)|groupement de|pme|eti|etablissement public|jeune pousse|medtech|fintech|biotech|start-?up|scale-?up|enseigne|appli|application|marketplace|fournisseur d'(?:energie|electricite|eau|gaz)|(?:independent|indie|games?|animation) studio",
  String.raw`(?:premiere? )?(?:groupe|entreprise|societe|maison|institution|institut|compagnie|union|centre) (?:(?!${SERVICES}\b)[a-z-]+ ){0,2}?(?:et |de |d'|du |des |de la |de l')?${OWN_TRADE}s?(?! (?:de |en )?${SERVICES}\b)`,
);
/** « Leader mondial du transport »; not of what firms that serve others lead in. */
const LEADER = String.raw`(?:(?:groupe|societe|entreprise) (?:[a-z]+ ){0,2}?(?:de [a-z]+ technologie )?(?:operant|active?|presente?) dans (?:le |la |les |l')?(?:(?:domaine|secteur|monde|univers)s? )?(?:de |du |des |d')?(?:la |l'|le )?(?!(?:[a-z]+ ){0,2}?${SERVICES}\b)|groupe (?:familial|industriel|independant|francais|europeen|international|mondial) (?:[a-z]+ )?(?:de la |de l'|du )(?!(?:[a-z]+ ){0,3}?${SERVICES}\b)|(?:leaders?|acteurs?|specialistes?|expert|(?:entreprise|societe|groupe) (?:(?:fonde|cree|ne)e? en \d{4},? )?specialisee?) (?:[a-z]+ ){0,3}?(?:de la |de l'|du |des |de |dans (?:la |les? |l')|of |in )(?!(?:l'|la |le |les )?(?:[a-z]+ ){0,3}?${SERVICES}\b))`;
/** What opens on a house or a maker, on a leader, on what houses are called as: each alone, for nested in others they cost V8 a fifth of a second to compile. */
export const HOUSE_HERE = new RegExp(`^${HOUSE_OR_MAKER}\\b`);
export const LEADER_HERE = new RegExp(`^${LEADER}`);
/** « Vermeil est un logiciel de caisse », "is a bookkeeping tool": the house is called as what it makes. */
export const PRODUCT_HERE =
  /^(?:solution (?:rh|saas|logicielle|de |d')|plateforme|logiciel|outil|site (?:leader|de |d')|moteur de|tool\b|app\b|platform|entreprise familiale|societe de gestion|family-(?:owned|run))\b/;
export const TRADE_HERE = new RegExp(
  `^, ${OWN_TRADE} (?:de |d'|et )|^ (?:api|app|platform|website|stores?|products)\\b`,
);
/** What no employer says in such a sentence: it is the post's, or somebody else's. */
export const OF_A_POST =
  /\b(?:recherch|recrut|cherch|embauch|h\/f|f\/h|vous|votre|tu\b|ta\b|ton\b|clients?\b|poste\b|missions?\b|cdi|cdd)/;

/** Before the employer's name: « la direction industrielle de Vermeil », « le siège de Vermeil ». */
export const ORGAN_OF =
  /\b(?:direction|siege|dsi|usine|magasin|secretariat|produits|catalogue|boutiques) (?:[a-z',-]+ ){0,7}?(?:de |du |d'|chez )(?:la |l'|le )?(?:groupe |societe |entreprise )?$/;

/** The same where the posting has no name: what follows must be one. */
export const ORGANS = inTexts(
  /(?:dsi\)?|siege|filiales|data office|direction (?:data|marketing|financiere|commerciale|industrielle|digitale))(?: -)? (?:du groupe |d'|de )|(?<=\bdu )groupe /,
);

/** « Vermeil met, permet, est … »: what a firm does not do as its trade, or any firm does. */
export const SOFT = new Set(
  `recherche recherchent recrute recrutent cherche cherchent souhaite souhaitent attend attendent propose proposent offre offrent
  accompagne accompagnent conseille conseillent aide aident assiste assistent soutient intervient interviennent repond engage
  place placent fournit apporte delivre combine reunit rassemble rassemblent regroupe met fait font est sont devient reste vise
  mise prend donne croit permet favorise garantit encourage poursuit poursuivent renforce renforcent voit
  seeks recruits offers helps supports provides delivers brings combines is has`.split(/\s+/),
);

/** A sector of the source's that is a trade of one's own: « Restauration traditionnelle »; « Emplois Vente » is the post's. */
const OWN_SECTOR = new RegExp(String.raw`\b${OWN_TRADE}\b`);
const SERVICE_SECTOR = new RegExp(
  String.raw`\b(?:${SERVICES}|emplois?|jobs?|etudes|publicite|sieges sociaux|placement)\b`,
);
export const isOwnSector = (folded: string): boolean => OWN_SECTOR.test(folded) && !SERVICE_SECTOR.test(folded);

/** « Recherche son futur … », « nous recrutons pour notre siège », « contrat de droit public ». */
export const RECRUITS_FOR_ITSELF = inTexts(
  new RegExp(
    [
      String.raw`(?<=(?:^|[.\n(]|est|sommes|,) ?(?:une? )?)(?:entreprise|employeur|client) (?:final|utilisateur)e?\b`,
      "recrutement en direct|industriel leader|pour (?:ses|son|nos|notre) propres? (?:services|equipes?|compte|besoins)",
      String.raw`(?:cherch|recrut)(?:e|ons) (?:son|sa|notre)(?:\/sa)? (?:futur|prochain|premier|nouve)|\b(?:pour|dans|rejo\w+) (?:notre|nos) (?:direction|siege|usines?|ateliers?|magasins?|entrepots?|laboratoires?|agences bancaires)\b|(?:recrute|recherche|cherche),? (?:[^.\n]{0,40} )?pour (?:son|sa|ses) (?:propres? )?(?:direction|siege|sites?|usines?|ateliers?|magasins?|entrepots?|laboratoires?)\b`,
      // Only public bodies take people on so.
      String.raw`\b(?:contrat|cdd|contractuels?|agent)\b[^.\n]{0,50}droit public\b|\bcontrat de projet\b|\brifseep\b|par voie (?:contractuelle|statutaire|de detachement|de mutation)|\bgrilles? (?:indiciaires?|(?:[a-z]+ )?de la fonction publique)`,
    ].join("|"),
  ),
);

/** What only those have who make, sell or run something, and the people whom only those look after. */
const OWNED = any(
  "sites? (?:industriels?|de production|de fabrication|logistiques?)|lignes? de production|plants?|stores?|shops?|warehouses?|points? de vente|agences bancaires|rayons?",
  "brigade|flotte|stocks|presses|grues|etablissements|rames?|trains?|navires?|bateaux|avions?|eoliennes|serres|vehicules|camions|tournees|plats?|recettes?|pains?|menus?|cultures|parcelles|fours?|machines|outil industriel",
  "adherents?|patients?|assures?|voyageurs?|passagers?|usagers?|locataires?|abonnes?|societaires?|residents?|visiteurs?|convives?|curistes?|lecteurs?|joueurs?|allocataires?|donateurs?|benevoles?|spectateurs?|licencies|supporters",
  "vendeurs|caissiers?|artistes|ouvriers?|conducteurs?|soignants?|compagnons|artisans|eleveurs|producteurs",
);
/** « Notre usine », « nos 14 cliniques », « our patients »; a firm of any kind may have a foundation and fields of work. */
export const OWN_HOUSE = inTexts(
  new RegExp(
    String.raw`\b(?:notre|nos|our) (?:[a-z]+ |\d+ )?(?!fondation|domaines?\b|studios?\b|archives)(?:${OWNED}|${HOUSE})\b`,
  ),
);

/** « 26 résidences », « plus de 40 marques », « 4,6 millions de sociétaires »: so many has who runs them. */
export const COUNTED = inTexts(
  new RegExp(
    String.raw`(?<=\b(?:${NUMBER}|trente|millions?|milliers|centaines?) (?:de |d'|(?!de)[a-z]+ )?)(?:usines|magasins|concessions|(?:super|hyper)marches|boutiques|boulangeries|restaurants|hotels|residences|cliniques|creches|ehpad|ateliers|entrepots|fermes|points de vente|sites (?:industriels|de production|logistiques)|agences bancaires|stores|shops|plants|factories|warehouses|hospitals|destinations|centrales|presses|grues|camions|navires|avions|flights|aircraft|passengers|travellers|patients|beds|policyholders|tenants|residents|turbines|trucks|vessels|compagnons|ouvriers|soignants|conducteurs|marques|brands|immeubles|logements|lits|hectares|titres|km de (?:lignes|canaux|reseaux?)|societaires|adherents|assures|patients|voyageurs|passagers|abonnes|locataires|allocataires|vignerons|eleveurs|producteurs|agriculteurs)\b`,
  ),
);
/** Before such a number: it is the post's, or another party's. */
export const NOT_OWN = /\b(?:vous|votre|tu|ta|ton|tes|you|pour|chez|aupres|clients?|aide|accompagne|helps?|for)\b/;

/** The people of firms that serve others, and what they make for them or have besides. */
const LENT =
  "(?:equipes?\\b|teams?|consultants|experts|ingenieurs|collaborat|salaries|collegues|talents|specialistes|developpeurs|clients|partenaires)";
const MADE_FOR_OTHERS = `(?:${LENT}|agences|bureaux|locaux|poles?|valeurs|engagements|offres|activites|missions?|projets?|solutions?|services?|applications?|plateformes?|outils|systemes? d'information|architectures?|expertises|metiers|domaines|references|methodes|recommandations|preconisations|propositions|hypotheses|data|donnees?)`;
/** What any firm builds, counts or strengthens, and what service firms make many of: « développe des solutions ». */
export const SOFT_OBJECT = any(
  String.raw`(?:son|sa|ses|l'|leurs?|(?:plus de )?[\d ]+) ?(?:avenir|futur|histoire|aventure|croissance|developpement|activites?|transformation|passionne|freelances|professionnels(?! (?:de (?:la )?sante|du soin|liberaux))|${LENT})`,
  `des (?:[a-z]+ )?(?:sites (?:et|web|internet)|campagnes|${MADE_FOR_OTHERS})`,
);
/** Trades that buy products and hire no consultants. */
const CUSTOMERS =
  "(?:agriculteurs|arboriculteurs|eleveurs|vignerons|restaurateurs|boulangers|artisans|commercants|hoteliers|coiffeurs|garagistes|medecins|soignants|infirmiers|pharmaciens|avocats|notaires|enseignants|hopitaux|cliniques|ecoles|retailers|farmers|hospitals|clinics|restaurants|doctors|teachers|schools|lawyers|studios|communes|mairies|clubs|offices|enfants|parents|familles|particuliers|patients|viticulteurs)";
export const OWN_WORK = inTexts(
  new RegExp(
    [
      // What service firms may speak of too: evidence where nothing speaks against it.
      String.raw`\b(?:notre|nos|our|ses) (?:(?!${LENT})[a-z]+ ){0,2}?(?:siege|headquarters|filiales?|lignes|reseau de|directions?(?! (?:generale|technique|regionale|conseil|commerciale|de (?:projets?|mission)))|assistant|robots?|brands|catalogue|collections?|gammes?|marques?|produits?(?! (?:de )?(?:data|donnees))|products?|app|application mobile|plateforme(?! (?:de )?(?:data|donnees|bi|cloud)\b)|platform|logiciels?|software|site (?:marchand|internet|e-commerce|web)|utilisateurs|users|acheteurs|operateurs|gestionnaires|membres|beneficiaires?)\b`,
      // « Nous sommes bien plus qu'une menuiserie »; who decides on a post of its own.
      String.raw`\bnous sommes (?:bien plus qu')?(?:une? |l'|le |la )(?:[a-z]+ ){0,2}?(?:${HOUSE_OR_MAKER})\b|\b(?<!sous )la direction [^.\n]{2,50} (?:recherche|recrute|cherche) (?:une?|son|sa)\b`,
      String.raw`(?<=(?:est|sommes|,) (?:une? )?(?:jeune |petite )?)(?:start-?up|scale-?up)\b`,
      // « Notre société de gardiennage », « les différentes sociétés du groupe », « la DSI groupe ».
      String.raw`\b(?:notre|our) (?:societe|entreprise|groupe|maison) (?:[a-z]+ )?(?:de |d'|des )(?!(?:[a-z]+ ){0,2}?${SERVICES}\b|plus|pres|taille|\d|type|renom|demain|son|nos)`,
      String.raw`\b(?:societes|filiales|entites|marques|enseignes|business units|sites) du groupe\b|\bdsi (?:du )?groupe\b`,
      // An agreement of a trade that makes, carries or sells.
      String.raw`\bconvention (?:collective )?(?:nationale )?(?:de la |du |des |de l'|: ?)(?:metallurgie|chimie|plasturgie|transports?|batiment|travaux|commerce|banque|assurances?|edition|presse|pharmacie|industries?|spectacle|hotel)`,
      // « Nous concevons et fabriquons des fours », « on livre des repas ».
      String.raw`\b(?:nous|on) (?:[a-z]+ons et )?(?:fabriqu|produi|edit|exploit|brass|cultiv|distribu|transport|assembl|vend|livr|forge|extra[yi]|soign|loge|heberg|collect|imprim|tiss|elev|lou[eo]|recycl|moderni|mecani|formul|distill|torrefi|cuisin|tann|brod|usin|embouteill|affin|concev|concoi|construi[st]|repar|publi|reli|raccord|nourri|dessin|install(?!e)|amenag|proteg|restaur|trie|tri[eo]ns|revend)\w*(?= une? | des | du | les? | la | l'| nos | notre | leurs? | ${NUMBER}\b| [a-z]+s\b|, )(?! (?:(?:une?|des|les?|la|nos) )?${MADE_FOR_OTHERS})`,
      String.raw`\bwe (?:also |now )?(?:design|build|make|manufacture|sell|operate|run|grow|ship|publish|produce|brew|fly|insure|print|install|recycle|rent) (?!(?:and (?!manufactur|sell|market)[a-z]+|custom|tailor|bespoke|digital|data|software|solutions?|teams?|an? |relation|trust|on|with|for|it|things|sure|up)\b)`,
      // « Financé par l'ARS, il emploie … »: only who is no firm that serves others opens so.
      String.raw`(?<=(?:^|[.\n!?]|, ) ?)(?:principalement )?finances?(?:e|ee|ees)? par (?:l'ars|l'agence regionale|l'etat|la region|le departement|la ville|la metropole|l'assurance maladie)\b`,
      // Only who has a product of its own finds investors.
      String.raw`\blevee de fonds\b|\b(?:on a|nous avons|venons de) leve \d|\braised (?:[€$£]|a series)|\bseries [a-e] (?:raise|round|funding)|\bbacked by\b`,
      // « Aide 900 arboriculteurs », "help studios": whom a product serves.
      String.raw`\b(?:aid|equip|help)(?:e|ent|ons|s)? (?:plus de |over )?(?:les |des |${NUMBER} (?:000 )?)?${CUSTOMERS}\b|\bpour notre site (?:de|d'|du) ?[a-z]`,
      // « Nos trains transportent … », « nos crèmes sont vendues … ».
      String.raw`\bnos (?:\d+ )?(?!${MADE_FOR_OTHERS})[a-z]+ (?:sont (?:vendu|fabriqu|distribu|produi)|(?!permettent|recrutent|recherchent|accompagnent|aident|interviennent|restent)[a-z]+ent (?=une? |des |les? |la |l'|chaque |\d))`,
    ].join("|"),
  ),
);

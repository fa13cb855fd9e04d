import { any } from "../../../text/any.ts";

/** The words before the name of a place that say whether the post is there, folded. */

/** « À », « au cœur de », « au siège de »: right before the name. */
const AREA = `(?:c(?:o|oe)ur|centre(?:-ville)?|heart|center|ville|commune|secteur|region|agglomeration|metropole|quartier|bassin|site(?: (?:du )?client)?|siege(?: social)?|arrondissement|district|(?:vieille |old )(?:ville|town)|(?:vieux )?port|hauteurs|sein(?= du (?:\\d|[a-z-]+ arr)))(?: historique)?`;
const PART = String.raw`(?:(?:\d{1,2} ?(?:er|e|eme|th)|[a-z-]+) (?=arrondissement|district))`;
export const IN = String.raw`(?<![a-z'])(?:a|au|aux|en|sur|dans|in|at|out of)(?: ?:)?(?: plein| le| la| les| the| central| greater| downtown| notre| nos| our| \d{1,2} ?(?:er|e|eme|st|nd|rd|th)| [a-z-]+(?= arrondissement| district)| l'(?=[a-z])| secteur(?! d[eu' ]))*(?: ?${PART}?${AREA} (?:de|du|des|of|a|d'(?=[a-z]|$))(?: la| le| l'(?=[a-z]|$))?){0,2} ?`;
/** « … de », behind a place of the house. */
export const OF = String.raw`(?:\b(?:de|du|des|of)(?: la| l'| les)?|d') ?`;
/** « …, 59000 »: an address tells by its postcode. */
export const ADDRESS = String.raw`\d{5} `;

/** « 12 rue », « avenue »: an address, that a town follows. */
export const STREET =
  "(?:\\d+(?: ?(?:bis|ter))?,? )?(?:rue|avenue|av\\.|boulevard|bd|place|quai|cours|allee|route|chemin|impasse|esplanade|square|parvis|passage|faubourg)(?![a-z])";

const ENDED = "(?:e|\\(e\\)|[.·]e)?(?:s|\\(s\\)|[.·]s)?";
export const SETTLED = `(?:base|situe|localise|installe|affecte|implante|(?<!de )niche)${ENDED}|based|located`;
export const POST = any(
  "(?<!\\b(?:votre|sa|leur) )(?:these|doctorat)|post-?doc(?:torat)?|postes?|emplois?|offre|missions?|stage|alternance|apprentissage|contrats?|cd[id]|interim|vie|freelance",
  "positions?|roles?|jobs?|internship|apprenticeship|traineeship|opportunity|contract",
);
export const TAKES_PLACE = any(
  SETTLED,
  "(?:a )?pourvoir|a (?:prendre|faire|realiser|saisir)|ouverte?s?|proposee?s?|deroul\\w+|se pass(?:e|era|ent)|s'ex(?:erc|ecut)\\w+|exercee?s?|(?:(?<=etre )(?:tenu|occupe)e?|tenable)s?|effectu\\w+|(?:a|ont|aura|auront) (?:toute?s )?lieu|se (?:situe(?:nt)?|trouve(?:nt)?|tien\\w+)|takes? place|available|open",
);
/** Places of a house where somebody may work. */
export const HOUSE = any(
  "sites?|usines?|agences?|stations?(?= (?:de |d'|du ))|bureaux?|locaux|local|etablissements?|antennes?|equipes?|base(?= d[eu'])|studios?|plateau|poles?|hubs?|campus|reseau(?= (?:de |du |d'))|depots?|caserne",
  "salles?|librairie|redaction|musee|hopital|theatre|mediatheque|open[- ]space|immeuble|services?|laboratoire|labo|restaurant|hotel|camping|clinique|residence|cabinet(?! de recrutement)|unite|delegation|direction (?:regionale|territoriale|departementale|interregionale)|prefecture|ateliers?|magasins?|boutiques?|entrepots?|siege(?: social)?|implantation|centres?(?: de [a-z]+)?",
  "chais?|caves?|conserverie|fromagerie|laiterie|brasserie|distillerie|biscuiterie|boulangerie|imprimerie|scierie|fonderie|tannerie|verrerie|papeterie|manufacture|concession|garage|pharmacie|creche|ehpad|foyer|ferme|plateforme|chantier naval",
  "collegues|offices?|teams?|plants?|headquarters|hq|branch|lab",
);
export const OF_HOUSE = String.raw`\b${HOUSE}(?![a-z])(?: (?!autour|pres|proches?|hors|loin)[^\s.;,:]+){0,4}? ?${OF}`;
export const OUR = "(?:notre|nos|son|sa|ses|leurs?|l'une? de (?:nos|ses)|one of our|our|its|their)";
/** What the reader does, and what the house does with the reader. */
export const GOES = any(
  "rejoi(?:ns|gnez|gnant|ndre|ndrez|ndras|ndra|gnes)|integr(?:e|es|ez|er|erez|eras|era|ant)|f(?:aites|erez|ais|eras|aire) partie(?! d'une? (?:[a-z]+ )?(?:groupe|reseau|communaute))|rattache\\S*|affecte\\S*|travail(?:lez|lerez|leras|les|ler|lera)|bosse\\S*",
  "(?<!s')exerce(?:z|rez|ras|r|ra)?|evolue(?:z|rez|ras|ra)|interv(?:iens|enez|iendrez|iendras|iendra)|renforcer(?:ez|as|a)?|completer|enrichir|etoffer|agrandir|accueill(?:ons|e)(?! (?:chaque|tous|plus de|pres de|jusqu|\\d|des |les |le public))|attend(?:ons)?|venez|viens|bienvenue",
  "join(?:ing)?|(?<=\\b(?:you(?:'ll| will)?|be) )sit(?:ting)?(?= (?:in|at|with) )|(?<!\\b(?:manager|boss|lead|director|founder|colleague)s? )works?(?! (?:for|with)\\b)|working|welcome|report",
);
/** What a house seeks is somebody: « recherche un logiciel » recruits nobody. */
export const THING =
  "(?:logiciel|outil|solution(?! architect)|partenaire|fournisseur|loca(?:l|ux)\\b|lieu|terrain|financement|moyen|appui|idee|site\\b(?! manager)|entrepot|batiment|repreneur|investisseu|benevole|modele|reponse|client(?!s? (?:success|partner|manager))|formation|editeur|hebergeur|prestataire|machine(?! learning)|systeme|assistant (?:vocal|virtuel|conversationnel)|paie)";
/** « Nous ouvrons un magasin » seeks nobody. */
const OPENED =
  "(?:une?|deux|trois|notre|son|des|la|le|bientot|cette annee)(?: (?:nouve[a-z]+|premi[a-z]+|deuxieme|second[a-z]*|autres?))* (?:magasins?|boutiques?|agences?|sites?|bureaux?|antennes?|ateliers?|restaurants?|usines?|entrepots?|musees?|ecoles?|campus|studios?|postes? (?:avance|de (?:secours|police|garde)))(?![a-z])";
export const SEEKS = String.raw`(?<!\b(?:de|la|en|et|une|cette|sa|notre|votre|r&d|d'|l')[ /]?)(?:recrut(?:e|ons|ent)|(?:re)?cherch(?:e|ons|ent|ez)(?! (?:(?:une?|des|son|sa|de|notre) )?(?:nouve[a-z]+ |futur[a-z]* |autres? |bons? )?${THING})|embauch(?:e|ons)|ouvr(?:e|ons)(?! (?:${OPENED}))|looking for|seek(?:s|ing)?|hiring|hires?|recruiting|searching for)(?![a-z])`;
/** Who is sought. */
export const PERSON = `(?:phd student|(?:successful )?candidate|intern|postdoc|apprentice|doctorante?|titulaire|agente?|candidate?|laureate?|recrutee?|chef(?:fe)? de projet|pilote|chargee? de (?:mission|projet)|alternante?|stagiaire|apprentie?|il|elle)`;

const NUMBERS = "un|deux|trois|quatre|cinq|six|neuf|dix|douze|dix-huit|vingt-quatre|\\d+";
export const MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre";
/** What a day is told with: « le lundi 1er mars 2027, ». */
export const WHEN = String.raw`(?:[\s,:]|\b(?:le|la|en|au|du|des|on|from|in|a (?:partir|compter) d[ue]|courant|debut|fin|mi|mid|early|late|prochain|lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday|\d{1,2}(?:er|st|nd|rd|th)?|20\d\d|${MONTHS}|january|february|march|april|may|june|july|august|september|october|november|december|rentree|printemps|ete|automne)(?![a-z])|-)`;
/** Small words among which a contract's terms stand: « Stage de 5 mois, à temps plein, à … ». */
export const TERMS = String.raw`(?:[\s,:()/+|·•€%-]|h\/f|f\/h|\b(?:${NUMBERS}|${MONTHS}|d[e'u]|[dl]'une?|mois|months?|ans?|jours?|semaines?|a|temps|plein|complet|partiel|longue|duree|pourvoir|des|que|possible|immediatement|maintenant|statut|cadre|agent de maitrise|etam|en|cd[id]|stage|alternance|interim|contrat|(?:in)?determinee|euros?|k|brute?s?|nets?|annuels?|mensuels?|apprentissage|professionnalisation|conventionnee?|obligatoire|fin|d'etudes|cesure|annee|fixe|remuneree?|renouvelables?|full-?time|permanent|hybride?|presentiel(?:le)?s?|base|fermes?|environ|minimum|initiale?|reconductibles?|prolongeables?|par|\d+h(?:\d\d)?|heures?|hebdo(?:madaires?)?|conseil|recherche|client|saisonnier|sedentaire|service civique|non|teletravaillable|nuit|journee|only|on|on[- ]?site|sur place|sur site|uniquement)(?![a-z]))`;

const OF_WORK = `(?: (?:principale?|exacte?|precise?|geographique|administrative)(?: et geographique)?)?(?: (?:de |du |d'|de l'|de la |des )(?:travail|poste|mission|stage|alternance|affectation|exercice(?: (?:de |des |du |de la )(?:fonctions?|missions?|poste))?|emploi|contrat|apprentissage|offre|activite|embauche|prise de (?:poste|fonctions?|service)|rattachement|intervention|prestation|accueil|execution|realisation|service|detachement|seances|interventions|missions))?(?: (?:principal|habituel)e?)?(?: d'exercice)?s?`;
export const LABEL = any(
  `(?:lieux?|sites?|villes?|localisations?|implantations?) (?:de travail )?(?:possibles?|au choix|proposee?s?)|lieu(?:x|\\(x\\))?${OF_WORK}|(?:localisation|localite|implantation|affectation)(?:\\(s\\)|s)?${OF_WORK}|rattachement geographique|residence administrative|(?:port|point) d'attache`,
  "adresse (?:du (?:lieu|poste|site)|de travail)(?: de travail)?|poste (?:base|situe|localise|propose)|(?:work|job|office|primary|position) ?locations?|locations?|work ?(?:place|site)|(?:place|location) of (?:work|employment|(?:the |this )?(?:position|job|role|post))|duty station",
);
/** Words that label a place where they open a line, or stand apart, and a sign follows. */
export const SIGNED = any(
  LABEL,
  `(?:situation|secteur|ville|commune|site|zone|residence)(?:\\(s\\)|s)?${OF_WORK}|site (?:du |de la )?(?:client|mission)|(?:(?:votre|ton) )?(?:agence|bureau|etablissement|antenne|direction|unite|centre|service|usine|site|entrepot|depot|magasin|atelier) (?:d'affectation|de rattachement|d'accueil|d'exercice)|(?:votre |ton )?rattachement|agence|etablissement|(?:votre |ton )?(?:bureaux?|base|(?:bureau|agence|site|lieu) d'attache)|locaux|au choix|ou(?: ca)?|office|where|based`,
);

/** « L'un de nos clients » is whom an agency seeks for: there one works. */
export const ON_BEHALF = /\bune? de (?:nos|ses|mes|leurs) (?:grands? )?(?:clients?|partenaires?)/g;
const AWAY = String.raw`deplac|voyag|\btravel|\btrips?\b|reunion|meeting|seminaire|conference|salon|forum|off-?site|retreat|entretien|interview|rencontr|\bjury|ponctuel|occasion|(?<!(?:\b(?:brute?s?|nets?|euros?|k)|€) )par (?:mois|an)\b|(?:\ba|per) (?:year|month|quarter)\b|full(?:y)?[- ]remote|mensuel|trimestr|proche|\bpres de\b|\bkm\b|minutes?\b|\bni\b|\bregistered\b`;
export const LABEL_ELSEWHERE = new RegExp(AWAY);
export const ELSEWHERE = new RegExp(
  any(
    String.raw`${AWAY}|\bcours\b|\becoles?\b|universit|formation(?! en alternance)|fonde|founded|\bnee?s?\b|creee?s?\b|(?<!centre |c(?:o|oe)ur |ville |quartier )histori|(?<!\b(?:etre|etes|serez|es|seras|soyez) )presente?s? (?:$|(?:a|dans|en|sur)\b)|clients\b|filiales|(?<!\bentre nos )antennes|agences\b|interventions?\b`,
    String.raw`(?<!\b(?:deux|trois|quelques) )\bpas\b|\bdont\b(?! (?:une?|deux) )|\ba (?:(?:aussi|egalement|deja|souvent) )?(?:demarre|commence|debute|ete|ouvert|expose|joue|tourne|gagne|remporte|recu|livre|participe)\b|\bexpose\b|cotee?\b|headquartered|avec (?:les|nos|des(?! (?:locaux|bureaux))|l'|une? )|\bwith\b|en lien|collabor|aux cotes|partenaires\b|reparti|accompagn|depuis (?:\d|plus|sa|son)|(?:notre|son|leur) (?:arrivee|installation|implantation|ouverture)\b|technical case|ouvrir\w*|vient d'ouvrir|opened|opening|\b(?:ont|avai(?:t|ent)) (?!une?\b|le\b|pris\b)[a-z]+(?:e|i|u|is|it|ert)\b`,
  ),
);

/** « Nous recrutons aussi à … », « d'autres postes à … » are not this post. */
export const OTHER_OPENINGS = new RegExp(
  any(
    String.raw`\b(?:recrut|cherch|recherch|embauch|ouvr)(?:e|ons|ent) (?:aussi|egalement|par ailleurs|en parallele|en outre)\b`,
    String.raw`\b(?:avons|a|ont|proposons|propose) (?:aussi|egalement) (?:une?|des|d'autres|deux|trois) (?:postes?|offres?|stages?|cd[id]|alternances?)\b`,
    String.raw`(?<!\b(?:deux|trois|quatre) )\b(?:postes?|offres?|stages?|missions?) (?:similaires?|identiques?|comparables?|equivalente?s?) (?:est|sont|sera|existe)`,
    String.raw`\b(?:d'autres|autres?|other|further) (?:postes?|offres?|stages?|missions?|recrutements?|roles?|positions?|openings?|vacancies|opportunit[a-z]+|jobs?)\b`,
    String.raw`\b(?:we )?(?:also|are also) (?:hir|recruit|seek|look|have (?:roles|positions|openings|jobs|vacancies))`,
  ),
);

/** « Le poste n'est pas à … », « il était jusqu'ici à … ». */
export const NOT_THERE =
  /\b(?:aucune?|sans|ni|jamais) (?:venue|presence|deplacement|passage|venir|passer|se deplacer)s? [^.;\n]*$|\b(?:n'(?:est|etes|es|aurez|auras|avez)|ne (?:sera|serez|seras|sont|travaill[a-z]+)|is not|isn't|won't be) (?:pas\b)?(?:(?!\b(?:mais|but)\b)[^.;\n])*$|\b(?:etait|etaient|jusqu'ici|jusqu'alors|auparavant|used to be|was) (?:(?!\b(?:mais|but)\b)[^.;\n])*$|\bpostes? de (?:police|secours|garde|douane) (?:s')?(?:ouvr|est|sera)[^.;\n]*$|\bnee?s? (?:dans|d'|de)[^.;,\n]*$/;

/** « Présentez-vous à notre agence de … », « déposez votre CV à … », "one hour of technical case in …": where one applies. */
export const APPLYING =
  /\b(?:presentez-vous|(?:depos|adress|envoy|transmett|remett)(?:ez|er) (?:votre|vos|un) (?:cv|candidature|dossier|lettre)|technical (?:case|test|interview)|(?:entretien|interview)s? (?:en|par|by|on) [a-z]+,? (?:puis|et|ou|then|and|or))\b[^.;\n]{0,40}$/;

/** « Poste de secours », « poste de transformation ». */
export const NO_JOB =
  "(?:police|secours|garde|douane|transformation|livraison|controle|commande|pilotage|tir|lecture|soins)(?![a-z])";
export const ASKED =
  "(?:obligatoire|requise|indispensable|souhaitee|attendue|demandee|exigee|imperative|necessaire|prevue|physique|reguliere|required|expected|needed)";
/** What calls itself by what it is. */
export const FIRM =
  "(?:agence|studio|atelier|cabinet|cooperative|scop|scic|association|ong|fondation|entreprise|societe|pme|tpe|eti|(?:[a-z]+ )?start-?up|jeune pousse|laboratoire|bureau d'etudes|maison|editeur|librairie|menuiserie|brasserie|imprimerie|mutuelle|fabricant|(?:[a-z]+ )?(?:company|firm|agency|lab|charity))(?![a-z])";
export const TERMS_OPEN =
  "tjm|tarif|salaire|remuneration|gratification|indemnite|bac ?\\+|des bac|teletravail|[\\d ]+(?:€|euros|k€)|(?:[a-z-]+ ){1,3}euros |un jour|deux jours|trois jours";
/** Who belongs to another house, or is none of today. */
export const NO_FIRM = String.raw`\b(?:groupe|filiales?|fournisseurs?|partenaires?|prestataires?|clients?|anciens?|anciennes?|nee?|fondee?|creee?|deux|plusieurs)\b`;

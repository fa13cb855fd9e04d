import { NUMBER } from "../../text/numbers.ts";
import { AT_ONCE, DATE_MARK, NEAR, NEXT } from "./in-text.ts";

/** Words of the first day of a post. */

/** Whose beginning, where the words before say it: « début de mission », not « début des travaux ». */
const ITS =
  "(?:la |l'|votre |vos |ton |ta |tes |son |sa |ses |ce |cette |notre |nos )?(?:postes?|contrats?(?!-)|missions?(?! (?:locale|spatiale|parlementaire|flash|interministerielle|economique|humanitaire))|stage|alternance|apprentissage|cd[di]|collaboration|fonctions?|services?|emploi|travail|these|vie|prestation|titulaire|recrue|candidat|personne|agent|consultante?|prestataire|alternante?|apprentie?|stagiaire|formation|volontariat|engagement|remplacement|intervention|activite(?! d))(?![a-z])";
/** « Des travaux », not « dès que possible » nor « dès mars ». */
const OF_SOME = `des (?!que |le |la |\\d|${DATE_MARK})`;
const ITS_OWN = `(?! (?:(?:effectif|officiel|reel|progressif) )?(?:de |du |${OF_SOME}|d'|of (?:the )?)(?!${ITS}))`;
/** « Recrutement d'un archiviste au 1er mars » too. */
const OF_ONE = `(?! (?:de |du |${OF_SOME}|d'|of (?:the )?)(?!une? |notre futur[a-z]* (?:chef|collegue|charge|responsable|manager|pilote)|${ITS}))`;

const HOUSE =
  "(?:nous|poste|promotion|(?:l'|le |la |les |notre |nos |votre |une )(?:equipe|service|pole|direction|entreprise|groupe|societe|agence|cabinet|laboratoire|labo|unite|maison|brigade|etablissement|mairie|ville|collectivite|association|institut|centre|hopital|musee|departement|usine|atelier|start-?up|boite|cooperative)s?)";
/** « Les tests ont débuté », « notre recrue est arrivée ». */
const NOT_PAST = String.raw`(?<!\b(?:a|ont|avons|avait|avaient|est|sont|etait|etaient|deja) )`;

const SEE_YOU = "(?:t'|te |vous )(?:avoir|compter|voir|retrouver|savoir)";

/** « Soirée recrutement », « commission de recrutement ». */
const NO_EVENING = String.raw`(?<!\b(?:commissions?|jury|sessions?|soirees?|journees?|campagnes?|processus|process|forums?|salons?|cafe|top|son) (?:de )?)`;

/** Whom one takes on: « le nouveau chef de projet », « la personne retenue ». */
const WHO_COMES =
  "(?:notre|nos|une?|le|la|l'|son|sa|ce|cette|deux) ?(?:(?:nouve(?:au|lle|l)|futur|future|prochaine?) )?(?:chef(?:fe)?(?: de projets?)?|coll[a-z]+|charg[a-z]+|recrue|alternante?|stagiaire|apprentie?|doctorante?|consultante?|personne|candidate?|laureate?|titulaire|agente?|responsable|ingenieure?|technicien(?:ne)?|pilote|renfort)(?: (?:retenue?|recrutee?|choisie?|selectionnee?))?";

/** « Quand aurez-vous une réponse ? » */
const ANSWER = String.raw`[^?]{0,60}\b(?:repon[a-z]+|resultat|saur[a-z]+|rencontr|entretien|answer|know|hear|interview|ferm|clos|livr|ouvr|open|postul|candidat|apply)`;

/** Each names the beginning of a post by itself. */
export const START = [
  String.raw`^\W*dates? (?:souhaitee?|prevue?|envisagee?|visee?|ideale)s?(?= ?:)|date d'entree en vigueur d(?:u|e (?:ce|votre|ton)) contrat|(?:date|horizon|echeance) (?:\w+ )?(?:de |d'|du |de la |de l'|pour la )(?:debut|demarrage|prise|embauche|entree|arrivee|vacance|disponibilite|effet|recrutement|nomination|integration|installation|affectation)(?: de (?:poste|fonctions?|service))?`,
  `premiere (?:mission|affectation|prestation|vacation)${NEXT}|premi(?:er (?:jour|mois)|ere (?:journee|semaine))(?: (?:ouvree?|travaillee?|facturee?))?${ITS_OWN}|premiers pas|first (?:(?:working|work|business|office) )?(?:day|week)(?! of (?:each|every|${DATE_MARK})| of the (?:month|project|pilot|trial|test|year|season|event))|(?:joining|start(?:ing)?|hir(?:e|ing)|entry|arrival|onboard(?:ing)?|recruitment|appointment|employment|commencement) date|you(?:'ll|'d| would| will| could| should)(?: be)? arriv(?:e|ing)(?! (?:at|in) (?!our|the office))|with (?:an? )?arrival${NEXT}|^\\W*arrival${NEXT}|date of (?:joining|appointment|employment|entry|hire)|entry (?:into|on|in) (?:service|duty|office|post|the company)|tak(?:e|ing)[- ]up (?:of )?(?:the |this |your )?(?:post|position|duties|office|appointment)(?![a-z])|(?:start|commencement|beginning) of (?:the |your )?(?:contract|employment|work|mission|assignment|internship|apprenticeship|placement|engagement)(?![a-z])|effective date(?= ?:| of (?:the|your|this) (?:contract|appointment|employment|position))|(?:^\\W*|\\byour )induction(?= ?:| (?:takes|starts|begins|is|will))|day one(?! of the)`,
  String.raw`mise (?:en poste|au travail)|prise d'effet(?= d(?:u|e (?:ce|votre|ton)) (?:contrat|cd[di]|stage|poste))|(?:prise|reprise|entree) (?:\w+ )?(?:de |d'|du |en |en charge d[eu] )(?:poste|relais|fonctions?|service|activite|responsabilites?)${ITS_OWN}`,
  String.raw`${NOT_PAST}(?:debut|demarrage|commencement)\b${ITS_OWN}|lancement (?:de (?:la|votre|ta) )mission|(?:coup d'envoi|kick-?off)(?= (?:de |of )(?:votre|ta|your) )|(?:vos|tes) debuts(?! en )`,
  `(?<!(?<![a-z])(?:en|candidatures?|dossiers?|demandes?|offres?|lettres?) )${NOT_PAST}(?:arrivee|arrivees(?= (?:possibles?|prevues?|souhaitees?|attendues?))|venue|(?<!r)entree(?! en (?!fonction|poste\\b|service\\b|activite|entreprise|contrat|formation|mission))|(?<!\\b(?:entretiens?|promesses?|visites?|primes?|campagnes?|aides?|tests?) (?:d'|a l'))embauche|(?:engagement|integration|nomination)(?! [a-z]{3,}(?<! (?:prevue?|souhaitee?|possible|attendue?|effective?|immediate?|envisagee?|interviendra|aura|prend|prendra|sera|est|se|par|dans|chez|des|pour|partir|court|debute|debutera|commence|commencera)) )|onboarding|affectation)(?![a-z]| en vigueur)(?<!\\b(?:seminaires?|week-?ends?|journees|soirees?|sessions?|ateliers?) d'integration)${OF_ONE}${NEAR}`,
  `depart(?![a-z]| (?:a|en) (?:la )?retraite| d[eu])${NEAR}|(?<=^\\W*(?:expected |planned )?)departure(?: date)?(?= ?:)`,
  String.raw`a pourvoir|(?:sera|doit etre|devra etre) pourvu|(?<!\b(?:immeuble|locaux|local|logement|terrain|batiment|bureaux?|appartement)s? [^.;,]{0,25})vacante?s?\b|vacance\b|disponibilite|(?:a prendre|a occuper|a saisir|to be filled|pourvoir (?:le|ce|cet|cette|notre) (?:poste|emploi|mission|stage)|(?:sera|soit|serait|doit etre|devra etre) occupee?)${NEXT}|besoin de (?:vous|toi)(?![a-z])|(?:le recrutement est|${NO_EVENING}recrutement) (?:prevu|souhaite|envisage)|recrutement (?:interviendra|se fera|aura lieu|(?:est|sera) effectif)${NEXT}|creation de poste${NEXT}|\bjour (?:j|1|un)(?= ?:)|\bj ?1(?= ?:)|c'est parti${NEXT}|${NO_EVENING}(?<!\b(?:de|du|le|en|au) )recrutement${NEXT}|(?:the |this )?(?:hire|hiring|recruitment) (?:is )?(?:planned|scheduled|expected)|besoin(?: client)? ?:|\bdispo(?= (?:[a-z]+ )?:| ?:)|mise a disposition d[eu'] ?(?:la )?(?:consultant|ressource|personne)|(?:candidat[a-z]*|personnes?|profils?|etudiante?s?(?:·e|\(e\))?) disponibles?|place se libere|(?:ouverture|creation) (?:du|de ce|de) poste(?= ?:)`,
  `nous rejoi(?:gn(?!ent|aient|ons)|ns|ndr(?!a|ont|ons))\\w*|nous rejoin(?:s|dras)|rejoi\\w+-nous|(?<!\\b(?:will|to|can|would|could|who) )join us|start with us|vacancy arises|(?:demarr|commenc|debut)[a-z]* ensemble|des notres`,
  `(?:votre|ton) (?:accueil|installation)[a-z ]{0,20} (?:est|sera) (?:prevue?|fixee?|programmee?)${NEXT}|si (?:on|nous) (?:commenc|debut|demarr)(?:ait|ions)(?![a-z])|(?:commenc|debut|demarr|travaill)er avec (?:toi|vous)(?![a-z])|start(?:ing)? working with you|work with us`,
  // « Nous souhaitons accueillir la personne retenue le … »
  `(?<=\\b(?:nous|on|l'equipe|le service|[a-z]+ant) (?:souhait|esper|prevo|compt|aimer|voudr|voul|veut|pens|envisag|projet)[a-z]* (?:de |d'|pouvoir )?)(?:accueillir|integrer|embaucher|recruter|engager)(?:${NEXT}| ${WHO_COMES}${NEXT})`,
  `(?:accueillir|attendons|accueillerons) (?:notre|une?|le|la|son|sa) (?:nouve(?:au|lle|l)|future?|prochaine?) (?:chef|coll|charg|recrue|alternant|stagiaire|apprenti|consultant|data|product)[a-z]*${NEAR}`,
  // « Nous démarrerons la mission le … », « nous accueillons notre stagiaire le … »
  `(?:commence|debute|demarre)(?:ra)?,? pour (?:vous|toi),?${NEXT}|pour (?:vous|toi),? (?:tout|cela|l'aventure|l'histoire|l'activite|le travail|l'annee) (?:commence|debute|demarre)(?:ra)?${NEXT}|(?:starts?|begins?|starting) for you${NEXT}|for you,? (?:it|it all|everything|work|the work|the job) (?:starts|begins|will start|will begin)${NEXT}`,
  // « L'atelier du …, qui ouvre votre mission », "the day that marks the start of your contract".
  `(?:qui|which|that) (?:ouvr(?:e|ira)|lancera?|inaugur(?:e|era)|marqu(?:e|era)|donn(?:e|era)|opens|starts|marks|kicks off) (?:(?:le (?:debut|demarrage|lancement|coup d'envoi)|the (?:start|beginning)) (?:de |of ))?(?:votre|ta|ton|your) (?:mission|contrat|stage|alternance|collaboration|apprentissage|intervention|prestation|contract|assignment|internship|engagement|apprenticeship|placement)(?![a-z])`,
  // « On te veut avec nous au … »
  `(?:te|vous) (?:veut|voulons|voudrait|voudrions|voit|voyons|imagine|imaginons) (?:bien )?(?:avec|parmi|chez) nous${NEXT}`,
  `${NOT_PAST}(?:demarr|commenc|debut)[a-z]* (?:la|cette|notre|votre|ta|le|ce) (?:mission|collaboration|contrat|stage|alternance|aventure|prestation)(?! d['e]|[a-z])|nous (?:accueill|pren)(?:ons|erons|drons) (?:notre|une?|un\\(e\\)|l'|la|le) ?(?:(?:futur|prochain)e? )?(?:stagiaire|alternante?|apprentie?|doctorante?)(?: (?:en|de|d'|data|ia|produit|projets?|gestion|developpement|chargee?)){0,3}${NEXT}`,
  // « Nous aimerions vous compter parmi nous », « t'avoir dans l'équipe ».
  `${SEE_YOU} (?:[a-z]+ )?(?:(?:avec|parmi|chez) nous|(?:parmi|dans) (?:nos |notre |l')(?:effectifs?|equipes?|rangs)|a nos cotes|a bord|en poste|arriver|debuter|commencer|demarrer|rejoindre)(?![a-z])`,
  `(?:votre|ta) presence (?:a [a-z-]+ |sur (?:site|place) |parmi nous |dans (?:nos|les) (?:locaux|bureaux) )?(?:est|sera|serait) (?:requise|attendue|souhaitee|demandee|necessaire|indispensable)${NEXT}`,
  String.raw`(?:desired|expected|ideal|planned|target|anticipated|earliest|proposed) start\b|(?<!\b(?:project|product|production|season) )\bstart(?= ?:)|(?<![a-z] )\bstart(?=,? on\b| ${DATE_MARK})|availability|\b(?:position|role|post|job)(?: is| will be)? open(?=s? (?:from|on|as of) )|^\W*(?:quand|when|a quelle date)\b(?!${ANSWER})|(?<!\b(?:entretiens?|interviews?|resultats?|jury|reponses?|cloture)\b[^?]{0,20})\bquand(?= ?\?)`,
];
/** The post begins with the school, or about then. */
export const SCHOOL = [
  String.raw`(?<!\b(?:sa|leur|leurs|nos|notre|ouvert\w* .{0,20}prevue? (?:a|pour) la) )rentree(?! (?:scolaire |universitaire )?d(?:es|e (?:nos|ses|leurs)) )`,
  // « La formation : Bachelor. Elle commence le … »
  String.raw`(?<=^\W*(?:la|votre|ta|notre) formation ?:[^;]{0,200})\belle (?:commenc|debut|demarr)(?:e|era)(?![a-z])`,
  String.raw`^\W*(?:prochaine )?session(?= (?:du|de|d'|:)? ?${DATE_MARK})`,
  "(?<!(?<![a-z])(?:sa|leur|ses) (?:premiere |nouvelle |prochaine )?)(?:promotion|promo|cohort)(?![a-z])",
  "(?:date d')?(?:entree|demarrage|debut|lancement|reprise) (?:en|des?|d[eu] (?:la |l'|votre |ta |vos |tes )?) ?(?:formation|cours|scolarite|cursus|annee (?:scolaire|universitaire))(?![a-z]| (?:des|du|de nos|aux) )",
  String.raw`\b(?:les|vos|tes|la|votre|ta|cette|the|your) (?:cours|formation|(?:session|promotion|promo)(?: de formation)?|classes|lessons) (?:commenc|debut|demarr|start|begin)[a-z]*`,
];
/** They agree with the post or with whoever takes it: « le contrat débutera », « la recrue arrive », "your contract starts". */
export const IT_BEGINS = [
  `${NOT_PAST}(?:commenc|debut|demarr)(?:e|era|erait|eront|eraient|ent)(?![a-z])`,
  `${NOT_PAST}(?:arriv(?:e|era|erait|eront)(?! a (?:son |leur )?(?:terme|echeance|expiration))|(?<!\\b(?:vous|te) )rejoin(?:t|dra|drait|dront)|entr(?:e|era) (?:dans|chez|au|en)|integr(?:e|era|eront) ${HOUSE})(?![a-z])`,
  String.raw`${NOT_PAST}pren(?:d|dra|drait|dront|ne|ant)(?: (?:(?:son|ses|le|la|ce|les)|ses nouvelles|possession de (?:son|ce)))? (?:postes?|fonctions?|service|quartiers|effet|cours|relais|releve|suite|renes)|a effet|prise d'effet|avec effet(?= (?:au|le|du|a)\b| ${DATE_MARK})|(?:tak(?:es?|ing)|comes?) (?:into )?effect|se liber(?:e|era)(?![a-z])|s'ouvr(?:e|ira|irait)(?<=\b(?:poste|contrat|mission|stage|alternance|remplacement|emploi|recrutement) [^.;,]{0,25})(?![a-z])|opens?(?: up)?(?<=\b(?:position|role|post|vacancy|job|fellowship) (?:that |will |which )?opens?(?: up)?)(?![a-z])|(?<=\bcontrat )(?:part(?:ira)?|ser(?:a|ait) conclu)(?![a-z])|(?:sera|serait|soit) la${NEXT}|(?<=\b(?:consultante?|freelance|prestataire|agent|titulaire|candidate?|personne)(?: retenue?)? )(?:interviendra|exercera|travaillera)(?![a-z])|(?<=\b(?:vie|volontaire) )part(?:ira)?(?![a-z])`,
  String.raw`\b(?:sera|est|soit) (?:nomme|affecte|recrute|embauche|engage|titularise|installe|integre)e?(?:\(e\)|·e)?(?![a-z])`,
  String.raw`\b(?:starts|begins|(?<!\btu )commences|joins(?! you)|kicks? (?:off|in)|takes (?:up|office))\b`,
];
/** « Vous débutez votre master le … ». */
const NO_STUDIES =
  "(?! (?:votre|vos|ton|ta|tes|une?|le|la) (?:[a-z]+ )?(?:master|mastere|licence|bachelor|bts|scolarite|annee|etudes|ecole|cursus)(?![a-z]))";
/** They suit the reader too: « vous débutez », « être disponible », "you will start". */
export const ONE_BEGINS = [
  `(?:commenc|debut|demarr)(?:es|i?ez|eri?ez|erais|eras|er)(?![a-z])${NO_STUDIES}`,
  `(?:arriv(?:er|es|i?ez|eras|erais|eri?ez)|(?<!\\bnous )rejoi(?:gn|ndr)ons|rejoi(?:n(?!(?:t|dra|dront|drons)(?![a-z]))|gn(?!ons))[a-z]*|(?<!\\bon )debarqu[a-z]+|embarqu[a-z]+|succed(?:es|ez|eras|erez|er)|entr(?:er|es|ez|eras|erez) (?:dans|chez|au|en)|integr[a-z]+ ${HOUSE})(?![a-z])|(?<=\\b(?:equipe|service|direction|pole|agence|unite|cellule|labo|laboratoire) que (?:vous|tu) )integr[a-z]+${NEXT}`,
  // « Vous embaucherez le … » is to begin; whom one takes on stands behind the verb.
  `(?:embauch|attaqu)(?:es|ez|eras|erez)(?: (?:chez nous|ici))?${NEXT}|(?:complet|renforc)(?:es|ez|eras|erez) (?:l'|notre |le |la |nos )(?:equipe|service|pole|direction|effectifs|rangs)(?: [a-z]+){0,3}${NEXT}|intervien(?:drez|dras|s) (?:chez|pour) (?:[a-z]+ ){1,3}(?=(?:a partir|a compter|des)\\b)|(?:mettr?ez|mettras|mets) au travail|(?:vien(?:s|drez|dras)|venez) (?:(?:nous )?(?:renforcer|rejoindre|preter main)|completer|etoffer|agrandir|enrichir|bosser|travailler)(?![a-z])|(?<=^\\W*)dev(?:enez|iens) (?:notre|le|la|l')|installee?s?(?:\\(e\\)|·e)? dans (?:vos|tes|ses) fonctions|(?:franchi|pouss)[a-z]+ (?:la|les|nos|notre) (?:portes?|seuil)|(?:en fonctions?|en place|exerc(?:ez|es|erez|eras) (?:vos|tes|ces|cette) (?:fonctions?|missions?))${NEXT}`,
  `pren(?:ez|ds|drez|dras) (?:vos|tes) marques|pren(?:ds|i?ez|dri?ez|dras|drais|dre)(?: (?:votre|vos|ton|tes|son|ses|le|la|ce|les|vos nouvelles|tes nouvelles|possession d[eu](?: (?:votre|ton|ce))?))? (?:postes?|fonctions?|service|quartiers|place (?:dans|parmi|au sein)|suite|relais|releve|(?:renes|tete|direction|commandes|barre)(?: (?:du|de la|de ce|de cette|de notre|de nos|des) (?:projets?|programmes?|produit|plateforme|chantiers?)(?![a-z]))?)|repren(?:ez|drez|dras) (?:le|la|les|ses) (?:portefeuille|dossiers?|poste|flambeau|suite|relais|missions?)(?![a-z])`,
  String.raw`(?:travaill|install)(?:ez|es|erez|eras|er) (?:avec|chez|parmi) nous|(?:ser(?:ez|as|iez|ais)|sois|soyez|etes|es|etre) (?:la|(?:parmi|avec|chez) nous|a nos cotes|(?:nomme|affecte|recrute|embauche|engage|titularise)e?s?(?:\(e\)|·e)?)(?![a-z])`,
  String.raw`pos(?:es|ez|eras|erez) [a-z ]{0,15}(?:valises|cartons|bagages)|operationnel(?:le)?|\bdispo${NEXT}|(?<=\b(?:serez|seras|etre|soyez|sois) )presente?s?(?:\(e\)|·e)?(?= (?:sur (?:place|site) )?(?:des|a partir|a compter)\b)|(?<!\b(?:logement|chambre|appartement|ordinateur|vehicule|materiel)s? (?:sera |est |seront )?)disponibles?(?! (?:en (?:librairie|magasin|salle|kiosque|ligne|boutique)|sur (?!place)|partout))|\blibres?(?![a-z])|effectif|en poste|a bord`,
  String.raw`\b(?:start(?![- ]ups?\b| (?:salary|point|pay)| (?:your|a|their) (?:[a-z]+ )?(?:master|degree|studies|year))|begin|(?:will|to) commence|join(?:ing(?! fee))?|(?<=\bbe )starting|take on (?:the|this) (?:role|position|post|job)|be with us|aboard|(?<!-)\bfree(?= (?:from|on|as of|to start)\b)|take over|take the (?:helm|lead|reins)(?: of (?:the|our) [a-z]+)?|on board|on (?:the|our) team|take up|available(?! (?:in (?:stores|bookshops|shops)|for (?:purchase|download)|to (?:customers|the public)|everywhere|online))|hit the ground|in post|take (?:up )?office|be here(?= (?:on|from|in)\b)|on site(?= (?:from|as of) ${DATE_MARK})|report (?:for (?:work|duty)|to work)|(?<=\b(?:could|would|will|you'll|you'd|we'll) be )working (?:together|with us)|at your desk(?= (?:on|from|by|in)\b))\b`,
];
/** Whoever is expected is the one who comes. */
export const EXPECTED = [
  `(?:t'|te |vous )(?:attend|accueill(?!ez|erez))[a-z]*|(?<![a-z])(?:etes|es|seras?|serez) (?:attendu|accueilli)e?s?(?:\\(e\\)|·e)?(?! sur (?:vos|tes|des|la|le|les) )|(?:te |vous )(?:recruter|embaucher|engager)${NEXT}|(?:t'|te |vous )(?:embauch|embarqu|engage?|recrut)(?:e|ons|era|erons|ent|eront)(?![a-z])|(?:expect|see|welcome|have|seeing|welcoming|having) you|(?:needs?|want|count on) you(?= (?:here )?(?:on|from|in) )|(?:you are|you're|you will be|applicant is|candidate is|appointee is) expected(?= (?:in|on|at|to (?:start|join|begin))\\b)|(?:waits?|waiting|ready) for you|(?:t'|te |vous )esper(?:e|ons|erons)(?![a-z])|compt(?:ons|e) sur (?:vous|toi|(?:votre|ta) (?:venue|arrivee))${NEXT}`,
];
/** Who or what is awaited is told before. */
export const AWAITED = [`attendue?s?(?![a-z])|(?<=\\b(?:is|be|are) )needed`];
/** They begin anything: what stands before must be the post. */
export const FROM = [
  String.raw`a (?:partir|compter) (?:de |du |d')|a\/c (?:de |du )|a dater (?:de |du )|a demarrer|a (?:commencer|debuter)${NEXT}|\b(?:(?:commenc|debut|demarr)ant|starting(?! (?:salary|point|pay))|beginning|commencing)\b|\bdes(?= (?:la rentree(?: de | d')?|\d|${DATE_MARK}))|\b(?:as of|from|effective)\b`,
];
export const FOR = [`(?<![a-z])(?:pour|au|for|by|a la date du)(?![a-z])${AT_ONCE}`];
/** Who is sought, for when. */
export const SOUGHT = [
  String.raw`\b(?:(?:recrut|recherch|cherch|embauch|ouvr)(?:ons|ent)(?! (?:aussi|egalement)\b| (?:des|une?|de nouveaux) (?:locaux?|lieux?|bureaux?|partenaires?|fonds|fournisseurs?|logiciel|outil|idees?)\b| a (?!pourvoir|recruter|embaucher))|ouvre(?= (?:ce|cette|une?|deux) (?:nouve(?:au|lle) )?(?:poste|stage|alternance|contrat|vie|apprentissage|recrutement)\b)|(?<=\b(?:contractor|consultant|freelancer?|manager|person|engineer|analyst|lead) )needed|recrute|cherche|embauche|recherche(?= (?:une?|des|plusieurs|son|sa|notre|pour|au) )|voulons|quelqu'un|besoins?|renfort|need|hiring|looking for|seeking?)(?![a-z])`,
];
/** Who takes the post. */
export const PERSON = [
  String.raw`\b(?:titulaire(?! d[eu'])|recrue|personnes?|(?<!\bpour (?:les|des|nos) )candidat(?:e|s|es)?|agent|collegue|laureate?|collaborat(?:eur|rice)|consultante?|chef(?:fe|\(fe\)|[·.]fe)? de projets?|pilote de projets?|(?<!\b(?:votre|ton|ta) )futur[a-z]*(?:\(e\)|·e)? (?:ou futur[a-z]* )?(?:titulaire|coll\w+|chef\w*|recrue|charg\w+|alternant\w*|stagiaire|apprenti\w*|responsable|manager|pilote|consultant\w*|binome|coequipi\w+|data|product|project)|il ou elle|elle ou il|il\/elle|he or she|she or he|he\/she|(?:the|our|your) (?:next|new|future|incoming) (?:(?:ai|data|digital|technical|senior|junior) )?(?:colleague|hire|recruit|apprentice|intern|trainee|consultant|engineer|analyst|scientist|officer|coordinator)|appointee|(?<=\b(?:successful|selected|chosen) )applicant|colleague|hire|person|remplacante?(?! de )|chargee? (?:de |d')(?:projets?|missions?|etudes|developpement)|contractor|(?:project|product|program(?:me)?) (?:manager|owner|lead)|post ?holder|celui ou celle|celle ou celui|heureu(?:x|se) elue?|perle rare)(?:\(e\)|·e)?(?![a-z])`,
];
const OF_WORK = `projet|travail|mission|pro|apprentissage|alternance|remplacement|chantier|droit|duree|une?\\b|${NUMBER}`;
/** The post, or the trainee that it is. */
export const POST = [
  String.raw`\b(?:contrats?(?!-| avec(?! effet)| d(?:e |')(?!${OF_WORK}))|cd[di](?! (?:possible|envisage|a la cle|(?:peut|pourra|pourrait) (?:suivre|etre|faire|vous)|suivra))|stage(?! (?:de |d')(?:troisieme|seconde|3e|decouverte|foot\w*|tennis|voile|danse|musique|langues?))|stagiaire|alternance|alternante?|apprentissage(?! (?:automatique|profond|machine|statistique|federe|supervise|par )| d(?:u|es) (?!${DATE_MARK}))|apprentie?|(?:post-?)?doctorante?|these|aventure|parcours|missions?(?! (?:locale|spatiale|parlementaire|flash|interministerielle|economique|humanitaire))|interim|freelance|volontariat|vacation|(?<=\b(?:votre|ta|ton) )(?:periode d'essai|(?:semaine|journee|parcours) d'(?:integration|accueil))|service civique|vie|vsi|(?<!\b(?:co)?financement (?:du |de ce |de votre |de la |de l'))postes?(?! (?:de (?:secours|travail|garde|police)|electrique|source))|(?<=^\W*(?:le |votre |ton )?)travail(?= (?:commenc|debut|demarr|a partir du))|post-?doctorat|suppleance|(?<=^\W*)temps (?:plein|complet|partiel)|(?<=\b(?:la|une|cette|votre|ta) )place(?= (?:est|sera) (?:libre|disponible|vacante|a prendre))|portage(?: salarial)?|post-?doc|emploi(?! du temps)|remplacement(?! d(?:e |u |es |')(?:[a-z]+ )?(?:erp|crm|logiciel|systeme|progiciel|serveur|parc|materiel|reseau))|detachement|prestation(?! d(?:e |')(?!${NUMBER}\b))|(?:remplacer|remplacez|remplaces|remplacer(?:as|ez))(?! (?:le|la|les|l'|notre|nos|un) ?(?:erp|crm|logiciel|systeme|progiciel|serveur|parc|materiel|reseau))|(?<=(?:^\W*(?:(?:pour|for|duree(?: de)?) )?|\b(?:dispos[a-z]+ (?:de )?|libres? )|[,:(|] ?))${NUMBER}[ -](?:mois|months|ans?|years?|semaines|weeks)(?=,? (?:from|starting|a partir|a compter|des)\b)|(?<!\bdes )embauches?|(?<!\bde )recrutement(?! (?:debut|commenc|demarr))|intervention|(?<=\b(?:votre|ta) )collaboration|collaboration(?! (?:avec (?!nous|toi|vous|notre|le client|la societe)|entre))|job(?! ?dating)|(?<!couvr[a-z]{1,4} (?:la |une )?)(?<!\b(?:la|une|cette) )periodes?(?! d[e'])|periode d(?:e stage|'emploi)|dates?|duree)(?![a-z]| (?:${OF_SOME}|de (?:nos|vos|ses|leurs) ))`,
  String.raw`\b(?:duration|contract(?! with)|intern|apprentices?|internship|apprenticeship|engagement(?= (?:contractuel|d'un an|de (?:deux|trois|\d)))|fellowship|traineeship|secondment(?! of)|(?<=\bthe )graduate program(?:me)?(?! of)|journey|adventure|assignment|fixed[- ]term|position(?! of )|(?<!\b(?:votre|ton|un) )role(?! of (?:the|our|ai will|ai in))|(?<=\b(?:the|this) )post|(?<=\b(?:the|this|your) )engagement(?= (?:takes|starts|begins|kicks|commences|runs|will|is|lasts))|appointment|employment|placement|(?<=^\W*)work(?= (?:starts|begins) on )|ph\.?d(?= (?:starts|begins|will))|(?<=\byou(?:'ll| will)? )replace|(?:(?:maternity|parental|sickness|sick|leave) )+cover)(?![a-z])|\b(?:cover|covering) (?=(?:for )?(?:an? |the )?(?:maternity|parental|sick))`,
];

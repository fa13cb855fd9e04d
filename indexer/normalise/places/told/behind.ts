import { ASKED, MONTHS, NO_JOB, POST, THING } from "./words.ts";

/** What must follow the name of a place where the words before it do not say enough. */

export const YOU = /^ ?,? (?:vous|tu|you|t'|te|on te|nous vous)\b/;
/** « …, où vous travaillerez », « … ; c'est là que se trouve le poste », « …, et le poste aussi ». */
export const YOU_THERE = new RegExp(
  String.raw`^(?![^.;\n]{0,60}\b(?:par (?:mois|an|trimestre)|de temps|parfois|souvent|ponctuel|formation|seminaire|(?:a|per|every) (?:month|year)))(?: ?\(\d{2,5}\))? ?(?:[,;:.-] ?)?(?:(?:et )?(?:vous|tu) y\b(?! (?:vas?\b|iras|irez|allez|etudi|suiv|ser(?:ez|as) (?:(?:les? |la |toujours )?bienvenu|recu)))|(?:ou|where|c'est (?:la|ici) qu(?:e|')) ?(?:(?:vous|tu|you)\b|[^.;\n]{0,25}\b${POST}(?![a-z]))|(?:et )?(?:le|la|votre|ton) ${POST} (?:s'y|y est|y sera|aussi|egalement))`,
);
/** « Basé à Pau, navette gratuite »: what a place of work has, and nobody after it who would be based there. */
export const HAS =
  /^(?: ?\(\d{2,5}\))?, (?:avec )?(?:(?:des|de|quelques|une?|un) )?(?:(?:frequents|nombreux|courts|rares) )?(?:(?:navettes?|parkings?|lignes?|acces|covoiturage|metro|tram(?:way)?|bus|trains?|gare|cantine|restaurants?|self|creche|teletravail|hybride|presence)\b[^.,;\n]*|deplacements?\b[^.,;\n]*(?:, (?!(?:notre|nos|nous|on|les?|la|une?|elle|il)\b|l')[^.,;\n]{2,25}){0,4})(?:[.;\n]|$)/;
/** « Le siège de Pau vous accueille seulement pour une semaine »: for a while. */
const A_WHILE =
  "(?![^.;\\n]{0,50}\\b(?:seulement|uniquement|juste|le temps d|pour (?:un|une|deux|trois|quelques) (?:jours?|journees?|semaines?))(?![a-z]))";
export const TAKES_ON = new RegExp(
  String.raw`^${A_WHILE}(?: ?\(\d{2,5}\))?,? (?:vous(?! (?:y )?(?:fourni|appel|transmet|envo[iy]|aid|assist|epaul|conseil|soutien|adress|livr|prepar|communiqu|demand|soumet|sollicit|prete|relai))|t'|te|qui recrute(?! pour (?:une?|son|sa|ses|le compte))|(?:accueille|abrite|heberge)(?:nt|ra|ront)? (?:(?:votre|ton) (?:bureau|poste)(?![a-z])|la personne|(?:le|la|l'|notre|un|une|son|sa) ?(?:ou la |nouve[a-z]+ |futur[a-z]* )?(?:titulaire|stagiaire|alternante?|apprentie?|candidate?|laureate?|recrue|collegue|chef|chargee?|pilote))|a besoin|recrut(?![a-z]* pour (?:une?|son|sa|ses|l'une?|le compte)(?![a-z]))|(?:re)?cherche(?! pour (?:une?|son|ses|l'une? de ses) (?:[a-z]+ )?clients?)(?! (?:(?:une?|des|son|sa|de) )?(?:nouve[a-z]+ |futur[a-z]* |autres? |bons? )?${THING})|embauche|ouvre|s'agrandit|grandit|se renforce|renforce (?:son|ses)|n'attend que (?:vous|toi)|est a (?:ta|votre|la) recherche(?! d(?:e |'une? |')(?:nouve[a-z]+ )?${THING})|is (?:hiring|looking|growing)|welcomes)`,
);
/** Not « c'est à Lyon que tout a commencé ». */
export const STAYS_SO = /^(?![^.;\n]{0,30} (?:qu[e']|ou ))/;
/** « Accueil à Pau des délégations » is what one does there. */
export const OWN = /^(?! (?:de|des|du|d')\b)/;
/** « …, pour un entretien », « … lors du salon ». */
export const NO_VISIT =
  /^(?! ?,? ?(?:pour (?!le \d)|le (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi) )?\d|lors|durant|pendant|le temps|en entretien|sur (?:notre|le|nos) stand|au salon))/;
/** "Our Lille site is hiring" (the words of the office are read already). */
export const ITS_HOUSE_SEEKS =
  /^ (?:(?:is|are) (?:hiring|looking|growing|recruiting|seeking|expanding)|needs|seeks|welcomes)\b/;
const HIRES = `(?:(?:recrut|embauch)(?:e|ons|ent)(?![a-z])|(?:re)?cherch(?:e|ons|ent) (?:[^.;,\\n]{0,25}, )?(?:son|sa|ses|notre|nos|une?(?: ?\\(e\\)|·e)?|des|deux|trois) (?!(?:nouve[a-z]+ |futur[a-z]* |autres? |bons? )?${THING})[a-z]|(?:re)?cherch(?:e|ons) (?:alternante?|stagiaire|apprentie?|chef(?:fe)? de projets?|chargee? d|responsable|technicien|ingenieure?|assistante?|consultante?)|(?:sommes|est) a la recherche d(?:'une?|e (?:son|sa|notre|nos)) (?!(?:nouve[a-z]+ |futur[a-z]* )?${THING})[a-z]|ouvre un poste|se dote d'une? (?:chef(?:fe)?|chargee?|responsable|pilote|ingenieure?)(?![a-z])|(?:accueille|accueillera|prend|prendra|engage) (?:(?:chaque annee|cette annee|pour un an),? )?(?:une?|deux)(?:\\(e\\)|·e)? (?:nouve[a-z]+ |futur[a-z]* )?(?:stagiaire|alternant|apprenti|doctorant|volontaire|service civique|chargee? d|chef)|is (?:hiring|looking for an? ))`;
/** « …, recherche un chef de projet », « …, notre association recrute ». */
export const SEEKS_BEHIND = new RegExp(
  String.raw`^(?: ?\(\d{2,5}\))?(?: depuis [^.;,\n]{2,30})?,(?: [^.;,\n]{2,50})? ${HIRES}`,
);
/** « La ville de Mende, 12 000 habitants, recrute … » */
export const RECRUITS = new RegExp(String.raw`^(?: ?\(\d{2,5}\))?,?(?: [^.;\n]{2,60},)? ${HIRES}`);
/** « Vermeil (Pau) recrute », « Vermeil, à Pau, recherche un chef de projet ». */
export const FIRM_SEEKS = new RegExp(String.raw`^(?: ?\(\d{2,5}\))?[),]*,? (?:(?:nous|on) )?${HIRES}`);
/** « Notre fromagerie de Mende s'équipe de capteurs et cherche une personne … » */
export const SEEKS_FURTHER = new RegExp(
  String.raw`^(?: ?\(\d{2,5}\))?,? (?!(?:qui|que|dont|ou|et|a|avec|pour)(?![a-z]))[^.;:\n]{2,70}?(?:(?:,| et)(?: nous| on)?| ?[:;] (?:nous|on)) ${HIRES}`,
);
/** « Située à …, notre entreprise équipe ses ateliers et recrute une personne … » */
export const SEEKS_LATER = new RegExp(
  String.raw`^(?: ?\(\d{2,5}\))?(?: depuis [^.;,\n]{2,30})?, (?:notre|cette|une?|la|le|l') ?[^.;:\n]{3,110}?(?:,| et)(?: elle| il| nous)? ${HIRES}`,
);
/** « …, nous fabriquons des pièces de moteur », for one town, and no client elsewhere. */
export const WE_ARE =
  /^(?: ?\(\d{2,5}\))?(?: depuis [^.;,\n]{2,30})?, (?:nous|on) (?![^.\n]*\b(?:clients?|partout|(?:toute la|la) france|sites|agences|autres?|pour (?:une?|l'une?) )\b)/;
/** « Nos caves sont à … et à … ; vous partagerez votre semaine entre les deux. » */
export const BOTH =
  /^ ?[.;,:] ?(?:et )?(?:vous|tu|you|your|votre|ton) [^.;\n]{0,50}\b(?:entre|sur|dans|between|across|in) (?:ces|les|the|these|nos)? ?(?:deux|two|both)\b/;
/** "…, and this role sits there", « …, et le poste y est basé ». */
export const THE_POST_TOO =
  /^(?: ?\(\d{2,5}\))?,? (?:and|et) (?:(?:this|the|your) (?:role|job|position|post) (?:sits|is|will be)(?: based| located)? there|(?:le|ce|votre) (?:poste|stage) (?:(?:y est|s'y)|est (?:la|sur place)))(?![a-z])/;
/** « Notre bureau de … compte vingt personnes ; vous y travaillerez. » */
export const YOU_LATER =
  /^(?:(?!\b(?:est|sont|sites?|usines?|agences?|bureaux?|par (?:mois|an))\b)[^.\n]){0,50}[;,.] (?:et )?(?:c'est (?:la|ici) que (?:vous|tu) |(?:vous|tu) y )(?:travaill|exerc|ser(?:ez|as)\b|prendr|bosser|evolu|poser)/;
/**
 * « Nos équipes ont emménagé à … l'an dernier ; c'est là que vous nous rejoindrez », « … en juin. Vous nous y rejoindrez », "in …, which will
 * be your home base", « … et c'est là que se trouve ce poste »: whatever the sentence tells, one works there.
 */
export const THERE_YOU_WORK =
  /^(?:(?! (?:a|au|aux|in) )[^.;:\n]){0,70}?(?:(?: ?[,;:.-] ?| )(?:et )?c'est (?:la|ici|dans cette ville|a cet endroit) qu(?:e|') ?(?:(?:vous|tu) (?:nous )?(?:rejoi|travaill|exerc|ser(?:ez|as)\b|prendr|evolu|viendr)|(?:(?:se (?:trouve|situe|deroule)(?:ra)?|s'exerce(?:ra)?|est|sera)(?: base)? )?(?:le|ce|votre|ton) (?:poste|stage|contrat)(?![a-z]| est (?:gere|suivi|administre|publie)))|[.;,] (?:et )?(?:vous|tu) (?:nous )?y (?:rejoi|travaill|exerc|prendr)[a-z]*|,? and so will you\b|,? which (?:is|will be) (?:also )?your (?:home base|workplace|place of work|base|office)\b)/;
/** « Recrutement à … d'un chef de projet ». */
export const OF_A_PERSON = new RegExp(
  String.raw`^(?: ?\(\d{2,5}\))? (?:d'une?|de (?:deux|trois|notre)) (?!${THING})[a-z]`,
);
/** « Notre client est une mutuelle de Niort. Il recrute … » */
export const IT_SEEKS = new RegExp(
  String.raw`^(?: ?\(\d{2,5}\))?[^.;\n]{0,40}\.\s(?:il|elle|celui-ci|celle-ci) ${HIRES}`,
);
/** « …, nos locaux vous offrent … » */
export const OUR_ROOMS =
  /^(?: ?\(\d{2,5}\))?, (?:nos|notre) (?:[\d ]+ ?m[2²] (?:de )?)?(?:locaux|bureaux|siege|espaces?(?: de travail)?)(?![a-z])/;
/** « La direction, basée à …, vous reçoit pour un entretien »: there one goes once. */
export const RECEIVES = /^(?: ?\(\d{2,5}\))?,? (?:vous |t'|te )(?:recoi|recevr|rencontr|convoqu|contact|rappel)/;
/** « Une présence sur … est attendue ». */
export const IS_ASKED = new RegExp(String.raw`^(?: ?\(\d{2,5}\))? (?:est|sera) ${ASKED}`);
/** « Vous siégez au comité de direction, à … », not « … chaque trimestre ». */
export const NOT_IN_TURN =
  /^(?!,? (?!et )[^.;,\n]{0,40}\b(?:(?:une|deux|trois|quatre) fois|(?:chaque|tous les|par|a) (?:\d |deux |trois )?(?:jour|mois|an|trimestre|semestre)|mensuel|trimestr|annuel))/;
/** « Le client est à …, présence trois jours par semaine. » */
export const EXPECTS =
  /^(?: ?\(\d{2,5}\))?[^.\n]{0,40}\b(?:(?:days? a week|expects?|wants?|needs) you|(?:vous|t') ?(?:y )?attend|presence|presentiel|sur (?:site|place)|on[- ]?site|teletravail|remote)\b/;
/** « … trois jours par semaine ». */
export const WEEKLY =
  /^,? (?:(?:un|deux|trois|quatre|two|three|four|[1-4])(?: (?:a|ou|to) [a-z\d]+)? (?:jours?|days?) (?:par|\/|a|per|chaque) ?(?:semaine|week)|tous les jours|chaque semaine|every (?:day|week)|le (?:lundi|mardi|mercredi|jeudi|vendredi)s? et)/;
/** Nothing more than where it is: the sentence goes on to the reader, or ends. */
export const NO_MORE =
  /^(?: ?\(\d{2,5}\))? ?(?:[.;\n]|$|,? (?:vous|tu|you|nous recrut|nous cherch|nous recherch|et (?:vous|composee?)|en tant que|composee?|your))/;
/** Not « L'équipe produit est à Lyon, l'équipe data à Nantes », « … à Tours, où vous vous rendrez une fois par mois ». */
export const ALONE =
  /^(?!,? ?(?:ou|where) (?:vous|tu|you) (?:vous |te |t')?(?:rendr|ir(?:ez|as)|descendr|monter|passer)[^.;\n]{0,30}(?:par (?:mois|an|trimestre)|parfois|ponctuel|de temps))(?![^.;\n]{0,30}(?:,|;| et| mais| and) (?:l'|le |la |les |notre |nos |celle|celui|the |our )(?!agence qui (?:gere|suit|etablit))[^.,;\n]{2,40} (?:(?:est|se trouve|is) )?(?:a|au|aux|en|in) (?!cote|proximite|deux|trois|cinq|dix|quinze|vingt|\d|pied|la |l'|(?:ete|ferm|ouver|demenag|disparu|quitt)[a-z]*)[a-z])/;
/** « …, nous recherchons … » */
export const SOUGHT = /^(?: ?\(\d{2,5}\))?,? (?:nous |on |je )?(?:recrut|recherch|cherch)/;
export const MARKED =
  /^\s?(?:[-|] ?)?\(?(?:h\/f|f\/h|cd[id]|stage|alternance|interim|freelance|temps plein|full-?time|[1-4] jours? (?:par semaine )?(?:sur (?:site|place)|au bureau))(?![a-z])/;
export const DAYS = new RegExp(
  String.raw`^(?! (?:le |the )?(?:premier|first|jour d|day of))[^.;\n]{0,25}\b(?:du lundi au|les? (?:lundi|mardi|mercredi|jeudi|vendredi)s? et|jours?|days?|semaines?|weeks?)(?![a-z])(?! (?:par|en|a|per|in) (?:mois|ans?|trimestre|semestre|month|year|quarter|${MONTHS})(?![a-z]))`,
);
/** « Trois jours à …, le reste chez vous ». */
export const AND_HOME = /^[^.;\n]{0,30}\b(?:chez (?:vous|toi|soi)|tele-?travail|distance|home|remote)/;
/** « Nous sommes à Lyon ce jeudi » is a fair. */
export const STAYS = /^(?!,? (?:les?|ce|cette|du|pour|lors|on|this|until) )/;
/** Not « tu seras à Annecy deux jours par mois », « … pour le séminaire ». */
export const DAILY =
  /^(?: ?\(\d{2,5}\))?(?! ?,? ?(?:(?:les?|la)(?! (?:cours|ecole|formation|enseignements?)\b)|ce|cette|chaque|tous|toutes|une?|deux|trois|pour|lors|durant|pendant|en (?:deplacement|mission|visite)|on|every|each|once|twice|for|during|a few|quelques|parfois|souvent|regulierement|\d)(?![a-z]))/;
/** Nothing else is in the sentence, or whose the choice is. */
export const ALL_SAID =
  /^(?: ?\(\d{2,5}\))?(?:,? (?:selon|a|au) (?:(?:votre|ta|vos|tes) (?:preferences?|choix|souhaits?|convenance|domicile)|choix))?\s*(?:[.\n]|$)/;
export const ENDS = /^\W*(?:$|\n)/;
/** « Nous créons à Figeac un poste de … » */
export const A_POST = new RegExp(
  String.raw`^(?: ?\(\d{2,5}\))?,? (?:une?|deux) (?:nouveaux? )?(?:postes?|cd[id])(?! (?:avance|(?:de |d')?${NO_JOB}))(?![a-z])`,
);
/** « L'usine de Vitré fabrique des charnières ». */
export const MAKES =
  /^(?: ?\(\d{2,5}\))?,? (?:rassemble|regroupe|est (?:leader|specialise|dedie)e?|produit|fabrique|concoit|assemble|imprime|emploie|transforme|traite|brasse|fond|prepare|usine|raffine|expedie) (?![^.;\n]*(?: et| comme|,) (?:celles?|celui|ceux) d)/;
/** « Installée à Quimper. », « … depuis 1994 », and no second town. */
export const ONE_TOWN =
  /^(?: ?\(\d{2,5}\))?(?! ?,? ?(?:et|ainsi|mais|puis|jusqu|and|avant)(?![a-z]))(?![^.;\n]{0,60}\b(?:jusqu'en|autres villes|other (?:cities|offices)))/;
/** « C'est à Lyon », not « … que tout a commencé », « … ce soir ». */
export const STAYS_HERE =
  /^(?!,? (?:les?|ce|cette|du|pour|lors|on|this|until|demain|jusqu|que) )(?![^.;\n]{0,30} (?:qu[e']|ou ))/;
/** « Le site se trouve à Lyon », not « … que nous quittons », nor a second house behind. */
export const NO_OTHER = new RegExp(`^(?! (?:que|ce que|qu')(?![a-z]))${ALONE.source}`);
/** « Le réseau de Nevers, où vous travaillerez ». */
export const WORKS_THERE =
  /^(?![^.;\n]{0,60}\b(?:par (?:mois|an|trimestre)|de temps|parfois|souvent|ponctuel|formation|seminaire)),? ?(?:ou|where|et) (?:vous|tu|you)(?:'ll| will)? (?:y )?(?:travaill|exerc|ser(?:ez|as)\b|bosser|work|be\b)/;

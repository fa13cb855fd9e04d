import type { ContractKind } from "../../../offer/vocabulary.ts";

/** Clear ways of naming the contract of a post in a text, a line for each idea. */

const A_ONE = String.raw`(?:un|une|notre|nos|son|sa|ton|d'un|d'une)(?:\/une|\(e\)|·e|\.e)? ?(?:futur\S* |nouve\S* |prochain\S* )?`;
const OPENS_LINE = String.raw`(?<=(?:^|\n)\W{0,4})`;
const SEEK = String.raw`(?:recherch\S+|recrut\S+|selectionn\S+)`;
const SEEKING =
  "(?:hir(?:es?|ing)|recruit(?:s|ing)?|seek(?:s|ing)?|looking for|needs?|appoint(?:s|ing)?|want(?:s|ed)?)";
/** Whoever is hired by the name of a trade: « a permanent data analyst », not « a permanent exhibition ». */
const TRADE =
  "(?:manager|lead|leader|engineer|officer|director|head|analyst|consultant|developer|specialist|coordinator|scientist|architect|owner|designer|planner|administrator|assistant|advis[eo]r|expert|researcher|colleague|employee|teacher|trainer|technician|writer|master)";
/** « Un prestataire indépendant », not « un éditeur indépendant ». */
const WORKER =
  "(?:prestataire|consultante?|experte?|format(?:eur|rice)|coach|intervenante?|professionnel(?:le)?|chef(?:fe)? de projet|developpeu(?:r|se)|travailleu(?:r|se)|redact(?:eur|rice)|ingenieure?|audit(?:eur|rice)|facilitat(?:eur|rice)|product (?:manager|owner)|(?:tech |team |project )?lead|scrum master|data [a-z]+|architecte|analyste|pilote|coordinat(?:eur|rice)|assistante? a maitrise d'ouvrage|pmo|amoa|designer|technicienne?|administrat(?:eur|rice))";
const LEARNING = "(?:d'apprentissage|de professionnalisation|d'alternance|en alternance)";
const CIVIL_SERVANT = "(?:titulaires(?! d['eu])|fonctionnaires|contractuels)";
const GRADE = String.raw`categorie [abc]\b`;

export const CONTRACT_WORDS: readonly (readonly [ContractKind, readonly string[]])[] = [
  ["cdi-interimaire", [String.raw`\bcdi[ -]interimaire|\bcdii\b|\bcdi-i\b`]],
  [
    "vie",
    [String.raw`\b(?:vie|v\.i\.e)\b`, String.raw`volontariat international(?= (?:en entreprise|de \d|d'une duree|\())`],
  ],
  [
    "alternance",
    [
      String.raw`\b(?:en|contrat d'|contrat en|cette|votre|notre|ton|offre d'|offre en) ?(?:alternance(?! (?:une? (?:semaine|jour|matin|nuit|week-end) sur (?!.{0,30}\b(?:cfa|ecole|cours|formation))|(?:le |du )?(?:matin|jour|nuit)\b|matin\b|avec (?:un|une|le|la|les|vos|tes) (?:autres?|collegues?|equipes?)))|contrat de professionnalisation|contrat d'apprentissage)\b`,
      String.raw`${OPENS_LINE}(?:offre d'|contrat d')?alternance\b(?! (?:et|ou)\b)`,
      String.raw`\bl'alternance (?:debute|commence|peut|se deroule|est|dure)|\bduree de l'alternance`,
      String.raw`(?<=(?:^|[.\n!]) ?\W{0,3})dans le cadre d'une alternance\b`,
      String.raw`\bune alternance (?:de|d'|a pourvoir|en tant|chez|pour|sur)|${OPENS_LINE}apprentissage (?:de |sur |d'une duree de )?(?:\d\d mois|[12] ans?|un an|deux ans)\b`,
      `contrat ${LEARNING}|apprenticeship (?:contract|position)`,
      `(?:${SEEK}|accueillons) ${A_ONE}(?:alternant|apprenti)`,
      String.raw`\b(?:t'|te |vous )(?:accueill|recrut|embauch|form|engag|propos)[a-z]+ en apprentissage\b(?! (?:automatique|profond|machine))`,
      // « Tu rejoins pour 2 ans notre équipe, en apprentissage »
      String.raw`\b(?:rejoin|integr)[a-z]+ [^.;:\n]{0,60}\ben apprentissage(?= ?[.,;(\n]|$)`,
    ],
  ],
  [
    "stage",
    [
      String.raw`\b(?:vous|tu) (?:effectue|realise|fe|passe)(?:rez|ras) (?:un|votre|ton|ce) stage\b`,
      String.raw`\bstage (?:de (?:fin d'etudes?(?!s| (?:portai|etait|a porte))|\d|six|cinq|quatre|trois|cesure|pre)|d'une duree|conventionne|a pourvoir|remunere|\d)`,
      "(?:ce|en|votre|notre) stage (?:de|d'|se|vous|consiste|a pour|s'inscrit|est|:)",
      String.raw`\b(?:dans le cadre|au cours|pendant|durant)(?: de| du)? (?:ce |ton |votre )?stage\b`,
      String.raw`\b(?:un|le) stage(?:, [^.,;\n]{2,30},)? (?:est (?:d'|base|situe|a pourvoir)|dure|debute|commence|a lieu|se|s'(?:effectue|exerce|execute)|vous|consiste|a pour|s'inscrit)`,
      String.raw`\b(?:duree|sujet|objet|objectifs?|lieu|encadrant|gratification|indemnite|offre|debut|demarrage) (?:du|de|de ce) stage\b`,
      String.raw`${OPENS_LINE}stage\b(?! (?:et|ou)\b)|(?:${SEEK}|(?:accueill|cherch|pren)ons) ${A_ONE}stagiaire\b(?! (?:de temps|chaque|tous))`,
      String.raw`${OPENS_LINE}en stage\b[^.;\n]{0,50}, (?:tu|vous) |\b(?:t'|te |vous )(?:accueill|recrut|propos)[a-z]+ (?:en |un )stage\b`,
      String.raw`\byou(?:'ll| will) (?:be|join us as) (?:our|an?) (?:[a-z]+ ){0,2}intern\b`,
      String.raw`(?<=(?:\d|two|three|four|five|six|twelve)[- ]months? )internship|\binternship (?:position|of|starting)`,
    ],
  ],
  [
    "freelance",
    [
      String.raw`\b(?:mission|poste|contrat|statut|en|pour) (?:en )?(?:free-?lance|portage salarial)|\bmission\b[^.\n]{0,40} (?:en |pour (?:une? )?[a-z]+ )(?:free-?lance|independante?)\b`,
      String.raw`(?:looking for|seeking|hiring|need|${SEEK}) (?:an? |une? )(?:\w+ )?free-?lance`,
      String.raw`\b(?:(?:recherch|recrut|cherch)(?:e|ent|ons)|fai(?:t|sons) appel a|prenons|retenons|mandatons|demande(?:nt)?|besoin d') ?une?(?:\(e\)|·e)? ${WORKER} (?:[a-z-]+ ){0,4}?independante?\b(?! d'esprit| et (?:autonome|curieu|rigoureu|volontaire)|, (?:autonome|curieu|rigoureu))`,
      String.raw`\b(?:(?:recherch|recrut|cherch)(?:e|ent|ons)|fai(?:t|sons) appel a|prenons|retenons|mandatons) une? independante?(?= ?(?:[.,;(\n]|$|(?:pour|qui|capable|en|sur|afin|dote|de)\b))`,
      String.raw`(?:looking for|seeking|hiring|need) an? (?:[a-z-]+ )?(?:independent|self-employed) (?:[a-z-]+ )?(?:contractor|professional|${TRADE})\b|\bas (?:an? )?(?:self-employed|independent) (?:contractor|consultant|professional)|\bon an? (?:freelance|self-employed|contracting) basis\b`,
      String.raw`\b(?:comme |en qualite d(?:e |'))(?:free-?lance|independante?)(?= ?[,.;)\n])`,
      String.raw`\b(?:en tant qu'|statut ?:? ?(?:d')?)(?:independante?|(?:auto|micro)-?entrepreneu(?:r|se))\b|\bsous (?:le )?(?:statut|regime) (?:d'|de la )(?:independant|(?:auto|micro)-?entrepr)`,
      String.raw`(?:${OPENS_LINE}|\b(?:sous|en|via un|cadre d'un) )contrat de prestation\b|${OPENS_LINE}(?:en )?(?:independante?|free-?lance) ou (?:en )?(?:societe|portage|sasu|eurl)\b`,
      String.raw`free-?lancer?s? (?:uniquement|only|exclusivement)|\b(?:portage|free-?lance) ?(?:ou|\/) ?(?:en )?(?:portage|free-?lance)|\btype ?: ?free-?lance`,
      String.raw`\btjm\b(?= ?(?::|-|\d|selon|max|de |entre|jusqu|cible|propose|fixe|convenu|indicatif|ht\b))|taux journalier moyen`,
    ],
  ],
  [
    "interim",
    [
      String.raw`\b(?:mission|contrat|poste|tache) (?:en |d'|de |en contrat d')?(?:interim(?:aire)?|travail temporaire)\b|\ben interim\b|\(interim\)`,
    ],
  ],
  [
    "public",
    [
      String.raw`\b(?:(?:re)?cherch|recrut)(?:e|ons|ent)\b(?:[^.;:\n]{0,60}?,)? (?:une? |d'une? )(?:agente?|attachee?|ingenieure?|technicien(?:ne)?|redact(?:eur|rice)) (?:titulaire|fonctionnaire)\b(?! (?:d(?:u|es) |d'|de (?!categorie|grade|la fonction|l'etat)))`,
      String.raw`\b(?:s'adresse|est (?:destine|propose|confie)e?) a (?:une?|des|tout) (?:agente?s? )?(?:fonctionnaires?|titulaires?)(?= de categorie| titulaire|,|\.)|\b(?:(?:re)?cherch|recrut)(?:e|ons|ent) une? fonctionnaire(?= titulaire| de categorie|,|\.| ou | par )|\b(?:(?:re)?cherch|recrut)(?:e|ons|ent) (?:un|une|notre) [^.;:\n]{2,40}, (?:agente? )?fonctionnaire(?= de categorie| titulaire|,)|\b(?:ingenieure?|attachee?|technicien(?:ne)?|administrat(?:eur|rice)|redact(?:eur|rice)) (?:territoriale?|hospitali(?:er|ere)|principale?),? titulaire de la fonction publique|\bpourvu (?:(?:exclusivement|uniquement|prioritairement|en priorite) )?par (?:une? |des )?(?:agente?s? )?(?:fonctionnaires?|titulaires?)\b(?! d(?:e |u |'))`,
      String.raw`(?<!(?:les|des|nos) (?:agents )?)(?:titulaires?|fonctionnaires?)(?: de la fonction publique)? (?:ou|et|et\/ou|\/) (?:aux |a |agents? )?(?:contractuel|laureat)|contractuel\S* (?:ou|et|\/) (?:aux )?(?:titulaire|fonctionnaire)`,
      String.raw`\b(?:emploi|poste|recrutement)\b(?:(?! (?:sans|hors|pas|statut)\b)[^.;\n]){0,30} (?:de |d'une? )(?:agente? )?(?:fonctionnaire|titulaire de la fonction publique)(?= titulaire| de categorie|,| est | \(|[.;\n]|$)|\b(?:emploi|poste|recrutement)\b[^.;\n]{0,30} reservee? (?:a|aux) ?(?:une? |des |tout )?(?:agents? )?(?:fonctionnaires?|titulaires?)\b`,
      String.raw`(?:ouvert|accessible)\S* (?:a tous les |aux |aux agents )?${CIVIL_SERVANT}|\b(?:emploi|poste) (?:est )?(?:offert|propose|destine) aux (?:agents )?(?:fonctionnaires|titulaires(?! d['eu]))`,
      "(?:recrutement|voie) (?:par voie )?statutaire|par (?:voie de )?(?:mutation|detachement)(?= (?:aux |ou |et |des |uniquement)|[,.;)]|$)|(?:ouvert|reserve|accessible)e?s? (?:aux |a des )[a-z]+ titulaires de la fonction publique|recrutement ?: (?:mutation|detachement)",
      String.raw`a defaut,? (?:par voie )?contractuel|recrut\S* d'une? contractuel|contrat de droit public`,
      String.raw`\b(?:detachement|mutation) (?:ou|\/|et) (?:par |en |sur )?(?:un )?(?:contrat|cdd|cdi|voie contractuelle)\b|\b(?:article |art\. ?)?l\.? ?332-(?!2[456])\d`,
      String.raw`cadre d'emplois? des|cadre d'emplois ?:|cadre statutaire ?: ?(?:fonctionnaire|titulaire)|\b(?:contrat|cdd|poste|emploi)\b[^.;\n]{0,25}, ${GRADE}|contractuel(?:le|s)? de (?:la )?${GRADE}|(?:poste|emploi|agent)e? (?:relevant )?(?:de |de la )?${GRADE}`,
      String.raw`(?:emploi|poste|contrat)[^.;\n]{0,40} (?:de la |\()fonction publique|fonction publique[^.;\n]{0,25} (?:de )?${GRADE}|${GRADE}[^.;\n]{0,25} (?:fonction publique|filiere|titulaire|contractuel|fonctionnaire)`,
    ],
  ],
  [
    "cdd",
    [
      String.raw`\bcdd (?:de|d'une?\b|renouvelable|a pourvoir|jusqu|\d|temps|-|\()|\b(?:en|un|contrat|poste|poste en|d'un|ce|offre de) cdd\b`,
      String.raw`${OPENS_LINE}cdd\b(?! (?:et|ou)\b)|\bduree (?:du|de ce) cdd\b|contrat a duree determinee`,
      String.raw`\bcddi (?:de|d'une?\b|renouvelable|\d|\()|\b(?:maternity|paternity|parental|sick(?:ness)?)(?: leave)? cover(?= (?:for (?!the\b)|contract|until|role|position)|[.,:;)\n]|$)`,
      String.raw`\b(?:(?:re)?cherch|recrut)(?:e|ons|ent)\b[^.;:\n]{0,30}? contractuel(?:le|s)?(?: de droit public)? (?:pour (?:une (?:duree|periode) (?:de |d'))?|sur )(?:\d|un an|deux|trois|six|neuf|douze|dix-huit)`,
      String.raw`contrat (?:post-?)?doctoral\b|${OPENS_LINE}post-?doctorat (?:de|d'une duree) |\bthese (?:en )?cifre\b|\bconvention cifre\b`,
      String.raw`\bcontrat (?:temporaire|saisonnier)\b|\bpour une duree determinee\b|\b(?:engagement|emploi|recrutement) (?:est )?a duree determinee\b|\bcontrat a duree limitee|\bcontract of (?:limited|fixed) duration`,
      String.raw`temporary (?:contract|position|appointment|role|job|post)\b|fixed[- ]term(?= (?:one\b|contract|role|position|post|job|assignment|basis|appointment|employment|for (?:\d|one|two|three|four|five)|until)| ?[-(.,;:)\n]|$)`,
    ],
  ],
  [
    "cdi",
    [
      String.raw`\b(?:en|un|contrat|poste|poste en|d'un|ce|cette|offre de)(?: (?:vrai|bon|beau|simple))? cdi\b|\bcdi (?:temps plein|a temps|cadre|a pourvoir|base|-|\/|des)`,
      String.raw`${OPENS_LINE}cdi\b|(?<=[.!?] )cdi(?=\.|\n|$)|(?<=\n[^:\n.]{2,40} ?: )cdi(?=,)|[-|/] ?cdi(?= *(?:\n|$|[-|/]))|(?:h\/f|f\/h|m\/f)\)? ?[:,-]? ?cdi\b`,
      String.raw`\bposte permanent\b|contrat(?: propose)?,? a duree indeterminee?|permanent \(cdi`,
      String.raw`(?<=(?:^|[\n.!?])\W{0,4})permanent(?=\.|, (?:temps|full|\d))`,
      String.raw`\b(?:as an?|status ?:) permanent (?:employee|member of (?:the )?(?:staff|team)|staff member|hire)\b|(?<=[a-z] )\(permanent\b(?=[,)])`,
      String.raw`(?<=\b${SEEKING} (?:an? |one |its (?:first )?)?(?:[a-z-]+ )?)permanent,? (?!team|staff|collection|exhibition)(?:full[- ]time,? )?(?:[a-z&/-]+ ){0,4}?${TRADE}\b`,
      String.raw`\b(?:hire|employ|recruit|engage)(?:d|s|ed|ing)? (?:you )?(?:permanently\b|on a permanent basis)|\bhiring on a permanent basis|\b(?:role|position|job|post|contract)\b(?: (?:is|will be)\b[^.;\n]{0,50}?)?,? on a permanent basis`,
      String.raw`\bcontract of (?:indefinite|unlimited) duration|\bsans limitation de duree\b|\b(?:engagement|emploi|recrutement) (?:est )?a duree indeterminee\b|\bcdi contract\b|\bjoin(?:s|ing)? (?:us )?(?:on|under|with) an? (?:french )?cdi\b`,
      `(?<=(?:^|[\\n.!?])\\W{0,4})(?:permanent,? full[- ]time|full[- ]time,? permanent)|(?:permanent|indefinite(?:-term)?|open-ended)(?:,? (?:and )?full[- ]time)? (?:contract|position|role|job|post|vacancy|opening|employment|appointment)\\b|\\b(?:contract|position|role|job) is (?:permanent|open-ended|indefinite)\\b`,
    ],
  ],
];

const SO_LONG =
  "(?:de |pour |sur )?(?:\\d{1,2}|deux|trois|quatre|cinq|six|neuf|douze|dix-huit|vingt-quatre|trente-six) (?:mois|ans)|(?:d'|pour )un an\\b";
const OF_PROJECT = String.raw`contrat de projet(?= ?(?:[.,;:(\n)-]|$|${SO_LONG}|(?:d'une duree|pour une duree|de droit public|de categorie|non (?:renouv|recond)|renouvelable|a pourvoir|a temps|conclu pour)))`;
/**
 * A « contrat de projet » of the administration is by law one of fixed term, open to those who are no civil servants: it settles
 * the kind of a post that is « ouvert aux contractuels ». Not « vous rédigez un contrat de projet », « … signé avec la région ».
 */
export const PROJECT_CONTRACT = [
  String.raw`\b(?:en|par|sous|ce|(?:s'agit|forme|cadre) d'un|(?:par|via|est|sur|(?:propos|offr|ouvr)[a-z]+) un|contrat ?:|recrutement ?:|statut ?:) ?${OF_PROJECT}`,
  String.raw`(?:(?<=\b(?:poste|emploi|recrutement|categorie|contractuels?|duree)\b[^.;:\n]{0,30}[,(] ?)|${OPENS_LINE}(?:un )?)${OF_PROJECT}`,
  String.raw`\b(?:article |art\. ?)l\.? ?332-2[456]\b`,
].join("|");

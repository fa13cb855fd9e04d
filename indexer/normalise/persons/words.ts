import { any } from "../../text/any.ts";
import { behind } from "./behind.ts";
/** Words around the names of persons: what leads to one, what follows one. Texts are as written, capitals tell. */

/** What may stand between a lead and what it introduces: « Contact : Marie Dupont », on the next line too. */
export const GAP = String.raw`[\s:,*–—-]{0,12}`;

/** What leads to a person, whoever it is. Case of the lead is free; the name's is not. */
export const TO_A_NAME = [
  String.raw`personnes? (?:à|a) contacter(?: pour [^:\n]{0,30})?|n ?\+ ?1|attn|[àa] l['’]att(?:ention|n?\.) d(?:e |u |['’])|(?:for|to) the attention of`,
  "(?:responsable|supérieure?|manager|management|rattachement|lien) hiérarchique(?: directe?)?",
  "(?:(?:pré)?nom (?:et prénom )?(?:du |de la |de l['’]))?(?:contact|recruteu(?:r|se)|responsable|manager|tuteur|tutrice|référente?|interlocut(?:eur|rice)|signataire|gestionnaire|signée?)(?= ?:)",
  "(?:auteure?|signataire|gestionnaire|propriétaire) de l['’](?:annonce|offre)",
  "(?:gérée?|déposée?|encadrée?(?:\\(e\\)|[·.-]e)?|diffusée?|postée?|proposée?|menée?|conduite?|managée?|publi[ée]e?|posted|suivie?|rédigée?|créée?) (?:par|by)",
  "rencontrer(?:ez|as)|sous la (?:direction|supervision|houlette|responsabilité) d(?:e |['’])|ask(?: for)?|ping|demande[rz]",
  String.raw`(?:rattachée?(?:\(e\)|[·.-]e)?|rendr\p{L}{1,3} compte|report\p{L}*) (?:à|au|to)`,
  "s['’]appelle(?!nt)|je m['’]appelle|my name is|je suis|moi(?:,? c['’]est|-même,)",
  "(?:(?:ses|leurs|nos|les) (?:co-?)?fondat(?:eurs|rices)|(?:notre|votre|our|your|the|le|la|et|and) (?:ceo|cto|coo|cpo|cfo|pdg|d?rh|daf))(?= )|your (?:future )?(?:manager|boss) is",
  "(?:ta|ton|votre|vos|notre|sa|son|mon|your) (?:futur?e? )?(?:manageu(?:r|se)|managers?|responsable|boss|chef(?:fe)?|ceo|cto|cpo|coo|fondat(?:eur|rice)|directeur|directrice|consultante?|recruteu(?:r|se)|binôme|parrain|marraine|mentor|buddy|conseill(?:er|ère)|référente?|tuteur|tutrice|contact(?: rh| recrutement)?)(?: d(?:e|u|es) \\p{L}+(?= (?:sera|est) ))?",
  "(?:l['’]|notre |ton |votre |the |our )(?:équipe|team)(?= ?:)",
  "(?:collègues|pairs|coéquipi(?:ers|ères))(?: s['’]appellent|(?= ?:))",
  String.raw`(?:adress|envoy|transm|send|remett)\p{L}*[^.\n:]{0,60}? (?:à(?! l['’]att)|to(?! the att)|auprès de)|contact \p{Ll}{3,15}(?= ?:)`,
  String.raw`interlocut(?:eur|rice)s?(?:\(rice\))?(?: principale?| rh)?|recrut(?:eur|euse)(?: en charge)?|recruiter`,
  "(?:responsable|chargée?) (?:du |de |de ce )?recrutement|(?:tuteur|tutrice)(?: de stage| en entreprise)?",
  "ma[îi]tre (?:d['’]apprentissage|de stage)|(?:hiring|recruiting|recruitment) (?:contact|lead|team|owner|partner)(?= ?:)",
];
/** What closes a letter, before who signs it. */
export const CLOSING = [
  String.raw`(?:(?:(?:best|kind|kindest|warm) )?regards|many thanks|best wishes|all the best|see you soon|talk soon|cheers|bien à (?:vous|toi)|à bientôt|à très vite|respectueusement|salutations(?: distinguées)?) ?[,!.]?(?=\s*\n)`,
  String.raw`(?:cordialement|yours (?:sincerely|faithfully|truly)|(?:sincerely|amicalement|cheers|bises)(?=,| ?\n)),?`,
];
/** These lead elsewhere too: to a first name of ours, or before a way to reach somebody. */
export const TO_A_FIRST_NAME = [
  "(?:(?:talent|people|hr|rh)(?: acquisition| business)? (?:partner|manager|specialist|lead)|talent acquisition)(?= ?:)|hiring manager",
  "joindre|écrire à|drop|message|reach out to|go(?:es)? to|i['’]m|i am|this is|parle(?:z|r|s)?(?:-en)? [àa]|nous,? c['’]est",
  "(?:renseignements?|informations?)(?: complémentaires?| techniques?)?(?: auprès de)?|recrutement",
  "contact(?:s|er|ez(?:-(?:moi|nous))?)?(?: rh| recrutement| commercial| person| presse)?",
  "(?:accueil|standard|secr[ée]tariat|questions?|infos?|candidatures?|suivi|(?<!un )(?:pr[ée])?nom)(?= ?:)",
  String.raw`(?:cv|candidatures?|dossiers?)[^.\n]{0,25}? chez|postul\p{L}*[^.\n:]{0,60}? (?:à|auprès de)`,
  "aupr[èe]s d[e'’]|aux c[ôo]t[ée]s d[e'’]|rejoindre|rejoignez|rejoindras|retrouve[rz]?",
];

/** « Hector [coordonnées », « Nora de l'équipe RH », « Paul – Talent Acquisition », « Éva (ML) », « Fiona, 27 ans, », « Hugo's team »: what follows somebody besides an office. */
export const AFTER_NAME =
  /^[^.\n]{0,20}\[coordonnées|^['’]s\s(?:\p{L}+\s)?(?:team|squad|crew|desk|promotion|departure)|^,\s\d\d\sans,|^\s(?:de|du|from) (?:l['’]|la |notre |the )?(?:équipe|team|service|pôle)\b|^[^\S\n]?[,–—(:-]\s?(?:(?:notre|votre|our|your|the|la|le|est|future?) ){0,3}(?:talent|people|[rhd]rh?|hr|hiring|head of|pm|po|ml|dev|front(?:end)?|back(?:end)?|(?:dev|ml)?ops|growth|sales|qa|ux|ui|data|tech|produit|design|chef(?:fe)? de)(?!\p{L})/iu;

/** « Contactez Zélie Montcalm au … », « à contacter X sur LinkedIn ». */
export const REACH = /^\s*(?:(?:au|aux|par|sur|pour|via|directement|at|on|for|by)\b|\[coordonnées|[:(])/i;

/** Words that lead to a person when a title follows. */
export const TOWARDS = behind(
  new RegExp(
    String.raw`${any(
      String.raw`(?<!\p{L})(?:avec|with|par|by|à|to|puis|meet|demande|contacte|appelle|i['’]m|i am|je suis|explique|ajoute|confie|raconte|témoigne|résume|précise|souligne|says|adds)`,
      String.raw`rejoign\p{L}+|rencontr\p{L}+(?:\s(?:alors|ensuite|enfin|aussi))?|(?:entretien|[ée]tape|rendez-vous|rdv|call|visio)[^.\n:]{0,12}:`,
      "(?:responsabilité|supervision|houlette|côtés|auprès|mot|message|témoignage|portrait|interview|équipes?) d(?:e|['’])",
      String.raw`retirées\](?:\s?\([^()]{0,40}\))?\s?(?:,|et|and|&|ou|or|puis)`,
    )}\s*$`,
    "iu",
  ),
);

/** « Gestion Sociale », « Intégration Numérique »: what French calls things, whoever is called so is on the list of first names. */
export const IDEA = /(?:[ts]ion|it[ée]|ique|ity|ship|ness)s?$/u;

export const ROLE_NOUN =
  "manager|responsable|directeur|directrice|chef(?:fe)?|coll[èe]gue|bin[ôo]me|mentor|tut(?:eur|rice)|parrain|marraine|(?:co-?)?fondat(?:eur|rice)|founder|associée?|recruteu(?:r|se)|recruiter|partner|consultante?|ing[ée]nieure?|analyste?|scientist|engineer|owner|lead|designer|développeu(?:r|se)|assistante|alternante?|stagiaire|interlocut(?:eur|rice)|contact|référente?|charg[ée]e?|conseill(?:er|ère)|prédécesseure?|ancien(?:ne)?|c[adetop]o|dga?|daf|pdg|drh|rh|dev|p[mo]|expert|innovation|relais|productrice|producteur|coordinat(?:eur|rice)|animat(?:eur|rice)|formateur|formatrice|correspondante?";
export const THEIR = "(?:notre|nos|votre|vos|ton|ta|tes|mon|ma|son|sa|leur|la|le|les|l['’]|une|our|your|the|my)";
/** « une data analyste, Romane », « notre HR Partner - Mathilde », « ton futur collègue Corentin »: somebody's role, then a first name. */
export const BEHIND_ROLE = behind(
  new RegExp(
    String.raw`(?<!\p{L})${THEIR}\s?(?:[\p{L}&/-]+\s){0,3}?(?:${ROLE_NOUN})s?(?!\p{L})(?:[^.,;:!?()<>\n\d]{0,25}(?:,|\s?:|\s[–—-]|\s(?:est|sera|is|will\sbe)(?:\ssoit)?)|\spuis)?\s$|(?<!\p{L})un\s(?:[\p{L}&/-]+\s){0,3}?(?:${ROLE_NOUN})(?!\p{L})[^.,;:!?()<>\n\d]{0,25},\s$|(?<!\p{L})(?:${ROLE_NOUN})s?(?!\p{L})[^.,;:!?()<>\n\d]{0,20}\s\($|(?<!\p{L})${any(
      "rh|drh|hr|c[et]o|dsi|manager|technique|direction|m[ée]tier",
    )}\s?[:–—-]\s$`,
    "iu",
  ),
);
/** « remplacer Anne-Sophie »: only somebody is. */
export const BEHIND_VERB = behind(
  new RegExp(
    String.raw`(?<![\p{L}'’])${any(
      String.raw`remplac\p{L}+|succ[ée]d\p{L}+ à|épaul\p{L}+|second(?:er\p{L}*|ez)|(?:aid|assist|accompagn|relay)(?:er(?:as?|ez)?|ez|es?)|(?:help|support|shadow|replac)(?:e|ing)?|appel(?:er|le|ez)|sollicit\p{L}+`,
      "coordonne[rz]|encadre[rz]|manage[rz]|coache[rz]|coach|demande[rz]?|hello to|(?:speak|talk|chat|reply|write) to|next to|alongside|call|email|ping|ask|contact|message",
      "(?:raconte|explique|témoigne|confie|dit|résume|précise|ajoute|souligne)",
      String.raw`verr(?:as|ez)(?:\s(?:d['’]abord|ensuite|aussi|[ée]galement|enfin))?`,
      String.raw`(?:message|mot|mail|courriel|sms|texto|cv|portfolio|lettre|question)s?\sà|croiser(?:as|ez)`,
      String.raw`(?:rencontre|coordination|encadrement|supervision|nomination|démission|départ|retour|absence|arrivée|mutation|succession|suite|aile|relais|place|côtés?|appui|soutien|aide|concours|parcours|avis|conseils|regard)(?:\s[\p{Ll}]+){0,3}?\sde`,
      String.raw`(?:laiss|écri|rappel|signal|indiqu|confi|présent|demand|téléphon|parl|rend|merci|bravo|respect)\p{L}*(?:-\p{L}+)?(?:\s\p{L}+){0,3}?\sà`,
    )}\s$|(?<![\p{L}])(?:coordination|encadrement|départ|retour|absence|arrivée|aile|relais|place|côtés?|appui|conseils|regard)\sd['’]$`,
    "iu",
  ),
);
/** « Maxime te recevra », « Sandrine et toute l'équipe », « Ludivine, qui vous guidera »: what only somebody does. */
export const BEFORE_DEED = new RegExp(
  String.raw`^(?:,?\s(?:qui|who)(?=\s))?\s${any(
    String.raw`(?:(?:vous|te|nous)\s|t['’])(?:[ye]n?\s)?\p{Ll}+(?:ra|ront)(?!\p{L})|(?:vous\s|te\s|t['’])(?:attend(?:ent)?|r?appelle|répond|reçoit|(?:re)?contacte|écrit|embrasse)(?!\p{L})`,
    String.raw`attend(?:ent)?\s(?:votre|ta|ton|vos)`,
    String.raw`(?:est|reste|sera|sont|restent|seront)\s(?:\p{L}+\s)?(?:ravie?|heureu|joignable|disponible|à\s(?:votre|ta|ton)|impatient|sur\splace|présent|absent|en\scong|là(?!\p{L}))`,
    String.raw`(?:y\s)?répond(?:ra)?\s(?:à|volontiers)`,
    String.raw`(?:au\smême\snuméro|à\sla\smême\sadresse|at\sthe\ssame\s(?:number|address))|s(?:e\s(?:fera|tient)|['’]occupe)`,
    String.raw`(?:complètent?|composent|animent|forment|font\stourner)\s(?:l['’]|cette\s|notre\s|la\s)(?:équipe|team|squad|tribu)`,
    String.raw`(?:et|&|and)\s(?:toute\s)?(?:l['’]équipe|(?:son|sa|la|the|his|her)\s(?:\p{L}+\s)?(?:équipe|team))`,
    String.raw`(?:part|quitte|prend)\s|(?:a|ont|avai(?:t|ent))\s(?:rejoint|monté|quitté|intégré|travaillé)\s|(?:a\sété|est|vient\sd['’]être)\s(?:promue?|nommée?|mutée?|partie?)(?!\p{L})`,
    String.raw`est\s(?:passée?|devenue?)\s(?:(?:notre|votre|la|le)\s)?(?:${ROLE_NOUN}|produit|tech|data)(?!\p{L})`,
    String.raw`(?:got|was|is|has\sbeen)\s(?:promoted|leaving|retiring|moving|joining)|(?:left|joined)(?!\p{L})`,
    String.raw`will\s(?:\p{L}+\s)?(?:you|be\s|get\s|reply|answer)`,
    String.raw`à\sl['’]appareil|:\s(?:elle|il|she|he)(?!\p{L})`,
  )}|^,\s(?:qui|que|who|whom)\s(?:vous|te|tu|t['’]|nous|part|quitte|dirige|pilote|manage|encadre|anime|will)`,
  "iu",
);
/** « une expérience avec Harvey », « à l'aise avec Hector », « un site généré par Hugo », « rien à voir avec Hugo »: tools are, people are not. */
export const USED = behind(
  /(?:exp[ée]riences?|aisance|[àa] l['’]aise|familiarit[ée]|famili(?:er|[èe]re|ar)|experienced?|proficien\p{L}+|comfortable|int[ée]gr\p{L}+|interfa[cç]\p{L}+|publi\p{L}+|deploy\p{L}*)\s(?:\p{Ll}+\s){0,3}(?:avec|with)\s(?:(?:\p{Lu}[\p{L}\d.]*(?:,|\s(?:ou|et|or|and))\s){1,4})?$|(?:g[ée]n[ée]r|propuls|compil|motoris|d[ée]plo[iy])\p{L}*\s(?:par|avec)\s$|(?:powered|generated|rendered)\s(?:by|with)\s$|(?:rien|chose)\sà\svoir\savec\s$/iu,
);

import { DAY } from "./day-in-text.ts";

/** Words of applying and of its last day, and of all else that is due on a day. */

/** What the reader does or sends, and what is closed on that day. */
export const APPLYING = [
  String.raw`\bcandidat(?:ures?|er|ez|e(?= (?:avant|jusqu|d'ici|au plus)))\b|\bpostul(?:ez|er|e(?= (?:avant|jusqu|d'ici|au plus)))\b|lettres? de motivation|personnes? interessees?`,
  String.raw`(?:votre|ton|vos|un|le|les|d'un|your) cv\b|\bcv(?= ?(?:et|\+|,|&|\/|and|accompagne|detaille|actualise|par|a (?:envoyer|adresser|transmettre|deposer|jour))\b| ?[+,&/])`,
  String.raw`\bdossiers?(?= (?:sont |seront )?(?:recus|acceptes|attendus)\b| (?:complets? )?(?:de candidature|(?:(?:est|sont) )?a (?:deposer|envoyer|adresser|transmettre))\b)|\bdepot des dossiers\b`,
  String.raw`\b(?:votre|ton|vos) dossiers?\b|(?:transmettre|envoyer|adresser|deposer) (?:votre|ta) proposition\b`,
  String.raw`\breponses?(?= (?:souhaitee?s?|attendue?s?|demandee?s?|a (?:envoyer|adresser|transmettre))\b)|\brepond(?:re|ez|s)(?= (?:avant|au plus tard|d'ici|jusqu|a cette (?:annonce|offre)))`,
  String.raw`\b(?:offre|annonce|publication|avis de vacance)(?: d'emploi| de stage| de poste| d'alternance)? (?:est |reste |sera )?(?:valable|valide|ouverte|en ligne|visible|publiee|active|consultable|expire|retiree|fermee|depubliee|close)\b`,
  String.raw`\bapply(?= (?:by|before|until|now|online|here|today|via|at|on|with|directly|no later|for (?:this|the))\b|[^a-z ])|\b(?:your application|submit (?:an|the) application)\b|\bapplications(?= (?:will|must|should|are|can|close|open|received|by|before|until)\b)`,
  String.raw`\b(?:recrutement|vacancy|posting|position) (?:is |est |se |sera )?(?:open|ouvert|closes|will close|clos|clotur\w+)\b`,
].join("|");

/** What names the last day. */
export const TERM = [
  "(?:date )?limite d[eu'] ?(?=depot|candidature|reception|envoi|reponse|postul|validite|dossier|remise)|date (?:limite|butoir|de cloture|de fin de publication)|delai de (?:candidature|postulation)|dernier jour",
  String.raw`\b(?:cloture|fermeture)\b|\b(?:nous )?(?:fermons|cloturons) (?=les candidatures|le recrutement|cette offre|l'annonce)|\bfin (?:de (?:publication|diffusion|validite|reception|depot)|des candidatures)\b`,
  String.raw`clos(?:ing|e) date|posting end date|\bcloses(?= ?:)|last day to apply|\b(?:application )?deadline\b`,
].join("|");

/** What makes a term the one of applying. */
export const OF_APPLYING = String.raw`${APPLYING}|publication|application|to apply|posting|\b(?:de l'|de cette )(?:offre|annonce)\b|du recrutement|(?:reception|depot|envoi|reponse|validite) ?(?::|$|d[eu]s? (?:dossiers?|cv)\b)`;

const ENDS = String.raw`clos(?:es?|e[sd]|ing)?|(?:se )?clotur\w+|se termine\w*|s'arrete\w*|pren(?:d|nent) fin|expire\w*|will close|retiree?s?|fermee?s?|depubliee?|attendue?s?(?: pour)?`;
/** What leads to a last day. */
export const LIMIT = [
  String.raw`(?<![a-z])(?:(?<until>jusqu'au|until|du \d{1,2}[^.;:]{0,20} au)|avant|au plus tard|d'ici(?: au)?|before|by|no later than|${ENDS}) ?:? ?(?:at \d{1,2} ?[ap]m )?(?:le |au |on |the )?(?<day>${DAY})`,
  // « CV à faire parvenir pour le lundi 7 décembre »
  String.raw`(?<=\b(?:parvenir|adresser|envoyer|transmettre|deposer|retourner|remettre)\b[^.;:\d\n]{0,40} )pour (?<due>${DAY})`,
  // « Les candidatures déposées après le 15 décembre ne seront pas lues »
  String.raw`(?:apres|passe) (?<over>${DAY}),? (?=[^.;]{0,40}\b(?:ne\b|n'|aucune|plus|ecart|refus|rejet))`,
  String.raw`(?<late>${DAY})(?: a \d{1,2} ?h ?\d{0,2})?,? (?:au plus tard|dernier delai|at the latest)`,
].join("|");

/** « Candidature pour un CDD jusqu'au 31 août »: the contract's end. */
export const OF_CONTRACT =
  /\b(?:cdd|contrat|contract|stage|mission|alternance|interim|remplacement|poste|emploi|duree|internship)/;

/** « Candidatures étudiées jusqu'au 8 janvier » : whoever comes later is not read. */
export const READ_UNTIL = /(?:etudi|examin|trait)ees? $/;

/** Whoever applies is the one addressed: « vous pouvez candidater »; other verbs tell of the work (« vous traitez les candidatures »). */
const READER =
  "avez|as\\b|pouvez|peux|devez|dois|etes|es\\b|vous|adress|envo|transm|depos|attend|recev|accept|recrut|recherch|invit|remerci|souhait|desir|reconnai|corresp";

/** What the post itself does with candidatures, what answers them, other things one applies for, and other days of the offer. */
export const DENIED = new RegExp(
  [
    String.raw`\b(?:vous|tu|nous) (?!${READER})[a-z]+(?:ez|es|ons)\b`,
    String.raw`\b(?:aider|accompagner|gerer|suivre|traiter|trier|instruire|analyser|preparer|rediger|monter|repondre(?! $)|depose[rz] (?:les|des))\b`,
    String.raw`repondr(?!e $)|reponse (?:a|aux|de|sous)\b|etudi|examin|traitee?s?\b|recontact|contactee?s?\b|retenu|convoqu|entretien|jury`,
    String.raw`appels? (?:a |d')(?:projets?|offres?|manifestation|communications?)|hackathon|concours|\blabel|trophee|subvention|bourse|incubat|accelerat|festival|salon|parcoursup|inscription`,
    String.raw`adherents|start-?ups?\b|eleves|fournisseurs|prestataires|\bclients?\b`,
    String.raw`candidat(?:ures?|er) (?:aux?\b|a la\b|a l') ?(?!postes?\b|offre|emploi|stage|mission|adresse|attention|direction|drh|rh|service|secretariat|mairie|present|annonce|departement|pole|bureau|siege|courriel|mail|fil|plus tard|\d)`,
    "until filled|posted|pourv(?:oir|u)|prise de|embauche|demarr|rentree|livr|production",
  ].join("|"),
);

import { AT_ONCE, DATE_MARK, NEAR } from "./in-text.ts";

/** Words of applying and of its last day. */

/** What the reader does or sends, and what is closed on that day. */
export const APPLYING = [
  String.raw`\bproposer (?:votre|ton) profil(?![a-z])|(?<=^\W*)(?:on|nous) (?:lit|lisons|lirons|lira) (?:les|tous les|vos) (?:messages?|mails?|courriels?)(?= jusqu)|(?<=^\W*)send (?:us )?(?:a few|two|three|five|ten|\d+) lines(?: about yourself)?(?: and (?:a|your) (?:portfolio|cv|resume))?(?= by\b)`,
  String.raw`\bcandidat(?:ures?|er|ez|e(?= (?:avant|jusqu|d'ici|au plus)))\b|\bpostul(?:ez|er|ation|es?(?= (?:avant|jusqu|d'ici|au plus|vite|maintenant|sans tarder)))\b|lettres? (?:de motivation|manuscrite)|personnes? interessees?|(?:manifeste|signale)[zs]?-(?:vous|toi)|(?<=\b(?:merci de|invitee?s? a|priee?s? de|priere de|pens(?:ez|e) a|n'hesite[zs]? pas a|il faut|(?:pour|de) (?:postuler|candidater),?|\b(?:personnes?|candidat[a-z()]*|agents?|freelances?|consultante?s?|professionnels?) [^.;,]{0,40}) ?)(?:(?:bien vouloir )?(?:vous|te|se) (?:manifester|signaler|positionner(?! sur (?!ce|cette|l'offre|la mission))|faire connaitre|declarer)|nous contacter|me contacter)(?![a-z])|fai(?:tes|s)-(?:vous|toi) connaitre|positionne[zs]?-(?:vous|toi)|(?<=\b(?:personnes|candidat[a-z()]*|agents?|freelances?|consultante?s?|independante?s?|professionnel(?:le)?s?|fonctionnaires?|titulaires?|enseignante?s?|professeurs?|etudiante?s?|salariee?s?) )interessee?s?(?:\(e\)s)? (?:se |qui se |doivent se |devront se )(?:manifest|signal|fer)[a-z]*|(?<=\bmerci de (?:nous )?)(?:proposer|presenter|soumettre|transmettre|envoyer|adresser) (?:vos|des|un) (?:profils?|candidats?|consultants?)\b|fai(?:tes|s)-(?:nous|moi) (?:signe|savoir)|(?<=(?:^|[?!])\W*)un (?:simple |petit )?(?:mail|message|mot|courriel)(?= avant)|\bcandidat[a-z]*(?:\(e\)s)? (?:adress|envo|transmett|depos)[a-z]+ (?:leurs?|un) (?:dossier|candidature|cv|lettre)s?\b|dites?-(?:le-)?nous|se porter candidate?|(?<=(?:^|[?!,])\W*)pren(?:ez|ds) contact(?= (?:avec|aupres|des)\b)|(?<=(?:^|[?!])\W*)appel(?:ez|le) (?=le |la |notre )|(?<=(?:^|[?!])\W*)(?:raconte[zs]?-nous|tente[zs]? (?:votre|ta) chance)|attendons (?:votre message|votre (?:mail|courriel)|de (?:vous|te) lire)(?= (?:avant|jusqu|d'ici))`,
  String.raw`(?:votre|ton|vos|un|le|les|des|d'un|your) (?:cv|resume)\b|\b(?:lettres?|lm)(?=(?: et|,| \+| &) (?:un |le |votre )?cv\b)|\bcv(?= ?(?:et|\+|,|&|\/|:|and|accompagne|detaille|actualise|par|au?x?(?= )|a (?:envoyer|adresser|transmettre|deposer|jour))\b| ?[+,&/])`,
  String.raw`(?<=\b(?:retours?|remise|transmission|envoi|reception|depot) (?:attendue? )?(?:des|de vos|du) )(?:dossiers?|cv|lettres?)\b|(?<=^\W*|\bdelai de )depot(?= (?:expire|jusqu|avant|au plus tard))|^\W*(?:affichage|diffusion|parution|mise en ligne|open)(?= (?:jusqu|until))|\b(?:dossier|lettre|courrier|pli)s? (?:(?:complets?|incomplets?|ou) ){0,3}arrives?(?= (?:avant|apres|jusqu|hors|au plus tard))|\b(?:dossier|lettre|courrier|pli)s?(?= (?:(?:complets?|incomplets?|arrives?|ou|sont|seront|doi\w+|devr\w+|etre) ){0,3}(?:recue?s|acceptee?s|attendue?s|postee?s|parven\w+|envoyee?s|deposee?s|transmis(?:es)?|examine)\b| se depos(?:e|ent)\b| (?:complets? )?(?:de candidature|(?:(?:est|sont) )?a (?:deposer|envoyer|renvoyer|adresser|transmettre|rendre|remettre|retourner|poster|faire parvenir|nous faire parvenir))\b)|\bdossier (?:d'admission|de candidature)(?= (?:est )?a (?:rendre|remettre|deposer|retourner|renvoyer)\b)|\bdepot (?:des (?:dossiers|pieces)\b|(?=est |reste |sera ))|plateforme de depot|\b(?:dossier|lettre|courrier|pli)s?(?= (?:(?:complets?|incomplets?|tardifs?|recue?s) )?ne (?:sera|seront|sont|pourra|pourront) (?:plus|pas) (?:etre )?(?:etudi|examin|accept|lus?\b|pris|recevab|recu|retenu|consider))|\bprofils?(?= (?:(?:(?:est|sont) )?attendus?|(?:(?:est|sont) )?a (?:proposer|envoyer|transmettre|adresser|soumettre|presenter))\b)|(?:propositions?|reception|envoi|remontee) (?:de|des|de vos) (?:profils?|candidats?)\b|(?<=^\W*(?:le )?)depot en ligne(?= (?:expire|s'arret|se (?:clot|termin|ferm)|jusqu|ferm))|aucun dossier(?! d(?:e |')(?!candidature))|\b(?:de|les|des|vos|tout|aucun) cv(?= (?:apres|recus?|arrives?|envoyes?|transmis|avant|jusqu))|\bne (?:lirons|regarderons|etudierons|examinerons|traiterons|accepterons|prendrons) (?:plus |pas )?(?:de |d'|les |aucune? |vos )?(?:dossiers?|cv)\b`,
  String.raw`^\W*retours? attendus?(?= (?:au plus tard|avant|pour le|d'ici))|\b(?:le|un|votre) dossier(?= (?:complet )?est a (?:deposer|envoyer|adresser|transmettre|remettre))`,
  String.raw`^\W*a (?:adresser|envoyer|transmettre|deposer|retourner)(?= [^.;]{0,80}(?:au plus tard|avant|jusqu))`,
  String.raw`\b(?<!\b(?:you|you will|you'll|to) )(?:send|submit|email)(?: us)? (?:an? |your )(?:short |brief |detailed )?(?:proposal|quote|portfolio|profile|bio|availability|references|(?:daily )?rate)\b(?:,? and (?:your )?(?:availability|(?:daily )?rates?|references)\b)?|\b(?:votre|ton|ta|vos) (?:dossier|lettre|courrier|pli)s?\b|(?:transmettre|envoyer|adresser|deposer) (?:votre|ta) proposition\b|(?:envoye[rz]|envoie|adresse[rz]?|transmett(?:ez|re)|transmets|communique[rz]?)(?:[- ](?:nous|moi))? (?:votre|vos|ton|tes|ta|un) (?:tjm|tarifs?|devis|portfolio|profil|disponibilites?|references)\b(?:(?: et|,) (?:votre|vos|ton|tes) (?:tjm|tarifs?|disponibilites?|references)\b)?`,
  String.raw`(?:adresse[rz]|envoye[rz]|transmett(?:ez|re)|faire parvenir|retourne[rz]) (?:votre|vos) reponses?\b|(?<!\b(?:sans|de|aucune|une|notre|la) )\breponses?(?= (?:avant|(?:(?:sont|seront) )?a (?:nous )?(?:faire parvenir|envoyer|adresser|transmettre|retourner)|au plus tard|d'ici|(?:(?:sont|seront) )?(?:souhaitee?s?|attendue?s?|demandee?s?|acceptee?s?|recue?s?|possibles?)|jusqu|a (?:envoyer|adresser|transmettre))\b)|\brepond(?:re|ez|rez|ras|s)(?:-(?:nous|moi))?(?= (?:avant|pour|au plus tard|d'ici|jusqu|a cette (?:annonce|offre)))`,
  String.raw`\boffres(?: d'emploi| de recrutement| de stage| d'alternance)(?= (?:sont|seront) (?:closes|ouvertes|fermees))|\b(?:offre|annonce|publication|avis de vacance|avis|poste(?= (?:(?:est|reste|sera) )?(?:affich|visible|retire|depublie|ouvert jusqu)))(?: d'emploi| de recrutement| de stage| de poste| d'alternance)?(?= (?:est |reste |sera |court )?(?:valable|valide|ouverte?|en ligne|visible|publiee?|affichee?|active|consultable|expire|retiree?|fermee?|depubliee|close|disparai|jusqu))`,
  String.raw`\b(?:offres?|propositions?)(?: commerciales?| tarifaires?)?(?= (?:sont |est )?(?:attendue?s?|recue?s?|a (?:remettre|envoyer|transmettre|adresser)) (?:jusqu|avant|pour|au plus))|\b(?:cette |l')annonce(?= (?:prend|s'arrete|se termine|s'acheve)\b)|^\W*applications?(?= ?:)`,
  String.raw`\bapply(?:ing)?(?= (?:by|before|until|now|online|here|today|via|through|using|at|on|with|directly|no later|is|for (?:this|the (?:job|role|position|post|internship|apprenticeship|vacancy|mission|placement))|clos\w*|shuts)\b|[^a-z ])|(?:for|of) applying\b|\b(?:your (?:application|resume|cv|candidacy)(?: (?:must|should|has to) (?:arrive|reach us))?|(?:submit|send|get) (?:us )?(?:an?|the|your) (?:application|resume|cv)|application(?= (?:closing|deadline|due|period|window|form|portal|process)\b))\b|(?<=\breceipt of )(?:cvs|resumes|applications)\b|\b(?:votre|ton|ta|le|la) (?:dossier|candidature|lettre) (?:doit|devra) (?:nous )?(?:arriver|parvenir)|\bapplications(?= (?:shut|stop|end)\b)|\bapplications?(?= (?:sent|received|made) (?:after|before|by)\b| \()|\bapplication(?= will be\b)|\bapplications(?= (?:remain|stay) open)|\b(?:the|this) (?:job|role)(?= (?:closes|will close)\b)|(?<=(?:^|[?!])\W*)(?:please )?(?:reply|respond)(?= (?:by|before)\b)|\bapplications(?= (?:due|on|will|must|should|are|can|close|open|received|by|before|until|through)\b)|(?:accept|receiv|tak)(?:e|ing) (?:applications|cvs)\b|\bcvs(?= (?:are|will|must|should|received|by|before|until|after)\b)|(?<=(?:^|[?!])\W*(?:please )?)let us know(?= (?:by|before)\b)|\bmake yourself known|\bhearing from you(?= (?:before|by)\b)`,
  String.raw`\brecrut(?:e|ons)(?= jusqu)|\b(?:campagne|processus|procedure|phase|appel|portail|formulaire|lien) (?:de |d'|a |pour )(?:recrutement|candidatures?|selection|embauche|mutations?|mobilites?|postuler|candidater)|\b(?:recrutement|recruitment|selection|processus|process|vacancy|(?:this|the|our) (?:ad|advert|advertisement|listing)|(?:job )?posting|position|requisition|job ad)(?= (?:is |est |se |s'|reste |sera |will |remains? |stays? ){0,2}(?:up until|open(?!s?(?: up)? (?:from|as of|on|in)\b)|ouvert|clos|clotur|expire|termin|acheve|ferm))`,
  // « Les dossiers doivent nous parvenir … », « dossiers recevables jusqu'au … ».
  String.raw`\b(?<!\bvos |\bles trois )(?:dossiers?)(?= (?:complets? )?(?:(?:doit|doivent|devra|devront) (?:nous )?(?:parvenir|arriver|etre (?:recus?|deposes?|envoyes?|transmis))|(?:(?:est|sont|seront) )?(?:recevables?|admis) (?:jusqu|avant|au plus tard))\b)`,
  // « L'appel est clos le … », "we close the call on …": of no tender and no project.
  String.raw`\b(?:the|this|our) call(?: for applications)?(?= (?:is |will |stays |remains )?(?:clos|open|end|shut|on\b))|\b(?<!\bappels? (?:a (?!candid)|d')[^.\n]{0,60})l'appel(?: a candidatures?)?(?= (?:est |sera |reste |se )?(?:clos|clotur|ouvert|ferm|termin|${DATE_MARK}))|^\W*call(?= clos)`,
  // What only the reader is asked: « Écrivez-nous avant le … », « Vous avez jusqu'au … ».
  String.raw`(?<!\b(?:vous|tu) )\b(?:(?:ecri(?:vez|s)|contacte[zs]?|envo(?:yez|ie)|adresse[zs]?|parle[zs]?|appele[zs])[- ](?:nous|moi)(?![a-z])|ecri(?:vez|s)(?= (?:a|au|aux) ))|nous repondre|nous ecrire|(?:email|write to|contact) us|\b(?:tu|vous) nous (?:ecris|ecrivez)(?= (?:avant|d'ici))|(?<=(?:^|[?!])\W*)(?:get in touch|reach out|drop us a (?:line|note|message))(?= (?:before|by))|(?:vous avez|tu as|you have|il (?:vous|te) reste)(?= (?:encore )?(?:jusqu|until))|applicants have(?= until [^a-z.;]{0,3}\W*$)|(?<!\b(?:nos|vos|our|your) )(?:applicants have|candidates have|candidat(?:e?s|\(e\)s) ont)(?= (?:jusqu|until)[^.;]{5,30} (?:to (?:apply|send|submit)|pour (?:postuler|candidater|envoyer|deposer|transmettre|adresser|se )))|(?<=(?:^|[?!])\W*)write(?= to )`,
];
/** What makes a term the one of applying. */
export const OF_OFFER = [
  String.raw`\b(?:de l'|de cette |de l')(?:offre|annonce|avis)\b|\bde (?:l'|cet )appel(?: a candidatures?)?(?= (?:est|sera|interviendra|aura lieu|prevue|fixee|le |au |:))|du recrutement|(?<=\b(?:ferm|clotur)\w{1,5} )(?:l'|cette )(?:offre|annonce)|publication|to apply|application|posting|(?:reception|depot|envoi|reponse|validite)(?= ?(?::|$)| d[eu]s? (?:dossiers?|cv|pieces)\b)|depot en ligne`,
];
export const SENDING = [
  String.raw`\b(?:parvenir|attendons|adresse(?:[rz]|nt|ront)|envo(?:yer|yez|ie|ient)|enverront|transmett(?:re|ez|ent|ront)|depose(?:[rz]|nt|ront)|retourne(?:[rz]|nt|ront)|remett(?:re|ez|ent|ront)|fournir|(?:retours?|remise|transmission|reception|envoi)(?= (?:attendue? )?(?:des|de vos|du) (?:dossiers?|cv|candidatures?|lettres?)\b))(?![a-z])`,
];
/** What names the last day. */
export const TERM = [
  String.raw`^\W*(?:date )?limite(?= ?:)`,
  "(?:date )?limite d[eu'] ?(?=depot|candidature|reception|envoi|reponse|postul|validite|dossier|remise)|date (?:limite|butoir|de cloture|de fin de publication)|(?:delai|echeance) d(?:e |')(?=candidature|postulation|reponse|depot)|dernier (?:jour|delai)(?: pour (?=deposer|postuler|candidater|envoyer|transmettre|proposer (?:votre|ton) profil))?",
  String.raw`\b(?:cloture|fermeture)\b|\b(?:nous |on )?(?:(?:ferm|clotur|arret|cess)(?:ons|erons|e|era)|clot) (?:(?:de (?:recevoir|prendre|lire|regarder|traiter) |d'(?:accepter|etudier|examiner) )?(?=les candidatures|les cv|cette offre|l'annonce|l'appel(?! d))|le recrutement(?![a-z]))|\bfin (?:(?:de |d')(?:publication|diffusion|validite|reception|depot|affichage|parution|l'(?:annonce|offre|affichage))|des candidatures|d[eu]s? (?:depot|recueil|reception) des (?:candidatures|dossiers))\b`,
  String.raw`(?:we )?(?:will |are )?clos(?:e|ing) (?=(?:this|the|our) (?:job |ad|posting|call\b)|applications\b)|clos(?:ing|e) date|(?:job )?posting (?:end|closing) date|\b(?:closes|closing|expires)(?= ?:)|last (?:day|chance|call) (?=to apply|for applications)|closed to (?=applications)|(?:last|final|latest) date (?:for|of) (?=(?:the )?(?:receipt of )?(?:applications|applying))|stop (?:accept|receiv|tak|read|review|consider)ing (?=applications)|\bdeadline\b`,
];
export const UNTIL = [String.raw`jusqu'(?:au|a)\b|\b(?:until|till|through)(?![a-z])`];
/** « Un peu avant, le … » is told of another day. */
export const LIMIT = [
  `avant (?:sa|la|leur) (?:fermeture|cloture)(?= ?,? (?:prevue |fixee |programmee )?(?:le |au )?${DATE_MARK})|(?:(?<!\\bpas )avant(?! tout\\b|,)|d'ici|(?<!\\bnot )before(?!,))(?![a-z])${NEAR}|au plus tard|by${AT_ONCE}|no later than`,
];
export const CLOSES = [
  // « À déposer sur la plateforme, qui fermera le … »
  String.raw`(?:qui|which)(?<=\b(?:plateforme|portail|formulaire|guichet|site|page|lien|espace|platform|portal|form)\b[^.;,]{0,45},? (?:qui|which)) (?:(?:sera|est|will be|is|will) )?(?:clos|clotur|ferm|expir|s'arret)[a-z]*`,
  String.raw`(?<![a-z])(?:clos(?:es?|e[sd]|ing)?|(?:se )?(?:clotur\w+|clot)|se termine\w*|s'acheve\w*|s'arrete\w*|pren(?:d|dra|nent|dront) fin|expire\w*|will close|(?<!coordonnees )retiree?s?|(?<=\boffre )ferme(?= ${DATE_MARK})|(?:re)?(?<!(?:pied|embauche|offre) )ferm(?:e|era|ent|ee?s?)|depubliee?|disparai\w+|shuts?|ends|fin de|fin du)(?![a-z])`,
];

/** The sentence opens with the limit: « Avant le …, envoyez votre CV », « Vous avez jusqu'au … pour postuler ». */
export const LEADING =
  /^\W*(?:(?:(?:pieces? )?a (?:fournir|transmettre|envoyer|adresser|retourner|deposer|remettre|rendre)|vous avez|tu as|you have|avant|before|by|d'ici|au plus tard|jusqu'au|until|apres|au-dela|passee?|after|la date|du|le|au|the)[^a-z\d]*)*$/;
/** « Passé le …, aucun dossier ne sera lu ». */
export const IF_LATER = /(?:apres|au-dela|passee?|after|hors delai) \(?(?:la date )?(?:du )?(?:le )?$/;
export const ANSWERED =
  /^[^.;]{0,60}(?:\bne\b|\bn'|\baucune?\b|\bplus\b|ecart|refus|rejet|reject|irrecevable|retire|depubli|disparai|fermee?\b|\bnot\b)/;
/** « Aucune candidature ne sera lue après le … ». */
export const REFUSED = /^[^.;]{0,80}\b(?:aucune?|no|not|trop tard|too late|n(?:e |').{0,30}(?:plus|pas))\b/;
/** « Nous étudions les dossiers reçus avant le … ». */
export const RECEIVED =
  /\b(?:recue?s?|arrivee?s?|deposee?s?|received) (?:au plus tard|avant|jusqu'au|before|by|until) (?:le )?$/;
export const AT_THE_LATEST =
  /^(?: \(?inclus\)?| minuit| midi| a \d{1,2} ?h ?\d{0,2})?,? (?:au plus tard|dernier delai|delai de rigueur|at the latest)/;
/** « Ouverture des candidatures : » begins it. */
export const OPENING = /ouvert|debut|publi|open/;
/** « Candidatures étudiées jusqu'au 8 janvier »: whoever comes later is not read. */
export const READ_UNTIL = /(?<!\b(?:vous|tu) )\b(?:nous )?(?:etudi|examin|trait)[a-z]*/;

/** Whoever applies is the one addressed: « vous pouvez candidater »; other verbs tell of the work (« vous traitez les candidatures »). */
const READER =
  "avez|as\\b|postul|candidat|repondrez a cette|repondras a cette|pouvez|pourr|peux|devez|dois|etes|es\\b|vous|adress|envo|transm|depos|attend|recev|accept|recrut|recherch|invit|remerci|souhait|desir|reconnai|corresp";

/** What the post itself does with candidatures, what answers them, other things one applies for, and other days of the offer. */
export const DENIED = new RegExp(
  [
    String.raw`\b(?:vous|tu) (?:ne |n')?(?!${READER})[a-z]+(?:ez|es)\b`,
    String.raw`\b(?:aider|accompagner|gerer|suivre|traiter|trier|instruire|analyser|preparer|rediger|monter|(?<!nous )repondre(?! (?:avant|au plus|d'ici|jusqu|a cette|pour (?:le )?$))|depose[rz] (?:les|des))\b`,
    String.raw`repondr(?!(?:e|ez|as) (?:avant|au plus|d'ici|jusqu|a cette|pour (?:le )?$))|reponse (?:a(?! (?:envoyer|adresser|transmettre|nous|la (?:direction|drh|mairie)|l'adresse|l'attention))|aux|de|sous)\b|(?:une|notre) reponse\b|candidature (?:de (?:notre|nos|leur|la (?:ville|region|commune|metropole)|l'(?:ecole|universite|agence|association))|du (?:departement|pays|musee))|etudi|examin|traitee?s?\b|recontact|contactee?s?\b|retenu|convoqu|entretien|jury`,
    String.raw`appels? (?:a |d')(?:projets?|offres?|manifestation|communications?)|hackathon|concours|\blabel|trophee|subvention|bourse|incubat|accelerat|festival|salon|parcoursup|inscription`,
    String.raw`adherents|start-?ups?\b|eleves|customers|tenants|fournisseurs|prestataires|\bclients?\b`,
    String.raw`(?:candidat(?:ures?|er|ez)|postul(?:er|ez)) (?:aux?\b|a la\b|a l')(?! ?(?:postes?\b|offre|emploi|stage|mission|adresse|attention|direction|drh|rh|service|secretariat|mairie|present|annonce|departement|pole|bureau|siege|courriel|mail|fil|plus tard|\d|$))`,
    "until filled|posted|pourv(?:oir(?![^;]*,)|u)|prise de|embauche|demarr|rentree|livr|production",
  ].join("|"),
);

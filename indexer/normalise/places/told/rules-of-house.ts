import {
  ALONE,
  ENDS,
  HAS,
  MAKES,
  NO_OTHER,
  NOT_IN_TURN,
  ONE_TOWN,
  OUR_ROOMS,
  SEEKS_BEHIND,
  SEEKS_LATER,
  STAYS,
  THE_POST_TOO,
  THERE_YOU_WORK,
  WE_ARE,
  YOU_LATER,
} from "./behind.ts";
import { GAP, OPENS, type Rule, rule, SHORT } from "./rule.ts";
import { SMALL_HOUSE_RULES } from "./rules-of-small-houses.ts";
import { ADDRESS, FIRM, HOUSE, IN, NO_FIRM, OF, OF_HOUSE, SETTLED, STREET } from "./words.ts";

/** A house that may be all of the employer's, or the reader's part of it: « notre pôle data ». */
const OWN_HOUSE = `(?:(?:notre|le|la|l'|our|the) ?(?:(?:petite?|jeune|small) )?(?:[a-z&-]+ (?=team|lab|unit|office))?(?:atelier|agence|laboratoire|labo|cabinet|studio|plateau|service|pole|equipe|etude|direction|societe|entreprise|association|structure|cooperative|mutuelle|start-?up|maison|fondation|mairie|centre(?: de (?:tri|recherche|services|relation client|formation|distribution|production|donnees))?|bureau d'etudes|exploitation|institut|caisse|federation|chambre|clinique|etablissement|redaction|team|lab|unit|company|firm|start-?up|charity)(?: (?:de (?:la |l')?)?(?:data|donnees?|ia|numeriques?|digitale?s?|informatique|systemes? d'information|produits?|projets?|tech|r&d|innovation|recherche|transformation|modelisation|etudes|d'avocats|notariale|d'accueil))?)`;
const SITS = "est|se (?:trouve|situe|tient)|is|sits|lives|works";
const OUR_HOUSE_BEHIND =
  /^,? (?:ou|where) (?:se (?:trouve|situe|tient)|est|sont|is|sits)(?:nt)? (?:notre|nos|our) (?!client|partenaire|siege)/;
/** Whose address it is, or what happens there, besides the work. */
const NO_ADDRESS =
  "client|contact|partenaire|siege|candidat|dossier|courrier|cv\\b|lettre|envo[iy]|adress(?:e[rz]|ees?)|entretien|interview|jury|epreuve|concours|salon|forum|seminaire|ecole|universit|cours\\b|formation|registered|headquarter|head office|agence d'interim|recrutement|ancien|former";
const LIVES = "est|sont|sera|s'?install|situe|loge|heberge|travaill|se trouve|accueill|attend|sits?|works?|are|is|our";
/** A clause begins, or a whole sentence. */
const OPENS_CLAUSE = String.raw`(?:^|[;:,] |\bet )\W*`;

/** The house's own offices: where the post is told to be too, and, one place only, where nothing surer is told. */
export const HOUSE_RULES: readonly Rule[] = [
  rule(1, "", `${IN}|${OF}`, THERE_YOU_WORK),
  // « Deux postes identiques sont ouverts : l'un à … »
  rule(
    1,
    String.raw`\b(?:deux|trois|plusieurs|\d) (?:postes?|stages?|alternances?|cd[id])(?![a-z])[^.;:\n]{0,50}(?: :|,|\() ?(?:l'une?|une?|le premier|la premiere) `,
    IN,
  ),
  // « Notre siège et nos équipes occupent une ancienne filature à … »
  rule(
    3,
    `${OPENS}(?:(?:notre|nos|le|la|les) |l')(?:siege|equipes?|bureaux|locaux|agence|studio|atelier|direction|service|cabinet|entreprise|societe|start-?up|association)(?![a-z])(?:(?!\\b(?:clients?|partenaires?)\\b)[^.;,\\n]){0,40} (?:occupe(?:nt)?|loge(?:nt)?(?= dans)|a (?:elu domicile|pris ses quartiers)|ont (?:elu domicile|pris leurs quartiers)|(?:est|sont) (?:loge|heberge|reuni|regroupe|rassemble)e?s?)(?![a-z])${SHORT}{0,50}? `,
    IN,
    ONE_TOWN,
  ),
  // « Les consultants se retrouvent rue de Clichy, dans le … arrondissement de … »
  rule(
    3,
    `${OPENS}(?:les|nos|tous nos) (?:consultants|equipes|collaborateurs|salaries|developpeurs|ingenieurs) (?:se (?:retrouv|reuniss)ent|travaillent|sont (?:reunis|installes|regroupes))e?s? (?:(?:${STREET})[^.;,\\n]{2,50}, )?`,
    IN,
    ONE_TOWN,
  ),
  // « … autour de Carpentras, où se trouve notre régie »
  rule(3, "(?<clause>)", `${IN}|\\b(?:autour|pres|aux portes) (?:de |d')|\\ba proximite (?:de |d')`, OUR_HOUSE_BEHIND),
  // « C'est à … que nous montons l'équipe que tu dirigeras »
  rule(
    1,
    String.raw`\bc'est `,
    IN,
    new RegExp(
      String.raw`^ que (?:(?:nous|on) (?:mont|form|constitu|constru|ren?forc|cre|reuni|regroup)(?:e|ons|isons|it|issons)|se (?:trouve|situe)|travaille) (?:(?:le|la|les|notre|nos|une?) |l')?${HOUSE}(?![a-z])[^.;,\n]{0,20},? (?:que|dont|ou) (?:vous|tu)(?![a-z])`,
    ),
  ),
  // « Vous choisissez votre rattachement : Roanne ou Thiers »
  rule(
    1,
    String.raw`\b(?:vous|tu) (?:(?:pouvez |peux )?choisi[a-z]+ [^.;:\n]{0,20}\b(?:rattachement|site|lieu|ville|agence|bureau|base|affectation|residence)[^.;:\n]{0,30}?|(?:avez|as) le choix)(?: ?: ?| entre )`,
    `(?:${IN})?`,
  ),
  // « Campus de Champenoux, accès en voiture. »
  rule(
    2,
    `${OPENS}(?:le |la |l'|notre )?(?:campus|site|agence|antenne|usine|etablissement|bureaux?|entrepot|atelier|laboratoire|centre) `,
    OF,
    HAS,
  ),
  // « Vous partez en mission longue. La première se déroulera à … »
  rule(
    1,
    `${OPENS}(?:la|votre|ta) premiere(?: mission)?,? (?:(?:se )?(?:deroul|tien|pass)[a-z]+|(?:aura|a) lieu|s'(?:effectu|exerc)[a-z]+) `,
    IN,
  ),
  // « Base de maintenance : Ouistreham. C'est là que vous travaillez. »
  rule(2, "(?<clause>)[:,] ", "", YOU_LATER),
  // « L'équipe data, elle, travaille depuis … »
  rule(
    2,
    String.raw`\b(?:l'equipe|notre equipe|le service|le pole|our team|the team)(?: (?!et |qui |dont )[^\s.;,]+){0,3}(?:, elle| , lui)?,? (?:travaille|vit|opere|officie|works|operates) (?:depuis|from) `,
  ),
  // « Entre notre siège et le laboratoire, tous deux à … », "our hub is hosted in …"
  rule(
    1,
    String.raw`\bentre (?:notre|le|la|l')[^.;\n]{3,60}, (?:tous|toutes) (?:les )?deux (?:(?:situes|bases)e?s? )?`,
    IN,
  ),
  rule(3, String.raw`\bour (?:[a-z&-]+ ){0,3}(?:hub|team|lab|office|studio) is (?:hosted|housed) `, IN),
  // « Nous concevons des drones dans un atelier de … »
  rule(
    3,
    String.raw`\b(?:nous|on) (?:conce[vr]|dessin|fabriqu|constru|assembl|repar)[a-z]* [^.;\n]{3,60} (?:dans|depuis) (?:un|une|notre|nos) (?:petite? |ancien(?:ne)? )?(?:atelier|usine|labo|laboratoire|hangar|studio|bureau)x? `,
    `${IN}|${OF}`,
    ONE_TOWN,
  ),
  // « Où — … », "The place. Rue du Port, in …"
  rule(
    0,
    `${OPENS}(?:(?:ou|where) ?- ?|(?:the place|the office|le lieu|where|ou)\\.\\s?)(?<gap>[^:;.\\n]{0,60}?)`,
    `(?:${IN})?`,
  ),
  // « Siège à Paris ; poste à l'entrepôt de … »
  rule(
    1,
    String.raw`(?<!bureaux? de )\b(?:poste|stage|alternance|mission|emploi)s? (?:a|au|dans|sur) (?:l'|la |le |notre |nos )?`,
    OF_HOUSE,
  ),
  // "Our client needs a delivery manager for its French factory in …"
  rule(
    2,
    String.raw`\b(?:client|group|company|firm)\b[^.;\n]{0,70} (?:needs?|seeks?|is (?:looking for|hiring|recruiting)|wants) (?:an?|two|its|one) [^.;\n]{3,60} (?:for|in|at) (?:its|their) (?:[a-z]+ ){0,2}?(?:factory|plant|site|office|branch|team|lab|warehouse|headquarters|hq|campus) `,
    IN,
  ),
  // "Our R&D centre is in …, and this role sits there."
  rule(1, `${OPENS}(?:our|the|nos|les|notre|le|la|l') ?${GAP}{2,60}?`, IN, THE_POST_TOO),
  // "You will manage six leads from our Rodez workshop": the office's own words are read as « in » already.
  rule(2, String.raw`\byou(?:'ll| will) ${GAP}{3,90}\bfrom our in `),
  rule(
    3,
    String.raw`(?<!\b(?:premiers?|anciens?|first|former|no|sans|registered|second|deuxiemes?|autres?|other|another|(?:re)?cherch[a-z]+ (?:des|un|de nouveaux)) )(?<clause>\b(?:bureaux?(?! (?:de|d') ?(?:poste|vote|change|etude|tabac))|locaux|local|offices?|office space|(?:work|working) ?space|(?:environnement|espaces?|cadre) de travail|open[- ]space|(?:our|your) (?:work)?space|desk|(?:nos|vos|tes) fenetres|studio)(?![a-z])${SHORT}{0,60}?)`,
    `${IN}|, ${ADDRESS}|\\b(?:au|a l'adresse|sise?s?(?: au)?) ${STREET}[^.;,\\n]{2,60}, |: ?${STREET}[^.;\\n]{2,70}?,? ${ADDRESS}|: ?(?:\\d{1,2} ?(?:er|e|eme) arr[a-z]* (?:de |d'))?(?:${STREET}[^.;\\n]{2,70}?, (?:${IN})?)?|\\((?:\\d{1,2} ?(?:er|e|eme) arr[a-z]* (?:de |d'))?`,
  ),
  // « La maison est installée 40 quai du Port, 56000 … », "you will sit at 8 place du Port, 56000 …"
  rule(
    3,
    `(?<clause>^(?!.*(?:${NO_ADDRESS}))(?=.*\\b(?:${LIVES}))[^.;\\n]{0,90}?)(?<![\\d/-])(?=\\d)${STREET}[^.;:,\\n]{2,40}(?:,| -)? ${ADDRESS}`,
    "",
    ONE_TOWN,
  ),
  // « Vous travaillerez au siège, 14 rue du Port, 56000 … »
  rule(
    1,
    `(?<gap>\\b(?:vous|tu|you(?:'ll| will)?) (?:travaill|exerc|evolu|bosser|ser(?:ez|as)\\b|sit\\b|work)[a-z]*[^.;\\n]{0,40}?)${STREET}[^.;,\\n]{2,40},? ${ADDRESS}`,
  ),
  // « Bureau rue du Faubourg, Paris 8e. »
  rule(
    3,
    `${OPENS}(?:(?:le |nos |notre )?(?:bureaux?|atelier|agence|boutique|magasin) )${STREET}[^.;,\\n]{2,50}, (?:${ADDRESS})?`,
  ),
  // « Adresse : rue du Port, 56000 … »
  rule(3, String.raw`${OPENS}(?:(?:notre|votre) |l')?adresse ?: ?(?<gap>[^;\n]{0,70}?)`, `${ADDRESS}|, (?:${IN})?`),
  // « Adresse : … », and nothing more
  rule(3, `${OPENS}(?:(?:notre|votre) |l')?adresse ?: ?`, "", ENDS),
  rule(
    3,
    `(?<clause>${OPENS_CLAUSE}${OWN_HOUSE} (?:${SITS})(?![a-z])(?: (?:${SETTLED}) [^.;,\\n]{2,30}, |(?:(?!,)${SHORT}){0,30}?))`,
    IN,
    ALONE,
  ),
  // « Le site se trouve à … »
  rule(
    3,
    `(?:${OPENS}|, (?=[^.;,\\n]{3,25} ["«]))(?:le |la |l'|the |notre )(?:site|entrepot|magasin|boutique|usine|atelier|restaurant|hotel|clinique|hopital|etablissement|laboratoire|musee|cabinet|etude|lycee|brasserie|fonderie|imprimerie|laiterie|manufacture|verrerie|scierie|ferme|residence|depot|plateforme(?: logistique)?|warehouse|plant|shop|store)(?: (?:(?:du|de (?:notre|votre)) )?client)?(?: ["«][^"»\\n]{2,40}["»])? (?:est|se trouve|se situe|is)(?: (?:${SETTLED}))? `,
    IN,
    NO_OTHER,
  ),
  rule(
    3,
    `${OPENS}(?:les|nos|our|the) (?:caves|chais|serres|ateliers|cuisines|fours|vergers|vignes|workshops|cellars) (?:sont|se (?:trouvent|situent)|are)(?: (?:${SETTLED}))? `,
    IN,
    NO_OTHER,
  ),
  // « Petite agence de communication (7 personnes) installée au cœur de … »
  rule(
    3,
    `${OPENS}(?:une? |an? )?(?:(?:petite?|jeune|belle|vieille|small|young|independent|independant?e) ){0,2}${FIRM}(?:(?!${NO_FIRM}|\\b(?:recrutement|interim|partenaire|client|voyages d|nous|vous|qui|dont|est|a(?! (?:taille|mission|impact))|avons|ont|jadis|autrefois|longtemps|d'abord|anciennement|presente?)\\b)[^.;:\\n]){0,70}?(?:[ ,](?:(?:base|situe|installe|implante|localise|niche)(?:e|\\(e\\))?|based|located) |, (?=au c(?:o|oe)ur d))`,
    IN,
    ONE_TOWN,
  ),
  // « Agence web de …, douze personnes »
  rule(
    3,
    `${OPENS}(?:une? )?${FIRM}(?: [a-z]+)? (?:de |d')`,
    "",
    /^, (?:\d+|[a-z]+(?:-[a-z]+)?) (?:personnes|salaries|collaborat[a-z]+|employes)\b/,
  ),
  // « Notre association, située à …, recherche … », « Située à …, notre association recherche … »
  rule(
    3,
    String.raw`(?<clause>(?<!\b(?:groupe|filiale|reseau|client|partenaire)[^.;,\n]{0,20} )\b(?:${SETTLED}) )`,
    IN,
    SEEKS_BEHIND,
  ),
  // « Située à …, une entreprise du secteur automobile lance …, elle recrute … »
  rule(3, `${OPENS}(?:${SETTLED}) `, IN, SEEKS_LATER),
  // « Installés à …, nous fabriquons des pièces de moteur »
  rule(3, `${OPENS}(?:${SETTLED}) `, IN, WE_ARE),
  rule(3, `${OPENS}(?:nos|les|our) (?:equipes|teams) (?:sont|are) (?:(?:toutes|all) )?(?:${SETTLED}) `, IN, ALONE),
  rule(3, String.raw`\b(?:on s'est|nous nous sommes) (?:installe|implante|etabli)e?s? `, IN, STAYS),
  rule(3, String.raw`\b(?:on|nous) (?:travaille|travaillons|bosse|bossons) (?:(?:tous|ensemble) )?`, IN, STAYS),
  // « Nous fabriquons des joints en caoutchouc à … »: a plant stands somewhere, who designs may sit elsewhere.
  rule(
    3,
    String.raw`\b(?:nous|on) (?:fabriqu|produis|usin|assembl|brass|forge|tiss|fond)[a-z]* (?:(?!\b(?:pour|chez|clients?|livr[a-z]+|vend[a-z]+|export[a-z]+|aussi|egalement)\b)${SHORT}){0,60}?`,
    IN,
    NO_OTHER,
  ),
  // « Elle emploie 42 personnes à … », « l'agence compte trente salariés à … »
  rule(
    3,
    String.raw`(?:\bnous (?:employ|compt|rassembl|reun)(?:i?ss)?ons|(?:^|[.;,\n] ?)\W*(?:elle|il|notre [a-z]+|l'(?:entreprise|agence|association|etude)|la (?:societe|cooperative|maison)|le (?:cabinet|studio)) (?:emploie|compte|rassemble|reunit)) (?:\d[\d ]*|[a-z-]+) (?:personnes?|salarie(?:\(e\)|·e)?s?|collaborat[a-z]+|employes?|permanents?) `,
    IN,
    ONE_TOWN,
  ),
  // « Vous siégez au comité de direction, à … », « vous encadrez une équipe de quatre personnes au siège, à … »
  rule(
    2,
    String.raw`\b(?:vous|tu) (?!(?:particip|assist|present|rend|rencontr|echang|appel|contact)[a-z]+)[a-z']+(?<gap>${GAP}{0,80}?) (?:au (?:siege(?: social)?|comite(?: (?:de direction|executif|de pilotage|[ld][e'][a-z'-]+))?|codir|comex)|a (?:la direction(?: generale| technique)?|l'agence)|dans nos (?:locaux|bureaux)), (?:(?:${SETTLED}) )?`,
    IN,
    NOT_IN_TURN,
  ),
  // « Au cœur de Nantes, nos locaux vous offrent … »
  rule(3, `${OPENS}(?<clause>[^.;,\\n]{0,40}?)`, IN, OUR_ROOMS),
  // « L'usine de Charleville produit des pièces … »
  rule(
    3,
    `^[^a-z]*(?:l'usine|l'atelier|(?:le|notre) site|la fonderie|la fabrique|la manufacture|la raffinerie|la centrale|l'imprimerie|l'abattoir|la sucrerie|la verrerie|la papeterie|le centre logistique|l'entrepot) `,
    "(?:de |du |des |d')(?:la |l')?",
    MAKES,
  ),
  // "… a shipping insurer with a small innovation team in …"
  rule(
    3,
    String.raw`^[^a-z]*[^.;,\n]{2,50}\bis an? [^.;,\n]{3,60}\bwith (?:a|an|its) (?:(?:small|young|growing) )?(?:[a-z&-]+ )?(?:team|office|lab|studio) `,
    IN,
    ONE_TOWN,
  ),
  rule(
    3,
    String.raw`\b(?:moved|relocated|demenage|emmenage) (?:to|into|dans) (?:its|our|ses|nos) (?:current |new )?(?:labs?|offices?|locaux|bureaux)(?: actuels)? `,
    IN,
  ),
  // « Nous sommes douze, installés dans … »
  rule(
    3,
    String.raw`\b(?:nous sommes|on est|we are|we're) (?<clause>(?:(?:(?!\b(?:d'une?|du|de la|des|nos|vos|leurs|pour|chez|of an?|our)\b)[^.;\n]){0,40}[ ,])?(?:${SETTLED})(?![a-z])${SHORT}{0,30}?)`,
    `${IN}|\\b${STREET}[^.;,\\n]{2,50}, (?:${ADDRESS})?`,
  ),
  rule(3, String.raw`\b(?:nous sommes|on est|we are|we're|vous nous trouverez) `, IN, STAYS),
  // « Nous sommes une équipe de six personnes à … », "we're a small team in …"
  rule(
    3,
    String.raw`\b(?:(?:nous sommes|on est) une? (?:petite? |jeune )?(?:equipe|pme|start-?up|agence|association|cabinet|studio|cooperative|entreprise|societe|maison)|(?:we are|we're) an? (?:[a-z'-]+ ){0,4}(?:team|company|start-?up|studio|firm|agency|lab|scale-?up|charity))(?<clause>(?:(?!,|\bd'une?\b)${SHORT}){0,40}?) `,
    IN,
    ALONE,
  ),
  rule(
    3,
    String.raw`\bnous sommes une? (?:petite? |jeune )?(?:pme|start-?up|agence|association|cabinet|studio|cooperative|entreprise|societe|maison) (?:de |d')`,
    "",
    ALONE,
  ),
  rule(
    3,
    String.raw`\bnous (?:sommes|travaillons) (?:dans une?|au-dessus|derriere|rue|quai|place|avenue|boulevard)(?![a-z])(?<clause>${SHORT}{0,40}?)`,
    IN,
  ),
  rule(
    3,
    String.raw`(?<clause>\b(?:l'equipe|notre equipe|le service|la direction|our (?:[a-z&]+ ){0,3}team|the (?:[a-z&]+ ){0,3}team)${SHORT}{0,40}\b(?:${SETTLED}|travaille|vit|bosse|works)${SHORT}{0,20}?)`,
    IN,
  ),
  ...SMALL_HOUSE_RULES,
];

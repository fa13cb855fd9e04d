import { NO_MORE, NO_OTHER, ONE_TOWN, STAYS_HERE } from "./behind.ts";
import { OPENS, type Rule, rule, SHORT } from "./rule.ts";
import { SEEKS_SOMEBODY } from "./spoken-of.ts";
import { IN, NO_FIRM, OF, SETTLED, STREET } from "./words.ts";

/** How small houses tell where they are, who have one roof and no label for it. */

/** What may stand between what is done and where: nobody served, nothing sold or sent. */
const DONE = String.raw`(?:(?!\b(?:pour|chez|avec|clients?|livr(?:ons|ent|aisons?|er)|vend[a-z]*|export[a-z]+|aussi|egalement|for|with|customers?)\b)${SHORT}){0,60}?`;

/** « L'agence de Dole vous fournira les plans » is a supplier. */
const NOTHING_MORE = /^(?: ?\(\d{2,5}\))? ?(?:[.;\n]|$)/;

export const SMALL_HOUSE_RULES: readonly Rule[] = [
  // « Vous serez chef de projet au sein de la DSI, hébergée à la clinique des Arènes, à … »
  rule(
    2,
    String.raw`\b(?:vous|tu|(?:le ou la|la ou le|le|la) [a-z -]{3,30}) (?:serez|seras|sera|rejoi[a-z]+|integr[a-z]+|travaill[a-z]+)(?![a-z])[^.;\n]{3,70}?,? (?:heberge|loge|base|situe|installe|implante)e?s? (?:(?:a|au|aux|dans) [^.;,\n]{3,40}, )?`,
    IN,
    NO_MORE,
  ),
  // « L'agence est au 17 bis rue Saint-Martin, à … »
  rule(
    3,
    `${OPENS}(?:(?:notre|nos|le|la|les) |l')(?:agence|atelier|studio|cabinet|etude|bureaux?|locaux|boutique|siege|labo|laboratoire|association|ecole|mairie)(?![a-z]) (?:est|sont|se (?:trouve|situe|tient)(?:nt)?)(?: (?:${SETTLED}))? (?:(?:a|au|aux|dans|sur|en) )?(?:(?:le|la) |l')?${STREET}[^.;,\\n]{2,50}, `,
    `(?:${IN})?`,
    NO_OTHER,
  ),
  // « L'équipe compte douze personnes, toutes réunies à … »
  rule(
    3,
    `${OPENS}(?:l'|notre |le |la )(?:equipe|service|pole|direction|departement|cellule|unite)(?![a-z])[^.;\\n]{0,60}, (?:tous|toutes|entierement) (?:reuni|bas|install|regroup|rassembl|situ)[a-z]+ `,
    IN,
    NO_OTHER,
  ),
  // « Nous sommes une scierie de 60 personnes, à … », « nous sommes trois vétérinaires à … »
  rule(
    3,
    String.raw`(?<clause>(?:^|[;:.] |\bet )\W*(?:nous sommes|on est|we are|we're) (?!(?:aussi|egalement|presente?s?|actifs?|reconnue?s?|partenaires?|fournisseurs?|prestataires?|clients?|connue?s?|leaders?|invitee?s?|alles?|passes?|partis|venus|nes?|voisins|convaincus|fiers|heureux|ravis|also|present|known|proud)(?![a-z]))(?:(?!${NO_FIRM}|\b(?:pour|chez|avec|for|with)\b|, (?:l'|la |le |les |notre |nos |our |the ))[^.;\n]){2,50}?,? )`,
    IN,
    NO_OTHER,
  ),
  // « On répare des camions à … », "we make steel bikes in …"
  rule(
    3,
    String.raw`\b(?:(?:nous|on) (?:repar|cuis|imprim|cultiv|elev|soign|restaur|torref|taill|confectionn|brod|grav|moul|relie|tourn)[a-z]*|we (?:make|repair|brew|grow|print|craft|mend|bake)) ${DONE}`,
    IN,
    NO_OTHER,
  ),
  // « … publie 90 livres par an depuis … »
  rule(
    3,
    String.raw`^[^a-z]*[a-z][^.;:,\n]{1,40} (?:publie|edite|vend|fabrique|concoit|expedie|distribue|diffuse|programme|imagine|invente|developpe|produit) ${DONE}depuis `,
    "",
    ONE_TOWN,
  ),
  // « Vous coordonnerez ce projet depuis … »
  rule(
    1,
    String.raw`\b(?:vous|tu) (?!(?:vien|ven|arriv|voyag|part|habit|emmenag|demenag|rejoin|accompagn|suiv|connai|travers)[a-z]*)[a-z]+(?:rez|ras|ez) (?:(?!\b(?:livr|venu|arriv|expedi|import|transport|voyag)[a-z]*)[^.;,\n]){3,60}? depuis `,
  ),
  // « … et il nous faut un pilote. C'est à … »
  rule(2, `${SEEKS_SOMEBODY.source}[^\\n]{0,160}[.\\n]\\s*c'est `, IN, STAYS_HERE),
  // « L'agence qui recrute est celle de … »
  rule(
    1,
    String.raw`\b(?:agence|site|usine|equipe|bureau|etablissement|studio|atelier|magasin) qui (?:recrute|embauche|(?:re)?cherche)[^.;,\n]{0,30}? (?:est|sera) (?:celle |celui )?`,
    `${OF}|${IN}`,
  ),
  // « Entrepôt d'Orléans ; le service informatique est à … »
  rule(
    3,
    `${OPENS}(?:(?:notre|l') ?)?(?:agence|atelier|entrepot|usine|hopital|clinique|magasin|studio|plateforme) `,
    "(?:de |d')",
    NOTHING_MORE,
  ),
  // « Les locaux sont situés boulevard Sully, Paris 14e »
  rule(
    3,
    `(?<clause>\\b(?:bureaux|locaux|atelier|studio) (?:sont|est) (?:situe|installe)s? ${STREET}[^.;,\\n]{2,50}, )`,
    `(?:${IN})?`,
  ),
];

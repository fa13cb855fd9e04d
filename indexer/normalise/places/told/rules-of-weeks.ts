import { BOTH, YOU } from "./behind.ts";
import { GAP, OPENS, type Rule, rule } from "./rule.ts";
import { HOUSE, IN, OF, POST, STREET } from "./words.ts";

/** The post itself, where it is done, and among which places its week is shared. */

/** « Trois jours ». */
const SOME_DAYS = "(?:un|une|deux|trois|quatre|[1-4]) jours?(?: par semaine)?";

export const WEEK_RULES: readonly Rule[] = [
  // « Le bureau qui vous attend est à … », « l'intervention se passe à … »
  rule(
    1,
    `${OPENS}(?:(?:le|votre|ton) (?:bureau|poste de travail|plan de travail)(?: qui (?:vous |t')attend(?:ra)?)?|(?:(?:la|les|votre|vos) |l')(?:intervention|prestation)s?) (?:est|sont|sera|se (?:trouve|situe|passe|deroule)(?:ra|nt|ront)?|se f(?:ont|ait|era)|s'effectue(?:ra|nt)?|a(?:ura)? lieu|ont lieu) (?:chez (?:le|notre) client,? |sur (?:site|place),? )?`,
    IN,
  ),
  // "The role sits with the perception team in …", "this position is for our … office": the office's own words are read as « in » already.
  rule(
    1,
    String.raw`\b(?:role|position|job|post|vacancy) (?:sits|lives|is|will be)(?: based)? (?:with|within|in|inside|for) (?:our|the) (?:[^.;,\n]{3,40}? )?`,
    "in ",
  ),
  // "You will sit with the founders in …"
  rule(1, String.raw`\byou(?:'ll| will)? (?:sit|be based) with (?:the|our|its) [^.;,\n]{3,40}? `, "in "),
  // « Vos journées se passeront au siège, rue de la République, à … »
  rule(
    1,
    String.raw`\b(?:vos|tes|votre|ton) (?:journees?|semaines?|quotidien) se (?:pass|deroul)[a-z]+ (?:au (?:siege|bureau)(?: social)?|a l'agence|dans nos (?:locaux|bureaux))(?:, ${STREET}[^.;,\n]{2,50})?,? `,
    IN,
  ),
  // « Prestation effectuée dans l'entrepôt du client, parc d'activités de … »
  rule(
    1,
    String.raw`\b(?:prestation|mission|travail|intervention) (?:effectue|realise|execute|exerce)e?s? (?:dans|sur|a|au|chez) [^.;,\n]{3,45}, (?:parc|zone|zac?|zi|pole)(?![a-z])[^.;,\n]{0,25} `,
    OF,
  ),
  // « Vous travaillerez pour deux adhérents : trois jours au centre hospitalier de …, deux jours à la clinique de … »
  rule(
    1,
    String.raw`(?:\b(?:vous|tu) (?:travaill|interv|exerc|partag)[a-z]+ [^.;\n]{0,120}[:,]|^\)?,?) (?:et )?${SOME_DAYS} (?:a|au|aux|dans|sur|chez) (?:(?:la|le|notre|nos|un|une) |l')?(?:[^\s.;,:]+ ){1,3}?`,
    OF,
  ),
  // « Deux jours de présence par semaine à … »
  rule(1, String.raw`\b(?:un|deux|trois|quatre|[1-4]) jours? (?:de presence|en presentiel) par semaine,? `, IN),
  // « Poste itinérant au départ de … », « depuis …, vous accompagnez les coopératives »
  rule(1, String.raw`\b(?:${POST}|tournees?)(?![a-z])(?<gap>${GAP}{0,40}?) au depart `, OF),
  rule(2, `${OPENS}(?:depuis |au depart (?:de |d'|du ))`, "", YOU),
  // « Sur site trois jours par semaine, dans le 12e arrondissement de … »
  rule(
    1,
    `${OPENS}sur (?:site|place)(?:,? (?:${SOME_DAYS}|tous les jours|en permanence|a temps plein|a 100 ?%))?,? `,
    IN,
  ),
  rule(
    1,
    String.raw`\b(?:${POST}|temps)(?![a-z])${GAP}{0,30}\b(?:entre|between) (?:(?:nos|les|our|the) (?:(?:deux|two) )?(?:${HOUSE}), (?:celui|celle) ${OF})?`,
  ),
  // « … celui de Vichy et celui de … »: behind a place that is one of the post.
  rule(1, "^ et (?:celui|celle) ", OF),
  rule(
    1,
    String.raw`\b(?:vous (?:vous )?|tu (?:te )?|you(?:'ll| will)? )(?:partag|repart|altern|navigu|split|divide)[a-z]* (?:(?:votre|vos|ton|ta|tes|your) (?:semaines?|journees?|activites?|travail|temps|week|days|time) )?(?:entre|between) `,
    `(?:(?:notre|nos|le|la|les|our|the) (?:${HOUSE})(?: [a-z]+)? (?:${OF}|${IN}))?`,
  ),
  // « Nos caves sont à … et à … ; vous partagerez votre semaine entre les deux. »
  rule(1, `${OPENS}(?:our|the|nos|les|notre|le|la|nous avons) ${GAP}{2,50}?`, `${IN}|[,:] ?`, BOTH),
  // « Modalités : présentiel à … »
  rule(1, String.raw`\bmodalites? ?: presentiel,? `, IN),
];

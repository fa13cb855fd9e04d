import { EXPECTS, FIRM_SEEKS, IT_SEEKS, NO_VISIT, RECEIVES, SOUGHT } from "./behind.ts";
import { GAP, OPENS, type Rule, rule } from "./rule.ts";
import { APPLYING, HOUSE, IN, OF, POST, SETTLED } from "./words.ts";

/** Surer than where the agency itself is. */
export const SOUGHT_FOR: readonly Rule[] = [
  // « Notre agence de Beauvais recherche pour un laboratoire installé à … »
  rule(1, String.raw`\b(?:re)?cherch(?:e|ons) pour (?:une?|l'un|son|notre) [^.;\n]{3,60}? (?:${SETTLED}) `, IN),
];

/** At a client's: whom an agency seeks for, and where a mission is done. */
export const CLIENT_RULES: readonly Rule[] = [
  // « Notre client, fabricant de meubles de …, recrute un chef de projet », « le client est à …, présence deux jours par semaine »
  rule(3, String.raw`\b(?:notre|mon|un) client(?:e)?,? (?<clause>${GAP}{0,60}?)`, `${IN}|${OF}`, FIRM_SEEKS),
  rule(3, String.raw`\b(?:notre|mon|un) client(?:e)? est (?<clause>${GAP}{3,60}? (?:${SETTLED}) )`, IN, IT_SEEKS),
  // « La clinique des Acacias, à …, emploie 400 salariés. Elle recherche son chef de projet. »
  rule(3, `${OPENS}(?:(?:le|la|notre) |l')${HOUSE}(?![a-z])(?<clause>[^.;,\\n]{0,40}, )`, IN, IT_SEEKS),
  rule(
    2,
    `${OPENS}(?:le |notre |the |our )?client(?:e)?(?:'s)?(?: final)?(?: (?:team|office|site))? (?:est|se trouve|se situe|sits|is)(?: (?:${SETTLED}))? `,
    IN,
    EXPECTS,
  ),
  rule(
    2,
    String.raw`\b(?:${POST}|prestation|intervention|(?:vous|tu) (?:ser(?:ez|as)|travaill[a-z]+|interv[a-z]+))(?![a-z])(?<gap>[^.;\n]{0,60}?)[ ,](?:au siege|sur (?:le )?site|dans les (?:locaux|bureaux)|chez) (?:du|de (?:notre|votre|la)|le|notre) client(?:e)?(?: final)?,? (?:(?:${SETTLED}) )?`,
    IN,
    NO_VISIT,
  ),
  // An agency seeks for whom it names: there one works.
  rule(
    2,
    String.raw`(?:^|[;:,] )\W*(?:(?:sur )?(?:le )?site (?:du |de (?:notre|votre) )?client|(?:intervention )?chez (?:le|un|notre|votre) client|client)(?: final)?,? (?:(?:${SETTLED}) )?`,
    IN,
  ),
  rule(
    2,
    String.raw`\b(?:mission|intervention|prestation)s? chez (?:un|une|notre|le|son) client(?:e)?\b(?<gap>${GAP}{0,40}?)`,
    `${IN}|${OF}`,
  ),
  rule(2, String.raw`(?<clause>\b(?:client|cliente|pour)(?![a-z])${GAP}{0,80}?)`, IN, SOUGHT),
];

/** Where one applies and is received, or the agency that hires for its client: « Notre agence de Lyon recrute un soudeur pour l'un de ses clients ». */
export const isOfHiring = (before: string, after: string): boolean =>
  APPLYING.test(before) || RECEIVES.test(after) || (AGENCY.test(before) && FOR_ITS_CLIENT.test(after));
const AGENCY = new RegExp(
  String.raw`(?:\b(?:agence|bureau|antenne|cabinet)(?![a-z])(?: [^\s.;,:]+){0,4} ?(?:de |d'|du |des |a |au )|${OPENS}(?:${SETTLED}) (?:a |au |en ))(?:la |l')?$`,
);
const FOR_ITS_CLIENT =
  /^[^.;\n]{0,40} (?:recrut|recherch|cherch)[a-z]* (?:[^.;\n]{0,120} )?pour (?:(?:l'une?|une?|deux|plusieurs) de (?:nos|ses|mes|leurs) (?:[a-z]+ )?(?:client|partenaire)|(?:son|notre|mon|leur|un) (?:client|partenaire)(?!s))/;

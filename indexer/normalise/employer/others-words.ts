import { any } from "../../text/any.ts";
import { inTexts } from "../reading.ts";
import { HOUSE, MAKER } from "./self-words.ts";

/** Words by which a firm seeks for others, serves them with its people, or hires who will. Folded. */

/** Who seeks for somebody else: whatever it says besides, it says of them. */
export const FOR_OTHERS = inTexts(
  new RegExp(
    [
      String.raw`(?:\bune?|certains|plusieurs|divers|differents) de (?:nos|mes|ses|leurs) (?:clients?|adherents?|partenaires?|membres)\b|\bnotre client(?! (?:principal|historique|pilote|etatique))\b`,
      String.raw`pour (?:le compte d(?:'une?\b|e (?:l'|la |nos|notre|ses|son|clients?|partenaires?))|(?:son|notre) client|(?:notre|nos|ses|son) (?:entreprises? )?partenaires?\b)`,
      String.raw`pour une? (?:entreprise|societe|groupe|acteur|pme|eti|${HOUSE})\b[^.\n]{0,50}, (?:nous |on |je )?(?:recherch|recrut|cherch)`,
      String.raw`recrut\w+ pour une? (?!poste|mission|stage|contrat|alternance|cdi|cdd|duree|remplacement|prise|projet)|(?:recherch|recrut|cherch)\w+ [^.\n]{0,60}pour une? ${any(MAKER, HOUSE)}\b`,
      "groupement d'employeurs|missions? (?:d'|en )interim\\b|cdi interimaire|travail temporaire|(?:cabinet|agences?) de recrutement|portage salarial",
    ].join("|"),
  ),
);

/** Who serves clients with its people, or teaches. */
export const SERVES = inTexts(
  new RegExp(
    [
      String.raw`\bconsultante?s?\b|(?<!\b(?:or|in|and|ou|en|et) )consulting\b|grands comptes|missions? longues?|chez un (?:acteur|grand)|avant-vente|intercontrat|assistance technique|centre de services|(?<!\b(?:le|au|du|un|notre|votre) )services?[ -](?:numeriques?|informatiques?|conseils?)`,
      String.raw`accompagn\w+ (?!(?:le|un|vos) )(?:[a-z]+ ){0,3}(?:clients|entreprises|organisations|acteurs|grands|societes|pme|eti|groupes|partenaires)\b`,
      String.raw`(?:projets?|missions?|solutions?|applications?|interv\w+|deploi\w+|deploy\w+) [^.\n]{0,40}(?:pour|chez|aupres de|for) (?:(?!services?|relations?|experience|parcours|support)[a-z]+ ){0,3}clients?\b`,
      String.raw`(?:missions?|projets?) clients?\b|missions? (?:chez|aupres)\b|contexte client|chez (?:nos|les|des|un|certains) (?:[a-z]+ )?clients?\b|our clients?\b|clients? (?:projects?|engagements?)`,
      String.raw`(?:projets|missions|equipes) (?:de|of) (?:nos|ses|our) clients\b|partenaire (?:technologique|(?:[a-z]+ )?des (?:grand|entreprises|organisations))|(?:fourni|delivr)\w+ des (?:projets|profils|solutions|services)`,
      "transformation (?:digitale|numerique) (?:de (?:nos|ses|leurs|vos|grand)|des (?:entreprises|organisations|clients|acteurs|grand))",
      String.raw`(?:divers|multiples|varies|differents|nombreux|plusieurs|tous) secteurs|secteurs (?:varies|divers|tels)|expertises\b`,
      String.raw`(?:metiers?|activites?|cabinet|societe|groupe|acteur|leader|missions?|prestations|entreprise|expert\w*|specialis\w+) (?:[a-z]+ ){0,3}(?:de|en|du) conseil\b`,
      "chez (?:des|les) (?:eti|pme|industriels|entreprises|grands)|(?:projets?|solutions?|logiciels?|applications?|assistants?|outils) (?:[a-z']+ ){0,3}sur[ -]mesure",
      String.raw`organisme de formation|forme (?:aux |plus de )?(?:metiers|\d)`,
    ].join("|"),
  ),
);

/** Who is hired is a consultant, or works among the firm's own … */
export const CONSULTANTS = inTexts(
  new RegExp(
    [
      String.raw`(?<=\b(?:nos|ses|autres|\d\d|(?:ving|tren|quaran|cinquan|cen)taines? de) (?:[a-z]+ )?)consultants\b(?!,? (?:en recrutement|rh\b|externes?|specialis|vous))|(?<=\bles (?:\d+ ?\d* )?)consultants et (?:specialistes|ingenieurs|experts)\b`,
      String.raw`(?<=\b(?:recrut|recherch|cherch)\w+ (?:[^.\n]{0,40} )?(?:une?|un[.·-]?\(?e\)?|notre|nos|des|son\/sa) (?:[a-z()]+[^a-z\n]{1,3})?)consultant(?![a-z.·()]{0,3} (?:rh\b|en recrutement|immobilier|formation|commercial))`,
      String.raw`(?<=\ben tant que )consultant(?![^.\n]{0,12} (?:rh\b|en recrutement|et\/ou|ou ))|(?<=(?:^|[.\n]) ?)consultant[a-z.·()]{0,3} chez [a-z]`,
    ].join("|"),
  ),
);
/** … and there are clients whom they serve: together they make a consulting firm, one alone is anybody's. */
export const CLIENTS = inTexts(
  /(?<=\b(?:nos|ses|aux|enjeux|besoins?|nouveaux|missions?|contexte) (?:des |du |de nos )?)clients?\b|clients grands comptes|missions? [^.\n]{0,40}valeur ajoutee\b/,
);
/** Vendors have consultants too, who bring in what the house makes. */
export const VENDS = inTexts(
  /editeurs? (?:de|d'|francais|europeen|leader|saas)|(?<=\b(?:notre|nos|our) (?:[a-z]+ )?)(?:logiciels?|progiciels?|erp|produits?|software|plateforme|solution)\b/,
);

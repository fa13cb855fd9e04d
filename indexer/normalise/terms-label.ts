/** What the terms of a post stand behind, for use in regular expressions: « Conditions : 8 mois, 550 € par jour », « En bref : … ». */
export const TERMS_LABEL =
  "(?:(?:nos|les|vos|cote|the|our) )?(?:(?:conditions|modalites|cadre|terms)(?: (?:de la mission|du (?:poste|contrat|stage)|proposees?|contractuelles?))?|infos?(?:rmations)?(?: pratiques?)?|pratique|en (?:bref|resume|pratique)|in short|practical (?:details|information))";

/** Words of the list of skills that mean other things too. */
export interface Sense {
  /** What stands within 60 characters of the skill. */
  near?: RegExp;
  /** Right before it (20 characters), when it is another thing. */
  notBefore?: RegExp;
  /** Right after it (30 characters), when it is another thing. */
  notAfter?: RegExp;
}

const DATA_TOOLS = /python|\bsql\b|stat|data|donnee|matlab|\bspss\b|viya|\bbase\b.{0,9}macro/;

/** By alias, as it stands in the list. Patterns are for folded text. */
export const SENSES: Record<string, Sense> = {
  // « R, Python », « langage R »; « R&D » and « Service R. » are no language.
  R: {
    near: new RegExp(`${DATA_TOOLS.source}|\\bsas\\b`),
    notBefore: /(?<!(?:langage|language|python|sql|sas|matlab|,|\/|\(|:|•|\n|et|ou|en|sous) ?)$/,
    notAfter: /^(?:[&.'+\d]| ?& ?d\b)/,
  },
  // « Vermeil SAS, 12 rue … » is a company.
  SAS: {
    near: new RegExp(`${DATA_TOOLS.source}|\\br\\b(?!&)|\\bvba\\b|\\bwps\\b|programmes|logiciel`),
    notBefore: /\b(?:la|une|cette|societe) $/,
    notAfter: /^ au capital/,
  },
  Make: { near: /\bn8n\b|zapier|power automate|no-?code|low-?code|integromat/ },
  excel: {
    notBefore: /\b(?:to|you|will|who|we|and|can|must|they|people|truly) $/,
    notAfter: /^ (?:in|at|as|within|when|under|through|beyond|working)\b/,
  },
  react: {
    notBefore: /\b(?:to|can|you|we|will|quickly|they) $/,
    notAfter: /^ (?:to|quick|fast|calmly|rapid|and adapt|swift|appropriate|with)/,
  },
  spark: {
    notBefore: /\b(?:to|will|a|that|creative|we|you) $/,
    notAfter: /^ (?:joy|innovation|interest|curiosity|ideas|change)/,
  },
  scala: { notBefore: /\bla $/, notAfter: /^ de milan/ },
  confluence: {
    notBefore: /\b(?:lyon|la|une|quartier|centre|the) (?:de la )?$/,
    notAfter: /^ (?:de|des|du|of|between)\b/,
  },
  Bedrock: { notBefore: /\bthe $/, notAfter: /^ of\b/ },
  Notion: { notAfter: /^ d(?:e\b|')/ },
  ERP: { notBefore: /(?:public|recevant) \(?$/, notAfter: /^ (?:de )?(?:categorie|type [a-z]\b|\d)/ },
  // « SAP » is also « services à la personne ».
  SAP: { notBefore: /personne \(?$/, notAfter: /^ ?(?:\(|:|=) ?services? a la/ },
};

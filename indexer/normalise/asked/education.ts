import type { Education } from "../../../offer/offer.ts";
import { EDUCATION_LEVELS, type EducationLevel } from "../../../offer/vocabulary.ts";
import { allMatches } from "../../text/all-matches.ts";
import { any } from "../../text/any.ts";
import { fold } from "../../text/fold.ts";
import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { countUnknown, field, inTexts, matchesIn, quoteAt, type Reading } from "../reading.ts";

/** Lowest level asked for: « bac+3 à bac+5 » is bac+3. */

/** « Diplôme de niveau II », by the old names of levels; « support de niveau II » is none. */
const OLD_LEVEL = String.raw`(?:diplome|titre|formation|qualification|certification|etude)s?\b[^.;:\n]{0,30}? niveau (?:(?:iv|i{1,3}) ?(?:,|\/|-|a|ou|et) ?(?:niveau )?)?`;

/** Diplomas without a number, beside the sentence that makes them a requirement. */
const DIPLOMAS: readonly [number, RegExp][] = [
  [
    8,
    new RegExp(
      any(
        String.raw`\bdoctorat\b|\bdocteure?(?:\(e\)|[·.]e)? en\b(?! poste)|\bdoct(?:eure?|oresse) ou doct(?:eure?|oresse)\b|\bthese (?:en|de) [^.;\n]{3,40} (?:demandee?|exigee?|requise?|attendue?)|\bthese (?:exigee|demandee|requise) (?:en|dans)\b|titulaire d'une these|\bthese en\b|\bune these (?:est|sera) (?:exige|requis|indispensable|obligatoire|demande)|\bph\.? ?d\b`,
        String.raw`\bthese de doctorat|niveau (?:rncp )?8\b|rncp (?:de )?niveau 8|doctoral degree|doctorate`,
      ),
    ),
  ],
  [
    5,
    new RegExp(
      any(
        String.raw`\bmaster(?: ?2| ii| degree|'s\b|s (?:degree|or|\/|in\b)|s?(?= (?:of|en|in|ou|specialise|d|a|dans|universitaire|1|2|informatique|ingenier)|[ ,.;/)(]|$))`,
        String.raw`\bmastere\b|\bm2\b|\bm\.?sc\b|\bmba\b`,
        "(?:ecole|diplome|formation|titre|cursus|cycle|etudes)s? (?:superieures? )?(?:d'|d.un |une |en )?ingenie(?:ur|rie)",
        String.raw`ecoles? (?:superieures? )?de commerce|grandes? ecoles?|niveau (?:rncp )?(?:7|i\b)`,
        String.raw`rncp (?:de )?(?:niveau )?7|\bformation(?: initiale)? ?: ?(?:d')?ingenieure?\b`,
        String.raw`engineering (?:school|degree|student|studies)|(?:eleve|etudiante?)[- ]ingenieure?\b|\bdess\b|\bdea\b`,
        String.raw`\bingenieure?(?:\(e\)|·e)? (?:de formation|diplome)(?!s)|\b(?:vous etes|tu es) ingenieure?(?:\(e\)|·e)? ou docteure?(?:\(e\)|·e)?(?![a-z])|diplome\S* (?:d'une? )?ingenieur`,
        String.raw`\bprofil(?: d'| de type | | ?: ?)ingenieure?\b|\b(?:vous etes|tu es) ingenieure?(?:\(e\)|·e)?(?:(?= et (?:vous |tu )?(?:avez|as|disposez|justifiez|possedez))| en (?=(?:genie|informatique|mecanique|electronique|agronomie|chimie|materiaux|telecom|statistique|mathematiques|electrotechnique|automatique|hydraulique|energie)(?![a-z])))`,
        String.raw`(?<=(?:^|[.:\n•-]) ?)ingenieure?(?:\(e\)|·e)?(?= (?:generaliste|mecanique|procedes|electrique|electricien(?:ne)?|energie|informatique|chimiste|agronome|telecom|industriel(?:le)?|materiaux|biomedical|biomedicale|qualite|logiciel|statisticien(?:ne)?)\b[^.;:\n]{0,50}, (?:(?:au moins |minimum |avec )?(?:\d+|deux|trois|quatre|cinq|six|huit|dix) ans|(?:vous|tu) (?:avez|as|justifiez|disposez|possedez|etes)))`,
        String.raw`(?<=(?:^|[.:\n•-]) ?)ingenieure?(?:\(e\)|·e)?(?: generaliste| agronome)? ou (?:equivalent|arts et metiers|universitaire|docteur)`,
      ),
    ),
  ],
  [4, new RegExp(any(String.raw`\bmaitrise universitaire\b|\bmaster 1\b|\bm1\b`))],
  [
    3,
    new RegExp(
      any(
        String.raw`\blicence(?: pro(?:fessionnelle)?)?(?= |,|\.|;|\/|$|\))|\bbachelors?\b(?:'s)?|\bb\.?sc\b`,
        String.raw`niveau (?:rncp )?6\b|rncp (?:de )?niveau 6|${OLD_LEVEL}ii\b`,
        String.raw`\bbut\b(?= (?:[23] )?(?:statistique|informatique|gea|mmi|sd|science|tc|en |ou |\/))`,
      ),
    ),
  ],
  [
    2,
    new RegExp(
      any(
        String.raw`\bbts\b|\bdut\b|\bdeug\b|niveau (?:rncp )?5\b|rncp (?:de )?niveau 5|associate degree|${OLD_LEVEL}iii\b`,
        String.raw`(?:niveau|formation|diplome|titre|ingenieure?(?: [a-z]+)? ou) (?:de |d'un )?technicien(?:ne)? superieure?\b`,
      ),
    ),
  ],
  [
    0,
    new RegExp(
      any(
        String.raw`\bbaccalaureat\b|\bbac (?:pro|techno|general|sti|stmg)`,
        String.raw`(?:niveau|titulaire d'un|diplome|minimum|du|le|un) bac\b(?! ?\+| a sable)`,
        String.raw`\bbac (?:minimum|exige|requis)|niveau (?:rncp )?4\b|high school|${OLD_LEVEL}iv\b`,
      ),
    ),
  ],
];
/** Without such a word, « master data » and « licence logicielle » are not diplomas. */
const CUE = new RegExp(
  any(
    String.raw`diplom|\bsort(?:ez|s) d'une?\b|formation|titulaire|niveau|etud|cursus|issue?\b|ecole|universit|degree|graduate|prepar|\bstud(?:y|ent)|\benrol|looking for|\b(?:es|etes|etudiante?|inscrite?|admise?) en (?:m[12]\b|master\b|mastere\b|licence\b|bachelor\b|doctorat\b|these\b|bts\b|dut\b|but\b)|\bwe (?:ask|need|want|require)|\b(?:nous|on|je) (?:(?:vous|te) )?(?:demand|exig|attend|souhait|recherch|cherch|voul|veut)[a-z]* (?:une? |le |la |au moins (?:une? )?)?(?:bts|dut|but|licence|bachelor|master|mastere|doctorat)\b|\bil (?:vous |te )?faut (?:une? |le |la )?(?:bts|dut|licence|bachelor|master|doctorat)\b`,
    String.raw`education|bac\b|qualification|profil|necessite|ingenieur|requi|minimum|a minima|detenir|rncp|baccalaureat`,
    String.raw`^\W*(?:stage|alternance|apprentissage|internship|cd[di])\b|(?:^|[,;(])\W*(?:un |de )?(?:master|mastere|bachelor|licence|doctorat|bts|dut|mba|msc)(?: [12])? (?:en|in|of|ou|specialise) `,
    "final[- ]year|(?:derniere|premiere|deuxieme|2e) annee d[e'u]|(?:master|bachelor)'s (?:programme?|level)",
    String.raw`^\W*(?:master|mba|msc|bsc|m[12]|docteure?|ph\.?d|bachelor|doctorat|licence|bts|dut|but|ingenieur)\b`,
    String.raw`\b(?:msc|ph\.?d|bachelor|master)\b.{0,25} in |\b(?:msc|ph\.?d|master'?s?|bachelor'?s?) (?:is|are) (?:mandatory|compulsory|essential|expected)|exige|\b(?:master|mastere|doctorat|these|licence|bts|dut|mba)(?: [a-z' ]{0,45})? (?:suffi(?:t|sent|ra)\b|convien(?:t|nent|dra)\b|(?:est|sera|serait) (?:indispensable|obligatoire|imperati|demande|attendu|necessaire|souhaite))|\b(?:vous etes|tu es) docteure?\b`,
    String.raw`\b(?:vous (?:avez|etes|possedez|detenez|disposez|justifiez|obtenez|terminez|integrez|suivez|visez)|tu (?:as|es|possedes|detiens|disposes|termines)|you have|you hold)\b[^;]*\b(?:une?|an?) (?:master|mastere|doctorat|bts|dut|bachelor|licence(?= (?:pro|et (?:au moins |un minimum de )?(?:\d+|une?|deux|trois|quatre|cinq) ans? d'experience|ou une? (?:but|bts|dut|bachelor|master|diplome))\b)|mba|msc|ph\.?d)\b`,
  ),
);
const FALSE_MASTER = new RegExp(
  any(
    String.raw`master[ -]?data|\b(?:scrum|web|game|ground|quiz|floor|release) ?masters?\b|\bmaster(?:iser|ing)?\b(?= (?:of the|plan|file|system|chef))`,
    "licences? (?:logiciel|microsoft|office|open|mit|gpl|d'utilisation|user|premium|poker|gratuit)",
    "sous licence|master[ -]class(?:es)?",
    // « Le projet « Licence 2028 » »
    String.raw`(?<=["«“] ?)licences? (?:20\d\d|\d\.\d|numerique|en ligne)|licences? (?:sportive|dematerialisee|federale)s?`,
    "master (?:builder|trainer|planner|black|plan|brand|franchise|agreement|service)|gestion des licences",
    "masterclass",
  ),
  "g",
);
const BONUS = new RegExp(
  any(
    String.raw`est un plus|serait un plus|un atout|apprecie|nice to have|a plus\b|pas besoin|peu importe`,
    "(?:n'est|mais|et) (?:pas|non) (?:exige|requis|necessaire|indispensable|obligatoire|demande|attendu)e?|idealement (?:un )?(?:doctorat|phd)",
  ),
);

/** What a school teaches, not what the post asks for. */
const OFFERED = new RegExp(
  any(
    String.raw`\b(?<!\b(?:te|vous|est|sont) )(?:forme|forment|propose|proposent|dispense|dispensent|delivre|delivrent|(?<!(?:diplome|titre|certification) )prepare|preparent|accueille|accueillent)\b(?! (?:une? |le |la |ce |cette )?(?:contrat|stage|poste|alternance|apprentissage|mission))[^.]{0,90}(?:etudiants?|formations?|diplomes?|cursus|programmes?|apprenants?|titres?)[^.]{0,60}bac`,
    String.raw`\b(?:forme|formation|formons) (?:plus de )?[\d ]+ etudiants|\bpartenariats?\b`,
    String.raw`\b(?:nos|les|leurs) (?:formateurs|formatrices|enseignants|professeurs|ecoles|campus)\b[^.]{0,30} (?:prepar|form|men|conduis)\w+`,
    String.raw`\b(?:est|sommes) (?:une |la |l'une des )(?:\S+ )?(?:grandes? )?ecoles?\b`,
    String.raw`\bequipe(?: (?!une?\b|des\b|vous\b|tu\b)[a-z&-]+){1,10},? issue d`,
    String.raw`jusqu'au doctorat|\b(?:du cap|du brevet|du bac(?! ?\+)) au (?:bac|master|doctorat)`,
    String.raw`\b(?:mene|conduis|amene)(?:nt)? [^.]{0,60}\b(?:eleves|etudiants|jeunes|apprenants|alternants)\b[^.]{0,30}bac`,
    String.raw`\becoles?\b[^.]{0,30} (?<!\bla )(?:recherche|recrute)\b`,
    String.raw`\b(?:ecole|universite|institut|campus|cfa)\b[^.]{0,40} (?<!\b(?:te|vous) )(?:propose|dispense|delivre|prepare)(?:nt)?\b`,
    String.raw`\b(?:academy|school|university)\b[^.]{0,40} (?:prepares|offers|delivers|teaches)\b`,
    "ecoles[^.]{0,25} partenaires|relations (?:avec les )?ecoles",
    String.raw`interven\S* (?:dans|en|aupres)[^.]{0,20} ecoles`,
    String.raw`\b(?:consultants|collaborateurs|collegues|salaries|experts|talents|personnes) (?:aux|de|d'|venus? de|issus? de) ?(?:profils|parcours|horizons|formations) (?:tres )?(?:varie|divers|different)`,
  ),
);

const LEARNERS =
  "adultes|collegiens|lyceens|eleves|etudiante?s|jeunes|apprenants|doctorants?|diplomes|titulaires|alternants|stagiaires";
/** The diplomas of those whom the employer serves, teaches or works with. */
const OTHERS = new RegExp(
  String.raw`\becoles? d'ingenieurs?\b[^.,;]{0,40} (?:forme|accueille|compte|reunit)\b|\b(?:d'|(?:les|des|nos|leurs|deux|trois|plusieurs|une?) )(?:jeunes |futurs )?(?:${LEARNERS})\b|\b(?:nos|les) clients\b[^.]{0,40}(?:ecoles|universit)|\b(?:notre|nos) [^.,]{0,25}\becoles\b|\bnous intervenons\b|\bavec (?:une? |l')(?:grande )?ecole|\becoles? (?:d'ingenieurs?|de commerce) (?:qui|partenaires?|voisines?)\b|\bavec (?:des|les|nos|plusieurs|deux|trois|quatre|cinq|\d+) (?:grandes )?ecoles|\b(?:our|two|three|four|several|many|\d+) (?:[a-z]+ )?(?:phd|doctoral|master'?s?|bachelor'?s?) (?:students|candidates|graduates)\b\b|\ba des bac ?\+|\b(?:vous|tu) (?:form|enseign)(?:er)?e[zs]\b[^.,;]{0,60}\bbac\b|\b(?:encadr|tutor|travaill\w+ avec|aux cotes d)\S* [^.]{0,20}\bune? (?:etudiant|alternant|stagiaire|apprenti|doctorant)|\bequipe de (?:docteurs|masters|ingenieurs|doctorants)|\b(?:l'equipe|notre equipe)\b[^.]{0,20} (?:compte|compose|reunit|rassemble)`,
);
const HIRES =
  /recherch|recrut|ouvert|s'adress|destin|reserv|\bvous (?:etes|preparez|suivez(?! (?:les|nos|deux|trois)\b)|avez)|profil|you are/;
/** « Notre CTO, polytechnicien et docteur en mathématiques », "our founder, who holds a PhD"; « notre directrice, diplômé d'un master, vous … » is the reader. */
const CHIEF =
  "(?:c[etopd]o|dsi|dg|pdg|direct(?:eur|rice)|responsable|manager|(?:co-?)?(?:fondat(?:eur|rice)|founder)|president|cheff?e?|tuteur|tutrice|dirigeante?|lead|head|mentor|supervisor|boss)s?";
const OF_CHIEF = new RegExp(
  String.raw`\b(?:notre|nos|our)\b[^.,;:\n]{0,20} ${CHIEF}\b[^.,;:\n]{0,30},? (?:(?:who|qui) (?:holds?|has|est|a|detient) )?(?:an? |une? )?(?:[a-z]+ (?:et|and|,) (?:an? )?)?(?:(?:polytechnicien|normalien|centralien)(?:ne)?|docteure?|ingenieure?|agregee?|phd|doctor|diplomee? d(?!.*, (?:vous|tu)\b))`,
);
const isOffered = (sentence: string): boolean =>
  OFFERED.test(sentence) || (OTHERS.test(sentence) && !HIRES.test(sentence));

/** « Master, doctorat apprécié »: what is a plus is left out, with the clause before where it names nothing (« Un doctorat, idéalement apprécié »). */
function withoutBonus(sentence: string): string {
  const clauses = sentence.split(/[,;:]/);
  const isBonus = (at: number): boolean => BONUS.test(clauses[at] ?? "");
  const isBare = (at: number): boolean =>
    isBonus(at) && !/[a-z]{4}|\b(?:ph\.?d|m\.?sc|mba|bts|dut)\b/.test(clauses[at]!.replace(BONUS_WORDS, " "));
  return clauses.filter((_, at) => !isBonus(at) && !isBare(at + 1)).join(",");
}
const BONUS_WORDS = new RegExp(`${BONUS.source}|\\b(?:idealement|fortement|vivement|sera|serait|mais)\\b`, "g");

/** « De niveau BEP à BTS »: what is asked for at least is less than any level we have. */
const LESS =
  /\b(?:cap|bep|brevet (?:des colleges|professionnel))(?: ?(?:,|\/|-|ou|et) ?(?:cap|bep|bp))*(?: ?[,/-] ?| (?:a|au|jusqu'au?|ou|et) )(?:un |le |niveau )?(?:bac|bts|dut|licence|master)/;

const BAC_PLUS =
  /\bbac ?(?:\+ ?|(?=[2-8](?!\d)))(\d)(?: ?(?:(?:\/|a|-|ou|et) ?(?:bac ?)?\+?|, ?(?:bac ?)?\+) ?(\d)(?![\d%]|(?: ?(?:a|-|ou|et) ?\d+)? ?ans?))?/g;

const BAC_PLUS_IN_TEXT = inTexts(BAC_PLUS);

const levelOf = (years: number): EducationLevel | null => {
  const name = years === 0 ? "bac" : `bac+${years}`;
  return EDUCATION_LEVELS.find((level) => level === name) ?? null;
};

export function education(reading: Reading): Education | null {
  const said = field(reading.raw.education);
  if (said) {
    // « bac_5 » is a code.
    const level = lowest(said.folded.replace(/\bbac[ _](?=[1-8]\b)/g, "bac+"), true);
    if (level) return { level, quote: said.quote };
    countUnknown(reading, "education", said.written);
  }
  const ofTitle = inText(reading.title, reading.titleFolded);
  return ofTitle ?? (LADDER.next(reading.seen) ? null : (ofBacPlus(reading) ?? ofDiploma(reading)));
}

/** « Avec le bac, vous visez un bac+2 ; avec un bac+2, … »: whoever comes is taken a step further. */
const LADDER = inTexts(
  /(?:\bsi (?:vous|tu)\b|\bavec le bac\b)[^.\n]*\b(?:obten|vise)[^.\n]{0,25}\b(?:bac|bts|licence|bachelor|master)\b/,
);

const inText = (text: string, folded: string): Education | null => {
  const level = bacPlus(folded);
  return level ? { level, quote: text } : null;
};

const bacPlus = (folded: string): EducationLevel | null => {
  if (/\bbac(?: pro\w*| techno\w*| general)? (?:a|ou) bac ?\+/.test(folded)) return "bac";
  const years = allMatches(BAC_PLUS, folded).flatMap((found) => [Number(found[1]), Number(found[2] ?? found[1])]);
  return years.length === 0 ? null : levelOf(Math.min(...years.filter((year) => year >= 1 && year <= 8)));
};

/** Lowest of all that a short text names. */
function lowest(folded: string, isField: boolean): EducationLevel | null {
  if (LESS.test(folded)) return null;
  const numbered = bacPlus(folded);
  if (numbered) return numbered;
  const clean = folded.replace(FALSE_MASTER, " ");
  if (!isField && !CUE.test(clean)) return null;
  // « Niveau II » in the field itself is of a diploma.
  const said = isField ? `diplome, ${clean}` : clean;
  const years = DIPLOMAS.filter(([, words]) => words.test(said)).map(([year]) => year);
  if (isField && /^bac(?:calaureat)?(?: pro\w*| general| techno\w*)?(?: ou (?:diplomes? )?equivalents?)?$/.test(clean))
    years.push(0);
  if (isField && /bachelor degree|^licence/.test(clean)) years.push(3);
  if (isField && /postgraduate|(?:^|[/_])ingenieur/.test(clean)) years.push(5);
  return years.length === 0 ? null : levelOf(Math.min(...years));
}

/** « Le bac+5 n'est pas obligatoire », « d'une école de commerce ou d'ailleurs ». */
const NOT_ASKED = /\bou d'ailleurs|bac ?\+ ?\d n'est pas (?:exige|requis|necessaire|obligatoire|indispensable)/;

/** "Preferred Qualifications" head what is a plus, down to the next such head. */
const QUALIFICATIONS = inTexts(/\b(?:preferred|basic|minimum|required) qualifications\b/);
const isPreferred = (reading: Reading, index: number): boolean =>
  Array.from(matchesIn(reading, QUALIFICATIONS))
    .findLast((head) => head.index < index)?.[0]
    .startsWith("preferred") ?? false;

/** « Une licence professionnelle ou un diplôme bac+5 ». */
const EITHER = /(?<!\d ?)\b((?:licence|bachelor|but|bts|dut)\b[^.;:,]{0,30}) ou [^.;:,\d]{0,25}bac ?\+ ?[3-8]/;

/** The first sentence with « bac+N » settles it. */
function ofBacPlus(reading: Reading): Education | null {
  for (const found of matchesIn(reading, BAC_PLUS_IN_TEXT)) {
    const sentence = sentenceOf(reading, found.index, found[0].length);
    if (isOffered(sentence) || NOT_ASKED.test(sentence) || isPreferred(reading, found.index)) continue;
    if (LESS.test(sentence)) return null;
    const levels = [bacPlus(sentence), lowest(EITHER.exec(sentence)?.[1] ?? "", true)];
    const level = EDUCATION_LEVELS.find((one) => levels.includes(one));
    return level ? { level, quote: quoteAt(reading, found.index, found[0].length) } : null;
  }
  return null;
}

const DIPLOMA = inTexts(
  /\b(?:master|mastere|m2|mba|m\.?sc|ingenieure?s?|commerce|ecoles?|rncp|niveau|licence|bachelor|bts|dut|but|doctorat|docteure?|these|bac|technicien(?:ne)? superieure?|engineering|phd|ph\.d|bsc|b\.sc|baccalaureat|degree)\b/,
);
/** « Niveau », « but » and « commerce » are everywhere: only a sentence that holds one of these is read. */
const LEVEL = inTexts(new RegExp(DIPLOMAS.map(([, words]) => words.source).join("|")));

function ofDiploma(reading: Reading): Education | null {
  let end = -1;
  const levels = Array.from(matchesIn(reading, LEVEL), ({ index }) => index);
  for (const found of levels.length > 0 ? matchesIn(reading, DIPLOMA) : []) {
    // Two diplomas of one sentence are read together.
    if (found.index < end) continue;
    const start = sentenceStart(reading.text, found.index);
    end = sentenceEnd(reading.text, found.index + found[0].length);
    if (!levels.some((at) => at >= start && at < end)) continue;
    const sentence = reading.folded.slice(start, end).replace(OF_CHIEF, " ");
    const asked = BONUS.test(sentence) ? withoutBonus(sentence) : sentence;
    const level = lowest(asked, false);
    if (level && !isOffered(sentence) && !NOT_ASKED.test(sentence) && !isPreferred(reading, found.index))
      return { level, quote: quoteOf(level, reading, found) };
  }
  return null;
}

/** The sentence; of a long one, the words around the diploma itself. */
function quoteOf(level: EducationLevel, reading: Reading, { index, 0: { length } }: RegExpExecArray): string {
  const quote = quoteAt(reading, index, length);
  const words = DIPLOMAS.find(([years]) => levelOf(years) === level)![1];
  const named = (text: string): RegExpExecArray | null =>
    words.exec(text.replace(FALSE_MASTER, (other) => " ".repeat(other.length)));
  const start = sentenceStart(reading.text, index);
  const far = named(fold(quote)) ? null : named(reading.folded.slice(start, sentenceEnd(reading.text, index + length)));
  return far ? quoteAt(reading, start + far.index, far[0].length) : quote;
}

const sentenceOf = (reading: Reading, index: number, length: number): string =>
  reading.folded.slice(sentenceStart(reading.text, index), sentenceEnd(reading.text, index + length));

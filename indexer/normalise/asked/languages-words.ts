import type { LanguageCode } from "../../../offer/vocabulary.ts";
import { any } from "../../text/any.ts";

/** Words of languages, of how they are asked for and how well, and of what only sounds so. Folded. */

/** ISO 639-1 → its names, French and English. */
export const LANGUAGES: Record<LanguageCode, string> = {
  en: "anglaise|anglais|english",
  fr: "francaise|francais|french",
  de: "allemande|allemand|german",
  es: "espagnole|espagnol|spanish|castillan",
  it: "italienne|italien|italian",
  pt: "portugais|portuguese",
  nl: "neerlandais|dutch|flamand",
  lb: "luxembourgeois|luxembourgish",
  ar: "arabe|arabic",
  zh: "chinois|mandarin|chinese",
  ja: "japonais|japanese",
  ko: "coreen|korean",
  ru: "russe|russian",
  pl: "polonais|polish",
  ro: "roumain|romanian",
  uk: "ukrainien|ukrainian",
  tr: "turc|turkish",
  sv: "suedois|swedish",
  da: "danois|danish",
  no: "norvegien|norwegian",
  fi: "finnois|finnish",
  cs: "tcheque|czech",
  hu: "hongrois|hungarian",
  el: "grec|greek",
  he: "hebreu|hebrew",
  ca: "catalan",
  eu: "basque|euskara",
  br: "breton",
};
export const ANY_LANGUAGE = any(...Object.values(LANGUAGES));
/** « La langue anglaise », « les langues française et anglaise »; « une équipe anglaise » is none. */
export const FEMININE = /(?:aise|ande|ole|enne)$/;
export const AS_A_LANGUAGE = /\blangues? (?:[a-z]+(?:,| et| ou) ?)*$/;

/** By what words each level goes: the CEFR's A, B, C1 and C2. Of several that stand together the best tells (« très bon niveau »). */
export const LEVEL_WORDS = [
  ["bilingual", /\bc2\b|bilingu|matern|\bnati(?:f|ve)|mother tongue/],
  [
    "fluent",
    /\bc1\b|couramment|courant|\bfluen|aisance|a l'aise|excellent|avance|advanced|(?<!working |professional |limited |elementary )proficien|fluide|aisement|parfait|perfect|\btres bon(?:ne)?|\bvery good|strong/,
  ],
  [
    "independent",
    /\bb[12]\b|technique|technical|\blue?\b|lecture|lire\b|\bread|intermedia|professionnel|professional|operationnel|working(?! language)|business|\bbon(?:ne)?\b|\bgood\b|correct|conversation|\bsolide|satisfaisant|convenable/,
  ],
  ["basic", /\ba[12]\b|\bnotions?\b|\bbases? (?:d|en\b|de l)|scolaire|debutant|\bbasic|elementa|beginner/],
] as const;

const LEVEL = any(
  "courante?s?|couramment|fluide|fluently|aisement|professionnel(?:le)?s?|professional|business|working|operationnel(?:le)?s?|techniques?|technical|scientifique|fluent|fluency|intermediaire|intermediate|avancee?|advanced|scolaire|bilingue?s?|bilingual|maternel(?:le)?|natif|native|parfaite?|correcte?|[abc][12]",
);

/** What asks for a language before its name, with small words between. */
const KNOWING = any(
  String.raw`maitris\w*|pratiqu\w*|\bparl(?:ez|es|er|e|ees?|ant)\b(?: et compren\w+)?|comprehension|niveaux?|\b(?:bon|bonne|excellente?|solide|parfaite?|bonnes?)\b|connaissances?|aisance|a l'aise|notions?|\bbases\b|competences?|${LEVEL}`,
  String.raw`proficien\w+|command|\bspeak\w*|(?:good|strong|excellent|written|spoken|oral|verbal|basic|solid|some|perfect) (?:(?:level|knowledge|skills|command|proficiency|communication) )?(?:of |in )?|skills|knowledge|languages?|langues?|toeic|toefl|communi\w+|redactionnel\w*|expression|exprim\w+|echang\w+|travailler|redig\w+|lire|langue etrangere|capacite|write|conversation|reunions?|exigee?s?|requise?s?|obligatoires?|souhaitee?s?|appreciee?s?|possedez|avez|disposez`,
);
const SMALL = any(
  "en|de|du|la|le|les|un|une|votre|ton|leur|in|of|and|et|ou|or|a|au|to|is|are|est|sont|both|the|an",
  "langue|level|niveau|orale?|ecrite?s?|written|spoken|lue?|parlee?s?|minimum|au moins|parfaitement|correctement|tres bien|bien|demandees?|maitrisees?|comme|mais|aussi|si possible|if possible|ideally|idealement|en particulier|notamment|language|skills?|clairement|efficacement|facilement",
);
/** Another language with what is said of it: « français (courant), anglais (professionnel) ». */
const OTHER = String.raw`(?:${ANY_LANGUAGE})s?(?: ?\([^()\n]{1,30}\))?`;
export const ASKED_BEFORE = new RegExp(
  String.raw`(?:${KNOWING})(?:[\s:,/&()«"-]{0,3}(?:(?:${SMALL}|${LEVEL})(?![a-z'])|[dl]'|${OTHER}))*[\s:,/&()«"'-]{0,3}$`,
);

/** What asks for it right behind. */
export const ASKED_AFTER = new RegExp(
  String.raw`^s?[\s:,(/«"-]{0,4}(?:(?:${ANY_LANGUAGE})s?[\s:,(/-]{0,3}|(?:et|and|ou|or|&|est|sont|sera|serait|is|are|language|langue|de|en|a|l'|du|lui|elle|aussi|constitue(?:rait)?|represente(?:rait)?|niveau|tres|plutot|au moins|un|une|bon|good|maitrise|would be|an|a)[\s:,(-]{1,3}|[dl]')*` +
    any(
      LEVEL,
      String.raw`lue?s?\b|ecrite?s?\b|parlee?s?\b|oral|written|spoken|speak|notions?|bases|skills?|speakers?|proficiency|level|mandatory|required|a must|essential|necessary|toeic`,
      "exigee?s?|requise?s?|obligatoires?|indispensables?|imperati|souhaitee?s?|appreciee?s?|necessaires?|demandee?s?|attendue?s?|bienvenue?s?|recommandee?s?|(?:un |a )?(?:vrai |gros |real |strong |big |huge |clear |definite )?(?:plus|atout|asset|advantage|bonus)|nice to have|bon niveau|excellent niveau|communication",
    ),
);

/** A line that names languages and nothing else, in a list of what is asked for. */
export const ALONE = new RegExp(
  String.raw`^\W*(?:(?:${ANY_LANGUAGE})s?(?: ?(?:\/|,|et|and|&|\+|-) ?)?)+(?: ?[(:-] ?(?:lu|ecrit|parle|oral|[abc][12]|[&,/ ]| et )+\)?)?\W*$`,
);

/** "French company", « French Tech »: of a country, not its language. */
export const COUNTRYMEN =
  /^(?: ?-?(?:tech(?![a-z])|market|compan|start|scale|fintech|leader|team|subsidiar|group|born|government|public|law|customers?|clients?|office|speaking (?:clients|customers|countries|markets)|side|version|below))/;

/** A wish, and a condition: of a clause that says both, what stands first is said of the language. */
export const WISHED =
  /\b(?:un|a|vrai|gros|real|strong|big|huge|clear|definite) plus\b|\batouts?\b|asset|apprecie|souhait|bienvenu|welcome|idealement|ideally|de preference|preferabl|preferred|nice to have|desired|desirable|recommande|facultati|optional|advantage|non (?:obligatoire|exige|requis)/;
export const REQUIRED =
  /(?<!non )(?:obligatoire|exige|requis|indispensable|imperati|necessaire|mandatory|required|a must\b|essential)/;
/** Before a language: « idéalement, des notions d'italien ». */
export const WISHED_BEFORE =
  /\b(?:idealement|ideally|si possible|if possible|de preference|preferably|(?:est|serait|sont|seraient) (?:un (?:vrai )?(?:plus|atout)|apprecie|souhait)|(?:souhaite|apprecie|en option|un plus|optional|nice to have)e?s? ?:)/;

/** Said of no candidate: courses that are offered, a text's other version, what is translated, what is not needed. */
export const NOT_ASKED = new RegExp(
  any(
    String.raw`\bcours (?:particuliers |collectifs |gratuits )?(?:d'|de |en )|\b(?:lecons?|formations?|certifications?|classes?|lessons?|courses?|training) (?:d'|de |en |a l'|in |of )?$`,
    String.raw`\b(?:tradui\w+|traductions?|translat\w+)\b[^.;\n]{0,40}(?:en |vers |du |de |to |into |from )(?:l'|le )?$`,
    String.raw`\b(?:do not|don't|does not|ne) (?:speak|know|parl\w+) (?:l'|le )?$`,
    String.raw`\b(?:version|sous-titr\w*|document\w*|supports?|contenus?|textes?|articles?|corpus|site|interface|modeles?|donnees) (?:en |in |de l'|d')?$`,
    String.raw`\b(?:pas|sans|no|not?|aucune?) (?:besoin|necessaire|need|obligation|niveau|exigence|required)[^.;\n]{0,30}$`,
  ),
);
export const DENIED_BEHIND =
  /^[^.;\n]{0,25}\b(?:n'(?:est|y est) (?:pas|ni)|ne (?:sera|serait|sont) pas|is not|isn't|are not|not required|below|ci-dessous|a suivre|offerte?s?|propose(?:e|es|s)? par|pris en charge)\b/;

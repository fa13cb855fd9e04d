import { NBSP } from "./french.ts";
import type { AskedLanguage, Offer } from "./offer.ts";
import type { LanguageCode, LanguageLevel, Sector } from "./vocabulary.ts";

/** French words for sectors and for languages that are asked for. */
export const SECTOR_WORDS: Record<Sector, string> = {
  public: "Administration et service public",
  health: "Santé et action sociale",
  pharma: "Pharmacie et biotechnologies",
  insurance: "Assurance et protection sociale",
  banking: "Banque et finance",
  software: "Logiciels et services numériques",
  consulting: "Conseil et ingénierie",
  telecoms: "Télécommunications",
  industry: "Industrie",
  "aerospace-defence": "Aéronautique, spatial et défense",
  automotive: "Automobile",
  energy: "Énergie, eau et environnement",
  construction: "Bâtiment et immobilier",
  transport: "Transport et logistique",
  retail: "Commerce et distribution",
  luxury: "Luxe, mode et beauté",
  food: "Agriculture et agroalimentaire",
  tourism: "Tourisme, hôtellerie et restauration",
  media: "Médias, culture et loisirs",
  education: "Enseignement et recherche",
  nonprofit: "Associations et économie sociale",
  staffing: "Recrutement et intérim",
  services: "Autres services",
};

export const LANGUAGE_WORDS: Record<LanguageCode, string> = {
  en: "anglais",
  fr: "français",
  de: "allemand",
  es: "espagnol",
  it: "italien",
  pt: "portugais",
  nl: "néerlandais",
  lb: "luxembourgeois",
  ar: "arabe",
  zh: "chinois",
  ja: "japonais",
  ko: "coréen",
  ru: "russe",
  pl: "polonais",
  ro: "roumain",
  uk: "ukrainien",
  tr: "turc",
  sv: "suédois",
  da: "danois",
  no: "norvégien",
  fi: "finnois",
  cs: "tchèque",
  hu: "hongrois",
  el: "grec",
  he: "hébreu",
  ca: "catalan",
  eu: "basque",
  br: "breton",
};

/** No letters of the CEFR: « anglais courant » does not say C1; a level that is said so stands in its quote. */
const LEVELS: Record<LanguageLevel, string> = {
  basic: "notions",
  independent: "professionnel",
  fluent: "courant",
  bilingual: "bilingue",
};

/** « anglais courant, allemand souhaité »; null where none is asked for. */
export function languagesWords({ languages }: Pick<Offer, "languages">): string | null {
  return languages.length > 0 ? languages.map(languageWords).join(", ") : null;
}

const languageWords = ({ code, level, wished }: AskedLanguage): string =>
  [LANGUAGE_WORDS[code], level && LEVELS[level], wished && "souhaité"].filter(Boolean).join(NBSP);

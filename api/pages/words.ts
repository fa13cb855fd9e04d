import { UNKNOWN } from "../../indexer/search/engine.ts";
import { wordOf } from "../../offer/words.ts";

/** French words for what only the pages show: doors, closings, sources. What an offer says is in offer/words.ts. */

/** A value of a facet or a breakdown in words, the one that stands for what nobody said among them. */
export const labelOf =
  (words: Record<string, string>, blank = "non précisé") =>
  (value: string): string =>
    value === UNKNOWN ? blank : wordOf(words, value);

export const DOOR_WORDS: Record<string, string> = {
  employer: "site de l’employeur",
  board: "site d’emploi",
  relay: "relais",
};
export const SORT_WORDS: Record<string, string> = {
  relevance: "Pertinence",
  date: "Plus récentes",
  seen: "Dernières arrivées",
  pay: "Mieux payées",
  distance: "Plus proches",
};
export const BASIS_WORDS: Record<string, string> = {
  "official-api": "API officielle",
  "open-data": "Données ouvertes",
  agreement: "Accord",
  "public-page": "Page publique permise par robots.txt",
  "own-mail": "Alertes reçues par courriel",
  "undocumented-api": "API publique non documentée",
  forbidden: "Lecture interdite",
  operator: "Déposé à la main par l’exploitant",
};
export const KIND_WORDS: Record<string, string> = {
  board: "Site d’emploi",
  employer: "Employeur",
  "public-api": "Service public",
  mail: "Courriels d’alerte",
  deposit: "Dépôt",
};
export const ENGINE_WORDS: Record<string, string> = { embedded: "moteur embarqué", meilisearch: "Meilisearch" };
export const HINT_WORDS: Record<string, string> = {
  meant: "comme filtre :",
  unsaid: "en dehors de celles-ci,",
  elsewhere: "le lieu nommé n’est celui d’aucune :",
  without: "sans",
  wider: "plus loin :",
};
export const FIELD_WORDS: Record<string, string> = {
  title: "l’intitulé",
  employer: "l’employeur",
  places: "le lieu",
  contract: "le contrat",
  pay: "la rémunération",
  telework: "le télétravail",
  descriptionHtml: "le texte",
  descriptionText: "le texte",
  education: "le diplôme",
  experience: "l’expérience",
  languages: "les langues",
  skills: "les compétences",
  sector: "le secteur",
  validThrough: "la date limite",
  startDate: "la date de début",
  postedAt: "la date d’annonce",
  role: "le verdict",
};

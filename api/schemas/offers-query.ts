import { z } from "zod";
import { SORTS, UNKNOWN } from "../../indexer/search/engine.ts";
import {
  ALTERNANCE_FORMS,
  CONTRACT_KINDS,
  EDUCATION_LEVELS,
  EMPLOYER_KINDS,
  FOUND_BY,
  LANGUAGE_CODES,
  ROLE_VERDICTS,
  SECTORS,
  TELEWORK_KINDS,
  WORKING_TIMES,
} from "../../offer/vocabulary.ts";
import {
  choices,
  day,
  monthCounts,
  months,
  number,
  rhythms,
  text,
  wholeNumber,
  wholeNumberOrUnsaid,
  words,
} from "./input.ts";

/** Parameters of a search, the same in the API, on the page, in the feed and in a subscription. */
export const OffersQuery = z.object({
  q: text(300).optional().describe("Mots cherchés dans l’intitulé, l’employeur et le texte"),
  role: choices(ROLE_VERDICTS).optional().describe("Verdict du métier : core, adjacent, no"),
  foundBy: choices(FOUND_BY)
    .optional()
    .describe("Ce qui a fait retenir l’offre : title, son intitulé ; text, son texte seul"),
  contract: choices([...CONTRACT_KINDS, UNKNOWN])
    .optional()
    .describe("Type de contrat ; non-precise : l’offre ne le dit pas"),
  workingTime: choices([...WORKING_TIMES, UNKNOWN])
    .optional()
    .describe("Temps plein ou partiel"),
  start: months().optional().describe("Mois de début, AAAA-MM ; non-precise : l’offre ne le dit pas"),
  duration: monthCounts().optional().describe("Durée du contrat, en mois ; non-precise : l’offre ne la dit pas"),
  form: choices([...ALTERNANCE_FORMS, UNKNOWN])
    .optional()
    .describe("Forme de l’alternance ; non-precise : l’offre ne la dit pas"),
  rhythm: rhythms()
    .optional()
    .describe("Rythme de l’alternance : 3s/1s (semaines), 4j/1j (jours), 1m/1m (mois), autre, non-precise"),
  remote: choices([...TELEWORK_KINDS, UNKNOWN])
    .optional()
    .describe("Télétravail"),
  place: text(120)
    .optional()
    .describe("Commune, code postal, département (nom ou numéro) ou région ; plusieurs : « Toulouse, Lyon »"),
  near: text(120).optional().describe("« lat,lon » ou nom de commune ; avec radius"),
  radius: number(1, 500).optional().describe("Kilomètres autour de near ; 30 sinon"),
  payMin: number(0, 10_000_000)
    .optional()
    .describe("Brut annuel minimal, en euros ; écarte les offres sans rémunération"),
  education: choices([...EDUCATION_LEVELS, UNKNOWN])
    .optional()
    .describe("Niveau de diplôme demandé"),
  experience: wholeNumberOrUnsaid(0, 50)
    .optional()
    .describe("Années d’expérience demandées, au plus (0 : débutant accepté) ; non-precise : l’offre ne le dit pas"),
  languages: choices([...LANGUAGE_CODES, UNKNOWN])
    .optional()
    .describe(
      "Langues demandées ou souhaitées (ISO 639-1), l’une d’elles au moins ; non-precise : l’offre n’en dit rien",
    ),
  skills: words().optional().describe("Compétences, l’une d’elles au moins"),
  sector: choices([...SECTORS, UNKNOWN])
    .optional()
    .describe("Secteur d’activité ; non-precise : l’offre ne le dit pas"),
  company: words().optional().describe("Employeurs"),
  employerKind: choices([...EMPLOYER_KINDS, UNKNOWN])
    .optional()
    .describe("Nature de l’employeur"),
  source: words().optional().describe("Sources (noms donnés par /api/v1/sources)"),
  postedWithin: wholeNumber(0, 3650).optional().describe("Annoncées depuis n jours au plus (0 : aujourd’hui)"),
  firstSeenWithin: wholeNumber(0, 3650)
    .optional()
    .describe("Vues pour la première fois depuis n jours entiers au plus (0 : aujourd’hui)"),
  firstSeenSince: day().optional().describe("Vues pour la première fois depuis ce jour, AAAA-MM-JJ"),
  closedWithin: wholeNumber(0, 3650).optional().describe("Clôturées depuis n jours entiers au plus (0 : aujourd’hui)"),
  status: z.enum(["open", "closed", "any"]).optional().describe("open sinon ; closed avec closedWithin"),
  sort: z.enum(SORTS).optional().describe("relevance avec des mots, date sinon"),
  limit: wholeNumber(1, 100).optional().describe("Nombre d’offres, 20 sinon"),
  cursor: text(2000).optional().describe("Suite d’une réponse précédente (nextCursor)"),
});
export type OffersQuery = z.infer<typeof OffersQuery>;

export const OFFER_PARAMETERS = Object.keys(OffersQuery.shape) as (keyof OffersQuery)[];

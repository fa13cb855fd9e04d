import { z } from "zod";
import { FACETS } from "../../indexer/search/engine.ts";
import { Contract, Instant, Offer, Place } from "../../offer/offer.ts";
import {
  CLOSE_REASONS,
  COMPARE_OUTCOMES,
  DOOR_KINDS,
  EMPLOYER_KINDS,
  EVENT_KINDS,
  ROLE_VERDICTS,
} from "../../offer/vocabulary.ts";
import { MOVEMENTS } from "../../recruiters/movement.ts";

/** Shapes of the answers: they document the API; the tests hold every answer against them. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  errors: z
    .array(
      z.object({
        field: z.string(),
        message: z.string(),
        proposals: z.array(z.string()).optional().describe("Valeurs qui étaient peut-être voulues"),
      }),
    )
    .optional(),
});

/** What a route documents beside its answer. */
export const problems = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: "Problème", content: { "application/problem+json": { schema: Problem } } },
    ]),
  );

const Count = z.object({ value: z.string(), count: z.number() });
const Ignored = z.object({
  filter: z.string(),
  reason: z.string(),
  proposals: z.array(z.string()).optional().describe("Valeurs qui étaient peut-être voulues"),
});

const StaleDays = z
  .number()
  .nullable()
  .describe("Offre ouverte que personne n’a revue depuis une semaine ou plus : depuis combien de jours ; sinon null");

const ListedOfferAnswer = Offer.extend({
  status: z.enum(["open", "closed"]),
  family: z.string().nullable(),
  relatives: z.array(z.object({ id: z.string(), place: z.string().nullable() })),
  repostedAt: Instant.nullable(),
  possibleTwins: z.number(),
  staleDays: StaleDays,
  highlight: z.object({ title: z.string(), snippet: z.string().nullable() }).describe("HTML échappé, avec <mark>"),
  distanceKm: z.number().nullable(),
});

/** Another search than the one that was asked: told with what it finds, never made in its place. */
export const Hint = z.object({
  /**
   * meant: a filter says these words better; unsaid: offers that do not tell what is filtered by; elsewhere: no offer found is
   * at the place that is named. Where nothing was found, without: the same search but for a word or a filter; wider: the same, farther around.
   */
  kind: z.enum(["meant", "unsaid", "elsewhere", "without", "wider"]),
  words: z.string().describe("Le filtre en français ; de without, ce qui est ôté"),
  search: z.string().describe("Ses paramètres"),
  total: z.number(),
});
export type Hint = z.infer<typeof Hint>;

export const OffersAnswer = z.object({
  offers: z.array(ListedOfferAnswer),
  total: z.number().describe("Annonces : une offre en plusieurs villes en est une par ville"),
  place: z
    .string()
    .nullable()
    .describe("Le lieu de place tel que compris ; null : sans ce filtre, ou pris tel qu’écrit"),
  facets: z.object(Object.fromEntries(FACETS.map((facet) => [facet, z.array(Count)]))),
  applied: z.array(z.string()),
  ignored: z.array(Ignored),
  engine: z.enum(["embedded", "meilisearch"]),
  fallback: z.string().nullable(),
  took: z.number().describe("Millisecondes"),
  nextCursor: z.string().nullable(),
  near: z
    .object({ name: z.string(), lat: z.number(), lon: z.number(), radiusKm: z.number() })
    .nullable()
    .describe("Le lieu que « near », ou « autour de » en place, a désigné ; un département vaut son chef-lieu"),
  hints: z
    .array(Hint)
    .describe(
      "D’autres recherches, jamais faites d’office. meant : un filtre dit mieux ces mots ; unsaid : ce que le filtre écarte faute de le savoir ; elsewhere : le lieu nommé n’est celui d’aucune de ces offres (total : 0) ; sous cinq résultats, without : sans un mot, tous les mots ou un filtre ; wider : plus loin autour",
    ),
});

export const OfferAnswer = z.object({
  offer: Offer,
  status: z.enum(["open", "closed"]),
  family: z.string().nullable(),
  relatives: z.array(z.object({ id: z.string(), place: z.string().nullable() })),
  repostedAt: Instant.nullable(),
  staleDays: StaleDays,
  doors: z.array(
    z.object({
      source: z.string(),
      ref: z.string(),
      url: z.string().nullable(),
      kind: z.enum(DOOR_KINDS),
      firstSeenAt: Instant,
      lastSeenAt: Instant,
      closedAt: Instant.nullable(),
      closeReason: z.enum(CLOSE_REASONS).nullable(),
    }),
  ),
  payRank: z
    .object({ others: z.number(), lower: z.number(), same: z.number(), higher: z.number() })
    .nullable()
    .describe("Rang de la rémunération parmi les offres ouvertes du métier, de même contrat, qui la disent"),
  history: z.array(
    z.object({
      at: Instant,
      kind: z.enum(EVENT_KINDS),
      source: z.string().nullable(),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
  mergeReasons: z.array(z.string()),
  twins: z.array(
    z.object({
      id: z.string(),
      outcome: z.enum(COMPARE_OUTCOMES),
      reasons: z.array(z.string()),
      title: z.string().nullable(),
      employer: z.string().nullable(),
    }),
  ),
});

export const SourceAnswer = z.object({
  name: z.string(),
  title: z.string(),
  homepage: z.string(),
  kind: z.string(),
  via: z.string(),
  permission: z.object({ basis: z.string(), note: z.string(), checked: z.string() }),
  disabled: z.string().nullable(),
  needs: z.array(z.string()),
  unproven: z.boolean(),
  incremental: z.boolean().describe("Ses relevés ne demandent que les nouvelles annonces"),
  platform: z.string().nullable(),
  exception: z
    .object({ by: z.string(), on: z.string(), scope: z.string(), recordedAt: Instant })
    .nullable()
    .describe("Permission notée par l’exploitant contre des conditions qui interdisent la lecture"),
  state: z.enum(["never", "ok", "partial", "blocked", "suspect", "failed", "asleep", "disabled", "running"]),
  lastRunAt: Instant.nullable(),
  lastSuccessAt: Instant.nullable(),
  message: z.string().nullable(),
  openOffers: z.number(),
  advertised: z.number().nullable(),
  seen: z.number().nullable(),
  yield: z.array(z.number()),
  exclusive: z.number(),
});
export const SourcesAnswer = z.object({ sources: z.array(SourceAnswer) });

export const StatsAnswer = z.object({
  open: z.number(),
  closed: z.number(),
  core: z.number().describe("Offres ouvertes au cœur du métier"),
  adjacent: z.number(),
  byRole: z.record(z.enum(ROLE_VERDICTS), z.number()).describe("Offres ouvertes par verdict"),
  newThisWeek: z
    .number()
    .describe(
      "Offres ouvertes du métier (core, adjacent) vues pour la première fois ces sept jours : firstSeenWithin=6",
    ),
  sightings: z.number(),
  employers: z.number(),
  lastRunAt: Instant.nullable(),
  outbox: z.record(z.string(), z.number()).describe("Changements que chaque index n’a pas encore pris"),
  sources: z.record(z.string(), z.number()).describe("Nombre de sources par état"),
  demo: z.boolean(),
});

const RecruiterRowAnswer = z.object({
  name: z.string(),
  names: z.array(z.string()).describe("Les noms que ses offres lui donnent : company=… les trouve toutes"),
  kind: z.enum(EMPLOYER_KINDS),
  kinds: z.array(Count).describe("Nature que disent ses offres ouvertes ; plusieurs valeurs : elles se contredisent"),
  partner: z.boolean().nullable().describe("Sur la liste de partenaires de l’école ; null : aucune liste n’est donnée"),
  open: z.number(),
  newThisWeek: z.number(),
  since: Instant.nullable().describe("Première offre que Vigie a vue de lui ; il peut recruter depuis plus longtemps"),
  lastNewAt: Instant.nullable(),
  movement: z
    .enum(MOVEMENTS)
    .nullable()
    .describe("null : nous ne regardons pas depuis huit semaines, rien ne peut en être dit"),
  silentSince: Instant.nullable().describe("Fermeture de sa dernière offre ; null : il en a d’ouvertes"),
  contracts: z.array(Count),
  places: z.array(Count),
  weekly: z
    .array(z.number().nullable())
    .describe("Nouvelles offres des huit dernières semaines ; null : Vigie ne regardait pas encore"),
});

export const RecruitersAnswer = z.object({
  recruiters: z.array(RecruiterRowAnswer),
  total: z.number(),
  unnamed: z
    .number()
    .describe(
      "Offres ouvertes de mêmes contrat et lieu qui ne nomment pas leur employeur ; 0 dès qu’un filtre porte sur l’employeur",
    ),
  watchedSince: Instant.nullable().describe("Premier relevé de Vigie ; null : rien n’est encore relevé"),
  quietPartners: z
    .array(z.string())
    .nullable()
    .describe(
      "Partenaires de l’école à qui aucune offre ouverte du métier n’est reconnue (sans offre, ou sous un autre nom) ; null : aucune liste n’est donnée",
    ),
  place: z
    .string()
    .nullable()
    .describe("Le lieu de place tel que compris ; null : sans ce filtre, ou pris tel qu’écrit"),
  ignored: z.array(Ignored),
});

export const RecruiterAnswer = RecruiterRowAnswer.extend({
  watchedSince: Instant.describe("Premier relevé de Vigie : ce qui était en ligne ce jour-là a pu l’être avant"),
  offers: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        places: z.array(Place),
        contract: Contract.nullable(),
        firstSeenAt: Instant,
        closedAt: Instant.nullable().describe("null : elle est ouverte"),
      }),
    )
    .describe("Toutes ses offres du métier, clôturées comprises, les plus récentes d’abord"),
});

export const SkillsAnswer = z.object({
  offers: z.number().describe("Offres ouvertes du métier (core, adjacent) qui répondent aux filtres"),
  silent: z.number().describe("Celles qui ne nomment aucune compétence de notre liste"),
  skills: z.array(
    z.object({
      name: z.string(),
      offers: z.number(),
      taught: z.boolean().nullable().describe("Au programme de l’école ; null : aucun programme n’est donné"),
    }),
  ),
  unasked: z.array(z.string()).nullable().describe("Au programme, et dans aucune de ces offres"),
  place: z.string().nullable(),
  ignored: z.array(Ignored),
});

export const HealthAnswer = z.object({
  status: z.enum(["ok", "degraded"]),
  version: z.string(),
  detail: z.string().nullable(),
  stale: z.boolean().describe("Aucun relevé terminé depuis 26 h"),
  lastRunAt: Instant.nullable(),
});

import type { Operator, ReadAnswer } from "../../api/operator.ts";
import { type RecordedPermission, whyNotRecorded } from "../../api/sources/permission.ts";
import type { Sniffed } from "../../api/sources/sniffed.ts";
import type { Word } from "../../indexer/store/deciding.ts";
import { inventedOffer, listed, OFFERS } from "./fake-offers.ts";

export const TOKEN = "jeton-secret-de-l-exploitant";

interface OperatorCalls {
  collected: string[];
  undone: number[];
  rejoined: string[];
  added: [proposal: string, title: string][];
  read: { reader: string; bytes: Buffer; url: string | null }[];
  kept: string[];
  editions: string[][];
  decided: [one: string, other: string, said: Word][];
}

const run = (
  id: number,
  source: string,
  given: Partial<Awaited<ReturnType<Operator["overview"]>>["runs"][number]>,
) => ({
  id,
  source,
  startedAt: "2026-11-20T05:00:00Z",
  endedAt: "2026-11-20T05:10:00Z",
  state: "whole" as const,
  advertised: null,
  seen: 24,
  tally: {
    "offers/read": 24,
    "offers/new": 2,
    "filled/employer": 24,
    "filled/contract": 3,
    "contract/unknown/CDIC": 2,
  },
  message: "24 offres lues, 2 nouvelles",
  doubts: [],
  closed: 0,
  newest: true,
  ...given,
});

/** Each answer that an address can have, by a word in it. */
const ANSWERS: Record<string, Sniffed> = {
  trouve: {
    outcome: "found",
    proposal: "proposition-1",
    platform: "Plateforme du Phare",
    company: "Chantiers <b>Navals</b>",
    titles: ["Chef de projet IA", "Soudeur", "<script>alert(1)</script>"],
    advertised: 12,
    message: "Reconnu par : adresse.",
  },
  vide: {
    outcome: "empty-board",
    proposal: "proposition-2",
    platform: "Plateforme du Phare",
    company: null,
    titles: [],
    advertised: null,
    message: "Le tableau existe et n’annonce aucune offre aujourd’hui.",
  },
  deja: { outcome: "known", source: "orme", message: "Déjà suivi : Orme & Fils (orme)." },
  inconnu: { outcome: "unknown-tenant", message: "La plateforme ne connaît pas cet employeur.", instead: null },
  interdit: { outcome: "forbidden", message: "Le site l’interdit.", instead: "vos alertes par courriel" },
  rien: { outcome: "no-offers", message: "Aucune offre sur cette page.", instead: null },
  muet: { outcome: "unreachable", message: "Le site ne répond pas.", instead: null },
};
const REFUSED: Sniffed = { outcome: "refused-address", message: "Adresse refusée : seul https est lu.", instead: null };

/** The operator's side of the invented house. `read` shows whatever `reading` says. */
export function fakeOperator(reading: Partial<ReadAnswer> = {}): { operator: Operator; calls: OperatorCalls } {
  const calls: OperatorCalls = {
    collected: [],
    undone: [],
    rejoined: [],
    added: [],
    read: [],
    kept: [],
    editions: [],
    decided: [],
  };
  const permissions = new Map<string, RecordedPermission>();
  const operator: Operator = {
    token: TOKEN,
    overview: async () => ({
      runs: [
        run(9, "phare-emploi", {
          seen: 412,
          advertised: 430,
          closed: 3,
          tally: { "closed/missed-twice": 3, "offers/read": 412 },
        }),
        run(8, "balise", {
          state: "suspect",
          seen: 3,
          tally: {
            "offers/read": 3,
            "closed/refused-by-cap": 40,
            "refused/no-title": 2,
            "refused/bad-shape/title": 3,
            "refused/not-an-object": 1,
            "mail/stranger": 1,
            "sender/unproven": 2,
          },
          doubts: ["champ presque vide alors qu'il ne l'était pas : contract"],
        }),
        run(7, "vent-debout", { state: "blocked", seen: 0, message: "réponse 403", tally: { "failed/list": 1 } }),
        run(6, "orme", {}),
        run(4, "verification", { seen: 5, closed: 1, tally: { "offers/confirmed": 5, "closed/gone": 1 } }),
        run(5, "orme", { state: "running", endedAt: null, message: null }),
      ],
      engines: [
        { name: "embedded", waiting: 0, store: 540, index: 540, missing: 0, extra: 0, error: null },
        { name: "meilisearch", waiting: 12, store: 540, index: 530, missing: 11, extra: 1, error: null },
      ],
      returned: [
        {
          week: "2026-W46",
          reader: "le…@exemple.fr",
          words: "550 5.1.1 <le…@exemple.fr>: no such user",
          suspendedAt: "2026-11-17T06:00:00.000Z",
        },
        { week: "2026-W46", reader: "no…@exemple.fr", words: "552 5.2.2 mailbox full", suspendedAt: null },
      ],
      parted: [
        {
          at: "2026-11-19T10:00:00.000Z",
          offers: [
            { id: "phare-1", title: "Chef de projet <IA>", employer: "Orme & Fils" },
            { id: "phare-2", title: "Cheffe de projet IA", employer: null },
          ],
        },
        {
          at: "2026-11-18T23:30:00.000Z",
          offers: [
            { id: "phare-1", title: "Chef de projet <IA>", employer: "Orme & Fils" },
            { id: "phare-3", title: "Chef de projet IA", employer: "Orme & Fils" },
          ],
        },
        {
          at: "2026-11-18T10:00:00.000Z",
          offers: [
            { id: "phare-4", title: "Pilote de projets IA", employer: null },
            { id: "phare-5", title: "Pilote de projets IA", employer: null },
          ],
        },
      ],
      answering: { engine: "embedded", fallback: "Meilisearch ne répond pas : réponse du moteur embarqué." },
    }),
    collect: async (source) => {
      if (source === "grande-maree") return { asleep: "il lui manque MAREE_SECRET" };
      if (source !== "orme") return "unknown";
      calls.collected.push(source);
      return "started";
    },
    undoClosings: async (runId) => {
      calls.undone.push(runId);
      return runId === 9 ? 3 : 0;
    },
    confirmRun: async (runId) => (runId === 8 ? 40 : null),
    rejoin: async (one, other) => (one === "phare-1" && other === "phare-2" ? "joined" : "unknown"),
    rejoinDay: async (day) => {
      calls.rejoined.push(day);
      return 2;
    },
    twins: async () => ({
      possible: [
        {
          at: "2026-11-19T10:00:00.000Z",
          offers: [inventedOffer({ id: "sosie-1", title: "Chef de projet <IA>" }), OFFERS[3]!],
          reasons: ["intitulé plus précis d'un côté : « <magasins> »", "texte commun à 94 %"],
        },
      ],
      total: 3,
      decided: [
        {
          at: "2026-11-18T10:00:00.000Z",
          outcome: "same",
          why: "Même mission <chez> Orme",
          joined: true,
          sides: [
            { id: "dit-1", title: "Cheffe de projet IA", employer: "Orme & Fils" },
            { id: "dit-2", title: "AI Project Manager", employer: null },
          ],
        },
      ],
    }),
    decideTwins: async (one, other, said) => {
      calls.decided.push([one, other, said]);
      return one === "sosie-1" ? null : "c'est déjà la même offre";
    },
    undecideTwins: async (one) => one === "dit-1",
    reindex: async () => [{ engine: "embedded", offers: 540, error: null }],
    sniff: async (address) => ANSWERS[Object.keys(ANSWERS).find((word) => address.includes(word)) ?? ""] ?? REFUSED,
    addEmployer: async (proposal, title) => {
      if (!proposal.startsWith("proposition-")) return null;
      calls.added.push([proposal, title]);
      return { source: "chantiers", title };
    },
    readers: () => [{ name: "phare", title: "Plateforme du Phare" }],
    read: async (document) => {
      calls.read.push(document);
      const offers = [inventedOffer({ id: "lue-1", title: "Chef de projet IA" })];
      return { reading: "lecture-1", reader: "Plateforme du Phare", offers, refused: [], problems: [], ...reading };
    },
    keep: async (key) => {
      if (key !== "lecture-1") return null;
      calls.kept.push(key);
      return { kept: 1, fresh: 1 };
    },
    deposits: async () => [],
    withdraw: async () => 0,
    school: async () => ({
      school: { partners: ["Orme <SA>"], syllabus: ["Python"] },
      quietPartners: ["Orme <SA>"],
      unread: ["Éloquence"],
    }),
    keepSchoolList: async (_list, given) =>
      given === "trop"
        ? "5000 lignes au plus."
        : { kept: String(given).split("\n").length, doubles: 1, left: {}, persons: [] },
    clearSchoolList: async () => {},
    editions: async () => ({
      weeks: [
        {
          week: "2026-W47",
          monday: "2026-11-16",
          edition: {
            week: "2026-W47",
            monday: "2026-11-16",
            note: "Le forum <jeudi>",
            offers: [OFFERS[0]!, OFFERS[3]!].map(listed),
            writtenAt: "2026-11-17T09:00:00.000Z",
          },
        },
        { week: "2026-W48", monday: "2026-11-23", edition: null },
      ],
      nextLetter: { at: "2026-11-23T06:00:00.000Z", week: 1 },
    }),
    keepEdition: async ({ week, note, pins }) => {
      if (note === "trop") return "Le mot a 600 signes au plus.";
      calls.editions.push([week, note, ...pins]);
      return null;
    },
    permissions: async () => [...permissions.values()],
    allow: async (permission) => {
      const recorded = { ...permission, recordedAt: "2026-11-20T09:30:00Z" };
      const why = permission.source === "ecueil" ? whyNotRecorded(recorded) : "elle se lit sans permission";
      if (why === null) permissions.set(permission.source, recorded);
      return why;
    },
    forbid: async (source) => permissions.delete(source),
  };
  return { operator, calls };
}

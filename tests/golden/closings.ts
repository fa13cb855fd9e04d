/** Recorded runs of an invented board, day after day: what it answered, and which postings had truly closed. */

/** A list as the site gives it, or why there is none. `ends` is the last day that the site announces for a posting. */
type Answer =
  | { rows: readonly string[]; total?: number; ends?: Readonly<Record<string, string>> }
  | "says-none"
  | "no-rows"
  | "blocked"
  | "gone"
  | "unreachable"
  | "changed";

export interface Round {
  list: Answer;
  /** Status of the page of a posting where it is not 200. With this key, even empty, every listed posting has its page read. */
  pages?: Readonly<Record<string, number>>;
}

export interface ClosingCase {
  name: string;
  rounds: readonly Round[];
  /** Postings that had truly closed, and the round (from 0) whose site could first tell. */
  closed: Readonly<Record<string, number>>;
  /** Postings that must be open at the end although they were closed for a time. */
  reopened?: readonly string[];
}

const postings = (count: number, from = 0): string[] => Array.from({ length: count }, (_, i) => `p${from + i}`);
const forty = { list: { rows: postings(40), total: 40 } };
const three = { list: { rows: postings(3) } };
const some = (count: number, from = 0): Round => ({ list: { rows: postings(count, from) } });
const without = (count: number, ...missing: string[]): Round => ({
  list: { rows: postings(count).filter((ref) => !missing.includes(ref)) },
});

/** Rounds are days from 1 November 2026. */
export const CLOSINGS: readonly ClosingCase[] = [
  {
    name: "liste tronquée, le site annonce 40",
    rounds: [forty, ...[1, 2, 3].map(() => ({ list: { rows: postings(12), total: 40 } }))],
    closed: {},
  },
  { name: "liste tronquée, sans total", rounds: [some(40), some(12), some(12), some(12)], closed: {} },
  {
    name: "flux vide sans un mot, grand site",
    rounds: [some(40), { list: "no-rows" }, { list: "no-rows" }],
    closed: {},
  },
  { name: "flux vide sans un mot, petit site", rounds: [three, { list: "no-rows" }, { list: "no-rows" }], closed: {} },
  {
    name: "« aucune offre » soudain sur un grand site",
    rounds: [some(40), { list: "says-none" }, { list: "says-none" }, some(40)],
    closed: {},
  },
  {
    name: "site qui nous bloque (403 sur la liste)",
    rounds: [some(20), ...[1, 2, 3].map((): Round => ({ list: "blocked" })), some(20)],
    closed: {},
  },
  {
    name: "espace de recrutement disparu (404 sur la liste), grand",
    rounds: [some(20), { list: "gone" }, { list: "gone" }, { list: "gone" }],
    closed: {},
  },
  {
    name: "espace de recrutement disparu (404 sur la liste), petit",
    rounds: [three, { list: "gone" }, { list: "gone" }, { list: "gone" }],
    closed: {},
  },
  {
    name: "site injoignable",
    rounds: [three, { list: "unreachable" }, { list: "unreachable" }, three],
    closed: {},
  },
  { name: "page qui a changé", rounds: [three, { list: "changed" }, { list: "changed" }, three], closed: {} },
  {
    name: "offre absente une fois, revenue ensuite",
    rounds: [some(8), without(8, "p3"), some(8), without(8, "p3"), some(8)],
    closed: {},
  },
  {
    name: "offre retirée : deux relevés complets sans elle",
    rounds: [some(8), without(8, "p3"), without(8, "p3"), without(8, "p3")],
    closed: { p3: 1 },
  },
  {
    name: "offre retirée, un relevé bloqué entre deux",
    rounds: [some(8), without(8, "p3"), { list: "blocked" }, without(8, "p3"), without(8, "p3")],
    closed: { p3: 1 },
  },
  {
    name: "offre retirée d'un grand site, parmi les nouvelles",
    rounds: [some(40), some(40, 2), some(40, 2)],
    closed: { p0: 1, p1: 1 },
  },
  {
    name: "offre remise en ligne après sa fermeture",
    rounds: [some(8), without(8, "p3"), without(8, "p3"), some(8)],
    closed: {},
    reopened: ["p3"],
  },
  {
    name: "quinze offres sur quarante manquent d'un coup",
    rounds: [some(40), some(25), some(25), some(25)],
    closed: {},
  },
  {
    name: "dernier jour annoncé, passé",
    rounds: [1, 2, 3, 4].map(() => ({ list: { rows: postings(8), ends: { p2: "2026-11-02" } } })),
    closed: { p2: 2 },
  },
  {
    name: "dernier jour repoussé avant l'échéance",
    rounds: [
      { list: { rows: postings(8), ends: { p2: "2026-11-02" } } },
      ...[2, 3, 4].map(() => ({ list: { rows: postings(8), ends: { p2: "2026-12-31" } } })),
    ],
    closed: {},
  },
  {
    name: "404 sur la page d'une offre encore listée",
    rounds: [
      { ...some(8), pages: {} },
      { ...some(8), pages: { p5: 404 } },
    ],
    closed: { p5: 1 },
  },
  {
    name: "410 sur la page d'une offre encore listée",
    rounds: [
      { ...some(8), pages: {} },
      { ...some(8), pages: { p5: 410 } },
    ],
    closed: { p5: 1 },
  },
  {
    name: "403 sur la page d'une offre",
    rounds: [{ ...some(8), pages: {} }, ...[1, 2, 3].map(() => ({ ...some(8), pages: { p5: 403 } }))],
    closed: {},
  },
  {
    name: "500 sur la page d'une offre",
    rounds: [{ ...some(8), pages: {} }, ...[1, 2, 3].map(() => ({ ...some(8), pages: { p5: 500 } }))],
    closed: {},
  },
  {
    name: "500 sur toutes les pages d'une liste, relues le lendemain",
    rounds: [
      { ...some(4), pages: {} },
      { ...some(4), pages: Object.fromEntries(postings(4).map((ref) => [ref, 500])) },
      { ...some(4), pages: {} },
    ],
    closed: {},
  },
];

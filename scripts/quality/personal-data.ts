import { scrub } from "../../indexer/normalise/persons/personal-data.ts";
import { normalise } from "../../indexer/normalise/steps.ts";
import { KEPT } from "../../tests/golden/kept-words.ts";
import { PLANTED } from "../../tests/golden/personal-data.ts";
import { percent } from "./words.ts";

/** Recruiters' personal data: planted sentences that must lose their secrets, and plain ones that must lose nothing. */

/** The address to apply at, written in every planted offer. */
const APPLY = "https://exemple.fr/offres/1?ref=0145678901";

export interface PersonalData {
  planted: number;
  /** Offers of which every secret is gone. */
  clean: number;
  linksKept: number;
  plain: number;
  untouched: number;
  misses: string[];
}

export function measurePersonalData(): PersonalData {
  const shown = PLANTED.map(({ text, secrets }) => {
    const read = normalise({ source: "s", ref: "1", title: "PO", description: text });
    const offer = "offer" in read ? JSON.stringify(read.offer) : "";
    return { text, offer, left: secrets.filter((secret) => offer.includes(secret)) };
  });
  const changed = KEPT.filter((text) => scrub(text).text !== text);
  return {
    planted: PLANTED.length,
    clean: shown.filter(({ left }) => left.length === 0).length,
    linksKept: shown.filter(({ offer }) => offer.includes(APPLY)).length,
    plain: KEPT.length,
    untouched: KEPT.length - changed.length,
    misses: [
      ...shown.filter(({ left }) => left.length > 0).map(({ left }) => `reste : ${left.join(", ")}`),
      ...changed.map((text) => `changé à tort : ${text}`),
    ],
  };
}

export const recall = ({ clean, planted }: PersonalData): number => clean / planted;

export function personalDataSection(measure: PersonalData): string {
  return [
    "## Données personnelles des recruteurs",
    "",
    `${measure.planted} cas plantés (noms, adresses, téléphones et profils inventés), ${measure.plain} cas sans rien à retirer.`,
    "",
    `- retrait complet : ${percent(recall(measure))} (rappel)`,
    `- liens de candidature gardés : ${percent(measure.linksKept / measure.planted)}`,
    `- textes sans donnée personnelle laissés intacts : ${percent(measure.untouched / measure.plain)}`,
    "",
    `### Écarts (${measure.misses.length})`,
    "",
    measure.misses.length === 0 ? "Aucun écart." : measure.misses.map((miss) => `- ${miss}`).join("\n"),
    "",
  ].join("\n");
}

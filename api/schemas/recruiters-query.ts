import { z } from "zod";
import { UNKNOWN } from "../../indexer/search/engine.ts";
import { CONTRACT_KINDS, EMPLOYER_KINDS } from "../../offer/vocabulary.ts";
import { MOVEMENTS } from "../../recruiters/movement.ts";
import { choices, text } from "./input.ts";

export const RecruitersQuery = z.object({
  q: text(120).optional().describe("Partie du nom de l’employeur"),
  kind: choices([...EMPLOYER_KINDS, UNKNOWN])
    .optional()
    .describe("Nature de l’employeur"),
  contract: choices([...CONTRACT_KINDS, UNKNOWN])
    .optional()
    .describe("Contrats proposés ; non-precise : aucun n’est dit"),
  movement: choices(MOVEMENTS)
    .optional()
    .describe(
      "Mouvement des quatre dernières semaines : new (jamais vu avant), returning (après quatre semaines sans offre), growing (deux offres de plus que les quatre semaines d’avant), steady, silent (plus d’offre ouverte : montrés sur demande)",
    ),
  partner: z
    .enum(["yes", "no"])
    .optional()
    .describe("Sur la liste de partenaires de l’école, ou non ; sans effet tant qu’aucune liste n’est donnée"),
  place: text(120).optional().describe("Commune, code postal, département (nom ou numéro) ou région"),
  sort: z.enum(["open", "new", "since", "name"]).optional().describe("open sinon"),
});
export type RecruitersQuery = z.infer<typeof RecruitersQuery>;

export const SkillsQuery = RecruitersQuery.pick({ contract: true, place: true });
export type SkillsQuery = z.infer<typeof SkillsQuery>;

import { z } from "zod";
import { CONTRACT_KINDS, EMPLOYER_KINDS } from "../../offer/vocabulary.ts";
import { choices, text } from "./input.ts";

export const RecruitersQuery = z.object({
  q: text(120).optional().describe("Partie du nom de l’employeur"),
  kind: choices(EMPLOYER_KINDS).optional().describe("Nature de l’employeur"),
  contract: choices(CONTRACT_KINDS).optional().describe("Contrats proposés"),
  place: text(120).optional().describe("Commune, département ou région"),
  sort: z.enum(["open", "new", "since", "name"]).optional().describe("open sinon"),
});
export type RecruitersQuery = z.infer<typeof RecruitersQuery>;

import { judgeRole } from "../../indexer/role/judge.ts";
import { type Command, EXIT } from "../command.ts";
import { loadProfile } from "../house/profile.ts";
import { field, isObject, jsonLines, NO_OBJECT } from "../terminal/json-lines.ts";

const words = (value: unknown): string | null => (typeof value === "string" ? value : null);

const judge: Command = {
  usage: "judge < lignes.jsonl",
  summary: "Juge le rôle de chaque offre.",
  details:
    'Entrée : une ligne JSON par offre, {"id","title","description"?,"company"?}.\nSortie, dans le même ordre : {"id","verdict":"core"|"adjacent"|"no","score","evidence":[{"quote","rule"}]}, ou {"id","error"}.',
  options: { profile: { type: "string", placeholder: "NOM", help: "profil de rôle (fichier de profiles/)" } },
  async run({ config, options, io }) {
    const profile = await loadProfile(typeof options.profile === "string" ? options.profile : config.VIGIE_PROFILE);
    await jsonLines(io, (value, error) => {
      const title = words(field(value, "title"));
      const id = field(value, "id") ?? null;
      if (error || title === null)
        return { id, error: error ?? (isObject(value) ? "champ « title » absent" : NO_OBJECT) };
      return {
        id,
        ...judgeRole(
          { title, description: words(field(value, "description")), company: words(field(value, "company")) },
          profile,
        ),
      };
    });
    return EXIT.ok;
  },
};
export default judge;

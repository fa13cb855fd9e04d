import { existsSync } from "node:fs";
import { ConfigError } from "../../config.ts";
import type { Profile } from "../../profiles/profile.ts";

/** A profile by its file name. Throws ConfigError naming the setting. */
export async function loadProfile(name: string): Promise<Profile> {
  const file = new URL(`../../profiles/${name}.ts`, import.meta.url);
  if (!/^[a-z0-9-]+$/.test(name) || name === "profile" || !existsSync(file))
    throw new ConfigError(
      `VIGIE_PROFILE : profil inconnu « ${name} » (« chef-de-projet-ia », ou un autre fichier de profiles/)`,
    );
  const found = ((await import(file.href)) as { profile?: Profile }).profile;
  if (!found) throw new ConfigError(`VIGIE_PROFILE : profiles/${name}.ts ne contient pas de profil`);
  return found;
}

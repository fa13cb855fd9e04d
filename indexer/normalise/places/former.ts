import { readFileSync } from "node:fs";
import { type Commune, communeOf } from "./table.ts";

/** Communes that joined another one and whose names people still write (« Oullins », « Annecy-le-Vieux »). Source: INSEE. */

let names: Map<string, string[]> | null = null;

function open(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const lines = readFileSync(new URL("./former-communes.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);
  for (const line of lines) {
    const [insee = "", all = ""] = line.split("\t");
    for (const name of all.split("|")) index.set(name, [...(index.get(name) ?? []), insee]);
  }
  return index;
}

const opened = (): Map<string, string[]> => {
  names ??= open();
  return names;
};

/** The communes of today that a folded name became part of. */
export const communesOnceNamed = (name: string): readonly Commune[] =>
  (opened().get(name) ?? []).flatMap((insee) => communeOf(insee) ?? []);

/** Every folded name of such a commune. */
export const formerNames = (): Iterable<string> => opened().keys();

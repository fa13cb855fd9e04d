import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * A package that is needed only to read a page, loaded at the first one: pages are read in a process of their own, and ours,
 * which loads every source to know what it is, starts without the parsers.
 */
export function packageOnDemand<Package>(name: string): () => Package {
  let loaded: Package | null = null;
  return () => {
    loaded ??= require(name) as Package;
    return loaded;
  };
}

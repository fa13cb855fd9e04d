/** Where an offer is, from its places in words: the first stands for it, all of them where there are several. */
export const placesSaid = (names: readonly string[]) => ({
  place: names[0] ?? null,
  places: names.length > 1 ? [...names] : null,
});

const isFrance = (country: string): boolean => /^(?:FR|FRA|France)$/i.test(country);

/** An employer that we follow is asked for France; some answer with the world. A record that names no country stays. */
export function isAbroad({ row }: { row: unknown }, countries: readonly (string | null | undefined)[]): boolean {
  const said = countries.filter((country) => typeof country === "string");
  return row !== null && said.length > 0 && !said.some(isFrance);
}

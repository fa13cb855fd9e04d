/** What an employer calls a field, and what stands in it. */
export interface Facet {
  label: string;
  value: string | null;
}

/** Each employer names and numbers its fields: only the label tells. The first of several wins, in the order of the labels. */
const FACETS = {
  place: [
    /^(?:posting|geographic|geographical|job|primary|work) location$/i,
    /^locations?$|^workplace$|^(?:lieu|localisation|standort|arbeitsort)\b/i,
  ],
  city: [/^(?:city|ville|stadt|ort)$/i],
  state: [/^(?:state|province|region|région|state\/province|bundesland|kanton|canton)$/i],
  country: [/^(?:country|pays|land)\b/i],
  company: [/^(?:company|legal entity|société|entreprise|gesellschaft)$/i],
  contract: [/^(?:type of employment|employment type|contract type|type de contrat|nature du contrat|vertragsart)$/i],
  workingTime: [/^(?:working time|work schedule|full.?time.{0,3}part.?time|job status|temps de travail|arbeitszeit)$/i],
  remote: [/^(?:work setting|work location|location flexibility|workplace type|remote|télétravail|mode de travail)$/i],
  until: [/^(?:closing date|application deadline|date (?:de clôture|limite.{0,30})|bewerbungsfrist)$/i],
} as const;

/** « Work Location » is a town for one employer, « Hybrid » for another. */
const MODE = /^(?:hybrid|hybride|remote|on.?site|à distance|sur site|télétravail|homeoffice|vor ort)\b/i;

/** The value that these fields have for a place, a contract…; null where none does. */
export function facet(facets: readonly Facet[], name: keyof typeof FACETS): string | null {
  const fits = (value: string) => (name === "place" ? !MODE.test(value) : name !== "remote" || MODE.test(value));
  return (
    FACETS[name]
      .map((label) => facets.find((one) => label.test(one.label) && one.value !== null && fits(one.value))?.value)
      .find((value) => value != null) ?? null
  );
}

import { town } from "./cities.ts";
import type { Round } from "./job.ts";
import type { Posting } from "./postings.ts";
import { asHtml, wordsOf } from "./text.ts";

const EMPLOYMENT: readonly [RegExp, string][] = [
  [/^Stage/, "INTERN"],
  [/^Freelance/, "CONTRACTOR"],
  [/^(CDD|Alternance)/, "TEMPORARY"],
];

/** schema.org/JobPosting, as sites write it for search engines. */
export function jobPosting(one: Posting, round: Round, identifier: string | number): object {
  return {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: one.title,
    description: asHtml(wordsOf(one, round)),
    identifier: { "@type": "PropertyValue", name: one.employer.name, value: identifier },
    datePosted: `${one.day}T09:00:00+01:00`,
    ...(one.validThrough ? { validThrough: `${one.validThrough}T23:59:00+01:00` } : {}),
    employmentType: EMPLOYMENT.find(([sign]) => sign.test(one.contract))?.[1] ?? "FULL_TIME",
    hiringOrganization: { "@type": "Organization", name: one.employer.name },
    jobLocation: one.places.map((place) => ({
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        addressLocality: town(place),
        postalCode: place.postal,
        addressRegion: place.region,
        addressCountry: "FR",
      },
    })),
  };
}

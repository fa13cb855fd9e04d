import { z } from "zod";

const text = z.string().nullish();
const number = z.number().nullish();

/**
 * What a source said, in its own words: no word is translated here, no blank is filled.
 * Only `source`, `title` and one of `url` / `ref` are required.
 */
export const RawOffer = z
  .object({
    /** Name of the source (`source.name`). */
    source: z.string().min(1),
    /** The source's own identifier of the posting. */
    ref: text,
    /** Public address of the posting, tracking parameters removed. */
    url: text,
    title: z.string(),
    company: text,
    /** Place as written: « 75 - PARIS 09 », « La Défense ». */
    place: text,
    places: z.array(z.string()).nullish(),
    postalCode: text,
    inseeCode: text,
    /** Country as written, code or name, where the source keeps it apart from the place. */
    country: text,
    lat: number,
    lon: number,
    /** Contract as written. */
    contract: text,
    /** Working time as written (« Temps plein », FULL_TIME). */
    workingTime: text,
    /** Telework as written. */
    remote: text,
    /** Pay as written. */
    salary: text,
    salaryMin: number,
    salaryMax: number,
    /** Period of salaryMin / salaryMax in the source's own word (YEAR, « mensuel »…). */
    salaryPeriod: text,
    salaryCurrency: text,
    /** Date as written: ISO, dd/mm/yyyy, « il y a 3 jours ». */
    postedAt: text,
    validThrough: text,
    startDate: text,
    /** HTML or text. */
    description: text,
    /** True when the description is only the beginning of the text. */
    excerpt: z.boolean().nullish(),
    education: text,
    experience: text,
    skills: z.array(z.string()).nullish(),
    /** Languages asked for, each as the source says it: « Anglais (exigé) ». */
    languages: z.array(z.string()).nullish(),
    /** ROME code said by the source. */
    romeCode: text,
    /** Sector or NAF label said by the source. */
    sector: text,
    applyUrl: text,
    language: text,
    /** When the page was read: ISO instant. Relative dates are counted from it. */
    seenAt: text,
  })
  .refine((raw) => Boolean(raw.ref || raw.url), { message: "ref or url is required" });

export type RawOffer = z.infer<typeof RawOffer>;

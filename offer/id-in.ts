/** The id of an offer that a person names by it, or by the address of its page, « https://vigie.example/offre/5e949d5b470bec19 ». */
export const offerIdIn = (typed: string): string => /\/offre\/([^/?#\s]+)/.exec(typed)?.[1] ?? typed.trim();

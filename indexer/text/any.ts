/** One of the words, in a regular expression: each line of a list may hold several, parted by « | ». */
export const any = (...lists: string[]): string => `(?:${lists.join("|")})`;

/** « L?expérience », « jusqu?à »: a relay wrote « ? » for the apostrophe that it did not know. Not in an address (« /l?id=3 »). */
const LOST = /(?<![\p{L}\d/=&.?-])((?:[dlnsjcmt]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd))\?(?=[aeiouyhàâéèêëîïôœ])/giu;

export const withApostrophes = (text: string): string => (text.includes("?") ? text.replace(LOST, "$1’") : text);

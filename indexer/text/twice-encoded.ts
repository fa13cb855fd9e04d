/**
 * « Ã© » for « é »: letters whose bytes of UTF-8 somebody read as windows-1252, and wrote as UTF-8 once more. Each run of such letters is
 * put right by itself; what is no UTF-8 stays as it is.
 */
export const encodedOnce = (text: string): string =>
  MARKS.some((mark) => text.includes(mark)) && SEEN.test(text)
    ? text.replace(RUNS, (run) => utf8Of(run) ?? run).replace(LOST_A, "à")
    : text;

/** What windows-1252 has between its bytes 0x80 and 0x9f; five of them name nothing. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** Most texts hold none of these: that is quickly seen. */
const MARKS = ["Ã", "Â", "Å", "â€", "â‚"];
const SEEN = new RegExp(`[ÃÂÅ][\\u0080-\\u00bf${HIGH}]|â(?:€|‚¬)`);
/** Of « à » the second byte is a hard space, which was made a plain one. */
const LOST_A = /(?<!\p{L})Ã(?: (?= )|(?=\s|$))/gu;
const RUNS = new RegExp(`[\\u0080-\\u00ff${HIGH}]{2,}`, "g");

const strict = new TextDecoder("utf-8", { fatal: true });

function utf8Of(run: string): string | null {
  const bytes = Array.from(run, (char) => {
    const high = HIGH.indexOf(char);
    return high >= 0 ? 0x80 + high : char.charCodeAt(0);
  });
  try {
    return strict.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

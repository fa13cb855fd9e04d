/** Texts of the scripts whose opening tag matches, in one linear pass; commented-out markup is skipped. */
export function scriptsIn(source: string, wanted: RegExp): string[] {
  const blocks: string[] = [];
  const closing = /<\/script/gi;
  let lastComment: number | null = null;
  for (let at = nextOpening(source, 0); at >= 0; at = nextOpening(source, at)) {
    if (source[at + 1] === "!") {
      // A comment that nobody closed hides nothing; `<!-->` closes itself.
      lastComment ??= source.lastIndexOf("-->");
      at = at + 2 <= lastComment ? source.indexOf("-->", at + 2) + 3 : at + 4;
      continue;
    }
    const body = tagEnd(source, at + 7);
    closing.lastIndex = body;
    let end = closing.exec(source);
    if (wanted.test(source.slice(at, body))) {
      // A description may hold `</script>` itself: go on while the block is cut inside a string.
      for (let more = 0; end && more < MORE_ENDS && isBroken(source.slice(body, end.index)); more++) {
        const further = closing.exec(source);
        if (!further || source.slice(end.index, further.index).includes("ld+json")) break;
        end = further;
      }
      blocks.push(source.slice(body, end?.index ?? source.length));
    }
    if (!end) break;
    at = end.index + 8;
  }
  return blocks;
}

/** Index of the next `<!--` or `<script`, from `from` on; -1 when there is none. */
function nextOpening(source: string, from: number): number {
  for (let at = source.indexOf("<", from); at >= 0; at = source.indexOf("<", at + 1)) {
    const next = source.charCodeAt(at + 1);
    if (next === EXCLAMATION ? source.startsWith("<!--", at) : (next | 32) === LETTER_S && isScript(source, at))
      return at;
  }
  return -1;
}

const EXCLAMATION = 33;
const LETTER_S = 115;
const isScript = (source: string, at: number): boolean => /^<script\b/i.test(source.slice(at, at + 8));

const MORE_ENDS = 6;
const isBroken = (block: string): boolean => /^\s*[[{]/.test(block) && !/[\]};>*/]\s*$/.test(block.slice(-80));

/** Index after the `>` that ends a tag; quotes may hold one. Tags longer than 4 kB are cut there. */
function tagEnd(source: string, at: number): number {
  let quote = "";
  for (let here = at; here < Math.min(source.length, at + 4096); here++) {
    const char = source[here] as string;
    if (quote) quote = char === quote ? "" : quote;
    else if (char === ">") return here + 1;
    else if (char === '"' || char === "'") quote = char;
  }
  return Math.min(source.length, at + 4096);
}

/** Every match of an expression (flag g) in a text, in order: `matchAll` makes a copy of its expression at each call, which costs
 *  more than looking through a sentence. */
export function allMatches(regex: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    found.push(match);
    if (match[0] === "") regex.lastIndex++;
  }
  return found;
}

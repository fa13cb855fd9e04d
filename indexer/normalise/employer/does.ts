import { NUMBER } from "../../text/numbers.ts";
import { isApposed, isCalledOrApposed } from "./called.ts";
import { HOUSE_NAME, SOFT, SOFT_OBJECT } from "./self-words.ts";

/** What stands behind a name, or before it: is it called a house, or does it what only a house of its own does? */

/** « (90 salariés) », « , société de Lattes, »: beside the name, before its verb. */
const BESIDE = String.raw`(?: ?\([^)\n]{1,80}\))?(?:, [^.,\n]{2,90}(?:, [^.,\n]{2,60})?,)?`;
/** A verb by its ending and by what it governs: no list knows all trades. « Développe un … », "digitises nautical maps". */
const DOES = new RegExp(
  `^${BESIDE} (?:${[
    String.raw`(?:se |s'|y |en |vous )?([a-z]{3,}(?:e|ent|it|d|t))(?:, [a-z]+)*(?: et [a-z]+)?(?: [a-z]{3,}(?:er|ir|re))?(?: (?:depuis|en) (?:\d{4}|[a-z0-9-]+ ans))? (?:plus de |pres de )?(?!${SOFT_OBJECT})(?=une? |des |du |les? |la |l'|d'|de |ses |son |sa |leurs? |nos |notre |${NUMBER}\b)`,
    String.raw`(?!dans |sans |sous |plus |tous |vous |nous |depuis )(?:now )?([a-z]{3,}s)(?: and [a-z]+)? (?:to )?(?!de |des |du |et |en )(?=${NUMBER}\b|the |an? |our |its |(?:[a-z-]+ ){0,2}?(?:[a-z-]+s|software|equipment)\b)`,
  ].join("|")})`,
);

export function isHouseOrDoes(before: string, after: string): boolean {
  if (HOUSE_NAME.test(before) || isApposed(before) || isCalledOrApposed(after)) return true;
  const [, french, english] = DOES.exec(after) ?? [];
  const verb = french ?? english;
  return verb !== undefined && !SOFT.has(verb);
}

/** The clause behind the name, all of whose words may stand in it. */
export function withoutName(clause: string, names: readonly string[]): string {
  let rest = clause;
  for (let next = nextWord(rest); next && names.includes(next[1]!); next = nextWord(rest))
    rest = rest.slice(next[0].length);
  return rest;
}

const nextWord = (rest: string): RegExpExecArray | null => /^[^a-z0-9]{0,3}([a-z0-9]+)/.exec(rest);

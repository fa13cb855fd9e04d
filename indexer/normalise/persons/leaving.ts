import { any } from "../../text/any.ts";
import { fold } from "../../text/fold.ts";
import { behind } from "./behind.ts";
import { isFirstName } from "./first-names.ts";
import { WORDS_TOO } from "./namesakes.ts";

/** Who rises, leaves or is away, and leaves a place to fill: « à la suite de la promotion de … », « congé maternité de … ». */

const BECAUSE = String.raw`(?:suite\s(?:à|de)|après|depuis|en\sraison\sd(?:e|['’])|du\sfait\sd(?:e|['’])|following|after|since|due\sto)\s?(?:(?:l[ae]|sa|une|the)\s|l['’])?(?:\p{Ll}+\s)?`;
const OF = String.raw`(?:\s\p{Ll}+)?\s(?:de\s|d['’]|of\s)`;
/** Nobody but a person does so, whatever the name. */
const LEAVES = behind(
  new RegExp(
    String.raw`(?<!\p{L})${any(
      `${BECAUSE}(?:nomination|démission|resignation|retirement)${OF}`,
      String.raw`congés?\s(?:de\s|d['’])?(?:maternité|paternité|parental|adoption|maladie|sabbatique|sans\ssolde|formation|pathologique)${OF}`,
      String.raw`(?:départ\s(?:\p{Ll}+\s)?(?:en|à\sla)\s(?:pré)?retraite|arrêt\s(?:maladie|de\stravail))${OF}`,
      String.raw`(?:maternity|paternity|parental|sick)\s(?:leave\s)?(?:cover|leave|replacement)\s(?:for|of)\s`,
    )}$`,
    "iu",
  ),
);
export const isBehindLeave = (before: string): boolean => LEAVES.test(before);

/** « After Ombric's retirement ». */
export const isBeforeLeave = (rest: string): boolean => LEAVE_NEXT.test(rest);
const LEAVE_NEXT =
  /^['’]s\s(?:\p{Ll}+\s)?(?:retirement|resignation|sabbatical|shoes|(?:maternity|paternity|parental|sick|medical)\s(?:leave|cover))(?!\p{L})/u;

/** Things are promoted and take places too: it wants a first name. */
const MOVES = behind(
  new RegExp(
    String.raw`(?<!\p{L})(?:${BECAUSE}(?:promotion|mutation|mobilité\sinterne|titularisation|transfer)${OF}|(?:re)?(?:pren|occup)\p{Ll}+\sla\splace\s(?:de\s|d['’]))$`,
    "iu",
  ),
);
/** « la promotion de Gildas au poste de directeur »: whoever rises gets a post. */
const RISES = behind(/(?<!\p{L})(?:promotion|mutation|titularisation)\s(?:de\s|d['’]|of\s)$/iu);
const TO_A_POST =
  /^\s(?:(?:aux?\s(?:poste|rang|grade|fonctions?)|à\sla\s(?:tête|direction)|comme|en\stant\sque|to\s(?:the\srank|head|lead))(?!\p{L})|to\s\p{Lu})/u;

/** Does a name of ours stand where somebody moves, leaves or is away? */
export function isLeaver(name: string, before: string, rest: string): boolean {
  if (isBehindLeave(before) || isBeforeLeave(rest)) return true;
  const [first = ""] = name.split(" ");
  return (
    isFirstName(first) &&
    !WORDS_TOO.has(fold(first)) &&
    (MOVES.test(before) || (TO_A_POST.test(rest) && RISES.test(before)))
  );
}

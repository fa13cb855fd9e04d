import { sentenceStart } from "../../../text/quote.ts";
import type { Reading } from "../../reading.ts";
import { HOUSE, POST } from "./words.ts";

/** What a sentence means by « elle », « c'est » or « le bureau d'études » is told elsewhere in the text. */

const PRONOUN = /^\W*(?:et )?(?:elle|il|celle-ci|celui-ci|c'est|ca|cela|it|this|tout)\b/;
/** « La mission », « votre stage de six mois », « Durée : 6 mois »: the sentence is about the post. */
export const ON_POST = String.raw`^\W*(?:(?:le|la|ce|cette|votre|ton|ta|notre|un|une|the|this|your|duree|lieu|contrat) ?:?|l')? ?(?:(?:duree|prise|date|titulaire) (?:du |de (?:la |ce |cette |votre )?|de ))?(?:${POST}|prestation|intervention|these|remplacement|duree|poste)(?![a-z])`;
const OPENS_ON_POST = new RegExp(ON_POST);
/** « La mission porte sur un musée. Il est situé à … »: what one deals with may be meant. */
const DEALS_WITH =
  /\b(?:port|concern|consist|prepar|accompagn|organis|pilot|suiv|condui|equip|construi)[a-z]* (?:sur |a )?(?:la|le|une?|ce|cette|notre|l'|des|les)\b/;

/** « TJM : 500 € », « Gratification légale », « Deux jours chez vous »: the terms of a post, told without a verb, change not what one speaks of. */
const ON_TERMS = String.raw`^\W*(?:tjm|tarif|salaire|remuneration|gratification|indemnite|paie|bac ?\+|des bac|teletravail|(?:un|deux|trois|quatre|[1-4]) jours? (?:par semaine )?(?:chez (?:vous|toi|soi)|de teletravail|sur (?:site|place))|(?:temps|horaires?) |[\d ]+(?:€|euros|k€)|(?:[a-z-]+ ){1,3}euros )(?:(?!\b(?:festival|salon|forum|fete|seminaire|concert|boutique|magasin|siege)\b)[^.;\n])*[.;\n]?\s*$`;
const OPENS_ON_TERMS = new RegExp(ON_TERMS);
/** « Il nous faut un pilote. C'est à … » */
export const SEEKS_SOMEBODY =
  /\b(?:il (?:nous )?(?:faut|faudrait) (?:une?|deux|quelqu)|(?:on|je) (?:re)?cherche|nous (?:re)?cherchons|on (?:prend|recrute)|nous (?:prenons|recrutons)|alternante?|apprentie?|stagiaire)(?![a-z])/;
const MOST_TERMS = 3;
const ITS_PLACE = /^\W*(?:c'est|(?:ca|cela) se passe) (?:a|au|aux|en) /;

/** Where the sentence before begins, when a pronoun opens the one at `start`, and that tells of the post. */
export function subjectStart({ text, folded }: Reading, start: number): number {
  if (!PRONOUN.test(folded.slice(start, start + 20))) return start;
  let at = start;
  for (let left = MOST_TERMS; left > 0; left--) {
    const before = sentenceBefore(text, at);
    const sentence = folded.slice(before, at);
    if (OPENS_ON_POST.test(sentence) && !DEALS_WITH.test(sentence)) return before;
    if (ITS_PLACE.test(folded.slice(start, start + 20)) && SEEKS_SOMEBODY.test(sentence)) return before;
    if (before === at || !OPENS_ON_TERMS.test(sentence)) break;
    at = before;
  }
  // « 900 € par mois, vélo prêté. C'est à … »: what is offered there is the post.
  return at < start && ITS_PLACE.test(folded.slice(start, start + 20)) ? at : start;
}

function sentenceBefore(text: string, start: number): number {
  let end = start;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return end === 0 ? start : sentenceStart(text, end - 1);
}

/** « Le bureau d'études est à … », « …, l'atelier à … ». */
const HELD = new RegExp(
  String.raw`\b(?:le |la |l'|notre |nos |les )(?<house>(?:${HOUSE}|direction|usine|entreprise)(?![a-z])(?: (?:d'|de |des )[a-z&]+| central| principal| historique)?)(?:, (?:lui|elle)s?,)?(?: (?:est|sont|se trouvent?|se situent?|situee?s?|installee?s?|basee?s?))* (?:a|au|aux|en) $|(?:^\W*|[,(–-] ?)(?<house>siege)(?: social)?(?: ?:| (?:(?:situe|base) )?(?:a|au|aux)) $`,
);
const WORKS_THERE = new RegExp(
  String.raw`(?:\b(?:vous|tu|you|titulaire|${POST})(?![a-z])[^.;\n]{0,60}\b(?:affect|bas|rattach|travaill|exerc|accueill|evolu|install|integr|rejoi|situ|localis|ser(?:ez|as|a)\b|est\b)[a-z]*(?:(?! (?:avec|pour|vers) )[^.;,\n]){0,25}?) (?:(?:a|au|dans|sur|en) (?:le |la |l'|notre )?|(?<!\b(?:avec|pour|vers) )(?:l'|la |le |notre ))$|\b(?:recrut|recherch|cherch)[a-z]* [^.;\n]{0,60} (?:pour|a|au sein de|dans) (?:son |notre |le |la |l')$`,
);
/** « Au siège, vous pilotez … » */
const OPENS_THERE = /(?:^|[.!?;:\n]\s*)(?:au|a la|a l'|dans (?:le |la |l'|notre )) ?$/;
const YOU_DO = /^(?: social)?(?: d[eu'] ?[^.,;\n]{2,25})?, (?:vous|tu)(?![a-z])/;
/** « Nous ouvrons une antenne à … », and « vous rejoignez cette antenne » right behind. */
const A_HOUSE = new RegExp(
  String.raw`\b(?:une|un|sa|son|notre) (?:nouve[a-z]+ |premi[a-z]+ |seconde? )?(?<house>${HOUSE})(?![a-z])(?: [a-z]+)? (?:a|au|aux) $`,
);
const JOINS_IT =
  /^[^.\n]{0,60}\.\s+[^.\n]{0,30}\b(?:rejoi|integr|renforc|dirig|anim)[a-z]* (?:cette|cet|ce) (?<house>[a-z]+)(?![a-z])/;
const BACK = 130;

/** « Vous serez affecté au bureau d'études », and the text says where that is. */
export function isWherePostIs({ folded }: Reading, before: string, after: string): boolean {
  const opened = A_HOUSE.exec(before)?.groups?.house;
  if (opened !== undefined && JOINS_IT.exec(after)?.groups?.house === opened) return true;
  const house = HELD.exec(before)?.groups?.house ?? onlyOf(folded, before);
  if (house === undefined) return false;
  for (let at = folded.indexOf(house); at >= 0; at = folded.indexOf(house, at + house.length))
    if (isWorkedIn(folded.slice(Math.max(0, at - BACK), at), folded.slice(at + house.length, at + house.length + BACK)))
      return true;
  return false;
}

/** « L'usine de … », and none else of the text is called so: « vous rejoindrez l'équipe de l'usine ». */
function onlyOf(folded: string, before: string): string | undefined {
  const house = HOUSE_OF.exec(before)?.groups?.house;
  const named = folded.match(new RegExp(String.raw`\b${house}s? d(?:'|(?:e|u|es) )`, "g"));
  return named?.length === 1 ? house : undefined;
}
const HOUSE_OF = new RegExp(
  String.raw`^\W*(?:le |la |l'|notre )(?<house>${HOUSE}|mairie) (?:d'|d(?:e|u|es) (?:la |l')?)$`,
);

const isWorkedIn = (before: string, after: string): boolean =>
  WORKS_THERE.test(before) || (OPENS_THERE.test(before) && YOU_DO.test(after));

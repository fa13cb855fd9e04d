import { HOUSE_HERE, LEADER_HERE, PRODUCT_HERE, TRADE_HERE } from "./self-words.ts";

/** What an employer is called beside its name, or in place of it. Folded. */

/** The text behind what the expression (with a « ^ ») finds; null where it finds nothing. */
function restAfter(lead: RegExp, text: string): string | null {
  const found = lead.exec(text);
  return found && text.slice(found[0].length);
}

const AN = /^\W*(?:une? )?/;
/** « Fabricant de skis depuis 1932. »: a sentence without a verb, who speaks is meant. */
export const isAlone = (sentence: string): boolean => HOUSE_HERE.test(restAfter(AN, sentence)!);

/** A heading that a site ran into the text, and an article. */
const HEAD =
  /^\W*(?:(?:l'entreprise|qui sommes[ -]nous ?\?|description de l'entreprise|presentation)[ :]{1,3})?(?:une? |le |la |l')?/;
const WE = /^[^.\n;:]{0,110}?, (?:nous\b|notre\b|(?:le |la |les |l')?(?:groupe |societe |maison )?$)/;
/** « Transporteur depuis trois générations, nous … », « Filiale d'un groupe aéroportuaire, » before the name. */
export function isApposed(opening: string): boolean {
  const text = restAfter(HEAD, opening)!;
  const rest = restAfter(HOUSE_HERE, text) ?? restAfter(LEADER_HERE, text);
  return rest !== null && WE.test(rest);
}

const IS =
  /^(?: ?\([^)\n]{1,80}\))?(?: ?, [^.,\n]{2,90},)?(?: est (?:une? |l'|le |la |des )?|, c'est (?:une? |l'|le |la )| is (?:an? |the |one of the ))/;
/** Behind the employer's name: « est un leader mondial du transport », « is a family-owned publisher ». */
export function isCalled(after: string): boolean {
  const rest = restAfter(IS, after);
  return rest !== null && opensOnHouse(rest);
}

const COMMA = /^(?: ?\([^)\n]{1,80}\))?, (?:une? )?/;
/** Or « , courtier depuis 1989 », « , transports de … ». */
export function isCalledOrApposed(after: string): boolean {
  const rest = restAfter(COMMA, after);
  return isCalled(after) || (rest !== null && opensOnHouse(rest)) || TRADE_HERE.test(after);
}

const WORD = /^[a-z0-9-]+ /;
/** « Premier grand transporteur »: a house, with at most two words before it. */
function opensOnHouse(text: string): boolean {
  let rest: string | null = text;
  for (let skipped = 0; rest !== null && skipped <= 2; skipped++) {
    if (HOUSE_HERE.test(rest) || PRODUCT_HERE.test(rest) || LEADER_HERE.test(rest)) return true;
    rest = restAfter(WORD, rest);
  }
  return false;
}

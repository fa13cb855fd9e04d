import type { DutyLexicon } from "../../profiles/profile.ts";
import { alternatives, anyOf, eitherPlain } from "./phrases.ts";

/** How the parts of a sentence hang together: what belongs to what the verb leads, and what does not. */
export interface ClauseShapes {
  /** « mission consacrée à l'IA ». */
  devoted: RegExp;
  /** On plain text: « la conduite des projets d'IA », « nos projets d'IA »: all that there are. */
  wholeOfThem: RegExp;
  /** On plain text: « pilotez l'IA du groupe »; and the verbs that can say so. */
  steered: RegExp;
  steering: RegExp;
  /** « mener pour nos clients des projets »: what stands between; and on plain text. */
  interposed: RegExp;
  parted: RegExp;
  /** On plain text: « du produit Tri », at the end of what comes before a relative clause. */
  antecedent: RegExp;
  /** On plain text: « …, et une IA traduit les fiches », of something else than what the verb leads. */
  apart: RegExp;
  /** On plain text: "AI projects", and not « l'IA, lots ». */
  beside: RegExp;
}

/** `phrases`: those of the subject; `subject`: the same as alternatives over canonical words. */
export const clauseShapes = (duty: DutyLexicon, phrases: readonly string[], subject: string): ClauseShapes => ({
  devoted: devotedTo(duty, subject),
  wholeOfThem: wholeOfThem(duty, phrases),
  steered: steered(duty, phrases),
  steering: anyOf(duty.steering),
  ...interposed(duty),
  antecedent: antecedentOf(duty),
  apart: apartFrom(duty, phrases),
  beside: besideOf(duty, phrases),
});

/** « La mission est centrée sur l'IA », but not « notre mission », « la mission de l'institut »: the house's. */
function devotedTo({ posts, wholly, devoted, undertakings }: DutyLexicon, subject: string): RegExp {
  const ours = "(?:notre|nos|sa|son|leur|our|its|their)";
  const [post, how] = [`(?:${alternatives(posts)})`, `(?:${alternatives(wholly)})`];
  // Whose it is, is asked last: that is rare.
  return new RegExp(
    ` ${post}(?: ${how}){0,3} (?:${alternatives(devoted)})(?<! ${ours} ${post}(?: ${how}){0,3} [^ ]+(?: [^ ]+)?)(?: ${how})?(?: [^ ]+)?(?: (?:${alternatives(undertakings)}))? (?:${subject})(?= )`,
  );
}

/** « la maîtrise d'ouvrage des projets d'IA », « le portefeuille de projets IA », but not « pilotez des projets d'IA ». */
function wholeOfThem({ undertakings, wholes }: DutyLexicon, phrases: readonly string[]): RegExp {
  const all = `(?:(?:les|nos|vos|tous les|the|our|le|notre|votre) |(?:${eitherPlain(wholes)}) (?:des |de |d'))`;
  return new RegExp(
    `(?<![a-z])${all}(?:${eitherPlain(undertakings)})s?(?: [a-z]+)? (?:(?:en|de|of|for) |d')?(?:l')?(?:${eitherPlain(phrases)})(?![a-z])`,
  );
}

/** On plain text, « piloter l'IA de l'usine », "accountable for our contract review AI, used …": the name alone, and no « l'IA Factory ». */
function steered({ steering, takingUp }: DutyLexicon, phrases: readonly string[]): RegExp {
  const article = "(?:(?:l'|une? |cet |cette |ce |le |notre |votre )|(?:our|its|the|an?) (?:[a-z-]+ ){0,3}?)";
  const ends = `(?=\\s*(?:[,.;:)!?]|$)|\\s(?!(?:et|ou|and|or) )(?:${eitherPlain([...takingUp.links, ...takingUp.followers])})(?![a-z])|\\s(?:d'|used|utilise))`;
  return new RegExp(
    `(?<![a-z])(?:${eitherPlain(steering).replaceAll(" ", "s? ")})s? (?:(?:de |d'|for |of )?${article}|du |d')(?:${eitherPlain(phrases)})${ends}`,
  );
}

/** On plain text, a thing as the last that is spoken of: « du produit Tri », « our triage product », but not « le produit du client ». */
function antecedentOf({ undertakings, takingUp }: DutyLexicon): RegExp {
  const article = "(?:un|une|le|la|du|ce|cette|notre|votre|the|our|your|an?|this) |l'";
  const others =
    "(?:des|du|un|une|le|la|les|nos|notre|vos|votre|ses|son|sa|leurs?|the|our|your|their|chez|pour|avec|a|au|aux|et|for|with|and)(?![a-z])|l'";
  return new RegExp(
    `(?<![a-z])(?:${article})(?:[a-z-]+ ){0,2}?(?:${eitherPlain([...undertakings, ...takingUp.things])})(?:,? ?(?:de |d'|of )?(?!${others})[a-z0-9-]+){0,3}[ ,]*$`,
  );
}

/** The subject as what does something itself, in a clause of its own; or as one of several undertakings. */
function apartFrom({ undertakings, takingUp }: DutyLexicon, phrases: readonly string[]): RegExp {
  const subject = `(?:${eitherPlain(phrases)})`;
  const article = "(?:(?:une?|les?|la|nos|notre|our|the|an?) |l'|d')";
  const noVerb = `(?:et|ou|and|or|dans|sur|en|pour|avec|a|au|aux|chez|comme|qui|que|dont|of|in|for|with|est|sont|sera|seront|is|are|[a-z]+ant|${eitherPlain([...takingUp.links, ...takingUp.followers])})(?![a-z])`;
  const helps = "(?:aide|fait|assiste|decharge|libere|seconde|simplifie|permet|evite|prepare|helps?|saves?)";
  const does = `(?<! qui) (?:(?:vous|te|you) ${helps}[a-z]*|(?!${noVerb})[a-z]+ (?:les?|la|une?|vos|nos|votre|the|your|our) |(?:est|sont|sera|seront|is|are) (?:utilise|integre|mobilise|used)|helps you|takes? care)`;
  const tool = "(?:outils?|logiciels?|assistants?|agents?|systemes?|copilotes?|tools?) (?:d'|de |of )?";
  const item = "[^,:;.]{2,40}";
  return new RegExp(
    `(?:(?:[,;] (?:et|mais|and|but|while)|,? que) ${article}[^,.;:]{0,30}?|(?:[,;]|,? (?:et|and|while)) ${article}?(?:${tool})?(?:l')?)${subject}${does}|(?<! de )(?:${eitherPlain(undertakings)})s(?: [a-z0-9'-]+){0,4} ?: (?:${item}, ){1,8}(?:${item} (?:et|and) )?(?<one>[^,:;.]{0,25}?${subject}(?![a-z])[^,:;.]{0,25})(?=[.;]|$|, ${item})`,
  );
}

/** On plain text, the subject and behind it what is led, with no stop between: "AI claims projects". */
const besideOf = ({ objects }: DutyLexicon, phrases: readonly string[]): RegExp =>
  new RegExp(
    `(?<![a-z])(?:${eitherPlain(phrases)})s?(?:[^a-z,;:.]+[a-z0-9']+){0,6}?[^a-z,;:.]+(?:${eitherPlain(objects)})s?(?![a-z])`,
  );

/** Right behind its verb, what stands before an undertaking: « mener pour nos clients des projets ». */
function interposed({ objects }: DutyLexicon): Record<"interposed" | "parted", RegExp> {
  const before = "(?:pour|chez|avec|aupres|for|with|at)";
  const article = "(?:des|les|un|une|le|la|nos|vos|plusieurs|deux|trois|quatre|the|our|an?|several|two|three)";
  return {
    interposed: new RegExp(`^ ${before} (?:[^ ]+ ){1,6}?(?=(?:${alternatives(objects)}) )`),
    parted: new RegExp(` ${before} [a-z' -]{4,60}? ${article} (?:[a-z]+ )?(?:${eitherPlain(objects)})(?![a-z])`),
  };
}

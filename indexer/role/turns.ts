import type { DutyLexicon } from "../../profiles/profile.ts";
import { allMatches } from "../text/all-matches.ts";
import { anyOf, eitherPlain, line } from "./phrases.ts";

/** Lists of a lexicon, over canonical words: the subject, and as first words its verbs and names of who leads. */
interface Lists {
  subject: RegExp;
  opens: RegExp;
  holds: RegExp;
}
/** Of what stands right before a turn, or follows it, up to a stop. */
type Asked = (words: string, lists: Lists) => boolean;

/**
 * A way of speaking, over plain text, found by its own few words. What stands around is asked apart: an expression that
 * holds the list of all verbs takes longer to make than to use.
 */
interface Turn {
  found: RegExp;
  before?: Asked;
  after?: Asked;
  /** Of the group `told`. */
  told?: Asked;
}

export interface Turns {
  /** They need no undertaking beside the subject. */
  alone: readonly Turn[];
  /** They take one up: « vous les pilotez », « vous en assurez le suivi », « vous pilotez leur mise en œuvre ». */
  taking: readonly Turn[];
}

const isSubject: Asked = (words, { subject }) => subject.test(words);
const isVerb: Asked = (words, { opens }) => opens.test(words);
const isLead: Asked = (words, { holds }) => holds.test(words);
/** « vous prenez en charge », « vous prenez la tête »: a verb, and at most one word of its own behind it. */
const endsInLead: Asked = (words, { opens, holds }) =>
  endings(words).some((last) => [opens, holds].some((leads) => isAllOf(leads.exec(last)?.[0], last)));

const endings = (words: string): string[] => {
  const all = words.trim().split(" ");
  return [1, 2, 3, 4].map((count) => ` ${all.slice(-count).join(" ")} `);
};

/** Words in which a sentence says what something is. */
const SOON = 5;
/** « un assistant à base de LLM »: right behind, before anything else is told. */
const isSubjectSoon: Asked = (words, { subject }) => subject.test(`${words.split(" ", SOON + 1).join(" ")} `);

const isAllOf = (lead: string | undefined, last: string): boolean =>
  lead !== undefined && !last.slice(lead.length + 1, -1).includes(" ");

const turn = (found: string, asked: Omit<Turn, "found">): Turn => ({ found: new RegExp(found, "g"), ...asked });

export function turnsOf(duty: DutyLexicon): Turns {
  const [person, undertaking] = [duty.address, duty.undertakings].map(eitherPlain);
  const undertakings = anyOf(duty.undertakings);
  const things = anyOf([...duty.undertakings, ...duty.takingUp.things, ...duty.units]);
  const products = anyOf(duty.takingUp.things);
  /** « une IA qui … », « un assistant à base de LLM », but not « une ingénieure IA », « notre filiale d'IA ». */
  const isThing: Asked = (words, { subject }) => [subject, products].some((named) => named.exec(words)?.index === 0);
  return {
    alone: [
      // « vous en serez le chef de projet »
      turn(` en (?:etes|es|serez|seras) (?:le |la |l')`, { after: isLead }),
      // « le projet que vous pilotez », « c'est l'agent IA que tu vas diriger »
      turn(
        ` (?:que|that) (?:${person}) (?:allez |vas |devrez |devras |will )?(?![a-z]+ (?:ou|or) (?:non|pas|not)(?![a-z]))`,
        {
          before: (words, { subject }) => subject.test(words) || undertakings.test(words),
          after: isVerb,
        },
      ),
      // « le produit dont tu prends les rênes est un assistant à base de LLM », "the product you will own is …"
      turn(
        ` (?:(?:que|dont|that) )?(?:${person}) (?<told>(?:[a-z']+ ){1,5}?)(?:est|sera|is|will be|repose sur|relies on) `,
        {
          before: (words) => things.test(words),
          told: endsInLead,
          after: isSubjectSoon,
        },
      ),
      turn(`dont (?:${person}) [a-z]+ (?:le |la |l')`, {
        before: (words, { subject }) => subject.test(words) || things.test(words),
        after: isVerb,
      }),
      // « pilotez les projets associés »
      turn(" (?:les|ces) [a-z]+ (?:associe|correspondant|retenu|identifie)e?s(?![a-z])", { before: endsInLead }),
      // « faire de l'IA un réflexe »
      turn("faire d(?:e |')(?:l'|la )?(?=[^.;:]{2,40} (?:une?|le|la) )", { after: isSubject }),
      // « vous reprendrez Otto, notre IA qui écoute … »: a name, and what it is
      turn(
        ",(?<=[^,] (?!seule?,|tout,|ensemble,|ensuite,|enfin,|ici,|donc,)[a-z][a-z0-9-]+,) (?:notre|une?|our|an?) ",
        {
          before: (words, lists) => endsInLead(words.replace(/[^ ]+ $/, ""), lists),
          after: (words, lists) => isSubjectSoon(words, lists) && isThing(words, lists),
        },
      ),
      // « le tri se fera par IA et nous vous en confions la conduite »
      turn(" vous (?:en|la|le|les) confi", { before: isSubject }),
      // « gérez un projet : … l'IA »
      turn(
        " (?:un|d'un|le|du|ce|notre|son|our|the|an?) (?:[a-z]+ )?(?:projet|programme|chantier|sujet|project|program)(?:(?! et (?:une?|l[ea]s?|des|an?|the) )[^:.;]){0,60}?(?:: |,? (?:qui|visant|consistant|destine) |,? dont (?:l'objet|le but|l'objectif|l'ambition|la finalite) est )",
        { before: endsInLead, after: isSubject },
      ),
    ],
    taking: [
      turn(`(?:${person}) (?:l'|les |la |le )`, { after: isVerb }),
      turn("(?<![a-z])en [a-z]+(?:ez|es|e) (?:le |la |l')", { after: isVerb }),
      turn("[a-z]ez (?:leur|sa|son) ", { after: isVerb }),
      turn(
        `(?<![a-z])en (?=[a-z]+ant (?:[a-z]+ ){0,2}(?:leur|sa|son|(?:un|une|le|la|les|des) (?:${undertaking}))(?![a-z]))`,
        { after: isVerb },
      ),
    ],
  };
}

/** Characters around. */
const NEAR = 120;

export const speaksSo = (turns: readonly Turn[], text: string, lists: Lists): boolean =>
  turns.some(({ found, before, after, told }) =>
    allMatches(found, text).some(
      ({ 0: said, index, groups }) =>
        (!told || told(line(groups!.told!), lists)) &&
        (!after || after(line(textAfter(text, index + said.length)), lists)) &&
        (!before || before(line(textBefore(text, index)), lists)),
    ),
  );

const textAfter = (text: string, at: number): string =>
  text.slice(at, at + NEAR).split(/[.;]|, (?:avec|with|grace) /, 1)[0]!;

/** « responsable, avec les métiers, »: without an aside. */
const textBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - NEAR), at)
    .split(/[.;]/)
    .at(-1)!
    .replace(/,[^,]{2,40},$/, "");

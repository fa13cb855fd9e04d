import type { DutyLexicon, Lexicon } from "../../profiles/profile.ts";
import { type Hint, hintOf } from "./hints.ts";
import { alternatives, anyOf, eitherPlain } from "./phrases.ts";

/** How a text names a role. Expressions over canonical words. */
export interface Naming {
  /** « chef de projet IA », « AI project manager ». */
  named: RegExp;
  /** « le chef de projet IA que nous recherchons ». */
  namedThen: RegExp;
  /** As the first words. */
  titled: RegExp;
  /** The role's name, and right behind an announcement. */
  role: RegExp;
  opens: RegExp;
  /** What it can be of. */
  things: RegExp;
  /** On plain text: « PM de Plume, le module qui … »: the role, what is led by its name, and what that is. */
  apposed: RegExp;
  /** Cheap look at a raw sentence: can it name the role at all? */
  hint: Hint;
}

const PARTS_OF_PRODUCTS = ["module", "moteur", "modèle", "copilote", "service", "feature", "fonction", "brique"];

/** `roles`: names that, beside the subject, name the role. */
export function namingOf(roles: readonly string[], lexicon: Lexicon, duty: DutyLexicon): Naming {
  const [role, subject] = [alternatives(roles), alternatives(lexicon.groups[duty.named[1]] ?? [])];
  const sideBySide = `(?:(?:${role})(?: [^ ]+){0,3} (?:${subject})|(?:${subject})(?: [^ ]+)? (?:${role}))`;
  const weSeek = alternatives(seekingOf(duty));
  return {
    named: new RegExp(` ${sideBySide}(?= )`),
    namedThen: new RegExp(` ${sideBySide} (?:que|qu) (?:${weSeek})(?= )`),
    titled: new RegExp(`^ (?:${role})(?: [^ ]+){0,3} (?:${subject})(?= )`),
    role: new RegExp(` (?:${role})(?= )`),
    opens: new RegExp(`^(?: [^ ]+){0,3}? (?:${role})(?= )`),
    things: anyOf([...duty.objects, ...duty.takingUp.things, ...duty.takingUp.reversed]),
    apposed: new RegExp(
      `(?<![a-z])(?:${eitherPlain(roles)})(?![a-z]) (?:de |du |d'|of |for )[^,;:.()]{2,50}, (?:le |la |l'|un |une |notre |the |our |an? )(?:[a-z-]+ ){0,2}?(?<what>(?:${eitherPlain([...duty.takingUp.products, ...PARTS_OF_PRODUCTS])})(?![a-z])[^,;:.()]{0,160})`,
    ),
    hint: hintOf(roles),
  };
}

/** « nous recherchons », "we are hiring". */
export const seekingOf = ({ announces }: DutyLexicon): readonly string[] =>
  announces.filter((text) => /^(?:nous|we) /.test(text));

import type { Evidence, Role } from "../../offer/offer.ts";
import type { Profile, TitleRule } from "../../profiles/profile.ts";
import { dutySentences } from "./duty.ts";
import { line, type Reader, readerOf } from "./lexicon.ts";

export interface Judged {
  title: string;
  /** Text or HTML. */
  description?: string | null;
  company?: string | null;
}

/** Read at most: no advertisement says what it is about later than this. */
const DESCRIPTION_LIMIT = 40_000;
const TITLE_LIMIT = 500;

/**
 * Is this offer the role that the profile describes? Pure; never throws, whatever the input.
 * Each quote is a verbatim part of the title or of the description.
 */
export function judgeRole(offer: Judged, profile: Profile): Role {
  const reader = readerOf(profile);
  const title = text(offer?.title).slice(0, TITLE_LIMIT);
  const description = text(offer?.description).slice(0, DESCRIPTION_LIMIT);
  const company = text(offer?.company).slice(0, TITLE_LIMIT);
  const named = withoutCompany(line(title), company, reader);
  const clean = unambiguous(named.replace(reader.voids ?? /(?!)/, " ").replace(/ +/g, " "), description, reader);
  const rule = firstRule(clean, reader);
  const own = titleRole(rule, title, clean, reader);
  if (!rule?.hidden || !reader.duty || !description) return own;
  return hiddenRole(rule, own, dutySentences(description, company, reader));
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** « IA RECRUTEMENT » as a company is no subject: its name is taken out of the title. */
function withoutCompany(title: string, company: string, reader: Reader): string {
  if (!company) return title;
  const name = line(company);
  const isName = reader.group(reader.profile.lexicon.subject).test(name) && name.trim().includes(" ");
  return isName ? title.replace(name, " ") : title;
}

/** Takes a short word out where the text around it shows that it means something else. */
function unambiguous(title: string, description: string, reader: Reader): string {
  let clean = title;
  for (const { words, when, unless } of reader.ambiguous) {
    if (!words.test(clean)) continue;
    const around = `${clean}${line(description.slice(0, 6_000))}`;
    if (when.test(around) && !(unless && around.match(unless))) clean = clean.replace(new RegExp(words, "g"), "");
  }
  return clean.replace(/ +/g, " ");
}

function firstRule(title: string, reader: Reader): TitleRule | null {
  const bare = reader.qualifiers ? title.replace(reader.qualifiers, "") : title;
  const holds = (rule: TitleRule) =>
    rule.all.every((name) =>
      name.startsWith("!") ? !reader.group(name.slice(1)).test(bare) : reader.group(name).test(bare),
    ) &&
    (rule.starts === undefined || reader.starts(rule.starts).test(bare));
  return reader.rules.find(holds) ?? null;
}

function titleRole(rule: TitleRule | null, title: string, clean: string, reader: Reader): Role {
  const quote = title.trim();
  const evidence = (name: string): Evidence[] => (quote ? [{ quote, rule: name }] : []);
  if (rule) return { verdict: rule.verdict, score: rule.score, evidence: evidence(rule.name) };
  const said = reader.group(reader.profile.lexicon.subject).test(clean);
  return said
    ? { verdict: "no", score: 0.2, evidence: evidence("sujet présent, autre métier") }
    : { verdict: "no", score: 0.05, evidence: evidence("aucun signe du rôle dans le titre") };
}

/** What the description's duty sentences make of a title that leaves the question open. */
function hiddenRole(rule: TitleRule, own: Role, duties: Evidence[]): Role {
  const needed = rule.hidden === "firm" ? 2 : 1;
  if (duties.length === 0) return own;
  if (duties.length >= needed) {
    const score = Math.min(0.9, 0.7 + 0.05 * duties.length);
    return { verdict: "core", score, evidence: duties.slice(0, 3) };
  }
  return rule.raised && own.verdict === "no" ? { verdict: rule.raised, score: 0.45, evidence: duties } : own;
}

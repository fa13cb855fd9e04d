import { createHash } from "node:crypto";
import { type Employer, employerOf } from "./employers.ts";
import type { Job, Round } from "./job.ts";
import type { Theme } from "./theme.ts";
import { themes } from "./themes.ts";

/** A posting in words, section by section: each source then writes it in its own form. */
interface Words {
  about: string;
  intro: string;
  missions: string[];
  profile: string[];
  conditions: string[];
  english: boolean;
}

/** The same number for the same words, always: 0 ≤ n < 2^32. */
export const hash = (words: string): number => createHash("sha256").update(words).digest().readUInt32BE(0);

/** `count` items in their own order, chosen by the seed; the first is always kept. */
function choose<Item>(items: readonly Item[], count: number, seed: string): Item[] {
  const ranked = items.map((_, index) => ({ index, rank: index === 0 ? -1 : hash(`${seed}/${index}`) }));
  const kept = new Set(
    ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, count)
      .map((one) => one.index),
  );
  return items.filter((_, index) => kept.has(index));
}

export const seedOf = (job: Job): string => job.seed ?? `${job.at}/${job.title}/${job.city}`;

/** The words of a posting as they stand in one round. */
export function wordsOf(job: Job, round: Round): Words {
  const employer = employerOf(job.at);
  const theme: Theme = themes[job.theme];
  const seed = seedOf(job);
  const fill = filler(employer, seed);
  const english = job.theme === "english" && employer.english !== undefined;
  const profile = choose(theme.profile, 4, `${seed}/profile`).map(fill);
  return {
    about: english ? employer.english!.about : employer.about,
    intro: fill(theme.intro[hash(`${seed}/intro`) % theme.intro.length] ?? ""),
    missions: choose(theme.missions, 6, `${seed}/missions`).map(fill),
    profile: profile.some((line) => /\banglais\b|\bEnglish\b/.test(line))
      ? profile
      : [...profile, ...languageOf(seed, english)],
    conditions: conditionsOf(job, round, english),
    english,
  };
}

const LANGUAGES = ["Anglais courant.", "Un bon niveau d'anglais est apprécié.", "Anglais technique (B1)."];

/** For a posting whose profile names none: half of all ask for a language. */
function languageOf(seed: string, english: boolean): string[] {
  const chosen = hash(`${seed}/languages`) % (2 * LANGUAGES.length);
  if (english) return [chosen % 2 === 0 ? "Fluent English; French is a plus." : "English (C1) and good French."];
  return LANGUAGES.slice(chosen, chosen + 1);
}

function conditionsOf(job: Job, round: Round, english: boolean): string[] {
  const employer = employerOf(job.at);
  const pay = job.pay ?? (round === 3 ? job.payFrom3 : undefined);
  return [
    english ? `Contract: ${job.contract}.` : `Type de contrat : ${job.contract}.`,
    job.edu,
    job.exp,
    job.start,
    job.tele,
    pay &&
      withStop(
        /^[\d€AMHEG]/.test(pay) && !/^(Entre|Grat)/.test(pay) ? `${english ? "Salary: " : "Salaire : "}${pay}` : pay,
      ),
    english ? employer.english?.benefits : employer.benefits,
    job.contact,
  ].filter((line) => line !== undefined && line !== "") as string[];
}

const withStop = (line: string): string => (/[.!?]$/.test(line) ? line : `${line}.`);

/** Puts the employer's own uses and team in a sentence; French contractions are made. */
function filler(employer: Employer, seed: string): (sentence: string) => string {
  let next = hash(`${seed}/cases`);
  return (sentence) => {
    const filled = sentence
      .replace(/\{cas\}/g, () => employer.cases[next++ % employer.cases.length] ?? "")
      .replace(/\{team\}/g, () => employer.team)
      .replace(/\b([dD])e le /g, "$1u ")
      .replace(/\b([dD])e les /g, "$1es ")
      .replace(/\b([dD])e (?=une? )/g, "$1'")
      .replace(/(^|\s)à le /g, "$1au ")
      .replace(/(^|\s)à les /g, "$1aux ");
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  };
}

const TITLES = {
  fr: { about: "L'entreprise", missions: "Vos missions", profile: "Votre profil", conditions: "Ce que nous proposons" },
  en: { about: "About us", missions: "What you will do", profile: "What you bring", conditions: "What we offer" },
};

const list = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${html(line)}</li>`).join("")}</ul>`;

export const html = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

export const titlesOf = (words: Words) => (words.english ? TITLES.en : TITLES.fr);

/** The posting as a page of the employer's site. */
export function asHtml(words: Words): string {
  const titles = titlesOf(words);
  return [
    `<h3>${titles.about}</h3><p>${html(words.about)}</p>`,
    `<h3>${titles.missions}</h3><p>${html(words.intro)}</p>${list(words.missions)}`,
    `<h3>${titles.profile}</h3>${list(words.profile)}`,
    `<h3>${titles.conditions}</h3>${list(words.conditions)}`,
  ].join("\n");
}

/** The posting as a board writes it, lines and dashes. */
export function asText(words: Words): string {
  const titles = titlesOf(words);
  const colon = words.english ? ":" : " :";
  const dashes = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");
  return [
    words.about,
    words.intro,
    `${titles.missions}${colon}\n${dashes(words.missions)}`,
    `${titles.profile}${colon}\n${dashes(words.profile)}`,
    words.conditions.join("\n"),
  ].join("\n\n");
}

import { behind } from "./behind.ts";
import { isCommonFirstName, isFirstName } from "./first-names.ts";
import { isPlainWord } from "./name.ts";
import { isNamesake } from "./namesakes.ts";
import { BETWEEN_NAMES, ROW } from "./rows.ts";

/** Firms that are called like persons: who stands in the row, and what is said behind it, tell. */

/** « auprès d'Elvia et de Kronax »: a rare name alone, in a row with what nobody is called by, is a firm's; so is who stands beside a known brand. */
export function isAmongFirms(name: string, before: string, rest: string): boolean {
  if (isBesideKnown(before, rest)) return true;
  const other = BESIDE.exec(rest)?.[1];
  if (other === undefined || isFirstName(other)) return false;
  if (name.includes(" ")) {
    const opened = OPENED.exec(before)?.[1];
    return opened !== undefined && (opened === "" ? isPlainWord(other) : !opened.split(", ").some(isFirstName));
  }
  return !isCommonFirstName(name) && !isPlainWord(other);
}
/** « Allen & Overy, Baker McKenzie »: does the row hold a known brand or tool? */
export function isBesideKnown(before: string, rest: string): boolean {
  const row = ROW.exec(rest)?.[0] ?? "";
  const soFar = ROW_SO_FAR.exec(before)?.[1] ?? "";
  return [soFar, row].some((names) =>
    names.split(BETWEEN_NAMES).some((one) => isNamesake(one) || isSoftware(one.trim())),
  );
}
/** « avec Hugo et Jekyll »: in a row with a tool, a first name is one. */
export const isSoftware = (word: string): boolean => SOFTWARE.has(word);
const SOFTWARE = new Set(
  `Jekyll Gatsby Eleventy Hexo Pelican Astro Nuxt Next.js Nuxt.js Svelte SvelteKit Remix Netlify Vercel WordPress Drupal Ghost Strapi Contentful
  Docusaurus MkDocs Sphinx VuePress Jasmine Mocha Jest Cypress Karma Selenium Playwright Flask Laravel Symfony Rails Sinatra Gradle Ansible
  Terraform Jenkins Grafana Prometheus Kibana Kafka Cassandra Redis Rasa Dialogflow Langchain LangChain Trello Asana Miro Photoshop`.split(
    /\s+/,
  ),
);
const ROW_SO_FAR = behind(/((?:\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2},\s){1,6})$/u);
/** « the cellars of Ostrelis, Louise Tarquin and Vermeil », « came from Paul Tarquin and Orange ». */
const OPENED = behind(/(?<!team\s)(?<!\p{L})(?:of|from|chez)\s((?:\p{Lu}[\p{L}'’-]+,\s)*)$/u);
const BESIDE = /^(?:,(?=\s\S+(?:,|\set)\s)|\s(?:et|ou|and))\s(?:de\s|d['’])?(\p{Lu}[\p{L}'’-]+)(?!\s\p{Lu})/u;

/** « Laurent Montcalm et Paul Roy sont nos clients ». */
const FIRMS_AFTER = new RegExp(
  `${ROW.source}\\s(?:nous\\s(?:font|ont\\sfait)\\sconfiance|(?:sont|est|figurent|compte(?:nt)?)\\s(?:parmi\\s)?(?:nos|notre|des|de\\snos|un\\sde\\snos|une\\sde\\snos)\\s(?:clients?|marques?|enseignes?|partenaires|fournisseurs?|filiales?|licences?))(?!\\p{L})`,
  "u",
);

export const areFirms = (rest: string): boolean => FIRMS_AFTER.test(rest);

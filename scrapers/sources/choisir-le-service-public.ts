import type * as CsvParse from "csv-parse/sync";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { PageChanged } from "../errors.ts";
import { attr, boxAround, documentOf, type Element, select, textOf } from "../kit/html.ts";
import { firstText, type Json, object, objects, text } from "../kit/json.ts";
import { packageOnDemand } from "../kit/package.ts";
import { tidy } from "../kit/schema-org.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import { advertised, count, empty, type Finding, follow, offer, type Page, type Source } from "../source.ts";

const csv = packageOnDemand<typeof CsvParse>("csv-parse/sync");
const DATASET = "https://www.data.gouv.fr/api/1/datasets/les-offres-diffusees-sur-choisir-le-service-public/";
/** 84 MB in June 2026. */
const MAX_FILE = 200_000_000;
const PUBLIC = "https://choisirleservicepublic.gouv.fr/nos-offres/filtres/mot-cles/";

export default {
  name: "choisir-le-service-public",
  title: "Choisir le service public",
  homepage: "https://choisirleservicepublic.gouv.fr/",
  kind: "public-api",
  via: "api",
  permission: {
    basis: "open-data",
    note: "Fichier hebdomadaire publié sur data.gouv.fr sous Licence Ouverte 2.0.",
    checked: "2026-11-22",
  },
  cron: "0 3 * * 2",
  rank: 15,
  complete: true,
  maxRequests: 5,
  *start() {
    yield { url: DATASET, headers: { accept: "application/json" }, label: "dataset" };
  },
  *parse(page: Page) {
    if (/^\s*\{/.test(page.text.slice(0, 200))) return yield* fromDataset(page);
    if (page.text.includes("fr-card__title")) return yield* fromCards(page);
    yield* fromCsv(page);
  },
} satisfies Source;

const REFERENCE = /-reference-([\w-]+?)\/?$/;

/** The site's own list, as a person saves it: each line of a card has its label, for screen readers. */
function* fromCards(page: Page): Iterable<Finding> {
  const links = select(".fr-card__title a[href]", documentOf(page)).filter((link) => refOf(page, link) !== null);
  if (links.length === 0) throw new PageChanged(page.url, "cartes d'offres");
  for (const link of links) {
    const card = select("li", cardOf(link)).flatMap((line) => textOf(line) ?? []);
    const said = (label: RegExp) =>
      card
        .find((line) => label.test(line))
        ?.replace(label, "")
        .trim() || null;
    yield offer({
      source: "choisir-le-service-public",
      ref: refOf(page, link),
      url: cleanUrl(attr(link, "href"), page.url),
      title: tidy(textOf(link) ?? ""),
      company: said(/^Employeur ?: ?/i),
      place: said(/^Localisation ?: ?/i),
      contract: said(/^(?:Nature (?:de l['’]emploi|du contrat)|Contrat) ?: ?/i),
      postedAt: said(/^En ligne depuis le /i),
      seenAt: page.fetchedAt,
    });
  }
}

const refOf = (page: Page, link: Element): string | null =>
  REFERENCE.exec(webUrl(attr(link, "href"), page.url)?.pathname ?? "")?.[1] ?? null;

const cardOf = (link: Element): Element => boxAround(link, (box) => select(".fr-card__title", box).length > 1);

/** The newest CSV of offers among the resources (documentation and code lists left out). */
function* fromDataset(page: Page): Iterable<Finding> {
  const files = objects(object(page.json())?.resources)
    .filter((file) => /csv/i.test(text(file.format) ?? "") && webUrl(file.url))
    .filter((file) => !/r[ée]f[ée]rentiel|documentation|guide/i.test(text(file.title) ?? ""));
  const newest = files.sort((a, b) =>
    (firstText(b.last_modified) ?? "").localeCompare(firstText(a.last_modified) ?? ""),
  );
  const named = newest.find((file) => /offres-datagouv/i.test(text(file.title) ?? "")) ?? newest[0];
  const url = webUrl(named?.url);
  if (!url) throw new PageChanged(page.url, "aucun fichier CSV d'offres dans le jeu de données");
  yield follow({ url: url.href, via: "feed", label: "file", maxBytes: MAX_FILE });
}

/** Columns are read by name: their order changed before. */
function* fromCsv(page: Page): Iterable<Finding> {
  const head = page.text.slice(0, 4000);
  if (!/Intitul[ée] du poste/i.test(head) || !/R[ée]f[ée]rence/i.test(head))
    throw new PageChanged(page.url, "colonnes « Référence » et « Intitulé du poste » absentes");
  const rows = read(page);
  if (rows.length === 0) return yield empty("fichier sans ligne");
  yield advertised(rows.length);
  for (const row of rows) {
    const raw = toOffer(row, page);
    yield raw ? offer(raw) : count("offer/unreadable");
  }
}

function read(page: Page): Json[] {
  try {
    return objects(
      csv().parse(page.text, {
        columns: (names: string[]) => names.map((name) => name.trim()),
        // A file that somebody saved again may have commas.
        delimiter: /^[^\n]*;/.test(page.text) ? ";" : ",",
        bom: true,
        relaxColumnCount: true,
        relaxQuotes: true,
        skipEmptyLines: true,
      }),
    );
  } catch (cause) {
    throw new PageChanged(page.url, `CSV illisible (${cause instanceof Error ? cause.message : "erreur"})`);
  }
}

function toOffer(row: Json, page: Page): RawOffer | null {
  const ref = text(row.Référence);
  const title = text(row["Intitulé du poste"]);
  if (!ref || !title) return null;
  return {
    source: "choisir-le-service-public",
    ref,
    url: `${PUBLIC}${encodeURIComponent(ref)}/`,
    title: tidy(title),
    // The employer's cell may go on with a postal address and a contact.
    company: firstLine(row.Employeur) ?? text(row["Organisme de rattachement"]),
    place: firstText(
      row["Lieu d'affectation (sans géolocalisation)"],
      row["Lieu d'affectation"],
      row["Localisation du poste"],
    ),
    contract: contractOf(row),
    workingTime: workingTime(row),
    postedAt: firstText(row["Date de première publication"], row["Date de début de publication par défaut"]),
    validThrough: endOf(row),
    description: descriptionOf(row),
    education: text(row["Niveau d'études"]),
    sector: firstText(row.Métier, row.Versant),
    seenAt: page.fetchedAt,
  };
}

/** Nature of the post, of the contract, and its length where neither says it already. */
function contractOf(row: Json): string | null {
  const parts: string[] = [];
  for (const name of ["Nature de l'emploi", "Nature de contrat", "Durée du contrat"]) {
    const part = text(row[name]);
    if (part && !parts.some((earlier) => earlier.includes(part))) parts.push(part);
  }
  return parts.join(" - ") || null;
}

const firstLine = (value: unknown): string | null => text(text(value)?.split("\n")[0]);

function workingTime(row: Json): string | null {
  const said = text(row["Temps Plein"]);
  if (said === null) return null;
  return /^oui$/i.test(said) ? "Temps plein" : /^non$/i.test(said) ? "Temps partiel" : said;
}

/** 2090 and later mean: no end. */
function endOf(row: Json): string | null {
  const end = text(row["Date de fin de publication par défaut"]);
  return end && Number(/\d{4}/.exec(end)?.[0] ?? 0) < 2090 ? end : null;
}

const PARTS = [
  "Description du poste",
  "Missions",
  "Profil recherché",
  "Métier",
  "Spécialisation",
  "Compétences attendues",
  "Langues",
  "Catégorie",
];

function descriptionOf(row: Json): string | null {
  const parts = PARTS.map((name) => [name, text(row[name])] as const).filter(([, words]) => words !== null);
  return parts.map(([name, words]) => `${name} : ${words}`).join("\n") || null;
}

import type { RawOffer } from "../../offer/raw-offer.ts";
import { Blocked, FetchError, PageChanged } from "../errors.ts";
import { decodeEntities } from "../kit/entities.ts";
import { attr, documentOf, type Element, first, innerHtml, select, textAt, textOf } from "../kit/html.ts";
import { array, boolean, firstText, type Json, number, object, objects, someNumber, text, texts } from "../kit/json.ts";
import { placesSaid } from "../kit/places.ts";
import { tidy } from "../kit/schema-org.ts";
import { cleanUrl } from "../kit/url.ts";
import { children, parseXml, xmlText } from "../kit/xml.ts";
import {
  advertised,
  count,
  empty,
  type Finding,
  follow,
  offer,
  type Page,
  type PageRequest,
  type Query,
  type Source,
  suspect,
} from "../source.ts";

const SEARCH = "https://www.apec.fr/cms/webservices/rechercheOffre";
const PUBLIC = "https://www.apec.fr/candidat/recherche-emploi.html/emploi/detail-offre/";
/** The most it serves: above, it silently goes back to 20. */
const RANGE = 100;
/** Sorted by date: what lies deeper is older than any window of ours. */
const MAX_START = 900;

/** Official labels of `RECHERCHE_OFFRE_TYPE_CONTRAT`, as the site shows them. */
const CONTRACTS: Readonly<Record<string, string>> = {
  101888: "CDI",
  101887: "CDD",
  20053: "Alternance",
  597137: "CDD - Alternance - Contrat d'apprentissage",
  597138: "CDD - Alternance - Contrat de professionnalisation",
  597139: "CDI - Alternance - Contrat d'apprentissage",
  597140: "CDI - Alternance - Contrat de professionnalisation",
  101930: "Intérim",
  597141: "CDI intérimaire",
  101889: "Mission d'intérim",
  597171: "Stage",
};

/** `LISTE_OPTIONS_TELETRAVAIL`. */
const TELEWORK: Readonly<Record<string, string>> = {
  20765: "Télétravail partiel possible",
  20766: "Télétravail ponctuel autorisé",
  20767: "Télétravail total possible",
  20949: "Télétravail non autorisé",
};

export default {
  name: "apec",
  title: "Apec",
  homepage: "https://www.apec.fr/",
  kind: "board",
  via: "api",
  permission: {
    basis: "undocumented-api",
    note: "robots.txt n'interdit rien ; la recherche publique du site est lue à petit rythme, et l'arrêt est immédiat si le site le demande.",
    checked: "2026-11-22",
  },
  cron: "20 7,13 * * *",
  rank: 30,
  complete: false,
  paceMs: 2000,
  maxRequests: 60,
  *start(query: Query) {
    for (const motsCles of query.terms) yield search(motsCles, 0);
  },
  *parse(page: Page) {
    refuse(page);
    if (/^\s*(<\?xml[^>]*>\s*)?<Export_offres\b/.test(page.text)) return yield* fromExport(page);
    const seen = pageOffers(page);
    if (seen.length > 0) return yield* seen.map(offer);
    const answer = page.json();
    const node = object(answer);
    if (node && Array.isArray(node.resultats)) return yield* fromSearch(node, page);
    if (node && text(node.numeroOffre) && text(node.intitule)) return yield* fromDetail(node, page);
    throw new PageChanged(page.url, "« resultats » absent");
  },
} satisfies Source;

/** The body is strict: an unknown key is answered by 500. */
function search(motsCles: string, startIndex: number): PageRequest {
  const lists = [
    "lieux",
    "fonctions",
    "statutPoste",
    "typesContrat",
    "typesConvention",
    "niveauxExperience",
    "idsEtablissement",
    "secteursActivite",
    "typesTeletravail",
    "idNomZonesDeplacement",
    "positionNumbersExcluded",
  ];
  const body = {
    motsCles,
    ...Object.fromEntries(lists.map((name) => [name, []])),
    typeClient: "CADRE",
    sorts: [{ type: "DATE", direction: "DESCENDING" }],
    pagination: { range: RANGE, startIndex },
    activeFiltre: true,
    pointGeolocDeReference: {},
  };
  return {
    url: SEARCH,
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      referer: "https://www.apec.fr/candidat/recherche-emploi.html/emploi",
    },
    body: JSON.stringify(body),
    label: "list",
    context: { motsCles, startIndex },
  };
}

/** DataDome's page, and the 500 that names the key it does not know. */
function refuse(page: Page): void {
  const head = page.text.slice(0, 4000);
  if (page.headers["x-datadome"] === "protected" || /captcha-delivery\.com/.test(head)) {
    throw new Blocked(page.url, "DataDome demande une vérification humaine");
  }
  const key = /Unrecognized field\s+\\?"(\w+)/.exec(head)?.[1];
  if (key) throw new FetchError("bad-request", page.url, `l'Apec refuse la clé « ${key} » de la requête`);
}

function* fromSearch(answer: Json, page: Page): Iterable<Finding> {
  const rows = objects(answer.resultats);
  const total = number(answer.totalCount);
  if (rows.length === 0 && total === 0) return yield empty("totalCount : 0");
  if (rows.length === 0 && total === null) throw new PageChanged(page.url, "ni résultat ni total");
  const asked = object(page.request.context);
  const start = number(asked?.startIndex) ?? 0;
  if (total !== null && start === 0) yield advertised(total);
  for (const row of rows) {
    const raw = fromRow(row, page);
    yield raw ? offer(raw) : count("offer/unreadable");
    if (raw?.company && boolean(row.clientReel) === false) yield count("company/relay");
  }
  const term = text(asked?.motsCles);
  if (term === null || total === null || rows.length === 0) return;
  const next = start + RANGE;
  if (rows.length < RANGE && next < total)
    yield suspect(`page de ${rows.length} offres au lieu de ${RANGE}, sur ${total} annoncées`);
  else if (next < total && next <= MAX_START) yield follow(search(term, next));
}

/** `nomCommercial` may be the board that relays the offer (Hellowork…): kept as written, and counted downstream. */
function fromRow(row: Json, page: Page): RawOffer | null {
  const ref = text(row.numeroOffre);
  const title = text(row.intitule);
  if (!ref || !title) return null;
  const confidential = boolean(row.offreConfidentielle) === true;
  return {
    source: "apec",
    ref,
    url: PUBLIC + ref,
    title: tidy(title),
    company: confidential ? null : text(row.nomCommercial),
    place: text(row.lieuTexte),
    lat: someNumber(row.latitude),
    lon: someNumber(row.longitude),
    contract: contractOf(row),
    remote: TELEWORK[text(row.idNomTeletravail) ?? ""] ?? null,
    salary: text(row.salaireTexte),
    postedAt: text(row.datePublication),
    description: text(row.texteOffre),
    excerpt: true,
    seenAt: page.fetchedAt,
  };
}

/** Label of the code; months when it lasts. An unknown code stays blank: it has no words. */
function contractOf(row: Json): string | null {
  const code = firstText(row.typeContrat, row.idNomTypeContrat) ?? "";
  const label = CONTRACTS[code] ?? (/^\p{L}/u.test(code) ? code : undefined);
  const months = number(row.contractDuration) ?? 0;
  if (label === undefined) return null;
  return months > 0 ? `${label} - ${months} mois` : label;
}

/** Recruiters' names (`nomInterlocuteur`…) are never read. */
function* fromDetail(node: Json, page: Page): Iterable<Finding> {
  const ref = text(node.numeroOffre) as string;
  const parts = [node.texteHtml, node.texteHtmlProfil, node.texteHtmlEntreprise]
    .map(text)
    .filter((part) => part !== null);
  // A row of a list that somebody saved alone has a beginning of the text and one line for the place.
  const beginning = parts.length === 0 ? text(node.texteOffre) : null;
  const places = texts(objects(node.lieux).map((place) => place.libelleLieu));
  const address = object(node.adresseOffre);
  yield offer({
    source: "apec",
    ref,
    url: PUBLIC + ref,
    title: tidy(text(node.intitule) as string),
    company:
      boolean(node.offreConfidentielle) === true
        ? null
        : firstText(node.enseigne, node.nomCommercial, node.nomCommercialEtablissement, node.nomCompteEtablissement),
    place: places[0] ?? firstText(node.lieuTexte, address?.adresseVille),
    places: places.length > 1 ? places : null,
    postalCode: text(address?.adresseCodePostal),
    contract: contractOf(node),
    remote: TELEWORK[text(node.idNomTeletravail) ?? ""] ?? null,
    salary: text(node.salaireTexte),
    postedAt: firstText(node.datePublication, node.datePremierePublication),
    description: parts.join("\n") || beginning,
    excerpt: beginning ? true : null,
    skills: skillsOf(node),
    applyUrl: cleanUrl(node.adresseUrlCandidature),
    seenAt: page.fetchedAt,
  });
}

const skillsOf = (node: Json): string[] | null => {
  const names = texts(array(node.competences).map((item) => object(item)?.libelle));
  return names.length > 0 ? names : null;
};

/** The partner export (XML): whole texts, INSEE codes. */
function* fromExport(page: Page): Iterable<Finding> {
  const root = object(parseXml(page.text)?.Export_offres);
  if (!root) throw new PageChanged(page.url, "export illisible");
  for (const item of children(root, "Offre_emploi")) {
    const raw = fromExported(object(item), page);
    yield raw ? offer(raw) : count("offer/unreadable");
  }
}

function fromExported(item: Json | null, page: Page): RawOffer | null {
  const said = (name: string, parent: Json | null = item): string | null => xmlText(parent?.[name]);
  const ref = said("Reference_apec");
  const title = said("Intitule");
  if (!item || !ref || !title) return null;
  const spots = children(item, "Lieu").map(object);
  const places = texts(spots.map((spot) => said("Libelle_lieu", spot)));
  const terms = object(item.Contrat);
  const months = number(said("Duree_contrat", terms)) ?? 0;
  const type = said("Type_contrat", terms);
  return {
    source: "apec",
    ref,
    url: PUBLIC + ref,
    title: tidy(title),
    company: said("Nom_entreprise"),
    ...placesSaid(places),
    inseeCode: spots.length === 1 ? said("COG_lieu", spots[0]) : null,
    contract: type && months > 0 ? `${type} - ${months} mois` : type,
    remote: said("Teletravail"),
    salary: said("Salaire_affiche"),
    postedAt: said("Date_parution"),
    description: said("Texte_offre"),
    experience: said("Niveau_experience"),
    sector: decodeEntities(said("Libelle_secteur", object(item.Secteur_activite)) ?? "") || null,
    seenAt: page.fetchedAt,
  };
}

/** Pages that a person saves: one offer with its lines, or the cards of a search. Each line is known by its own mark. */
function pageOffers(page: Page): RawOffer[] {
  if (!/details-offer|card-offer/.test(page.text) || !/^\s*</.test(page.text)) return [];
  const tree = documentOf(page);
  const cards = select("a[href*='/detail-offre/']", tree).map((link) => fromCard(link, page));
  return [fromPage(page), ...cards].filter((raw) => raw !== null);
}

const numberIn = (value: string | null): string | null =>
  /\/detail-offre\/(\d{6,}[A-Z]?)/.exec(value ?? "")?.[1] ?? null;

const DAY = /\d{2}\/\d{2}\/\d{4}/;

function fromPage(page: Page): RawOffer | null {
  const tree = documentOf(page);
  const box = first(".details-offer-list", tree);
  const title = textAt("h1", tree);
  const ref = /\d{6,}[A-Z]/.exec(textAt(".ref-offre", tree) ?? "")?.[0] ?? numberIn(page.url);
  if (!box || !title || !ref) return null;
  const lines = select("li", box).map(textOf);
  const isContract = (line: string | null): boolean => /\b(CDI|CDD|Intérim|Stage|Alternance)\b/i.test(line ?? "");
  const rest = lines.filter((line) => line !== null && !isContract(line));
  return {
    source: "apec",
    ref,
    url: PUBLIC + ref,
    title: tidy(title),
    company: rest.length > 1 ? rest[0] : null,
    place: rest.at(-1) ?? null,
    // « 2 CDI » counts the posts.
    contract: lines.find(isContract)?.replace(/^\d+\s+/, "") ?? null,
    postedAt: DAY.exec(textAt(".date-offre", tree) ?? "")?.[0] ?? null,
    description: innerHtml(first(".details-post, .offre-description__content", tree)),
    seenAt: page.fetchedAt,
  };
}

function fromCard(link: Element, page: Page): RawOffer | null {
  const ref = numberIn(attr(link, "href"));
  const title = textAt(".card-title", link);
  if (!ref || !title) return null;
  const lines = select("li", link).map((line) => ({
    mark: `${attr(line, "title") ?? ""} ${attr(first("img", line), "alt") ?? ""}`,
    said: textOf(line),
  }));
  const said = (mark: RegExp): string | null => lines.find((line) => mark.test(line.mark))?.said ?? null;
  return {
    source: "apec",
    ref,
    url: PUBLIC + ref,
    title: tidy(title),
    company: textAt(".card-offer__company", link),
    place: said(/localis|lieu/i),
    contract: said(/contrat/i),
    salary: said(/salaire/i),
    postedAt: DAY.exec(said(/date|publi/i) ?? "")?.[0] ?? null,
    description: textAt(".card-offer__description", link),
    excerpt: true,
    seenAt: page.fetchedAt,
  };
}

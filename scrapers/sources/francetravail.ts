import type { RawOffer } from "../../offer/raw-offer.ts";
import { FetchError, PageChanged } from "../errors.ts";
import { array, at, boolean, firstText, type Json, number, object, objects, text, texts } from "../kit/json.ts";
import { ownPage } from "../kit/own-page.ts";
import { jsonOf } from "../kit/platform.ts";
import { tidy } from "../kit/schema-org.ts";
import { cleanUrl } from "../kit/url.ts";
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

const SEARCH = "https://api.francetravail.io/partenaire/offresdemploi/v2/offres/search";
const PAGE = 150;
/** The service refuses `range` beyond 3000-3149: what lies deeper is reached by shorter windows. */
const CEILING = 3150;
const HOUR_MS = 3_600_000;
/** A first run looks back this far; an offer that lives longer is re-dated by its employer or lost to us. */
const FIRST_WINDOW_MS = 31 * 24 * HOUR_MS;

/** What a request asks, as `parse` needs it back to page and to split. */
interface Slice {
  /** `codeROME` or `motsCles`. */
  by: string;
  value: string;
  /** ISO instants without milliseconds. */
  from: string;
  to: string;
  start: number;
}

export default {
  name: "francetravail",
  title: "France Travail",
  homepage: "https://candidat.francetravail.fr/offres/recherche",
  kind: "public-api",
  via: "api",
  permission: {
    basis: "official-api",
    note: "API publique « Offres d'emploi v2 », ouverte par France Travail aux applications inscrites.",
    checked: "2026-11-22",
  },
  cron: "5 6,12,18 * * *",
  rank: 20,
  complete: false,
  incremental: true,
  paceMs: 400,
  needs: ["FRANCETRAVAIL_CLIENT_ID", "FRANCETRAVAIL_CLIENT_SECRET"],
  *start(query: Query) {
    const { from, to } = windowOf(query);
    for (const value of query.romeCodes) yield request({ by: "codeROME", value, from, to, start: 0 });
    for (const value of query.terms.filter(accepted)) yield request({ by: "motsCles", value, from, to, start: 0 });
  },
  *parse(page: Page) {
    if (page.status === 204) return yield empty("204 : aucune offre");
    if (jsonOf(page) === undefined && page.text.includes("schema.org")) return yield* fromSavedPage(page);
    const answer = page.json();
    const refusal = refusalOf(answer);
    if (refusal !== null)
      throw new FetchError("bad-request", page.url, `requête refusée par France Travail : ${refusal}`);
    const listed = object(answer)?.resultats;
    const rows = Array.isArray(answer) ? objects(answer) : Array.isArray(listed) ? objects(listed) : single(answer);
    if (rows === null || (!rows.some(isOffer) && (rows.length > 0 || Array.isArray(answer))))
      throw new PageChanged(page.url, "« resultats » absent");
    if (rows.length === 0) yield empty('"resultats":[]');
    for (const row of rows) {
      const raw = toOffer(row, page);
      yield raw ? offer(raw) : count("offer/unreadable");
    }
    if (Array.isArray(listed)) yield* onward(page, rows.length);
  },
} satisfies Source;

const DETAIL = /\/offres\/recherche\/detail\/([0-9A-Z]{7})(?![0-9A-Z])/;

/** The public page of an offer: its number stands in its address. */
function* fromSavedPage(page: Page): Iterable<Finding> {
  const reader = { source: "francetravail", company: null };
  for (const one of ownPage(page, reader, "offre de France Travail")) {
    const raw = one.kind === "offer" ? one.offer : null;
    if (raw) yield offer({ ...raw, ref: DETAIL.exec(raw.url ?? page.url)?.[1] ?? raw.ref });
  }
}

/** Query words: 2 characters at least, and only those the service allows. */
const accepted = (term: string): boolean => term.length >= 2 && /^[\w\s\u00c0-\u017f@#$%^&+./"-]+$/.test(term);

/** From an hour before the last whole run, to now: both bounds or neither, without milliseconds. */
function windowOf(query: Query): { from: string; to: string } {
  const to = Date.parse(query.now);
  const from = query.since === null ? to - FIRST_WINDOW_MS : Date.parse(query.since) - HOUR_MS;
  return { from: instant(from), to: instant(to) };
}

const instant = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

function request(slice: Slice): PageRequest {
  const url = new URL(SEARCH);
  url.searchParams.set(slice.by, slice.value);
  url.searchParams.set("minCreationDate", slice.from);
  url.searchParams.set("maxCreationDate", slice.to);
  url.searchParams.set("sort", "1");
  url.searchParams.set("range", `${slice.start}-${slice.start + PAGE - 1}`);
  return {
    url: url.href,
    headers: { accept: "application/json" },
    auth: "francetravail",
    label: "list",
    context: slice,
  };
}

/** Next pages, or two halves of the window when there is more than the service serves. */
function* onward(page: Page, rows: number): Iterable<Finding> {
  const total = totalOf(page);
  const slice = sliceOf(page);
  if (total === null || !slice) return;
  if (slice.start === 0) yield advertised(total);
  if (total > CEILING) return yield* halves(slice, total);
  // Each question has a total of its own, and the house keeps but one for the run: what a question lacks is said here.
  const due = Math.min(PAGE, total - slice.start);
  if (rows < due)
    yield suspect(`${rows} offres au lieu de ${due} pour ${slice.by}=${slice.value}, sur ${total} annoncées`);
  const next = slice.start + PAGE;
  if (next < total && rows > 0) yield follow(request({ ...slice, start: next }));
}

function* halves(slice: Slice, total: number): Iterable<Finding> {
  const [from, to] = [Date.parse(slice.from), Date.parse(slice.to)];
  if (slice.start > 0) return;
  if (to - from < 2 * HOUR_MS)
    return yield suspect(`${total} offres en moins de deux heures : seules ${CEILING} sont lisibles`);
  const middle = Math.floor((from + to) / 2);
  yield follow(request({ ...slice, to: instant(middle) }));
  yield follow(request({ ...slice, from: instant(middle) }));
}

/** « offres 0-149/9981 » → 9981. */
function totalOf(page: Page): number | null {
  const range = page.headers["content-range"]?.match(/\/(\d+)/)?.[1];
  return range === undefined ? null : Number(range);
}

/** The slice of the request, read from its context or, for a page handed over, from its address. */
function sliceOf(page: Page): Slice | null {
  const said = object(page.request.context);
  const [by, value, from, to] = ["by", "value", "from", "to"].map((key) => text(said?.[key]));
  const start = number(said?.start);
  return by && value && from && to && start !== null ? { by, value, from, to, start } : null;
}

/** `{message}` of a refusal (« Format du paramètre « motsCles » incorrect… »); null for anything else. */
function refusalOf(answer: unknown): string | null {
  const message = text(object(answer)?.message);
  return message !== null && /param[èe]tre|plage de résultats|position de début|format de l'id/i.test(message)
    ? message
    : null;
}

/** Apec's answer has the same envelope and the same words for number and title; `numeroOffre` is its own. */
const isOffer = (node: Json): boolean =>
  text(node.id) !== null && text(node.intitule) !== null && node.numeroOffre === undefined;

/** A detail answer is one offer. */
const single = (answer: unknown): Json[] | null => {
  const node = object(answer);
  return node && isOffer(node) ? [node] : null;
};

function toOffer(row: Json, page: Page): RawOffer | null {
  const ref = text(row.id);
  const title = text(row.intitule);
  if (!ref || !title) return null;
  const place = object(row.lieuTravail);
  const pay = object(row.salaire);
  return {
    source: "francetravail",
    ref,
    url:
      cleanUrl(at(row, "origineOffre", "urlOrigine")) ??
      `https://candidat.francetravail.fr/offres/recherche/detail/${ref}`,
    title: tidy(title),
    company: text(at(row, "entreprise", "nom")),
    place: text(place?.libelle),
    postalCode: text(place?.codePostal),
    inseeCode: /^\d[\dAB]\d{3}$/.exec(text(place?.commune) ?? "")?.[0] ?? null,
    lat: number(place?.latitude),
    lon: number(place?.longitude),
    contract: contractOf(row),
    workingTime: text(row.dureeTravailLibelleConverti) ?? text(row.dureeTravailLibelle),
    remote:
      texts(at(row, "contexteTravail", "conditionsExercice")).find((line) => /t[ée]l[ée]travail/i.test(line)) ?? null,
    salary: salaryOf(pay),
    postedAt: text(row.dateCreation),
    description: text(row.description),
    education: educationOf(row),
    experience: text(row.experienceLibelle),
    skills: skillsOf(row),
    languages: languagesOf(row),
    romeCode: text(row.romeCode),
    sector: text(row.secteurActiviteLibelle),
    applyUrl: cleanUrl(at(row, "contact", "urlPostulation")) ?? partnerUrl(row),
    seenAt: page.fetchedAt,
  };
}

const DEMANDS: Record<string, string> = { E: "exigé", S: "souhaité" };

/** « Anglais (exigé) ». */
function languagesOf(row: Json): string[] | null {
  const said = objects(row.langues).flatMap(({ libelle, exigence }) => {
    const [name, demand] = [text(libelle), DEMANDS[text(exigence) ?? ""]];
    return name ? [demand ? `${name} (${demand})` : name] : [];
  });
  return said.length > 0 ? said : null;
}

/** An alternance is typed CDD: the nature of the contract says the rest (« Contrat apprentissage »). */
function contractOf(row: Json): string | null {
  const type = firstText(row.typeContratLibelle, row.typeContrat);
  // A code of two signs (« E1 ») says nothing to people: its label stands beside it.
  const nature =
    [row.natureContratLibelle, row.natureContrat].map(text).find((word) => (word ?? "").length > 2) ?? null;
  const parts = [
    type,
    nature === "Contrat travail" ? null : nature,
    boolean(row.alternance) && !/apprenti|professionnalisation/i.test(nature ?? "") ? "alternance" : null,
  ];
  return parts.filter((part) => part !== null).join(" - ") || null;
}

function salaryOf(pay: Json | null): string | null {
  const label = text(pay?.libelle);
  const comment = text(pay?.commentaire);
  if (label && comment && !label.includes(comment)) return `${label} - ${comment}`;
  return label ?? comment;
}

const educationOf = (row: Json): string | null =>
  texts(objects(row.formations).map((item) => firstText(item.niveauLibelle))).join(", ") || null;

const skillsOf = (row: Json): string[] | null => {
  const labels = texts(objects(row.competences).map((item) => item.libelle));
  return labels.length > 0 ? labels : null;
};

const partnerUrl = (row: Json): string | null =>
  cleanUrl(object(array(at(row, "origineOffre", "partenaires"))[0])?.url);

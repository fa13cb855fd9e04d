import type { RawOffer } from "../../offer/raw-offer.ts";
import { FetchError, PageChanged } from "../errors.ts";
import { array, at, firstText, type Json, number, object, objects, text, texts } from "../kit/json.ts";
import { tidy } from "../kit/schema-org.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import {
  count,
  empty,
  type Finding,
  follow,
  gone,
  offer,
  type Page,
  type Query,
  type Source,
  suspect,
} from "../source.ts";

const API = "https://api.apprentissage.beta.gouv.fr/api/job/v1";
/** The export holds every offer with its text. */
const MAX_FILE = 200_000_000;
/** The search gives this many a source at most and has no paging. */
const SEARCH_CAP = 150;

export default {
  name: "la-bonne-alternance",
  title: "La bonne alternance",
  homepage: "https://labonnealternance.apprentissage.beta.gouv.fr/",
  kind: "public-api",
  via: "api",
  permission: {
    basis: "official-api",
    note: "API Alternance (beta.gouv.fr), avec jeton : un export complet par jour.",
    checked: "2026-11-22",
  },
  cron: "30 4 * * *",
  rank: 22,
  complete: true,
  paceMs: 1500,
  maxRequests: 10,
  needs: ["ALTERNANCE_TOKEN"],
  *start(_query: Query) {
    yield { url: `${API}/export`, auth: "alternance", headers: { accept: "application/json" }, label: "export" };
  },
  *parse(page: Page) {
    const answer = page.json();
    const node = object(answer);
    const refusal = node && number(node.statusCode) !== null ? firstText(node.message, node.name) : null;
    if (refusal)
      throw new FetchError(
        number(node?.statusCode) === 401 ? "unauthorised" : "bad-request",
        page.url,
        `API Alternance : ${refusal}`,
      );
    const file = webUrl(node?.url);
    if (node && file && text(node.lastUpdate))
      return yield follow({ url: file.href, label: "file", via: "api", maxBytes: MAX_FILE });
    const items = oldItems(answer);
    if (items) return yield* oldFindings(items, page);
    const listed = node?.jobs ?? answer;
    const rows = Array.isArray(listed) ? objects(listed) : node && isJob(node) ? [node] : null;
    if (rows === null || (rows.length > 0 && !rows.some(isJob))) throw new PageChanged(page.url, "« jobs » absent");
    if (rows.length === 0) return yield empty("jobs : []");
    yield* findings(rows, page, node?.jobs !== undefined);
  },
} satisfies Source;

const isJob = (row: Json): boolean => text(at(row, "offer", "title")) !== null;

function* findings(rows: readonly Json[], page: Page, search: boolean): Iterable<Finding> {
  for (const row of rows) {
    const raw = toOffer(row, page);
    const status = text(at(row, "offer", "status"));
    if (!raw) yield count("offer/unreadable");
    else if (status !== null && status !== "Active") yield gone(raw.ref ?? "", `status : ${status}`);
    else yield offer(raw);
  }
  if (search && rows.length >= SEARCH_CAP) yield suspect(`la recherche s'arrête à ${SEARCH_CAP} offres par source`);
}

function toOffer(row: Json, page: Page): RawOffer | null {
  const names = object(row.identifier);
  const ref = firstText(names?.id, names?.partner_job_id);
  const said = object(row.offer);
  const title = text(said?.title);
  if (!ref || !title) return null;
  const work = object(row.workplace);
  const place = text(at(work, "location", "address"));
  const [lon, lat] = array(at(work, "location", "geopoint", "coordinates"));
  return {
    source: "la-bonne-alternance",
    ref,
    url: publicUrl(names, cleanUrl(at(row, "apply", "url"))),
    title: tidy(title),
    company: firstText(work?.name, work?.brand, work?.legal_name),
    place,
    postalCode: /\b(\d{5})\b/.exec(place ?? "")?.[1] ?? null,
    lat: number(lat),
    lon: number(lon),
    contract: contractOf(row),
    remote: text(at(row, "contract", "remote")),
    postedAt: text(at(said, "publication", "creation")),
    validThrough: text(at(said, "publication", "expiration")),
    startDate: text(at(row, "contract", "start")),
    description: descriptionOf(said),
    education: text(at(said, "target_diploma", "label")),
    skills: skillsOf(said),
    romeCode: texts(said?.rome_codes)[0] ?? null,
    sector: text(at(work, "domain", "naf", "label")),
    applyUrl: cleanUrl(at(row, "apply", "url")),
    seenAt: page.fetchedAt,
  };
}

/** The portal's own page; for an offer of France Travail, the apply address that the API gives. */
function publicUrl(names: Json | null, apply: string | null): string | null {
  const id = text(names?.id);
  return id
    ? `https://labonnealternance.apprentissage.beta.gouv.fr/emploi/${kindOf(names)}/${encodeURIComponent(id)}`
    : apply;
}

const kindOf = (names: Json | null): string =>
  text(names?.partner_label) === "offres_emploi_lba" ? "offres_emploi_lba" : "offres_emploi_partenaires";

/** « Apprentissage, Professionnalisation - 12 mois ». */
function contractOf(row: Json): string | null {
  const types = texts(at(row, "contract", "type")).join(", ");
  const months = number(at(row, "contract", "duration"));
  if (types === "") return null;
  return months ? `${types} - ${months} mois` : types;
}

function descriptionOf(said: Json | null): string | null {
  const lists = [said?.desired_skills, said?.to_be_acquired_skills, said?.access_conditions].flatMap((list) =>
    texts(list),
  );
  return [text(said?.description), ...lists].filter((part) => part !== null).join("\n") || null;
}

/** Keys of the old API (`/api/v1/jobs`, `/jobsEtFormations`), each a list or `{results: []}`; `lbaCompanies` announce nothing. */
const OLD_LISTS = ["matchas", "peJobs", "partnerJobs"];

/** Rows of an old answer, `[]` included; null for any other. */
function oldItems(answer: unknown): Json[] | null {
  const holder = object(at(answer, "jobs")) ?? object(answer);
  const lists = OLD_LISTS.map((key) => at(holder, key, "results") ?? holder?.[key]).filter(Array.isArray);
  return lists.length > 0 ? lists.flatMap(objects) : null;
}

function* oldFindings(items: readonly Json[], page: Page): Iterable<Finding> {
  if (items.length === 0) return yield empty("results : []");
  for (const item of items) {
    const raw = oldOffer(item, page);
    const status = text(at(item, "job", "status"));
    if (!raw) yield count("offer/unreadable");
    else if (status === "Pourvue" || status === "Annulée") yield gone(raw.ref ?? "", `status : ${status}`);
    else yield offer(raw);
  }
}

/** The number of a « matcha » is in its `job`, for the item's own is its form's; elsewhere both are one. */
function oldOffer(item: Json, page: Page): RawOffer | null {
  const { place, company, job } = { place: object(item.place), company: object(item.company), job: object(item.job) };
  const ref = firstText(job?.id, item.id);
  const title = text(item.title);
  if (!ref || !title) return null;
  const months = number(job?.dureeContrat);
  const contract = text(job?.contractDescription) ?? (texts(job?.contractType).join(", ") || null);
  return {
    source: "la-bonne-alternance",
    ref,
    url: cleanUrl(item.url),
    title: tidy(title),
    company: text(company?.name),
    place: firstText(place?.fullAddress, place?.city),
    postalCode: text(place?.zipCode),
    inseeCode: text(place?.insee),
    lat: number(place?.latitude),
    lon: number(place?.longitude),
    contract: contract && months ? `${contract} - ${months} mois` : contract,
    // A partner's job has its months there.
    workingTime: number(job?.duration) === null ? text(job?.duration) : null,
    postedAt: text(job?.creationDate),
    validThrough: text(job?.jobExpirationDate),
    startDate: text(job?.jobStartDate),
    description: text(job?.description),
    education: firstText(item.diplomaLevel, item.target_diploma_level),
    romeCode: text(at(item, "romes", 0, "code")),
    sector: text(at(item, "nafs", 0, "label")),
    seenAt: page.fetchedAt,
  };
}

const skillsOf = (said: Json | null): string[] | null => {
  const names = texts(said?.desired_skills).filter((skill) => skill.length <= 80);
  return names.length > 0 ? names : null;
};

import { PageChanged } from "../errors.ts";
import { count, empty, type Finding, offer, type Page, type PageRequest } from "../source.ts";
import { facet } from "./facets.ts";
import { placeIn } from "./jobs2web.ts";
import { type Json, object, objects, text } from "./json.ts";
import { localDate, type Order, orderOf } from "./local-date.ts";
import { isAbroad } from "./places.ts";
import { contractOrTime, placeOf, type Reader, rawOffer, safeHost, unescapeOnce, words } from "./platform.ts";
import { webUrl } from "./url.ts";
import { children, parseXml, xmlText } from "./xml.ts";

/** A portal of SuccessFactors' older kind: many employers on a few hosts. The tenant's name keeps its capitals. */
type Portal = { host: string; tenant: string };

const HOST = /^(?:career|performancemanager)\d{0,3}\.(?:successfactors\.(?:eu|com)|sapsf\.(?:eu|com|cn))$/i;

/** The portal behind `https://career5.successfactors.eu/career?company=Tenant`, or null. */
export function sharedPortal(url: URL): Portal | null {
  const tenant = url.searchParams.get("company") ?? "";
  const isPortal = HOST.test(url.hostname) && /^\/(?:sf|portal)?careers?\b/i.test(url.pathname);
  return isPortal && /^[A-Za-z0-9_-]{1,128}$/.test(tenant) ? { host: url.hostname, tenant } : null;
}

export const portalUrl = ({ host, tenant }: Portal): string =>
  `https://${host}/career?company=${encodeURIComponent(tenant)}`;

/** Every open posting of a tenant at once. */
export const listingRequest = (portal: Portal): PageRequest => ({
  url: `${portalUrl({ ...portal, host: safeHost(portal.host) })}&career_ns=job_listing_summary&resultType=XML`,
  label: "list",
  maxBytes: 40_000_000,
});

const postingUrl = (portal: Portal, ref: string): string =>
  `${portalUrl(portal)}&career_ns=job_listing&navBarLevel=JOB_SEARCH&career_job_req_id=${encodeURIComponent(ref)}`;

/** Offers of the feed. A country other than France is counted, for a tenant that we follow. */
export function* readListing(page: Page, reader: Reader<Partial<Portal>>): Iterable<Finding> {
  const listed = listedPostings(page.text);
  if (!listed) throw new PageChanged(page.url, "« Job-Listing » de SuccessFactors");
  if (listed.length === 0) yield empty("<Job-Listing> sans <Job>");
  else if (!listed.some(({ title }) => title !== null)) throw new PageChanged(page.url, "« JobTitle »");
  const order = orderOf(listed.map((one) => one.postedAt));
  const url = webUrl(page.url);
  const { host, tenant } = reader.row ?? {};
  const portal = host && tenant ? { host, tenant } : url && sharedPortal(url);
  for (const one of listed) {
    const found = postingOffer(page, reader, one, portal, order);
    if (!one.title) yield count("successfactors/row-without-title");
    else if (isAbroad(reader, [found.country])) yield count("successfactors/not-in-france");
    else yield offer(found);
  }
}

function postingOffer(
  page: Page,
  reader: Reader<Partial<Portal>>,
  one: ListedPosting,
  portal: Portal | null,
  order: Order | null,
) {
  const said = contractOrTime(one.contract);
  const place = placeIn(one.place);
  return rawOffer(page, reader, {
    ...place,
    ref: one.ref,
    url: portal && one.ref ? postingUrl(portal, one.ref) : null,
    title: one.title,
    company: words(one.company),
    country: one.country ?? place.country,
    contract: said.contract,
    workingTime: one.workingTime ?? said.workingTime,
    remote: one.remote,
    postedAt: localDate(one.postedAt, order),
    description: unescapeOnce(one.description),
  });
}

/** One posting of the feed, its facets told apart. */
interface ListedPosting {
  ref: string | null;
  title: string | null;
  postedAt: string | null;
  description: string | null;
  place: string | null;
  country: string | null;
  company: string | null;
  contract: string | null;
  workingTime: string | null;
  remote: string | null;
}

/** `<Job-Listing><Job>…`: every open posting at once; an employer without one answers with no `<Job>` in it. */
export const isJobListing = (source: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?<Job-Listing\b/i.test(source.slice(0, 1000).replace(/^\uFEFF/, ""));

/** The feed's postings; null when the XML cannot be read. */
function listedPostings(source: string): ListedPosting[] | null {
  // A facet that nobody configured comes without a name: « <>…</> », which is no XML.
  const root = object(parseXml(source.replaceAll("<>", "<unnamed>").replaceAll("</>", "</unnamed>")) ?? undefined);
  if (!root || !("Job-Listing" in root)) return null;
  return children(object(root["Job-Listing"]), "Job").flatMap((job) => objects(job).map(posting));
}

function posting(job: Json): ListedPosting {
  const facets = Object.values(job)
    .flatMap(objects)
    .flatMap(({ label, value }) => ({ label: xmlText(label) ?? "", value: said(value) }));
  const country = facet(facets, "country");
  const city = facet(facets, "city");
  return {
    ref: said(job.ReqId),
    title: said(job.JobTitle),
    postedAt: said(job["Posted-Date"]),
    description: said(job["Job-Description"]),
    place: said(job.Location) ?? facet(facets, "place") ?? (city && placeOf(city, facet(facets, "state"), country)),
    country,
    company: facet(facets, "company"),
    contract: facet(facets, "contract"),
    workingTime: facet(facets, "workingTime"),
    remote: facet(facets, "remote"),
  };
}

/** Text of an element; « [[filter7]] » is a blank that the portal's own script would have filled. */
const said = (value: unknown): string | null => text(xmlText(value)?.replace(/\[\[\w{1,40}\]\]/g, ""));

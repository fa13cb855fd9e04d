import { safeSlug, segments, slug } from "./platform.ts";

/** Where an employer's offers are; `domain` when they are on Workday's shared host instead of the tenant's own. */
export type WorkdayRow = { tenant: string; wd: string; site: string; domain?: string };

const SHARED = "myworkdaysite.com";

/**
 * `https://tenant.wd3.myworkdayjobs.com/[fr-FR/]Site/…`, `https://wd3.myworkdaysite.com/[fr-FR/]recruiting/tenant/Site/…`,
 * or the CXS address of either.
 */
export function workdayRow(url: URL): WorkdayRow | null {
  const own = /^([\w-]+)\.(wd\d+)\.myworkdayjobs\.com$/i.exec(url.hostname);
  const shared = /^(wd\d+)\.myworkdaysite\.com$/i.exec(url.hostname);
  const path = segments(url);
  const isCxs = path[0] === "wday" && path[1] === "cxs";
  const [room, sharedTenant, sharedSite] = isCxs ? path.slice(1) : withoutLocale(path);
  if (shared && !isCxs && room !== "recruiting") return null;
  const tenant = own?.[1] ?? sharedTenant;
  const site = shared || isCxs ? sharedSite : room;
  const wd = (own?.[2] ?? shared?.[1])?.toLowerCase();
  if (!wd || !slug(tenant) || !slug(site)) return null;
  return { tenant: tenant as string, wd, site: site as string, ...(shared ? { domain: SHARED } : {}) };
}

/** `fr-FR/Site/…` → `Site/…`; a site may bear a name of two letters (`us/job/…`). */
function withoutLocale(path: string[]): string[] {
  if (/^[a-z]{2}-[A-Z]{2}$/.test(path[0] ?? "")) return path.slice(1);
  const bare = /^[a-z]{2}$/.test(path[0] ?? "") && !/^(jobs?|details)$/.test(path[1] ?? "");
  return bare ? path.slice(1) : path;
}

const hostOf = ({ tenant, wd, domain }: WorkdayRow): string =>
  domain === SHARED ? `${wd}.${SHARED}` : `${tenant}.${wd}.myworkdayjobs.com`;

/** The board as people see it; a posting's `/job/…` path follows. */
export const workdayBoard = (row: WorkdayRow): string =>
  `https://${hostOf(row)}/${row.domain ? `recruiting/${row.tenant}/` : ""}${row.site}`;

/** The same for machines, which are asked only for what is safe to write in an address. */
export function workdayCxs(row: WorkdayRow): string {
  const [tenant, wd, site] = [safeSlug(row.tenant), safeSlug(row.wd), safeSlug(row.site)];
  return `https://${hostOf({ ...row, tenant, wd })}/wday/cxs/${tenant}/${site}`;
}

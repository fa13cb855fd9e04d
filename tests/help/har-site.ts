import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const SITE = "https://emploi.atelier-lumen.example";
/** When it was recorded. */
export const AT = "2026-11-20T05:00:00.000Z";

const entry = (url: string, type: string, text: string) => ({
  startedDateTime: AT,
  request: { method: "GET", url, headers: [] },
  response: { status: 200, headers: [{ name: "content-type", value: type }], content: { mimeType: type, text } },
});

function page(n: number): string {
  const posting = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: `Chef de projet IA, équipe ${n}`,
    datePosted: "2026-11-10",
    description: `<p>Piloter les projets d'IA de l'équipe ${n}.</p>`,
    hiringOrganization: { name: "Atelier Lumen" },
    identifier: { value: `L-${n}` },
    jobLocation: { address: { addressLocality: "Lyon", addressCountry: "FR" } },
  };
  return `<html><head><script type="application/ld+json">${JSON.stringify(posting)}</script></head><body></body></html>`;
}

/** Writes into a new folder the recording of one employer, `atelier-lumen`: a map of its site and a page an offer. */
export async function recordSite(folder: string, offers: number): Promise<void> {
  await mkdir(folder);
  const urls = Array.from({ length: offers }, (_, n) => `${SITE}/offres/${1000 + n}`);
  const map = `<?xml version="1.0"?><urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join("")}</urlset>`;
  const entries = [
    entry(`${SITE}/sitemap.xml`, "application/xml", map),
    ...urls.map((url, n) => entry(url, "text/html", page(n))),
  ];
  await writeFile(
    join(folder, "atelier-lumen.har"),
    JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries } }),
  );
  await writeFile(
    join(folder, "employers.json"),
    JSON.stringify([
      {
        name: "atelier-lumen",
        title: "Atelier Lumen",
        platform: "schema-org",
        parameters: { start: `${SITE}/sitemap.xml`, pattern: "/offres/" },
      },
    ]),
  );
}

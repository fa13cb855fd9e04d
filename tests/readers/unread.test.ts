import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "../../scrapers/read.ts";
import { parser } from "./page.ts";

/** What came in the place of an offer: no offer, a failure, and the words for it. */

const LINKS = Array.from({ length: 30 }, (_, at) => `<a href="/p${at}">Page</a>`).join(" ");
const page = (body: string, title = "Maison") =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

async function saysOf(body: string | Buffer | object, name = "auto"): Promise<string> {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  const { offers, problems } = await readDocument(name, bytes, { parser, url: "https://maison.exemple/offre/ia-7712" });
  assert.deepEqual([offers.length, problems.length], [0, 1], String(body).slice(0, 200));
  return `${problems[0]?.outcome} : ${problems[0]?.message}`;
}

test("a closed offer is told in the page's own sentence; a condition closes nothing", async () => {
  for (const [said, sentence] of [
    ["<h1>Pilote IA</h1><p>Nos métiers.</p><p>Cette offre est pourvue.</p>", "Cette offre est pourvue"],
    ["<p>Il semble que cette offre n'existe plus.</p>", "Il semble que cette offre n'existe plus"],
    ["<p>Merci. Le poste a été pourvu.</p>", "Le poste a été pourvu"],
    ["<p>Cette annonce a expiré.</p>", "Cette annonce a expiré"],
    ["<p>Les candidatures pour cette offre sont closes.</p>", "Les candidatures pour cette offre sont closes"],
    ["<p>Sorry, this position has been filled.</p>", "Sorry, this position has been filled"],
    ["<p>Diese Stellenanzeige ist nicht mehr verfügbar.</p>", "Diese Stellenanzeige ist nicht mehr verfügbar"],
  ])
    assert.equal(await saysOf(page(LINKS + said)), `gone : annonce fermée, dit la page : « ${sentence} »`);
  for (const said of ["Si une offre n'est plus disponible, écrivez-nous.", "Que faire lorsque l'annonce est expirée ?"])
    assert.match(await saysOf(page(`${LINKS}<p>${said}</p>`)), /^changed/);
});

test("a captcha that the title asks for is a refusal; whatever else came says its title, an interface its message", async () => {
  const captcha = '<form><div class="g-recaptcha" data-sitekey="x"></div></form>';
  assert.match(await saysOf(page(captcha, "Vérifions que vous n'êtes pas un robot")), /^blocked/);
  assert.match(await saysOf(page(`${LINKS}${captcha}`, "Accès à votre espace")), /^changed/);
  assert.match(await saysOf(page("<h1>Revenez vite</h1>", "Site en maintenance")), /elle dit « Site en maintenance »$/);
  assert.match(await saysOf({ status: 429, message: "Rate limit exceeded" }), /elle dit « Rate limit exceeded »$/);
  assert.match(await saysOf({ errors: [{ message: "Unauthorized" }], data: null }), /elle dit « Unauthorized »$/);
});

test("what is no page at all is named: nothing, a document, a picture, a recording without an answer", async () => {
  assert.match(await saysOf("\ufeff \n"), /fichier vide/);
  assert.match(await saysOf(Buffer.from("%PDF-1.7\n%")), /un PDF/);
  assert.match(await saysOf(Buffer.from("PK\u0003\u0004\u0014\u0000")), /une archive/);
  assert.match(await saysOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])), /une image/);
  assert.match(await saysOf({ log: { version: "1.2", entries: [] } }), /aucune réponse à lire dans cet enregistrement/);
});

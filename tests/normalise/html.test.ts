import assert from "node:assert/strict";
import { test } from "node:test";
import sanitizeHtml from "sanitize-html";
import { cleanText, decodeEntities } from "../../indexer/text/html.ts";
import { runningMarkup, stressors } from "../help/hostile.ts";

const KEPT = ["p", "br", "ul", "ol", "li", "strong", "em", "h2", "h3", "h4"];
/** A second opinion: sanitize-html finds nothing to take out, and no tag bears an attribute. */
function assertClean(html: string, from: string): void {
  const bare = html.replace(/<\/?(?:p|br|ul|ol|li|strong|em|h2|h3|h4)>/g, "");
  assert.ok(!/[<>]/.test(bare), `${from.slice(0, 80)} → ${html.slice(0, 200)}`);
  if (html.length > 20_000) return;
  const again = sanitizeHtml(html, { allowedTags: KEPT, allowedAttributes: {} });
  assert.equal(
    again.replace(/<[^>]*>/g, ""),
    html.replace(/<[^>]*>/g, "").replaceAll("&quot;", '"'),
    from.slice(0, 80),
  );
}

test("keeps the words and the ten tags, drops the rest", () => {
  assert.equal(
    cleanText(
      '<div class="x"><h1>Poste</h1><p onclick="x()">Vous <b>pilotez</b> <a href="http://mal.example">ici</a>.<script>alert(1)</script></p><ul><li>un<li>deux</ul><img src=x onerror=y></div>',
    ).html,
    "<h2>Poste</h2><p>Vous <strong>pilotez</strong> ici.</p><ul><li>un</li><li>deux</li></ul>",
  );
  assert.equal(cleanText("<p>Un</p><ul><li>a</li></ul>").text, "Un\n\n• a");
  assert.equal(cleanText("<ul><li><p>a</p></li><li>b</li></ul>").text, "• a\n\n• b");
  assert.equal(cleanText("&lt;p&gt;Deux &amp;amp; trois&lt;/p&gt;").html, "<p>Deux &amp; trois</p>");
  assert.equal(cleanText("Ligne 1\nLigne 2\n\nBloc").html, "<p>Ligne 1<br>Ligne 2</p><p>Bloc</p>");
  const broken = "Nous recherchons un(e) \nChef de projet\npour l'équipe de \nNiort\n. Vous ferez de\n• la veille";
  assert.equal(
    cleanText(broken).text,
    "Nous recherchons un(e) Chef de projet\npour l'équipe de Niort. Vous ferez de\n• la veille",
  );
  assert.equal(cleanText("Langues, dont\nle basque\nMissions de\n1. suivre").text.split("\n").length, 4);
  assert.equal(cleanText("a < b et 3 > 2 & c").text, "a < b et 3 > 2 & c");
  assert.equal(cleanText("<p>Une <constructor>classe</constructor></p>").text, "Une classe");
  assert.deepEqual(cleanText(""), { html: "", text: "" });
});

test("what a browser shows on a line of its own is one", () => {
  const said =
    "<dl><dt>Contact</dt><dd>Accueil</dd></dl><header>Poste</header><main>Chef de projet<address>Lyon</address></main>";
  assert.deepEqual(cleanText(said).text.split(/\n+/), ["Contact", "Accueil", "Poste", "Chef de projet", "Lyon"]);
});

test("all names of characters that HTML knows are read, in plain text and markup; what nobody sees is left out", () => {
  const written =
    "Cadrer &rarr; livrer, &laquo;&nbsp;ma&ntilde;ana&nbsp;&raquo; &mdash; M&aacute;laga, Bla&scaron;ko, r&#233;u&#xE9;, l&#146;IA";
  const read = "Cadrer → livrer, «\u00a0mañana\u00a0» — Málaga, Blaško, réué, l’IA";
  assert.equal(decodeEntities(written), read);
  for (const source of [written, `<p>${written}</p>`])
    assert.equal(cleanText(source).text.replaceAll("\u00a0", " "), read.replaceAll("\u00a0", " "));
  assert.equal(decodeEntities("intelli&shy;gence &zwnj;arti&zwj;ficielle&lrm;"), "intelligence artificielle");
  // « &copy=2 » and « R&D; » are no signs, and nothing is read twice.
  for (const same of ["?a=1&copy=2&lang=fr", "R&D; & Cie", "&inconnu;"]) assert.equal(decodeEntities(same), same);
  assert.equal(decodeEntities("&amp;rarr;"), "&rarr;");
});

test("cleaning what is clean changes nothing", () => {
  const once = cleanText("<div><p>Un <i>mot</i></p><ol><li>x<br>y</li></ol>fin &amp; suite</div>").html;
  assert.equal(cleanText(once).html, once);
});

test("no markup that runs gets through", () => {
  for (const payload of runningMarkup()) {
    assertClean(cleanText(payload).html, payload);
    assertClean(cleanText(`<p>avant ${payload} après</p>`).html, payload);
  }
});

test("stressors cost milliseconds, not seconds", () => {
  for (const { unit, n } of stressors()) {
    const start = performance.now();
    assertClean(cleanText(unit.repeat(n)).html, unit);
    assert.ok(performance.now() - start < 5_000, unit);
  }
});

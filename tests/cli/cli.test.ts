import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, test } from "node:test";
import { parse } from "csv-parse/sync";
import { OffersAnswer } from "../../api/schemas/answers.ts";
import { openStore } from "../../indexer/store/open.ts";
import { linesOf } from "../../scrapers/fetch/lines.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";
import { vigie } from "../help/vigie.ts";

const folder = await mkdtemp(join(tmpdir(), "vigie-cli-"));
process.env.VIGIE_DATA = join(folder, "data");
after(() => rm(folder, { recursive: true }));

test("help is French, lists every command, and each command describes itself", async () => {
  const help = await vigie(["--help"]);
  assert.equal(help.code, 0);
  const names = [...help.out.matchAll(/^ {2}([a-z-]+) {2}/gm)].map((found) => found[1]!);
  assert.ok(names.length >= 16);
  for (const name of names) {
    const own = await vigie([name, "--help"]);
    assert.equal(own.code, 0, name);
    assert.equal((await vigie(["help", name])).out, own.out, name);
    assert.match(own.out, new RegExp(`^Usage : vigie ${name}`), name);
  }
  assert.equal((await vigie([])).code, 2);
});

test("what is badly written is named, in French, with code 2", async () => {
  const unknown = await vigie(["colect"]);
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /commande inconnue : colect, vouliez-vous dire « collect » \?/);
  for (const [argv, words] of [
    [["judge", "lignes.jsonl"], /mot de trop : « lignes.jsonl »/],
    [["read", "greenhose", "-"], /lecteur inconnu : « greenhose », vouliez-vous dire « greenhouse » \?/],
    [["search", "IA", "--cursor", "zzz"], /--cursor : /],
    [["search", "x".repeat(301)], /vigie : mots : au plus 300 caractères/],
    [["search", "IA", "--limite", "3"], /option inconnue : --limite, vouliez-vous dire « --limit » \?/],
    [["search", "IA", "--contract"], /valeur manquante ou de trop pour --contract \(/],
    [["digest", "preview", "q=ia"], /mot de trop : « q=ia »/],
    [["digest", "send", "--search", "q=ia"], /--search ne va qu'avec « preview »/],
    [["confirm-run", "1", "2"], /mot de trop : « 2 »/],
    [["source", "allow", "linkedin"], /qui a donné cette permission \(--by\) et pour quoi \(--for\)/],
    [["source", "allow", "linkedn"], /source inconnue : linkedn, vouliez-vous dire « linkedin » \?/],
    [["school", "partners"], /il faut « partners <fichier> »/],
    [["school", "--clear"], /l'un des deux avec --clear/],
    [["school", "partners", "-", "--clear"], /l'un des deux avec --clear/],
    [["source", "remove", "foo"], /« foo » \(« vigie sources » les liste\)/],
    [["read", "xyz", "-"], /lecteur inconnu : « xyz » \(/],
    [["read", "auto", "-", "--seen-at", "hier"], /--seen-at : « hier » n'est pas un instant ISO/],
    [
      ["collect", "francetravai", "--replay", "demo"],
      /source inconnue : francetravai, vouliez-vous dire « francetravail » \?/,
    ],
  ] as const) {
    const said = await vigie([...argv], "<html></html>");
    assert.deepEqual([said.code, said.out], [2, ""], argv.join(" "));
    assert.match(said.err, words);
  }
  const bare = await vigie(["collect", "--replay", folder]);
  assert.equal(bare.code, 3);
  assert.match(bare.err, /aucun enregistrement HAR/);
  assert.doesNotMatch(bare.err, /docs\/settings/);
  const option = await vigie(["judge", "--bogus"]);
  assert.equal(option.code, 2);
  assert.match(option.err, /option inconnue : --bogus/);
  assert.equal((await vigie(["read", "auto"])).code, 2);
  assert.equal((await vigie(["undo-closings", "x"])).code, 2);
});

test("what forbids reading is not recorded either", async () => {
  process.env.VIGIE_CONTACT = "vigie@ecole.example";
  const { code, out, err } = await vigie(["record", "linkedin", "--to", join(folder, "har")]);
  const unknown = await vigie(["record", "linkedn"]);
  delete process.env.VIGIE_CONTACT;
  assert.deepEqual([code, out], [3, ""]);
  assert.match(err, /LinkedIn ne s'exécute pas : LinkedIn interdit la lecture automatique/);
  assert.deepEqual([unknown.code, /vouliez-vous dire « linkedin » \?/.test(unknown.err)], [2, true]);
});

test("with nothing to do, a command says what it waits for", async () => {
  for (const name of ["judge", "normalise", "compare"]) {
    const { code, out, err } = await vigie([name], "\n");
    assert.deepEqual([code, out], [0, ""]);
    assert.match(err, /^Rien sur l'entrée : une ligne JSON par question est attendue/);
  }
  assert.match((await vigie(["digest", "edition"])).out, /^Aucune édition .* : --note et --pin l'écrivent\.\n$/);
});

test("a live collection without a contact is refused with code 3, and says what to set", async () => {
  const refused = await vigie(["collect", "apec"]);
  assert.equal(refused.code, 3);
  assert.match(refused.err, /VIGIE_CONTACT/);
  const wrong = process.env.PORT;
  process.env.PORT = "port";
  const port = await vigie(["sources"]);
  if (wrong === undefined) delete process.env.PORT;
  else process.env.PORT = wrong;
  assert.equal(port.code, 3);
  assert.match(port.err, /PORT : un nombre est attendu/, "in French");
  const data = process.env.VIGIE_DATA;
  await writeFile(join(folder, "file"), "");
  process.env.VIGIE_DATA = join(folder, "file", "data");
  const unusable = await vigie(["sources"]);
  // Nothing can be made there, and Node's own way of making folders tries for ever.
  process.env.VIGIE_DATA = "/proc/nope/data";
  const never = process.platform === "linux" ? await vigie(["sources"]) : unusable;
  process.env.VIGIE_DATA = data;
  assert.equal(never.code, 3);
  assert.equal(unusable.code, 3);
  assert.match(unusable.err, /VIGIE_DATA : le dossier « .* » ne peut pas être écrit/);
});

test("judge answers every line, in order, a bad one included", async () => {
  const input = [
    '{"id":"a","title":"Cheffe de projet IA (H/F)"}',
    "not json",
    '{"id":"b"}',
    '{"id":"c","title":"Chef de projet SI"}',
  ].join("\n");
  const { code, lines } = await vigie(["judge"], input);
  assert.equal(code, 0);
  const [a, bad, b, c] = lines as { id: unknown; verdict?: string; error?: string; evidence?: { quote: string }[] }[];
  assert.equal(a?.verdict, "core");
  assert.equal(a?.evidence?.[0]?.quote, "Cheffe de projet IA (H/F)");
  assert.match(bad?.error ?? "", /ligne illisible : ce n.est pas du JSON/);
  assert.match(b?.error ?? "", /title/);
  assert.notEqual(c?.verdict, "core");
});

test("a line is a line: cut at line feeds alone, whole wherever a piece of the input ends, in the letters of its bytes", async () => {
  const written = [
    Buffer.from(JSON.stringify({ id: 1, title: "Chef de projet IA", description: "Un\u2028deux\u2029trois\u0085" })),
    Buffer.from("\r"),
    Buffer.from('{"id":2,"title":"Chargé de mission IA"}\r', "latin1"),
    Buffer.from('{"id":3,"title":"Chargée de mission IA"}'),
  ];
  const bytes = Buffer.concat(written.flatMap((line) => [line, Buffer.from("\n")]).slice(0, -1));
  for (const size of [1, 7, 4096]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    const lines = await Array.fromAsync(linesOf(Readable.from(pieces)));
    assert.deepEqual(
      lines.map((line) => (line === "" ? null : (JSON.parse(line) as { title: string }).title)),
      ["Chef de projet IA", null, "Chargé de mission IA", "Chargée de mission IA"],
      `${size}`,
    );
  }
  const judged = spawnSync(process.execPath, ["main.ts", "judge"], { input: bytes, encoding: "utf8" });
  const verdicts = judged.stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { verdict?: string }).verdict);
  assert.deepEqual(verdicts, ["core", "core", "core"], judged.stdout);
});

test("what is no object is told so, whichever command reads it", async () => {
  for (const command of ["judge", "compare"]) {
    const { lines } = await vigie([command], '[]\nnull\n"x"');
    for (const line of lines) assert.equal((line as { error: string }).error, "ce n'est pas un objet JSON", command);
    assert.equal(lines.length, 3);
  }
});

test("normalise gives an offer or a refusal with its reason, in order", async () => {
  const raw = {
    source: "apec",
    ref: "1",
    title: "Chef de projet IA F/H",
    place: "Paris 11 - 75",
    contract: "CDI",
    salary: "45 - 55 k€ brut annuel",
  };
  const { lines } = await vigie(
    ["normalise"],
    [JSON.stringify(raw), '{"source":"apec","title":"Sans adresse"}', "[]", "{"].join("\n"),
  );
  const [offer, refused, array, broken] = lines as { contract?: { kind: string }; refused?: string }[];
  assert.equal(offer?.contract?.kind, "cdi");
  assert.equal(refused?.refused, "no-address");
  assert.equal(array?.refused, "not-an-object");
  assert.equal(broken?.refused, "bad-shape");
});

test("compare says same or different, with reasons", async () => {
  const a = {
    source: "apec",
    ref: "1",
    title: "Chef de projet IA (H/F)",
    company: "Atelier Lumen",
    place: "Lyon",
    contract: "CDI",
  };
  const b = { ...a, source: "francetravail", ref: "2", title: "Cheffe de projet intelligence artificielle" };
  const { lines } = await vigie(
    ["compare"],
    [
      { id: 1, a, b },
      { id: 2, a, b: { ...b, title: "Chef de projet SI" } },
    ]
      .map((line) => JSON.stringify(line))
      .join("\n"),
  );
  const [same, different] = lines as { outcome: string; reasons: string[] }[];
  assert.equal(same?.outcome, "same");
  assert.equal(different?.outcome, "different");
  assert.ok(same!.reasons.length > 0 && different!.reasons.length > 0);
});

test("read takes a saved page, raw or normalised; an unknown one is named with its remedy and code 4", async () => {
  const posting = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: "Chef de projet IA",
    hiringOrganization: { name: "Atelier Lumen" },
    datePosted: "2026-11-02",
    jobLocation: { address: { addressLocality: "Lyon", addressCountry: "FR" } },
  };
  const file = join(folder, "page.html");
  await writeFile(
    file,
    `<html><head><script type="application/ld+json">${JSON.stringify(posting)}</script></head></html>`,
  );
  const raw = await vigie(["read", "auto", file, "--raw", "--url", "https://lumen.example/offres/1"]);
  assert.equal(raw.code, 0);
  assert.equal((raw.lines[0] as { company: string }).company, "Atelier Lumen");
  const normalised = await vigie(["read", "auto", file, "--url", "https://lumen.example/offres/1"]);
  assert.equal((normalised.lines[0] as { places: { insee: string }[] }).places[0]?.insee, "69123");
  const empty = await vigie(["read", "auto", "-"], "<html><body>Bienvenue</body></html>");
  assert.equal(empty.code, 4);
  assert.match(empty.err, /non reconnue — .*\(à réparer\)/);
  const missing = await vigie(["read", "auto", join(folder, "absent.html")]);
  assert.equal(missing.code, 4);
  assert.match(missing.err, /introuvable/);
});

test("sources, search, export, reindex and digest preview answer on an empty house", async () => {
  const sources = await vigie(["sources", "--json"]);
  assert.ok(sources.lines.length > 20);
  assert.ok(
    (sources.lines as { state: string; why: string | null }[]).some(
      (one) => one.state === "asleep" && /FRANCETRAVAIL_CLIENT_ID/.test(one.why ?? ""),
    ),
  );
  const search = await vigie(["search", "chef de projet IA", "--json"]);
  assert.equal((search.lines[0] as { total: number }).total, 0);
  assert.match(search.err, /rien n'a encore été collecté/);
  assert.equal((await vigie(["search", "IA", "--radius", "abc"])).code, 2);
  const asked = ["search", "IA", "--place", "France", "--radius", "10", "--sort", "distance"];
  const [answer] = (await vigie([...asked, "--json"])).lines;
  const { ignored } = OffersAnswer.parse(answer);
  assert.deepEqual(ignored.map((one) => one.filter).sort(), ["place", "radius", "sort"]);
  assert.match((await vigie(asked)).out, /--place : « France » : toute la France, donc aucun filtre\n/);
  assert.match((await vigie(["search", "IA", "--place", "69003"])).out, /Lyon \(69\)/);
  assert.match((await vigie(["search", "IA", "--place", "Lyonn"])).err, /vouliez-vous dire Lyon \(69\)/);
  assert.equal((await vigie(["export", "--format", "csv"])).code, 0);
  assert.match((await vigie(["export", "--format", "xml"])).err, /format inconnu : xml \(attendu : json ou csv\)/);
  const refused = await vigie(["export", "IA", "--place", "Lyonn", "--format", "csv"]);
  assert.deepEqual([refused.code, refused.out], [2, ""]);
  assert.match(refused.err, /--place : .*vouliez-vous dire Lyon \(69\)/);
  const reindexed = await vigie(["reindex"]);
  assert.deepEqual([reindexed.code, /^moteur embarqué : 0.offre indexée\n\S+ s\n$/.test(reindexed.err)], [0, true]);
  const letter = await vigie(["digest", "preview"]);
  assert.match(
    letter.out,
    /^Objet : Aucune nouvelle offre depuis le [^\n]*.– Chef de projet IA\n[\s\S]*Aucune offre ouverte ne répond/,
  );
  assert.equal((await vigie(["digest", "send"])).code, 3);
});

test("a letter is of the search that was asked, or of none", async () => {
  const preview = (search: string) => vigie(["digest", "preview", "--search", search]);
  for (const [search, words] of [
    ["contract=cdx", /--search : contract : valeurs admises : cdi, cdd, /],
    ["contrat=cdi", /--search : contrat : paramètre inconnu \(admis : q, role, foundBy, contract, /],
    ["chef de projet IA", /--search : chef de projet IA : paramètre inconnu \(admis : /],
    ["near=Lyonn", /--search : near : lieu inconnu : « Lyonn » ; vouliez-vous dire Lyon/],
    ["q=ia&status=closed", /--search : status : une lettre dit ce qui est nouveau et ouvert/],
    ["payMin=abc&foo=1", /--search : payMin : nombre attendu ; --search : foo : paramètre inconnu/],
  ] as const) {
    const { code, out, err } = await preview(search);
    assert.deepEqual([code, out], [2, ""], search);
    assert.match(err, words);
  }
  const { code, out, err } = await preview("q=ia&radius=10&sort=date&limit=2");
  assert.equal(code, 0);
  assert.match(err, /^--search : radius, sans effet : il n’y a pas de lieu de départ\n$/);
  assert.match(out, /Toute la recherche.: http:\/\/[^/]+\/\?q=ia&radius=10\n/);
});

test("no cell of an export is a formula to a spreadsheet, whatever stands before its sign", async () => {
  const store = openStore(join(process.env.VIGIE_DATA!, "vigie.db"));
  const at = "2026-11-20T05:00:00.000Z";
  const { run } = await store.openRun("lumen", at, at);
  const titles = ["=1+1", "\0=1+1", "\n=1+1", " =1+1", "\uff1d1+1", "@SUM(A1)", 'Chef de projet ; « IA » "data"'];
  const sightings = titles.map((title, at) => makeSighting(`f${at}`, {}, { title }));
  await store.commitPage(makeCommit(run.id, { sightings }), "lumen", at);
  await store.close();
  const { out } = await vigie(["export", "--format", "csv"]);
  const rows = parse(out, { bom: true, delimiter: ";", columns: true, relax_quotes: false }) as Record<
    string,
    string
  >[];
  const written = rows.map((row) => row.Intitulé!).sort();
  assert.deepEqual(written, titles.map((title, at) => (at < 6 ? `'${title}` : title)).sort());
  await vigie(["reindex"]);
  const found = async (...words: string[]) => (await vigie(["export", ...words])).lines as { title: string }[];
  assert.deepEqual(
    (await found("data")).map(({ title }) => title),
    [titles.at(-1)],
    "what a search finds",
  );
  assert.deepEqual([(await found("--sort", "date")).length, (await found("--limit", "2")).length], [7, 2]);
  assert.deepEqual(await found("--contract", "alternance"), []);
  assert.match((await vigie(["export", "--radius", "9"])).err, /^ {2}--radius : il n’y a pas de lieu de départ\n/);
  assert.match((await vigie(["search", "--limit", "2"])).out, /^7.annonces[\s\S]*\n {2}5 de plus : --limit/);
  await rm(process.env.VIGIE_DATA!, { recursive: true });
});

test("nobody to write to, and an address that is none, are said once and plainly", async () => {
  process.env.SMTP_URL = "smtp://127.0.0.1:1";
  const send = await vigie(["digest", "send", "--no-recheck"]);
  delete process.env.SMTP_URL;
  assert.deepEqual([send.code, send.err], [0, "Aucun abonnement confirmé : aucune lettre à envoyer.\n"]);
  process.env.VIGIE_CONTACT = "vigie@ecole.example";
  const refused = await vigie(["source", "add", "foo"]);
  delete process.env.VIGIE_CONTACT;
  assert.equal(refused.code, 2);
  assert.match(refused.out, /^Adresse refusée : (?!Adresse)/);
});

test("a mark of encoding before the first line is no part of it", async () => {
  const line = JSON.stringify({ id: "1", title: "Cheffe de projet IA" });
  const { lines } = await vigie(["judge"], `\uFEFF${line}\n${line}\n`);
  assert.deepEqual(
    lines.map((one) => (one as { verdict: string }).verdict),
    ["core", "core"],
  );
});

test("doctor says that the index is not whole, and the next search makes it so", async () => {
  const before = process.env.VIGIE_DATA;
  process.env.VIGIE_DATA = join(folder, "unfit");
  try {
    const store = openStore(join(folder, "unfit", "vigie.db"));
    const { run } = await store.openRun("atelier", "2026-11-20T08:00:00.000Z", "2026-11-20T08:00:00.000Z");
    const sightings = [makeSighting("n1", { source: "atelier" }, { id: "n1", title: "Chef de projet IA" })];
    await store.commitPage(makeCommit(run.id, { sightings }), "atelier", "2026-11-20T08:00:00.000Z");
    await store.close();
    const index = async () =>
      /Index de recherche +(\S+(?: \S+)?) {2,}(.*)/.exec((await vigie(["doctor"])).out)?.slice(1);
    assert.deepEqual(await index(), ["à réparer", "aucun fichier : « vigie reindex » le refait"]);
    const search = await vigie(["search", "chef de projet"]);
    assert.match(search.out, /^1\s?annonce /u);
    assert.match(search.err, /L'index de recherche doit être reconstruit/);
    assert.deepEqual(await index(), ["bon", "1\u00a0offre"]);
    assert.equal((await vigie(["search", "chef de projet"])).err, "");
  } finally {
    process.env.VIGIE_DATA = before;
  }
});

import assert from "node:assert/strict";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { z } from "zod";
import type { OfferAnswer, OffersAnswer, SourceAnswer } from "../../api/schemas/answers.ts";
import { heldBy } from "../help/openapi.ts";

/** The demo as a person starts it: one command, a page at the end, every state to be seen. */

type Listed = z.infer<typeof OffersAnswer>["offers"][number];
type Detail = z.infer<typeof OfferAnswer>;
type SourceState = z.infer<typeof SourceAnswer>;

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PATIENCE_MS = 120_000;

let child: ChildProcess;
let folder: string;
let url = "";
let said = "";

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-demo-"));
  child = spawn(process.execPath, ["main.ts", "demo"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0", VIGIE_DATA: folder },
    stdio: ["ignore", "ignore", "pipe"],
  });
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`la démonstration n'en finit pas :\n${said}`)), PATIENCE_MS);
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes("À vous : ")) return;
      clearTimeout(late);
      resolve();
    });
    child.once("exit", () => reject(new Error(`la démonstration s'est arrêtée :\n${said}`)));
  });
  url = /À vous : (http:\S+)/.exec(said)?.[1] ?? "";
});

after(async () => {
  if (child.exitCode === null) {
    child.kill("SIGINT");
    await once(child, "exit");
  }
  await rm(folder, { recursive: true, force: true });
});

const get = async <Answer>(path: string): Promise<Answer> => {
  const response = await fetch(`${url}/api/v1/${path}`);
  assert.equal(response.status, 200, path);
  return (await response.json()) as Answer;
};

/** Every offer of a search, page after page. */
async function all(query: string): Promise<Listed[]> {
  const found: Listed[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const next: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const answer: z.infer<typeof OffersAnswer> = await get(`offers?limit=100&${query}${next}`);
    found.push(...answer.offers);
    cursor = answer.nextCursor;
  }
  return found;
}

const detail = (id: string): Promise<Detail> => get(`offers/${id}`);
const called = (offers: readonly Listed[], employer: string, title: RegExp): Listed[] =>
  offers.filter((one) => one.employer.name === employer && title.test(one.title));

test("the pages of the school and the operator open with the token that the terminal shows", async () => {
  const token = /jeton (\S+)/.exec(said)?.[1] ?? "";
  const entry = await fetch(`${url}/exploitant/entrer`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url },
    body: new URLSearchParams({ token }),
  });
  assert.equal(entry.status, 303);
  const cookie = entry.headers.get("set-cookie")?.split(";")[0] ?? "";
  const room = await fetch(`${url}/exploitant/ecole`, { headers: { cookie } });
  assert.match(await room.text(), /<h1>L’école/);
});

test("the folder is what the script writes today", async () => {
  const fresh = await mkdtemp(join(tmpdir(), "vigie-make-demo-"));
  const [code] = await once(
    spawn(process.execPath, ["scripts/make-demo.ts", fresh], { cwd: ROOT, stdio: "ignore" }),
    "exit",
  );
  assert.equal(code, 0);
  const listed = async (of: string) =>
    (await readdir(of, { recursive: true })).filter((name) => /\.(har|json|eml)$/.test(name)).sort();
  const names = await listed(fresh);
  assert.ok(names.length > 15);
  assert.deepEqual(await listed(join(ROOT, "demo")), names);
  for (const name of names)
    assert.ok(
      (await readFile(join(ROOT, "demo", name))).equals(await readFile(join(fresh, name))),
      `${name} is stale: npm run make:demo`,
    );
  await rm(fresh, { recursive: true });
});

test("at least ten sources gave offers, two hundred postings, fifty at the heart of the trade, and honest misses", async () => {
  const { sources } = await get<{ sources: SourceState[] }>("sources");
  const gave = sources.filter((one) => one.yield.some((seen) => seen > 0));
  assert.ok(gave.length >= 10, gave.map((one) => one.name).join(", "));
  const stats = await get<{ sightings: number; core: number; adjacent: number; byRole: Record<string, number> }>(
    "stats",
  );
  assert.ok(stats.sightings >= 200, `${stats.sightings} annonces`);
  assert.ok(stats.core >= 50, `${stats.core} au cœur du métier`);
  assert.ok(stats.adjacent >= 20, `${stats.adjacent} voisines`);
  assert.ok((stats.byRole.no ?? 0) >= 40, `${stats.byRole.no} hors sujet`);
});

test("a letter made of these data by another command is the one that the page shows, and says what they are", async () => {
  const search = "contract=alternance";
  const command = ["main.ts", "digest", "preview", "--html", "--search", search];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, VIGIE_DATA: join(folder, "demo") },
  });
  const anywhere = (letter: string) => letter.replace(/http:\/\/[^/"]+/g, "");
  assert.equal(anywhere(stdout), anywhere(await (await fetch(`${url}/abonnement/apercu?${search}`)).text()));
  assert.match(
    stdout,
    /<h1[^>]*>Chef de projet IA.– Alternance<\/h1>[\s\S]*depuis le 14.novembre\. [1-9]\d*.offres ouvertes répondent/,
  );
  assert.match(stdout, /Données de la démonstration.: employeurs et annonces y sont inventés\./);
  assert.doesNotMatch(stdout, /sources? sur/);
});

test("another command tells of the sources what the pages tell, and reads none that is invented", async () => {
  const env = { ...process.env, VIGIE_DATA: join(folder, "demo"), VIGIE_CONTACT: "vigie@ecole.example" };
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, ["main.ts", ...words], { cwd: ROOT, env }).then(
      ({ stdout }) => ({ code: 0, stdout, stderr: "" }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
  const { sources } = await get<{ sources: SourceState[] }>("sources");
  const states = (all: Pick<SourceState, "name" | "state" | "message">[]) =>
    new Map(all.flatMap(({ name, state, message }) => (name === "depot" ? [] : [[name, `${state} ${message}`]])));
  const listed = (await run("sources", "--json")).stdout.trim().split("\n");
  assert.deepEqual(states(listed.map((line) => JSON.parse(line))), states(sources));
  const report = await run("sources", "--report");
  assert.equal(report.code, 4);
  assert.match(report.stdout, /^13.sources à jour sur 17\.\n2 bloquées\n {2}Apec : /);
  const invented = await run("collect", "atelier-lumen");
  assert.equal(invented.code, 3);
  assert.match(invented.stderr, /n'existe que dans les enregistrements de la démonstration/);
});

test("pages that another process serves of these data say what they are", async () => {
  const server = spawn(process.execPath, ["main.ts", "serve"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0", VIGIE_DATA: join(folder, "demo") },
    stdio: ["ignore", "ignore", "pipe"],
  });
  try {
    let heard = "";
    for await (const chunk of server.stderr) {
      heard += String(chunk);
      if (/http:\S+\s/.test(heard)) break;
    }
    const address = /http:\S+/.exec(heard)?.[0];
    assert.ok(address, heard);
    const page = await (await fetch(address)).text();
    assert.match(page, /Démonstration\.<\/strong> Ces pages rejouent des enregistrements du 20.novembre.2026/);
  } finally {
    server.kill("SIGINT");
    await once(server, "exit");
  }
});

test("each state of a source is there: whole, blocked, refused by robots.txt, changed, partial, empty", async () => {
  const { sources } = await get<{ sources: SourceState[] }>("sources");
  const of = (name: string) => {
    const source = sources.find((one) => one.name === name);
    assert.ok(source, name);
    return { state: source.state, message: source.message ?? "", openOffers: source.openOffers };
  };
  assert.equal(of("francetravail").state, "ok");
  assert.equal(of("apec").state, "blocked");
  assert.match(of("apec").message, /DataDome/);
  assert.ok(of("apec").openOffers >= 30, "what a blocked source gave before stays open");
  assert.equal(of("quartz-mutuelle").state, "blocked");
  assert.match(of("quartz-mutuelle").message, /robots\.txt/);
  assert.equal(of("numeria").state, "failed");
  assert.match(of("numeria").message, /non reconnue/);
  assert.ok(of("numeria").openOffers >= 5, "a changed page closes nothing");
  assert.equal(of("sablier-retail").state, "partial");
  assert.equal(of("petit-phare").state, "ok");
  assert.equal(of("petit-phare").openOffers, 0);
  assert.equal(of("linkedin").state, "disabled", "what forbids reading never waits for its first run");
  assert.match(of("amazon").message, /absente des enregistrements/);
});

test("what the whole house answers is what its OpenAPI document says", async () => {
  const holds = heldBy((await (await fetch(`${url}/openapi.json`)).json()) as { paths: Record<string, unknown> });
  const { offers } = await get<z.infer<typeof OffersAnswer>>("offers?limit=100");
  const addresses = ["offers?limit=100", "offers?near=Rhône", "sources", "stats", "recruiters", "recruiters.csv"];
  for (const address of [...addresses, ...offers.map((one) => `offers/${one.id}`)]) {
    const answer = await fetch(`${url}/api/v1/${address}`);
    const path = `/api/v1/${address.replace(/\?.*/, "").replace(/^offers\/.+/, "offers/{id}")}`;
    const type = answer.headers.get("content-type") ?? "";
    holds(path, { status: answer.status, type, body: await answer.text() });
  }
});

test("a second demonstration in the same folder is refused, and takes nothing from the first", async () => {
  const before = (await get<{ total: number }>("offers")).total;
  const second = spawn(process.execPath, ["main.ts", "demo", "--once"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0", VIGIE_DATA: folder },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let why = "";
  second.stderr.on("data", (chunk: Buffer) => (why += chunk.toString()));
  const [code] = await once(second, "close");
  assert.equal(code, 3, why);
  assert.match(why, /Une autre démonstration est en cours dans .+ \(processus \d+\)\. Arrêtez-la, ou /);
  // Answers are kept for a while under their address: this one was never asked.
  assert.equal((await get<{ total: number }>("offers?limit=1")).total, before);
});

test("one offer stands at several doors, under several spellings", async () => {
  const offers = await all("role=core");
  const merged = offers.filter((one) => new Set(one.doors.map((door) => door.source)).size >= 2);
  assert.ok(merged.length >= 12, `${merged.length} offres à plusieurs portes`);
  const [lumen] = called(offers, "Atelier Lumen", /^Chef de projet (IA|Intelligence Artificielle)/).filter((one) =>
    one.places.some((place) => place.commune?.startsWith("Lyon")),
  );
  assert.ok(lumen);
  const names = new Set(lumen.doors.map((door) => door.source));
  for (const name of ["atelier-lumen", "francetravail", "apec", "linkedin-alerts"]) assert.ok(names.has(name), name);
});

test("IA, SI, BI, RH and data project leads of one employer and town stay apart", async () => {
  const offers = (await all("company=Atelier%20Lumen&role=core,adjacent,no")).filter(
    (one) => /Chef de projet (IA|Intelligence|SI|BI|Data) ?/i.test(one.title) && one.places[0]?.commune === "Lyon",
  );
  assert.equal(offers.length, 4, offers.map((one) => one.title).join(" ; "));
  const verdicts = Object.fromEntries(
    offers.map((one) => [/\b(SI|BI|Data)\b/.exec(one.title)?.[1] ?? "IA", one.role.verdict]),
  );
  assert.deepEqual(verdicts, { IA: "core", SI: "no", BI: "no", Data: "adjacent" });
});

test("one advertisement in four cities is a family; a doubtful twin is shown and not merged", async () => {
  const offers = await all("role=core");
  const family = called(offers, "Néfrobotique", /Santé/);
  assert.equal(family.length, 4);
  assert.equal(new Set(family.map((one) => one.family)).size, 1);
  assert.equal(family[0]?.relatives.length, 3);
  const doubtful = called(offers, "Groupe Tramontane", /maintenance/);
  assert.equal(doubtful.length, 2);
  assert.ok(doubtful.every((one) => one.possibleTwins === 1));
});

test("a posting announced again under another reference keeps one history", async () => {
  const [again] = called(await all("role=core"), "Coopérative Terres d'Amance", /agronomie/);
  assert.ok(again?.repostedAt);
  const { doors } = await detail(again.id);
  assert.equal(new Set(doors.map((door) => door.ref)).size, 2);
});

test("closed with its reason: past its own date, taken down, missed by two whole runs; missed once is not closed", async () => {
  const closed = await all("status=closed&role=core,adjacent,no");
  const reasons = closed.map((one) => `${one.employer.name} : ${one.closeReason}`).sort();
  assert.deepEqual(reasons, [
    "Ferrolys : gone",
    "Groupe Tramontane : expired",
    "Mirabelle Santé : missed-twice",
    "Mirabelle Santé : missed-twice",
  ]);
  const open = await all("role=core");
  assert.equal(called(open, "Mirabelle Santé", /^Responsable de projet IA générative/).length, 1);
});

test("pay said at the third round is a change that the history tells", async () => {
  const [offer] = called(await all("role=core"), "Néfrobotique", /^Product Owner IA/);
  assert.ok(offer);
  assert.equal(offer.pay?.annualGrossMin, 55_000);
  const { history } = await detail(offer.id);
  assert.ok(history.some((event) => event.kind === "changed" && String(event.detail.fields).includes("pay")));
});

test("several kinds of contract, telework and pay, and « nobody said so »", async () => {
  const offers = await all("role=core,adjacent,no");
  const kinds = new Set(offers.map((one) => one.contract?.kind ?? "unsaid"));
  for (const kind of ["cdi", "cdd", "alternance", "stage", "freelance", "vie", "public", "interim", "unsaid"])
    assert.ok(kinds.has(kind as never), `${kind} : ${[...kinds].join(", ")}`);
  const telework = new Set(offers.map((one) => one.telework?.kind ?? "unsaid"));
  assert.deepEqual([...telework].sort(), ["full", "none", "partial", "unsaid"]);
  const periods = new Set(offers.map((one) => one.pay?.period ?? "unsaid"));
  for (const period of ["year", "month", "day", "unsaid"]) assert.ok(periods.has(period as never), period);
  const departments = new Set(offers.flatMap((one) => one.places.map((place) => place.department)));
  for (const department of ["972", "974", "2A", "92", "69"]) assert.ok(departments.has(department), department);
});

test("recruiters' names, addresses and numbers reached no file of the store", async () => {
  const recorded = await readFile(join(ROOT, "demo", "atelier-lumen.har"), "utf8");
  assert.match(recorded, /Solène Vautrin/, "the recording holds one, or this check could not fail");
  const data = join(folder, "demo");
  const files = (await readdir(data)).filter((name) => /\.db(-wal)?$/.test(name));
  const contents = await Promise.all(files.map(async (file) => [file, await readFile(join(data, file))] as const));
  assert.ok(
    contents.some(([, bytes]) => bytes.includes("coordonnées retirées")),
    "the sentence itself is kept, without the person",
  );
  for (const [file, bytes] of contents) {
    for (const secret of ["Vautrin", "Kerdoncuff", "99 00 12 34", "solene.vautrin"])
      assert.equal(bytes.includes(secret), false, `${secret} dans ${file}`);
  }
});

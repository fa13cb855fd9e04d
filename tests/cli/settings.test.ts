import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { run } from "../../cli/run.ts";
import { ConfigError, readConfig } from "../../config.ts";
import { startTaskServer } from "../search/server.ts";

/** What is said of one wrong setting; empty when it is taken. */
function saidOf(name: string, value: string): string {
  try {
    readConfig({ [name]: value });
    return "";
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message.replace("Réglage incorrect\n", "");
  }
}

const WRONG: [name: string, value: string, said: RegExp][] = [
  ["DIGEST_CRON", "x", /^DIGEST_CRON : un cron de cinq champs.*0 7 \* \* 1/],
  ["DIGEST_CRON", "0 0 7 * * 1", /cinq champs/],
  ["DIGEST_CRON", "@weekly", /cinq champs/],
  ["SMTP_URL", "foo", /^SMTP_URL : .*smtp:\/\/utilisateur:motdepasse@hôte:port/],
  ["SMTP_URL", "smtp.exemple.fr:587", /^SMTP_URL : /],
  ["SMTP_URL", "https://exemple.fr", /^SMTP_URL : /],
  ["IMAP_URL", "foo", /^IMAP_URL : .*imaps:\/\/utilisateur:motdepasse@hôte:993\/INBOX/],
  ["BOUNCES_IMAP_URL", "smtp://exemple.fr", /^BOUNCES_IMAP_URL : .*imaps:/],
  ["VIGIE_PUBLIC_URL", "vigie.exemple.fr", /^VIGIE_PUBLIC_URL : .*https:\/\//],
  ["VIGIE_PUBLIC_URL", "localhost:3000", /^VIGIE_PUBLIC_URL : .*https:\/\//],
  [
    "VIGIE_PUBLIC_URL",
    "https://vigie.exemple.fr/?page=1",
    /^VIGIE_PUBLIC_URL : .*« \? ».*https:\/\/vigie\.exemple\.fr/,
  ],
  ["VIGIE_PUBLIC_URL", "https://vigie.exemple.fr/#haut", /^VIGIE_PUBLIC_URL : .*« # »/],
  ["VIGIE_PUBLIC_URL", "https://marie:secret@vigie.exemple.fr", /^VIGIE_PUBLIC_URL : .*mot de passe/],
  ["VIGIE_PUBLIC_URL", "https://vigie.exemple.fr ", /^VIGIE_PUBLIC_URL : .*espace/],
  ["MEILI_URL", "ftp://exemple.fr", /^MEILI_URL : /],
  ["MEILI_URL", "http://marie:secret@meili.exemple.fr:7700", /^MEILI_URL : .*mot de passe.*MEILI_KEY/],
  ["SMTP_URL", "smtp://ma#rie:secret@exemple.fr", /^SMTP_URL : .*« # ».*%23/],
  ["IMAP_URL", "imaps://ma#rie:secret@exemple.fr:993/INBOX", /^IMAP_URL : .*« # ».*%23/],
  ["MAIL_FROM", "Vigie", /^MAIL_FROM : .*Vigie <vigie@exemple\.fr>/],
  ["VIGIE_CONTACT", "moi", /^VIGIE_CONTACT : .*courriel/],
  ["VIGIE_TRUST_PROXY", "proxy.exemple.fr", /^VIGIE_TRUST_PROXY : .*« loopback ».*172\.16\.0\.0\/12/],
  ["VIGIE_TRUST_PROXY", "10.0.0.0/33", /^VIGIE_TRUST_PROXY : /],
  ["VIGIE_TRUST_PROXY", "0.0.0.0/0", /^VIGIE_TRUST_PROXY : /],
  ["VIGIE_TRUST_PROXY", "true", /^VIGIE_TRUST_PROXY : /],
  ["ALERTS_FORWARDERS", "marie@ecole.fr; paul", /^ALERTS_FORWARDERS : .*@alumni\.ecole\.fr/],
];

const RIGHT: [name: string, values: string[]][] = [
  [
    "DIGEST_CRON",
    ["0 7 * * 1", "*/15 * * * *", "0 7 * * mon", "0 7 * jan-mar monday", "0-10/5 6,18 1 12 7", " 0  7 * * 1 "],
  ],
  ["SMTP_URL", ["smtp://hote", "smtps://u%40x:p@hote:465", "smtp://127.0.0.1:25?pool=true"]],
  ["IMAP_URL", ["imaps://u:p@hote:993/INBOX", "imap://u:p@127.0.0.1:1143"]],
  ["VIGIE_PUBLIC_URL", ["http://localhost:3000", "https://vigie.exemple.fr/", "https://exemple.fr/vigie"]],
  ["MEILI_URL", ["http://meilisearch:7700", "https://exemple.fr/meili/"]],
  ["MAIL_FROM", ["vigie@localhost", "Vigie, la veille <vigie@exemple.fr>"]],
  ["VIGIE_CONTACT", ["vigie@ecole.example", "https://ecole.example/vigie"]],
  ["VIGIE_TRUST_PROXY", ["loopback", "loopback, 172.16.0.0/12", "192.168.1.7,fd00::/8", "::1"]],
  ["ALERTS_FORWARDERS", ["marie@ecole.fr, @alumni.ecole.fr", "@ecole.fr"]],
];

describe("a setting is right, or its name and what to write are said", () => {
  for (const [name, value, said] of WRONG)
    it(`${name}=${value} is refused`, () => {
      assert.match(saidOf(name, value), said);
      if (/:\/\/|@/.test(value)) assert.ok(!saidOf(name, value).includes(value), "it may hold a password");
    });
  for (const [name, values] of RIGHT)
    it(`${name} is taken as people write it`, () => {
      for (const value of values) assert.equal(saidOf(name, value), "", value);
    });
});

describe("vigie with a wrong setting", () => {
  const folder = mkdtempSync(join(tmpdir(), "vigie-reglages-"));
  after(() => rmSync(folder, { recursive: true }));

  /** One command line under these settings. */
  async function said(command: string, settings: Record<string, string>) {
    const before = { ...process.env };
    Object.assign(process.env, { VIGIE_DATA: folder }, settings);
    const lines: string[] = [];
    const tell = (text: string) => void lines.push(text);
    try {
      const code = await run([command], {
        out: tell,
        err: tell,
        signal: AbortSignal.abort(),
      } as never);
      return { code, out: lines.join("") };
    } finally {
      for (const name of Object.keys(settings)) if (!(name in before)) delete process.env[name];
      if (!("VIGIE_DATA" in before)) delete process.env.VIGIE_DATA;
    }
  }

  for (const cron of ["61 7 * * 1", "0 7 * * lundi", "0 7 31 2 *"])
    it(`start refuses the hour « ${cron} », before anything is opened`, async () => {
      const { code, out } = await said("start", { DIGEST_CRON: cron });
      assert.equal(code, 3);
      assert.ok(out.includes(`DIGEST_CRON : « ${cron} »`), out);
      assert.match(out, /cinq champs.*0 7 \* \* 1/);
    });

  it("an hour as people write it is taken", async () => {
    for (const cron of ["*/15 * * * *", "0 7 * jan-mar monday", "0-10/5 6,18 1 12 7"])
      assert.match((await said("doctor", { DIGEST_CRON: cron })).out, /^Lettre hebdomadaire /m, cron);
  });

  it("doctor tells every one of them", async () => {
    const { code, out } = await said("doctor", { DIGEST_CRON: "x", SMTP_URL: "foo", IMAP_URL: "foo" });
    assert.equal(code, 3);
    for (const name of ["DIGEST_CRON", "SMTP_URL", "IMAP_URL"]) assert.match(out, new RegExp(`^${name} : `, "m"));
  });

  it("doctor looks at what only the machine can tell: the profile, the folders of mails", async () => {
    const { code, out } = await said("doctor", { VIGIE_PROFILE: "zz", ALERTS_DIR: "/nulle/part", BOUNCES_DIR: folder });
    assert.equal(code, 3);
    assert.match(out, /^Profil +à réparer +VIGIE_PROFILE : profil inconnu « zz »/m);
    assert.match(out, /^Boîte d'alertes +à réparer +ALERTS_DIR : dossier introuvable « \/nulle\/part »/m);
    assert.match(out, /^Lettres revenues +bon/m);
    assert.match(out, /^Lettre hebdomadaire +\S+ +.*0 7 \* \* 1/m);
  });

  it("doctor ends where no folder can be made, and tries no base there", async () => {
    const { code, out } = await said("doctor", { VIGIE_DATA: "/proc/vigie/data" });
    assert.equal(code, 3);
    assert.match(out, /^Données +à réparer +VIGIE_DATA : .*\/proc\/vigie\/data/m);
    assert.doesNotMatch(out, /^Base/m);
  });

  it("doctor finds what looks right and is not: a file for a folder, no such host, no such program, a slip", async () => {
    const file = join(folder, "alertes.eml");
    writeFileSync(file, "");
    const { code, out } = await said("doctor", {
      ALERTS_DIR: file,
      VIGIE_HOST: "192.0.2.1",
      VIGIE_CHROMIUM: "/nulle/part",
      VIGIE_OPERATR_TOKEN: "x",
      MEILI_URL: "http://127.0.0.1:1",
    });
    assert.equal(code, 3);
    for (const line of [
      /^Boîte d'alertes +à réparer +ALERTS_DIR : ce n'est pas un dossier/m,
      /^Adresse du serveur +à réparer +VIGIE_HOST : « 192\.0\.2\.1 » n'est pas une adresse de cette machine/m,
      /^Chromium +à réparer +VIGIE_CHROMIUM : « \/nulle\/part » n'est pas un programme/m,
      /^Réglage inconnu +à réparer +VIGIE_OPERATR_TOKEN, vouliez-vous dire « VIGIE_OPERATOR_TOKEN »/m,
      /^Meilisearch +à réparer +http:\/\/127\.0\.0\.1:1 : Meilisearch ne répond pas ;/m,
    ])
      assert.match(out, line);
  });

  it("doctor tells of a Meilisearch that was never fed, and what feeds it", async (t) => {
    const server = await startTaskServer();
    t.after(() => server.kill());
    const { code, out } = await said("doctor", { MEILI_URL: server.url });
    assert.equal(code, 3);
    assert.match(
      out,
      /^Meilisearch +à réparer +\S+ : Meilisearch n'a pas encore notre index \(« vigie reindex » le fait\) ;/m,
    );
  });

  it("a server that cannot listen names the setting, and the port", async (t) => {
    const host = await said("serve", { VIGIE_HOST: "192.0.2.1" });
    assert.deepEqual([host.code, /^VIGIE_HOST : « 192\.0\.2\.1 »/.test(host.out)], [3, true], host.out);
    const taken = createServer().listen(0, "127.0.0.1");
    t.after(() => taken.close());
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const busy = await said("serve", { PORT: String(port) });
    assert.deepEqual([busy.code, busy.out.includes(`le port ${port} est déjà pris`)], [3, true], busy.out);
  });

  it("a base that is none is told in French, by doctor too", async () => {
    const broken = join(folder, "abimee");
    mkdirSync(broken);
    writeFileSync(join(broken, "vigie.db"), "ceci n'est pas une base. ".repeat(100));
    const search = await said("search", { VIGIE_DATA: broken });
    assert.equal(search.code, 1);
    assert.match(search.out, /La base de VIGIE_DATA est inutilisable : ce n'est pas une base SQLite/);
    assert.match(
      (await said("doctor", { VIGIE_DATA: broken })).out,
      /^Base +à réparer .*ce n'est pas une base SQLite/m,
    );
  });

  it("doctor says where mails go, without the password", async () => {
    const { out } = await said("doctor", { SMTP_URL: "smtps://vigie:secret@relais.example:465" });
    assert.match(out, /^Envoi de courriels +bon +smtps:\/\/relais\.example:465/m);
    assert.doesNotMatch(out, /secret/);
  });
});

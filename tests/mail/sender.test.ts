import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import type { Io } from "../../cli/command.ts";
import { openHouse } from "../../cli/house/house.ts";
import { run } from "../../cli/run.ts";
import { collectAll } from "../../cli/sources/collect.ts";
import { readConfig } from "../../config.ts";
import { readMime } from "../../scrapers/kit/mime.ts";
import { senderDoubt } from "../../scrapers/kit/sender.ts";
import { QUIET } from "../help/quiet.ts";

const FROM = "From: Alertes LinkedIn <jobalerts-noreply@linkedin.com>\r\n";
const SAID: [header: string, doubt: string | null][] = [
  ["", "sender/unproven"],
  ["mx.google.com;\r\n dkim=pass header.i=@linkedin.com header.s=d1 header.b=x;\r\n spf=pass smtp.mailfrom=x", null],
  ["spf=pass (sender IP is 1.2.3.4);\r\n dkim=pass (verified)\r\n header.d=linkedin.com;dmarc=pass action=none", null],
  ["mx.ecole.fr; dmarc=pass (p=reject) header.from=linkedin.com", null],
  ["mx.ecole.fr 1; dkim=fail (bad; dkim=pass header.d=linkedin.com) header.d=linkedin.com", "sender/forged"],
  ["mx.ecole.fr; dkim=pass header.d=evil.example; dmarc=fail header.from=linkedin.com", "sender/forged"],
  ["mx.ecole.fr; dkim=pass header.d=notlinkedin.com", "sender/unproven"],
  ["mx.ecole.fr; spf=pass smtp.mailfrom=linkedin.com; dkim=none", "sender/unproven"],
  ["mx.ecole.fr; none\r\nAuthentication-Results: mx.ecole.fr; dkim=pass header.d=linkedin.com", "sender/unproven"],
];

test("a sender is believed by what the mailbox's own server found, not by what came along with the mail", () => {
  for (const [header, doubt] of SAID) {
    const raw = `${header && `Authentication-Results: ${header}\r\n`}${FROM}\r\n`;
    assert.equal(senderDoubt(readMime(Buffer.from(raw))), doubt, header);
  }
});

test("an alert that nothing proves is read, counted, and told by doctor", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "vigie-sender-"));
  t.after(() => rm(folder, { recursive: true }));
  const alert = await readFile(new URL("../recordings/linkedin-alerts/alerte.eml", import.meta.url), "utf8");
  for (const [n, [header]] of SAID.slice(0, 5).entries())
    await writeFile(join(folder, `${n}.eml`), `${header && `Authentication-Results: ${header}\r\n`}${alert}`);
  const settings = { VIGIE_DATA: join(folder, "data"), ALERTS_DIR: folder };
  const house = await openHouse({ config: readConfig(settings), io: QUIET });
  const { runs } = await collectAll(house, [house.sources.get("linkedin-alerts")!]);
  await house.close();
  const { seen, tally } = runs[0]!;
  assert.deepEqual([seen > 0, tally["sender/unproven"], tally["sender/forged"]], [true, 1, 1]);

  Object.assign(process.env, settings);
  t.after(() => Object.keys(settings).map((name) => delete process.env[name]));
  const said: string[] = [];
  await run(["doctor"], { out: (words: string) => void said.push(words) } as unknown as Io);
  assert.match(
    said.join(""),
    /^Boîte d'alertes +bon .*2\s?courriels lus sans preuve de son expéditeur, dont 1.*fausse$/m,
  );
});

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openHouse } from "../../cli/house/house.ts";
import { openWeb } from "../../cli/live/web.ts";
import type { Motion } from "../../cli/operator/motion.ts";
import { readConfig } from "../../config.ts";
import { QUIET } from "../help/quiet.ts";

const TOKEN = "jeton-secret-de-l-exploitant";
const OWN = { origin: "http://localhost:3000" };
const FORM = { ...OWN, "content-type": "application/x-www-form-urlencoded" };
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

/** The real house, as « serve » opens it, on an empty folder, and the operator signed in. `motions`: what a button set going. */
export async function openRealHouse() {
  const folder = await mkdtemp(join(tmpdir(), "vigie-operator-"));
  const config = readConfig({ VIGIE_DATA: folder, VIGIE_OPERATOR_TOKEN: TOKEN, VIGIE_CONTACT: "vigie@ecole.example" });
  const house = await openHouse({ config, io: QUIET });
  const motions: string[] = [];
  const motion: Motion = {
    state: () => ({ demo: false, replayedAt: null, nothingReachable: false, collecting: null }),
    collect: (sources) => void motions.push(...sources.map((source) => source.name)),
    added: (source) => void motions.push(`added ${source.name}`),
  };
  let revision = 0;
  const web = await openWeb(house, motion, () => revision++, QUIET);
  const { server } = web;
  const entry = await server.inject({
    method: "POST",
    url: "/exploitant/entrer",
    headers: FORM,
    payload: `token=${TOKEN}`,
  });
  const cookie = String(entry.headers["set-cookie"]).split(";")[0]!;

  async function page(url: string): Promise<string> {
    const answer = await server.inject({ url, headers: { cookie, accept: "text/html" } });
    assert.equal(answer.statusCode, 200, `${url}: ${answer.statusCode}`);
    return plain(answer.body);
  }
  const csrf = /name="csrf" value="([^"]+)"/.exec(await page("/exploitant"))![1]!;

  /** `remoteAddress`: a neighbour who has not yet made the changes of the minute. */
  async function post(url: string, fields: Record<string, string>, remoteAddress = "127.0.0.1") {
    const payload = new URLSearchParams({ csrf, ...fields }).toString();
    const headers = { ...FORM, cookie };
    const answer = await server.inject({ method: "POST", url, headers, payload, remoteAddress });
    return { status: answer.statusCode, to: answer.headers.location, text: plain(answer.body) };
  }

  async function uploadTo(url: string, fields: Record<string, string>, file: Blob) {
    const form = new FormData();
    for (const [name, value] of Object.entries({ csrf, ...fields })) form.append(name, value);
    form.append("file", file, "donnees.csv");
    const sent = new Response(form);
    const headers = { ...OWN, "content-type": sent.headers.get("content-type")!, cookie };
    const payload = Buffer.from(await sent.arrayBuffer());
    // Another neighbour: this one has had its changes of the minute.
    const answer = await server.inject({ method: "POST", url, headers, payload, remoteAddress: "127.0.0.9" });
    return { status: answer.statusCode, text: plain(answer.body) };
  }

  return {
    folder,
    house,
    web,
    motions,
    page,
    post,
    uploadTo,
    async close() {
      await server.close();
      await house.close();
      await rm(folder, { recursive: true });
    },
  };
}

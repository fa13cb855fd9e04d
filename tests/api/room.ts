import assert from "node:assert/strict";
import type { ApiDeps } from "../../api/deps.ts";
import type { ReadAnswer } from "../../api/operator.ts";
import { createServer } from "../../api/server.ts";
import { fakeHouse } from "./fake.ts";
import { fakeOperator, TOKEN } from "./fake-operator.ts";
import { FORM, OWN, UNLIMITED } from "./serve.ts";

/** The operator's room over an invented house, and a person who has signed in to it. */

type Headers = Record<string, string>;

export async function serve(given: Partial<ApiDeps> = {}, reading: Partial<ReadAnswer> = {}) {
  const { operator, calls } = fakeOperator(reading);
  const { deps } = fakeHouse({ report: (error) => assert.fail(error), operator, ...given });
  return { server: await createServer(deps, UNLIMITED), calls };
}

/** A person who has signed in: the cookie, and the word that goes with each form. */
export async function signedIn(given: Partial<ApiDeps> = {}, reading: Partial<ReadAnswer> = {}) {
  const { server, calls } = await serve(given, reading);
  const entry = await server.inject({
    method: "POST",
    url: "/exploitant/entrer",
    headers: { ...FORM, ...OWN },
    payload: new URLSearchParams({ token: TOKEN }).toString(),
  });
  assert.equal(entry.statusCode, 303, entry.body);
  const cookie = String(entry.headers["set-cookie"]).split(";")[0]!;
  const get = async (url: string) => {
    const answer = await server.inject({ url, headers: { cookie } });
    return { ...answer, text: answer.body.replace(/[\u00a0\u202f]/g, " "), status: answer.statusCode };
  };
  const csrf = /name="csrf" value="([^"]+)"/.exec((await get("/exploitant")).body)?.[1] ?? "";
  const post = async (url: string, fields: Record<string, string>, headers: Headers = {}) => {
    const answer = await server.inject({
      method: "POST",
      url,
      headers: { ...FORM, ...OWN, cookie, ...headers },
      payload: new URLSearchParams({ csrf, ...fields }).toString(),
    });
    return { ...answer, text: answer.body.replace(/[\u00a0\u202f]/g, " "), status: answer.statusCode };
  };
  return { server, calls, entry, cookie, csrf, get, post };
}

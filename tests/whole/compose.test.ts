import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { readConfig, SETTINGS } from "../../config.ts";

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

/** The container's own: where it listens and writes, and the browser that it brings. */
const FIXED = ["PORT", "VIGIE_HOST", "VIGIE_DATA", "VIGIE_CHROMIUM"];
/** Said by the service beside it. */
const NEIGHBOUR = ["MEILI_URL", "MEILI_KEY"];

const VARIABLE = /\$\{(\w+)(?::[-?]([^${}]*))?\}/g;
/** What compose makes of the file under these settings: the innermost `${NAME:-default}` first. */
function filled(settings: Record<string, string>, text = read("docker-compose.yml")): string {
  const next = text.replace(VARIABLE, (_, name: string, otherwise = "") => settings[name] ?? otherwise);
  return next === text ? text : filled(settings, next);
}

/** What the application finds in its environment. */
function environment(settings: Record<string, string>): Record<string, string> {
  const app = /^ {2}app:\n([\s\S]*?)^ {2}\w/m.exec(filled(settings))?.[1] ?? "";
  return Object.fromEntries([...app.matchAll(/^ {6}([A-Z][A-Z_]+): *(.*)$/gm)].map((line) => [line[1], line[2]]));
}

const ports = (settings: Record<string, string>) =>
  [...filled(settings).matchAll(/ports: \["(.*)"\]/g)].map((line) => line[1]);

test("docker compose hands every setting over to the application", () => {
  const set = Object.fromEntries(SETTINGS.map((name) => [name, `réglé par ${name}`]));
  const found = environment(set);
  for (const name of SETTINGS.filter((one) => !FIXED.includes(one) && !NEIGHBOUR.includes(one)))
    assert.equal(found[name], set[name], name);
  for (const name of NEIGHBOUR) assert.ok(found[name], name);
  for (const name of FIXED) assert.equal(found[name], undefined, name);
});

test("with nothing set the application starts, and its links follow the port", () => {
  assert.equal(readConfig(environment({})).publicUrl, "http://localhost:3000");
  assert.equal(readConfig(environment({ PORT: "8080" })).publicUrl, "http://localhost:8080");
  const told = { PORT: "8080", VIGIE_PUBLIC_URL: "https://vigie.example" };
  assert.equal(readConfig(environment(told)).publicUrl, "https://vigie.example");
});

test("only this machine reaches the pages, unless it is said otherwise; and never the mails of others", () => {
  assert.deepEqual(ports({}), ["127.0.0.1:3000:3000", "127.0.0.1:8025:8025"]);
  assert.deepEqual(ports({ PORT: "8080", VIGIE_HOST: "0.0.0.0" }), ["0.0.0.0:8080:3000", "127.0.0.1:8025:8025"]);
});

test("the file of keys goes into no image and no commit", () => {
  for (const name of [".dockerignore", ".gitignore"]) assert.match(read(name), /^\.env\*$/m, name);
  assert.match(read(".dockerignore"), /^\*\*\/node_modules$/m);
});

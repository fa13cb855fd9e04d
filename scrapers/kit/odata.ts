import { at, type Json, objects } from "./json.ts";

/** Rows of an OData answer, version 2 (`d.results`) or 4 (`value`), of a nested list, or the one entity it holds. */
export function odataRows(json: unknown): Json[] {
  const body = at(json, "d") ?? json;
  const list = [at(body, "results"), at(body, "value")].find(Array.isArray);
  return objects(list ?? (at(json, "d") === undefined ? [] : body));
}

/** « /Date(1785801600000)/ », milliseconds since 1970; any other writing as it stands. */
export function odataDate(value: string | null): string | null {
  const ms = /^\/Date\((\d{1,14})(?:[+-]\d{4})?\)\/$/.exec(value ?? "")?.[1];
  return ms ? new Date(Number(ms)).toISOString() : value;
}

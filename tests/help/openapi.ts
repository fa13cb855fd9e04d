import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";

/** Holds answers against the OpenAPI document that the same server gives. */
export function heldBy(document: { paths: Record<string, unknown> }) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(document, "openapi");
  const escaped = (step: string) => step.replaceAll("~", "~0").replaceAll("/", "~1");

  /** Fails where the answer's type is not documented for this status, or its body has another shape. */
  return (path: string, answer: { status: number; type: string; body: string }) => {
    const type = answer.type.split(";")[0]!;
    const steps = ["paths", path, "get", "responses", String(answer.status), "content", type, "schema"];
    const found = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document);
    assert.ok(found, `${path}: ${answer.status} ${type} is not documented`);
    if (!type.endsWith("json")) return;
    const validate = ajv.compile({ $ref: `openapi#/${steps.map(escaped).join("/")}` });
    assert.ok(validate(JSON.parse(answer.body)), `${path}: ${ajv.errorsText(validate.errors)}`);
  };
}

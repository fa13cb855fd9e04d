import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readMultipart } from "../../api/http/multipart.ts";

const TYPE = "multipart/form-data; boundary=x1";
const field = (name: string, value: string) =>
  `--x1\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const read = (body: string, type = TYPE) => readMultipart(Buffer.from(body), type);

test("what a browser's own writer sends comes back as it was, whatever the bytes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 60 }),
      async (bytes, text) => {
        const form = new FormData();
        form.append("file", new File([bytes], "page é.html"));
        form.append("text", text);
        const sent = new Response(form);
        const back = readMultipart(Buffer.from(await sent.arrayBuffer()), sent.headers.get("content-type")!);
        assert.deepEqual([...back.files[0]!.bytes], [...bytes]);
        // Browsers write every line end of a field as CRLF (HTML, form submission).
        assert.equal(back.fields.get("text"), text.toWellFormed().replace(/\r\n|\r|\n/g, "\r\n"));
      },
    ),
    { numRuns: 200 },
  );
});

test("a delimiter inside a line is content; a preamble and an empty part are read", () => {
  const form = read(`avant\r\n${field("a", "b--x1 c\r\n--x")}${field("vide", "")}--x1--\r\n`);
  assert.deepEqual(
    [...form.fields],
    [
      ["a", "b--x1 c\r\n--x"],
      ["vide", ""],
    ],
  );
  const quoted = read(`${field("a", "b")}--x1--`, 'Multipart/Form-Data; charset=utf-8; boundary="x1"');
  assert.equal(quoted.fields.get("a"), "b");
});

test("a form without its boundary, headers, names or end is refused as our reader's fault", () => {
  const broken: [string, string?][] = [
    [""],
    ["--x1"],
    ["--x1\r\n"],
    ["--x1--x"].map((one) => `x${one}`) as [string],
    [field("a", "b")],
    [`${field("a", "b")}--x1`],
    [`${field("a", "b")}--x1x\r\n`],
    ["--x1\r\n\r\nb\r\n--x1--"],
    ["--x1\r\nContent-Disposition: form-data\r\n\r\nb\r\n--x1--"],
    ['--x1\r\nContent-Disposition: attachment; name="a"\r\n\r\nb\r\n--x1--'],
    [`--x1\r\nX: ${"y".repeat(5000)}\r\n\r\nb\r\n--x1--`],
    [`${field("a", "b").repeat(21)}--x1--`],
    [`${field("a", "b")}--x1--`, "multipart/form-data"],
    [`${field("a", "b")}--x1--`, `multipart/form-data; boundary=${"x".repeat(71)}`],
  ];
  for (const [body, type] of broken)
    assert.throws(() => read(body, type), { statusCode: 400 }, JSON.stringify([body.slice(0, 60), type]));
});

test("any bytes at all are a form or a 400, in time that follows their length", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom("--x1", "\r\n", "\r\n\r\n", "--", 'Content-Disposition: form-data; name="a"', ";", '"', "z"),
        { maxLength: 30 },
      ),
      (parts) => {
        try {
          read(parts.join(""));
        } catch (error) {
          assert.equal((error as { statusCode?: number }).statusCode, 400);
        }
      },
    ),
    { numRuns: 500 },
  );
  for (const piece of ["\r\n--x", "--x1\r\n", "\r\n\r\n", "\r\n--x1", `${field("a", "b")}`]) {
    const began = performance.now();
    try {
      read(piece.repeat(300_000));
    } catch {}
    assert.ok(performance.now() - began < 3000, JSON.stringify(piece));
  }
});

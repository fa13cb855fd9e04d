import { HttpProblem } from "./problem.ts";

/** A form sent as multipart/form-data (RFC 7578), already in memory and already limited in size. */
export interface Form {
  /** Text fields, the last one of a name. */
  fields: Map<string, string>;
  files: FormFile[];
}

interface FormFile {
  name: string;
  /** As the browser said it: a word to show, never a path to open. */
  filename: string;
  bytes: Buffer;
}

/** The body is not a form that a browser would send. */
const badForm = (why: string): HttpProblem => new HttpProblem(400, `Formulaire illisible : ${why}.`);

const MOST_PARTS = 20;
const HEADER_BYTES = 4096;
const LINE = Buffer.from("\r\n");
const BLANK_LINE = Buffer.from("\r\n\r\n");

/** Reads the whole form. Throws HttpProblem 400 when a boundary, a header or an end is missing. */
export function readMultipart(body: Buffer, contentType: string): Form {
  const form: Form = { fields: new Map(), files: [] };
  let parts = 0;
  for (const part of partsOf(body, boundaryOf(contentType))) {
    parts += 1;
    if (parts > MOST_PARTS) throw badForm("trop de champs");
    addPart(form, part);
  }
  return form;
}

function boundaryOf(contentType: string): string {
  const found = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i.exec(
    contentType,
  );
  const boundary = found?.[1] ?? found?.[2];
  if (!boundary) throw badForm("formulaire sans séparateur");
  return boundary;
}

/** Parts between the delimiters. A delimiter stands at the start of a line, and the last one ends with two dashes. */
function* partsOf(body: Buffer, boundary: string): Generator<Buffer> {
  const first = Buffer.from(`--${boundary}`);
  const next = Buffer.from(`\r\n--${boundary}`);
  let at = body.subarray(0, first.length).equals(first) ? first.length : after(body, next, 0);
  while (!isEnd(body, at)) {
    const start = at + LINE.length;
    if (!body.subarray(at, start).equals(LINE)) throw badForm("séparateur mal formé");
    const end = body.indexOf(next, start - LINE.length);
    if (end < start) throw badForm("champ sans fin");
    yield body.subarray(start, end);
    at = end + next.length;
  }
}

function after(body: Buffer, mark: Buffer, from: number): number {
  const found = body.indexOf(mark, from);
  if (found < 0) throw badForm("séparateur introuvable");
  return found + mark.length;
}

const isEnd = (body: Buffer, at: number): boolean => body[at] === 0x2d && body[at + 1] === 0x2d;

function addPart(form: Form, part: Buffer): void {
  const cut = part.indexOf(BLANK_LINE);
  if (cut < 0 || cut > HEADER_BYTES) throw badForm("champ sans en-tête");
  const bytes = part.subarray(cut + BLANK_LINE.length);
  const { name, filename } = dispositionOf(part.subarray(0, cut).toString("utf8"));
  if (filename === null) form.fields.set(name, bytes.toString("utf8"));
  // A file field left blank is sent as an empty file without a name.
  else if (filename !== "" || bytes.length > 0) form.files.push({ name, filename, bytes });
}

function dispositionOf(header: string): { name: string; filename: string | null } {
  const line = header.split("\r\n").find((one) => /^content-disposition:/i.test(one)) ?? "";
  const name = /;\s*name="([^"]{1,100})"/i.exec(line)?.[1];
  if (!/^content-disposition:\s*form-data\s*;/i.test(line) || name === undefined) throw badForm("champ sans nom");
  const filename = /;\s*filename="([^"]{0,300})"/i.exec(line)?.[1];
  return { name, filename: filename ?? null };
}

import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { Rendered } from "./render.ts";

export interface Letter extends Rendered {
  to: string;
  /** Without angle brackets. */
  messageId: string;
  /** One-click address (RFC 8058); absent from the confirmation mail, which has nothing to end yet. */
  unsubscribe?: string;
}

export interface Mailer {
  /**
   * Sends one letter. `beforeEnd` is awaited when the whole letter but its last bytes has left: until then a crash means
   * that nothing was delivered. Throws when the server refuses.
   */
  send(letter: Letter, beforeEnd?: () => Promise<void>): Promise<void>;
  close(): void;
}

export class MailRefused extends Error {
  /** True when asking again later may work (4xx, time-out, broken connection). */
  readonly temporary: boolean;
  constructor(message: string, temporary: boolean, cause: unknown) {
    super(message, { cause });
    this.temporary = temporary;
  }
}

/** No header holds a line break: what a reader typed can never become a header of its own. */
const safe = (value: string): string => value.replace(/[\r\n\u0000-\u001f\u2028\u2029]+/g, " ").trim();

function compose(letter: Letter, from: string): Promise<Buffer> {
  const headers: Record<string, string> = { "Auto-Submitted": "auto-generated" };
  if (letter.unsubscribe) {
    headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
    headers["List-Id"] = "Vigie <vigie.digest>";
  }
  const composer = new MailComposer({
    from,
    to: { name: "", address: letter.to },
    subject: safe(letter.subject),
    text: letter.text,
    html: letter.html,
    messageId: `<${letter.messageId}>`,
    headers,
    textEncoding: "quoted-printable",
  });
  return composer.compile().build();
}

/** Folded, this header breaks the signature of some relays: it stays on one line. */
function withUnsubscribe(message: Buffer, letter: Letter): Buffer {
  return letter.unsubscribe
    ? Buffer.concat([Buffer.from(`List-Unsubscribe: <${safe(letter.unsubscribe)}>\r\n`), message])
    : message;
}

async function* heldBack(message: Buffer, beforeEnd?: () => Promise<void>): AsyncGenerator<Buffer> {
  const last = Math.max(0, message.length - 16);
  yield message.subarray(0, last);
  await beforeEnd?.();
  yield message.subarray(last);
}

/** `url`: smtp://user:password@host:port, or smtps://. One connection, one letter at a time. */
export function createMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, {
    pool: true,
    maxConnections: 1,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
  } as object);
  return {
    async send(letter, beforeEnd) {
      const message = withUnsubscribe(await compose(letter, from), letter);
      const sender = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
      try {
        await transport.sendMail({
          envelope: { from: sender, to: [letter.to] },
          raw: Readable.from(heldBack(message, beforeEnd)),
        });
      } catch (error) {
        const code = (error as { responseCode?: number }).responseCode;
        throw new MailRefused(
          error instanceof Error ? error.message : String(error),
          code === undefined || code < 500,
          error,
        );
      }
    },
    close: () => transport.close(),
  };
}

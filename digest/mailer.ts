import { Readable } from "node:stream";
import type { Transporter } from "nodemailer";
import { isThisMachine } from "../scrapers/fetch/address.ts";
import type { Rendered } from "./render.ts";

interface Letter extends Rendered {
  to: string;
  /** Without angle brackets. */
  messageId: string;
  /** One-click address (RFC 8058); absent from the confirmation mail, which has nothing to end yet. */
  unsubscribe?: string;
}

export interface Mailer {
  /**
   * Sends one letter. `beforeEnd` is awaited when the whole letter but its last bytes has left: until then a crash means
   * that nothing was delivered, and when it throws nothing will be. Throws MailFailed.
   */
  send(letter: Letter, beforeEnd?: () => Promise<void>): Promise<void>;
  close(): void;
}

/**
 * What a failed sending means: the `address` does not exist; the server wants none of this `letter`; it refuses all of us
 * (`server`: password, sender); try again `later`; or the line was cut between the last byte and the answer (`unknown`).
 */
export type MailFault = "address" | "letter" | "server" | "later" | "unknown";

export class MailFailed extends Error {
  readonly fault: MailFault;
  constructor(fault: MailFault, cause: unknown) {
    super(wordsOf(cause), { cause });
    this.fault = fault;
  }
}

function wordsOf(cause: unknown): string {
  const words = cause instanceof Error ? cause.message : String(cause);
  return (cause as SmtpError).code === "ETLS"
    ? `connexion chiffrée impossible, rien n'est parti : il faut à SMTP_URL un serveur qui offre STARTTLS, ou smtps:// (${words})`
    : words;
}

/** What nodemailer says of a failure: the command under way, and the server's answer where there was one. */
interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** RFC 3463: a full mailbox (x.2.2) and a policy (x.7) pass; only « no such address » is for good. */
export const isPassing = (status: string): boolean => /^\d\.[2347]\./.test(status);

function faultOf(error: unknown, ended: boolean): MailFault {
  const { command, responseCode, response = "" } = error as SmtpError;
  if (responseCode === undefined) return ended ? "unknown" : "later";
  if (command === "RCPT TO")
    return responseCode < 500 ? "later" : isPassing(response.replace(/^\d{3}[ -]/, "")) ? "letter" : "address";
  if (command === "DATA") return responseCode < 500 ? "later" : "letter";
  // A wrong password or a refused sender says nothing of the reader.
  return responseCode < 500 ? "later" : "server";
}

/** No header holds a line break: what a reader typed can never become a header of its own. */
const safe = (value: string): string => value.replace(/[\r\n\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();

const addressOf = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;

async function compose(letter: Letter, from: string): Promise<Buffer> {
  const { default: MailComposer } = await import("nodemailer/lib/mail-composer/index.js");
  const headers: Record<string, string> = { "Auto-Submitted": "auto-generated" };
  if (letter.unsubscribe) {
    headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
    headers["List-Id"] = `Vigie <lettre.${addressOf(from).split("@")[1] ?? "localhost"}>`;
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

async function* heldBack(message: Buffer, beforeEnd: () => Promise<void>): AsyncGenerator<Buffer> {
  const last = Math.max(0, message.length - 16);
  yield message.subarray(0, last);
  await beforeEnd();
  yield message.subarray(last);
}

/** `url`: smtp://user:password@host:port, or smtps://. A connection a letter. */
export function createMailer(url: string, from: string): Mailer {
  let opened: Promise<Transporter> | null = null;
  const transport = () => {
    opened ??= openTransport(url);
    return opened;
  };
  return {
    async send(letter, beforeEnd = async () => {}) {
      const message = withUnsubscribe(await compose(letter, from), letter);
      let ended = false;
      const end = async () => {
        await beforeEnd();
        ended = true;
      };
      try {
        await (await transport()).sendMail({
          envelope: { from: addressOf(from), to: [letter.to] },
          raw: Readable.from(heldBack(message, end)),
        });
      } catch (error) {
        throw new MailFailed(faultOf(error, ended), error);
      }
    },
    close: () => void opened?.then((connection) => connection.close()),
  };
}

/** Loaded with the first letter: most starts send none. */
async function openTransport(url: string): Promise<Transporter> {
  const { createTransport } = await import("nodemailer");
  return createTransport({
    url,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    requireTLS: needsTls(new URL(url)),
  } as object);
}

/** A password, and the links that open a subscription behind it, never leave this machine in the clear. */
const needsTls = ({ protocol, hostname, username }: URL): boolean =>
  protocol === "smtp:" && username !== "" && !isThisMachine(hostname);

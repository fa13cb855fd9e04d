import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface Letterbox {
  url: string;
  letters: { to: string; mail: ParsedMail; raw: string }[];
  /** Called for each recipient; a returned error is the server's answer. */
  refuse: (address: string) => Error | null;
  onLetter: () => void;
  close(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it accepts. */
export async function startLetterbox(): Promise<Letterbox> {
  const box: Letterbox = { url: "", letters: [], refuse: () => null, onLetter: () => {}, close: async () => {} };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => done(box.refuse(address)),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", async () => {
        const raw = Buffer.concat(parts);
        const mail = await simpleParser(raw);
        box.letters.push({ to: session.envelope.rcptTo[0]?.address ?? "", mail, raw: raw.toString("utf8") });
        done();
        box.onLetter();
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  box.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  box.close = () => new Promise((resolve) => server.close(() => resolve()));
  return box;
}

import type { AddressInfo, Server, Socket } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface Letterbox {
  url: string;
  letters: { to: string; mail: ParsedMail; raw: string }[];
  /** Called for each recipient; a returned error is the server's answer. */
  refuse: (address: string) => Error | null;
  onLetter: () => void;
  onLogin: (user: string) => void;
  /** Awaited between a whole letter and the server's answer. */
  hold: () => Promise<void>;
  /** When true, a whole letter is taken in and the line cut before any answer. */
  cut: boolean;
  /** When set, the password that the server wants. */
  password: string | null;
  /** What the server answers to a whole letter, when it does not want it. */
  dislike: Error | null;
  close(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it accepts. */
export async function startLetterbox(): Promise<Letterbox> {
  const box: Letterbox = {
    url: "",
    letters: [],
    refuse: () => null,
    onLetter: () => {},
    onLogin: () => {},
    hold: async () => {},
    cut: false,
    password: null,
    dislike: null,
    close: async () => {},
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    allowInsecureAuth: true,
    onAuth({ username, password }, _session, done) {
      box.onLogin(username ?? "");
      if (box.password === null || password === box.password) done(null, { user: username });
      else done(Object.assign(new Error("wrong password"), { responseCode: 535 }));
    },
    onRcptTo: ({ address }, _session, done) => done(box.refuse(address)),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", async () => {
        if (box.dislike) return done(box.dislike);
        const raw = Buffer.concat(parts);
        const mail = await simpleParser(raw);
        await box.hold();
        box.letters.push({ to: session.envelope.rcptTo[0]?.address ?? "", mail, raw: raw.toString("utf8") });
        if (box.cut) for (const { _socket } of server.connections as Set<{ _socket: Socket }>) _socket.destroy();
        else done();
        box.onLetter();
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A test that fails before it closes the box ends all the same.
  (server.server as Server).unref();
  box.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  box.close = () => new Promise((resolve) => server.close(() => resolve()));
  return box;
}

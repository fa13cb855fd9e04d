import { createServer, type Server, type Socket } from "node:net";

export interface Box {
  uidValidity: number;
  messages: { uid: number; raw: string; size?: number }[];
}

/** A small IMAP4rev1 server over real TCP: enough of it for a client that only reads. Every command is kept. */
export async function imapServer(
  box: Box,
  password = "secret",
): Promise<{ url: string; said: string[]; close(): Promise<void> }> {
  const said: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.write("* OK [CAPABILITY IMAP4rev1 NAMESPACE ID ENABLE] ready\r\n");
    let waiting = "";
    socket.on("data", (data) => {
      waiting += data.toString("latin1");
      for (let end = waiting.indexOf("\r\n"); end >= 0; end = waiting.indexOf("\r\n")) {
        const line = waiting.slice(0, end);
        waiting = waiting.slice(end + 2);
        said.push(line.replace(password, "***"));
        socket.write(Buffer.from(answer(line, box, password), "latin1"));
        if (/^\S+ LOGOUT/i.test(line)) socket.end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `imap://reader:${password}@127.0.0.1:${port}/INBOX`,
    said,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(line: string, box: Box, password: string): string {
  const [tag = "*", command = "", sub = ""] = line.split(" ");
  const done = (text = "") => `${text}${tag} OK done\r\n`;
  switch (command.toUpperCase()) {
    case "CAPABILITY":
      return done("* CAPABILITY IMAP4rev1 NAMESPACE ID ENABLE\r\n");
    case "LOGIN":
      return line.includes(password) ? done() : `${tag} NO [AUTHENTICATIONFAILED] no\r\n`;
    case "NAMESPACE":
      return done('* NAMESPACE (("" "/")) NIL NIL\r\n');
    case "LIST":
    case "LSUB":
      return done('* LIST (\\HasNoChildren) "/" "INBOX"\r\n');
    case "ID":
      return done("* ID NIL\r\n");
    case "EXAMINE":
      return `* FLAGS (\\Seen)\r\n* ${box.messages.length} EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY ${box.uidValidity}] ok\r\n* OK [UIDNEXT 99] ok\r\n${tag} OK [READ-ONLY] done\r\n`;
    case "SELECT":
    case "STORE":
      return `${tag} BAD this box is only to be looked at\r\n`;
    case "UID":
      return sub.toUpperCase() === "SEARCH" ? done(searched(line, box)) : done(fetched(line, box));
    case "LOGOUT":
      return `* BYE\r\n${done()}`;
    default:
      return done();
  }
}

/** `n:*` names the last message even where n is past the end, as RFC 3501 has it. */
function searched(line: string, box: Box): string {
  const from = Number(/UID (\d+):\*/.exec(line)?.[1] ?? 0);
  const last = Math.max(0, ...box.messages.map((message) => message.uid));
  const keys = [...line.matchAll(/\b(FROM|BODY) "?([^\s")]+)/gi)] as unknown as [string, string, string][];
  const found = box.messages.filter(
    ({ uid, raw }) =>
      (uid >= from || (from > last && uid === last)) &&
      (keys.length === 0 ||
        keys.some(([, key, word]) =>
          (/from/i.test(key) ? headOf(raw) : bodyOf(raw)).toLowerCase().includes(word.toLowerCase()),
        )),
  );
  return `* SEARCH ${found.map((message) => message.uid).join(" ")}\r\n`;
}

function fetched(line: string, box: Box): string {
  const uid = Number(/UID FETCH (\d+)/i.exec(line)?.[1]);
  const at = box.messages.findIndex((message) => message.uid === uid);
  const message = box.messages[at];
  if (!message) return "";
  const size = message.size ?? message.raw.length;
  const body = /BODY\.PEEK\[\]/i.test(line) ? ` BODY[] {${message.raw.length}}\r\n${message.raw}` : "";
  return `* ${at + 1} FETCH (UID ${uid} RFC822.SIZE ${size} INTERNALDATE "20-Nov-2026 08:00:00 +0000"${body})\r\n`;
}

const headOf = (raw: string): string => /^From:.*$/im.exec(raw.split("\r\n\r\n")[0] ?? "")?.[0] ?? "";
const bodyOf = (raw: string): string => raw.slice(raw.indexOf("\r\n\r\n"));

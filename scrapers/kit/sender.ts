import type { Mail } from "./mime.ts";

/** `forged`: its signature is wrong. `unproven`: no server says that it comes from where its From says, which anyone can write. */
export type SenderDoubt = "sender/forged" | "sender/unproven";

/** The mailbox's own server writes its Authentication-Results (RFC 8601) above those that came with the mail: it alone is believed. */
export function senderDoubt({ from, headers }: Pick<Mail, "from" | "headers">): SenderDoubt | null {
  const results = (headers["authentication-results"] ?? "")
    .toLowerCase()
    .replace(/\([^()]*\)|"[^"]*"/g, "")
    .split(";");
  const found = (verdict: RegExp) => results.filter((result) => verdict.test(result.trim()));
  if (found(/^(?:dkim|dmarc)=pass\b/).some((result) => speaksOf(result, from))) return null;
  return found(/^(?:dkim|dmarc)=fail\b/).length > 0 ? "sender/forged" : "sender/unproven";
}

/** A signature proves the domain that signed, and those above and below it; anybody can sign with his own. */
function speaksOf(result: string, from: string): boolean {
  const host = from.slice(from.indexOf("@") + 1);
  const named = [...result.matchAll(/\bheader\.(?:d|i|from)=(?:[^\s@]*@)?([\w-]+(?:\.[\w-]+)+)/g)];
  return named.some(([, one = ""]) => one === host || one.endsWith(`.${host}`) || host.endsWith(`.${one}`));
}

import type { Config } from "../../config.ts";
import { FetchError } from "../errors.ts";
import { mailsFrom } from "../kit/forwarded.ts";
import { readMime } from "../kit/mime.ts";
import { type SenderDoubt, senderDoubt } from "../kit/sender.ts";
import { type Page, type PageRequest, queryAt, type Source } from "../source.ts";
import { described, type MailboxOptions, type MailSkip, type RawMail, readMailbox } from "./mail.ts";
import type { FetchMemory } from "./memory.ts";
import { makePage } from "./page.ts";

type AlertConfig = Pick<Config, "ALERTS_DIR" | "IMAP_URL"> & Partial<Pick<Config, "ALERTS_FORWARDERS">>;

/**
 * Pages of a source that reads alert mails, those that somebody passed on among them, in the order of the box: what `crawl`
 * is to the others. Throws FetchError: `needs-settings`, and what `readMailbox` throws.
 */
export async function* mailPages(
  config: AlertConfig,
  source: Source,
  memory: FetchMemory,
  options: Pick<MailboxOptions, "since" | "onSkip" | "signal"> & {
    /** Told of each mail that is read though nothing proves who sent it. */
    onDoubt?: (doubt: SenderDoubt) => void;
    now?: () => string;
  } = {},
): AsyncGenerator<Page> {
  const { now = () => new Date().toISOString() } = options;
  const { ALERTS_DIR: folder, IMAP_URL: imap, ALERTS_FORWARDERS: forwarders } = config;
  if (!folder && !imap) {
    throw new FetchError("needs-settings", "mail:", "réglez ALERTS_DIR (dossier de .eml) ou IMAP_URL (votre boîte)");
  }
  const request = mailboxRequest(source, options.since ?? null);
  const senders = ((request.context as { from?: string[] } | undefined)?.from ?? []).map((from) => from.toLowerCase());
  const pageOf = ({ raw, id, date }: RawMail) =>
    makePage({
      url: `mail:${id}`,
      status: 200,
      headers: { "content-type": "message/rfc822", date },
      body: raw,
      fetchedAt: now(),
      request,
    });
  const claims = (mail: RawMail) => source.recognises?.(pageOf(mail)) ?? false;
  const take = (mail: RawMail) => {
    const alerts = alertsIn(mail, senders, forwarders) ?? (claims(mail) ? "mail/stranger" : []);
    const doubt = typeof alerts === "string" || alerts.length === 0 ? null : senderDoubt(readMime(mail.raw));
    if (doubt) options.onDoubt?.(doubt);
    return alerts;
  };
  // Who passes a mail on copies its header: the sender's address then stands in the text.
  const search = senders.flatMap((sender) => [{ from: sender }, { body: sender }]);
  for await (const mail of readMailbox({
    ...options,
    box: { folder, imap },
    search,
    take,
    memory,
    reader: source.name,
  }))
    yield pageOf(mail);
}

function mailboxRequest(source: Source, since: string | null): PageRequest {
  for (const request of source.start(queryAt(new Date().toISOString(), { since })))
    if (request.via === "mail") return request;
  throw new FetchError("bad-request", `mail:${source.name}`, "cette source ne lit pas de courriels");
}

/** The alerts that a mail is, or holds; null when it holds none. */
function alertsIn(mail: RawMail, senders: readonly string[], forwarders?: string): RawMail[] | MailSkip | null {
  const letters = mailsFrom(mail.raw, senders);
  if (letters.length === 0) return null;
  const isDirect = senders.includes(readMime(mail.raw).from);
  if (!isDirect && !mayForward(mail.raw, forwarders)) return "mail/stranger";
  return letters.map((raw) => (raw === mail.raw ? mail : letterIn(raw, mail)));
}

/** An enclosed mail has its own number and date. */
function letterIn(raw: Buffer, outer: RawMail): RawMail {
  const letter = described(raw, outer.id, new Date(outer.date));
  return typeof letter === "string" ? { ...outer, raw } : letter;
}

/** `marie@ecole.fr, @ecole.fr`: addresses and domains whose forwards are read. Nobody named: everybody's. */
function mayForward(raw: Buffer, said: string | undefined): boolean {
  const named = (said ?? "")
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  const { from } = readMime(raw);
  return named.length === 0 || named.some((one) => (one.startsWith("@") ? from.endsWith(one) : from === one));
}

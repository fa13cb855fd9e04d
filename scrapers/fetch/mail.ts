import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ImapFlow } from "imapflow";
import type { Config } from "../../config.ts";
import { FetchError } from "../errors.ts";
import { mailsFrom } from "../kit/forwarded.ts";
import { readMime } from "../kit/mime.ts";
import type { Page, PageRequest, Source } from "../source.ts";
import type { FetchMemory } from "./memory.ts";
import { makePage } from "./page.ts";

/** A mail as it lies in the box. */
export interface RawMail {
  raw: Buffer;
  /** Message-ID, or a name made from its place in the box. */
  id: string;
  /** ISO instant of its `Date`; the box's own date where that is missing. */
  date: string;
}

export interface MailboxOptions {
  config: Pick<Config, "ALERTS_DIR" | "IMAP_URL"> & Partial<Pick<Config, "ALERTS_FORWARDERS">>;
  /** Whose mails are wanted: addresses, lower case. */
  senders: readonly string[];
  /** Does a mail claim to be one of theirs? One that does, without proof, is told as a stranger's. */
  claims?: (raw: Buffer) => boolean;
  memory: FetchMemory;
  /** Name under which it is remembered what was read. */
  reader: string;
  /** ISO instant: older mails of a box never read before are left alone. Default: 30 days ago. */
  since?: string | null;
  /** Told of each mail that could not be read, and why; the others go on. */
  onSkip?: (why: MailSkip) => void;
  signal?: AbortSignal;
}
export type MailSkip = "mail/too-large" | "mail/unreadable" | "mail/stranger";

/** Larger than any alert: pictures are linked, not enclosed. */
const MAX_BYTES = 5_000_000;
const FIRST_WINDOW_MS = 30 * 24 * 3600 * 1000;
const TIMEOUT_MS = 30_000;

/**
 * Mails of these senders that were not read before, also those that somebody passed on, from a folder of .eml files and from
 * an IMAP box opened read-only (EXAMINE: nothing is ever marked as read). A mail counts as read once the next one is asked
 * for: a crash repeats one.
 * Throws FetchError: `needs-settings`, `unauthorised`, `unreachable`.
 */
export async function* readMailbox(options: MailboxOptions): AsyncGenerator<RawMail> {
  const { ALERTS_DIR, IMAP_URL } = options.config;
  if (!ALERTS_DIR && !IMAP_URL) {
    throw new FetchError("needs-settings", "mail:", "réglez ALERTS_DIR (dossier de .eml) ou IMAP_URL (votre boîte)");
  }
  if (ALERTS_DIR) yield* readFolder(ALERTS_DIR, options);
  if (IMAP_URL) yield* readImap(IMAP_URL, options);
}

/** Pages of a source that reads mails, in the order of the box: what `crawl` is to the others. */
export async function* mailPages(
  config: MailboxOptions["config"],
  source: Source,
  memory: FetchMemory,
  options: Pick<MailboxOptions, "since" | "onSkip" | "signal"> = {},
): AsyncGenerator<Page> {
  const request = mailboxRequest(source, options.since ?? null);
  const senders = ((request.context as { from?: string[] } | undefined)?.from ?? []).map((from) => from.toLowerCase());
  const pageOf = ({ raw, id, date }: RawMail) =>
    makePage({
      url: `mail:${id}`,
      status: 200,
      headers: { "content-type": "message/rfc822", date },
      body: raw,
      fetchedAt: new Date().toISOString(),
      request,
    });
  const claims = (raw: Buffer) => source.recognises?.(pageOf({ raw, id: "?", date: "" })) ?? false;
  for await (const mail of readMailbox({ ...options, config, senders, claims, memory, reader: source.name }))
    yield pageOf(mail);
}

function mailboxRequest(source: Source, since: string | null): PageRequest {
  const query = { terms: [], romeCodes: [], since, now: new Date().toISOString(), settings: {}, known: () => false };
  for (const request of source.start(query)) if (request.via === "mail") return request;
  throw new FetchError("bad-request", `mail:${source.name}`, "cette source ne lit pas de courriels");
}

async function* readFolder(folder: string, options: MailboxOptions): AsyncGenerator<RawMail> {
  for (const name of await filesIn(folder)) {
    options.signal?.throwIfAborted();
    const path = join(folder, name);
    const facts = await stat(path).catch(() => null);
    const key = `mail/${options.reader}/file/${name}/${facts?.size}/${Math.trunc(facts?.mtimeMs ?? 0)}`;
    if (!facts || (await options.memory.get(key)) !== null) continue;
    const mail = facts.size > MAX_BYTES ? "mail/too-large" : await fileMail(path, name, facts.mtime);
    if (typeof mail === "string") options.onSkip?.(mail);
    else yield* wantedIn(mail, options);
    await options.memory.set(key, "lu");
  }
}

/** The .eml files of a folder and of those below it, in name order. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new FetchError("unreachable", `file:${folder}`, `dossier des alertes illisible : ${folder}`, { cause });
  });
  return names.filter((name) => /\.eml$/i.test(name)).sort();
}

async function fileMail(path: string, name: string, modified: Date): Promise<RawMail | MailSkip> {
  try {
    return described(await readFile(path), name, modified);
  } catch {
    return "mail/unreadable";
  }
}

function described(raw: Buffer, name: string, date: Date): RawMail | MailSkip {
  const mail = readMime(raw);
  if (mail.html === null && mail.text === null) return "mail/unreadable";
  return { raw, id: mail.messageId?.replace(/^<|>$/g, "") || name, date: mail.date ?? date.toISOString() };
}

/** What a mail holds of these senders: itself, or what somebody we trust passed on. */
function* wantedIn(mail: RawMail, options: MailboxOptions): Generator<RawMail> {
  const letters = mailsFrom(mail.raw, options.senders);
  const isDirect = options.senders.includes(readMime(mail.raw).from);
  if (isDirect || (letters.length > 0 && mayForward(mail.raw, options.config.ALERTS_FORWARDERS))) {
    for (const raw of letters) yield raw === mail.raw ? mail : letterIn(raw, mail);
  } else if (letters.length > 0 || options.claims?.(mail.raw)) options.onSkip?.("mail/stranger");
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

async function* readImap(address: string, options: MailboxOptions): AsyncGenerator<RawMail> {
  const box = boxOf(address);
  const client = await connected(box);
  try {
    const lock = await client.getMailboxLock(box.folder, { readOnly: true });
    try {
      yield* readOpened(client, box, options);
    } finally {
      lock.release();
    }
  } catch (cause) {
    throw imapError(box, cause);
  } finally {
    await client.logout().catch(() => client.close());
  }
}

interface Box {
  host: string;
  port: number;
  secure: boolean;
  user: string;
  pass: string;
  folder: string;
  /** The address without its password: for messages and memory. */
  shown: string;
}

/** `imaps://user:password@host:993/INBOX`; percent-encoded where needed. */
function boxOf(address: string): Box {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^imaps?:$/.test(url.protocol) || !url.hostname) {
    throw new FetchError("needs-settings", "mail:", "IMAP_URL attendu : imaps://utilisateur:motdepasse@hôte:993/INBOX");
  }
  const secure = url.protocol === "imaps:";
  const folder = decodeURIComponent(url.pathname.replace(/^\//, "")) || "INBOX";
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    user: decodeURIComponent(url.username),
    pass: decodeURIComponent(url.password),
    folder,
    shown: `${url.protocol}//${url.host}/${folder}`,
  };
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

async function connected(box: Box): Promise<ImapFlow> {
  // Loaded by the houses that have a mailbox, not at every start.
  const { ImapFlow: Client } = await import("imapflow");
  const client = new Client({
    host: box.host,
    port: box.port,
    secure: box.secure,
    // A password never leaves this machine in the clear: without TLS the server must offer STARTTLS.
    doSTARTTLS: box.secure || LOOPBACK.test(box.host) ? undefined : true,
    auth: { user: box.user, pass: box.pass },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  // A connection that drops between two commands is told by the next command; without a listener it would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (cause) {
    client.close();
    throw imapError(box, cause);
  }
}

function imapError(box: Box, cause: unknown): unknown {
  if (cause instanceof FetchError || (cause instanceof Error && cause.name === "AbortError")) return cause;
  const refused = (cause as { authenticationFailed?: boolean } | null)?.authenticationFailed === true;
  return refused
    ? new FetchError("unauthorised", box.shown, "la boîte aux lettres refuse l'identifiant ou le mot de passe")
    : new FetchError("unreachable", box.shown, `boîte aux lettres injoignable : ${box.shown}`, { cause });
}

/** Where reading stands: the box's own numbering, and the last message read in it. */
async function* readOpened(client: ImapFlow, box: Box, options: MailboxOptions): AsyncGenerator<RawMail> {
  const opened = client.mailbox;
  const validity = String(opened ? opened.uidValidity : "");
  const key = `mail/${options.reader}/${box.shown}/${box.user}`;
  const [rememberedValidity, rememberedUid] = ((await options.memory.get(key)) ?? "").split(":");
  // Another UIDVALIDITY: the server numbers anew, what was remembered means nothing any more.
  const last = rememberedValidity === validity ? Number(rememberedUid) || 0 : 0;
  for (const uid of await wanted(client, options, last)) {
    options.signal?.throwIfAborted();
    const mail = await messageOf(client, uid);
    if (typeof mail === "string") options.onSkip?.(mail);
    else yield* wantedIn(mail, options);
    await options.memory.set(key, `${validity}:${uid}`);
  }
}

/**
 * UIDs after the last one, from these senders or with their address in the text (who passes a mail on copies its header),
 * ascending: no other mail of the box is looked at. `n:*` always names one message, even an older one.
 */
async function wanted(client: ImapFlow, options: MailboxOptions, last: number): Promise<number[]> {
  const since = new Date(options.since ?? Date.now() - FIRST_WINDOW_MS);
  const window = last > 0 ? { uid: `${last + 1}:*` } : { since };
  const or = options.senders.flatMap((sender) => [{ from: sender }, { body: sender }]);
  const found = await client.search({ ...window, or }, { uid: true });
  return (found || []).filter((uid) => uid > last).sort((a, b) => a - b);
}

/** One message, its size first; a message that vanished or cannot be read costs itself only. */
async function messageOf(client: ImapFlow, uid: number): Promise<RawMail | MailSkip> {
  const facts = await client.fetchOne(String(uid), { size: true, internalDate: true }, { uid: true });
  if (!facts) return "mail/unreadable";
  if ((facts.size ?? 0) > MAX_BYTES) return "mail/too-large";
  const whole = await client.fetchOne(String(uid), { source: true }, { uid: true });
  const raw = whole ? whole.source : undefined;
  if (!raw) return "mail/unreadable";
  return described(raw, `uid-${uid}`, new Date(facts.internalDate ?? Date.now()));
}

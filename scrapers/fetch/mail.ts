import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ImapFlow, SearchObject } from "imapflow";
import { FetchError } from "../errors.ts";
import { readMime } from "../kit/mime.ts";
import { isThisMachine } from "./address.ts";
import type { FetchMemory } from "./memory.ts";

/** A mail as it lies in the box. */
export interface RawMail {
  raw: Buffer;
  /** Message-ID, or a name made from its place in the box. */
  id: string;
  /** ISO instant of its `Date`; the box's own date where that is missing. */
  date: string;
}

/** Where mails lie: a folder of .eml files, an IMAP box, or both. */
interface Mailbox {
  folder?: string;
  imap?: string;
}

export interface MailboxOptions {
  box: Mailbox;
  /** What an IMAP server is asked for: mails for which one of these holds. Nothing else of the box is looked at. */
  search: readonly SearchObject[];
  /** What is wanted of a mail that was found, or why there is nothing. Default: itself. */
  take?: (mail: RawMail) => readonly RawMail[] | MailSkip;
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
 * Mails that were not read before, from a folder of .eml files and from an IMAP box opened read-only (EXAMINE: nothing is
 * ever marked as read). A mail counts as read once the next one is asked for: a crash repeats one.
 * Throws FetchError: `needs-settings`, `unauthorised`, `unreachable`.
 */
export async function* readMailbox(options: MailboxOptions): AsyncGenerator<RawMail> {
  if (options.box.folder) yield* readFolder(options.box.folder, options);
  if (options.box.imap) yield* readImap(options.box.imap, options);
}

async function* readFolder(folder: string, options: MailboxOptions): AsyncGenerator<RawMail> {
  for (const name of await filesIn(folder)) {
    options.signal?.throwIfAborted();
    const path = join(folder, name);
    const facts = await stat(path).catch(() => null);
    const key = `mail/${options.reader}/file/${name}/${facts?.size}/${Math.trunc(facts?.mtimeMs ?? 0)}`;
    if (!facts || (await options.memory.get(key)) !== null) continue;
    const mail = facts.size > MAX_BYTES ? "mail/too-large" : await fileMail(path, name, facts.mtime);
    yield* taken(mail, options);
    await options.memory.set(key, "lu");
  }
}

/** The .eml files of a folder and of those below it, in name order. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new FetchError("unreachable", `file:${folder}`, `dossier de courriels illisible : ${folder}`, { cause });
  });
  return names.filter((name) => /\.eml$/i.test(name)).sort();
}

/** What is wanted of a mail; why there is nothing is told. */
function* taken(mail: RawMail | MailSkip, { take, onSkip }: MailboxOptions): Generator<RawMail> {
  const wanted = typeof mail === "string" || !take ? mail : take(mail);
  if (typeof wanted === "string") onSkip?.(wanted);
  else if ("raw" in wanted) yield wanted;
  else yield* wanted;
}

async function fileMail(path: string, name: string, modified: Date): Promise<RawMail | MailSkip> {
  try {
    return described(await readFile(path), name, modified);
  } catch {
    return "mail/unreadable";
  }
}

/** A mail with its own number and day, or those it is given. */
export function described(raw: Buffer, name: string, date: Date): RawMail | MailSkip {
  const mail = readMime(raw);
  if (mail.html === null && mail.text === null && mail.report === null) return "mail/unreadable";
  return { raw, id: mail.messageId?.replace(/^<|>$/g, "") || name, date: mail.date ?? date.toISOString() };
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
    throw new FetchError(
      "needs-settings",
      "mail:",
      "adresse de boîte attendue : imaps://utilisateur:motdepasse@hôte:993/INBOX",
    );
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

async function connected(box: Box): Promise<ImapFlow> {
  // Loaded by the houses that have a mailbox, not at every start.
  const { ImapFlow: Client } = await import("imapflow");
  const client = new Client({
    host: box.host,
    port: box.port,
    secure: box.secure,
    // A password never leaves this machine in the clear: without TLS the server must offer STARTTLS.
    doSTARTTLS: box.secure || isThisMachine(box.host) ? undefined : true,
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
    yield* taken(mail, options);
    await options.memory.set(key, `${validity}:${uid}`);
  }
}

/** UIDs after the last one, of what is searched for, ascending. `n:*` always names one message, even an older one. */
async function wanted(client: ImapFlow, options: MailboxOptions, last: number): Promise<number[]> {
  const since = new Date(options.since ?? Date.now() - FIRST_WINDOW_MS);
  const window = last > 0 ? { uid: `${last + 1}:*` } : { since };
  const found = await client.search({ ...window, or: [...options.search] }, { uid: true });
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

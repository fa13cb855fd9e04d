import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { join } from "node:path";
import { z } from "zod";

/** The address of a server, by its protocols. What was typed is not told: it may hold a password. */
const server = (protocols: RegExp, example: string) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.test(new URL(value).protocol) && new URL(value).hostname !== "",
      `une adresse de serveur est attendue (${example})`,
    )
    .refine((value) => !value.includes("#"), "ce qui suit un « # » serait perdu (dans un mot de passe il s'écrit %23)");

/** What stands before the path of each link or request: a password there is told to everybody, or refused; a query swallows the path. */
const webServer = (instead: string) =>
  server(/^https?:$/, "https://…").refine((value) => {
    const { username = "", password = "" } = URL.parse(value) ?? {};
    return username + password === "" && !/[?\s]/.test(value);
  }, `ni nom, ni mot de passe, ni « ? », ni espace : ${instead}`);
const ImapServer = server(/^imaps?:$/, "imaps://utilisateur:motdepasse@hôte:993/INBOX");

const MAIL = "[^\\s<>@,;]+@[^\\s<>@,;]+";
const matching = (shape: string, expected: string) => z.string().regex(new RegExp(`^\\s*(?:${shape})\\s*$`), expected);

/** `loopback`, an address, or a network of fewer than everybody. */
function isMachine(words: string): boolean {
  const [address = "", size = "1", ...more] = words.split("/");
  const longest = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  const isSize = /^\d{1,3}$/.test(size) && Number(size) >= 1 && Number(size) <= longest;
  return words === "loopback" || (isSize && more.length === 0);
}

/** Monday at 7. */
export const USUAL_CRON = "0 7 * * 1";
/** Here five fields are looked for; what they hold, the library that keeps the clock judges (`cli/run.ts`). */
export const CRON_EXPECTED =
  "un cron de cinq champs est attendu : minute, heure, jour du mois, mois, jour de la semaine (0 7 * * 1 : le lundi à 7 h)";

/** The only reader of process.env. Every setting has a default, or a clear error where it is needed. */
const Environment = z.object({
  /** Port of the web server. */
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Address the server listens on. */
  VIGIE_HOST: z.string().default("127.0.0.1"),
  /** Proxies that are believed when they say for whom they ask (X-Forwarded-For), between commas. */
  VIGIE_TRUST_PROXY: z
    .string()
    .refine(
      (value) => value.split(",").every((one) => isMachine(one.trim())),
      "« loopback », des adresses IP ou des réseaux sont attendus, entre virgules (loopback, 172.16.0.0/12)",
    )
    .default("loopback"),
  /** Folder of the data: database, archive, search index. */
  VIGIE_DATA: z.string().default("./data"),
  /** E-mail or URL by which a site can reach us; in the user agent. Required for live runs. */
  VIGIE_CONTACT: matching(`${MAIL}|https?://\\S+`, "un courriel ou une adresse https://… est attendu").optional(),
  /** Public address of the pages, for links in mails and feeds. Default: http://localhost:PORT. */
  VIGIE_PUBLIC_URL: webServer("l'adresse seule de la page d'accueil (https://vigie.exemple.fr)").optional(),
  /** Role profile: name of a file in profiles/. */
  VIGIE_PROFILE: z.string().default("chef-de-projet-ia"),
  MEILI_URL: webServer("l'adresse seule du serveur, sa clé va dans MEILI_KEY").optional(),
  MEILI_KEY: z.string().optional(),
  /** Where mails go: smtp://user:password@host:port. Without it no mail leaves. */
  SMTP_URL: server(/^smtps?:$/, "smtp://utilisateur:motdepasse@hôte:port").optional(),
  /** Sender of the digest. */
  MAIL_FROM: matching(`[^<>]*<${MAIL}>|${MAIL}`, "un courriel est attendu (Vigie <vigie@exemple.fr>)").default(
    "Vigie <vigie@localhost>",
  ),
  /** Mailbox of that sender, where letters come back: imaps://user:password@host:993/INBOX. */
  BOUNCES_IMAP_URL: ImapServer.optional(),
  /** Or a folder of .eml files. */
  BOUNCES_DIR: z.string().optional(),
  /** Weekly digest, five-field cron in Europe/Paris. */
  DIGEST_CRON: matching("\\S+(?:\\s+\\S+){4}", CRON_EXPECTED).default(USUAL_CRON),
  /** Reader's own mailbox for job alerts: imaps://user:password@host:993/INBOX. */
  IMAP_URL: ImapServer.optional(),
  /** Or a folder of .eml files. */
  ALERTS_DIR: z.string().optional(),
  /** Addresses and @domains whose forwarded alerts are read, between commas. Without it, everybody's. */
  ALERTS_FORWARDERS: matching(
    `(?:${MAIL}|@[^\\s<>@,;]+)(?:\\s*,\\s*(?:${MAIL}|@[^\\s<>@,;]+))*`,
    "des courriels et des @domaines sont attendus, entre virgules (marie@ecole.fr, @alumni.ecole.fr)",
  ).optional(),
  FRANCETRAVAIL_CLIENT_ID: z.string().optional(),
  FRANCETRAVAIL_CLIENT_SECRET: z.string().optional(),
  FRANCETRAVAIL_SCOPE: z.string().default("api_offresdemploiv2 o2dsoffre"),
  ALTERNANCE_TOKEN: z.string().optional(),
  ADZUNA_APP_ID: z.string().optional(),
  ADZUNA_APP_KEY: z.string().optional(),
  /** Opens the operator's pages. Without it they stay closed. At least 16 characters. */
  VIGIE_OPERATOR_TOKEN: z.string().min(16).optional(),
  /** Days that archived pages are kept. */
  VIGIE_ARCHIVE_DAYS: z.coerce.number().int().min(0).default(30),
  /** Path of a Chromium for pages that need a browser. */
  VIGIE_CHROMIUM: z.string().optional(),
  /** Whether Chromium shuts its pages in its own sandbox. « non » where it cannot: most containers. */
  VIGIE_CHROMIUM_SANDBOX: z.enum(["oui", "non"]).default("oui"),
  /** What is told beside the work: nothing, what went wrong, or every request as well. */
  VIGIE_LOG: z.enum(["silent", "warn", "debug"]).default("warn"),
});

export const SETTINGS: readonly string[] = Object.keys(Environment.shape);

/** Takes what VIGIE_LOG may want told. */
export type Log = (level: "warn" | "debug", text: string) => void;

export class ConfigError extends Error {}
/** The same way out, and no setting would change it: somebody else is at work, a site forbids it. */
export class Unavailable extends ConfigError {}

export type Config = Readonly<
  z.infer<typeof Environment> & {
    version: string;
    publicUrl: string;
    /** `VigieBot/<version> (+<contact>)`. */
    userAgent: string;
    databasePath: string;
    searchPath: string;
    archivePath: string;
    /** Names of ours that no setting bears: slips. */
    unknown: readonly string[];
    /** Any setting by its environment name, for `Source.needs`. */
    setting(name: string): string | undefined;
  }
>;

const version = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"))).version;

const french = z.locales.fr().localeError;

/** zod's French, with our own words where a person can act on them. */
const inFrench: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "invalid_type" && issue.expected === "number") return "un nombre est attendu";
  if (issue.code === "invalid_type" && issue.expected === "int") return "un nombre entier est attendu";
  if (issue.code === "invalid_value") return `valeurs admises : ${issue.values.join(", ")}`;
  const unit = issue.origin === "string" ? " caractères" : "";
  if (issue.code === "too_small") return `${issue.minimum}${unit} au moins`;
  if (issue.code === "too_big") return `${issue.maximum}${unit} au plus`;
  return french(issue);
};

/** Reads the environment; an empty variable counts as absent. Throws ConfigError with one French line a fault. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = Environment.safeParse(given, { error: inFrench });
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")} : ${issue.message}`);
    throw new ConfigError(`Réglage incorrect\n${lines.join("\n")}`);
  }
  const values = parsed.data;
  return {
    ...values,
    version,
    publicUrl: (values.VIGIE_PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ""),
    userAgent: `VigieBot/${version} (${values.VIGIE_CONTACT ? `+${values.VIGIE_CONTACT}` : "sans contact"})`,
    databasePath: join(values.VIGIE_DATA, "vigie.db"),
    searchPath: join(values.VIGIE_DATA, "search.db"),
    archivePath: join(values.VIGIE_DATA, "archive"),
    unknown: Object.keys(given).filter((name) => name.startsWith("VIGIE_") && !SETTINGS.includes(name)),
    setting: (name) => given[name],
  };
}

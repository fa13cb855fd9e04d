import { type Mail, readMime } from "../scrapers/kit/mime.ts";

/** A server's report on one letter that came back, or that is late. */
interface Bounce {
  /** Message-ID of our letter, without brackets. */
  messageId: string;
  /** Addresses that the report is about, lower case: the one we wrote to, and where it was forwarded. */
  recipients: string[];
  /** RFC 3463: `5.1.1`. */
  status: string;
  /** True when the server has given up for good. */
  permanent: boolean;
  /** The server's own words. */
  diagnostic: string;
}

/** A delivery report (RFC 3464) read out of a mail; null for any other mail, and for one that does not say which letter it is about. */
export function readBounce(raw: Buffer): Bounce | null {
  const mail = readMime(raw);
  const messageId = returnedId(mail);
  const fields = mail.report && messageId ? recipientFields(mail.report.delivery) : null;
  if (!fields || !messageId) return null;
  const said = fields["diagnostic-code"]?.replace(/^[\w-]+\s*;\s*/, "") ?? "";
  const status = (/^\d\.\d{1,3}\.\d{1,3}/.exec(fields.status ?? "") ?? /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(said))?.[0];
  if (!status) return null;
  return {
    messageId,
    recipients: [fields["original-recipient"], fields["final-recipient"]].flatMap(addressIn),
    status,
    permanent: status.startsWith("5.") && (fields.action ?? "failed").toLowerCase() === "failed",
    diagnostic: said || `${fields.action ?? "failed"} ${status}`,
  };
}

/** Number of the letter that came back: whole, or its header alone. */
function returnedId({ enclosed, report }: Mail): string | null {
  const said = enclosed[0]?.messageId ?? /^Message-ID:\s*(\S+)/im.exec(report?.returnedHeader ?? "")?.[1];
  return said?.replace(/^<|>$/g, "") || null;
}

/** Fields of the first recipient: our letters have one each. What comes before them is about the whole letter. */
function recipientFields(delivery: string): Record<string, string> | null {
  const groups = delivery.split(/\r?\n(?:[ \t]*\r?\n)+/).map(fieldsOf);
  return groups.find((fields) => fields["final-recipient"] || fields["original-recipient"]) ?? null;
}

function fieldsOf(group: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const line of group.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name && value !== undefined) fields[name.toLowerCase()] ??= value.trim();
  }
  return fields;
}

/** `rfc822; <lea@exemple.fr>` */
const addressIn = (field: string | undefined): string[] =>
  [/[^\s;<>]+@[^\s;<>]+/.exec(field ?? "")?.[0]?.toLowerCase()].filter((address) => address !== undefined);

/** A letter as a mailbox keeps it. */
export const mail = (from: string, body: string, type = "text/html; charset=utf-8", subject = "Alerte") =>
  `From: X <${from}>\r\nSubject: ${subject}\r\nDate: Wed, 18 Nov 2026 08:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`;

/** A link as Outlook rewrites it. */
export const safelink = (link: string) =>
  `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7CJETON`;

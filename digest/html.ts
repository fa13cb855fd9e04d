import { escapeHtml } from "../indexer/text/escape-html.ts";

const SANS = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
const SERIF = "font-family:Georgia,'Times New Roman',serif;";

/** Styles are written on each element: many mail programs read nothing else. */
export const STYLE = {
  head: `${SANS}font-size:14px;line-height:1.4;color:#8a3b12;margin:0 0 6px;`,
  h1: `${SERIF}font-size:25px;line-height:1.25;font-weight:bold;color:#1d2733;margin:0 0 10px;`,
  h2: `${SERIF}font-size:20px;line-height:1.3;font-weight:bold;color:#1d2733;margin:22px 0 10px;`,
  h3: `${SERIF}font-size:18px;line-height:1.3;font-weight:bold;margin:0 0 4px;`,
  p: `${SANS}font-size:15px;line-height:1.5;color:#1d2733;margin:0 0 6px;`,
  quote: `${SANS}font-size:14px;line-height:1.5;color:#4d5763;margin:8px 0;padding:0 0 0 12px;border-left:3px solid #e0b48f;`,
  soft: `${SANS}font-size:13px;line-height:1.5;color:#5a646f;margin:0 0 6px;`,
  link: "color:#0d4a63;text-decoration:underline;",
  rule: "border:0;border-top:1px solid #d9d2c3;margin:20px 0 14px;",
} as const;

/** Where dark mode is understood the colours are ours, not the mail program's guess. */
const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#14181d!important}.card{background:#1e242c!important;border-color:#353e49!important}
.ink{color:#ece8df!important}.soft,.quote{color:#b3bac3!important}.mark{color:#f0a878!important}
.link{color:#93c9e3!important}.rule{border-color:#353e49!important}.quote{border-color:#8a5a34!important}
.button{background:#93c9e3!important;color:#10202a!important}}
@media (max-width:480px){.edge{padding:20px 12px 28px!important}.inside{padding:14px!important}}`;

/** One paragraph of ours; `content` is HTML already. A card's title is a heading of the second rank, in smaller letters. */
export const paragraph = (style: keyof typeof STYLE, content: string): string => {
  const tag = { h1: "h1", h2: "h2", h3: "h2" }[style as string] ?? "p";
  const tone = { head: "mark", soft: "soft", quote: "quote" }[style as string] ?? "ink";
  return `<${tag} class="${tone}" style="${STYLE[style]}">${content}</${tag}>`;
};

export const link = (url: string, words: string): string =>
  `<a class="link" href="${escapeHtml(url)}" style="${STYLE.link}">${escapeHtml(words)}</a>`;

/** A table, not a box: Outlook on Windows draws no padding elsewhere. */
export const card = (content: string): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 12px;"><tr><td class="card inside" bgcolor="#ffffff" style="background:#ffffff;border:1px solid #e2dccf;border-radius:8px;padding:16px 18px;">${content}</td></tr></table>`;

export const button = (url: string, words: string): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:18px 0;"><tr><td class="button" bgcolor="#0d4a63" style="background:#0d4a63;border-radius:6px;"><a class="button" href="${escapeHtml(url)}" style="${SANS}display:inline-block;padding:13px 20px;font-size:16px;font-weight:bold;color:#ffffff;text-decoration:none;border-radius:6px;">${escapeHtml(words)}</a></td></tr></table>`;

/** A whole mail: 600 px at most, the title as subject line, `teaser` what mailboxes show beside it, else the first words. */
export function mailPage({ title, teaser, body }: { title: string; teaser: string | null; body: string }): string {
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${escapeHtml(title)}</title>
<style>${DARK}</style></head>
<body class="page" bgcolor="#f4f1ea" style="margin:0;padding:0;background:#f4f1ea;">
${teaser === null ? "" : `<div style="display:none;mso-hide:all;max-height:0;overflow:hidden;">${escapeHtml(teaser)}</div>\n`}<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f4f1ea" style="background:#f4f1ea;"><tr><td class="edge" align="center" style="padding:28px 16px 36px;">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;"><tr><td align="left" style="text-align:left;word-break:break-word;">
${body}
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body></html>
`;
}

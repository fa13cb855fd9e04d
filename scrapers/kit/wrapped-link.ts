import { param, webUrl } from "./url.ts";

/** Programs that put their own address around the links of a mail, and the parameter that keeps the original one. */
const WRAPPERS: readonly { host: RegExp; names: readonly string[] }[] = [
  { host: /^[a-z0-9-]+\.safelinks\.protection\.outlook\.com$/, names: ["url"] },
  { host: /^www\.google\.(?:com|fr)$/, names: ["q", "url"] },
  { host: /^urldefense(?:\.proofpoint)?\.com$/, names: ["u"] },
  { host: /^linkprotect\.cudasvc\.com$/, names: ["a"] },
  { host: /^deref-(?:mail|gmx|web)\.\w{2,3}$/, names: ["redirectUrl"] },
];
const MOST_LAYERS = 3;

/** The link that a mail had when it was sent; the same where nobody wrapped it. Nothing is asked of anybody. */
export function unwrapped(link: string): string {
  let here = link;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const inner = withinWrapper(here);
    if (inner === null) break;
    here = inner;
  }
  return here;
}

function withinWrapper(link: string): string | null {
  const host = webUrl(link)?.hostname ?? "";
  const wrapper = WRAPPERS.find((one) => one.host.test(host));
  if (!wrapper) return null;
  // Proofpoint's third form keeps the address in the path, its second one writes `%3A` as `-3A` and `/` as `_`.
  const third = /\/v3\/__(https?:\/{1,2}[^\s]+?)__;/.exec(link)?.[1];
  if (third) return third.replace(/^(https?:)\/+/, "$1//");
  const said = wrapper.names.map((name) => param(link, name)).find((value) => value !== null);
  if (!said) return null;
  return /\/v2\//.test(link) && wrapper.names[0] === "u" ? decodedSecond(said) : said;
}

function decodedSecond(said: string): string | null {
  try {
    return decodeURIComponent(said.replace(/-/g, "%").replace(/_/g, "/"));
  } catch {
    return null;
  }
}

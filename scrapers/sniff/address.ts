import { FetchError } from "../errors.ts";
import { checkAddress } from "../fetch/address.ts";
import type { Sniffed } from "./answer.ts";

/** What hides in an address: a step upwards, an encoded slash or dot, a control character. */
const TRICK = /(^|[/\\])\.\.?([/\\?#]|$)|%2e|%2f|%5c|%0[0-9a-f]|%1[0-9a-f]|%7f|[\\\u0000-\u001f\u007f]/i;

/** An address as a person typed it, « https:// » added where it is missing; FetchError `refused-address` otherwise. */
export function typedAddress(typed: string): URL {
  const plain = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(plain) ? plain : `https://${plain}`;
  const refuse = (why: string) => new FetchError("refused-address", "", `adresse refusée : ${why}`);
  const [path = ""] = whole.split(/[?#]/);
  if (TRICK.test(path)) throw refuse("elle contient un chemin détourné");
  if (/\s/.test(path)) throw refuse("une adresse web ne contient pas d’espace");
  if (!/^https:/i.test(whole)) throw refuse("seul https est lu");
  const url = checkAddress(whole, { typedByPerson: true });
  if (url.port !== "") throw refuse("elle nomme un port");
  url.hash = "";
  return url;
}

interface Terms {
  host: RegExp;
  title: string;
  why: string;
  instead: string;
}

const SAVED = "une page que vous enregistrez vous-même, lue par « vigie read »";

/** Sites whose terms close them to robots: said before anything is asked. */
const CLOSED: readonly Terms[] = [
  {
    host: /(^|\.)linkedin\.com$/,
    title: "LinkedIn",
    why: "robots.txt et les conditions de LinkedIn interdisent la lecture automatique",
    instead: `vos alertes LinkedIn par courriel (IMAP_URL ou ALERTS_DIR), ou ${SAVED} linkedin`,
  },
  {
    host: /(^|\.)indeed\.(com|fr)$/,
    title: "Indeed",
    why: "Indeed refuse la lecture automatique",
    instead: `vos alertes Indeed par courriel (IMAP_URL ou ALERTS_DIR), ou ${SAVED} indeed`,
  },
  {
    host: /(^|\.)hellowork\.com$/,
    title: "HelloWork",
    why: "les conditions de HelloWork interdisent l'extraction automatique",
    instead: `vos alertes HelloWork par courriel (IMAP_URL ou ALERTS_DIR), ${SAVED} hellowork, ou le site carrières de l'employeur lui-même`,
  },
  {
    host: /(^|\.)(welcometothejungle\.com|welcomekit\.co)$/,
    title: "Welcome to the Jungle",
    why: "les conditions de Welcome to the Jungle ne permettent pas la lecture automatique",
    instead: `${SAVED} wttj, ou le site carrières de l'employeur lui-même`,
  },
  {
    host: /(^|\.)metacareers\.com$/,
    title: "Meta",
    why: "Meta interdit la collecte automatique sans accord écrit",
    instead: `${SAVED} meta, ou un accord écrit noté par « vigie source allow meta »`,
  },
  {
    host: /(^|\.)glassdoor\.(com|fr)$/,
    title: "Glassdoor",
    why: "les conditions de Glassdoor interdisent la lecture automatique",
    instead: "le site carrières de l'employeur lui-même",
  },
];

/** The answer for a site whose terms forbid reading; null for any other. */
export function closedByTerms(url: URL): Extract<Sniffed, { outcome: "forbidden" }> | null {
  const host = url.hostname.toLowerCase().replace(/\.$/, "");
  const found = CLOSED.find((one) => one.host.test(host));
  if (!found) return null;
  const { why, instead } = found;
  return { outcome: "forbidden", why: "terms", message: `${why}.`, instead };
}

import type { LookupAddress, LookupOptions } from "node:dns";
import { lookup as systemLookup } from "node:dns";
import { BlockList, isIP } from "node:net";
import { FetchError } from "../errors.ts";

/**
 * Which addresses may be asked at all. Private networks are refused for every request: a link found on a page is no more
 * trustworthy than one that a person typed. Names are checked again at connect time, on the very address that is
 * connected to: a DNS answer that changes between check and connection (rebinding) gains nothing.
 */
interface AddressRules {
  /** A person typed it: bare addresses and names without a dot are refused too. */
  typedByPerson?: boolean;
  /** Tests and replay: loopback is allowed. */
  allowLoopback?: boolean;
}

const blocked = new BlockList();
// IANA special-purpose registry, IPv4.
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  blocked.addSubnet(net, bits, "ipv4");
// Only global unicast (2000::/3) is public; these parts of it are not.
for (const [net, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
] as const)
  blocked.addSubnet(net, bits, "ipv6");

const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** The IPv4 address inside a 6to4 or NAT64 address, or null. IPv4-mapped and -compatible forms are never public. */
function embedded(address: string): string | null {
  const words = wordsOf(address);
  if (words[0] === 0x2002) return dotted(words[1]!, words[2]!);
  if (words[0] === 0x64 && words[1] === 0xff9b && words.slice(2, 6).every((word) => word === 0))
    return dotted(words[6]!, words[7]!);
  return null;
}

const dotted = (high: number, low: number): string => [high >> 8, high & 255, low >> 8, low & 255].join(".");

/** Eight 16-bit words of an IPv6 address. */
function wordsOf(address: string): number[] {
  const plain = new URL(`http://[${address.replace(/%.*$/, "")}]/`).hostname.slice(1, -1);
  const [left, right] = plain.split("::");
  const read = (part: string | undefined) => (part ? part.split(":").map((word) => Number.parseInt(word, 16)) : []);
  const head = read(left);
  const tail = read(right);
  return right === undefined ? head : [...head, ...Array(8 - head.length - tail.length).fill(0), ...tail];
}

function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** This machine, by the host of an address. */
export function isThisMachine(host: string): boolean {
  return host === "localhost" || isLoopback(host.replace(/^\[|\]$/g, ""));
}

/** Is this IP literal an address of the open internet? */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blocked.check(address, "ipv4");
  if (family !== 6) return false;
  const inner = embedded(address);
  if (inner !== null) return isPublic(inner);
  const bare = address.replace(/%.*$/, "");
  return globalUnicast.check(bare, "ipv6") && !blocked.check(bare, "ipv6");
}

/** The parsed URL, or FetchError `refused-address`. Names are only looked at here; their addresses at connect time. */
export function checkAddress(address: string, rules: AddressRules = {}): URL {
  const refuse = (why: string) =>
    new FetchError("refused-address", withoutUserinfo(address), `adresse refusée : ${why}`);
  // A backslash before the @ makes two parsers see two hosts.
  if (/^[^?#]*\\/.test(address)) throw refuse("elle contient une barre oblique inversée");
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw refuse("ce n'est pas une adresse web");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") throw refuse("seuls http et https sont lus");
  if (url.username !== "" || url.password !== "") throw refuse("elle contient un identifiant ou un mot de passe");
  const why = whyNot(url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, ""), rules);
  if (why !== null) throw refuse(why);
  return url;
}

/** Names that never leave a machine or a local network (RFC 6761, RFC 6762, RFC 8375, cloud metadata). */
const LOCAL_NAME =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|svc|in-addr\.arpa|ip6\.arpa)$/i;

function whyNot(host: string, rules: AddressRules): string | null {
  if (rules.allowLoopback && isThisMachine(host)) return null;
  if (isIP(host) !== 0) {
    if (!isPublic(host)) return "elle mène à un réseau privé";
    return rules.typedByPerson ? "une adresse IP n'est pas un site" : null;
  }
  if (host === "" || /[^\w.-]/.test(host)) return "nom de site illisible";
  if (LOCAL_NAME.test(host)) return "elle mène à un réseau privé";
  // `http://metadata/` resolves inside some clouds; no public site has such a name.
  return host.includes(".") ? null : "nom de site incomplet";
}

function withoutUserinfo(address: string): string {
  return address.replace(/\/\/[^/?#]*@/, "//").slice(0, 500);
}

type Answer = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;
export type Lookup = (hostname: string, options: LookupOptions, callback: Answer) => void;

/** Error code by which a refused DNS answer is known after undici has carried it. */
export const REFUSED_ADDRESS = "EADDRESSREFUSED";

/** A `lookup` for sockets that only gives back addresses that may be connected to. */
export function guardedLookup(rules: AddressRules, resolve: Lookup = systemLookup as Lookup): Lookup {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, answer) => {
      if (error !== null) return callback(error, []);
      const found = typeof answer === "string" ? [{ address: answer, family: isIP(answer) }] : answer;
      const fit = found.filter(({ address }) => isPublic(address) || (rules.allowLoopback && isLoopback(address)));
      const first = fit[0];
      if (first === undefined) return callback(refusal(hostname), []);
      if (options.all) return callback(null, fit);
      callback(null, first.address, first.family);
    });
  };
}

function refusal(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} mène à un réseau privé`), { code: REFUSED_ADDRESS });
}

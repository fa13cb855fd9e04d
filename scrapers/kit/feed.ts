import { type Json, object, objects, parseJson, text } from "./json.ts";
import { children, parseXml } from "./xml.ts";

/** RSS, Atom or RDF by its first element; a retired feed that answers with HTML is none. */
export const looksLikeFeed = (source: string): boolean =>
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,500}?-->\s*|<\?[^>]{0,300}>\s*)*<(rss|feed|rdf:RDF)\b/i.test(
    source.slice(0, 4000).replace(/^\uFEFF/, ""),
  );

/** What a feed says of itself, and its items as they are. */
interface Feed {
  channel: Json | null;
  items: Json[];
}

/** Items of an RSS or Atom feed as they are; null when it is no feed. */
export const feedItems = (source: string): Json[] | null => xmlFeed(source)?.items ?? null;

/** RSS, Atom, RDF or JSON Feed; null when it is none of them. */
export const feedOf = (source: string): Feed | null => xmlFeed(source) ?? jsonFeed(source);

function xmlFeed(source: string): Feed | null {
  const root = looksLikeFeed(source) ? parseXml(source) : null;
  if (!root) return null;
  const rss = object(root.rss) ?? object(root["rdf:RDF"]);
  const channel = rss ? object(children(rss, "channel")[0]) : object(root.feed);
  const items = rss ? [...children(channel, "item"), ...children(rss, "item")] : children(channel, "entry");
  return { channel, items: items.map(object).filter((item) => item !== null) };
}

/** A JSON Feed in the words of RSS. */
function jsonFeed(source: string): Feed | null {
  const plain = source
    .slice(0, 20_000)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (!plain.startsWith("{") || !plain.includes("jsonfeed.org/version")) return null;
  const feed = object(parseJson(source.replace(/^\uFEFF/, "")));
  if (!/jsonfeed\.org\/version/.test(text(feed?.version) ?? "") || !Array.isArray(feed?.items)) return null;
  const items = objects(feed.items).map(
    ({ id, title, url, date_published, content_html, content_text, summary, tags }) => ({
      ...{ title, link: url, guid: id, pubDate: date_published, category: tags },
      description: content_html ?? content_text ?? summary,
    }),
  );
  return { channel: { title: feed.title, link: feed.home_page_url, description: feed.description }, items };
}

/** The same pages through Crawlee's CheerioCrawler, concurrency 16, in memory; prints pages a second. */
import { CheerioCrawler, Configuration, log } from "@crawlee/cheerio";

log.setLevel(log.LEVELS.ERROR);
const [, , url, count] = process.argv;
const pages = Number(count);
const run = async (from, to) => {
  let offers = 0;
  const crawler = new CheerioCrawler(
    {
      minConcurrency: 16,
      maxConcurrency: 16,
      maxRequestRetries: 0,
      async requestHandler({ $ }) {
        const posting = JSON.parse($('script[type="application/ld+json"]').first().text());
        if (posting.title) offers += 1;
      },
    },
    new Configuration({ persistStorage: false, purgeOnStart: true }),
  );
  await crawler.run(Array.from({ length: to - from }, (_, i) => `${url}/page/${from + i}`));
  return offers;
};
await run(0, 100);
const started = performance.now();
const cpu = process.cpuUsage();
const offers = await run(100, 100 + pages);
const seconds = (performance.now() - started) / 1000;
const used = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    pages,
    offers,
    perSecond: pages / seconds,
    cpuMs: (used.user + used.system) / 1000 / pages,
    rssMb: process.memoryUsage().rss / 1e6,
  }),
);

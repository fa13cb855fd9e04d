/** Sends this week's digests of the store at argv[2] to the server at argv[3]; killed by the test at any moment. */
import { createMailer } from "../../digest/mailer.ts";
import { createDigests } from "../../digest/send.ts";
import { openStore } from "../../indexer/store/open.ts";
import { searches } from "./room.ts";

const [, , path, smtp] = process.argv as [string, string, string, string];
const store = openStore(path);
const digests = createDigests({
  ...searches,
  store,
  publicUrl: "https://vigie.example",
  now: () => "2026-11-23T06:00:00.000Z",
  find: async () => store.listing(await store.offerIds()),
  sources: async () => ({ upToDate: 1, total: 1, broken: [] }),
});
const mailer = createMailer(smtp, "Vigie <vigie@vigie.example>");
console.log(JSON.stringify(await digests.send(mailer)));
mailer.close();
await store.close();

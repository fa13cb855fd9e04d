import { lockCollection } from "../../cli/house/lock.ts";

/** Told a folder and an instant, asks for the folder's lock at that instant, says whether it has it, and keeps it. */
process.on("message", ({ folder, at }: { folder: string; at: number }) => {
  while (Date.now() < at);
  try {
    lockCollection(folder);
    process.send!(true);
  } catch {
    process.send!(false);
  }
});
process.send!("ready");

import { type Html, html } from "./html.ts";

/** The quiet zone that readers need around it, in modules. */
const BORDER = 4;

/** An address to be read from paper by a telephone: black on white, by day and by night. A sixth of it may be damaged. */
export async function qrCode(address: string, label: string): Promise<Html> {
  // Only the sheet of the week needs it.
  const { encode } = await import("uqr");
  const { data, size } = encode(address, { ecc: "M", border: BORDER });
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${data.map(rowPath).join("")}" fill="#000"/></svg>`;
}

/** Dark modules of a row as one bar for each run of them. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs = row.map((dark) => (dark ? "#" : " ")).join("");
  return [...runs.matchAll(/#+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`).join("");
}

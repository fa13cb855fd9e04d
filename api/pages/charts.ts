import { type Html, html } from "./html.ts";

/** Small bars, oldest first. `label` says in words what the bars show: it is read instead of them. */
export function sparkBars(values: readonly number[], label: string): Html {
  const [width, height, gap] = [8, 26, 3];
  const top = Math.max(1, ...values);
  const bars = values.map((value, index) => {
    const tall = value <= 0 ? 1 : Math.max(2, Math.round((value / top) * height));
    const kind = value <= 0 ? "none" : index === values.length - 1 ? "last" : "bar";
    return html`<rect class="${kind}" x="${index * (width + gap)}" y="${height - tall}" width="${width}" height="${tall}" rx="1.5"/>`;
  });
  const whole = Math.max(1, values.length * (width + gap) - gap);
  return html`<svg class="spark" viewBox="0 0 ${whole} ${height}" width="${whole}" height="${height}" role="img" aria-label="${label}"><title>${label}</title>${bars}</svg>`;
}

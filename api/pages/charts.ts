import { frenchNumber, NBSP } from "../../offer/french.ts";
import { type Html, html } from "./html.ts";

/** Small bars, oldest first; null: nobody counted. `label` says in words what the bars show: it is read instead of them. */
export function sparkBars(values: readonly (number | null)[], label: string): Html {
  const [width, height, gap] = [8, 26, 3];
  const top = Math.max(1, ...values.map((value) => value ?? 0));
  const bars = values.map((value, index) => {
    if (value === null) return false;
    const tall = value <= 0 ? 1 : Math.max(2, Math.round((value / top) * height));
    const kind = value <= 0 ? "none" : index === values.length - 1 ? "last" : "bar";
    return html`<rect class="${kind}" x="${index * (width + gap)}" y="${height - tall}" width="${width}" height="${tall}" rx="1.5"/>`;
  });
  const whole = Math.max(1, values.length * (width + gap) - gap);
  return html`<svg class="spark" viewBox="0 0 ${whole} ${height}" width="${whole}" height="${height}" role="img" aria-label="${label}"><title>${label}</title>${bars}</svg>`;
}

/** A share (0 to 1) as a bar, and in words beside it. */
export function shareBar(share: number): Html {
  const [width, height] = [120, 10];
  return html`<span class="share"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true"><rect class="none" width="${width}" height="${height}" rx="2"/><rect class="bar" width="${Math.max(2, Math.round(share * width))}" height="${height}" rx="2"/></svg> ${share < 0.01 ? "< 1" : frenchNumber(Math.round(share * 100))}${NBSP}%</span>`;
}

/** Runs in the page: overflow, contrast of every text on its background (WCAG 2, AA), headings, labels. */
(() => {
  const luminance = (color) => {
    const [r, g, b] = color.map((value) =>
      value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map();
  const rgba = (color) => {
    if (!known.has(color)) known.set(color, painted(color));
    return known.get(color);
  };
  const painted = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.backgroundImage !== "none") return null;
      const color = rgba(style.backgroundColor);
      if (color[3] > 200) return color.slice(0, 3);
    }
    return [255, 255, 255];
  };
  const faint = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.textContent?.trim() || !element.checkVisibility()) continue;
    const back = behind(element);
    if (!back) continue;
    const style = getComputedStyle(element);
    const [one, other] = [luminance(rgba(style.color).slice(0, 3)), luminance(back)].sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    if (ratio < 4.5 && !element.closest("[disabled]"))
      faint.add(`${element.className || element.tagName} ${ratio.toFixed(2)} ${node.textContent.trim().slice(0, 30)}`);
  }
  const fields = [...document.querySelectorAll("input:not([type=hidden]), select, textarea")];
  return {
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    faint: [...faint],
    headings: document.querySelectorAll("h1").length,
    unlabelled: fields.filter((field) => !field.labels?.length).map((field) => field.outerHTML),
  };
})();

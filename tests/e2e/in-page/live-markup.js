// Runs in the page: markup that could run or load something, other than our own forms and links.
(() => {
  const ACTIVE =
    /^(script|iframe|object|embed|base|link|img|video|audio|math|style|xmp|template|form|input|button|meta)$/i;
  const OURS = "head, form.search, form.inline-filters, form.stack, form[action$='/separer']";
  const found = [];
  for (const element of document.querySelectorAll("*")) {
    if (ACTIVE.test(element.tagName) && !element.closest(OURS)) found.push(element.outerHTML.slice(0, 120));
    for (const { name, value } of element.attributes) {
      const runs =
        /^(href|src|action|xlink:href|srcdoc)$/i.test(name) && /^[\s\0]*(javascript|data|vbscript):/i.test(value);
      if (/^on/i.test(name) || runs) found.push(`${element.tagName} ${name}=${value.slice(0, 80)}`);
    }
  }
  return found;
})();

// A5: Tab reaches every control once, in the order of the document, and Shift-Tab the same way back; the element that has focus
// shows it by an outline of at least 3 pixels and is not covered by anything.

const OUTLINE = 3;

/** Faults as lines of text. Leaves focus at the start of the page. */
export async function keyboardFaults(page) {
  const names = await page.evaluate(numberControls);
  const faults = new Set();
  const forward = await walk(page, "Tab", names.length, faults);
  compare("Tab", forward, names, faults);
  const back = await walk(page, "Shift+Tab", names.length, faults);
  compare("Shift-Tab", back.reverse(), names, faults);
  return [...faults];
}

/** The numbers of the controls that get focus, until focus leaves the page or comes round again. */
async function walk(page, key, count, faults) {
  await page.evaluate((fromEnd) => {
    document.activeElement?.blur();
    // Where the next Tab starts from: before the first or after the last thing on the page.
    const mark = document.createElement("span");
    mark.tabIndex = -1;
    document.body[fromEnd ? "append" : "prepend"](mark);
    mark.focus();
    mark.remove();
    window.scrollTo(0, fromEnd ? document.documentElement.scrollHeight : 0);
  }, key !== "Tab");
  const reached = [];
  // Twice as many as there are controls: a trap is found, and the walk ends.
  for (let step = 0; step < 2 * count + 2; step += 1) {
    await page.keyboard.press(key);
    const seen = await page.evaluate(lookAtFocus, OUTLINE);
    if (seen === null) return reached;
    if (seen.number === reached[0] && reached.length > 1 && reached.length >= count) return reached;
    if (reached.includes(seen.number)) {
      faults.add(`${key}: ${seen.name} gets focus again before every control had it: a trap`);
      return reached;
    }
    seen.faults.forEach((fault) => faults.add(fault));
    if (seen.number === undefined) faults.add(`${key}: ${seen.name} gets focus and is no control`);
    else reached.push(seen.number);
  }
  return reached;
}

function compare(key, reached, names, faults) {
  names.forEach((name, number) => {
    if (!reached.includes(number)) faults.add(`${key} never reaches ${name}`);
  });
  const wrong = reached.findIndex((number, at) => at > 0 && number < reached[at - 1]);
  if (wrong > 0) faults.add(`${key} comes to ${names[reached[wrong]]} after ${names[reached[wrong - 1]]}: not the document's order`);
}

/** In the page: marks everything Tab should reach, in the document's order, and returns their names. */
function numberControls() {
  const selector = "a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable]";
  const groups = new Set();
  const reachable = [...document.querySelectorAll(selector)].filter((element) => {
    if (element.tabIndex < 0 || element.disabled || element.closest("[inert]")) return false;
    if (element.matches("fieldset[disabled] *") || !element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.localName === "summary" && element.parentElement.localName !== "details") return false;
    if (element.type !== "radio" || !element.name) return true;
    // Of a group of radio buttons, Tab reaches the chosen one, or the first when none is.
    const form = element.form ?? document;
    const group = [...form.querySelectorAll("input[type=radio]")].filter((other) => other.name === element.name);
    const chosen = group.find((other) => other.checked);
    if (chosen) return chosen === element;
    return !groups.has(element.name) && Boolean(groups.add(element.name));
  });
  return reachable.map((element, number) => {
    element.__tabNumber = number;
    return window.__nameOf(element);
  });
}

/** In the page: who has focus, and what is wrong with how that looks. Null when nobody on the page has. */
async function lookAtFocus(outline) {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
  const name = window.__nameOf(element);
  const faults = [];
  const style = getComputedStyle(element);
  if (style.outlineStyle === "none" || Number.parseFloat(style.outlineWidth) < outline) {
    faults.push(`${name} shows focus by an outline of ${style.outlineStyle} ${style.outlineWidth}, not ${outline} px`);
  }
  // The visible part of it: an inline link may be broken over lines, so each line's box is looked at.
  const covered = [...element.getClientRects()].every((box) => {
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    const label = element.labels?.length && [...element.labels].some((own) => own.contains(top));
    return !(top && (element.contains(top) || label));
  });
  if (covered) faults.push(`${name} is covered or off the screen while it has focus`);
  return { number: element.__tabNumber, name, faults };
}

/** To be added to a page before it loads: how a control is called in faults. */
export function nameControls() {
  window.__nameOf = (element) => {
    const text = element.getAttribute("aria-label") || element.labels?.[0]?.textContent || element.textContent || element.name || "";
    return `<${element.localName}> “${text.trim().replace(/\s+/g, " ").slice(0, 40)}”`;
  };
}

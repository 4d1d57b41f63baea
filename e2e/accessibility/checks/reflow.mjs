// A4: at 320 by 256 pixels, with twice the text, and with the spacing of WCAG 1.4.12, a page scrolls one way only and
// nothing is cut off. Only a labelled, focusable region may scroll sideways by itself. On a phone no word of common length is
// broken inside.

const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const DOUBLED = ":root { font-size: 200% !important; }";

const SITUATIONS = [
  { name: "320 by 256", viewport: { width: 320, height: 256 }, style: "" },
  { name: "320 by 256, text spacing", viewport: { width: 320, height: 256 }, style: SPACED },
  { name: "1280 wide, text at 200 %", viewport: { width: 1280, height: 1024 }, style: DOUBLED },
];

const PHONES = [320, 360].map((width) => ({ width, height: 740 }));

/**
 * What a page does with words that cannot be broken: every text of it, and everything typed into it, becomes one word of
 * 200 letters, as an address, a name without spaces or a mistake can be. The page is of no use afterwards.
 */
export async function longWordFaults(page) {
  await page.evaluate(() => {
    const word = "Wm".repeat(100);
    const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      if (text.data.trim() && !text.parentElement.closest("style, script, option")) text.data = word;
    }
    for (const field of document.querySelectorAll("main :is(input[type=text], textarea)")) field.value = word;
  });
  const faults = [];
  for (const viewport of PHONES) {
    await page.setViewportSize(viewport);
    faults.push(...(await page.evaluate(overflowing, "")).map((fault) => `${viewport.width} px, long words: ${fault}`));
  }
  return faults;
}

/** Faults as lines of text. The page keeps its last size and no added style. */
export async function reflowFaults(page) {
  const faults = [];
  for (const { name, viewport, style } of SITUATIONS) {
    await page.setViewportSize(viewport);
    const found = await page.evaluate(overflowing, style);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  await page.setViewportSize({ width: 360, height: 740 });
  faults.push(...(await page.evaluate(brokenWords)).map((fault) => `360 px: ${fault}`));
  return faults;
}

/** In the page: words of at most 14 letters that begin on one line and end on another. */
function brokenWords() {
  const faults = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const shown = text.parentElement.checkVisibility() && !text.parentElement.closest("style, script, option, .mono");
    if (!shown) continue;
    // Letters of writings that put blanks between words.
    for (const { 0: word, index } of text.data.matchAll(/(?<!\S)[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}]{2,14}(?!\S)/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
      if (lines.size > 1) faults.push(`“${word}” is broken into ${lines.size} lines in <${text.parentElement.localName} class="${text.parentElement.className}">`);
    }
  }
  return faults;
}

/** In the page. A constructed sheet is allowed by the content security policy, a style element is not. */
function overflowing(added) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(added);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const faults = [];
  const nameOf = (element) => `<${element.localName} class="${element.className}"> “${element.textContent.trim().slice(0, 40)}”`;
  const width = document.documentElement.clientWidth;
  const scrolling = document.scrollingElement;
  const inRegion = (element) => Boolean(element.closest("[role=region][tabindex='0'][aria-label], [role=region][tabindex='0'][aria-labelledby]"));
  if (scrolling.scrollWidth > width) {
    const wide = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      return !inRegion(element) && box.width > 0 && (box.right > width + 1 || box.left < -1) && element.checkVisibility();
    });
    faults.push(`the page scrolls sideways (${scrolling.scrollWidth} of ${width} px): ${wide.slice(-3).map(nameOf).join(", ")}`);
  }
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    const hidden = element.clientWidth <= 1 || element.clientHeight <= 1 || !element.checkVisibility();
    if (hidden || style.display === "inline" || element.matches("input, select, textarea, option")) continue;
    const sideways = element.scrollWidth > element.clientWidth + 1;
    if (sideways && ["auto", "scroll"].includes(style.overflowX) && element !== scrolling && !inRegion(element)) {
      faults.push(`${nameOf(element)} scrolls sideways and is no labelled region`);
    }
    const clips = (overflow) => overflow === "hidden" || overflow === "clip";
    const cut = (clips(style.overflowX) && sideways) || (clips(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (cut) faults.push(`${nameOf(element)} cuts off what it holds`);
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  return faults;
}

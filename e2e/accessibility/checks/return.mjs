// Presses Return in every one-line field of a page and looks at what the browser would send.

const FIELDS = "input:is([type=text], [type=search], [type=url], [type=tel], [type=email], [type=password], [type=number], :not([type]))";

/** Faults as lines of text. `language` is the page's. */
export async function returnFaults(page, address, language) {
  let sent;
  const hold = async (route) => {
    if (!sent || !route.request().isNavigationRequest()) return route.fallback();
    sent.push({ url: new URL(route.request().url()), body: route.request().postData() ?? "" });
    // An answer without content leaves the page as it is.
    return route.fulfill({ status: 204 });
  };
  await page.route("**/*", hold);
  await page.goto(address);
  const faults = [];
  const fields = page.locator(FIELDS);
  for (let index = 0; index < (await fields.count()); index += 1) {
    const field = fields.nth(index);
    if (!(await field.isVisible())) continue;
    const name = await field.getAttribute("name");
    const action = await field.evaluate((input) => input.form && new URL(input.form.action, location.href).pathname);
    if (!action) continue;
    sent = [];
    await field.fill("7");
    await field.press("Enter");
    for (let wait = 0; wait < 40 && sent.length === 0; wait += 1) await page.waitForTimeout(25);
    const [request] = sent;
    sent = undefined;
    if (!request) faults.push(`Return in ${name} of ${address} sends nothing`);
    else if (request.url.pathname !== action) faults.push(`Return in ${name} goes to ${request.url.pathname}, not ${action}`);
    else if (/switch_language/.test(request.body + request.url.search)) faults.push(`Return in ${name} changes the language`);
    else if (!request.url.pathname.startsWith(`/${language}`)) faults.push(`Return in ${name} leaves ${language}`);
    else if (/(^|[&"])(then"?[=\s]+later|remove"?[=\s])/.test(request.body)) faults.push(`Return in ${name} presses another button`);
  }
  await page.unroute("**/*", hold);
  return faults;
}

// A person without a browser: keeps cookies, reads forms, posts them as a browser without JavaScript would.

export class Client {
  #base;
  #always;
  #cookies = new Map();

  /** `always`: headers of every request. */
  constructor(base, always = {}) {
    this.#base = base;
    this.#always = always;
  }

  /** What this browser sends along. */
  get cookie() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** One request without following where it leads: {status, location, text}. */
  async send(path, options = {}) {
    const headers = { "sec-fetch-site": "same-origin", ...this.#always, ...options.headers };
    if (this.#cookies.size > 0) headers.cookie = this.cookie;
    const answer = await fetch(this.#base + path, { ...options, headers, redirect: "manual" });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/);
      if (value) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
    const location = answer.headers.get("location")?.replace(this.#base, "");
    return { status: answer.status, headers: answer.headers, location, text: await answer.text() };
  }

  /** The page's main form, ready to be posted: {action, fields}. */
  async form(path) {
    const { status, location, text } = await this.send(path);
    if (status !== 200) throw new Error(`${path} answers ${status} ${location ?? ""}`);
    return formIn(text);
  }

  /** Posts a form as shown, changed by `values`; a value that is {name, type, bytes} is a file. */
  async post({ action, fields }, values = {}) {
    const all = { ...fields, ...values };
    const files = Object.entries(all).filter(([, value]) => value?.bytes);
    if (files.length === 0) return this.send(action, { method: "POST", body: new URLSearchParams(all) });
    const body = new FormData();
    for (const [name, value] of Object.entries(all)) {
      if (value?.bytes) body.append(name, new Blob([value.bytes], { type: value.type }), value.name);
      else body.append(name, value);
    }
    return this.send(action, { method: "POST", body });
  }

  /** Posts and expects to be led on; returns where to. */
  async done(form, values) {
    const answer = await this.post(form, values);
    if (answer.status !== 303) throw new Error(`${form.action} answers ${answer.status}: ${wordsOf(answer.text)}`);
    return answer.location;
  }
}

function formIn(html) {
  const form = html.match(/<form\s[^>]*id="form"[^>]*>[\s\S]*?<\/form>/)?.[0];
  if (!form) throw new Error("the page has no form");
  const attribute = (tag, name) => unescape(tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? "");
  const fields = {};
  for (const [tag] of form.matchAll(/<input\s[^>]*>/g)) {
    const ticked = !/type="(radio|checkbox|file)"/.test(tag) || /\schecked/.test(tag);
    if (ticked && attribute(tag, "name")) fields[attribute(tag, "name")] = attribute(tag, "value");
  }
  return { action: attribute(form.match(/<form[^>]*>/)[0], "action"), fields, html: form };
}

const unescape = (text) =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** What a page says, for a message about a failure. */
export function wordsOf(html) {
  const main = html.match(/<main[\s\S]*<\/main>/)?.[0] ?? html;
  return main.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ").trim().slice(0, 400);
}

// Finds an address for every page of the route list by following links as each person, a stranger first.

const VISITS_PER_ROUTE = 3;
/** How many addresses are tried for a page that no link led to. */
const TRIES_PER_ROUTE = 40;

/** The routes as patterns; a route's `{name}` stands for one segment, `{*rest}` for all that follows. */
export function patterns(routes) {
  return routes
    .filter((route) => route.method === "GET")
    .map((route) => {
      const parts = route.path.split("/").map((part) => {
        if (part.startsWith("{*")) return ".+";
        return part.startsWith("{") ? "[^/]+" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      });
      return { ...route, pattern: new RegExp(`^${parts.join("/")}$`), literal: !route.path.includes("{") };
    })
    .sort((a, b) => Number(b.literal) - Number(a.literal));
}

const routeOf = (known, path) => known.find((route) => route.pattern.test(path));

/** What stood in the address for each of a route's parameters. */
function valuesIn(route, path) {
  const parts = path.split("/");
  return route.path.split("/").flatMap((part, index) => (part.startsWith("{") ? [[part, parts[index]]] : []));
}

/** A route's addresses with every value that was met for its one parameter. */
function addressesOf(route, met) {
  const [parameter, ...more] = route.path.match(/\{[^}]+\}/g) ?? [];
  if (!parameter || more.length > 0) return [];
  return [...(met.get(parameter) ?? [])].map((value) => route.path.replace(parameter, value));
}

/**
 * Adds to `shown` (by route path: {address, role, type}) what this person can see and nobody before could. `met` holds
 * the values of parameters that were met so far, by name: pages that no link leads to are tried with them. Returns the
 * address of every page that this person saw, by route path.
 */
export async function crawl(request, role, known, shown, met) {
  const [visits, own] = [new Map(), new Map()];
  const seen = new Set();
  const follow = async (queue) => {
    while (queue.length > 0) {
      const address = queue.shift();
      const path = address.split("?")[0];
      const route = routeOf(known, path);
      if (!route || seen.has(address) || (visits.get(route.path) ?? 0) >= VISITS_PER_ROUTE) continue;
      seen.add(address);
      for (const [parameter, value] of valuesIn(route, path)) met.set(parameter, (met.get(parameter) ?? new Set()).add(value));
      const answer = await request.get(`/en${address === "/" ? "" : address}`, { maxRedirects: 0 });
      if (answer.status() !== 200) {
        queue.push(...linksTo(answer.headers().location ?? ""));
        continue;
      }
      visits.set(route.path, (visits.get(route.path) ?? 0) + 1);
      const type = (answer.headers()["content-type"] ?? "").split(";")[0];
      if (!own.has(route.path)) own.set(route.path, address);
      if (!shown.has(route.path)) shown.set(route.path, { address, role, type });
      if (type === "text/html") queue.push(...hrefs(await answer.text()).flatMap(linksTo));
    }
  };
  await follow(["/", ...known.flatMap((route) => [route.literal ? route.path : [], route.sample ?? []]).flat()]);
  for (const route of known) {
    for (const address of addressesOf(route, met).slice(-TRIES_PER_ROUTE)) {
      if (shown.has(route.path)) break;
      await follow([address]);
    }
  }
  return own;
}

function hrefs(html) {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map((match) => match[1].replaceAll("&amp;", "&"));
}

/** An address of the portal without its language, or nothing. */
function linksTo(href) {
  const match = href.match(/^(?:https?:\/\/localhost:\d+)?\/en(\/[^#]*|(?=[?#]|$))/);
  return match ? [match[1] || "/"] : [];
}

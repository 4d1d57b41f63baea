// Finds an address for every page of the route list by following links as each person, a stranger first.

const VISITS_PER_ROUTE = 4;

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

/** Adds to `shown` (by route path: {address, role, type}) what this person can see and nobody before could. */
export async function crawl(request, role, known, shown) {
  const visits = new Map();
  const queue = ["/", ...known.flatMap((route) => [route.literal ? route.path : [], route.sample ?? []]).flat()];
  const seen = new Set();
  while (queue.length > 0) {
    const address = queue.shift();
    const path = address.split("?")[0];
    const route = routeOf(known, path);
    if (!route || seen.has(address) || (visits.get(route.path) ?? 0) >= VISITS_PER_ROUTE) continue;
    seen.add(address);
    visits.set(route.path, (visits.get(route.path) ?? 0) + 1);
    const answer = await request.get(`/en${address === "/" ? "" : address}`, { maxRedirects: 0 });
    if (answer.status() !== 200) {
      queue.push(...linksTo(answer.headers().location ?? ""));
      continue;
    }
    const type = (answer.headers()["content-type"] ?? "").split(";")[0];
    if (!shown.has(route.path)) shown.set(route.path, { address, role, type });
    if (type === "text/html") queue.push(...hrefs(await answer.text()).flatMap(linksTo));
  }
}

function hrefs(html) {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map((match) => match[1].replaceAll("&amp;", "&"));
}

/** An address of the portal without its language, or nothing. */
function linksTo(href) {
  const match = href.match(/^(?:https?:\/\/localhost:\d+)?\/en(\/[^#]*|(?=[?#]|$))/);
  return match ? [match[1] || "/"] : [];
}

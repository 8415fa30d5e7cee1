import type { Route } from './call.js';

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a request. A pattern may end in `*rest`, and may ask for query values: `…?comp=block`. */
export function match(routes: readonly Route[], method: string, url: URL): Match | undefined {
  for (const route of routes) {
    if (route.method !== method) continue;
    const [path, query] = route.pattern.split('?');
    const params = matchPath(path!, url.pathname);
    if (!params) continue;
    const asked = new URLSearchParams(query);
    if ([...asked].every(([key, value]) => url.searchParams.get(key) === value)) {
      return { route, params };
    }
  }
  return undefined;
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  // A slash inside a parameter may come encoded: GitHub takes both.
  const given = decodeURIComponent(path).split('/');
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    if (part.startsWith('*')) {
      params[part.slice(1)] = given.slice(i).join('/');
      return given.length > i ? params : undefined;
    }
    const value = given[i];
    if (value === undefined) return undefined;
    if (part.startsWith(':')) {
      if (value === '') return undefined;
      params[part.slice(1)] = value;
    } else if (part !== value) return undefined;
  }
  return given.length === wanted.length ? params : undefined;
}

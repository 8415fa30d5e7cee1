import type { Call } from './call.js';
import { HttpError } from './call.js';

/** The parameters of a route whose answer is a page. */
export const PAGED = ['per_page', 'page'] as const;

/** One page as GitHub gives it: 30 unless asked, 100 at most, with a `Link` header when there are more. */
export function page<T>(
  call: Call,
  items: readonly T[],
): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const perPage = Math.min(100, positive(call.query['per_page'], 30));
  const number = positive(call.query['page'], 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (to: number, rel: string) => {
    const url = new URL(call.url, call.origin);
    url.searchParams.set('page', String(to));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return {
    items: items.slice((number - 1) * perPage, number * perPage),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

function positive(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new HttpError(422, `not a page: ${text}`);
  return value;
}

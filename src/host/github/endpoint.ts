import type { Endpoints } from '@octokit/types';
import { z } from 'zod';
import { UnreadableAnswer } from './retry.js';

/** A route of the REST API as GitHub describes it, or its GraphQL. */
export type Route = keyof Endpoints | 'POST /graphql';
export type Parameters<R extends Route> = R extends keyof Endpoints
  ? Endpoints[R]['parameters']
  : { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };

/**
 * A call and what it answers. Octokit gives a body that was cut off or is no JSON as `data: ""`, without an
 * error, and a proxy may answer 200 with a page of its own: what doesn't fit here is no answer. It is repeated like a server error, and
 * then breaks what asked. So "there is none" is only ever read from a whole answer that says so.
 */
export interface Endpoint<R extends Route, T> {
  readonly route: R;
  /** @throws UnreadableAnswer */
  readonly read: (response: unknown, asked: Parameters<R>) => T;
  readonly request?: { readonly redirect: 'manual' };
  /** Parameters that depend on the API's own address. */
  readonly at?: (baseUrl: string) => Readonly<Record<string, string>>;
}

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

/** @param fits whether it is the answer to this call, and not one that a cache holds of another */
export function endpoint<R extends Route, T>(
  route: R,
  schema: z.ZodType<T>,
  fits: (answer: T, asked: Parameters<R>) => boolean = () => true,
): Endpoint<R, T> {
  return {
    route,
    read(response, asked) {
      const { data: answer, error } = schema.safeParse(response);
      if (error) throw new UnreadableAnswer(route, z.prettifyError(error));
      if (!fits(answer, asked)) throw new UnreadableAnswer(route, 'it is about something else');
      return answer;
    },
  };
}

export const body = <T>(data: z.ZodType<T>) =>
  z.object({ data }).transform((answer) => answer.data);
export const pageOf = <T>(items: z.ZodType<readonly T[]>) =>
  z.object({ data: items, headers: z.object({ link: z.string().optional() }) }).transform(
    ({ data, headers }): Page<T> => ({
      items: data,
      more: /rel="next"/.test(headers.link ?? ''),
    }),
  );
export const done = z.object({ status: z.literal(204) }).transform(() => undefined);

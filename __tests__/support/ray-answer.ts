import type { ServerResponse } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly type: 'application/json' | 'text/plain' | 'text/html';
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const text = (status: number, body: string): Answer => ({
  ...{ status, type: 'text/plain', body },
});

/** As Python writes it: in ASCII. */
export const json = (value: object): Answer => ({
  ...{ status: 200, type: 'application/json' },
  body: JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
});

/** What Ray answers where it didn't expect an error. */
export const traceback = (status: number, error: string): Answer =>
  text(status, `Traceback (most recent call last):\n  File "job_head.py", line 1\n${error}\n`);

export const FELL_OVER = text(500, '500 Internal Server Error\n\nServer got itself in trouble');

const PROXY_PAGE: Answer = {
  ...{ status: 200, type: 'text/html' },
  body: '<!doctype html><title>Sign in</title><p>Your session has ended.</p>',
};

/** What comes instead of Ray's answer. */
export const INSTEAD = {
  html: () => PROXY_PAGE,
  '500': () => FELL_OVER,
  redirect: (to: string): Answer => ({ ...text(307, ''), headers: { location: to } }),
};

export function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, headersOf(answer)).end(answer.body);
}

/** The connection ends in the middle of the body. */
export function cut(response: ServerResponse, answer: Answer): void {
  const body = Buffer.from(answer.body);
  response.writeHead(answer.status, headersOf(answer));
  response.write(body.subarray(0, body.length >> 1), () => response.destroy());
}

/** One byte after the other, until the client has had enough. */
export function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.once('close', () => clearInterval(timer));
}

function headersOf({ type, body, headers }: Answer): Record<string, string | number> {
  const length = Buffer.byteLength(body);
  return { 'content-type': `${type}; charset=utf-8`, 'content-length': length, ...headers };
}

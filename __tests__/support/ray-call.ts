import { request } from 'node:http';
import { text } from 'node:stream/consumers';

/** Where a Ray head answers, and the token that it asks for. */
export interface RayAddress {
  readonly url: string;
  readonly token?: string | undefined;
}

export interface RayAnswer {
  readonly status: number;
  readonly body: string;
}

/** One call of Ray's API as `node:http` makes it: `GET /api/version`. What is no text or bytes goes as JSON. */
export function callRay(
  { url, token }: RayAddress,
  call: `${'GET' | 'PUT' | 'POST' | 'DELETE'} /${string}`,
  content?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<RayAnswer> {
  const [method, path] = call.split(' ');
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers: { ...authorization, ...headers } });
    sent.once('error', reject);
    sent.once('response', (response) => {
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
    });
    const isRaw = content === undefined || typeof content === 'string' || Buffer.isBuffer(content);
    sent.end(isRaw ? content : JSON.stringify(content));
  });
}

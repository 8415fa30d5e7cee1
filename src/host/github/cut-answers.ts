import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';

const ANSWERED = 'http.client.response.finish';
/** The artifact and the cache service, as GitHub's clients call them. */
const SERVICES = '/twirp/';

/**
 * Lets GitHub's clients of artifacts and caches see that an answer was cut off. `@actions/http-client` (4.0.1, `readBody`) waits for a
 * body's `end` alone: where the connection breaks it waits for ever, and Node ends a process that nothing else keeps alive without a
 * word. Told that what came is all, the client finds that it is no JSON, and repeats the call as after a server error.
 */
export async function endingCutAnswers<T>(work: () => Promise<T>): Promise<T> {
  const watch = (message: unknown) => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    if (!request.path.startsWith(SERVICES)) return;
    response.once('close', () => {
      if (!response.complete) response.emit('end');
    });
  };
  subscribe(ANSWERED, watch);
  try {
    return await work();
  } finally {
    unsubscribe(ANSWERED, watch);
  }
}

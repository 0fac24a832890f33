import type { Secret } from '../credentials/secret.ts';
import type { Params } from '../exchange/call.ts';
import type { Answer } from './answer.ts';
import { explainFailure } from './explain-failure.ts';
import { createPatience } from './patience.ts';
import { readAnswer, unreadable } from './read-answer.ts';
import { readText } from './read-text.ts';

export interface PostRequest {
  readonly fetch: typeof fetch;
  readonly url: Secret;
  readonly method: string;
  /** With their secrets. */
  readonly params: Params;
  readonly requestId: string;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** What came back: an answer, or the address to ask instead. */
export type Posted = Answer | Moved;

export interface Moved {
  readonly kind: 'moved';
  readonly httpStatus: number;
  /** Undefined in browsers, which hide it. */
  readonly location: string | undefined;
  /** The address that was asked. */
  readonly url: Secret;
}

/**
 * One POST of one method. Never rejects for what happens on the way.
 *
 * Redirects are not followed: a renamed portal answers 302, and following it would repeat the call as a GET with
 * an empty body (transport.md §0.8).
 */
export async function postJson(request: PostRequest): Promise<Posted> {
  const { fetch, url, method, params, requestId, timeout, signal } = request;
  const patience = createPatience(timeout, signal);
  try {
    const response = await fetch(`${url.reveal()}?bx24_request_id=${encodeURIComponent(requestId)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(params, wellFormed),
      redirect: 'manual',
      signal: patience.signal,
    });
    if (isRedirect(response)) return moved(response, url);
    const text = await readText(response);
    return text === undefined
      ? unreadable(method, 'The answer is longer than 10 MB and was not read; the call may have run.')
      : readAnswer(method, response.status, text);
  } catch (error) {
    const isAborted = signal?.aborted === true;
    return {
      kind: 'failure',
      error: explainFailure(error, { method, timeout, isAborted, isTimedOut: patience.isOver() }),
    };
  } finally {
    patience.release();
  }
}

/** PHP takes a body with half a surrogate pair for an empty one (portal.md §8.1). */
function wellFormed(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Browsers hide a redirect that is not followed; Node shows it. */
function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || redirects.has(status);
}

function moved(response: Response, url: Secret): Moved {
  void response.body?.cancel();
  const location = response.headers.get('location') ?? undefined;
  return { kind: 'moved', httpStatus: response.status, location, url };
}

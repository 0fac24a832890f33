import type { Secret } from '../credentials/secret.ts';
import type { Answer } from './answer.ts';
import { explainFailure } from './explain-failure.ts';
import { readAnswer } from './read-answer.ts';

export interface PostRequest {
  readonly fetch: typeof fetch;
  readonly base: Secret;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * One POST of one method. Never throws for what happens on the way.
 *
 * Redirects are not followed: a renamed portal answers 302, and following it would repeat the call as a GET with
 * an empty body (transport.md §0.8).
 *
 * @throws TypeError when the parameters are no JSON
 */
export async function postJson({
  fetch,
  base,
  method,
  params,
  timeout,
  signal,
}: PostRequest): Promise<Answer> {
  const body = JSON.stringify(params);
  const limit = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(`${base.reveal()}${method}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
      redirect: 'manual',
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    });
    if (isRedirect(response)) return moved(response);
    return readAnswer(method, response.status, await response.text());
  } catch (error) {
    return { kind: 'failure', error: explainFailure(error, { method, timeout, limit, signal }) };
  }
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Browsers hide a redirect that is not followed; Node shows it. */
function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || redirects.has(status);
}

function moved(response: Response): Answer {
  const location = response.headers.get('location');
  const host = location !== null && URL.canParse(location) ? new URL(location).host : 'another address';
  return {
    kind: 'refusal',
    code: 'PORTAL_MOVED',
    description: `The portal has moved to ${host}. The call did not run; use the new address.`,
    httpStatus: response.status,
  };
}

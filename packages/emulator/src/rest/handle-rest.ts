import type { World } from '../state/world.ts';
import type { RestAnswer } from './rest-method.ts';
import { restMethods } from './rest-methods.ts';
import { timeBlock } from './time-block.ts';

/** An HTTP answer: status and JSON. */
export interface RestResponse {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Answers a call to `/rest/USER/CODE/METHOD` in the portal's own shapes; undefined where the path is no REST call.
 *
 * Doubled slashes and the suffix `.json` are tolerated, and method names compare without case (transport.md §5).
 */
export function handleRest(
  world: World,
  path: string,
  params: Readonly<Record<string, unknown>>,
): RestResponse | undefined {
  const [first, user, code, name, ...rest] = path.split('/').filter((step) => step !== '');
  if (first !== 'rest') return undefined;
  const start = world.now();
  const { webhook } = world.state;
  if (name === undefined || rest.length > 0 || user !== String(webhook.userId) || code !== webhook.code) {
    return refuse('INVALID_CREDENTIALS', 'Invalid request credentials', 403);
  }
  const method = restMethods[name.toLowerCase().replace(/\.json$/, '')];
  if (method === undefined) return refuse('ERROR_METHOD_NOT_FOUND', 'Method not found!', 404);
  const answer: RestAnswer = method({ world, params, userId: webhook.userId });
  return 'error' in answer
    ? refuse(answer.error, answer.description, answer.status)
    : { status: 200, body: { result: answer.result, time: timeBlock(start, world.now()) } };
}

function refuse(error: string, description: string, status: number): RestResponse {
  return {
    status,
    body: { error, error_description: description },
  };
}

import type { World } from '../state/world.ts';
import type { Caller } from './caller.ts';
import { clientIdOf } from './client-id-of.ts';
import { textParam } from './params.ts';
import { refuse } from './refuse.ts';
import type { RestError } from './rest-method.ts';

type Params = Readonly<Record<string, unknown>>;

/** What an address under `/rest/` names: a webhook or an application's call, and the method. */
export interface RestAddress {
  readonly webhook: { readonly userId: string; readonly code: string } | null;
  /** In lower case, without `.json`; null where there is none. */
  readonly method: string | null;
}

/** Reads `/rest/USER/CODE/METHOD` and `/rest/METHOD`, doubled slashes and a suffix `.json` tolerated (transport.md §5). */
export function readAddress(path: string): RestAddress | undefined {
  const [first, ...steps] = path.split('/').filter((step) => step !== '');
  if (first !== 'rest') return undefined;
  if (steps.length === 0) return { webhook: null, method: null };
  if (steps.length === 1) return { webhook: null, method: methodOf(steps[0]) };
  const [userId = '', code = '', method, ...rest] = steps;
  return { webhook: { userId, code }, method: rest.length > 0 ? null : methodOf(method) };
}

function methodOf(step: string | undefined): string | null {
  return step === undefined ? null : step.toLowerCase().replace(/\.json$/, '');
}

/** Finds out who calls, or why the portal does not take the call. */
export function authenticate(world: World, address: RestAddress, params: Params): Caller | RestError {
  return address.webhook === null ? byToken(world, params) : byWebhook(world, address.webhook, params);
}

function byWebhook(
  { state: { webhook } }: World,
  { userId, code }: { readonly userId: string; readonly code: string },
  params: Params,
): Caller | RestError {
  if (userId !== String(webhook.userId) || code !== webhook.code) {
    return refuse('INVALID_CREDENTIALS', 'Invalid request credentials', 403);
  }
  return { auth: 'webhook', userId: webhook.userId, clientId: clientIdOf(params), credential: 'webhook' };
}

function byToken({ state, clock }: World, params: Params): Caller | RestError {
  const token = textParam(params, 'auth');
  if (token === '') return refuse('NO_AUTH_FOUND', 'Wrong authorization data', 401);
  const grant = state.grants.get(token);
  if (grant === undefined) return refuse('invalid_token', 'Unable to get application by token', 401);
  if (grant.expires <= clock.now()) {
    return refuse('expired_token', 'The access token provided has expired.', 401);
  }
  return {
    auth: 'application',
    userId: grant.userId,
    clientId: grant.clientId,
    credential: `application:${grant.clientId}`,
  };
}

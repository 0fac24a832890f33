import type { OauthCredentials } from '../credentials/credentials.ts';
import { isSafeAddress } from '../credentials/is-loopback.ts';
import { createRedactor } from '../credentials/redactor.ts';
import { Secret } from '../credentials/secret.ts';
import type { Clock } from '../clock/clock.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import type { Answer } from '../http/answer.ts';
import { postJson } from '../http/post-json.ts';
import { createTokenChain } from '../oauth/token-chain.ts';
import type { Tokens } from '../oauth/token-store.ts';
import { createRoute, type MoveOptions, type Route } from '../redirects/route.ts';
import type { Wire, WireRequest } from './wire.ts';

/** An installed application: a token in the body of each call, renewed when it has run out. */
export function oauthWire(
  { oauth }: OauthCredentials,
  {
    fetch,
    clock,
    ...options
  }: MoveOptions & { readonly fetch: typeof globalThis.fetch; readonly clock: Clock },
): Wire {
  const redactor = createRedactor([oauth.clientSecret]);
  const chain = createTokenChain(oauth, { fetch, clock });
  const routes = new Map<string, Route>();
  let portal = '';
  let tokens: Tokens | undefined;

  const learn = (known: Tokens | Answer): Tokens | Answer => {
    if ('kind' in known) return known;
    tokens = known;
    redactor.add(known.accessToken);
    redactor.add(known.refreshToken);
    return known;
  };

  /** The last tokens seen; the store is asked again when they have run out or were refused. */
  async function usable(): Promise<Tokens | Answer> {
    const known = tokens ?? learn(await chain.current());
    if ('kind' in known || known.expires * 1_000 > clock.now()) return known;
    return learn(await chain.renew(known.accessToken));
  }

  function routeOf(origin: string): Route {
    const route = routes.get(origin) ?? createRoute(origin, options);
    routes.set(origin, route);
    portal = route.origin();
    return route;
  }

  async function post(request: WireRequest): Promise<Answer> {
    const { method, params } = request;
    const known = await usable().catch(() => storeFailed(method));
    if ('kind' in known) return unsent(method, known);
    const endpoint = readEndpoint(known.clientEndpoint);
    if (endpoint === undefined) return wrongEndpoint(method);
    const answer = await routeOf(endpoint.origin).follow((origin) =>
      postJson({
        ...request,
        fetch,
        url: new Secret(`${origin}${endpoint.path}${method}`),
        params: { ...params, auth: known.accessToken },
      }),
    );
    return answer.kind === 'refusal' ? { ...answer, token: new Secret(known.accessToken) } : answer;
  }

  return {
    name: oauth.memberId,
    portal: () => portal,
    redact: redactor.redact,
    complete: (_method, params) => params,
    post,
    renew: async (refused) => {
      const token = refused.kind === 'refusal' ? refused.token?.reveal() : undefined;
      if (token === undefined) return refused;
      const next = learn(await chain.renew(token).catch(() => storeFailed('oauth/token')));
      return 'kind' in next ? unsent('oauth/token', next) : undefined;
    },
  };
}

/** Its error is not passed on: it may hold what it could not write. */
function storeFailed(method: string): Answer {
  const message = 'The token store failed; nothing was sent.';
  return {
    kind: 'failure',
    error: new ConnectionError({ method, code: 'TOKEN_STORE', message, sent: 'no' }),
  };
}

/** Whatever became of the request for tokens, the call itself was not sent. */
function unsent(method: string, answer: Answer): Answer {
  if (answer.kind !== 'failure' || answer.error.sent !== 'maybe') return answer;
  const message = `No fresh token came, so nothing was sent: ${answer.error.message}`;
  return {
    kind: 'failure',
    error: new ConnectionError({ method, code: answer.error.code, message, sent: 'no' }),
  };
}

function readEndpoint(text: string): { readonly origin: string; readonly path: string } | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!isSafeAddress(url)) return undefined;
  return { origin: url.origin, path: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
}

function wrongEndpoint(method: string): Answer {
  const message =
    'The tokens name no https address as their client_endpoint; nothing was sent. Plain http is taken for this machine only.';
  const error = new ConnectionError({ method, code: 'ENDPOINT_NOT_TRUSTED', message, sent: 'never' });
  return { kind: 'failure', error };
}

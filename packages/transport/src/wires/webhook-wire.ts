import type { WebhookCredentials } from '../credentials/credentials.ts';
import { parseWebhook } from '../credentials/parse-webhook.ts';
import { createRedactor } from '../credentials/redactor.ts';
import { Secret } from '../credentials/secret.ts';
import type { Params } from '../exchange/call.ts';
import { postJson } from '../http/post-json.ts';
import { createRoute, type MoveOptions } from '../redirects/route.ts';
import type { Wire } from './wire.ts';

/** An incoming webhook: its secret stands in the address, and the bot is known by its CLIENT_ID or botToken. */
export function webhookWire(
  credentials: WebhookCredentials,
  { fetch, ...options }: MoveOptions & { readonly fetch: typeof globalThis.fetch },
): Wire {
  const { portal, path, code } = parseWebhook(credentials.webhook);
  const clientId = new Secret(credentials.clientId ?? '');
  const botToken = new Secret(credentials.botToken ?? clientId.reveal());
  const { redact } = createRedactor([code.reveal(), clientId.reveal(), botToken.reveal()]);
  const route = createRoute(portal, options);
  const complete = (method: string, params: Params): Params => withBot(method, params, clientId, botToken);
  return {
    name: portal,
    portal: route.origin,
    redact,
    complete,
    renew: (refused) => Promise.resolve(refused),
    post: ({ method, params, ...request }) =>
      route.follow((origin) =>
        postJson({
          ...request,
          fetch,
          method,
          url: new Secret(`${origin}${path.reveal()}${method}`),
          params: complete(method, params),
        }),
      ),
  };
}

/** Which bot a webhook speaks for (portal.md §6.1, §9); notifications with a TAG are told apart by it, too. */
function withBot(method: string, params: Params, clientId: Secret, botToken: Secret): Params {
  const id = clientId.reveal();
  const token = botToken.reveal();
  if (/^imbot\.v2\./i.test(method)) return token === '' ? params : { ...params, botToken: token };
  const isAsked = /^imbot\./i.test(method) || (/^im\.notify/i.test(method) && params.TAG !== undefined);
  return isAsked && id !== '' ? { ...params, CLIENT_ID: id } : params;
}

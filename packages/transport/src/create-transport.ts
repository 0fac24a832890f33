import type { WebhookCredentials } from './credentials/credentials.ts';
import { parseWebhook } from './credentials/parse-webhook.ts';
import { redactor } from './credentials/redactor.ts';
import { Secret } from './credentials/secret.ts';
import { PortalError } from './errors/portal-error.ts';
import type { Answer } from './http/answer.ts';
import { postJson } from './http/post-json.ts';
import { toOutcome } from './outcomes/to-outcome.ts';
import type { SendOptions, Transport, TransportOptions } from './transport.ts';

/**
 * Opens a way to a portal through its incoming webhook.
 *
 * @param credentials `webhook`: its whole address; `clientId`: the CLIENT_ID the bot was registered with
 * @param options `fetch` and `timeout` in milliseconds (65,000)
 * @throws TypeError when the webhook is not an https address of the usual form (it is not repeated), or the
 *   timeout no number of milliseconds
 * @example
 * ```ts
 * const transport = createTransport({ webhook: 'https://portal.example/rest/1/code/', clientId: 'echo' });
 * transport.portal; // 'https://portal.example'
 * ```
 */
export function createTransport(
  credentials: WebhookCredentials,
  { fetch = globalThis.fetch, timeout = 65_000 }: TransportOptions = {},
): Transport {
  if (!Number.isSafeInteger(timeout) || timeout <= 0) {
    throw new TypeError(`timeout is ${String(timeout)}. Pass whole milliseconds, more than 0.`);
  }
  const { portal, base, code } = parseWebhook(credentials.webhook);
  const clientId = new Secret(credentials.clientId ?? '');
  const redact = redactor([base.reveal(), code.reveal(), clientId.reveal()]);

  /** The first-generation bot methods know a webhook's bot by its CLIENT_ID (portal.md §6.1). */
  const withSecrets = (
    method: string,
    params: Readonly<Record<string, unknown>>,
  ): Readonly<Record<string, unknown>> =>
    clientId.reveal() !== '' && /^imbot\.(?!v2\.)/i.test(method)
      ? { ...params, CLIENT_ID: clientId.reveal() }
      : params;

  const post = async (
    method: string,
    params: Readonly<Record<string, unknown>>,
    { signal }: SendOptions,
  ): Promise<Answer> => {
    if (!/^[\w.]+$/.test(method)) throw new TypeError(`"${method}" is no name of a REST method.`);
    signal?.throwIfAborted();
    const answer = await postJson({
      fetch,
      base,
      method,
      params: withSecrets(method, params),
      timeout,
      signal,
    });
    return answer.kind === 'refusal'
      ? { ...answer, code: redact(answer.code), description: redact(answer.description) }
      : answer;
  };

  return {
    portal,
    send: async ({ method, params }, options = {}) =>
      toOutcome(method, await post(method, params, options), new Date()),
    call: async (method, params = {}, options = {}) => {
      const answer = await post(method, params, options);
      switch (answer.kind) {
        case 'result':
          return answer.result;
        case 'refusal':
          throw new PortalError({ method, ...answer });
        case 'failure':
          throw answer.error;
      }
    },
  };
}

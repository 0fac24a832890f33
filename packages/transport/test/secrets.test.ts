import { inspect } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createTransport,
  delivered,
  memoryLimiterStore,
  memoryTokenStore,
  type Credentials,
} from '@riposte/transport';
import { keyed, unkeyed } from './helpers/message.ts';
import { openEcho } from './helpers/echo.ts';
import { createVirtualTime } from './helpers/virtual-time.ts';

/** Everything somebody may print, however he prints it. */
const print = (value: unknown): string => {
  const parts = [inspect(value, { depth: 9, showHidden: true, getters: true }), String(value)];
  if (value instanceof Error) parts.push(value.stack ?? '', value.message, print(value.cause ?? ''));
  try {
    parts.push(JSON.stringify(value));
  } catch {
    // What cannot be written as JSON cannot be told as JSON.
  }
  return parts.join('\n');
};

/** Texts of these characters. */
const textOf = (characters: string, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.nat(characters.length - 1), { minLength: 12, maxLength })
    .map((places) => places.map((at) => characters[at]).join(''));

const secret = fc.oneof(textOf('0123456789abcdefABCXYZ._-', 40), textOf('ab01+/=&%"\\\'<> é€', 40));
const code = textOf('0123456789abcdefghijklmnopqrstuvwxyz', 32);

/** How the portal repeats what it was sent. */
const echoes = ['description', 'code', 'nested', 'page', 'redirect', 'reset', 'result', 'expired'] as const;

describe('no byte of a secret', () => {
  let echo: Awaited<ReturnType<typeof openEcho>>;
  beforeAll(async () => {
    echo = await openEcho();
    return echo.close;
  });

  /** Does all that can be done with a transport, and gives what can be printed of it. */
  const everything = async (credentials: Credentials): Promise<string> => {
    const { clock, fetch, drive } = createVirtualTime();
    const printed: string[] = [];
    const hear = (event: unknown): void => void printed.push(print(event));
    const hooks = { onAttempt: hear, onOutcome: hear, onThrottle: hear, onMove: hear };
    const limiter = { store: memoryLimiterStore() };
    const transport = createTransport(credentials, { clock, fetch, limiter, timeout: 5_000, ...hooks });
    printed.push(print(transport));
    for (const message of [keyed(1, 'chat1', 'x'), unkeyed(1, 'chat1', 'x')]) {
      const outcome = await drive(transport.send(message));
      printed.push(print(outcome));
      try {
        delivered(outcome);
      } catch (error) {
        printed.push(print(error));
      }
    }
    printed.push(print(await drive(transport.call('profile').catch((error: unknown) => error))));
    return printed.join('\n');
  };

  it('of a webhook stands in anything that can be printed', async () => {
    await fc.assert(
      fc.asyncProperty(
        code,
        secret,
        secret,
        fc.constantFrom(...echoes),
        async (webhookCode, clientId, botToken, how) => {
          echo.answer(how);
          const webhook = `${echo.url}/rest/1/${webhookCode}/`;
          const printed = await everything({ webhook, clientId, botToken });
          for (const value of [webhookCode, clientId, botToken]) expect(printed).not.toContain(value);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of an application stands in anything that can be printed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(secret, secret, secret),
        fc.constantFrom(...echoes),
        async ([clientSecret, access, refresh], how) => {
          echo.answer(how);
          const tokens = memoryTokenStore({
            acme: {
              accessToken: access,
              refreshToken: refresh,
              expires: 4e9,
              clientEndpoint: `${echo.url}/rest/`,
              serverEndpoint: `${echo.url}/rest/`,
            },
          });
          const oauth = {
            memberId: 'acme',
            clientId: 'local.1',
            clientSecret,
            tokens,
            servers: ['127.0.0.1'],
          };
          const printed = await everything({ oauth });
          const fresh = await tokens.get('acme');
          for (const value of [
            clientSecret,
            access,
            refresh,
            fresh?.accessToken ?? '',
            fresh?.refreshToken ?? '',
          ])
            expect(printed).not.toContain(value);
        },
      ),
      { numRuns: 60 },
    );
  });
});

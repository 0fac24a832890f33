import type { Clock } from '../clock/clock.ts';
import type { OauthCredentials } from '../credentials/credentials.ts';
import type { Answer } from '../http/answer.ts';
import { requestTokens } from './request-tokens.ts';
import type { Tokens, TokenStore } from './token-store.ts';

/** The tokens of one portal, and the way to the next ones. */
export interface TokenChain {
  /** The tokens kept; an answer where there are none. */
  readonly current: () => Promise<Tokens | Answer>;
  /** Tokens other than the one refused: somebody else's, where the store has them by now, else fresh ones. */
  readonly renew: (refusedAccessToken: string) => Promise<Tokens | Answer>;
}

/** The vendor's servers of tokens (transport.md §1.9). */
const vendorServers = ['oauth.bitrix.info', 'oauth.bitrix24.tech'];

/** One refresh at a time for each store and portal, however many transports share them in this process. */
const refreshing = new WeakMap<TokenStore, Map<string, Promise<Tokens | Answer>>>();

export function createTokenChain(
  { memberId, clientId, clientSecret, tokens: store, servers = vendorServers }: OauthCredentials['oauth'],
  { fetch, clock }: { readonly fetch: typeof globalThis.fetch; readonly clock: Clock },
): TokenChain {
  const read = async (): Promise<Tokens | Answer> => (await store.get(memberId)) ?? none();

  /** Under the lock: whoever comes second finds the first one's tokens and asks for none. */
  async function refresh(refused: string): Promise<Tokens | Answer> {
    const before = await read();
    if ('kind' in before || before.accessToken !== refused) return before;
    const application = { clientId, clientSecret, servers };
    const next = await requestTokens({ ...application, fetch, tokens: before, now: clock.now() });
    if (!('kind' in next)) {
      // Written before it is used: a token that only a crashed process knew would be lost with it.
      return (await store.compareAndSwap(memberId, before.refreshToken, next)) ? next : read();
    }
    // Another process may have used this refresh token between our reading and our asking.
    const after = await read();
    return 'kind' in after || after.refreshToken === before.refreshToken ? next : after;
  }

  return {
    current: read,
    renew: (refused) => {
      const running = refreshing.get(store) ?? new Map<string, Promise<Tokens | Answer>>();
      refreshing.set(store, running);
      const name = JSON.stringify([memberId, refused]);
      const known = running.get(name);
      if (known !== undefined) return known;
      const work = (): Promise<Tokens | Answer> => refresh(refused);
      const fresh = (store.lock === undefined ? work() : store.lock(memberId, work)).finally(() => {
        running.delete(name);
      });
      running.set(name, fresh);
      return fresh;
    },
  };
}

function none(): Answer {
  const description =
    'No tokens are kept for this portal. They come with the installation of the application: keep them then.';
  return { kind: 'refusal', code: 'NOT_INSTALLED', description, httpStatus: 0 };
}

import type { Tokens, TokenStore } from './token-store.ts';

/**
 * Tokens in memory, for one process and for tests: they are gone with it, and a refresh token is good only once.
 *
 * @param initial the tokens known, by member_id
 * @example
 * ```ts
 * await memoryTokenStore().get('nobody'); // undefined
 * ```
 */
export function memoryTokenStore(initial: Readonly<Record<string, Tokens>> = {}): TokenStore {
  const kept = new Map(Object.entries(initial));
  return {
    get: (memberId) => Promise.resolve(kept.get(memberId)),
    compareAndSwap: (memberId, oldRefreshToken, next) => {
      const isCurrent = kept.get(memberId)?.refreshToken === oldRefreshToken;
      if (isCurrent) kept.set(memberId, next);
      return Promise.resolve(isCurrent);
    },
  };
}

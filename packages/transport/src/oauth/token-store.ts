/** The tokens of an application on one portal. Secrets: keep them where secrets are kept. */
export interface Tokens {
  readonly accessToken: string;
  /** Good for one refresh; the next one comes with it. */
  readonly refreshToken: string;
  /** When the access token ends, in Unix seconds. */
  readonly expires: number;
  /** Where calls go: `https://portal.example/rest/`. */
  readonly clientEndpoint: string;
  /** Whose host gives fresh tokens: `https://oauth.bitrix.info/rest/`. */
  readonly serverEndpoint: string;
}

/** Where tokens are kept, shared by all who use them. */
export interface TokenStore {
  readonly get: (memberId: string) => Promise<Tokens | undefined>;
  /** Writes the next tokens where the refresh token kept is still the old one; says whether it was. */
  readonly compareAndSwap: (memberId: string, oldRefreshToken: string, next: Tokens) => Promise<boolean>;
  /**
   * Does the work while nobody else holds this portal's lock, in any process. Where it is missing, each process
   * refreshes by itself, and all but one are refused and read the store again.
   */
  readonly lock?: <T>(memberId: string, work: () => Promise<T>) => Promise<T>;
}

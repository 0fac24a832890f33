/** A pair of tokens that were issued together. */
export interface Grant {
  readonly access: string;
  readonly refresh: string;
  readonly userId: number;
  /** The application they are for. */
  readonly clientId: string;
  /** Unix milliseconds until which the access token works. */
  readonly expires: number;
  /** Unix milliseconds until which the refresh token works. */
  readonly refreshExpires: number;
}

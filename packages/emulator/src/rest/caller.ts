/** Who calls, once it is known. */
export interface Caller {
  readonly auth: 'webhook' | 'application';
  /** The user the call acts for. */
  readonly userId: number;
  /** The OAuth application, or the CLIENT_ID or botToken beside a webhook; null for none. */
  readonly clientId: string | null;
  /** What operating time is billed to. */
  readonly credential: string;
}

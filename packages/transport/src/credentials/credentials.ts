/** An incoming webhook of the portal. */
export interface WebhookCredentials {
  /** The whole address: `https://portal.example/rest/1/code/`. Plain http only to this machine. */
  readonly webhook: string;
  /** The CLIENT_ID the bot was registered with; the v1 bot methods want it from a webhook. */
  readonly clientId?: string | undefined;
}

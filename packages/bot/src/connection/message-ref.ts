import type { Api } from './api.ts';

/** Names a sent message. Plain JSON without a secret: keep it in a database and update the message next week. */
export interface MessageRef {
  readonly api: Api;
  /** Scheme and host of the portal, as the transport knew it; empty where it did not. */
  readonly portal: string;
  readonly botId: number;
  readonly messageId: number;
}

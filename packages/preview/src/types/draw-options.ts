import type { ReadOptions } from '@riposte/bbcode';
import type { Client } from './client.ts';

/** For whom the message is drawn: the client, and what that client knows about people and chats. */
export interface DrawOptions extends ReadOptions {
  /** Default: `web`. */
  readonly client?: Client;
}

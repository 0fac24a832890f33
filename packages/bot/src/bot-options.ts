import type { EventLog } from '@riposte/transport/inbound';
import type { ApplicationToken } from './receive/trust.ts';

/** How a bot takes its events. */
export interface BotOptions {
  /**
   * The portal's application token for this bot, or a way to look it up by the portal's member_id. Left out, the bot
   * trusts the token of the first event after it starts and refuses every other; give it wherever strangers can reach
   * the handler. A bot of several portals must have it.
   */
  readonly applicationToken?: ApplicationToken | undefined;
  /** Remembers which events were taken; in memory when left out. A log that several processes share goes here. */
  readonly events?: EventLog | undefined;
}

import type { AppPaymentEvent } from './app-payment.ts';
import type { AppUpdateEvent } from './app-update.ts';
import type { BotDeleteEvent } from './bot-delete.ts';
import type { CommandEvent } from './command.ts';
import type { ContextEvent } from './context.ts';
import type { InstallEvent } from './install.ts';
import type { JoinEvent } from './join.ts';
import type { MessageDeleteEvent } from './message-delete.ts';
import type { MessageEvent } from './message.ts';
import type { MessageUpdateEvent } from './message-update.ts';
import type { OfflineEvent } from './offline.ts';
import type { ReactionEvent } from './reaction.ts';
import type { UninstallEvent } from './uninstall.ts';
import type { UnknownEvent } from './unknown.ts';

/** Anything a portal tells, by its `kind`; both generations of the bot events have one shape. */
export type InboundEvent =
  | AppPaymentEvent
  | AppUpdateEvent
  | BotDeleteEvent
  | CommandEvent
  | ContextEvent
  | InstallEvent
  | JoinEvent
  | MessageDeleteEvent
  | MessageEvent
  | MessageUpdateEvent
  | OfflineEvent
  | ReactionEvent
  | UninstallEvent
  | UnknownEvent;

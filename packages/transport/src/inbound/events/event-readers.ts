import type { FormMap } from '@riposte/portal/form';
import type { InboundEvent } from './inbound-event.ts';
import { readAppPayment } from './app-payment.ts';
import { readAppUpdate } from './app-update.ts';
import { readBotDeletesV1, readBotDeleteV2 } from './bot-delete.ts';
import { readCommandsV1, readCommandV2 } from './command.ts';
import { readContextV2 } from './context.ts';
import type { EventName } from './event-name.ts';
import { readInstall } from './install.ts';
import { readJoinsV1, readJoinV2 } from './join.ts';
import { readMessageDeletesV1, readMessageDeleteV2 } from './message-delete.ts';
import { readMessageUpdatesV1, readMessageUpdateV2 } from './message-update.ts';
import { readMessagesV1, readMessageV2 } from './message.ts';
import { readOffline } from './offline.ts';
import { readReactionV2 } from './reaction.ts';
import { readUninstall } from './uninstall.ts';

/** @param data the event's own block; @param auth the one at the top */
export type EventReader = (data: FormMap, auth: FormMap) => readonly InboundEvent[];

/** Every event by the portal's name, in upper case. */
export const eventReaders = {
  ONAPPINSTALL: readInstall,
  ONAPPPAYMENT: readAppPayment,
  ONAPPUNINSTALL: readUninstall,
  ONAPPUPDATE: readAppUpdate,
  ONIMBOTDELETE: readBotDeletesV1,
  ONIMBOTJOINCHAT: readJoinsV1,
  ONIMBOTMESSAGEADD: readMessagesV1,
  ONIMBOTMESSAGEDELETE: readMessageDeletesV1,
  ONIMBOTMESSAGEUPDATE: readMessageUpdatesV1,
  ONIMBOTV2COMMANDADD: readCommandV2,
  ONIMBOTV2CONTEXTGET: readContextV2,
  ONIMBOTV2DELETE: readBotDeleteV2,
  ONIMBOTV2JOINCHAT: readJoinV2,
  ONIMBOTV2MESSAGEADD: readMessageV2,
  ONIMBOTV2MESSAGEDELETE: readMessageDeleteV2,
  ONIMBOTV2MESSAGEUPDATE: readMessageUpdateV2,
  ONIMBOTV2REACTIONCHANGE: readReactionV2,
  ONIMCOMMANDADD: readCommandsV1,
  ONOFFLINEEVENT: readOffline,
} as const satisfies Readonly<Record<EventName, EventReader>>;

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(eventReaders, name);
}

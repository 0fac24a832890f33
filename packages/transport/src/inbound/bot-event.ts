import type { FormMap } from '@riposte/portal/form';
import { readDialogId, type DialogId } from './dialog-id.ts';
import { readEventAuth, type EventAuth } from './event-auth.ts';
import { idAt, mapAt, textAt } from './form-fields.ts';

/** Who did it. */
export interface EventUser {
  readonly id: number;
  readonly name: string;
}

/** What every event of a bot says. */
export interface BotEvent {
  /** A bot gets the events of the generation it was registered with. */
  readonly api: 'v1' | 'v2';
  readonly botId: number;
  /** Two letters, `en` where the portal does not say. */
  readonly language: string;
  /** The bot's own tokens, where it belongs to an application. */
  readonly botAuth: EventAuth | undefined;
}

/** What every event that happened in a dialog says. */
export interface DialogEvent extends BotEvent {
  readonly dialog: DialogId;
  readonly private: boolean;
  /** Id 0 and no name where the portal does not say. */
  readonly user: EventUser;
}

/** v1: one event may be for several bots, each with a block of its own (transport.md §2.1). */
export function botsOfV1(data: FormMap): readonly FormMap[] {
  return Object.values(mapAt(data, 'BOT')).filter((bot) => typeof bot === 'object');
}

/** v1: `bot` is the block of the bot, or of its command. Undefined where it cannot be answered. */
export function dialogEventV1(data: FormMap, bot: FormMap): DialogEvent | undefined {
  const params = mapAt(data, 'PARAMS');
  const dialog = readDialogId(textAt(params, 'DIALOG_ID'));
  if (dialog === undefined) return undefined;
  return {
    ...botEventV1(data, bot),
    dialog,
    private: textAt(params, 'MESSAGE_TYPE') === 'P' || typeof dialog === 'number',
    user: readUser(mapAt(data, 'USER'), idAt(params, 'FROM_USER_ID') || idAt(params, 'USER_ID')),
  };
}

export function botEventV1(data: FormMap, bot: FormMap): BotEvent {
  return {
    api: 'v1',
    botId: idAt(bot, 'BOT_ID'),
    language: textAt(mapAt(data, 'PARAMS'), 'LANGUAGE') || 'en',
    botAuth: readEventAuth(mapAt(bot, 'AUTH')) ?? readEventAuth(bot),
  };
}

/** v2: one bot per event. Undefined where it cannot be answered. */
export function dialogEventV2(data: FormMap): DialogEvent | undefined {
  const chat = mapAt(data, 'chat');
  const dialog = readDialogId(textAt(data, 'dialogId') || textAt(chat, 'dialogId'));
  const event = botEventV2(data);
  if (dialog === undefined || event.botId === 0) return undefined;
  return {
    ...event,
    dialog,
    private: typeof dialog === 'number',
    user: readUser(mapAt(data, 'user'), idAt(mapAt(data, 'message'), 'authorId')),
  };
}

export function botEventV2(data: FormMap): BotEvent {
  const bot = mapAt(data, 'bot');
  return {
    api: 'v2',
    botId: idAt(bot, 'id'),
    language: textAt(data, 'language') || 'en',
    botAuth: readEventAuth(mapAt(bot, 'auth')),
  };
}

function readUser(user: FormMap, otherId: number): EventUser {
  const id = idAt(user, 'ID') || idAt(user, 'id') || otherId;
  return { id, name: textAt(user, 'NAME') || textAt(user, 'name') || (id === 0 ? '' : `User ${id}`) };
}

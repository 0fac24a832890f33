import type { FormMap } from '@riposte/portal/form';
import { botEventV1, botEventV2, botsOfV1, type BotEvent } from '../bot-event.ts';
import { idAt, mapAt } from '../form-fields.ts';

/** The bot was taken off the portal. */
export interface BotDeleteEvent extends BotEvent {
  readonly kind: 'bot-delete';
}

/** ONIMBOTDELETE: it names the bot in a block of its own, or by its id alone. */
export function readBotDeletesV1(data: FormMap): readonly BotDeleteEvent[] {
  const bots = botsOfV1(data);
  const named = bots.length > 0 ? bots : [idAt(data, 'BOT_ID') === 0 ? mapAt(data, 'PARAMS') : data];
  return named.flatMap((bot) => withId(botEventV1(data, bot)));
}

/** ONIMBOTV2DELETE */
export function readBotDeleteV2(data: FormMap): readonly BotDeleteEvent[] {
  return withId(botEventV2(data));
}

function withId(event: BotEvent): readonly BotDeleteEvent[] {
  return event.botId === 0 ? [] : [{ kind: 'bot-delete', ...event }];
}

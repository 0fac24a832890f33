import { phrase } from '../issues/phrases.ts';
import { WIDEST_BOT_ID, type BotIdSource } from '../call/bot-id.ts';
import type { Check } from '../call/step.ts';
import { readMenu } from '../menu/read-menu.ts';
import type { PartPolicy } from '../parts/policy.ts';
import { takePart } from '../parts/take-part.ts';
import { field } from '../php/value.ts';
import { find } from '../report/spot.ts';
import { readJsonFirst } from '../wire/read-json-first.ts';

/**
 * MENU, whose commands belong to the bot that `botId` finds.
 *
 * @param strings where `full`, a string has to hold the full form; elsewhere it may be a bare list as well.
 */
export function menuPart(
  policy: PartPolicy,
  botId: BotIdSource,
  { strings }: { readonly strings: 'any' | 'full' },
): Check {
  return (call) =>
    takePart(call.message.menu, policy, (sent, spot) => {
      if (typeof sent === 'string') find(spot, 'PART_AS_JSON', { part: phrase('menu') });
      const value = typeof sent === 'string' ? readJsonFirst(sent) : sent;
      if (typeof sent === 'string' && strings === 'full' && field(value, 'ITEMS') === null) return null;
      const id = botId(call, value);
      const reading = readMenu(value, id ?? WIDEST_BOT_ID, spot);
      if (id === null && reading !== null) find(spot, 'BOT_ID_ASSUMED', { actual: WIDEST_BOT_ID });
      return reading;
    });
}

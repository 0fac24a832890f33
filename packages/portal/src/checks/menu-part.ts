import { WIDEST_BOT_ID, type BotIdSource } from '../call/bot-id.ts';
import type { Check } from '../call/step.ts';
import { readMenu } from '../menu/read-menu.ts';
import type { PartPolicy } from '../parts/policy.ts';
import { takePart } from '../parts/take-part.ts';
import { find } from '../report/spot.ts';
import { readJsonFirst } from '../wire/read-json-first.ts';

/** MENU, whose commands belong to the bot that `botId` finds. */
export const menuPart =
  (policy: PartPolicy, botId: BotIdSource): Check =>
  (call) =>
    takePart(call.message.menu, policy, (sent, spot) => {
      const value = typeof sent === 'string' ? readJsonFirst(sent) : sent;
      const id = botId(call, value);
      const reading = readMenu(value, id ?? WIDEST_BOT_ID, spot);
      if (id === null && reading !== null) find(spot, 'BOT_ID_ASSUMED', { actual: WIDEST_BOT_ID });
      return reading;
    });

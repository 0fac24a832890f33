import type { BotIdSource } from '../call/bot-id.ts';
import type { Check } from '../call/step.ts';
import type { PartPolicy } from '../parts/policy.ts';
import { partOfBot, type BotPart } from './part-of-bot.ts';

/** MENU, whose commands belong to the bot that `botId` finds. */
export function menuPart(
  policy: PartPolicy,
  botId: BotIdSource,
  { strings }: Pick<BotPart, 'strings'>,
): Check {
  return partOfBot('menu', { policy, botId, strings });
}

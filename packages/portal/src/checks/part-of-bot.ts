import { WIDEST_BOT_ID, type BotIdSource } from '../call/bot-id.ts';
import type { Check } from '../call/step.ts';
import { reportOwnBot } from '../fields/own-bot.ts';
import { phrase } from '../issues/phrases.ts';
import { readKeyboard } from '../keyboard/read-keyboard.ts';
import { readMenu } from '../menu/read-menu.ts';
import type { PartPolicy } from '../parts/policy.ts';
import { takePart } from '../parts/take-part.ts';
import { field } from '../php/value.ts';
import { find } from '../report/spot.ts';
import { readJsonFirst } from '../wire/read-json-first.ts';

const KINDS = {
  keyboard: { list: 'BUTTONS', read: readKeyboard },
  menu: { list: 'ITEMS', read: readMenu },
} as const;

/** How a method takes a part whose commands belong to a bot. */
export interface BotPart {
  readonly policy: PartPolicy;
  /** Finds the bot. */
  readonly botId: BotIdSource;
  /** Where `full`, a string has to hold the full form; elsewhere it may be a bare list as well. */
  readonly strings: 'any' | 'full';
}

/** KEYBOARD or MENU. */
export function partOfBot(part: keyof typeof KINDS, { policy, botId, strings }: BotPart): Check {
  const { list, read } = KINDS[part];
  return (call) =>
    takePart(call.message[part], policy, (sent, spot) => {
      if (typeof sent === 'string') find(spot, 'PART_AS_JSON', { part: phrase(part) });
      const value = typeof sent === 'string' ? readJsonFirst(sent) : sent;
      const isFull = field(value, list) !== null;
      if (typeof sent === 'string' && strings === 'full' && !isFull) return null;
      const known = botId(call, value);
      const id = known ?? WIDEST_BOT_ID;
      if (isFull) reportOwnBot(value, id, spot);
      const reading = read(value, { botId: id, readings: call.readings }, spot);
      if (known === null && reading !== null) find(spot, 'BOT_ID_ASSUMED', { actual: WIDEST_BOT_ID });
      return reading;
    });
}

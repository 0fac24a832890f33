import { phrase } from '../issues/phrases.ts';
import { refused } from '../call/refused.ts';
import { REFUSALS } from '../call/refusals.ts';
import { PASSED, type Check } from '../call/step.ts';
import { top } from '../report/place.ts';

/** A message is not saved without a bot to be its author (portal.md §6.4). */
export const requireAuthor: Check = ({ context }) => {
  if (context.botId !== 0) return PASSED;
  const reason = phrase('noAuthor');
  return refused(REFUSALS.wrongRequest, 'MESSAGE_NOT_ADDED', top('botId', 'BOT_ID'), { reason });
};

import { WIDEST_BOT_ID } from '../call/bot-id.ts';
import { phrase } from '../issues/phrases.ts';
import { toInt } from '../php/to-int.ts';
import { field, type PhpValue } from '../php/value.ts';
import { findAt, type Spot } from '../report/spot.ts';
import { reportCoerced } from './positive-int.ts';

/**
 * Reports a BOT_ID in a part, button or item that is not the one the portal stores there (portal.md §6.2).
 *
 * @param botId the bot that is stored, `WIDEST_BOT_ID` where it is not known.
 */
export function reportOwnBot(source: PhpValue, botId: number, spot: Spot): void {
  const own = field(source, 'BOT_ID');
  if (own === null || botId === WIDEST_BOT_ID) return;
  if (toInt(own) === botId) reportCoerced(source, 'BOT_ID', spot, botId);
  else {
    const why = botId > 0 ? phrase('botIs', botId) : phrase('noBotHere');
    findAt(spot, 'BOT_ID', 'FIELD_WITHOUT_EFFECT', { what: 'BOT_ID', why });
  }
}

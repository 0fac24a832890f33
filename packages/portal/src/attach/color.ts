import { phrase } from '../issues/phrases.ts';
import { isHexColor } from '../fields/hex-color.ts';
import { isEmpty } from '../php/is-empty.ts';
import { looselyEquals } from '../php/loosely-equals.ts';
import { fieldArgument } from '../php/text-argument.ts';
import { field, type PhpValue } from '../php/value.ts';
import { quote } from '../report/quote.ts';
import { findAt, type Spot } from '../report/spot.ts';

/**
 * Stands for the one of 17 palette colours that a portal draws by lot where no valid colour is given; all of them
 * have seven characters, so sizes come out right (portal.md §3.1 rule 8).
 */
export const RANDOM_COLOR = '#556574';

/** COLOR of an attach: hex, TRANSPARENT, or null for none, which means one by lot. */
export function color(attach: PhpValue, spot: Spot): string | null {
  const value = field(attach, 'COLOR');
  if (looselyEquals(value, 'TRANSPARENT')) {
    const facts = { value: 'true', otherwise: phrase('transparent') };
    if (value === true) findAt(spot, 'COLOR', 'COLOR_INVALID', facts);
    return 'transparent';
  }
  if (isEmpty(value) || value === 'CHAT') return null;
  const text = fieldArgument(attach, 'COLOR', 'preg_match');
  if (isHexColor(text)) {
    findAt(spot, 'COLOR', 'COLOR_NOT_SHOWN', { value: text, token: 'COLOR_TOKEN' });
    return text;
  }
  findAt(spot, 'COLOR', 'COLOR_INVALID', { value: quote(text), otherwise: phrase('drawnByLot') });
  return RANDOM_COLOR;
}

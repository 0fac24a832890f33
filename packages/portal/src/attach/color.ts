import { isEmpty } from '../php/is-empty.ts';
import { looselyEquals } from '../php/loosely-equals.ts';
import { fieldArgument } from '../php/text-argument.ts';
import { field, type PhpValue } from '../php/value.ts';
import { isHexColor } from '../fields/hex-color.ts';

/**
 * Stands for the one of 17 palette colours that a portal draws by lot where no valid colour is given; all of them
 * have seven characters, so sizes come out right (portal.md §3.1 rule 8).
 */
export const RANDOM_COLOR = '#556574';

/** COLOR of an attach. */
export const color = (attach: PhpValue): string => {
  const value = field(attach, 'COLOR');
  if (looselyEquals(value, 'TRANSPARENT')) return 'transparent';
  if (isEmpty(value)) return RANDOM_COLOR;
  const text = fieldArgument(attach, 'COLOR', 'preg_match');
  return isHexColor(text) ? text : RANDOM_COLOR;
};

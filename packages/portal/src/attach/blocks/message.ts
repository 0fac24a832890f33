import { checkKeys } from '../../fields/check-keys.ts';
import { flag } from '../../fields/flag.ts';
import { markText } from '../../fields/text-field.ts';
import { field } from '../../php/value.ts';
import { find } from '../../report/spot.ts';
import { NO_BLOCKS, type BlockReader } from './block-reader.ts';

/** MESSAGE: text, or `{ TEXT, AS_DESCRIPTION }` (portal.md §3.2). */
export const message: BlockReader = (value, spot) => {
  const wrapped = field(value, 'TEXT');
  const text = wrapped === null ? markText(value, null, spot) : markText(wrapped, 'TEXT', spot);
  checkKeys(value, ['TEXT', 'AS_DESCRIPTION'], spot);
  if (text === '') {
    find(spot, 'MESSAGE_BLANK');
    return NO_BLOCKS;
  }
  const blocks = [{ MESSAGE: text }];
  return flag(value, 'AS_DESCRIPTION', spot) === 'Y' ? { blocks, description: text } : { blocks };
};

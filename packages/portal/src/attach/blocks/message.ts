import { checkKeys } from '../../fields/check-keys.ts';
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
  return field(value, 'AS_DESCRIPTION') === 'Y' ? { blocks, description: text } : { blocks };
};

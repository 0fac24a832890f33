import { textArgument } from '../../php/text-argument.ts';
import { trim } from '../../php/trim.ts';
import { field } from '../../php/value.ts';
import { find } from '../../report/spot.ts';
import { markBreaks } from '../../fields/marked-text.ts';
import { NO_BLOCKS, type BlockReader } from './block-reader.ts';

/** MESSAGE: text, or `{ TEXT, AS_DESCRIPTION }` (portal.md §3.2). */
export const message: BlockReader = (value, spot) => {
  const wrapped = field(value, 'TEXT');
  const source = wrapped === null ? textArgument(value, 'trim') : textArgument(wrapped, 'trim', 'TEXT');
  const text = markBreaks(trim(source));
  if (text === '') {
    find(spot, 'MESSAGE_BLANK');
    return NO_BLOCKS;
  }
  const blocks = [{ MESSAGE: text }];
  return field(value, 'AS_DESCRIPTION') === 'Y' ? { blocks, description: text } : { blocks };
};

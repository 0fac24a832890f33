import { isEmpty } from '../php/is-empty.ts';
import { toText } from '../php/to-text.ts';
import { isArray, type PhpValue } from '../php/value.ts';

/** What the portal takes for a dialog: the number of a user, or a word and the number of a chat (inferred from the source). */
export function isDialogId(value: PhpValue): boolean {
  return !isArray(value) && !isEmpty(value) && /^[a-z]*\d+$/i.test(toText(value));
}

/** A dialog that is a chat: `chat5`. */
export function isChatId(value: PhpValue): boolean {
  return typeof value === 'string' && /^[a-z]+\d+$/i.test(value);
}

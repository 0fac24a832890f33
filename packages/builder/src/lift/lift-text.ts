import { emitText, type TextValue } from '../text/text-value.ts';
import { raw } from '../text/raw.ts';
import { toSentText } from './to-sent.ts';

/** A text of the message: a plain string where that is written the same, else ready code (design: raw and round trips). */
export function liftMessageText(stored: string): TextValue {
  return emitText(stored, 'message', 'bbcode') === stored ? stored : raw(stored);
}

/** A text of an attach where markup acts. */
export function liftAttachText(stored: string): TextValue {
  const sent = toSentText(stored);
  return emitText(stored, 'attachText', 'bbcode') === sent ? stored : raw(sent);
}

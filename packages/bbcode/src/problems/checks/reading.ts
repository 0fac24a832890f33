import { readAttachText } from '../../read/read-attach-text.ts';
import { readMessage } from '../../read/read-message.ts';
import type { Check } from '../check.ts';

const SUSPECTS = /\[call](?!\[)|\[(put|send)]\[\/\1]|####(?:REPLACEMENT_|MD)|\$[$&`]/i;

/** Code over which the portal or the client hangs or breaks. */
export const reading: Check = ({ text, onPortal }) => {
  const { freezes } = onPortal ? readMessage(text) : readAttachText(text);
  if (freezes === undefined) return [];
  const suspect = SUSPECTS.exec(text);
  const start = suspect?.index ?? 0;
  return [{ code: 'NOT_SHOWN', start, end: start + (suspect?.[0].length ?? text.length) }];
};

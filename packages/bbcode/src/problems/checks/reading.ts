import { readAttachText } from '../../read/read-attach-text.ts';
import { readMessage } from '../../read/read-message.ts';
import type { Check } from '../check.ts';

const SUSPECT = /\[call]|\[(put|send)]\[\/\1]|####(?:REPLACEMENT_|MD)|\$[$&`]/gi;

/** Code over which the portal or the client hangs or breaks; the place is the likeliest one. */
export const reading: Check = ({ text, onPortal, isRaw }) => {
  const { freezes } = onPortal ? readMessage(text) : readAttachText(text);
  if (freezes === undefined) return [];
  const suspects = Array.from(text.matchAll(SUSPECT), ({ index }) => index);
  const start = suspects.find(isRaw) ?? suspects[0] ?? 0;
  const end = text.indexOf(']', start) + 1;
  return [{ code: 'NOT_SHOWN', start, end: end === 0 ? text.length : end }];
};

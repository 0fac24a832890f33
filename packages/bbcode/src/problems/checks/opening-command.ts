import type { Check } from '../check.ts';

const OPENING = /^\s*(\/me|\/loud)/;

/** `/me` and `/loud` at the start. */
export const openingCommand: Check = ({ text }) => {
  const match = OPENING.exec(text);
  if (match === null) return [];
  return [{ code: 'OPENING_COMMAND', start: match[0].search(/\S/), end: match[0].length }];
};

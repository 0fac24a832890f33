import { isArray, isList, type PhpValue } from '../php/value.ts';
import { quote } from './quote.ts';

/** What a value is, in a word or two: `the text "x"`, `the number 5`, `a list`. */
export const describe = (value: PhpValue): string => {
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text ${quote(value)}`;
  if (typeof value === 'number') return `the number ${String(value)}`;
  if (isArray(value)) {
    if (!isList(value)) return 'an object';
    return value.length === 0 ? 'empty' : 'a list';
  }
  return value === null ? 'missing' : String(value);
};

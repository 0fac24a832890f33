import { phrase, type Phrase } from '../issues/phrases.ts';
import { isArray, isList, type PhpValue } from '../php/value.ts';
import { quote } from './quote.ts';

/** What a value is, in a word or two: the text "x", the number 5, a list. */
export function describe(value: PhpValue): Phrase {
  if (typeof value === 'string') return value === '' ? phrase('anEmptyText') : phrase('aText', quote(value));
  if (typeof value === 'number') return phrase('aNumber', value);
  if (typeof value === 'boolean') return phrase('aBoolean', String(value));
  if (!isArray(value)) return phrase('missing');
  if (!isList(value)) return phrase('anObject');
  return phrase(value.length === 0 ? 'anEmptyList' : 'aList');
}

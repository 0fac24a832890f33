import { checkString, stringOf } from '../../issues/check-string.ts';
import { writeAsIs } from '../../pen/write-plain.ts';
import type { MadeAction, WriteAction } from '../action-kind.ts';

/** What the portal does with a value on a click, and the word it has for that (portal.md §4 rule 7). */
export const valueWords = {
  send: 'SEND',
  put: 'PUT',
  copy: 'COPY',
  call: 'CALL',
  dialog: 'DIALOG',
} as const;

/** Sends, puts, copies or calls a value, or opens the dialog it names. */
export interface ValueAction {
  readonly kind: keyof typeof valueWords;
  readonly value: string;
}

export function valueAction(kind: ValueAction['kind'], text: string): MadeAction<ValueAction> {
  return { action: { kind, value: stringOf(text) }, problems: checkString(text, 'actionValue') };
}

/** What is stored around the word and the value. */
const frame = '"ACTION":"","ACTION_VALUE":'.length;

/** The value goes out as it is: no invisible character may get into what is copied, put or sent. */
export const writeValue: WriteAction<ValueAction> = ({ kind, value }, wire, pen) => {
  const word = valueWords[kind];
  wire.ACTION = word;
  pen.cost += frame + word.length;
  wire.ACTION_VALUE = writeAsIs(pen, value);
};

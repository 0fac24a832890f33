import { checkString } from '../../issues/check-string.ts';
import { keptCost } from '../../pen/kept-cost.ts';
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
  const { value, problems } = checkString(text, 'actionValue');
  return { action: { kind, value }, problems };
}

/** What is stored around the word and the value. */
const frame = '"ACTION":"","ACTION_VALUE":'.length;

/** The value goes out as it is: no invisible character may get into what is copied, put or sent. */
export const writeValue: WriteAction<ValueAction> = ({ kind, value }, wire, pen) => {
  const word = valueWords[kind];
  wire.ACTION = word;
  wire.ACTION_VALUE = value.toWellFormed();
  pen.cost += frame + word.length + keptCost(value);
};

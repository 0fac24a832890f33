import * as z from 'zod';
import type { Shape } from '../fields/shape.ts';
import { text } from '../fields/text.ts';

/** A click does something in the client; the documented actions (portal.md §4 rule 7). */
export interface ClientAction {
  readonly ACTION: 'PUT' | 'SEND' | 'COPY' | 'CALL' | 'DIALOG';
  readonly ACTION_VALUE: string;
}

export const action: Shape<ClientAction> = {
  ACTION: z
    .enum(['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG'])
    .describe(
      'PUT: text into the input; SEND: send text; COPY: to the clipboard; CALL: a number; DIALOG: open one.',
    ),
  ACTION_VALUE: text.describe('Text, telephone number or dialog that ACTION works on. Not blank.'),
};

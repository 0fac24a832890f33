import { writeText, type Pen } from '../../pen/pen.ts';
import { problemsOfText, toTextValue, type TextValue } from '../../text/text-value.ts';
import type { Inline } from '../../text/inline.ts';
import { within } from '../../tree/problem.ts';
import type { BlockNode } from '../block-node.ts';

/** Text with markup. */
export interface MessageFields {
  readonly text: TextValue;
}

export function createMessage(text: Inline): BlockNode<'message'> {
  const value = toTextValue(text);
  return { kind: 'message', text: value, problems: within('message', problemsOfText(value, 'attachText')) };
}

/** What is stored around the text. */
const frame = '{"MESSAGE":}'.length;

export function writeMessage({ text }: MessageFields, pen: Pen): unknown {
  pen.cost += frame;
  return { MESSAGE: writeText(pen, text, 'attachText') };
}

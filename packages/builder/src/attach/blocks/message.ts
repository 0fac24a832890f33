import type { Pen } from '../../pen/pen.ts';
import { writeActing } from '../../pen/write-acting.ts';
import { problemsOfText, toTextValue, type TextValue } from '../../text/text-value.ts';
import type { Inline } from '../../text/inline.ts';
import { noProblems, within, type Problem } from '../../tree/problem.ts';
import type { BlockNode } from '../block-node.ts';

/** Text with markup. */
export interface MessageFields {
  readonly text: TextValue;
}

export function createMessage(text: Inline): BlockNode<'message'> {
  return { kind: 'message', text: toTextValue(text), problems: noProblems };
}

export function checkMessage({ text }: MessageFields): readonly Problem[] {
  return within('message', problemsOfText(text, 'attachText'));
}

/** What is stored around the text. */
const frame = '{"MESSAGE":}'.length;

export function writeMessage({ text }: MessageFields, pen: Pen): unknown {
  pen.cost += frame;
  return { MESSAGE: writeActing(pen, text, 'attachText') };
}

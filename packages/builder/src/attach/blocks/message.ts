import type { Policy } from '@riposte/bbcode';
import { emitText, problemsOfText, toTextValue, type TextValue } from '../../text/text-value.ts';
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

export function writeMessage({ text }: MessageFields, policy: Policy): unknown {
  return emitText(text, 'attachText', policy);
}

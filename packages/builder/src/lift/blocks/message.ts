import type { BlockNode } from '../../attach/block-node.ts';
import { createMessage } from '../../attach/blocks/message.ts';
import { liftAttachText } from '../lift-text.ts';

export function liftMessage(stored: unknown): BlockNode | undefined {
  return typeof stored === 'string' ? createMessage(liftAttachText(stored)) : undefined;
}

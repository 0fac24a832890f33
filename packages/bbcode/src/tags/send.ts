import { commandTag, type Command } from './command.ts';
import type { Tag } from './tag.ts';

/** A label that sends a text to the chat: `[send=CMD]` (client.md §2). */
export interface SendNode extends Command {
  readonly kind: 'send';
}

export const send: Tag<SendNode> = commandTag('send', 'sendCommand');

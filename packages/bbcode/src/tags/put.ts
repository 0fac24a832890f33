import { commandTag, type Command } from './command.ts';
import type { Tag } from './tag.ts';

/** A label that puts a text into the input field: `[put=CMD]` (client.md §2). */
export interface PutNode extends Command {
  readonly kind: 'put';
}

export const put: Tag<PutNode> = commandTag('put', 'putCommand');

import { messageObject } from '../../objects/message-object.ts';
import type { Message } from '../../state/portal-state.ts';

/** A reaction that was set or taken back. */
export interface ReactionChange {
  readonly reaction: string;
  readonly action: 'add' | 'delete';
}

/** Of ONIMBOTV2REACTIONCHANGE. */
export function reactionFields(
  { reaction, action }: ReactionChange,
  message: Message,
): Readonly<Record<string, unknown>> {
  return {
    reaction,
    action,
    message: messageObject(message),
  };
}

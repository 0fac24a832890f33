import type { FormMap } from '@riposte/portal/form';
import { dialogEventV2, type DialogEvent } from '../bot-event.ts';
import { idAt, mapAt, textAt } from '../form-fields.ts';

/** Somebody put a reaction on a message, or took it back. */
export interface ReactionEvent extends DialogEvent {
  readonly kind: 'reaction';
  readonly messageId: number;
  /** The portal's own name of it: `like`. */
  readonly reaction: string;
  /** The portal's own word: `add`, `delete`. */
  readonly action: string;
}

/** ONIMBOTV2REACTIONCHANGE; `user` is the one who reacted. */
export function readReactionV2(data: FormMap): readonly ReactionEvent[] {
  const event = dialogEventV2(data);
  const messageId = idAt(mapAt(data, 'message'), 'id');
  if (event === undefined || messageId === 0) return [];
  return [
    {
      kind: 'reaction',
      ...event,
      messageId,
      reaction: textAt(data, 'reaction'),
      action: textAt(data, 'action'),
    },
  ];
}

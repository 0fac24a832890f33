import type { FormMap } from '@riposte/portal/form';
import { botsOfV1, dialogEventV1, dialogEventV2, type DialogEvent } from '../bot-event.ts';
import { idAt, mapAt } from '../form-fields.ts';

/** Somebody took a message away. */
export interface MessageDeleteEvent extends DialogEvent {
  readonly kind: 'message-delete';
  readonly messageId: number;
}

/** ONIMBOTMESSAGEDELETE */
export function readMessageDeletesV1(data: FormMap): readonly MessageDeleteEvent[] {
  const messageId = idAt(mapAt(data, 'PARAMS'), 'MESSAGE_ID');
  return botsOfV1(data).flatMap((bot) => withMessage(dialogEventV1(data, bot), messageId));
}

/** ONIMBOTV2MESSAGEDELETE */
export function readMessageDeleteV2(data: FormMap): readonly MessageDeleteEvent[] {
  return withMessage(dialogEventV2(data), idAt(mapAt(data, 'message'), 'id') || idAt(data, 'messageId'));
}

function withMessage(event: DialogEvent | undefined, messageId: number): readonly MessageDeleteEvent[] {
  return event === undefined || messageId === 0 ? [] : [{ kind: 'message-delete', ...event, messageId }];
}

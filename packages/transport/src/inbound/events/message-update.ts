import type { FormMap } from '@riposte/portal/form';
import { messageFieldsV1, messageFieldsV2, type MessageFields } from './message.ts';

/** Somebody changed a message. */
export interface MessageUpdateEvent extends MessageFields {
  readonly kind: 'message-update';
}

/** ONIMBOTMESSAGEUPDATE */
export function readMessageUpdatesV1(data: FormMap): readonly MessageUpdateEvent[] {
  return messageFieldsV1(data).map((fields) => ({ kind: 'message-update', ...fields }));
}

/** ONIMBOTV2MESSAGEUPDATE */
export function readMessageUpdateV2(data: FormMap): readonly MessageUpdateEvent[] {
  return messageFieldsV2(data).map((fields) => ({ kind: 'message-update', ...fields }));
}

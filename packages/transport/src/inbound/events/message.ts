import type { FormMap } from '@riposte/portal/form';
import { botsOfV1, dialogEventV1, dialogEventV2, type DialogEvent } from '../bot-event.ts';
import { flagAt, idAt, mapAt, textAt } from '../form-fields.ts';

/** What a message says, new or changed. */
export interface MessageFields extends DialogEvent {
  readonly messageId: number;
  /** With the mention of the bot taken out, where the portal does that. */
  readonly text: string;
  /** As it was written. */
  readonly original: string;
  /** The bot is called by its name. */
  readonly mention: boolean;
  readonly isSystem: boolean;
}

/** Somebody wrote in a dialog where the bot is. */
export interface MessageEvent extends MessageFields {
  readonly kind: 'message';
}

/** ONIMBOTMESSAGEADD: once per bot it is for. */
export function readMessagesV1(data: FormMap): readonly MessageEvent[] {
  return messageFieldsV1(data).map((fields) => ({ kind: 'message', ...fields }));
}

/** ONIMBOTV2MESSAGEADD */
export function readMessageV2(data: FormMap): readonly MessageEvent[] {
  return messageFieldsV2(data).map((fields) => ({ kind: 'message', ...fields }));
}

export function messageFieldsV1(data: FormMap): readonly MessageFields[] {
  const params = mapAt(data, 'PARAMS');
  const messageId = idAt(params, 'MESSAGE_ID');
  const text = textAt(params, 'MESSAGE');
  const original = textAt(params, 'MESSAGE_ORIGINAL') || text;
  const mentioned = mapAt(params, 'MENTIONED_LIST');
  return botsOfV1(data).flatMap((bot): readonly MessageFields[] => {
    const event = dialogEventV1(data, bot);
    if (event === undefined || messageId === 0) return [];
    const mention = Object.values(mentioned).includes(String(event.botId)) || mentions(original, event.botId);
    return [{ ...event, messageId, text, original, mention, isSystem: flagAt(params, 'SYSTEM') }];
  });
}

export function messageFieldsV2(data: FormMap): readonly MessageFields[] {
  const message = mapAt(data, 'message');
  const event = dialogEventV2(data);
  const messageId = idAt(message, 'id');
  if (event === undefined || messageId === 0) return [];
  const text = textAt(message, 'text');
  const mention = mentions(text, event.botId);
  return [{ ...event, messageId, text, original: text, mention, isSystem: flagAt(message, 'isSystem') }];
}

function mentions(text: string, botId: number): boolean {
  return new RegExp(`\\[user=${botId}(?:\\s[^\\]]*)?\\]`, 'i').test(text);
}

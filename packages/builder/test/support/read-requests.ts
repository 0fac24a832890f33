import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Method } from '@riposte/portal';
import type { Vector } from '@riposte/portal/vector';

/** A request as somebody sent it. */
export interface SentRequest {
  readonly id: string;
  readonly method: Method;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Recorded inputs, each as a request that lacks nothing but what the input leaves out. */
export const readRequests = (name: 'payloads' | 'portal-random' | 'portal-hand'): readonly SentRequest[] => {
  const file = new URL(`../fixtures/${name}.jsonl.gz`, import.meta.url);
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => toRequest(JSON.parse(line) as Vector & { readonly id: string }));
};

const address = { COMMAND_ID: 1, MESSAGE_ID: 2, DIALOG_ID: 'chat3', USER_ID: 4 };
const addressV2 = { botId: 7, commandId: 1, messageId: 2, dialogId: 'chat3' };

const toRequest = ({
  id,
  method,
  botId,
  requestBotId = botId,
  ...vector
}: Vector & { readonly id: string }): SentRequest => {
  const { message = 'x' } = vector;
  const parts = (['attach', 'keyboard', 'menu'] as const).filter((part) => Object.hasOwn(vector, part));
  if (method.includes('.v2.')) {
    const fields = Object.fromEntries(parts.map((part) => [part, vector[part]]));
    return {
      id,
      method,
      params: { ...addressV2, fields: { ...(message !== null && { message }), ...fields } },
    };
  }
  const upper = Object.fromEntries(parts.map((part) => [part.toUpperCase(), vector[part]]));
  const text = message !== null && !method.endsWith('.update') && { MESSAGE: message };
  const bot = typeof requestBotId === 'number' && { BOT_ID: requestBotId };
  return { id, method, params: { ...address, ...bot, ...text, ...upper } };
};

import type { Issue } from '@riposte/builder';
import type { MessageRef } from './message-ref.ts';
import type { Sender } from './sender.ts';

/**
 * Why a ref cannot be used here; undefined when it can. It comes from a database: another portal or bot may have
 * written it, and a message of the same number there is not the same message.
 */
export function checkRef(
  ref: MessageRef,
  { bot, transport }: Pick<Sender, 'bot' | 'transport'>,
): readonly Issue[] | undefined {
  const given: unknown = ref;
  if (!isRef(given)) {
    const message = 'This is no ref of a message.';
    return wrong(
      'REF_INVALID',
      message,
      'Pass the `ref` of a delivery as it was: api, portal, botId, messageId.',
    );
  }
  if (given.botId !== bot.id) {
    const message = `The message is of bot ${given.botId}, and this connection is bot ${bot.id}.`;
    return wrong('REF_OF_ANOTHER_BOT', message, 'Update it through the connection of its own bot.');
  }
  if (given.portal === '' || transport.portal === '' || given.portal === transport.portal) return undefined;
  const message = `The message is on ${given.portal}, and this connection goes to ${transport.portal}.`;
  const hint =
    'Update it through the connection to its own portal; if that was renamed, put the new address in the ref.';
  return wrong('REF_OF_ANOTHER_PORTAL', message, hint);
}

function isRef(value: unknown): value is MessageRef {
  if (typeof value !== 'object' || value === null) return false;
  const { api, portal, botId, messageId }: Partial<Record<keyof MessageRef, unknown>> = value;
  return (api === 'v1' || api === 'v2') && typeof portal === 'string' && isId(botId) && isId(messageId);
}

function isId(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function wrong(code: string, message: string, hint: string): readonly Issue[] {
  return [{ severity: 'error', code, path: ['ref'], message, hint }];
}

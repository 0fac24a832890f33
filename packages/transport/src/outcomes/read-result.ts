import type { Method } from '@riposte/portal';
import type { Outcome } from './outcome.ts';

/** What the result of a message method means; undefined for a result the method does not give (transport.md §1.2). */
export function readResult(method: Method, result: unknown): Outcome | undefined {
  return readers[method](result);
}

type Reader = (result: unknown) => Outcome | undefined;

const sentAs: Reader = (result) => (isId(result) ? { status: 'sent', messageId: result } : undefined);

const updated: Reader = (result) => (result === true ? { status: 'sent' } : undefined);

/** `false` is a notification the portal did not make. */
const notified: Reader = (result) => {
  if (result === false) return { status: 'undelivered', reason: 'The portal made no notification of it.' };
  return result === true ? { status: 'sent' } : sentAs(result);
};

const readers: Readonly<Record<Method, Reader>> = {
  'imbot.command.answer': (result) =>
    result === true
      ? {
          status: 'undelivered',
          reason: 'The command was called more than ten minutes ago: the portal said yes and wrote nothing.',
        }
      : sentAs(result),
  'imbot.message.add': sentAs,
  'imbot.message.update': updated,
  'im.message.add': sentAs,
  'im.message.update': updated,
  'im.notify': notified,
  'im.notify.personal.add': notified,
  'im.notify.system.add': notified,
  'imbot.v2.Command.answer': (result) =>
    field(result, 'result') === true ? { status: 'accepted' } : undefined,
  'imbot.v2.Chat.Message.send': (result) => sentAs(field(result, 'id')),
  'imbot.v2.Chat.Message.update': (result) => updated(field(result, 'result')),
};

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
}

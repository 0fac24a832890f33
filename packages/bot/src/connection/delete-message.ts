import { ConnectionError, PortalError, type CallOptions } from '@riposte/transport';
import type { Delivery } from './delivery.ts';
import type { MessageRef } from './message-ref.ts';
import type { Sender } from './sender.ts';

/** Takes a message of the bot off the chat. */
export async function deleteMessage(
  { transport }: Pick<Sender, 'transport'>,
  { api, botId, messageId }: MessageRef,
  options: CallOptions = {},
): Promise<Delivery> {
  // In line with the updates of the message.
  const place = { dialog: `message ${messageId}`, ...options };
  try {
    if (api === 'v2') await transport.call('imbot.v2.Chat.Message.delete', { botId, messageId }, place);
    else await transport.call('imbot.message.delete', { BOT_ID: botId, MESSAGE_ID: messageId }, place);
    return { status: 'sent' };
  } catch (error) {
    if (error instanceof PortalError) return fromRefusal(error);
    if (error instanceof ConnectionError) return fromFailure(error);
    throw error;
  }
}

/** Statuses mean what they mean for messages: 429 and 503 were refused before they ran (transport.md §1.3). */
function fromRefusal(error: PortalError): Delivery {
  const { code, message, httpStatus } = error;
  if (httpStatus === 429 || (httpStatus === 503 && code.toUpperCase() !== 'OVERLOAD_LIMIT')) {
    return { status: 'deferred', until: soon(), reason: code === '' ? 'rate limit' : code };
  }
  if (httpStatus >= 500 && httpStatus !== 503) return { status: 'unknown', cause: error };
  return { status: 'rejected', code, description: message, httpStatus, permanent: true };
}

function fromFailure(error: ConnectionError): Delivery {
  switch (error.sent) {
    case 'maybe':
      return { status: 'unknown', cause: error };
    case 'no':
      return { status: 'deferred', until: soon(), reason: error.message };
    case 'never':
      return {
        status: 'rejected',
        code: error.code,
        description: error.message,
        httpStatus: 0,
        permanent: true,
      };
  }
}

function soon(): Date {
  return new Date(Date.now() + 1_000);
}

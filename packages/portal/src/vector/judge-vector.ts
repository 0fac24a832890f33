import { apiOf } from '../call/api-of.ts';
import { judge } from '../judge.ts';
import type { Method } from '../types/method.ts';
import type { Part } from '../types/part.ts';
import { toExpected, type Expected } from './expected.ts';

/** A recorded input: one or more parts, and what surrounded them. */
export interface Vector {
  readonly method: Method;
  /** The bot that the method resolved by itself; 0 or nothing for none. */
  readonly botId?: number;
  /** The request's own BOT_ID parameter; null where it was not sent, `botId` where nothing is said. */
  readonly requestBotId?: number | null;
  readonly dialog?: 'chat' | 'private';
  /** The text beside the part; null where none was sent, `x` where nothing is said. */
  readonly message?: string | null;
  readonly attach?: unknown;
  readonly keyboard?: unknown;
  readonly menu?: unknown;
}

const PARTS: readonly Part[] = ['attach', 'keyboard', 'menu'];

/**
 * Judges the parts of a recorded input, each in a call of its own, so that a bad attach does not hide a bad keyboard.
 *
 * @param vector the input, its parts as they were sent.
 * @example
 * judgeVector({ method: 'im.notify', attach: [{ MESSAGE: 'x' }] }).attach?.size; // 100
 */
export function judgeVector(vector: Vector): Expected {
  return PARTS.filter((part) => Object.hasOwn(vector, part)).reduce<Expected>(
    (expected, part) => ({ ...expected, ...judgePart(vector, part) }),
    {},
  );
}

function judgePart(vector: Vector, part: Part): Expected {
  const { method, botId = 0, dialog } = vector;
  const params = apiOf(method) === 'v1' ? v1Params(vector, part) : v2Params(vector, part);
  return toExpected(judge(method, params, { botId, dialog: dialog === 'private' ? 'private' : 'group' }));
}

/** v1 updates were recorded without a text, and the bot of imbot.message.* as the method had resolved it. */
function v1Params(
  { method, message = 'x', botId, requestBotId = botId, ...parts }: Vector,
  part: Part,
): object {
  return {
    COMMAND_ID: 1,
    MESSAGE_ID: 1,
    DIALOG_ID: 'chat1',
    USER_ID: 1,
    ...(requestBotId !== null && !method.startsWith('imbot.message.') && { BOT_ID: requestBotId }),
    ...(message !== null && !method.endsWith('.update') && { MESSAGE: message }),
    [part.toUpperCase()]: parts[part],
  };
}

function v2Params({ message = 'x', ...parts }: Vector, part: Part): object {
  return {
    botId: 1,
    commandId: 1,
    messageId: 1,
    dialogId: 'chat1',
    fields: { ...(message !== null && { message }), [part]: parts[part] },
  };
}

import type { Method } from '@riposte/portal';
import { requestOf } from '../compile/request.ts';
import type { Target } from '../targets/target.ts';
import { expressionOfJson } from './expression-of-json.ts';
import { method, type Expression } from './expression.ts';

/** Each target by its namespace and its name there. */
const targets: Readonly<Record<Method, readonly [namespace: string, name: string]>> = {
  'imbot.command.answer': ['imbot', 'commandAnswer'],
  'imbot.message.add': ['imbot', 'messageAdd'],
  'imbot.message.update': ['imbot', 'messageUpdate'],
  'imbot.v2.Command.answer': ['imbotV2', 'commandAnswer'],
  'imbot.v2.Chat.Message.send': ['imbotV2', 'messageSend'],
  'imbot.v2.Chat.Message.update': ['imbotV2', 'messageUpdate'],
  'im.message.add': ['im', 'messageAdd'],
  'im.message.update': ['im', 'messageUpdate'],
  'im.notify': ['im', 'notify'],
  'im.notify.personal.add': ['im', 'notifyPersonalAdd'],
  'im.notify.system.add': ['im', 'notifySystemAdd'],
};

/** A target as its call. */
export function codeOfTarget(target: Target): Expression {
  const { method: name, address } = requestOf(target, 'reply');
  const [namespace, function_] = targets[name];
  return method(namespace, function_, expressionOfJson(address));
}

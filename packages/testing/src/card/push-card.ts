import type { Compiled } from '@riposte/builder';
import { plainText } from '@riposte/preview';
import { showText } from './show-text.ts';

/** The line of a push notification; an update sends none. */
export function pushCard(message: Compiled): readonly string[] {
  return message.method.endsWith('.update')
    ? []
    : [`push: ${showText(plainText(message, { client: 'push' }))}`];
}

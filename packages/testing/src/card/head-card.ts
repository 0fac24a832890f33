import type { Compiled } from '@riposte/builder';
import { requestEntries } from './request-entries.ts';
import { showText } from './show-text.ts';

const content = new Set(['text', 'message', 'attach', 'keyboard', 'menu']);

/** The method and its address: `imbot.message.add  DIALOG_ID "chat5"  BOT_ID 39`. */
export function headCard(message: Compiled): string {
  const address = requestEntries(message)
    .filter(([name]) => !content.has(name.toLowerCase()))
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return showText([message.method, ...address].join('  '));
}

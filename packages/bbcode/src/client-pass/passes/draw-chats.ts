import { decodeHtml } from '../../html/entities.ts';
import type { Viewer } from '../../read/viewer.ts';
import { replacePairs } from '../../scan/replace-pairs.ts';
import { lineEnd } from '../line-end.ts';
import { writeMention } from '../mention.ts';

const CHATS = { start: /\[chat=(imol\|)?(\d+)]/gi, end: /\[\/chat]/gi, barrier: lineEnd() };

/** `[chat=N]Name[/chat]` (client.md §2). */
export function drawChats(text: string, viewer: Viewer): string {
  return replacePairs(text, CHATS, ({ groups: [lines, id = ''], inside }) => {
    const name = inside === '' ? (viewer.chatName(`chat${id}`) ?? `Chat ${id}`) : decodeHtml(inside);
    return lines === undefined
      ? writeMention('CHAT', `chat${id}`, name)
      : writeMention('LINES', `imol|${id}`, name);
  });
}

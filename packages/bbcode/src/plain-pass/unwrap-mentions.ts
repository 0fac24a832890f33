import { lineEnd } from '../client-pass/line-end.ts';
import { decodeHtml } from '../html/entities.ts';
import type { Viewer } from '../read/viewer.ts';
import { replacePairs } from '../scan/replace-pairs.ts';

const USERS = { start: /\[user=(\d+)( replace)?]/gi, end: /\[\/user]/gi, barrier: lineEnd() };
const CHATS = { start: /\[chat=(?:imol\|)?(\d+)]/gi, end: /\[\/chat]/gi, barrier: lineEnd() };
const CONTEXTS = { start: /\[context=(chat\d+|\d+:\d+)\/\d+]/gi, end: /\[\/context]/gi };

/** People, chats and messages leave their names. */
export function unwrapMentions(text: string, viewer: Viewer): string {
  const users = replacePairs(text, USERS, ({ groups: [digits, replace], inside }) => {
    const id = Number(digits);
    if (id === 0) return inside;
    const asked = replace !== undefined || inside === '';
    const name = asked ? (viewer.userName(id) ?? inside) : decodeHtml(inside);
    return name === '' ? `User ${id}` : name;
  });
  const chats = replacePairs(users, CHATS, ({ groups: [id], inside }) =>
    inside === '' ? (viewer.chatName(`chat${Number(id)}`) ?? `Chat ${Number(id)}`) : inside,
  );
  return replacePairs(chats, CONTEXTS, ({ groups: [dialogId = ''], inside }) =>
    inside === '' ? (viewer.chatName(dialogId) ?? `Dialog ${dialogId}`) : inside,
  );
}

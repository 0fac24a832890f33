import { decodeHtml } from '../../html/entities.ts';
import type { Viewer } from '../../read/viewer.ts';
import { replacePairs } from '../../scan/replace-pairs.ts';
import { lineEnd } from '../line-end.ts';
import { writeMention } from '../mention.ts';

const USERS = { start: /\[user=(\d+)( replace)?]/gi, end: /\[\/user]/gi, barrier: lineEnd() };

/** `[user=ID]Name[/user]`: the name is text, whatever markup is in it by now (client.md §2). */
export function drawUsers(text: string, viewer: Viewer): string {
  return replacePairs(text, USERS, ({ groups: [digits, replace], inside }) => {
    const id = Number(digits);
    if (id === 0) return inside;
    const asked = replace !== undefined || inside === '';
    const name = asked ? (viewer.userName(id) ?? inside) : decodeHtml(inside);
    return writeMention('USER', String(id), name === '' ? `User ${id}` : name);
  });
}

import { textElement } from '../../html/element.ts';
import { decodeHtml } from '../../html/entities.ts';
import type { Viewer } from '../../read/viewer.ts';
import { replacePairs } from '../../scan/replace-pairs.ts';

const CONTEXTS = { start: /\[context=(chat\d+|(\d+):(\d+))\/(\d+)]/gi, end: /\[\/context]/gi };

/**
 * `[context=chatN/M]text[/context]` (client.md §2). Where the dialog is not the viewer's, the client writes the text
 * decoded, so HTML in it is live.
 */
export function drawContexts(text: string, viewer: Viewer): string {
  return replacePairs(text, CONTEXTS, ({ groups: [dialog = '', one, other, message = ''], inside }) => {
    if (inside === '') return '';
    const shown = decodeHtml(inside);
    const dialogId = one === undefined ? openChat(dialog) : otherOf(Number(one), Number(other), viewer.id);
    if (dialogId === '') return shown;
    const attributes = { class: 'bx-im-mention', 'data-type': 'CONTEXT', 'data-dialog-id': dialogId };
    return textElement('span', { ...attributes, 'data-message-id': String(Number(message)) }, shown);
  });
}

function openChat(dialog: string): string {
  return dialog.startsWith('chat') && dialog !== 'chat0' ? dialog : '';
}

function otherOf(one: number, other: number, viewer: number | undefined): string {
  if (viewer === one) return String(other);
  return viewer === other ? String(one) : '';
}

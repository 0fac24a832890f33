import type { Token } from 'markdown-it';
import type { Node } from '../../tree/node.ts';

/** A box of a task, and what stands behind it on its line or the next. */
const box = /^\[([ \txX\n])\]\s+(?=\S)/;

interface Opened {
  readonly token: Token | undefined;
  readonly children: readonly Node[];
}

/** How much of a content is the box of a task (GFM): what begins an item of a list. The item is told of it. */
export function readTask(content: string, paragraph: Token | undefined, item: Opened | undefined): string {
  if (paragraph?.type !== 'paragraph_open' || item?.token?.type !== 'list_item_open') return '';
  if (item.children.length > 0) return '';
  const [written = '', sign = ''] = box.exec(content) ?? [];
  if (written !== '') item.token.meta = { isChecked: sign.toLowerCase() === 'x' };
  return written;
}

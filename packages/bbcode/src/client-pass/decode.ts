import { encodeHtml } from '../html/entities.ts';
import type { Viewer } from '../read/viewer.ts';
import { replaceCommandTags } from '../scan/replace-command-tags.ts';
import { replacePairs } from '../scan/replace-pairs.ts';
import { cutTags } from './cuts.ts';
import { drawInline } from './draw-inline.ts';
import { lineEnd } from './line-end.ts';
import { restore } from './restore.ts';
import { openingCommand } from './passes/opening-command.ts';

const PUT = { name: 'put', lineEnd: lineEnd() } as const;
const SEND = { name: 'send', lineEnd: lineEnd() } as const;
const CODE = { start: /\[code]/gi, end: /\[\/code]/gi };

/** The HTML the web client makes of a text (client.md §1.2); undefined where it hangs or breaks over it. */
export function decode(text: string, viewer: Viewer): string | undefined {
  const lines = encodeHtml(text.trim())
    .replaceAll('\n', '<br />')
    .replace(/\[br]/gi, '<br />')
    .replaceAll('    ', '\t')
    .replaceAll('\t', '&nbsp;&nbsp;&nbsp;&nbsp;');
  const put = cutTags('PUT', (write) => replaceCommandTags(lines, PUT, write));
  const send = cutTags('SEND', (write) => replaceCommandTags(put.text, SEND, write));
  const code = cutTags('CODE', (write) => replacePairs(send.text, CODE, ({ whole }) => write(whole)));
  const drawn = drawInline(openingCommand(code.text), viewer);
  return drawn === undefined
    ? undefined
    : restore(drawn, { put: put.tags, send: send.tags, code: code.tags });
}

import { lineEnd } from '../client-pass/line-end.ts';
import { findFrom } from '../scan/find-from.ts';
import { replaceCommandTags } from '../scan/replace-command-tags.ts';
import { replacePairs } from '../scan/replace-pairs.ts';

const ARROW_QUOTE = /^&gt;&gt;.*/gm;
const FENCE = /-{54}/g;

/** Quotes and code become a word; of `put` and `send` the label stays. */
export function unwrapBlocks(text: string): string {
  const unquoted = unwrapFencedQuotes(text.replace(ARROW_QUOTE, '[Quote] '));
  const code = { start: /\[code]/gi, end: /\[\/code]/gi };
  const uncoded = replacePairs(unquoted, code, () => '[Code] ');
  const unput = replaceCommandTags(uncoded, { name: 'put', lineEnd: lineEnd() }, unwrapCommand);
  return replaceCommandTags(unput, { name: 'send', lineEnd: lineEnd() }, unwrapCommand);
}

function unwrapFencedQuotes(text: string): string {
  const findFence = findFrom(text, FENCE);
  let written = '';
  let done = 0;
  for (let start = findFence(0); start !== undefined; start = findFence(done)) {
    const end = findFence(start.end);
    if (end === undefined) break;
    written += `${text.slice(done, start.start)}[Quote] `;
    done = end.end;
  }
  return written + text.slice(done);
}

/** The label, or the command where there is none; the client writes "undefined" where there is neither. */
function unwrapCommand(whole: string): string {
  const start = whole.search(/[=\]]/);
  const body = whole.slice(start + 1, whole.lastIndexOf('[/'));
  const split = whole.charAt(start) === '=' ? body.lastIndexOf(']') : -1;
  const label = body.slice(split + 1);
  if (label !== '') return label;
  return split === -1 ? 'undefined' : body.slice(0, split);
}

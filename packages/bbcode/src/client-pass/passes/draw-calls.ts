import { decodeHtml } from '../../html/entities.ts';
import { replacePairs } from '../../scan/replace-pairs.ts';
import { lineEnd } from '../line-end.ts';
import { writeMention } from '../mention.ts';

const CALLS = { start: /\[call(?:=([\d #()+./-]+))?]/gi, end: /\[\/call]/gi, barrier: lineEnd(), least: 1 };
const HISTORY = { start: /\[pch=\d+]/gi, end: /\[\/pch]/gi, barrier: lineEnd() };

/** `[call=NUM]text[/call]`; undefined for one without a number, over which the client breaks (client.md §2). */
export function drawCalls(text: string): string | undefined {
  const found = { broken: false };
  const drawn = replacePairs(text, CALLS, ({ groups: [number], inside }) => {
    if (number === undefined) found.broken = true;
    return writeMention('CALL', number ?? '', decodeHtml(inside));
  });
  return found.broken ? undefined : replacePairs(drawn, HISTORY, () => '');
}

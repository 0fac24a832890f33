import { decode } from '../client-pass/decode.ts';
import { flatten } from '../client-pass/flatten.ts';
import { isBare } from '../client-pass/is-bare.ts';
import { purify } from '../plain-pass/purify.ts';
import type { Reading, Run } from './reading.ts';
import type { Viewer } from './viewer.ts';

/** What the client shows of a text that has come to it. Few want the words for the chat list, so they wait to be asked for. */
export function readClientText(text: string, viewer: Viewer): Reading {
  const runs = readRuns(text, viewer);
  let plain: string | undefined;
  return {
    runs: runs ?? [],
    get plain() {
      return (plain ??= purify(text, viewer));
    },
    ...(runs === undefined && { freezes: 'client' as const }),
  };
}

/** Undefined where the client hangs or breaks. */
function readRuns(text: string, viewer: Viewer): readonly Run[] | undefined {
  const trimmed = text.trim();
  if (isBare(trimmed)) return trimmed === '' ? [] : [{ text: trimmed, marks: [] }];
  const html = decode(text, viewer);
  return html === undefined ? undefined : flatten(html);
}

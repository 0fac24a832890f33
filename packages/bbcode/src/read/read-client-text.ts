import { decode } from '../client-pass/decode.ts';
import { flatten } from '../client-pass/flatten.ts';
import { purify } from '../plain-pass/purify.ts';
import type { Reading } from './reading.ts';
import type { Viewer } from './viewer.ts';

/** What the client shows of a text that has come to it. */
export function readClientText(text: string, viewer: Viewer): Reading {
  const html = decode(text, viewer);
  const plain = purify(text, viewer);
  return html === undefined ? { runs: [], plain, freezes: 'client' } : { runs: flatten(html), plain };
}

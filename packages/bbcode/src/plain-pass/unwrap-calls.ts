import { lineEnd } from '../client-pass/line-end.ts';
import { replacePairs } from '../scan/replace-pairs.ts';

const CALLS = { start: /\[call(?:=[\d #()+./-]+)?]/gi, end: /\[\/call]/gi, barrier: lineEnd(), least: 1 };
const HISTORY = { start: /\[pch=\d+]/gi, end: /\[\/pch]/gi, barrier: lineEnd() };

/** Calls leave their text. */
export function unwrapCalls(text: string): string {
  const calls = replacePairs(text, CALLS, ({ inside }) => inside);
  return replacePairs(calls, HISTORY, ({ inside }) => inside);
}

import { coverCuts } from './cover-cuts.ts';

const TAG = /\[(\/?)([a-z*][a-z0-9]*)((?:=|\s)[^[\]]*)?]/gi;

/** Something in brackets, outside of code and commands. */
export interface TagToken {
  readonly name: string;
  readonly isEnd: boolean;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** The tags of a text in order. */
export function scanTags(text: string): readonly TagToken[] {
  return [...coverCuts(text, ' ').matchAll(TAG)].map(({ 0: code, 1: slash, 2: name = '', index }) => ({
    name: name.toLowerCase(),
    isEnd: slash === '/',
    code,
    start: index,
    end: index + code.length,
  }));
}

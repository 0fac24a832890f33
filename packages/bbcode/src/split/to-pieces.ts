import { ADDRESS } from '../write/escape-addresses.ts';
import type { Rank } from './unit.ts';

/** A stretch of a text. */
export interface Piece {
  readonly text: string;
  readonly isAddress: boolean;
  readonly rank: Rank;
}

/** A word, with the white space behind it. */
const WORD = /\S*\s+|\S+/g;
/** The best ends first. */
const ENDS: readonly (readonly [end: RegExp, rank: Rank])[] = [
  [/\n\s*\n\s*$/, 4],
  [/\n\s*$/, 3],
  [/[.!?…]["')»”’]*\s+$/, 2],
  [/\s$/, 1],
];

/** Words, with the bare addresses in them apart. */
export function toPieces(text: string): readonly Piece[] {
  return (text.match(WORD) ?? []).flatMap(partWord);
}

function partWord(word: string): readonly Piece[] {
  const rank = rankOf(word);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: address, index } of word.matchAll(ADDRESS)) {
    if (index > done) pieces.push({ text: word.slice(done, index), isAddress: false, rank: 0 });
    done = index + address.length;
    const isLast = word.slice(done).trim() === '';
    pieces.push({ text: isLast ? word.slice(index) : address, isAddress: true, rank: isLast ? rank : 0 });
    if (isLast) done = word.length;
  }
  return done === word.length ? pieces : [...pieces, { text: word.slice(done), isAddress: false, rank }];
}

function rankOf(word: string): Rank {
  return ENDS.find(([end]) => end.test(word))?.[1] ?? 0;
}

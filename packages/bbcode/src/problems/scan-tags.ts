import { knownTags } from './known-tags.ts';

/** A blank inside makes a tag only where a parameter follows: `[i think]` is text. */
const TAG = /\[(\/?)([a-z*][a-z0-9]*)((?:\s*=|\s+[a-z]+=)[^[\]]*)?]/gi;

/** Something in brackets, outside of code and commands. */
export interface TagToken {
  readonly name: string;
  readonly isEnd: boolean;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** One that the client knows, as it wants it. */
export interface KnownToken extends TagToken {
  readonly hasEnd: boolean;
}

/** The tags of a text in order, once what is cut out of it is covered. */
export function scanTags(covered: string): readonly TagToken[] {
  return [...covered.matchAll(TAG)].map(({ 0: code, 1: slash, 2: name = '', index }) => ({
    name: name.toLowerCase(),
    isEnd: slash === '/',
    code,
    start: index,
    end: index + code.length,
  }));
}

export function knownTokens(tags: readonly TagToken[]): readonly KnownToken[] {
  return tags.flatMap((tag) => {
    const known = Object.hasOwn(knownTags, tag.name) ? knownTags[tag.name] : undefined;
    if (known === undefined || !(tag.isEnd ? known.hasEnd : known.start.test(tag.code))) return [];
    return [{ ...tag, hasEnd: known.hasEnd }];
  });
}

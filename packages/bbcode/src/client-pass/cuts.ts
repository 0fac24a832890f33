import { replacePlaceholders } from '../scan/replace-placeholders.ts';

/** What stands in the text for a tag that is cut out; several are told apart by their number. */
export type CutKind = 'PUT' | 'SEND' | 'CODE';

const PATTERN = /\$[$&`]/g;

/** A text with tags cut out of it. */
export interface CutText {
  readonly text: string;
  readonly tags: readonly string[];
}

export function cutTags(kind: CutKind, replace: (write: (whole: string) => string) => string): CutText {
  const tags: string[] = [];
  return { text: replace((whole) => placeholder(kind, tags.push(whole) - 1)), tags };
}

export function placeholder(kind: CutKind, index: number): string {
  return `####REPLACEMENT_${kind}_${index}####`;
}

/** How the client puts tags of a kind back. */
export interface RestoreOptions {
  /** Each tag once, at its first place. */
  readonly once?: boolean;
  /** With `$$`, `$&` and `` $` `` as patterns: a bug of the client's string replacement (client.md §3.4). */
  readonly patterns?: boolean;
}

/** Puts tags back into a text; undefined where that makes it grow without end. */
export function restoreTags(
  text: string,
  kind: CutKind,
  tags: readonly string[],
  { once = false, patterns = false }: RestoreOptions = {},
): string | undefined {
  if (tags.length === 0) return text;
  return replacePlaceholders(text, kind, { values: tags, once, ...(patterns && { write: expandPatterns }) });
}

function expandPatterns(tag: string, mark: string, before: string): string {
  return tag.replace(PATTERN, (pattern) => (pattern === '$$' ? '$' : pattern === '$&' ? mark : before));
}

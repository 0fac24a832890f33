import type { Formatted } from './formatted.ts';

/** What may stand where text is wanted; null, undefined and false are empty, lists are joined. */
export type Inline = string | number | bigint | Formatted | null | undefined | false | readonly Inline[];

import type { Run } from '@riposte/bbcode';

/** A stretch of text that stands on lines of its own: running text, a code block or a quote with its heading. */
export type Section =
  | { readonly kind: 'flow'; readonly runs: readonly Run[] }
  | { readonly kind: 'code'; readonly runs: readonly Run[] }
  | { readonly kind: 'quote'; readonly head: readonly Run[]; readonly runs: readonly Run[] };

export type SectionKind = Section['kind'];

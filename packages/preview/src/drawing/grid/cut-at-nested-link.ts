import type { Run } from '@riposte/bbcode';

/**
 * What is left of a value that is a link as a whole: a link can't hold another, and the client writes
 * links and `[img]` pictures as links, so the value ends before the first of them.
 */
export function cutAtNestedLink(runs: readonly Run[]): readonly Run[] {
  const end = runs.findIndex(
    (run) => run.marks.some((mark) => mark.startsWith('link:')) || ('atom' in run && 'image' in run.atom),
  );
  return end === -1 ? runs : runs.slice(0, end);
}

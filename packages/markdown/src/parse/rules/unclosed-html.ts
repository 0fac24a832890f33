import type { Env } from 'markdown-it';
import { isPartialSource, lastEndsOf } from '../create-env.ts';
import type { BlockRule } from './rule.ts';

/** HTML that goes on until it is ended, and all that may end it. */
const sequences: readonly { readonly begin: RegExp; readonly ends: readonly string[] }[] = [
  {
    begin: /<(?:script|style|pre|textarea)(?=[\s>]|$)/iy,
    ends: ['</script>', '</style>', '</pre>', '</textarea>'],
  },
  { begin: /<!--/y, ends: ['-->'] },
  { begin: /<\?/y, ends: ['?>'] },
  { begin: /<!\[CDATA\[/y, ends: [']]>'] },
];

/**
 * HTML that nothing ends would take all that is left of the source (CommonMark), which is the answer of an author who
 * only names a `<style>`. So the parser's rule behind this one does not get to see it; while more is still to come, it
 * does.
 */
export const unclosedHtml: BlockRule = (state, line) => {
  const { src, bMarks, tShift, env } = state;
  const begin = (bMarks[line] ?? 0) + (tShift[line] ?? 0);
  const found = sequences.find((sequence) => {
    sequence.begin.lastIndex = begin;
    return sequence.begin.test(src);
  });
  state.md.options.html =
    found === undefined || isPartialSource(env) || lastEnd(src, { ends: found.ends, env }) > begin;
  return false;
};

/** Looked for once in a source. */
function lastEnd(
  src: string,
  { ends, env }: { readonly ends: readonly string[]; readonly env: Env },
): number {
  const known = lastEndsOf(env);
  const [name = ''] = ends;
  const before = known.get(name);
  if (typeof before === 'number') return before;
  const lower = src.toLowerCase();
  const last = Math.max(...ends.map((end) => lower.lastIndexOf(end)));
  known.set(name, last);
  return last;
}

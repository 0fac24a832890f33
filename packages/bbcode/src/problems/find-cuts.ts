import { replaceCommandTags } from '../scan/replace-command-tags.ts';
import { replacePairs } from '../scan/replace-pairs.ts';
import type { Stretch } from './check.ts';

/** What both parsers cut out of a text first, in order, and the text with blanks over it, so that every index stays. */
export function findCuts(text: string): { readonly covered: string; readonly cuts: readonly Stretch[] } {
  const lineEnd = /[\n\r\u2028\u2029]/g;
  const code = { start: /\[code]/gi, end: /\[\/code]/gi };
  const cuts: Stretch[] = [];
  const withoutCode = replacePairs(text, code, ({ whole, index }) => cover(whole, index));
  const withoutPut = replaceCommandTags(withoutCode, { name: 'put', lineEnd }, cover);
  const covered = replaceCommandTags(withoutPut, { name: 'send', lineEnd }, cover);
  // A command may hold another, and code that was covered before.
  const outer = cuts.sort((one, other) => one.start - other.start || other.end - one.end);
  let done = 0;
  return {
    covered,
    cuts: outer.filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    }),
  };

  function cover(whole: string, start: number): string {
    cuts.push({ start, end: start + whole.length });
    return ' '.repeat(whole.length);
  }
}

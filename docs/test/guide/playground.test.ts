import { describe, expect, it } from 'vitest';
import { compileMessage } from '../../fences/compile-message.ts';
import { composeMessage } from '../../fences/compose-message.ts';
import { fencesOf, pages } from './pages.ts';

const fences = pages
  .flatMap((page) => fencesOf(page, 'playground'))
  .map(({ place, code }) => [place, code] as const);

describe('what a page opens in the playground', () => {
  it.each(fences)('%s is a whole program whose message arrives as it is', (_place, code) => {
    const { warnings } = compileMessage(composeMessage(code));
    expect(warnings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it.each([
    ['const x = 1;', 'exports no message'],
    ["import { readFileSync } from 'node:fs'; export default readFileSync('x');", 'has no “node:fs”'],
  ])('%j is none', (code, why) => {
    expect(() => composeMessage(code)).toThrow(why);
  });
});

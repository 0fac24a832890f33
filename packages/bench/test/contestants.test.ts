import { describe, expect, it } from 'vitest';
import type { Content } from '../src/content/content.ts';
import { contentOf } from '../src/content/content-of.ts';
import { contestants } from '../src/contestants/contestants.ts';

/** Every text of a content that people would read. */
function textsOf({ text, blocks, buttons }: Content): readonly string[] {
  return [
    text,
    ...blocks.flatMap((block) => {
      if (block.kind === 'message') return [block.text];
      if (block.kind === 'link') return [block.label, block.url];
      return block.kind === 'grid' ? block.rows.flat() : [];
    }),
    ...buttons.flatMap((button) => [button.label, button.kind === 'command' ? button.params : button.url]),
  ];
}

/** Letters and digits alone: each service escapes the rest in its own way. */
function letters(text: string): string {
  return text.replace(/&\w+;/g, '').replace(/[^\p{L}\p{N}]/gu, '');
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe.each(Object.entries(contestants))('%s', (_name, { compose }) => {
  it.each([
    [6, 1],
    [32, 2],
    [143, 3],
  ])('composes all of a content of %d elements', (size, seed) => {
    const content = contentOf(size, seed);
    const sent = letters(stringsOf(JSON.parse(compose(content))).join(' '));
    expect(textsOf(content).filter((text) => !sent.includes(letters(text)))).toEqual([]);
  });
});

it.each([1, 2, 3])('draws contents by their seed (%d)', (seed) => {
  expect(contentOf(32, seed)).toEqual(contentOf(32, seed));
  expect(contentOf(32, seed)).not.toEqual(contentOf(32, seed + 10));
  const all = textsOf(contentOf(143, seed));
  expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(120);
  const has = (pattern: RegExp): boolean => all.some((text) => pattern.test(text));
  expect([/[а-я]/, /[a-z]/, /\//, /"|«/, /\[/, /\n/].every(has)).toBe(true);
});

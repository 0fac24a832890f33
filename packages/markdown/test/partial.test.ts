import { describe, expect, it } from 'vitest';
import { markdown } from '../src/index.ts';
import { answer, answers } from './support/read-answers.ts';
import { isWithin, letters, visible } from './support/see.ts';

function half(source: string): string {
  return visible(markdown(source, { partial: true }));
}

describe('what is open', () => {
  it.each<[source: string, shown: string]>([
    ['**bo', 'bo'],
    ['**bold*', 'bold'],
    ['**bold** and **', 'bold and'],
    ['a **b *c', 'a b c'],
    ['a `co', 'a co'],
    ['a ``co`', 'a co'],
    ['a `', 'a'],
    ['a ~~gone', 'a gone'],
    ['a [la', 'a la'],
    ['a [label]', 'a label'],
    ['a [b [c', 'a b c'],
    ['a [label](https://e', 'a label'],
    ['a [1]', 'a [1]'],
    ['a [1', 'a'],
    ['a ![alt](https://e', 'a'],
    ['a <https://e.co', 'a'],
    ['a <b', 'a'],
    ['a < b', 'a < b'],
    ['a &nbs', 'a'],
    ['a\\', 'a'],
    ['text\n-', 'text'],
    ['text\n##', 'text'],
    ['text\n>', 'text'],
    ['- a\n- ', '• a'],
    ['- a\n- [', '• a'],
    ['1. a\n2', '1. a'],
    ['text\n42', 'text\n42'],
    ['text\n```', 'text'],
    ['text\n```js', 'text'],
    ['```js\nlet a;\n``', 'js\nlet a;'],
    ['~~~\na\n~', 'a'],
    ['> **a', 'a'],
    ['| Plan', 'Plan'],
    ['| Plan | Pri', 'Plan\nPri'],
    ['| Plan | Price |\n|--', 'Plan\nPrice'],
    ['| a | b |\n|---|---|\n| 1 | **2', 'a\nb\n1\n2'],
    ['**never closed\n\nnext', '**never closed\n\nnext'],
    ['<div', '…'],
    ['a\n\n<style>\nb {', 'a'],
    ['a\n\n<!-- b\n\nc', 'a'],
    ['[1]: https://e', '…'],
    ['', '…'],
  ])('%j shows %j', (source, shown) => {
    expect(half(source).replace(/^\n+/, '').trim()).toBe(shown);
  });
});

/** Long code adds nothing here, and takes its time. */
const short = answers.filter(({ markdown: source }) => source.length < 1_500);
/** Signs that a reader would see for a moment, if they were not held back. */
const signs = ['**', '__', '~~', '](', '`', '```'];

const grown = short.map(({ id, markdown: source }) => ({
  id,
  source,
  states: Array.from(source).map((_, index) => half(source.slice(0, index + 1))),
}));

it.each(grown)('never shows half a sign of $id', ({ source, states }) => {
  const end = visible(markdown(source));
  for (const sign of signs) {
    const most = end.split(sign).length;
    expect(states.filter((state) => state.split(sign).length > most)).toEqual([]);
  }
});

// What a reference is called is shown until it is known where it leads.
it.each(grown.filter(({ id }) => id !== 'm27-links-reference'))(
  'takes no letter of $id back',
  ({ states }) => {
    const back = states.filter((state, index) => !isWithin(letters(states[index - 1] ?? ''), letters(state)));
    expect(back.filter((state) => letters(state) !== '')).toEqual([]);
  },
);

it.each(grown.filter(({ id }) => !id.includes('stream-cut')))('ends $id as the whole does', ({ source }) => {
  expect(half(source)).toBe(visible(markdown(source)));
});

it('closes what the stream has cut', () => {
  expect(half(answer('m47-stream-cut-bold'))).toMatch(/раздел Настройки → Телефон$/);
});

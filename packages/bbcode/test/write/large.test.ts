import { expect, test } from 'vitest';
import { emit, type TextNode } from '../../src/index.ts';
import { text } from '../tags/cases.ts';

const MANY = 200_000;
const kinds: readonly ((children: readonly TextNode[]) => TextNode)[] = [
  (children) => ({ kind: 'bold', children }),
  (children) => ({ kind: 'color', hex: '#f00', children }),
  (children) => ({ kind: 'link', url: '/x', children }),
  (children) => ({ kind: 'user', id: 2, children }),
  (children) => ({ kind: 'quote', children }),
];

test('a quote of two hundred thousand lines', { timeout: 120_000 }, () => {
  const quote: TextNode = { kind: 'quote', children: [text('a\n'.repeat(MANY))] };
  expect(emit([quote], 'message')).toHaveLength(MANY * 4 + 2);
  expect(emit([{ kind: 'bold', children: [quote] }], 'attachText')).toHaveLength(MANY * 11 + 2);
});

test('two hundred thousand nodes', { timeout: 120_000 }, () => {
  const nodes = Array.from({ length: MANY }, (): TextNode => ({ kind: 'bold', children: [text('x')] }));
  expect(emit(nodes, 'message')).toHaveLength(MANY * 8);
  expect(emit([{ kind: 'user', id: 2, children: nodes }], 'message')).toHaveLength(MANY + 15);
});

test.each(kinds)('twenty thousand levels %#', { timeout: 120_000 }, (around) => {
  let node = text('deep');
  for (let level = 0; level < 20_000; level += 1) node = around([node, text('.')]);
  expect(emit([node], 'message')).toContain(`deep${'.'.repeat(19_000)}`);
  expect(emit([node], 'buttonText')).toHaveLength(20_004);
});

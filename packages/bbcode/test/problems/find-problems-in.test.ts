import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProblems, findProblemsIn, type CodePosition, type TextNode } from '../../src/index.ts';
import { hostile, nodeTrees } from '../properties/nodes.ts';
import { text } from '../tags/cases.ts';

function raw(code: string): TextNode {
  return { kind: 'raw', code };
}

function bold(...children: readonly TextNode[]): TextNode {
  return { kind: 'bold', children };
}

function show(nodes: readonly TextNode[], position: CodePosition): readonly string[] {
  return findProblemsIn(nodes, position).map(
    (found) => `${found.code} ${found.index}: ${found.raw.code.slice(found.start, found.end)}`,
  );
}

describe('in a message', () => {
  test.each<[why: string, nodes: readonly TextNode[], problems: readonly string[]]>([
    ['no ready code', [bold(text('[b]')), text('[/i]')], []],
    ['at the start', [raw('/me')], ['OPENING_COMMAND 0: /me']],
    ['at the start behind blanks', [text(' '), raw('/me')], ['OPENING_COMMAND 0: /me']],
    ['inside a text', [text('Use '), raw('/me')], []],
    ['inside a tag', [bold(raw('/menu'))], []],
    ['opened in one, closed in the next', [raw('[b]'), text('x'), raw('[/b]')], []],
    ['opened and left open', [text('a'), raw('[b]'), text('x')], ['UNCLOSED_TAG 0: [b]']],
    ['closed for nothing', [raw('[b]x[/b]'), raw('y[/b]')], ['STRAY_END 1: [/b]']],
    ['closed for a composed tag', [bold(text('a'), raw('[/b]'), text('c'))], ['STRAY_END 0: [/b]']],
    ['opened inside a composed tag', [bold(raw('[i]x')), raw('[/i]')], ['OVERLAPPING_TAGS 0: [i]']],
    [
      'code opened for composed code',
      [raw('[code]'), { kind: 'code', text: 'x' }],
      ['UNCLOSED_TAG 0: [code]'],
    ],
    ['an address before a composed tag', [raw('www.e.com'), bold(text('x'))], ['SWALLOWED_TAG 0: www.e.com']],
    [
      'a size in a composed size',
      [{ kind: 'size', px: 9, children: [raw('[size=8]x[/size]')] }],
      ['NESTED_TAG 0: [size=8]'],
    ],
    [
      'in a mention it is text',
      [{ kind: 'user', id: 2, children: [raw('[b]')] }, raw('[h1]')],
      ['DEAD_TAG 0: [h1]'],
    ],
    ['what nobody sees', [text('x '), raw('[call]1[/call]')], ['NOT_SHOWN 0: [call]']],
    [
      'a placeholder for a composed tag',
      [{ kind: 'put', label: 'a', command: 'b' }, raw(' ####REPLACEMENT_PUT_9####')],
      ['FORGED_PLACEHOLDER 0: ####REPLACEMENT_', 'NOT_SHOWN 0: ####REPLACEMENT_PUT_9####'],
    ],
  ])('%s', (_why, nodes, problems) => {
    expect(show(nodes, 'message')).toEqual(problems);
  });
});

test('in an attach', () => {
  expect(show([raw('www.e.com'), bold(raw('[url=x]a[/url]'))], 'attachText')).toEqual([
    'DEAD_LINK 1: [url=x]',
  ]);
});

describe('whatever the nodes', { timeout: 120_000 }, () => {
  test('one piece alone has what its code has', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('message', 'attachText'), (code, position) => {
        const well = code.toWellFormed();
        const found = findProblemsIn([raw(well)], position).map(({ raw: node, index, ...problem }) => {
          expect([node.code, index]).toEqual([well, 0]);
          return problem;
        });
        expect(found).toEqual(findProblems(well, position));
      }),
      { numRuns: 1000 },
    );
  });

  test('ready code that is well formed has no problems, and places are inside the piece', () => {
    fc.assert(
      fc.property(nodeTrees({ quotes: true, addresses: true }), hostile, (nodes, code) => {
        expect(findProblemsIn(nodes, 'message')).toEqual([]);
        for (const { raw: node, start, end } of findProblemsIn([...nodes, raw(code), ...nodes], 'message')) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(node.code.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

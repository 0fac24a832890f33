import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emit, findProblems, type Position } from '../../src/index.ts';
import { hostile, nodeTrees } from '../properties/nodes.ts';

function show(code: string, position: Extract<Position, 'message' | 'attachText'>): readonly string[] {
  return findProblems(code, position).map(
    ({ code: name, start, end }) => `${name} ${code.slice(start, end)}`,
  );
}

describe('in a message', () => {
  test.each<[code: string, problems: readonly string[]]>([
    ['[b]a[/b] [url=/x]b[/url] [user=2][/user] [icon=/i.png] [br]', []],
    ['[b]a', ['UNCLOSED_TAG [b]']],
    ['a[/b]', ['STRAY_END [/b]']],
    ['a[/h7] [x]', []],
    ['[b][i]a[/b][/i]', ['OVERLAPPING_TAGS [/b]']],
    ['[b]a[b]b[/b][/b]', []],
    ['[size=9]a[size=10]b[/size][/size]', ['NESTED_TAG [size=10]']],
    ['[h1]a[/h1]', ['DEAD_TAG [h1]', 'DEAD_TAG [/h1]']],
    ['[*]a', ['DEAD_TAG [*]']],
    ['[size=big]a', ['BAD_VALUE [size=big]']],
    ['[color=red]a', ['BAD_VALUE [color=red]']],
    ['[img]a', ['BAD_VALUE [img]']],
    ['[url=javascript:x]a[/url]', ['DEAD_LINK [url=javascript:x]']],
    ['[url=HTTPS://E.COM]a[/url]', ['DEAD_LINK [url=HTTPS://E.COM]']],
    ['[url=e.com]a[/url]', []],
    ['[b]https://e.com[/b]', ['SWALLOWED_TAG https://e.com[/b]']],
    ['[url]https://e.com[/url] https://e.com [b]a[/b]', []],
    ['[send=/a][b]x[/b][/send]', ['BRACKET_IN_LABEL [send=/a][b]x[/b][/send]']],
    ['[send=/a]x\ny[/send]', ['LINE_IN_COMMAND [send=/a]x\ny[/send]']],
    ['[code]$$[/code]', ['DOLLAR_PAIR $$']],
    ['a [put=$$]b[/put]', ['DOLLAR_PAIR $$']],
    ['https://e.com[code]a[/code] b', ['SWALLOWED_TAG https://e.com[code]a[/code]']],
    ['/menu', ['OPENING_COMMAND /me']],
    [' /loud', ['OPENING_COMMAND /loud']],
    ['[call]+7[/call]', ['NOT_SHOWN [call]']],
    ['[put][/put]', ['NOT_SHOWN [put]']],
    ['[put=a]b[/put]####REPLACEMENT_PUT_9####', ['NOT_SHOWN ####REPLACEMENT_PUT_9####']],
    ['[code][b][h1][/code]', []],
  ])('%s', (code, problems) => {
    expect(show(code, 'message')).toEqual(problems);
  });
});

describe('in an attach', () => {
  test.each<[code: string, problems: readonly string[]]>([
    ['[b]https://e.com[/b]', []],
    ['[url=e.com]a[/url]', ['DEAD_LINK [url=e.com]']],
    ['[send][/send]', ['NOT_SHOWN [send]']],
  ])('%s', (code, problems) => {
    expect(show(code, 'attachText')).toEqual(problems);
  });
});

test('a finding says what, where and what to do', () => {
  expect(findProblems('[b]a')).toEqual([
    {
      code: 'UNCLOSED_TAG',
      severity: 'warning',
      start: 0,
      end: 3,
      message: '[b] has no end, so people see it as typed.',
      hint: 'Write the end tag, or put the text in as text and not as ready code.',
    },
  ]);
});

test('a long stretch is shown by its start', () => {
  const [problem] = findProblems(`https://e.com/${'a'.repeat(100)}[b]`);
  expect(problem?.message).toMatch(/^https:\/\/e\.com\/a{46}… is one address/);
});

test('what is written has no problems', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(nodeTrees({ quotes: false, addresses: true }), (nodes) => {
      const found = findProblems(emit(nodes, 'message'));
      // An address that no browser takes is written as a link to keep its neighbours out, and opens nothing.
      expect(found.filter(({ code }) => code !== 'DEAD_LINK')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('nothing throws', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(hostile, (code) => {
      expect(findProblems(code, 'attachText')).toBeInstanceOf(Array);
    }),
    { numRuns: 500 },
  );
});

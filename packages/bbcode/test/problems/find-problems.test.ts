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
    [
      '[put=a]b[/put]####REPLACEMENT_PUT_9####',
      ['FORGED_PLACEHOLDER ####REPLACEMENT_', 'NOT_SHOWN ####REPLACEMENT_PUT_9####'],
    ],
    ['####REPLACEMENT_CODE_0####', ['FORGED_PLACEHOLDER ####REPLACEMENT_']],
    ['[code][b][h1][/code]', []],
    ['[code][send=/a][b]x[/b][/send]\n[put=/b]x\ny[/put][/code]', []],
    ['[code]cost $\tx[/code]', ['DOLLAR_PAIR $\t']],
    ['[i think] [p 5] [table of things] [call me]', []],
    ['[size = 5]a', ['BAD_VALUE [size = 5]']],
    ['[i]a[b]c[/i]', ['UNCLOSED_TAG [b]']],
    [`${'[b]'.repeat(10)}a${'[/b]'.repeat(10)}`, []],
    [`${'[b]'.repeat(11)}a${'[/b]'.repeat(11)}`, ['TOO_DEEP [b]']],
    ['https://e.com/?f[id]=5&g[b]=1', ['SWALLOWED_TAG https://e.com/?f[id]=5&g[b]=1', 'UNCLOSED_TAG [b]']],
    ['https://e.com/?f[id]=5', []],
    ['(https://e.com)[b]a[/b] «https://e.com»[i]b[/i]', []],
    ['tel://12[b]a[/b]', ['SWALLOWED_TAG tel://12[b]a[/b]']],
    ['skype://me[/b]', ['SWALLOWED_TAG skype://me[/b]', 'STRAY_END [/b]']],
    ['[url]javascript:x[/url]', ['DEAD_LINK [url]']],
    ['[url=news://e.com]a[/url]', ['DEAD_LINK [url=news://e.com]']],
    ['[url=tel:+7]a[/url] [url=skype://me]b[/url]', []],
    [
      '[icon=javascript:x] [icon=x.png] [icon=https://e.com/i.png size=9 title=T]',
      ['BAD_VALUE [icon=javascript:x]', 'BAD_VALUE [icon=x.png]'],
    ],
    ['[icon=/i.png title=see https://e.com]', ['SWALLOWED_TAG https://e.com]']],
    ['[img size=small]https://e.com/x.png [/img]', []],
    ['[img size=small]/x.png [/img]', ['BAD_VALUE [img size=small]/x.png [/img]']],
    ['[timestamp=1 format=FORMAT_DATE] [timestamp=1 format=SOON]', ['BAD_VALUE [timestamp=1 format=SOON]']],
    ['[user=2]Ann [b]B[/b][/user]', ['MARKUP_IN_MENTION [user=2]Ann [b]B[/b][/user]']],
    ['[chat=5]a\nb[/chat]', ['MARKUP_IN_MENTION [chat=5]a\nb[/chat]']],
    ['[call=12]a    b[/call]', ['MARKUP_IN_MENTION [call=12]a    b[/call]']],
    ['[url=/x][user=2]Ann [1][/user][/url]', []],
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

test('what is written has no problems', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      nodeTrees({ quotes: false, addresses: true }),
      fc.constantFrom('message', 'attachText'),
      (nodes, position) => {
        const found = findProblems(emit(nodes, position), position);
        // An address that no browser takes is written as a link to keep its neighbours out, and opens nothing.
        expect(found.filter(({ code }) => code !== 'DEAD_LINK')).toEqual([]);
      },
    ),
    { numRuns: 1500 },
  );
});

/** Enough to hang a quadratic search; a test that hangs fails by its timeout. */
describe('two hundred thousand characters of hostile text', () => {
  test.each([
    '[b]',
    '[user=1]',
    '[code]',
    '[send=a]',
    '[icon=/x]',
    '[url=x]a[/url]',
    'http://[b',
    '(http://a ',
    '####REPLACEMENT_',
    '$[code]$$[/code]',
    // Many at once.
    '[/b][b][i][/user][put=$$[aaaa[b =$$[timestamp=1 format=x][img size=small]x[/img][url]',
  ])('%s', { timeout: 120_000 }, (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(findProblems(`x${text}${'[/b][/user]'.repeat(1000)}`).length).toBeGreaterThan(0);
  });

  test('of tags in each other', { timeout: 120_000 }, () => {
    const many = 10_000;
    const text = `${'[user=1]'.repeat(many)}${'[/user]'.repeat(many)}`;
    expect(findProblems(text).length).toBeGreaterThan(many - 2);
    expect(findProblems(`${'[b][i]'.repeat(many)}${'[/b][/i]'.repeat(many)}`).length).toBeGreaterThan(many);
  });
});

test('nothing throws', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('message', 'attachText'), (code, position) => {
      for (const { start, end } of findProblems(code, position)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(code.length);
      }
    }),
    { numRuns: 1000 },
  );
});

import { expect, test } from 'vitest';
import { readAttachText, readMessage } from '../../src/index.ts';

/** Each of these took a quadratic scanner minutes even so; a test that hangs fails by its timeout. */
const LENGTH = 200_000;

const pieces = [
  '[b]',
  '[url]',
  '[url=',
  '[url=[]',
  '[url =  ',
  '[size=10]a[size=20]b[/size]',
  '[color=#123456]a[color=#654321]b[/color]c[/color]d',
  '[put=',
  '[put=a]',
  '[put]<a',
  '[send=x]y[/send]',
  '[code]',
  '[code]x[/code]',
  '[img size=',
  '[icon=',
  '[icon=/x]',
  '[user=1]x\u2028',
  '-',
  `${'-'.repeat(54)}\n`,
  '\n>>x',
  'http://',
  '(http://a ',
  '&lt;http://a',
  '.png?',
  '<\u0018#0  >',
  '    ',
];

test.each(pieces)(
  'two hundred thousand characters of %j',
  (piece) => {
    const text = `x${piece.repeat(LENGTH / piece.length)}x`;
    expect(readMessage(text).runs.length).toBeGreaterThan(0);
    expect(readAttachText(text).runs.length).toBeGreaterThan(0);
  },
  120_000,
);

/** As above, of pieces that are all different. */
test.each<[name: string, piece: (index: number) => string]>([
  ['links', (index) => `[url=${index}]a[/url]`],
  ['plain links', (index) => `[url]${index}[/url]`],
  ['bare addresses', (index) => `http://a${index} `],
  ['users', (index) => `[user=${index}][/user]`],
  ['commands', (index) => `[send=${index}]a[/send]`],
  ['names', (index) => `[b${index}]`],
])(
  'two hundred thousand characters of different %s',
  (_name, piece) => {
    let text = '';
    for (let index = 0; text.length < LENGTH; index += 1) text += piece(index);
    expect(readMessage(text).runs.length).toBeGreaterThan(0);
    expect(readAttachText(text).runs.length).toBeGreaterThan(0);
  },
  120_000,
);

test('a megabyte of everything at once', { timeout: 120_000 }, () => {
  const text = pieces.join('').repeat(1_000_000 / pieces.join('').length);
  expect(readMessage(text).runs.length).toBeGreaterThan(0);
  expect(readAttachText(text).runs.length).toBeGreaterThan(0);
});

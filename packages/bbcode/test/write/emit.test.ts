import { describe, expect, test } from 'vitest';
import { emit } from '../../src/index.ts';
import type { Position, TextNode } from '../../src/index.ts';

const Z = '\u200B';
const text = (value: string): TextNode => ({ kind: 'text', value });
const raw = (code: string): TextNode => ({ kind: 'raw', code });
const bold = (...children: readonly TextNode[]): TextNode => ({ kind: 'bold', children });
const italic = (...children: readonly TextNode[]): TextNode => ({ kind: 'italic', children });
const link = (url: string, ...children: readonly TextNode[]): TextNode => ({ kind: 'link', url, children });

describe('emit in a message', () => {
  test.each<[why: string, nodes: readonly TextNode[], written: string]>([
    ['nothing', [], ''],
    ['plain text', [text('Hello')], 'Hello'],
    ['a tag around text', [bold(text('Hello'))], '[b]Hello[/b]'],
    ['literal markup', [text('[b]')], `[${Z}b]`],
    ['tags inside tags', [bold(text('a'), italic(text('b')))], '[b]a[i]b[/i][/b]'],
    ['equal neighbours stay two', [bold(text('a')), bold(text('b'))], '[b]a[/b][b]b[/b]'],
    ['bold in bold once', [bold(text('a'), bold(text('b')))], '[b]ab[/b]'],
    ['an empty tag', [text('a'), bold(text('')), text('b')], 'ab'],
    ['values that join', [text('####REPLACE'), text('MENT_MARK_0')], `####${Z}REPLACEMENT_MARK_0`],
    ['values that join over nothing', [text('&'), bold(), text('#91;')], `&${Z}#91;`],
    ['ready code', [raw('[b]x[/b]')], '[b]x[/b]'],
    ['ready code beside text', [raw('[us'), text('er=5]x')], `[us${Z}er=5]x`],
    ['text beside ready code', [text('a'), raw('b')], `a${Z}b`],
    ['ready tags beside text', [text('a'), raw('[b]x[/b]'), text('b')], 'a[b]x[/b]b'],
    ['a half emoji in ready code', [raw('\uD83D')], '\uFFFD'],
    ['a link', [link('https://e.com/a b', text('x\ny'))], '[url=https://e.com/a%20b]x y[/url]'],
    ['a link in a link', [link('/a', text('x'), link('/b', text('y')))], '[url=/a]xy[/url]'],
    ['a link of no use', [text('a '), link('javascript:x', text('y')), text(' b')], 'a y b'],
    ['a url', [{ kind: 'url', url: '/a[1]' }], `[url=/a%5B1%5D]/a[1][/url]`],
    ['a command at the start', [text('/menu')], `/${Z}menu`],
    ['after blanks that are trimmed', [text(' \n'), text('/me')], ` \n/${Z}me`],
    ['not at the start', [text('type /me')], 'type /me'],
    ['behind a tag', [bold(text('/me'))], '[b]/me[/b]'],
    ['behind text', [bold(text('a')), text('/me')], '[b]a[/b]/me'],
  ])('%s', (_why, nodes, written) => {
    expect(emit(nodes, 'message')).toBe(written);
  });
});

describe('emit by position', () => {
  const nodes = [bold(text('[b] "a\\new" & <i>\n')), link('https://e.com/', text('x'))];
  test.each<[Position, string]>([
    ['message', `[b][${Z}b] "a\\new" & <i>\n[/b][url=https://e.com/]x[/url]`],
    ['attachText', `[b][${Z}b] "a\\${Z}new" & <i>\n[/b][url=https://e.com/]x[/url]`],
    ['attachPlain', `[b] "a\\${Z}new" & <i>\nx`],
    ['buttonText', `[b] "a\\new" & <i>\nx`],
    ['menuText', `[b] "a\\new" & <i>\nx`],
    ['label', `[${Z}b] "a\\new" & <i> x`],
    ['sendLabel', `(b) "a\\new" & <${Z}i> x`],
    ['sendCommand', `(b) "a\\new" & <i> x`],
    ['putCommand', `(b) "a\\new" & <i> x`],
    ['code', `[b] "a\\new" & <i>\nx`],
    ['quoteBody', `[b][${Z}b] "a\\new" & <i>\n[/b][url=https://e.com/]x[/url]`],
    ['iconTitle', `(b) "a\\new" & <i> x`],
    ['url', `%5Bb%5D%20%22a%5Cnew%22%20&%20%3Ci%3E%0Ax`],
    ['richLinkHtml', `[b] "a\\${Z}new" &amp; &lt;i> x`],
    ['description', `[${Z}b] "a\\${Z}new" & <${Z}i> x`],
  ])('%s', (position, written) => {
    expect(emit(nodes, position)).toBe(written);
  });
});

test('a description opens as a text does: the chat list takes a command off its start', () => {
  expect(emit([text('/menu')], 'description')).toBe(`/${Z}menu`);
});

describe('emit beside what the parsers cut out', () => {
  const send: TextNode = { kind: 'send', label: 'b', command: '/a' };
  const put: TextNode = { kind: 'put', label: 'b', command: '/a' };
  const code: TextNode = { kind: 'code', text: 'c' };
  test.each<[why: string, nodes: readonly TextNode[], written: string]>([
    ['a break word behind', [send, text('BR#')], `[send=/a]b[/send]${Z}BR#`],
    ['a break word before', [text('#BR'), put], `#BR${Z}[put=/a]b[/put]`],
    [
      'half a placeholder behind',
      [code, text('REPLACEMENT_SEND_0####'), send],
      `[code]c[/code]${Z}REPLACEMENT_SEND_0####[send=/a]b[/send]`,
    ],
    [
      'with signs of its own',
      [code, text('###REPLACEMENT_PUT_0####')],
      `[code]c[/code]${Z}###REPLACEMENT_PUT_0####`,
    ],
    ['half a placeholder of Markdown behind', [put, text('MD1')], `[put=/a]b[/put]${Z}MD1`],
    [
      'behind ready code',
      [raw('[CODE]c[/Code]'), text('REPLACEMENT_MARK_0####')],
      `[CODE]c[/Code]${Z}REPLACEMENT_MARK_0####`,
    ],
    ['before ready code', [text('#BR'), raw('[send]c[/send]')], `#BR${Z}[send]c[/send]`],
    ['with a tag between', [send, bold(text('BR#'))], '[send=/a]b[/send][b]BR#[/b]'],
    [
      'behind other tags',
      [{ kind: 'user', id: 2, children: [text('a')] }, text('BR#')],
      '[user=2]a[/user]BR#',
    ],
  ])('%s', (_why, nodes, written) => {
    expect(emit(nodes, 'message')).toBe(written);
  });
});

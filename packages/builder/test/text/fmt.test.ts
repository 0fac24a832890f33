import { describe, expect, it } from 'vitest';
import { fmt, imbot, raw, reply, type Inline, type Reply } from '@riposte/builder';

const target = imbot.commandAnswer({ commandId: 99, messageId: 33871, botId: 39 });
const compiled = (text: Inline): unknown => reply(text).compile(target).params.MESSAGE;
const Z = '\u200b';

describe('text', () => {
  it.each<[string, Inline, string]>([
    ['a string', 'Hello', 'Hello'],
    ['a number', 12, '12'],
    ['a bigint', 12n, '12'],
    ['a list', ['a', 1, null, ['b']], 'a1b'],
    ['nothing, beside something', fmt`x${null}${undefined}${false}`, 'x'],
    ['bold', fmt.bold('b'), '[b]b[/b]'],
    ['a link', fmt.link('here', 'https://e.com/?a=[1]'), '[url=https://e.com/?a=%5B1%5D]here[/url]'],
    ['nested markup', fmt.bold(fmt`a ${fmt.link('b', '/b')}`), '[b]a [url=/b]b[/url][/b]'],
    ['markup typed by a user', fmt`${'[b]x[/b]'}`, `[${Z}b]x[${Z}/b]`],
    ['markup in a static part', fmt`[b]x[/b]`, `[${Z}b]x[${Z}/b]`],
    ['two values that would join to an entity', fmt`${'&'}${'#91;b]'}`, `&${Z}#91;b]`],
    ['ready BB code', raw('[B]x[/B]'), '[B]x[/B]'],
  ])('%s', (_name, text, expected) => {
    expect(compiled(text)).toBe(expected);
  });

  it.each<[string, unknown, string]>([
    ['an object', {}, 'an object is not text.'],
    ['a Date', new Date(0), 'a Date is not text.'],
    ['true', true, 'true is not text.'],
    ['NaN', NaN, 'NaN is not text.'],
    ['a symbol', Symbol('s'), 'a symbol is not text.'],
    ['a function', () => 'x', 'a function is not text.'],
  ])('%s is named as what it is', (_name, value, message) => {
    const result = reply(fmt`x ${value as Inline}`).safeCompile(target);
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'NOT_TEXT', path: ['text'], message }] });
  });

  it.each(['javascript:alert(1)', 'HTTPS://e.com', 'e.com', ''])('a link to %j is an error', (url) => {
    expect(reply(fmt`see ${fmt.link('here', url)}`).safeCompile(target)).toMatchObject({
      ok: false,
      issues: [{ code: 'TEXT_LINK_SCHEME', severity: 'error', path: ['text'] }],
    });
  });

  it('a link to something that is no text is an error', () => {
    expect(reply(fmt.link('here', 7 as never)).safeCompile(target)).toMatchObject({
      ok: false,
      issues: [{ code: 'NOT_TEXT', message: '7 is not text.' }],
    });
  });

  it.each<[string, string, readonly string[]]>([
    ['in order', '[b]x[/b] and [url=https://e.com]link[/url]', []],
    ['left open', '[b]x', ['UNCLOSED_TAG']],
    ['unknown to the client', '[h1]x', ['DEAD_TAG']],
    ['a link nobody opens', '[url=javascript:alert(1)]x[/url]', ['DEAD_LINK']],
    ['a call that hides the message', '[call]123[/call]', ['NOT_SHOWN']],
  ])('ready BB code %s', (_name, code, expected) => {
    const of = (made: Reply): readonly (string | undefined)[] => {
      const result = made.safeCompile(target);
      const issues = result.ok ? result.message.warnings : result.issues;
      return issues.map(({ code: name }) => name);
    };
    expect(of(reply(fmt`a ${fmt.bold(raw(code))}`))).toEqual(expected);
    expect(of(reply('x').attach((a) => a.message(raw(code))))).toEqual(expected);
    expect(
      of(reply('x').attach((a) => a.grid([['n', raw(code)]]).link('n', '/', { desc: raw(code) }))),
    ).toEqual([...expected, ...expected]);
  });

  it('notes literal text that looks like markup, and only that', () => {
    const noted = (text: Inline): readonly string[] =>
      reply(text)
        .compile(target)
        .warnings.map(({ code, severity }) => `${severity} ${code}`);
    expect(noted('[b]x[/b]')).toEqual(['note LITERAL_MARKUP']);
    expect(noted(fmt.bold('[send=/x]'))).toEqual(['note LITERAL_MARKUP']);
    expect(noted('order [4512]')).toEqual([]);
    expect(noted(raw('[b]x[/b]'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { command, fmt, imbot, raw, reply, type Inline, type Issue, type Reply } from '@riposte/builder';

const target = imbot.commandAnswer({ commandId: 99, messageId: 33871, botId: 39 });
const issuesOf = (made: Reply): readonly Issue[] => {
  const result = made.safeCompile(target);
  return result.ok ? result.message.warnings : result.issues;
};
const found = (text: Inline): readonly string[] =>
  issuesOf(reply(fmt`x ${text}`)).map(({ severity, code }) => `${severity} ${code}`);
const compiled = (text: Inline): unknown => reply(text).compile(target).params.MESSAGE;

const echo = command('echo', String);
const day = new Date('2026-12-01T09:00:00Z');

describe('markup', () => {
  it.each<[string, Inline, string]>([
    ['bold', fmt.bold('x'), '[b]x[/b]'],
    ['italic', fmt.italic('x'), '[i]x[/i]'],
    ['underline', fmt.underline('x'), '[u]x[/u]'],
    ['strike', fmt.strike(5), '[s]5[/s]'],
    ['size', fmt.size('x', 20), '[size=20]x[/size]'],
    ['color', fmt.color('x', '#F00'), '[color=#F00]x[/color]'],
    ['link', fmt.link(fmt.bold('x'), '/crm/'), '[url=/crm/][b]x[/b][/url]'],
    ['link without a label', fmt.link('', '/crm/'), '[url=/crm/]/crm/[/url]'],
    ['url', fmt.url('mailto:a@e.com'), '[url=mailto:a@e.com]mailto:a@e.com[/url]'],
    ['user', fmt.user('Ann', 7), '[user=7]Ann[/user]'],
    ['chat', fmt.chat('General', 5), '[chat=5]General[/chat]'],
    ['chat by its own name', fmt.chat('', 5), '[chat=5][/chat]'],
    ['message of a group', fmt.message('there', 'chat5', 12), '[context=chat5/12]there[/context]'],
    ['message of two people', fmt.message('there', '1:2', 12), '[context=1:2/12]there[/context]'],
    ['send', fmt.send('yes'), '[send=yes]yes[/send]'],
    ['send something else', fmt.send('Yes', 'I agree'), '[send=I agree]Yes[/send]'],
    ['send a command', fmt.send('Again', echo('two words')), '[send=/echo two words]Again[/send]'],
    ['put', fmt.put('Leave', '/leave 3 paid'), '[put=/leave 3 paid]Leave[/put]'],
    ['put a command', fmt.put('Echo', echo('0')), '[put=/echo "0"]Echo[/put]'],
    ['call', fmt.call('Office', '+7 (495) 123-45-67'), '[call=+7 (495) 123-45-67]Office[/call]'],
    ['call without a label', fmt.call('', '112'), '[call=112]112[/call]'],
    ['code', fmt.code('a[b]'), '[code]a[b][/code]'],
    ['quote', fmt.lines('He wrote:', fmt.quote('a\nb')), 'He wrote:\n>>a\n>>b'],
    ['icon', fmt`${fmt.icon('/i.png', { size: 16, title: 'Paid' })} x`, '[icon=/i.png size=16 title=Paid] x'],
    [
      'image',
      fmt`x ${fmt.image('https://e.com/a.png', 'small')}`,
      'x [img size=small]https://e.com/a.png [/img]',
    ],
    ['time of a Date', fmt.time(day, 'FORMAT_DATE'), '[timestamp=1796115600 format=FORMAT_DATE]'],
    ['time of seconds', fmt.time(1_796_115_600.9), '[timestamp=1796115600 format=FORMAT_DATETIME]'],
    ['lines', fmt.lines('a', null, '', false, fmt.bold('b')), 'a\n\n[b]b[/b]'],
    ['list', fmt.list(['a', undefined, 'b']), '• a\n• b'],
    ['ordered list', fmt.list(['a', false, 2n], { ordered: true }), '1. a\n2. 2'],
    ['join', fmt.join(['a', null, 'b', 3]), 'a, b, 3'],
    ['join with markup', fmt.join(['a', 'b'], fmt.bold('|')), 'a[b]|[/b]b'],
    ['a call instead of a tag', fmt('plain' as never, ' text'), 'plain text'],
  ])('%s', (_name, text, expected) => {
    expect(compiled(text)).toBe(expected);
    expect(issuesOf(reply(text)).filter(({ code }) => code !== 'TEXT_EVERYONE')).toEqual([]);
  });

  it('everyone comes with a warning', () => {
    expect(compiled(fmt.everyone('All'))).toBe('[user=all]All[/user]');
    expect(found(fmt.everyone('All'))).toEqual(['warning TEXT_EVERYONE']);
  });
});

describe('what is wrong with an argument', () => {
  it.each<[string, () => Inline, readonly string[]]>([
    ['a colour by name', () => fmt.color('x', 'red'), ['error TEXT_COLOR']],
    ['a colour of four digits', () => fmt.color('x', '#ff00'), ['error TEXT_COLOR']],
    ['a colour that is a symbol', () => fmt.color('x', Symbol('c') as never), ['error TEXT_COLOR']],
    ['a size too large', () => fmt.size('x', 31), ['warning TEXT_SIZE']],
    ['half a pixel', () => fmt.size('x', 9.5), ['warning TEXT_SIZE']],
    ['an endless size', () => fmt.size('x', Infinity), ['warning TEXT_SIZE']],
    ['a size that is no number', () => fmt.size('x', NaN), ['error TEXT_ARGUMENT']],
    ['a size that is text', () => fmt.size('x', '20' as never), ['error TEXT_ARGUMENT']],
    ['a link of a script', () => fmt.link('x', 'javascript:alert(1)'), ['error TEXT_LINK_SCHEME']],
    ['a link that is no text', () => fmt.link('x', undefined as never), ['error NOT_TEXT']],
    ['an address without a scheme', () => fmt.url('e.com'), ['error TEXT_LINK_SCHEME']],
    ['an address that is no text', () => fmt.url(5 as never), ['error NOT_TEXT']],
    ['user 0', () => fmt.user('x', 0), ['error ID_INVALID']],
    ['a user id that is text', () => fmt.user('x', '7' as never), ['error ID_INVALID']],
    ['half a chat', () => fmt.chat('x', 1.5), ['error ID_INVALID']],
    ['a message of no dialog', () => fmt.message('x', '5', 1), ['error TEXT_DIALOG']],
    ['a message of user 0', () => fmt.message('x', '0:1', 1), ['error TEXT_DIALOG']],
    [
      'a message wrong in every way',
      () => fmt.message(' ', Symbol('d') as never, -1),
      ['error TEXT_DIALOG', 'error ID_INVALID', 'error TEXT_LABEL_EMPTY'],
    ],
    ['markup in a mention', () => fmt.user(fmt.bold('Ann'), 7), ['warning TEXT_MARKUP_LOST']],
    ['ready BB code in a mention', () => fmt.chat(raw('[b]x[/b]'), 7), ['warning TEXT_MARKUP_LOST']],
    ['brackets in a label', () => fmt.send('[x]', 'x'), ['warning TEXT_CHANGED']],
    ['brackets in label and value', () => fmt.send('[x]'), ['warning TEXT_CHANGED', 'warning TEXT_CHANGED']],
    ['a line break in a value', () => fmt.put('x', 'a\nb'), ['warning TEXT_CHANGED']],
    ['a dollar pair to put', () => fmt.put('x', 'US$$'), ['warning TEXT_CHANGED']],
    ['a dollar pair to send', () => fmt.send('x', 'US$$'), []],
    ['a dollar pair in a label', () => fmt.put('US$$', 'x'), []],
    ['a command that the tag would change', () => fmt.send('x', echo('[1]')), ['error TEXT_CHANGED']],
    ['nothing to send', () => fmt.send(''), ['error TEXT_COMMAND_EMPTY']],
    ['blanks to put', () => fmt.put('x', ' \n'), ['error TEXT_COMMAND_EMPTY']],
    ['a command that was not called', () => fmt.send('x', echo as never), ['error NOT_TEXT']],
    ['a label that is no text', () => fmt.put(5 as never), ['error NOT_TEXT']],
    ['a call that is none', () => fmt.send('x', { kind: 'command-call' } as never), ['error NOT_TEXT']],
    ['a phone with letters', () => fmt.call('x', 'office'), ['error PHONE_INVALID']],
    ['a phone of signs', () => fmt.call('x', '+-'), ['error PHONE_INVALID']],
    ['a phone that is a number', () => fmt.call('x', 112 as never), ['error NOT_TEXT']],
    ['code that is no text', () => fmt.code(null as never), ['error NOT_TEXT']],
    ['an icon of another scheme', () => fmt.icon('ftp://e.com/i.png'), ['error TEXT_ICON_ADDRESS']],
    ['an icon of a script', () => fmt.icon('javascript:x', { title: 'x' }), ['error TEXT_LINK_SCHEME']],
    ['an icon too large', () => fmt.icon('/i.png', { size: 200 }), ['warning TEXT_SIZE']],
    ['an icon without a size', () => fmt.icon('/i.png', { size: NaN }), ['error OPTION_INVALID']],
    ['an icon with a bracket', () => fmt.icon('/i.png', { title: 'a]' }), ['warning TEXT_CHANGED']],
    ['a misspelt option', () => fmt.icon('/i.png', { titel: 'x' } as never), ['warning OPTION_UNKNOWN']],
    ['options that are none', () => fmt.icon('/i.png', 5 as never), ['error OPTION_INVALID']],
    ['a picture that is a page', () => fmt.image('https://e.com/', 'small'), ['warning TEXT_NOT_A_PICTURE']],
    ['a picture of the portal', () => fmt.image('/a.png', 'small'), ['warning TEXT_NOT_A_PICTURE']],
    ['a picture of a script', () => fmt.image('javascript:x.png', 'small'), ['error TEXT_LINK_SCHEME']],
    [
      'a picture of no size',
      () => fmt.image('https://e.com/a.png', 'huge' as never),
      ['error TEXT_ARGUMENT'],
    ],
    ['an invalid Date', () => fmt.time(new Date(NaN)), ['error TEXT_ARGUMENT']],
    ['a time that is NaN', () => fmt.time(NaN), ['error TEXT_ARGUMENT']],
    ['a time without end', () => fmt.time(Infinity), ['error TEXT_ARGUMENT']],
    ['a time that is text', () => fmt.time('now' as never), ['error TEXT_ARGUMENT']],
    ['milliseconds', () => fmt.time(day.getTime()), ['warning TEXT_TIME_MILLISECONDS']],
    ['a moment before 1970', () => fmt.time(-1), ['note TEXT_TIME_BEFORE_1970']],
    ['a format of its own', () => fmt.time(day, 'd.m.Y' as never), ['error TEXT_ARGUMENT']],
    ['a format of every object', () => fmt.time(day, 'toString' as never), ['error TEXT_ARGUMENT']],
    ['a list that is none', () => fmt.list('abc' as never), ['error TEXT_NOT_A_LIST']],
    ['a list by a wrong option', () => fmt.list(['x'], { ordered: 1 as never }), ['error OPTION_INVALID']],
    ['a join of nothing', () => fmt.join(undefined as never), ['error TEXT_NOT_A_LIST']],
    ['a symbol among lines', () => fmt.lines('x', Symbol('y') as never), ['error NOT_TEXT']],
    ['half an emoji', () => 'a\ud83d', ['error LONE_SURROGATE']],
    ['half an emoji in code', () => fmt.code('\udc00'), ['error LONE_SURROGATE']],
    ['a whole emoji', () => '🙂', []],
    ['a control character', () => 'a\u0018b', ['warning CONTROL_CHARACTER']],
    ['line ends of Windows', () => 'a\r\nb', []],
  ])('%s', (_name, text, expected) => {
    expect(found(text())).toEqual(expected);
  });

  it('keeps the label where the markup is wrong', () => {
    const made = reply(fmt`${fmt.color('a', 'red')}${fmt.user('b', 0)}`).safeCompile(target);
    expect(made).toMatchObject({ ok: false, issues: [{ path: ['text'] }, { path: ['text'] }] });
  });

  it('says the number and what becomes of it', () => {
    expect(issuesOf(reply(fmt.size('x', 72)))).toMatchObject([
      { message: 'The size of the text is 72 pixels; the client draws 30.', path: ['text'] },
    ]);
    expect(issuesOf(reply(fmt.send('[x]', 'y')))).toMatchObject([
      { message: 'The label of fmt.send is "[x]" and becomes "(x)".' },
    ]);
  });

  it('is found in an attach too, and judged for it', () => {
    const inAttach = (text: Inline): readonly Issue[] => issuesOf(reply('x').attach((a) => a.message(text)));
    expect(inAttach(fmt.send('x', 'C:\\new'))).toMatchObject([
      { code: 'TEXT_CHANGED', path: ['attach', 0, 'message'] },
    ]);
    expect(inAttach(fmt.send('x', 'say "hi"'))).toEqual([]);
    expect(found(fmt.send('x', 'C:\\new'))).toEqual([]);
  });
});

describe('text of which nobody sees anything', () => {
  it.each<[string, Inline, readonly string[]]>([
    ['zero-width', '\u200b\u200d', ['TEXT_INVISIBLE']],
    ['zero-width in markup', fmt.bold(fmt.italic('\u2060')), ['TEXT_INVISIBLE']],
    ['zero-width between blanks', ['\u2060', ' \n', '\ufeff'], ['TEXT_INVISIBLE']],
    ['blanks that PHP keeps', '\u00a0\u3000', ['TEXT_INVISIBLE']],
    ['beside something', fmt`${'\u200b'}x`, []],
    ['beside a picture', fmt`${'\u200b'}${fmt.icon('/i.png')}`, []],
    ['inside a link', fmt.link('\u200b', '/x'), []],
  ])('%s', (_name, text, expected) => {
    expect(issuesOf(reply(text)).map(({ code }) => code)).toEqual(expected);
  });
});

describe('anything', () => {
  const things = [undefined, null, NaN, Symbol('s'), {}, [], () => 1, new Date(NaN), '\ud800', -1, true];

  it.each(Object.keys(fmt) as (keyof typeof fmt)[])(
    'passed to fmt.%s is told by compile, never thrown',
    (helper) => {
      const call: (...given: readonly never[]) => Inline = fmt[helper];
      for (const first of things) {
        for (const second of things) {
          const text = call(first as never, second as never, second as never);
          const result = reply(fmt`x ${text}`)
            .attach((a) => a.message(fmt`x ${text}`))
            .safeCompile(target);
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }
    },
  );

  it.each(Object.keys(fmt) as (keyof typeof fmt)[])(
    'as long as a megabyte is no trouble to fmt.%s',
    (helper) => {
      const call: (...given: readonly never[]) => Inline = fmt[helper];
      const long = 'x'.repeat(1_000_000) as never;
      expect(reply(fmt`x ${call(long, long, long)}`).safeCompile(target)).toHaveProperty('ok');
    },
  );
});

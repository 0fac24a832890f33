import { describe, expect, test } from 'vitest';
import { parseOnPortal } from '../../src/portal-pass/parse-on-portal.ts';

function parse(text: string): string | undefined {
  return parseOnPortal(text, (id) => `Name ${id}`);
}

describe('links', () => {
  test.each<[text: string, parsed: string]>([
    ['[url]e.com[/url]', '[URL=http://e.com]e.com[/URL]'],
    ['[url]https://e.com[/url]', '[URL]https://e.com[/URL]'],
    ['[url]https://e.com.[/url]', '[URL]https://e.com[/URL].'],
    ['[url = /x ]a[/url]', '[URL=/x]a[/URL]'],
    ['[url= ]a[/url]', '[URL=http://]a[/URL]'],
    ['[url=]a[/url]', '[url=]a[/url]'],
    ['[url=/x][/url]', '[URL]/x[/URL]'],
    ['[url=/x]0[/url]', '[URL]/x[/URL]'],
    ['[url=/x] a [/url]', '[URL=/x]a[/URL]'],
    ['[url=/x]"\\""[/url]', '[URL=/x]"""[/URL]'],
    ['[url=/a[1]]b[/url]', '[URL=/a%5B1%5D]b[/URL]'],
    ['[url=/a[1]b[/url]', '[url=/a[1]b[/url]'],
    ['[url=/a[b[c]]]d[/url]', '[url=/a[b[c]]]d[/url]'],
    ['[url=/a[b', '[url=/a[b'],
    ["[url=/it's]a[/url]", '[URL=/it%27s]a[/URL]'],
    ['[url=javascript:x]javascript:y[/url]', '[URL=http://java script&#58; x]javascript&#58; y[/URL]'],
    ['[url=/x?javaſcript:x]javaſcript:y[/url]', '[URL=/x?java script&#58; x]javascript&#58; y[/URL]'],
    ['[url=/x]a\nb[/url]', '[URL=/x]a\nb[/URL]'],
    ['[url]a\nb[/url]', '[url]a\nb[/url]'],
    ['[url=/x][url]/y[/url][/url]', '[URL=/x][URL]/y[/URL][/url]'],
    ['[url=/x]a', '[url=/x]a'],
  ])('%s', (text, parsed) => {
    expect(parse(text)).toBe(parsed);
  });
});

describe('bare addresses', () => {
  test.each<[text: string, parsed: string]>([
    ['see https://e.com, ok', 'see [URL]https://e.com[/URL], ok'],
    ['www.e.com', '[URL=http://www.e.com]www.e.com[/URL]'],
    ['(https://e.com)', '([URL]https://e.com[/URL])'],
    ['«https://e.com a»', '«[URL]https://e.com a[/URL]»'],
    ['(https://e.com a', '([URL]https://e.com[/URL] a'],
    ['"https://e.com"', '"https://e.com"'],
    ['a{https://e.com}', 'a{[URL]https://e.com[/URL]}'],
    ['xhttps://e.com', 'xhttps://e.com'],
    ['[b]https://e.com[/b]', '[b][URL=https://e.com%5B/b%5D]https://e.com[/b][/URL]'],
    ['<nomodify>https://e.com</nomodify>', 'https://e.com'],
    ['mailto:a@b.co e.com', 'mailto:a@b.co e.com'],
    ['/?PHPSESSID=0123456789abcdef0123456789abcdef', '/?PHPSESSID1='],
  ])('%s', (text, parsed) => {
    expect(parse(text)).toBe(parsed);
  });
});

describe('signs', () => {
  test.each<[text: string, parsed: string]>([
    ['&#91;b&#93;&lt;&gt;&quot;&#39;&#33;&#036;&#092;&#124;', `[b]<>"'!$\\|`],
    ['&amp;lt;', '&lt;'],
    ['(C) (tm) (R) &#169;', '(c) (tm) (r) (c)'],
    ['a<br />b#BR#c[br]d[Br]e', 'a\nb\nc\nd[Br]e'],
    ['\u00A0a&nbsp;b\n', 'a b'],
    [':f09f9880: :F09F9880:', '😀 😀'],
    [':ffffffff: :f0808080: :f0400000: :f4908080:', ':ffffffff: :f0808080: :f0400000: :f4908080:'],
  ])('%s', (text, parsed) => {
    expect(parse(text)).toBe(parsed);
  });
});

describe('what is cut out', () => {
  test.each<[text: string, parsed: string]>([
    ['[code]&lt; https://e.com[/code]', '[code]&lt; https://e.com[/code]'],
    ['[put=&lt;]a[/put]', '[put=&lt;]a[/put]'],
    ['[send=\n&lt;]a[/send]', '[send=\n<]a[/send]'],
    ['[put=[code]a[/code]]b[/put]', '[put=[code]a[/code]]b[/put]'],
    ['[code]a[/code]####REPLACEMENT_MARK_0####', '[code]a[/code][code]a[/code]'],
    ['####REPLACEMENT_MARK_0####', '####REPLACEMENT_MARK_0####'],
    ['[user=7][/user]', '[USER=7 REPLACE]Name 7[/USER]'],
    ['[user=all][/user]', '[USER=all REPLACE]All participants[/USER]'],
  ])('%s', (text, parsed) => {
    expect(parse(text)).toBe(parsed);
  });

  test.each<[why: string, text: string]>([
    ['stands for nothing', '[code]a[/code]####REPLACEMENT_MARK_9####'],
    ['shares the signs of a later one', '[code]a[/code][code]b[/code]REPLACEMENT_MARK_0####'],
    ['stands for itself', '[code]####REPLACEMENT_MARK_0####[/code]'],
    ['is no number', '[code]a[/code]####REPLACEMENT_MARK_'],
    ['grows', '[code]####REPLACEMENT_MARK_1########REPLACEMENT_MARK_1####[/code]'.repeat(2)],
  ])('a placeholder that %s ends the portal', (_why, text) => {
    expect(parse(text)).toBeUndefined();
  });

  test('a forged sign of a link holds only links before it', () => {
    expect(parse('[url]/a[/url]<\u0018#0  ><\u0018#9  >')).toBe('[URL]/a[/URL][URL]/a[/URL]<\u0018#9  >');
    expect(parse(`[url]/a<\u0018#0  >[/url]`)).toBe('[URL]/a<\u0018#0  >[/URL]');
  });
});

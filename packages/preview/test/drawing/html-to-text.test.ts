import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/drawing/html-to-text.ts';

describe('htmlToText', () => {
  it.each([
    ['plain', 'plain'],
    ['a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#x27;', 'a & b <c> "d" \'e\''],
    ['a<b>bold</b>c', 'aboldc'],
    ['<img src=x onerror="alert(\'>\')">x', 'x'],
    ["<a title='>'>x</a>", 'x'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<!-- note -->x', 'x'],
    ['unended <b', 'unended '],
    ['ends with <', 'ends with <'],
    ['&unknown; &#0; &#1114112; &#128512;', '&unknown; \uFFFD \uFFFD 😀'],
    ['&constructor;', '&constructor;'],
  ])('reads %s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

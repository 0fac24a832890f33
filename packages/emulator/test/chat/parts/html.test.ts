import { expect, it } from 'vitest';
import { markup, ready, type HtmlPart } from '../../../src/chat/parts/html.ts';

it.each<[HtmlPart, string]>([
  ['<b>"Tom" & \'Jerry\'</b>', '&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/b&gt;'],
  [5, '5'],
  [undefined, ''],
  [false, ''],
  [ready('<b>x</b>'), '<b>x</b>'],
  [markup`<i>${'<'}</i>`, '<i>&lt;</i>'],
  [[markup`<i>1</i>`, markup`<i>2</i>`], '<i>1</i><i>2</i>'],
])('%j is written as %s', (part, expected) => {
  expect(markup`<p title="${part}">${part}</p>`.html).toBe(`<p title="${expected}">${expected}</p>`);
});

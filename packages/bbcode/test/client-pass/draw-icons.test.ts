import { test } from 'vitest';
import { expectAttach } from '../read/cases.ts';

const icon = (width: string, height: string, title = '', src = '/i.png'): string =>
  JSON.stringify({ icon: src, width, height, title });

test.each<[text: string, runs: readonly string[]]>([
  ['[icon=/i.png]', [icon('40', '40')]],
  ['a[icon=/i.png]', ['a', icon('20', '20')]],
  ['[icon=/i.png size=20]', [icon('20', '20')]],
  ['a[ICON=/i.png size=500]', ['a', icon('100', '100')]],
  ['a[icon=/i.png width=10]', ['a', icon('10', '10')]],
  ['a[icon=/i.png height=10]', ['a', icon('10', '10')]],
  ['a[icon=/i.png width=10 height=30]', ['a', icon('10', '30')]],
  ['a[icon=/i.png title=Two words ]', ['a', icon('20', '20', 'Two words')]],
  ['a[icon=/i.png title=a size=5]', ['a', icon('5', '5', 'a')]],
  ['a[icon=/i.png title=size=5]', ['a', icon('5', '5')]],
  ['a[icon=https://e.com/i.png?]', ['a', icon('20', '20', '', 'https://e.com/i.png')]],
  ['a[icon=javascript:x]', ['a[icon=javascript:x]']],
  ['a[icon=/]', ['a']],
  ['a[icon=/i.png', ['a[icon=/i.png']],
])('%s', (text, runs) => {
  expectAttach(text, runs);
});

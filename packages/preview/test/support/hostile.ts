import fc from 'fast-check';

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' style='background:url(//evil)",
  '--></style><script>',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' https://a.example',
  'java\tscript:alert(1)',
  'data:text/html,<script>',
  'https://a.example/"><script>',
  '&lt;b&gt;&amp;#60;',
  '\u001B[31mred\u001B[0m',
  '\u001B]8;;https://evil.example\u0007here\u001B]8;;\u0007',
  '\u009B2J',
  '\u0007\u0008\u0000\u007F',
  '\u202Egnp.exe',
  '\u2066\u2069',
  'a\r\nb',
  'tab\there',
  '\uD800',
  '日本語テキスト',
  '👩‍👩‍👧‍👦🇩🇪é',
  'e\u0301\u0302\u0303',
  '\u200B\uFEFF\u00AD',
  'word '.repeat(30),
  'x'.repeat(200),
  '\n\n\n',
  '####REPLACEMENT_CODE_0####',
  '__proto__',
  'constructor',
];

/** Text that tries to be more than text. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 4,
  })
  .map((pieces) => pieces.join(''));

/** Addresses, good ones among the bad. */
export const hostileUrl: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'https://a.example/x?a=1&b=2',
    '/crm/deal/1/',
    '//a.example',
    'tel:+1',
    'http://пример.рф/',
  ),
  hostileText,
  hostileText.map((text) => `https://a.example/${text}`),
);

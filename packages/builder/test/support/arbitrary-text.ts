import fc from 'fast-check';

/** Pieces that mean something to the portal or to a client. */
const hostile = [
  '[b]',
  '[/b]',
  '[send=/x]y[/send]',
  '[url=javascript:x]',
  '&#91;',
  '&amp;',
  '<nomodify>',
  '<br />',
  '#BR#',
  '[BR]',
  '>>',
  '-'.repeat(54),
  '####REPLACEMENT_MARK_0',
  '/me ',
  '\\n',
  '\\t',
  '\\"',
  '\\\\',
  '\\',
  '"',
  '/',
  'https://a.example/x?a=1&b=2',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u007f',
  '\u0085',
  '\u2028',
  '[DISK=1]',
  '**',
  '\u200b',
  '\u00a0',
  '😀',
  '\ud800',
  '0',
  ' ',
  '$&',
];

/** Text as a careless author or a hostile user would have it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 4, arbitrary: fc.constantFrom('Done', 'Заказ 4512', 'a/b "c" (d)\nсделка', 'Open [12]') },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...hostile), fc.constantFrom('a', 'Б', ' ')), { maxLength: 8 })
      .map((pieces) => pieces.join('')),
  },
);

/** Addresses, most of them good ones. */
export const anyUrl: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('/crm/deal/7/', 'https://e.com/a?b=1&c=[2]', 'http://e.com/ю "q" <x>'),
  },
  { weight: 1, arbitrary: fc.constantFrom('javascript:alert(1)', 'HTTPS://e.com', '', ' /x', '//host/x') },
  { weight: 1, arbitrary: anyText.map((text) => `/${text}`) },
);

/** Colours, most of them good ones. */
export const anyHex: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('#fff', '#29619B') },
  { weight: 1, arbitrary: fc.oneof(anyText, fc.constantFrom('red', '#12345', '#fff\n', 'TRANSPARENT')) },
);
